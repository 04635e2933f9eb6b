// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict_parts.h"
#include "core/rules/phrases.h"
#include "core/rules/rule_functions.h"
#include "core/rules/words.h"

#include <algorithm>

namespace skt {

namespace {

Severity severityOf(Role role)
{
    return role == Role::Leader || role == Role::Secretary ? Severity::Error : Severity::Warning;
}

bool isSame(const Conflict &a, const Conflict &b)
{
    return a.subject == b.subject && a.units == b.units && a.date == b.date && a.part == b.part;
}

/// One conflict for a person, a unit and a half-day: whoever is missed there in two roles, or in
/// two visits, is still missing once.
void addMissing(Conflicts &out, std::size_t from, Conflict conflict)
{
    const auto begin = out.begin() + static_cast<std::ptrdiff_t>(from);
    const auto it = std::find_if(
        begin, out.end(), [&](const Conflict &other) { return isSame(other, conflict); });
    if (it == out.end()) {
        out.push_back(std::move(conflict));
        return;
    }
    it->severity = std::min(it->severity, conflict.severity);
    if (it->visits.back() != conflict.visits.front())
        it->visits.push_back(conflict.visits.front());
}

void check(const CheckContext &context, Conflicts &out)
{
    QDate day;
    std::size_t from = out.size();
    for (const PlacedVisit &visit : context.judged()) {
        if (visit.date != day) { // only conflicts of one day can be the same
            day = visit.date;
            from = out.size();
        }
        for (const MissingAttendee &missing : visit.needs->missing) {
            Conflict conflict = visitConflict(absentWithoutSubstitute, visit);
            conflict.subject = subjectOf(missing.person);
            conflict.severity = severityOf(missing.role);
            conflict.people = {missing.person};
            addMissing(out, from, std::move(conflict));
        }
    }
}

QString describe(const Conflict &conflict, const Phrases &say)
{
    return RulesWords::tr("%1: %2 is away and nobody stands in at the visit of %3 to %4; name a "
                          "substitute of the same agency, or move the visit.")
        .arg(say.when(conflict),
             say.firstPerson(conflict),
             say.teams(conflict.teams),
             say.firstUnit(conflict));
}

} // namespace

const RuleSpec absentWithoutSubstitute{
    .id = "absent-without-substitute",
    .severity = Severity::Error,
    .timed = true,
    .check = &check,
    .describe = &describe,
    .title = QT_TRANSLATE_NOOP("Rules", "Absent without a substitute"),
    .help =
        QT_TRANSLATE_NOOP("Rules",
                          "A person of the attendance is away then and nobody stands in. By the "
                          "plan an absent member is replaced by a leader of the same agency, "
                          "reported to the team leader; a deputy stands in for the leader. Name a "
                          "substitute, leave the person out of the attendance, or move the visit."),
};

} // namespace skt
