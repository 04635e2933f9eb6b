// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/todo_words.h"

#include "ui/models/model_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace skt {

namespace {

struct TodoWords
{
    Q_DECLARE_TR_FUNCTIONS(Todo)
};

QString teamOf(const TodoItem &item, const PlanView &view)
{
    const Team *team = item.team ? view.index.team(*item.team) : nullptr;
    return team ? teamName(team->number) : QString();
}

QString unitOf(const TodoItem &item, const PlanView &view)
{
    const Unit *unit = item.unit ? view.index.unit(*item.unit) : nullptr;
    return unit ? unit->name : QString();
}

QString unitList(const TodoItem &item, const PlanView &view)
{
    QStringList names;
    for (const UnitId id : item.units) {
        if (const Unit *unit = view.index.unit(id))
            names.append(unit->brief());
    }
    return names.join(QStringLiteral(", "));
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

QString visitDay(const TodoItem &item, const PlanView &view)
{
    const Visit *visit = item.visit ? view.index.visit(*item.visit) : nullptr;
    return visit && visit->date
               ? TodoWords::tr("visit on %1").arg(whenText(visit->date, visit->part))
               : QString();
}

const Conflict *conflictOf(const TodoItem &item, const PlanView &view)
{
    return item.conflict && *item.conflict < view.check.conflicts.size()
               ? &view.check.conflicts[*item.conflict]
               : nullptr;
}

QString missingPeople(const TodoItem &item, const PlanView &view)
{
    QStringList missing;
    if (item.noLeader)
        missing.append(TodoWords::tr("no leader"));
    if (item.noSecretary)
        missing.append(TodoWords::tr("no secretary"));
    if (!item.units.empty())
        missing.append(TodoWords::tr("nobody named by %1").arg(unitList(item, view)));
    return missing.join(QStringLiteral("; "));
}

QString teamsTitle(const TodoItem &item, const QString &team)
{
    switch (item.kind) {
    case TodoKind::RegisterSchedule:
        return TodoWords::tr("%1 registers its schedule").arg(team);
    case TodoKind::TeamReport:
        return TodoWords::tr("%1 sends its report").arg(team);
    case TodoKind::NamePeople:
        return TodoWords::tr("Name the people of %1").arg(team);
    case TodoKind::PlaceVisits:
        return team.isEmpty()
                   ? TodoWords::tr("Give %1 units to a team").arg(item.units.size())
                   : TodoWords::tr("Schedule %1: %2 units").arg(team).arg(item.units.size());
    default:
        return {};
    }
}

} // namespace

QString todoGroupTitle(TodoUrgency urgency)
{
    switch (urgency) {
    case TodoUrgency::Overdue:
        return TodoWords::tr("Overdue");
    case TodoUrgency::Today:
        return TodoWords::tr("Today");
    case TodoUrgency::Soon:
        return TodoWords::tr("The next 3 days");
    case TodoUrgency::Later:
        break;
    }
    return TodoWords::tr("Coming up");
}

QString todoTitle(const TodoItem &item, const PlanView &view)
{
    switch (item.kind) {
    case TodoKind::SettleClash:
    case TodoKind::MindWarning:
        if (const Conflict *conflict = conflictOf(item, view))
            return describe(*conflict, view.index);
        return {};
    case TodoKind::SendNotice:
        return TodoWords::tr("Send the notice of inspection to %1").arg(unitOf(item, view));
    case TodoKind::UnitReport:
        return TodoWords::tr("Receive the report of %1").arg(unitOf(item, view));
    case TodoKind::SendResults:
        return TodoWords::tr("Send the results notice to %1").arg(unitOf(item, view));
    case TodoKind::Synthesis:
        return TodoWords::tr("Submit the synthesis report");
    case TodoKind::SuperiorReport:
        return TodoWords::tr("Send the report to the superior body");
    case TodoKind::HoldVisit:
        return TodoWords::tr("Visit to %1").arg(unitOf(item, view));
    case TodoKind::RecordVisit:
        return TodoWords::tr("Record that %1 was visited").arg(unitOf(item, view));
    case TodoKind::SetNewDate:
        return TodoWords::tr("Find a new day for %1, put off").arg(unitOf(item, view));
    case TodoKind::ReadNotes:
        return TodoWords::tr("Read what does not agree in the plan itself: %1 points")
            .arg(item.count);
    default:
        return teamsTitle(item, teamOf(item, view));
    }
}

QString todoDetail(const TodoItem &item, const PlanView &view)
{
    const Conflict *conflict = conflictOf(item, view);
    switch (item.kind) {
    case TodoKind::SettleClash:
    case TodoKind::MindWarning:
        return conflict ? ruleTitle(conflict->rule) : QString();
    case TodoKind::RegisterSchedule:
        return item.units.empty()
                   ? QString()
                   : TodoWords::tr("not scheduled yet: %1").arg(unitList(item, view));
    case TodoKind::PlaceVisits:
        return unitList(item, view);
    case TodoKind::NamePeople:
        return missingPeople(item, view);
    case TodoKind::HoldVisit:
    case TodoKind::RecordVisit: {
        const Visit *visit = item.visit ? view.index.visit(*item.visit) : nullptr;
        return joined({teamOf(item, view), visit ? whenText(visit->date, visit->part) : QString()});
    }
    case TodoKind::SendNotice:
    case TodoKind::UnitReport:
    case TodoKind::SendResults:
        return joined({teamOf(item, view),
                       visitDay(item, view),
                       conflict ? ruleTitle(conflict->rule) : QString()});
    case TodoKind::SetNewDate:
        return teamOf(item, view);
    case TodoKind::ReadNotes:
        return TodoWords::tr("spellings, numbers and units that the plan names differently");
    default:
        return {};
    }
}

QString todoDaysLeft(const TodoItem &item, QDate today)
{
    if (!item.due)
        return {};
    const qint64 days = today.daysTo(*item.due);
    if (days == 0)
        return TodoWords::tr("today");
    if (days == 1)
        return TodoWords::tr("tomorrow");
    return days < 0 ? TodoWords::tr("%1 d. past").arg(-days) : TodoWords::tr("in %1 d.").arg(days);
}

QString todoActionText(TodoAction action)
{
    switch (action) {
    case TodoAction::ShowClash:
        return TodoWords::tr("Settle on the board");
    case TodoAction::PrintNotice:
        return TodoWords::tr("Print the notice");
    case TodoAction::ReceiveRegistration:
        return TodoWords::tr("It has come in");
    case TodoAction::ShowTeam:
        return TodoWords::tr("Open the team");
    case TodoAction::ShowVisit:
        return TodoWords::tr("Show on the board");
    case TodoAction::RecordVisit:
        return TodoWords::tr("It was held");
    case TodoAction::PlaceVisits:
        return TodoWords::tr("Open the board");
    case TodoAction::ShowNotes:
        return TodoWords::tr("Show the list");
    case TodoAction::ShowPlan:
        break;
    }
    return TodoWords::tr("Open the plan");
}

QString todoKey(const TodoItem &item, const PlanView &view)
{
    const Conflict *conflict = item.deadline ? nullptr : conflictOf(item, view);
    return QStringLiteral("%1/%2/%3/%4/%5")
        .arg(static_cast<int>(item.kind))
        .arg(item.team ? item.team->value() : 0)
        .arg(item.unit ? item.unit->value() : 0)
        .arg(item.visit ? item.visit->value() : 0)
        .arg(conflict ? conflict->key() : QString());
}

} // namespace skt
