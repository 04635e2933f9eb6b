// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/plan_settings.h"

#include <QString>

#include <functional>
#include <vector>

namespace skt {

/// One setting: its key in the file and on the command line, and how it is read and written as
/// text. Dates are ISO, rules as DateRule writes them, enumerations by the contract's words,
/// an unset value is empty.
struct SettingField
{
    QString key;
    std::function<QString(const PlanSettings &)> get;
    /// False if the text is no value of this setting; the settings are then unchanged.
    std::function<bool(PlanSettings &, const QString &)> set;
};

/// All settings in the order in which they are shown. Rules and their words are separate keys
/// (`registration_rule`, `registration_words`).
const std::vector<SettingField> &settingFields();

/// Reads and writes one key; also the contract's short forms: `first_day`, `last_day`,
/// `registration_last_day`, `report_last_day`, `synthesis_last_day`, `superior_report_last_day`
/// set the rule to "that day at the latest" (an empty text unsets the optional ones).
/// A rule that is changed loses the plan's words for it (set them after it, if at all).
/// Error Input for an unknown key (naming near ones) or a bad value (saying what is expected).
Result<> setSetting(PlanSettings &settings, const QString &key, const QString &value);

/// Text of one setting; null for an unknown key.
QString settingText(const PlanSettings &settings, const QString &key);

} // namespace skt
