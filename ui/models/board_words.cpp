// SPDX-License-Identifier: GPL-3.0-or-later
// What cards and slots say in words.
#include "core/deadlines/deadline.h"
#include "core/domain/attendees.h"
#include "core/text/text.h"
#include "ui/models/board_model.h"
#include "ui/models/model_words.h"
#include "ui/session/plan_edits.h"
#include "ui/session/schedule_edits.h"

#include <algorithm>

namespace skt {

namespace {

/// In full, as a screen reader has to say it, in the window's language.
QString weekdayWord(QDate date)
{
    switch (date.dayOfWeek()) {
    case Qt::Monday:
        return BoardModel::tr("Monday");
    case Qt::Tuesday:
        return BoardModel::tr("Tuesday");
    case Qt::Wednesday:
        return BoardModel::tr("Wednesday");
    case Qt::Thursday:
        return BoardModel::tr("Thursday");
    case Qt::Friday:
        return BoardModel::tr("Friday");
    case Qt::Saturday:
        return BoardModel::tr("Saturday");
    default:
        return BoardModel::tr("Sunday");
    }
}

QString peopleLine(const CampaignIndex &index, const Visit &visit)
{
    const Attendees attendees = attendeesOf(index, visit);
    QStringList names;
    for (const Attendee &attendee : attendees.people) {
        if (const Person *person = index.person(attendee.person))
            names.append(person->name);
    }
    for (const UnitId agency : attendees.unnamedAgencies) {
        if (const Unit *unit = index.unit(agency))
            names.append(unit->brief());
    }
    return names.join(QStringLiteral(", "));
}

QString clashLines(const PlanView &view, VisitId visit)
{
    QStringList lines;
    for (const Conflict &conflict : view.check.conflicts) {
        if (std::ranges::find(conflict.visits, visit) == conflict.visits.end())
            continue;
        const QString sign = conflict.waived                        ? QStringLiteral("✓ ")
                             : conflict.severity == Severity::Error ? QStringLiteral("✖ ")
                                                                    : QStringLiteral("⚠ ");
        lines.append(sign + describe(conflict, view.index));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString BoardModel::describeCard(const CardKey &key) const
{
    const BoardCard *found = card(key);
    const PlanViewPtr view = m_view;
    if (!found || !view)
        return {};
    QStringList lines;
    lines.append(QStringLiteral("%1 – %2").arg(found->fullName, teamName(found->teamNumber)));
    lines.append(
        QStringLiteral("%1 (%2)").arg(whenText(found->date, found->part), stateWord(found->state)));
    if (found->waiting)
        lines.append(tr("Waits to be written: someone else is writing"));
    const Visit *visit = found->visit ? view->index.visit(*found->visit) : nullptr;
    if (!visit)
        return lines.join(QLatin1Char('\n'));
    if (const QString people = peopleLine(view->index, *visit); !people.isEmpty())
        lines.append(tr("Attend: %1").arg(people));
    if (visit->date) {
        lines.append(tr("Notice to be sent by %1")
                         .arg(formatDateWithWeekday(noticeCount(view->index, *visit->date).date)));
        if (const DayCount results = resultsCount(view->index, *visit); results.date.isValid())
            lines.append(tr("Results notice due %1").arg(formatDateWithWeekday(results.date)));
        const QString late =
            skt::effectOf(view->index, view->environment, Move{visit->id, visit->date, visit->part})
                .foresight;
        if (!late.isEmpty())
            lines.append(late);
    }
    if (found->agreed)
        lines.append(tr("Agreed: %1 → now: %2")
                         .arg(whenText(found->agreed->date, found->agreed->part),
                              whenText(found->date, found->part)));
    else if (found->afterAgreement)
        lines.append(tr("Added after the schedule was agreed"));
    if (const QString clashes = clashLines(*view, visit->id); !clashes.isEmpty())
        lines.append(clashes);
    return lines.join(QLatin1Char('\n'));
}

QString BoardModel::describeSlot(const BoardSlot &slot) const
{
    if (slot.team < 0 || slot.team >= static_cast<int>(m_teams.size()))
        return {};
    QStringList parts{teamName(m_teams[static_cast<std::size_t>(slot.team)].number)};
    if (slot.day < 0) {
        parts.append(tr("unscheduled"));
    } else {
        const BoardDay &day = m_days[static_cast<std::size_t>(slot.day)];
        parts.append(QStringLiteral("%1 %2").arg(weekdayWord(day.date), formatDate(day.date)));
        parts.append(partWord(slot.part));
        if (!day.note.isEmpty())
            parts.append(day.note);
        if (const QString off = teamOffAt(slot); !off.isEmpty())
            parts.append(off);
        if (day.kind == BoardDay::Kind::Outside)
            parts.append(tr("outside the plan's days"));
    }
    QString words = parts.join(QStringLiteral(", "));
    QStringList cards;
    for (const BoardCard *each : cardsAt(slot)) {
        QString text = each->fullName;
        if (isSelected(each->key))
            text += tr(" (chosen)");
        if (each->agreed)
            text += tr(" (agreed: %1)").arg(whenText(each->agreed->date, each->agreed->part));
        if (each->clash)
            text +=
                *each->clash == Severity::Error ? tr(" (must be settled)") : tr(" (to be minded)");
        cards.append(text);
    }
    if (m_carried)
        words += QStringLiteral(". ")
                 + describeDrop(slot).replace(QLatin1Char('\n'), QStringLiteral(". "));
    return words + QStringLiteral(": ")
           + (cards.isEmpty() ? tr("empty") : cards.join(QStringLiteral("; ")));
}

void BoardModel::setProposal(std::shared_ptr<const Proposal> proposal)
{
    m_proposal = std::move(proposal);
    m_ghosts.clear();
    const PlanViewPtr view = m_view;
    if (m_proposal && view) {
        for (const ProposedVisit &proposed : m_proposal->visits) {
            const Unit *unit = view->index.unit(proposed.unit);
            if (proposed.fixed || !unit)
                continue;
            const Visit *visit = proposed.visit ? view->index.visit(*proposed.visit) : nullptr;
            m_ghosts.push_back({{proposed.team, proposed.unit, visit ? visit->sequence : 1},
                                unit->brief(),
                                proposed.date,
                                proposed.part,
                                true});
        }
    }
    Q_EMIT ghostsChanged();
}

std::vector<const BoardGhost *> BoardModel::ghostsAt(const BoardSlot &slot) const
{
    std::vector<const BoardGhost *> found;
    if (slot.day < 0 || slot.team < 0)
        return found;
    const TeamId team = m_teams[static_cast<std::size_t>(slot.team)].id;
    const QDate date = m_days[static_cast<std::size_t>(slot.day)].date;
    for (const BoardGhost &ghost : m_ghosts) {
        if (ghost.key.team == team && ghost.date == date && overlaps(ghost.part, slot.part))
            found.push_back(&ghost);
    }
    return found;
}

void BoardModel::setGhostTaken(const CardKey &key, bool taken)
{
    const auto it = std::ranges::find(m_ghosts, key, &BoardGhost::key);
    if (it == m_ghosts.end() || it->taken == taken)
        return;
    it->taken = taken;
    Q_EMIT ghostsChanged();
}

int BoardModel::takenGhosts() const
{
    return static_cast<int>(std::ranges::count_if(m_ghosts, &BoardGhost::taken));
}

void BoardModel::acceptGhosts()
{
    if (!m_proposal)
        return;
    std::vector<UnitId> only;
    for (const BoardGhost &ghost : m_ghosts) {
        if (ghost.taken)
            only.push_back(ghost.key.unit);
    }
    const auto proposal = std::exchange(m_proposal, nullptr);
    const bool all = only.size() == m_ghosts.size();
    setProposal(nullptr);
    if (only.empty())
        return;
    if (!m_draft) {
        applyProposal(m_plan, *proposal, all ? std::vector<UnitId>{} : only);
        return;
    }
    Proposal taken = *proposal;
    std::erase_if(taken.visits, [&](const ProposedVisit &visit) {
        return std::ranges::find(only, visit.unit) == only.end();
    });
    applyProposalToDraft(m_plan, *m_draft, taken);
}

} // namespace skt
