// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan_actions.h"

#include "core/actions/act.h"
#include "core/actions/schedule_support.h"
#include "core/actions/words.h"
#include "core/domain/lookup.h"
#include "core/domain/setting_fields.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

/// Settings that belong to one campaign only; next year's starts without them.
PlanSettings settingsForNextCampaign(PlanSettings settings)
{
    settings.number.clear();
    settings.date.reset();
    settings.groupDecision.clear();
    settings.remark.clear();
    settings.agreedOn.reset();
    settings.ownDay.reset();
    for (DateRule *rule :
         {&settings.firstDay, &settings.lastDay, &settings.registration, &settings.report})
        *rule = DateRule{rule->kind, {}, {}};
    settings.synthesis.reset();
    settings.superiorReport.reset();
    return settings;
}

Campaign nextCampaign(const Campaign &old)
{
    Campaign next;
    next.plan = settingsForNextCampaign(old.plan);
    next.levels = old.levels;
    next.texts = old.texts;
    next.duties = old.duties;
    next.recipients = old.recipients;
    next.units = old.units;
    next.aliases = old.aliases;
    next.abbreviations = old.abbreviations;
    next.itemFigures = old.itemFigures;
    next.paperSeries = old.paperSeries;
    next.paperTemplates = old.paperTemplates;
    next.successors = old.successors;
    next.teams = old.teams;
    for (Team &team : next.teams) {
        team.registrationReceived.reset();
        team.registrationFile.clear();
        team.reportReceived.reset();
    }
    next.memberships = old.memberships;
    next.assignments = old.assignments;
    next.people = old.people;
    next.teamPeople = old.teamPeople;
    next.outlines = old.outlines;
    for (Outline &outline : next.outlines) {
        outline.periodFrom.reset();
        outline.periodTo.reset();
    }
    next.supplements = old.supplements;
    next.supplementUnits = old.supplementUnits;
    next.items = old.items;
    return next;
}

/// A new campaign needs its two sides of units named before anything else; the names are the
/// user's.
Campaign emptyCampaign(const Environment &environment)
{
    Campaign campaign;
    campaign.levels = {
        Level{LevelId::fromInteger(environment.newId()), ActionWords::tr("own level"), 1},
        Level{LevelId::fromInteger(environment.newId()), ActionWords::tr("level below"), 2}};
    return campaign;
}

QString settingTextForPeople(const QString &key, const QString &value)
{
    return QStringLiteral("%1 = %2").arg(key, value);
}

/// Papers cannot do without the plan's title and issuer, and the standing agency is one of its
/// units, in whose spelling it is kept.
Result<> checkText(const Campaign &campaign, PlanSettings &settings, const QString &key)
{
    const bool missing = (key == u"title" && settings.title.isEmpty())
                         || (key == u"issuer" && settings.issuer.isEmpty());
    if (missing)
        return failure(Error::Kind::Input,
                       ActionWords::tr("“%1” cannot be empty: every paper names it.").arg(key));
    if (key != u"standing_agency" || settings.standingAgency.isEmpty() || campaign.units.empty())
        return {};
    const CampaignIndex index(campaign);
    const auto unit = resolveUnit(index, settings.standingAgency);
    if (!unit)
        return tl::unexpected(unit.error());
    settings.standingAgency = (*unit)->name;
    return {};
}

/// The window of visits must be one: its ends in order, and no longer than a campaign ever is.
Result<> checkWindow(const PlanSettings &settings)
{
    const PlanDates dates = planDates(settings, WorkingCalendar::bundled());
    if (!dates.firstDay.isValid() || !dates.lastDay.isValid())
        return {};
    constexpr int longest = 731;
    if (dates.lastDay < dates.firstDay)
        return failure(
            Error::Kind::Input,
            ActionWords::tr("The last day of visits (%1) would come before the first (%2).")
                .arg(formatDate(dates.lastDay), formatDate(dates.firstDay)));
    if (dates.firstDay.daysTo(dates.lastDay) > longest)
        return failure(
            Error::Kind::Input,
            ActionWords::tr("Visits from %1 to %2 would last more than two years. Check the "
                            "dates.")
                .arg(formatDate(dates.firstDay), formatDate(dates.lastDay)));
    return {};
}

} // namespace

