// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft_schedule.h"
#include "core/domain/finding.h"
#include "core/domain/outline.h"
#include "core/domain/paper.h"
#include "core/domain/paper_register.h"
#include "core/domain/plan_parts.h"
#include "core/domain/plan_settings.h"
#include "core/domain/team.h"
#include "core/domain/unit.h"
#include "core/domain/visit.h"
#include "core/domain/waiver.h"

#include <memory>
#include <vector>

namespace skt {

/// What one plan file holds, as a value: flat rows with ids between them, no pointers. Trees and
/// look-ups are made by CampaignIndex. Answers are not in it (see Answer).
struct Campaign
{
    PlanSettings plan;
    std::vector<Level> levels;
    std::vector<PlanText> texts;
    std::vector<Duty> duties;
    std::vector<PlanRecipient> recipients;
    std::vector<LegalDocument> legalDocuments;
    std::vector<CalendarDay> calendarDays;
    std::vector<Unit> units;
    std::vector<Alias> aliases;
    std::vector<UnitSuccessor> successors;
    std::vector<Team> teams;
    std::vector<Membership> memberships;
    std::vector<Assignment> assignments;
    std::vector<Person> people;
    std::vector<TeamPerson> teamPeople;
    std::vector<Absence> absences;
    std::vector<Substitution> substitutions;
    std::vector<DayOff> daysOff;
    std::vector<Outline> outlines;
    std::vector<Supplement> supplements;
    std::vector<SupplementUnit> supplementUnits;
    std::vector<OutlineItem> items;
    std::vector<Visit> visits;
    std::vector<Attendance> attendances;
    std::vector<AgreedVisit> agreedVisits;
    std::vector<Paper> papers;
    std::vector<PaperVisit> paperVisits;
    std::vector<PaperRecipient> paperRecipients;
    std::vector<Waiver> waivers;
    std::vector<DraftSchedule> drafts;
    std::vector<DraftVisit> draftVisits;
    std::vector<Abbreviation> abbreviations;
    std::vector<PaperSeries> paperSeries;
    std::vector<PaperFile> paperFiles;
    std::vector<PaperText> paperTexts;
    std::vector<PaperTemplate> paperTemplates;
    std::vector<Contact> contacts;
    std::vector<MemberTask> memberTasks;
    std::vector<Preparation> preparations;
    std::vector<ProgrammeStop> programmeStops;
    std::vector<ItemFigure> itemFigures;
    std::vector<Finding> findings;
    std::vector<Recommendation> recommendations;
    std::vector<Extension> extensions;
    std::vector<Evidence> evidence;

    friend bool operator==(const Campaign &, const Campaign &) = default;
};

/// Crosses threads; nobody copies a whole province for a dialog.
using Snapshot = std::shared_ptr<const Campaign>;

} // namespace skt
