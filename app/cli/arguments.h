// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace skt {

/// An option of a command. `Many` takes words up to the next option and may be repeated.
struct Option
{
    enum class Takes { Nothing, One, Many };

    QString name;  ///< without the dashes
    QString value; ///< what it takes, as the help shows it: "DATE"; empty for a flag
    QString help;  ///< one line
    Takes takes = Takes::One;
};

inline Option option(const char *name, const char *value, const QString &help)
{
    return {QString::fromLatin1(name), QString::fromUtf8(value), help, Option::Takes::One};
}
inline Option listOption(const char *name, const char *value, const QString &help)
{
    return {QString::fromLatin1(name), QString::fromUtf8(value), help, Option::Takes::Many};
}
inline Option flag(const char *name, const QString &help)
{
    return {QString::fromLatin1(name), {}, help, Option::Takes::Nothing};
}

/// Valid for every command.
std::vector<Option> commonOptions();

/// What one command takes.
struct Syntax
{
    QStringList positional; ///< names for messages, all required
    QStringList more; ///< further positional ones that may be left out; "…" last: any number
    std::vector<Option> options;
    /// An option and those that contradict it: given together they are refused.
    std::vector<std::pair<QString, QStringList>> clashes{};
    /// An option and those of which it needs at least one.
    std::vector<std::pair<QString, QStringList>> needs{};
};

/// The words of one call, sorted by the syntax.
class Arguments
{
public:
    /// Error Usage names the word that does not fit.
    static Result<Arguments> parse(const QStringList &words, const Syntax &syntax);

    [[nodiscard]] QString at(int position) const { return m_positional.value(position); }
    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] bool has(const QString &option) const { return m_options.count(option) > 0; }
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const;
    /// All options with their values, as they were given: a half-day belongs to the date before it.
    [[nodiscard]] const std::vector<std::pair<QString, QStringList>> &inOrder() const
    {
        return m_inOrder;
    }

    /// The options' values as what they must be. Error Usage for a missing or malformed one.
    [[nodiscard]] Result<QString> required(const QString &option) const;
    [[nodiscard]] Result<int> number(const QString &option) const;
    /// A date that is none is refused as input, as the contract demands.
    [[nodiscard]] Result<QDate> date(const QString &option) const;

private:
    QStringList m_positional;
    std::map<QString, QStringList> m_options;
    std::vector<std::pair<QString, QStringList>> m_inOrder;
};

} // namespace skt
