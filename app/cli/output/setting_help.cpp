// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/setting_help.h"

#include "app/cli/cli_words.h"

namespace skt {

namespace {

using Lines = std::vector<std::pair<QString, QString>>;

void add(Lines &lines, const char *key, const QString &meaning)
{
    lines.emplace_back(QString::fromLatin1(key), meaning);
}

void addDates(Lines &lines)
{
    add(lines, "first_day", CliWords::tr("first day of visits (date)"));
    add(lines, "last_day", CliWords::tr("last day of visits (date)"));
    add(lines, "registration_last_day", CliWords::tr("teams register their schedule by (date)"));
    add(lines, "report_last_day", CliWords::tr("teams report by (date)"));
    add(lines, "synthesis_last_day", CliWords::tr("synthesis report by (date; empty: none)"));
    add(lines,
        "superior_report_last_day",
        CliWords::tr("report to the superior body by (date; empty: none)"));
    const QString rule = CliWords::tr("the same as a rule: “before 2023-08-01”, “on-or-before "
                                      "2023-08-01” or “from 2023-08-03”");
    for (const char *key : {"first_day_rule",
                            "last_day_rule",
                            "registration_rule",
                            "report_rule",
                            "synthesis_rule",
                            "superior_report_rule"})
        add(lines, key, rule);
    const QString words = CliWords::tr("the plan's own words for that rule (text)");
    for (const char *key : {"first_day_words",
                            "last_day_words",
                            "registration_words",
                            "report_words",
                            "synthesis_words",
                            "superior_report_words",
                            "notice_words",
                            "result_words"})
        add(lines, key, words);
    add(lines,
        "before_means",
        CliWords::tr("“before a day” ends on the last working_day or calendar_day before it"));
    add(lines, "agreed_on", CliWords::tr("day on which the schedule was agreed (date)"));
    add(lines, "own_day", CliWords::tr("the plan is looked at as if today were that day (date)"));
}

void addNotices(Lines &lines)
{
    add(lines,
        "notice_lead_working_days",
        CliWords::tr("notice to the unit before its visit (working days, 0–365)"));
    add(lines, "notice_counts", CliWords::tr("the notice counts from being sent or received"));
    add(lines, "notice_form", CliWords::tr("notices are made per_unit or per_team"));
    add(lines,
        "result_notice_working_days",
        CliWords::tr("time for the results notice (working days, 0–365)"));
    add(lines,
        "results_count_from",
        CliWords::tr("that time runs from team_last_visit, campaign_last_day or visit"));
    add(lines, "results_within", CliWords::tr("the notice comes within or after that time"));
    add(lines,
        "unit_report_lead_working_days",
        CliWords::tr("unit's own report before its visit (working days, 0–365; empty: none)"));
    add(lines,
        "travel_minutes",
        CliWords::tr("way between two visits of a team (minutes, 0–1440)"));
    add(lines,
        "short_visits",
        CliWords::tr("two short visits of a team in one half-day are allowed (yes or no)"));
    add(lines, "morning_start", CliWords::tr("when mornings begin (time such as 07:30)"));
    add(lines, "afternoon_start", CliWords::tr("when afternoons begin (time such as 13:30)"));
}

void addPlan(Lines &lines)
{
    add(lines, "title", CliWords::tr("title of the plan (text, not empty)"));
    add(lines, "number", CliWords::tr("number and symbol of the plan (text)"));
    add(lines, "date", CliWords::tr("day on which the plan was signed (date)"));
    add(lines, "subject", CliWords::tr("what is inspected, in short (text)"));
    add(lines, "basis", CliWords::tr("on what the plan rests (text)"));
    add(lines, "group_decision", CliWords::tr("decision that set up the working group (text)"));
    add(lines, "issuer", CliWords::tr("body that issues the plan (text, not empty)"));
    add(lines, "issuer_superior", CliWords::tr("line above it in the letterhead (text)"));
    add(lines, "place_name", CliWords::tr("place before the date of a paper (text)"));
    add(lines, "standing_agency", CliWords::tr("the agency that keeps the campaign (a unit)"));
    add(lines, "remark", CliWords::tr("remark on the plan (text)"));
    add(lines, "teams_formed_by", CliWords::tr("who forms the teams (text)"));
    add(lines, "stand_in", CliWords::tr("who may stand in for a member (text)"));
    add(lines, "object", CliWords::tr("who is inspected (text)"));
    add(lines, "focus", CliWords::tr("on what the inspection looks most (text)"));
    add(lines, "place", CliWords::tr("where visits take place (text)"));
    add(lines,
        "hosts_upper",
        CliWords::tr("who meets the team in offices of the own level (text)"));
    add(lines,
        "hosts_lower",
        CliWords::tr("who meets the team in units of the level below (text)"));
    add(lines, "closing", CliWords::tr("last sentence of the plan (text)"));
}

void addPapers(Lines &lines)
{
    add(lines, "signer_capacity", CliWords::tr("in what capacity the plan is signed (text)"));
    add(lines, "signer_office", CliWords::tr("the signer's own office (text)"));
    add(lines, "signer_name", CliWords::tr("the signer's name (text)"));
    add(lines, "contact_office", CliWords::tr("office to ask, on the papers (text)"));
    add(lines, "contact_person", CliWords::tr("person to ask, on the papers (text)"));
    add(lines, "contact_phone", CliWords::tr("telephone number, on the papers (text)"));
    add(lines,
        "team_letterhead",
        CliWords::tr("letterhead of a team's papers (text; {{number}} is the team's number)"));
    add(lines,
        "team_symbol",
        CliWords::tr("symbol of a team's papers (text; {{number}} is the team's number)"));
    add(lines, "filing", CliWords::tr("where the copy is kept (text)"));
}

} // namespace

std::vector<std::pair<QString, QString>> settingHelp()
{
    Lines lines;
    addDates(lines);
    addNotices(lines);
    addPlan(lines);
    addPapers(lines);
    return lines;
}

} // namespace skt
