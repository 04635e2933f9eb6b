// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wizard_step.h"

#include "core/domain/setting_fields.h"

namespace skt {

namespace {

/// Days are entered as such; the plan keeps them as rules "that day at the latest".
QString dateOfRule(const QString &rule)
{
    const auto read = DateRule::parse(rule);
    return read && read->date.isValid() ? read->date.toString(Qt::ISODate) : QString();
}

QString ruleKey(const QString &key)
{
    QString rule = key;
    return rule.remove(QStringLiteral("_last_day")) + QStringLiteral("_rule");
}

const QStringList &dayKeys()
{
    static const QStringList keys{QStringLiteral("registration_last_day"),
                                  QStringLiteral("report_last_day"),
                                  QStringLiteral("synthesis_last_day")};
    return keys;
}

QString valueOf(const PlanSettings &settings, const QString &key)
{
    if (dayKeys().contains(key))
        return dateOfRule(settingText(settings, ruleKey(key)));
    if (key == u"first_day" || key == u"last_day")
        return dateOfRule(settingText(settings, key + QStringLiteral("_rule")));
    return settingText(settings, key);
}

} // namespace

FieldForm *WizardStep::settingsForm(const std::vector<EditField> &fields, int columns)
{
    FieldForm::Source source;
    source.value = [this](const QString &key) { return valueOf(m_wizard.settings, key); };
    source.choices = [](const QString &) { return EditChoices(); };
    source.problem = [this](const QString &key, const QString &value) {
        PlanSettings tried = m_wizard.settings;
        const auto set = setSetting(tried, key, value);
        return set ? QString() : set.error().message;
    };
    source.submit = [this](const QString &key, const QString &value, const QString &) {
        if (setSetting(m_wizard.settings, key, value))
            Q_EMIT changed();
    };
    return new FieldForm(fields, columns, std::move(source), this); // owned by its parent
}

QString recipientLines(const std::vector<PlanRecipient> &recipients)
{
    QStringList lines;
    for (const PlanRecipient &recipient : recipients)
        lines << (recipient.purpose.isEmpty()
                      ? recipient.name
                      : QStringLiteral("%1 (%2)").arg(recipient.name, recipient.purpose));
    return lines.join(QLatin1Char('\n'));
}

std::vector<PlanRecipient> recipientsFrom(const QString &lines)
{
    std::vector<PlanRecipient> recipients;
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        PlanRecipient recipient;
        recipient.name = line.trimmed();
        const auto open = recipient.name.lastIndexOf(QLatin1Char('('));
        if (open > 0 && recipient.name.endsWith(QLatin1Char(')'))) {
            recipient.purpose = recipient.name.mid(open + 1).chopped(1).trimmed();
            recipient.name = recipient.name.left(open).trimmed();
        }
        if (!recipient.name.isEmpty())
            recipients.push_back(recipient);
    }
    return recipients;
}

} // namespace skt
