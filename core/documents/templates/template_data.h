// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <variant>
#include <vector>

namespace skt {

/// What fills a template: texts, switches and lists, by the name of their place.
class TemplateData
{
public:
    using List = std::vector<TemplateData>;
    using Value = std::variant<QString, bool, List>;

    void set(const QString &place, const QString &text) { m_values[place] = text; }
    void set(const QString &place, bool shown) { m_values[place] = shown; }
    void set(const QString &place, List list) { m_values[place] = std::move(list); }
    /// A text, and a switch that is on where there is one: `{{#x}}… {{x}} …{{/x}}` works for both.
    [[nodiscard]] const std::map<QString, Value> &values() const { return m_values; }

private:
    std::map<QString, Value> m_values;
};

/// A place that a template may name; inner ones stand within its section.
struct TemplatePlace
{
    QString name;
    std::vector<TemplatePlace> inner;
};

} // namespace skt
