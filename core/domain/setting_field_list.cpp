// SPDX-License-Identifier: GPL-3.0-or-later
// The list of settings; what is asked of it is in setting_fields.cpp.
#include "core/domain/names.h"
#include "core/domain/setting_fields.h"
#include "core/domain/setting_limits.h"
#include "core/text/text.h"

namespace skt {

namespace {

using Word = QLatin1String;

constexpr EnumNames<ResultsCountFrom, 3> countFromNames{
    {Word{"team_last_visit"}, Word{"campaign_last_day"}, Word{"visit"}}};
constexpr EnumNames<ResultsWithin, 2> withinNames{{Word{"within"}, Word{"after"}}};
constexpr EnumNames<NoticeCounts, 2> countsNames{{Word{"sent"}, Word{"received"}}};
constexpr EnumNames<NoticeForm, 2> formNames{{Word{"per_unit"}, Word{"per_team"}}};
constexpr EnumNames<BeforeMeans, 2> beforeNames{{Word{"working_day"}, Word{"calendar_day"}}};

SettingField textField(const char *key, QString PlanSettings::*member)
{
    return {QString::fromLatin1(key),
            [member](const PlanSettings &s) { return s.*member; },
            [member](PlanSettings &s, const QString &text) {
                s.*member = text;
                return true;
            }};
}

SettingField signerField(const char *key, QString Signer::*member)
{
    return {QString::fromLatin1(key),
            [member](const PlanSettings &s) { return s.signer.*member; },
            [member](PlanSettings &s, const QString &text) {
                s.signer.*member = text;
                return true;
            }};
}

SettingField countField(const char *key, int PlanSettings::*member, int most)
{
    return {QString::fromLatin1(key),
            [member](const PlanSettings &s) { return QString::number(s.*member); },
            [member, most](PlanSettings &s, const QString &text) {
                bool ok = false;
                const int value = text.toInt(&ok);
                if (!ok || value < 0 || value > most)
                    return false;
                s.*member = value;
                return true;
            }};
}

template<typename Enum, std::size_t N>
SettingField enumField(const char *key, Enum PlanSettings::*member, const EnumNames<Enum, N> &names)
{
    return {QString::fromLatin1(key),
            [member, &names](const PlanSettings &s) { return names.toString(s.*member); },
            [member, &names](PlanSettings &s, const QString &text) {
                const auto value = names.fromString(text);
                if (value)
                    s.*member = *value;
                return value.has_value();
            }};
}

SettingField dateField(const char *key, std::optional<QDate> PlanSettings::*member)
{
    return {QString::fromLatin1(key),
            [member](const PlanSettings &s) {
                return s.*member ? (s.*member)->toString(Qt::ISODate) : QString{};
            },
            [member](PlanSettings &s, const QString &text) {
                if (text.isEmpty()) {
                    (s.*member).reset();
                    return true;
                }
                const QDate date = parseDate(text);
                if (date.isValid())
                    s.*member = date;
                return date.isValid();
            }};
}

SettingField timeField(const char *key, QTime PlanSettings::*member)
{
    return {
        QString::fromLatin1(key),
        [member](const PlanSettings &s) { return (s.*member).toString(QStringLiteral("HH:mm")); },
        [member](PlanSettings &s, const QString &text) {
            const QTime time = QTime::fromString(text, QStringLiteral("H:mm"));
            if (time.isValid())
                s.*member = time;
            return time.isValid();
        }};
}

bool setRule(DateRule &rule, const QString &text)
{
    if (text.isEmpty()) {
        rule.date = {};
        return true;
    }
    auto parsed = DateRule::parse(text);
    if (!parsed) {
        const QDate date = parseDate(text);
        if (!date.isValid())
            return false;
        parsed = DateRule{DateRule::Kind::OnOrBefore, date, {}};
    }
    rule.kind = parsed->kind;
    rule.date = parsed->date;
    return true;
}

QString ruleText(const DateRule &rule)
{
    return rule.date.isValid() ? rule.toString() : QString{};
}

SettingField ruleField(const char *key, DateRule PlanSettings::*member)
{
    return {QString::fromLatin1(key),
            [member](const PlanSettings &s) { return ruleText(s.*member); },
            [member](PlanSettings &s, const QString &text) { return setRule(s.*member, text); }};
}

SettingField ruleWordsField(const char *key, DateRule PlanSettings::*member)
{
    return {QString::fromLatin1(key),
            [member](const PlanSettings &s) { return (s.*member).words; },
            [member](PlanSettings &s, const QString &text) {
                (s.*member).words = text;
                return true;
            }};
}

SettingField optionalRuleField(const char *key, std::optional<DateRule> PlanSettings::*member)
{
    return {
        QString::fromLatin1(key),
        [member](const PlanSettings &s) { return s.*member ? ruleText(*(s.*member)) : QString{}; },
        [member](PlanSettings &s, const QString &text) {
            if (text.isEmpty()) {
                (s.*member).reset();
                return true;
            }
            DateRule rule = (s.*member).value_or(DateRule{});
            if (!setRule(rule, text))
                return false;
            s.*member = rule;
            return true;
        }};
}

SettingField optionalRuleWordsField(const char *key, std::optional<DateRule> PlanSettings::*member)
{
    return {QString::fromLatin1(key),
            [member](const PlanSettings &s) { return s.*member ? (s.*member)->words : QString{}; },
            [member](PlanSettings &s, const QString &text) {
                // Words without a rule say nothing; they come after their rule in the list.
                if (s.*member)
                    (s.*member)->words = text;
                return s.*member || text.isEmpty();
            }};
}

SettingField shortVisitsField()
{
    return {QStringLiteral("short_visits"),
            [](const PlanSettings &s) {
                return s.shortVisits ? QStringLiteral("yes") : QStringLiteral("no");
            },
            [](PlanSettings &s, const QString &text) {
                if (text != u"yes" && text != u"no")
                    return false;
                s.shortVisits = text == u"yes";
                return true;
            }};
}

SettingField unitReportField()
{
    return {QStringLiteral("unit_report_lead_working_days"),
            [](const PlanSettings &s) {
                return s.unitReportLeadWorkingDays ? QString::number(*s.unitReportLeadWorkingDays)
                                                   : QString{};
            },
            [](PlanSettings &s, const QString &text) {
                bool ok = text.isEmpty();
                const int value = ok ? 0 : text.toInt(&ok);
                if (!ok || value < 0 || value > mostSettingDays)
                    return false;
                s.unitReportLeadWorkingDays =
                    text.isEmpty() ? std::optional<int>{} : std::optional{value};
                return true;
            }};
}

std::vector<SettingField> makeFields()
{
    using P = PlanSettings;
    return {
        textField("title", &P::title),
        textField("number", &P::number),
        dateField("date", &P::date),
        textField("subject", &P::subject),
        textField("basis", &P::basis),
        textField("group_decision", &P::groupDecision),
        textField("issuer", &P::issuer),
        textField("issuer_superior", &P::issuerSuperior),
        textField("place_name", &P::placeName),
        textField("standing_agency", &P::standingAgency),
        textField("remark", &P::remark),
        ruleField("first_day_rule", &P::firstDay),
        ruleWordsField("first_day_words", &P::firstDay),
        ruleField("last_day_rule", &P::lastDay),
        ruleWordsField("last_day_words", &P::lastDay),
        ruleField("registration_rule", &P::registration),
        ruleWordsField("registration_words", &P::registration),
        ruleField("report_rule", &P::report),
        ruleWordsField("report_words", &P::report),
        optionalRuleField("synthesis_rule", &P::synthesis),
        optionalRuleWordsField("synthesis_words", &P::synthesis),
        optionalRuleField("superior_report_rule", &P::superiorReport),
        optionalRuleWordsField("superior_report_words", &P::superiorReport),
        enumField("before_means", &P::beforeMeans, beforeNames),
        countField("notice_lead_working_days", &P::noticeLeadWorkingDays, mostSettingDays),
        textField("notice_words", &P::noticeWords),
        enumField("notice_counts", &P::noticeCounts, countsNames),
        enumField("notice_form", &P::noticeForm, formNames),
        countField("result_notice_working_days", &P::resultNoticeWorkingDays, mostSettingDays),
        textField("result_words", &P::resultWords),
        enumField("results_count_from", &P::resultsCountFrom, countFromNames),
        enumField("results_within", &P::resultsWithin, withinNames),
        unitReportField(),
        countField("travel_minutes", &P::travelMinutes, mostSettingMinutes),
        shortVisitsField(),
        timeField("morning_start", &P::morningStart),
        timeField("afternoon_start", &P::afternoonStart),
        dateField("agreed_on", &P::agreedOn),
        dateField("own_day", &P::ownDay),
        textField("teams_formed_by", &P::teamsFormedBy),
        textField("stand_in", &P::standIn),
        textField("object", &P::object),
        textField("focus", &P::focus),
        textField("place", &P::place),
        textField("hosts_upper", &P::hostsUpper),
        textField("hosts_lower", &P::hostsLower),
        textField("closing", &P::closing),
        signerField("signer_capacity", &Signer::capacity),
        signerField("signer_office", &Signer::office),
        signerField("signer_name", &Signer::name),
        textField("contact_office", &P::contactOffice),
        textField("contact_person", &P::contactPerson),
        textField("contact_phone", &P::contactPhone),
        textField("team_letterhead", &P::teamLetterhead),
        textField("team_symbol", &P::teamSymbol),
        textField("filing", &P::filing),
    };
}

} // namespace

const std::vector<SettingField> &settingFields()
{
    static const std::vector<SettingField> fields = makeFields();
    return fields;
}

} // namespace skt
