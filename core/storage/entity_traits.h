// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign.h"
#include "core/storage/entity.h"

#include <vector>

namespace skt {

/// Each entity is described once, in the traits file of its subject.
template<typename T>
struct EntityTraits
{
    static const Entity<T> &get();
};

template<>
const Entity<Level> &EntityTraits<Level>::get();
template<>
const Entity<PlanText> &EntityTraits<PlanText>::get();
template<>
const Entity<Duty> &EntityTraits<Duty>::get();
template<>
const Entity<PlanRecipient> &EntityTraits<PlanRecipient>::get();
template<>
const Entity<LegalDocument> &EntityTraits<LegalDocument>::get();
template<>
const Entity<CalendarDay> &EntityTraits<CalendarDay>::get();
template<>
const Entity<Unit> &EntityTraits<Unit>::get();
template<>
const Entity<Alias> &EntityTraits<Alias>::get();
template<>
const Entity<UnitSuccessor> &EntityTraits<UnitSuccessor>::get();
template<>
const Entity<Team> &EntityTraits<Team>::get();
template<>
const Entity<Membership> &EntityTraits<Membership>::get();
template<>
const Entity<Assignment> &EntityTraits<Assignment>::get();
template<>
const Entity<Person> &EntityTraits<Person>::get();
template<>
const Entity<TeamPerson> &EntityTraits<TeamPerson>::get();
template<>
const Entity<Absence> &EntityTraits<Absence>::get();
template<>
const Entity<Substitution> &EntityTraits<Substitution>::get();
template<>
const Entity<DayOff> &EntityTraits<DayOff>::get();
template<>
const Entity<Outline> &EntityTraits<Outline>::get();
template<>
const Entity<Supplement> &EntityTraits<Supplement>::get();
template<>
const Entity<SupplementUnit> &EntityTraits<SupplementUnit>::get();
template<>
const Entity<OutlineItem> &EntityTraits<OutlineItem>::get();
template<>
const Entity<Visit> &EntityTraits<Visit>::get();
template<>
const Entity<Attendance> &EntityTraits<Attendance>::get();
template<>
const Entity<AgreedVisit> &EntityTraits<AgreedVisit>::get();
template<>
const Entity<Paper> &EntityTraits<Paper>::get();
template<>
const Entity<PaperVisit> &EntityTraits<PaperVisit>::get();
template<>
const Entity<PaperRecipient> &EntityTraits<PaperRecipient>::get();
template<>
const Entity<Waiver> &EntityTraits<Waiver>::get();
template<>
const Entity<DraftSchedule> &EntityTraits<DraftSchedule>::get();
template<>
const Entity<DraftVisit> &EntityTraits<DraftVisit>::get();
template<>
const Entity<Abbreviation> &EntityTraits<Abbreviation>::get();
template<>
const Entity<PaperSeries> &EntityTraits<PaperSeries>::get();
template<>
const Entity<PaperFile> &EntityTraits<PaperFile>::get();
template<>
const Entity<PaperText> &EntityTraits<PaperText>::get();
template<>
const Entity<PaperTemplate> &EntityTraits<PaperTemplate>::get();
template<>
const Entity<Contact> &EntityTraits<Contact>::get();
template<>
const Entity<MemberTask> &EntityTraits<MemberTask>::get();
template<>
const Entity<Preparation> &EntityTraits<Preparation>::get();
template<>
const Entity<ProgrammeStop> &EntityTraits<ProgrammeStop>::get();
template<>
const Entity<ItemFigure> &EntityTraits<ItemFigure>::get();
template<>
const Entity<Finding> &EntityTraits<Finding>::get();
template<>
const Entity<Recommendation> &EntityTraits<Recommendation>::get();
template<>
const Entity<Extension> &EntityTraits<Extension>::get();
template<>
const Entity<Evidence> &EntityTraits<Evidence>::get();
template<>
const Entity<AnswerFigure> &EntityTraits<AnswerFigure>::get();
template<>
const Entity<Answer> &EntityTraits<Answer>::get();

/// An answer's id follows from what it answers: two copies number it alike.
AnswerId answerId(VisitId visit, OutlineItemId item, Answer::Side side);
AnswerFigureId answerFigureId(VisitId visit, ItemFigureId figure, Answer::Side side);

/// Settings are rows too: key and value, both texts.
const TableInfo &settingTable();

/// All tables of the campaign, settings first and answers last.
const std::vector<const TableInfo *> &allTables();
const TableInfo *tableByName(const QString &name);
/// Who refers to \a table.
std::vector<Reference> referencesTo(const TableInfo &table);

/// Calls \a visit(entity, member) for every vector of Campaign, in the order of Campaign.
template<typename Visitor>
void forEachCampaignTable(Visitor visit)
{
    visit(EntityTraits<Level>::get(), &Campaign::levels);
    visit(EntityTraits<PlanText>::get(), &Campaign::texts);
    visit(EntityTraits<Duty>::get(), &Campaign::duties);
    visit(EntityTraits<PlanRecipient>::get(), &Campaign::recipients);
    visit(EntityTraits<LegalDocument>::get(), &Campaign::legalDocuments);
    visit(EntityTraits<CalendarDay>::get(), &Campaign::calendarDays);
    visit(EntityTraits<Unit>::get(), &Campaign::units);
    visit(EntityTraits<Alias>::get(), &Campaign::aliases);
    visit(EntityTraits<UnitSuccessor>::get(), &Campaign::successors);
    visit(EntityTraits<Team>::get(), &Campaign::teams);
    visit(EntityTraits<Membership>::get(), &Campaign::memberships);
    visit(EntityTraits<Assignment>::get(), &Campaign::assignments);
    visit(EntityTraits<Person>::get(), &Campaign::people);
    visit(EntityTraits<TeamPerson>::get(), &Campaign::teamPeople);
    visit(EntityTraits<Absence>::get(), &Campaign::absences);
    visit(EntityTraits<Substitution>::get(), &Campaign::substitutions);
    visit(EntityTraits<DayOff>::get(), &Campaign::daysOff);
    visit(EntityTraits<Outline>::get(), &Campaign::outlines);
    visit(EntityTraits<Supplement>::get(), &Campaign::supplements);
    visit(EntityTraits<SupplementUnit>::get(), &Campaign::supplementUnits);
    visit(EntityTraits<OutlineItem>::get(), &Campaign::items);
    visit(EntityTraits<Visit>::get(), &Campaign::visits);
    visit(EntityTraits<Attendance>::get(), &Campaign::attendances);
    visit(EntityTraits<AgreedVisit>::get(), &Campaign::agreedVisits);
    visit(EntityTraits<Paper>::get(), &Campaign::papers);
    visit(EntityTraits<PaperVisit>::get(), &Campaign::paperVisits);
    visit(EntityTraits<PaperRecipient>::get(), &Campaign::paperRecipients);
    visit(EntityTraits<Waiver>::get(), &Campaign::waivers);
    visit(EntityTraits<DraftSchedule>::get(), &Campaign::drafts);
    visit(EntityTraits<DraftVisit>::get(), &Campaign::draftVisits);
    visit(EntityTraits<Abbreviation>::get(), &Campaign::abbreviations);
    visit(EntityTraits<PaperSeries>::get(), &Campaign::paperSeries);
    visit(EntityTraits<PaperFile>::get(), &Campaign::paperFiles);
    visit(EntityTraits<PaperText>::get(), &Campaign::paperTexts);
    visit(EntityTraits<PaperTemplate>::get(), &Campaign::paperTemplates);
    visit(EntityTraits<Contact>::get(), &Campaign::contacts);
    visit(EntityTraits<MemberTask>::get(), &Campaign::memberTasks);
    visit(EntityTraits<Preparation>::get(), &Campaign::preparations);
    visit(EntityTraits<ProgrammeStop>::get(), &Campaign::programmeStops);
    visit(EntityTraits<ItemFigure>::get(), &Campaign::itemFigures);
    visit(EntityTraits<Finding>::get(), &Campaign::findings);
    visit(EntityTraits<Recommendation>::get(), &Campaign::recommendations);
    visit(EntityTraits<Extension>::get(), &Campaign::extensions);
    visit(EntityTraits<Evidence>::get(), &Campaign::evidence);
}

} // namespace skt
