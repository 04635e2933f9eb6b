// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date_rule.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <map>
#include <optional>

namespace skt {

/// From which day the time for the results notice runs.
enum class ResultsCountFrom { TeamLastVisit, CampaignLastDay, Visit };
/// "trong N ngày" (due N working days on) or "sau N ngày" (not before N working days have passed).
enum class ResultsWithin { Within, After };
/// Whether a notice counts from being sent or from being received.
enum class NoticeCounts { Sent, Received };
/// One notice per unit, or one per team with a table of its visits.
enum class NoticeForm { PerUnit, PerTeam };

/// Authority and office of whoever signs the plan.
struct Signer
{
    QString capacity; ///< "TỔ TRƯỞNG", or with "TM.", "KT." …
    QString office;   ///< the signer's own office, printed under the signature; may be empty
    QString name;

    friend bool operator==(const Signer &, const Signer &) = default;
};

/// The plan's settings: what the signed paper states once for the whole campaign. Every number and
/// date is data. In the file each is a row `setting(key, value)`; settingFields() is the list.
struct PlanSettings
{
    QString title;
    QString number; ///< number and symbol, "…/KH-TCT"; the number part may be missing
    std::optional<QDate> date;
    QString subject;        ///< what is inspected, in short, as papers name it
    QString basis;          ///< the paragraph that leads in: on what the plan rests
    QString groupDecision;  ///< decision that set up the working group
    QString issuer;         ///< body that issues the plan and the campaign's papers
    QString issuerSuperior; ///< line above it in the letterhead
    QString placeName;      ///< before the date of a paper: "Quảng Xương"
    QString standingAgency; ///< name of the unit that keeps the campaign
    QString remark;         ///< e.g. that the plan is of the time before a rearrangement

    DateRule firstDay{DateRule::Kind::From, {}, {}};
    DateRule lastDay;                       ///< of visits
    DateRule registration;                  ///< of a team's schedule
    DateRule report;                        ///< of a team's report to the standing agency
    std::optional<DateRule> synthesis;      ///< may be unset
    std::optional<DateRule> superiorReport; ///< to the superior body; may be unset
    BeforeMeans beforeMeans = BeforeMeans::WorkingDay;

    int noticeLeadWorkingDays = 0;
    QString noticeWords; ///< the plan's phrase for the rule above
    NoticeCounts noticeCounts = NoticeCounts::Sent;
    NoticeForm noticeForm = NoticeForm::PerUnit;
    int resultNoticeWorkingDays = 0;
    QString resultWords;
    ResultsCountFrom resultsCountFrom = ResultsCountFrom::TeamLastVisit;
    ResultsWithin resultsWithin = ResultsWithin::Within;
    std::optional<int> unitReportLeadWorkingDays; ///< unit's own report before the visit

    int travelMinutes = 30;   ///< between two visits of one team in a half-day
    bool shortVisits = false; ///< two short visits of a team in one half-day are allowed
    QTime morningStart{7, 30};
    QTime afternoonStart{13, 30};
    std::optional<QDate> agreedOn; ///< day on which the schedule was agreed
    std::optional<QDate> ownDay;   ///< "look at it as if today were"; for campaigns of the past

    QString teamsFormedBy; ///< who forms the teams and whose leaders lead them
    QString standIn;       ///< who may stand in for an absent member
    QString object;        ///< who is inspected
    QString focus;
    QString place;      ///< where visits take place
    QString hostsUpper; ///< who meets the team in an office of the plan's own level
    QString hostsLower; ///< … in a unit of the level below
    QString closing;
    Signer signer;

    QString contactOffice;
    QString contactPerson;
    QString contactPhone;
    QString teamLetterhead; ///< issuing body of a team's papers, with {{number}} for the team's
    QString teamSymbol;     ///< symbol of a team's papers after the kind, with {{number}}
    QString filing;         ///< last line of the recipients: where the copy is kept ("VT, ĐKT")

    std::map<QString, QString> extra; ///< settings of a newer program: kept, not understood

    friend bool operator==(const PlanSettings &, const PlanSettings &) = default;
};

/// The plan's days, computed from its rules. A date is invalid where the rule is unset.
struct PlanDates
{
    QDate firstDay;
    QDate lastDay;
    QDate registrationLastDay;
    QDate reportLastDay;
    QDate synthesisLastDay;
    QDate superiorReportLastDay;

    friend bool operator==(const PlanDates &, const PlanDates &) = default;
};

PlanDates planDates(const PlanSettings &settings, const WorkingCalendar &calendar);

} // namespace skt
