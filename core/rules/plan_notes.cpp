// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plan_notes.h"

#include "core/rules/check.h"
#include "core/rules/phrases.h"
#include "core/rules/words.h"

namespace skt {

PlanNotes planNotes(const CampaignIndex &index)
{
    PlanNotes notes;
    noteSpellings(index, notes);
    notePlanNumber(index, notes);
    notePeriods(index, notes);
    noteAgencies(index, notes);
    noteSymbols(index, notes);
    noteCitations(index, notes);
    noteUninspectedKinds(index, notes);
    return notes;
}

namespace {

using Describe = QString (*)(const PlanNote &, const Phrases &);

QString firstUnit(const PlanNote &note, const Phrases &say)
{
    return note.units.empty() ? QString{} : say.unit(note.units.front());
}

QString spellingDiffers(const PlanNote &note, const Phrases &say)
{
    return RulesWords::tr("%1 is also written %2 in the plan; it is taken for one unit.")
        .arg(firstUnit(note, say), Phrases::join(note.texts));
}

QString planNumberMissing(const PlanNote &note, const Phrases &)
{
    const QString symbol = note.texts.value(0);
    return symbol.isEmpty()
               ? RulesWords::tr("The plan has no number and symbol.")
               : RulesWords::tr("The number is missing in the plan's own symbol (%1).").arg(symbol);
}

QString periodsDiffer(const PlanNote &note, const Phrases &)
{
    return RulesWords::tr("The report outlines ask for figures of different periods: %1.")
        .arg(Phrases::join(note.texts));
}

QString agencyInTwoTeams(const PlanNote &note, const Phrases &say)
{
    return RulesWords::tr(
               "%1 sits on more than one team (%2); its people cannot be at two places in "
               "one half-day.")
        .arg(firstUnit(note, say), say.teams(note.teams));
}

QString inspectsAndInspected(const PlanNote &note, const Phrases &say)
{
    std::vector<TeamId> inspectors;
    if (!note.units.empty()) {
        for (const Assignment *assignment : say.index().assignmentsOfUnit(note.units.front()))
            inspectors.push_back(assignment->team);
    }
    return RulesWords::tr("%1 inspects (%2) and is inspected (by %3); when its own office is "
                          "inspected its people are needed at home.")
        .arg(firstUnit(note, say), say.teams(note.teams), say.teams(inspectors));
}

QString symbolDoubtful(const PlanNote &note, const Phrases &)
{
    return RulesWords::tr("The symbol %1 is doubtful; probably %2 is meant.")
        .arg(note.texts.value(0), note.texts.value(1));
}

QString citationDiffers(const PlanNote &note, const Phrases &)
{
    return RulesWords::tr("%1 is cited with different dates or issuers: %2.")
        .arg(note.texts.value(0), Phrases::join(note.texts.mid(1)));
}

QString kindNamedButNotInspected(const PlanNote &note, const Phrases &)
{
    return RulesWords::tr("The plan speaks of \"%1\" (%2), but no unit of that kind is inspected.")
        .arg(note.texts.value(0), Phrases::join(note.texts.mid(1)));
}

QString memberNotInspected(const PlanNote &note, const Phrases &say)
{
    return RulesWords::tr("%1 takes part in inspecting (%2) but is inspected by nobody.")
        .arg(firstUnit(note, say), say.teams(note.teams));
}

struct NoteWords
{
    std::string_view note;
    Describe describe;
};

constexpr NoteWords noteWords[]{{"spelling-differs", &spellingDiffers},
                                {"plan-number-missing", &planNumberMissing},
                                {"periods-differ", &periodsDiffer},
                                {"agency-in-two-teams", &agencyInTwoTeams},
                                {"inspects-and-inspected", &inspectsAndInspected},
                                {"symbol-doubtful", &symbolDoubtful},
                                {"citation-differs", &citationDiffers},
                                {"kind-named-but-not-inspected", &kindNamedButNotInspected},
                                {"member-not-inspected", &memberNotInspected}};

} // namespace

QString describe(const PlanNote &note, const CampaignIndex &index)
{
    for (const NoteWords &words : noteWords) {
        if (words.note == note.note)
            return words.describe(note, Phrases{index});
    }
    return {};
}

} // namespace skt