Result<PlanFile> createEmptyPlan(const QString &path, const Environment &environment, bool force)
{
    return PlanFile::create(
        path, emptyCampaign(environment), ActionWords::tr("New, empty plan"), environment, force);
}

Result<PlanFile> createSamplePlan(const QString &path,
                                  const QString &sample,
                                  const Environment &environment,
                                  bool force)
{
    const auto document = sampleDocument(sample);
    if (!document)
        return tl::unexpected(document.error());
    const auto intake = takeInText(*document, environment);
    if (!intake)
        return tl::unexpected(intake.error());
    return PlanFile::create(path,
                            intake->campaign,
                            ActionWords::tr("Sample plan “%1”").arg(sample),
                            environment,
                            force);
}

Result<PlanFile>
createPlanFrom(const QString &path, const QString &old, const Environment &environment, bool force)
{
    auto source = PlanFile::open(old);
    if (!source)
        return tl::unexpected(source.error());
    const auto campaign = source->load();
    if (!campaign)
        return tl::unexpected(campaign.error());
    return PlanFile::create(path,
                            nextCampaign(**campaign),
                            ActionWords::tr("New campaign from “%1”").arg((*campaign)->plan.title),
                            environment,
                            force);
}

Result<PlanFile> createPlanFromIntake(const QString &path,
                                      const IntakeResult &intake,
                                      const Environment &environment,
                                      bool force)
{
    return PlanFile::create(path,
                            intake.campaign,
                            ActionWords::tr("Plan taken in: “%1”").arg(intake.campaign.plan.title),
                            environment,
                            force);
}

Result<EditOutcome> changeSettings(PlanFile &plan,
                                   const std::vector<std::pair<QString, QString>> &values,
                                   const Environment &environment)
{
    QStringList told;
    for (const auto &[key, value] : values)
        told << settingTextForPeople(key, value);
    return act(plan,
               ActionWords::tr("Settings: %1").arg(told.join(QStringLiteral("; "))),
               environment,
               [&](Edit &edit) -> Result<> {
                   PlanSettings settings = edit.campaign().plan;
                   for (const auto &[key, value] : values) {
                       if (const auto set = setSetting(settings, key, value); !set)
                           return set;
                       if (const auto ok = checkText(edit.campaign(), settings, key); !ok)
                           return ok;
                   }
                   if (const auto ok = checkWindow(settings); !ok)
                       return ok;
                   const auto &agreed = settings.agreedOn;
                   if (agreed && agreed != edit.campaign().plan.agreedOn) {
                       if (const auto ok = checkAgreedOn(*agreed, environment); !ok)
                           return ok;
                   }
                   return edit.updateSettings(settings);
               });
}

Result<EditOutcome> changeCalendarDay(PlanFile &plan,
                                      QDate date,
                                      const std::optional<SpecialDay> &day,
                                      const Environment &environment)
{
    if (!date.isValid())
        return failure(Error::Kind::Input,
                       ActionWords::tr("This is no date. Write it as 3/8/2023."));
    return act(plan,
               ActionWords::tr("Working calendar: %1").arg(formatDate(date)),
               environment,
               [&](Edit &edit) -> Result<> {
                   const auto &days = edit.campaign().calendarDays;
                   const auto it =
                       std::find_if(days.begin(), days.end(), [&](const CalendarDay &own) {
                           return own.day.date == date;
                       });
                   if (!day)
                       return it == days.end() ? Result<>{} : edit.remove(*it);
                   SpecialDay changed = *day;
                   changed.date = date;
                   if (it != days.end())
                       return edit.update(CalendarDay{it->id, changed});
                   return edit.insert(CalendarDay{{}, changed}).map([](const auto &) {});
               });
}

} // namespace skt
