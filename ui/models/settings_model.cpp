// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settings_model.h"

#include "core/domain/setting_fields.h"
#include "core/text/text.h"
#include "ui/models/setting_groups.h"
#include "ui/session/plan_edits.h"

namespace skt {

SettingsModel::SettingsModel(OpenPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_groups(settingGroups())
{
    connect(&m_plan, &OpenPlan::viewChanged, this, &SettingsModel::changed);
}

bool SettingsModel::editable() const
{
    return m_plan.view() && !m_plan.readOnly();
}

QString SettingsModel::value(const QString &key) const
{
    const PlanViewPtr view = m_plan.view();
    return view ? settingText(view->campaign->plan, key) : QString();
}

QString SettingsModel::computed(const QString &key, const QString &value) const
{
    if (!m_plan.view() || value.isEmpty())
        return {};
    if (key.endsWith(QLatin1String("_rule")))
        return computedRule(value);
    bool ok = false;
    const int count = value.toInt(&ok);
    return ok ? computedCount(key, count) : QString();
}

QString SettingsModel::computedRule(const QString &value) const
{
    const auto rule = DateRule::parse(value);
    if (!rule || !rule->date.isValid())
        return {};
    const PlanViewPtr view = m_plan.view();
    const QDate day = resolve(*rule, view->index.calendar(), view->campaign->plan.beforeMeans);
    const QString shown = formatDateWithWeekday(day);
    return rule->kind == DateRule::Kind::From ? tr("→ first day %1").arg(shown)
                                              : tr("→ last day %1").arg(shown);
}

QString SettingsModel::computedCount(const QString &key, int count) const
{
    const PlanViewPtr view = m_plan.view();
    const PlanDates &dates = view->index.dates();
    const WorkingCalendar &calendar = view->index.calendar();
    if (key == QLatin1String("result_notice_working_days") && dates.lastDay.isValid())
        return tr("→ last visit %1: due %2")
            .arg(formatDateWithWeekday(dates.lastDay),
                 formatDateWithWeekday(calendar.advance(dates.lastDay, count)));
    const bool before = key == QLatin1String("notice_lead_working_days")
                        || key == QLatin1String("unit_report_lead_working_days");
    if (before && dates.firstDay.isValid())
        return tr("→ visit %1: by %2")
            .arg(formatDateWithWeekday(dates.firstDay),
                 formatDateWithWeekday(calendar.advance(dates.firstDay, -count)));
    return {};
}

QString SettingsModel::problem(const Field &field, const QString &value) const
{
    const PlanViewPtr view = m_plan.view();
    if (!view)
        return {};
    if (value.trimmed().isEmpty() && !field.optional)
        return tr("This cannot be empty.");
    PlanSettings tried = view->campaign->plan;
    const auto taken = setSetting(tried, field.key, value);
    if (!taken)
        return taken.error().message;
    const PlanDates dates = planDates(tried, view->index.calendar());
    if (dates.firstDay.isValid() && dates.lastDay.isValid() && dates.lastDay < dates.firstDay
        && (field.key == QLatin1String("first_day_rule")
            || field.key == QLatin1String("last_day_rule")))
        return tr("The last day would be before the first.");
    return {};
}

bool SettingsModel::submit(const Field &field, const QString &newValue)
{
    if (!editable() || newValue == value(field.key) || !problem(field, newValue).isEmpty())
        return false;
    changeSettings(m_plan, {{field.key, newValue}}, tr("Change: %1").arg(field.label));
    return true;
}

} // namespace skt
