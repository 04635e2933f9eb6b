// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/setting_fields.h"

#include "core/domain/names.h"
#include "core/domain/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace skt {

namespace {

using Word = QLatin1String;

constexpr int mostDays = 365;
constexpr int mostMinutes = 24 * 60;

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
                if (!ok || value < 0 || value > mostDays)
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
        countField("notice_lead_working_days", &P::noticeLeadWorkingDays, mostDays),
        textField("notice_words", &P::noticeWords),
        enumField("notice_counts", &P::noticeCounts, countsNames),
        enumField("notice_form", &P::noticeForm, formNames),
        countField("result_notice_working_days", &P::resultNoticeWorkingDays, mostDays),
        textField("result_words", &P::resultWords),
        enumField("results_count_from", &P::resultsCountFrom, countFromNames),
        enumField("results_within", &P::resultsWithin, withinNames),
        unitReportField(),
        countField("travel_minutes", &P::travelMinutes, mostMinutes),
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

/// The contract's short forms: a date of its own, stored as its rule.
constexpr std::array<std::pair<QLatin1String, QLatin1String>, 6> shortForms{
    {{Word{"first_day"}, Word{"first_day_rule"}},
     {Word{"last_day"}, Word{"last_day_rule"}},
     {Word{"registration_last_day"}, Word{"registration_rule"}},
     {Word{"report_last_day"}, Word{"report_rule"}},
     {Word{"synthesis_last_day"}, Word{"synthesis_rule"}},
     {Word{"superior_report_last_day"}, Word{"superior_report_rule"}}}};

QString storedKey(const QString &key)
{
    for (const auto &[brief, stored] : shortForms) {
        if (key == brief)
            return stored;
    }
    return key;
}

const SettingField *findField(const QString &key)
{
    const auto &fields = settingFields();
    const auto it = std::find_if(
        fields.begin(), fields.end(), [&](const SettingField &field) { return field.key == key; });
    return it == fields.end() ? nullptr : &*it;
}

/// The numbers that a count may have, in words.
QString countInWords(int most)
{
    return DomainWords::tr("a whole number from 0 to %1").arg(QString::number(most));
}

/// What a value of the key looks like, for the error message.
QString expectedValue(const QString &key)
{
    if (key.endsWith(u"_rule"))
        return DomainWords::tr("a date such as 2023-08-03, or “before 2023-08-01”");
    if (key == u"date" || key == u"agreed_on" || key == u"own_day")
        return DomainWords::tr("a date such as 2023-08-03");
    if (key.endsWith(u"_start"))
        return DomainWords::tr("a time such as 07:30");
    if (key.endsWith(u"_days"))
        return countInWords(mostDays);
    if (key.endsWith(u"_minutes"))
        return countInWords(mostMinutes);
    static const std::map<QString, QString> words{
        {QStringLiteral("before_means"), QStringLiteral("working_day, calendar_day")},
        {QStringLiteral("notice_counts"), QStringLiteral("sent, received")},
        {QStringLiteral("notice_form"), QStringLiteral("per_unit, per_team")},
        {QStringLiteral("results_count_from"),
         QStringLiteral("team_last_visit, campaign_last_day, visit")},
        {QStringLiteral("results_within"), QStringLiteral("within, after")},
        {QStringLiteral("short_visits"), QStringLiteral("yes, no")}};
    const auto it = words.find(key);
    return it == words.end() ? DomainWords::tr("a text")
                             : DomainWords::tr("one of: %1").arg(it->second);
}

QStringList nearKeys(const QString &key)
{
    QStringList near;
    const QStringList parts = key.split(u'_', Qt::SkipEmptyParts);
    for (const SettingField &field : settingFields()) {
        const bool shares = std::any_of(parts.begin(), parts.end(), [&](const QString &part) {
            return part.size() > 2 && field.key.contains(part);
        });
        if (shares)
            near << field.key;
    }
    return near.mid(0, 6);
}

tl::unexpected<Error> unknownKey(const QString &key)
{
    const QStringList near = nearKeys(key);
    const QString hint =
        near.isEmpty() ? DomainWords::tr("“show --json” lists the settings.")
                       : DomainWords::tr("Near ones: %1.").arg(near.join(QStringLiteral(", ")));
    return failure(Error::Kind::Input,
                   DomainWords::tr("There is no setting “%1”.").arg(key) + QLatin1Char(' ') + hint);
}

/// The plan's phrase for a rule no longer fits when the rule itself is changed by hand.
void forgetWords(PlanSettings &settings, const QString &changedKey)
{
    if (changedKey.endsWith(u"_rule")) {
        const SettingField *words = findField(changedKey.chopped(5) + QStringLiteral("_words"));
        if (words)
            words->set(settings, {});
    } else if (changedKey == u"notice_lead_working_days") {
        settings.noticeWords.clear();
    } else if (changedKey == u"result_notice_working_days" || changedKey == u"results_within") {
        settings.resultWords.clear();
    }
}

} // namespace

const std::vector<SettingField> &settingFields()
{
    static const std::vector<SettingField> fields = makeFields();
    return fields;
}

Result<> setSetting(PlanSettings &settings, const QString &key, const QString &value)
{
    const QString stored = storedKey(key);
    const SettingField *field = findField(stored);
    if (!field)
        return unknownKey(key);
    QString text = cleaned(value);
    if (stored != key && !text.isEmpty()) {
        const QDate date = parseDate(text);
        if (!date.isValid())
            return failure(Error::Kind::Input,
                           DomainWords::tr("“%1” is no value of %2: expected is a date such as "
                                           "2023-08-03.")
                               .arg(value, key));
        text = DateRule{
            stored == u"first_day_rule" ? DateRule::Kind::From : DateRule::Kind::OnOrBefore,
            date,
            {}}.toString();
    }
    const QString before = field->get(settings);
    if (!field->set(settings, text))
        return failure(Error::Kind::Input,
                       DomainWords::tr("“%1” is no value of %2: expected is %3.")
                           .arg(value, key, expectedValue(stored)));
    if (field->get(settings) != before)
        forgetWords(settings, stored);
    return {};
}

QString settingText(const PlanSettings &settings, const QString &key)
{
    const SettingField *field = findField(storedKey(key));
    return field ? field->get(settings) : QString{};
}

} // namespace skt
