// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/setting_fields.h"

#include "core/domain/setting_limits.h"
#include "core/domain/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace skt {

namespace {

using Word = QLatin1String;

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
        return countInWords(mostSettingDays);
    if (key.endsWith(u"_minutes"))
        return countInWords(mostSettingMinutes);
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
