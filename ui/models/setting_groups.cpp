// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/setting_groups.h"

#include <QCoreApplication>

namespace skt {

namespace {

struct SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

using Field = SettingsModel::Field;
using Group = SettingsModel::Group;
using Kind = SettingsModel::Kind;

Field text(const char *key, const QString &label)
{
    return {QString::fromLatin1(key), label, Kind::Text, {}, true, {}, {}};
}

Field longText(const char *key, const QString &label)
{
    return {QString::fromLatin1(key), label, Kind::LongText, {}, true, {}, {}};
}

Field date(const char *key, const QString &label)
{
    return {QString::fromLatin1(key), label, Kind::Date, {}, true, {}, {}};
}

Field rule(const char *key, const QString &label, const char *words, bool optional = false)
{
    return {
        QString::fromLatin1(key), label, Kind::Rule, {}, optional, QString::fromLatin1(words), {}};
}

Field count(const char *key,
            const QString &label,
            const char *words,
            const QString &unit,
            bool optional = false)
{
    return {QString::fromLatin1(key),
            label,
            Kind::Count,
            {},
            optional,
            QString::fromLatin1(words),
            unit};
}

Field choice(const char *key, const QString &label, std::vector<SettingsModel::Choice> choices)
{
    return {QString::fromLatin1(key), label, Kind::Choice, std::move(choices), false, {}, {}};
}

SettingsModel::Choice option(const char *value, const QString &words)
{
    return {QString::fromLatin1(value), words};
}

Group datesGroup()
{
    return {SettingWords::tr("Days of the campaign"),
            {rule("first_day_rule", SettingWords::tr("First day of visits"), "first_day_words"),
             rule("last_day_rule", SettingWords::tr("Last day of visits"), "last_day_words"),
             rule("registration_rule",
                  SettingWords::tr("Teams register their schedule"),
                  "registration_words"),
             rule("report_rule", SettingWords::tr("Teams' reports"), "report_words"),
             rule("synthesis_rule", SettingWords::tr("Synthesis report"), "synthesis_words", true),
             rule("superior_report_rule",
                  SettingWords::tr("Report to the superior body"),
                  "superior_report_words",
                  true),
             choice("before_means",
                    SettingWords::tr("\"Before a day\" means"),
                    {option("working_day", SettingWords::tr("the last working day before it")),
                     option("calendar_day", SettingWords::tr("the calendar day before it"))}),
             date("agreed_on", SettingWords::tr("Schedule agreed on")),
             date("own_day", SettingWords::tr("Look at it as if today were"))}};
}

Group noticesGroup()
{
    const QString days = SettingWords::tr("working days");
    return {SettingWords::tr("Notices and results"),
            {count("notice_lead_working_days",
                   SettingWords::tr("Notice before the visit"),
                   "notice_words",
                   days),
             choice("notice_counts",
                    SettingWords::tr("The notice counts from"),
                    {option("sent", SettingWords::tr("being sent")),
                     option("received", SettingWords::tr("being received"))}),
             choice("notice_form",
                    SettingWords::tr("Form of the notice"),
                    {option("per_unit", SettingWords::tr("one per unit")),
                     option("per_team", SettingWords::tr("one per team, with a table"))}),
             count("result_notice_working_days",
                   SettingWords::tr("Results notice"),
                   "result_words",
                   days),
             choice("results_within",
                    SettingWords::tr("The results notice comes"),
                    {option("within", SettingWords::tr("within these days")),
                     option("after", SettingWords::tr("after these days"))}),
             choice("results_count_from",
                    SettingWords::tr("Its days are counted from"),
                    {option("team_last_visit", SettingWords::tr("the team's last visit")),
                     option("campaign_last_day", SettingWords::tr("the last day of visits")),
                     option("visit", SettingWords::tr("the visit itself"))}),
             count("unit_report_lead_working_days",
                   SettingWords::tr("Unit's own report before the visit"),
                   "",
                   days,
                   true)}};
}

Group visitsGroup()
{
    return {SettingWords::tr("Visits"),
            {choice("short_visits",
                    SettingWords::tr("Two short visits in one half-day"),
                    {option("no", SettingWords::tr("not allowed")),
                     option("yes", SettingWords::tr("allowed"))}),
             count("travel_minutes",
                   SettingWords::tr("Way between two visits"),
                   "",
                   SettingWords::tr("minutes")),
             {QStringLiteral("morning_start"),
              SettingWords::tr("Morning begins"),
              Kind::Time,
              {},
              false,
              {},
              {}},
             {QStringLiteral("afternoon_start"),
              SettingWords::tr("Afternoon begins"),
              Kind::Time,
              {},
              false,
              {},
              {}},
             longText("place", SettingWords::tr("Place")),
             longText("hosts_upper", SettingWords::tr("Who meets the team at offices")),
             longText("hosts_lower", SettingWords::tr("Who meets the team at lower units"))}};
}

Group planGroup()
{
    return {SettingWords::tr("The plan"),
            {longText("title", SettingWords::tr("Title")),
             text("number", SettingWords::tr("Number and symbol")),
             date("date", SettingWords::tr("Date")),
             longText("subject", SettingWords::tr("What is inspected, in short")),
             text("issuer", SettingWords::tr("Issued by")),
             text("issuer_superior", SettingWords::tr("Line above it in the letterhead")),
             text("place_name", SettingWords::tr("Place name before a date")),
             text("standing_agency", SettingWords::tr("Standing agency")),
             longText("group_decision", SettingWords::tr("Decision on the working group")),
             longText("basis", SettingWords::tr("What the plan rests on")),
             longText("object", SettingWords::tr("Who is inspected")),
             longText("focus", SettingWords::tr("Focus")),
             longText("teams_formed_by", SettingWords::tr("Who forms the teams")),
             longText("stand_in", SettingWords::tr("Who may stand in")),
             longText("closing", SettingWords::tr("Closing clause")),
             text("remark", SettingWords::tr("Remark"))}};
}

Group papersGroup()
{
    return {SettingWords::tr("On the papers"),
            {text("signer_capacity", SettingWords::tr("Signer's capacity")),
             text("signer_office", SettingWords::tr("Signer's office")),
             text("signer_name", SettingWords::tr("Signer's name")),
             text("contact_office", SettingWords::tr("Contact: office")),
             text("contact_person", SettingWords::tr("Contact: person")),
             text("contact_phone", SettingWords::tr("Contact: phone (printed)")),
             text("team_letterhead", SettingWords::tr("Issuing body of a team's papers")),
             text("team_symbol", SettingWords::tr("Symbol of a team's papers")),
             text("filing", SettingWords::tr("Where the copy is filed"))}};
}

} // namespace

std::vector<Group> settingGroups()
{
    return {datesGroup(), noticesGroup(), visitsGroup(), planGroup(), papersGroup()};
}

} // namespace skt
