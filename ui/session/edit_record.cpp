// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/edit_record.h"

#include "ui/session/directory_edits.h"
#include "ui/session/plan_edits.h"
#include "ui/session/schedule_edits.h"
#include "ui/session/text_edits.h"

#include <algorithm>
#include <functional>

namespace skt {

namespace {

using Repeat = std::function<bool(OpenPlan &, const QJsonArray &)>;

template<typename... Args, std::size_t... places>
std::tuple<std::optional<Args>...> readAll(const QJsonArray &with, std::index_sequence<places...>)
{
    return {written::read<Args>(with.at(static_cast<qsizetype>(places)))...};
}

/// Reads what the edit was asked with and asks for it again.
template<typename Outcome, typename... Args>
Repeat again(Outcome (*edit)(OpenPlan &, Args...))
{
    return [edit](OpenPlan &plan, const QJsonArray &with) {
        if (with.size() != qsizetype{sizeof...(Args)})
            return false;
        const auto read = readAll<std::decay_t<Args>...>(with, std::index_sequence_for<Args...>());
        return std::apply(
            [&](const auto &...each) {
                if (!(each.has_value() && ...))
                    return false;
                if constexpr (std::is_same_v<Outcome, bool>) {
                    return edit(plan, *each...);
                } else {
                    edit(plan, *each...);
                    return true;
                }
            },
            read);
    };
}

const Conflict *conflictOf(const OpenPlan &plan, const QString &key)
{
    const PlanViewPtr view = plan.view();
    if (!view)
        return nullptr;
    const auto it = std::ranges::find(view->check.conflicts, key, &Conflict::key);
    return it == view->check.conflicts.end() ? nullptr : &*it;
}

bool waiveAgain(OpenPlan &plan, const QString &key, const WaiverReason &reason)
{
    const Conflict *conflict = conflictOf(plan, key);
    if (conflict)
        waiveConflict(plan, Conflict(*conflict), reason);
    return conflict != nullptr;
}

bool unwaiveAgain(OpenPlan &plan, const QString &key)
{
    const Conflict *conflict = conflictOf(plan, key);
    if (conflict)
        unwaiveConflict(plan, Conflict(*conflict));
    return conflict != nullptr;
}

void undoAgain(OpenPlan &plan, ChangeId change, bool anyone)
{
    plan.undo(change, anyone);
}

struct Known
{
    QString name;
    Repeat repeat;
};

template<typename Row>
Known listEdit(const QString &name)
{
    return {name, again(&editList<Row>)};
}

const std::vector<Known> &known()
{
    using namespace Qt::Literals::StringLiterals;
    static const std::vector<Known> all{{u"placeVisit"_s, again(&placeVisit)},
                                        {u"unscheduleVisit"_s, again(&unscheduleVisit)},
                                        {u"applyRemedy"_s, again(&applyRemedy)},
                                        {u"applyProposal"_s, again(&applyProposal)},
                                        {u"waiveConflict"_s, again(&waiveAgain)},
                                        {u"unwaiveConflict"_s, again(&unwaiveAgain)},
                                        {u"changeSettings"_s, again(&changeSettings)},
                                        {u"undo"_s, again(&undoAgain)},
                                        {u"moveVisits"_s, again(&moveVisits)},
                                        {u"recordConsent"_s, again(&recordConsent)},
                                        {u"agreeSchedule"_s, again(&agreeSchedule)},
                                        {u"putOffDay"_s, again(&putOffDay)},
                                        {u"createDraft"_s, again(&createDraft)},
                                        {u"moveInDraft"_s, again(&moveInDraft)},
                                        {u"applyProposalToDraft"_s, again(&applyProposalToDraft)},
                                        {u"adoptDraft"_s, again(&adoptDraft)},
                                        {u"dropDraft"_s, again(&dropDraft)},
                                        {u"addUnit"_s, again(&addUnit)},
                                        {u"editUnit"_s, again(&editUnit)},
                                        {u"setAliases"_s, again(&setAliases)},
                                        {u"setArea"_s, again(&setArea)},
                                        {u"assignUnits"_s, again(&assignUnits)},
                                        {u"setPriority"_s, again(&setPriority)},
                                        {u"mergeUnits"_s, again(&mergeUnits)},
                                        {u"removeUnits"_s, again(&removeUnits)},
                                        {u"addTeam"_s, again(&addTeam)},
                                        {u"editTeam"_s, again(&editTeam)},
                                        {u"setMemberAgencies"_s, again(&setMemberAgencies)},
                                        {u"removeTeam"_s, again(&removeTeam)},
                                        {u"receiveRegistrations"_s, again(&receiveRegistrations)},
                                        {u"addPerson"_s, again(&addPerson)},
                                        {u"editPerson"_s, again(&editPerson)},
                                        {u"removePeople"_s, again(&removePeople)},
                                        {u"assignPerson"_s, again(&assignPerson)},
                                        {u"unassignPeople"_s, again(&unassignPeople)},
                                        {u"recordAbsence"_s, again(&recordAbsence)},
                                        {u"removeAbsences"_s, again(&removeAbsences)},
                                        {u"substitutePerson"_s, again(&substitutePerson)},
                                        {u"substituteByNew"_s, again(&substituteByNew)},
                                        {u"removeSubstitutions"_s, again(&removeSubstitutions)},
                                        {u"recordDayOff"_s, again(&recordDayOff)},
                                        {u"removeDaysOff"_s, again(&removeDaysOff)},
                                        {u"recordVisitsHeld"_s, again(&recordVisitsHeld)},
                                        {u"changeCalendarDay"_s, again(&changeCalendarDay)},
                                        listEdit<PlanText>(u"editPlanText"_s),
                                        listEdit<Duty>(u"editDuty"_s),
                                        listEdit<PlanRecipient>(u"editRecipient"_s),
                                        listEdit<LegalDocument>(u"editLegalDocument"_s),
                                        listEdit<Abbreviation>(u"editAbbreviation"_s)};
    return all;
}

} // namespace

bool repeat(OpenPlan &plan, const QJsonObject &record)
{
    const auto it = std::ranges::find(known(), record[u"kind"].toString(), &Known::name);
    return it != known().end() && it->repeat(plan, record[u"with"].toArray());
}

QStringList repeatableEdits()
{
    QStringList names;
    for (const Known &each : known())
        names.append(each.name);
    return names;
}

} // namespace skt
