// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/cli_words.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

tl::unexpected<Error> wrongUsage(const QString &message)
{
    return failure(Error::Kind::Usage, message);
}

std::optional<Option> findOption(const Syntax &syntax, const QString &name)
{
    for (const std::vector<Option> &options : {syntax.options, commonOptions()}) {
        const auto it = std::find_if(options.begin(), options.end(), [&](const Option &known) {
            return known.name == name;
        });
        if (it != options.end())
            return *it;
    }
    return std::nullopt;
}

bool isOption(const QString &word)
{
    return word.size() > 2 && word.startsWith(u"--");
}

/// Reads the values of the option at \a position and moves past them.
Result<QStringList> takeValues(const QStringList &words, qsizetype &position, const Option &known)
{
    QStringList values;
    // "--name=value" is understood as well.
    const QString &word = words[position];
    const qsizetype equals = word.indexOf(u'=');
    if (equals > 0)
        values << word.mid(equals + 1);
    ++position;
    if (known.takes == Option::Takes::Nothing) {
        if (!values.isEmpty())
            return wrongUsage(CliWords::tr("--%1 takes no value.").arg(known.name));
        return values;
    }
    if (values.isEmpty() && known.takes == Option::Takes::One && position < words.size())
        values << words[position++];
    while (known.takes == Option::Takes::Many && position < words.size()
           && !isOption(words[position]))
        values << words[position++];
    if (values.isEmpty())
        return wrongUsage(CliWords::tr("--%1 needs a value.").arg(known.name));
    return values;
}

/// Options that contradict each other, or say nothing without another one: never silently ignored.
Result<> checkTogether(const Arguments &arguments, const Syntax &syntax)
{
    const auto isGiven = [&](const QString &name) { return arguments.has(name); };
    for (const auto &[name, others] : syntax.clashes) {
        const auto other = std::find_if(others.begin(), others.end(), isGiven);
        if (arguments.has(name) && other != others.end())
            return wrongUsage(
                CliWords::tr("--%1 and --%2 do not go together: give only one of them.")
                    .arg(name, *other));
    }
    for (const auto &[name, others] : syntax.needs) {
        if (arguments.has(name) && std::none_of(others.begin(), others.end(), isGiven))
            return wrongUsage(CliWords::tr("--%1 says something only together with --%2.")
                                  .arg(name, others.join(CliWords::tr(" or --"))));
    }
    return {};
}

} // namespace

std::vector<Option> commonOptions()
{
    return {flag("json", CliWords::tr("one JSON document on standard output, for programs")),
            option("today", "DATE", CliWords::tr("count as if today were that day")),
            option("user", "NAME", CliWords::tr("who is named in the history as the author")),
            option("lang", "vi|en", CliWords::tr("language of texts and messages; vi if left out")),
            flag("force", CliWords::tr("replace an output that exists already")),
            flag("help", CliWords::tr("show this help and do nothing"))};
}

Result<Arguments> Arguments::parse(const QStringList &words, const Syntax &syntax)
{
    Arguments result;
    for (qsizetype position = 0; position < words.size();) {
        const QString &word = words[position];
        if (!isOption(word)) {
            result.m_positional << word;
            ++position;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const auto known = findOption(syntax, name);
        if (!known)
            return wrongUsage(CliWords::tr("This command has no option --%1.").arg(name));
        const auto values = takeValues(words, position, *known);
        if (!values)
            return tl::unexpected(values.error());
        if (known->takes == Option::Takes::One && result.m_options.count(name) > 0)
            return wrongUsage(CliWords::tr("--%1 is given twice.").arg(name));
        result.m_options[name] += *values;
        result.m_inOrder.emplace_back(name, *values);
    }
    if (result.has(QStringLiteral("help")))
        return result;
    if (result.m_positional.size() < syntax.positional.size())
        return wrongUsage(
            CliWords::tr("%1 is missing.").arg(syntax.positional[result.m_positional.size()]));
    for (qsizetype i = 0; i < std::min(syntax.positional.size(), result.m_positional.size()); ++i) {
        if (result.m_positional[i].trimmed().isEmpty())
            return wrongUsage(CliWords::tr("%1 is empty: give a name.").arg(syntax.positional[i]));
    }
    const bool anyNumber = !syntax.more.isEmpty() && syntax.more.last() == u"…";
    if (!anyNumber && result.m_positional.size() > syntax.positional.size() + syntax.more.size())
        return wrongUsage(
            CliWords::tr("“%1” is one word too many.").arg(result.m_positional.last()));
    if (const auto ok = checkTogether(result, syntax); !ok)
        return tl::unexpected(ok.error());
    return result;
}

QString Arguments::value(const QString &option) const
{
    const auto it = m_options.find(option);
    return it == m_options.end() ? QString{} : it->second.value(0);
}

QStringList Arguments::values(const QString &option) const
{
    const auto it = m_options.find(option);
    return it == m_options.end() ? QStringList{} : it->second;
}

Result<QString> Arguments::required(const QString &option) const
{
    if (!has(option))
        return wrongUsage(CliWords::tr("--%1 is missing.").arg(option));
    return value(option);
}

Result<int> Arguments::number(const QString &option) const
{
    const auto text = required(option);
    if (!text)
        return tl::unexpected(text.error());
    bool ok = false;
    const int number = text->toInt(&ok);
    if (!ok)
        return wrongUsage(CliWords::tr("--%1 needs a whole number, not “%2”.").arg(option, *text));
    return number;
}

Result<QDate> Arguments::date(const QString &option) const
{
    const auto text = required(option);
    if (!text)
        return tl::unexpected(text.error());
    const QDate date = parseDate(*text);
    constexpr int firstYear = 2000;
    constexpr int lastYear = 2100;
    if (!date.isValid() || date.year() < firstYear || date.year() > lastYear)
        return failure(
            Error::Kind::Input,
            CliWords::tr("“%1” is no date of a campaign. Write it as 2023-08-03.").arg(*text));
    return date;
}

} // namespace skt
