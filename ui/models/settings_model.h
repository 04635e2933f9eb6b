// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date_rule.h"
#include "ui/session/open_plan.h"

#include <QObject>

#include <utility>
#include <vector>

namespace skt {

/// The plan's settings for editing: what they are called, what they hold, what follows from them,
/// and what is wrong with a typed value.
class SettingsModel : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Text, LongText, Date, Rule, Count, Choice, Time };
    struct Choice
    {
        QString value;
        QString text;
    };
    struct Field
    {
        QString key;
        QString label;
        Kind kind = Kind::Text;
        std::vector<Choice> choices;
        bool optional = false;
        QString wordsKey; ///< rules and counts: where the plan's own phrase is kept
        QString unit;     ///< counts: "working days"
    };
    struct Group
    {
        QString title;
        std::vector<Field> fields;
    };

    explicit SettingsModel(OpenPlan &plan, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }
    [[nodiscard]] bool editable() const;
    [[nodiscard]] QString value(const QString &key) const;
    /// What follows: the computed day of a rule, an example of a count; empty where nothing does.
    [[nodiscard]] QString computed(const QString &key, const QString &value) const;
    /// What is wrong with \a value; empty when it would be taken.
    [[nodiscard]] QString problem(const Field &field, const QString &value) const;
    /// Writes it if it is right and differs.
    bool submit(const Field &field, const QString &value);

    [[nodiscard]] PlanViewPtr view() const { return m_plan.view(); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString computedRule(const QString &value) const;
    [[nodiscard]] QString computedCount(const QString &key, int count) const;

    OpenPlan &m_plan;
    std::vector<Group> m_groups;
};

} // namespace skt
