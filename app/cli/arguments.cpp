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

/// Valid for every command.
const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{{QStringLiteral("json"), Option::Takes::Nothing},
                                             {QStringLiteral("force"), Option::Takes::Nothing},
                                             {QStringLiteral("help"), Option::Takes::Nothing},
                                             {QStringLiteral("today"), Option::Takes::One},
                                             {QStringLiteral("user"), Option::Takes::One},
                                             {QStringLiteral("lang"), Option::Takes::One}};
    return options;
}

const Option *findOption(const Syntax &syntax, const QString &name)
{
    for (const std::vector<Option> *options : {&syntax.options, &commonOptions()}) {
        const auto it = std::find_if(options->begin(), options->end(), [&](const Option &option) {
            return option.name == name;
        });
        if (it != options->end())
            return &*it;
    }
    return nullptr;
}

bool isOption(const QString &word)
{
    return word.size() > 2 && word.startsWith(u"--");
}

/// Reads the values of the option at \a position and moves past them.
Result<QStringList> takeValues(const QStringList &words, qsizetype &position, const Option &option)
{
    QStringList values;
    // "--name=value" is understood as well.
    const QString &word = words[position];
    const qsizetype equals = word.indexOf(u'=');
    if (equals > 0)
        values << word.mid(equals + 1);
    ++position;
    if (option.takes == Option::Takes::Nothing) {
        if (!values.isEmpty())
            return wrongUsage(CliWords::tr("--%1 takes no value.").arg(option.name));
        return values;
    }
    if (values.isEmpty() && option.takes == Option::Takes::One && position < words.size())
        values << words[position++];
    while (option.takes == Option::Takes::Many && position < words.size()
           && !isOption(words[position]))
        values << words[position++];
    if (values.isEmpty())
        return wrongUsage(CliWords::tr("--%1 needs a value.").arg(option.name));
    return values;
}

} // namespace

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
        const Option *option = findOption(syntax, name);
        if (!option)
            return wrongUsage(CliWords::tr("This command has no option --%1.").arg(name));
        const auto values = takeValues(words, position, *option);
        if (!values)
            return tl::unexpected(values.error());
        if (option->takes == Option::Takes::One && result.m_options.count(name) > 0)
            return wrongUsage(CliWords::tr("--%1 is given twice.").arg(name));
        result.m_options[name] += *values;
        result.m_inOrder.emplace_back(name, *values);
    }
    if (result.has(QStringLiteral("help")))
        return result;
    if (result.m_positional.size() < syntax.positional.size())
        return wrongUsage(
            CliWords::tr("%1 is missing.").arg(syntax.positional[result.m_positional.size()]));
    const bool anyNumber = !syntax.more.isEmpty() && syntax.more.last() == u"…";
    if (!anyNumber && result.m_positional.size() > syntax.positional.size() + syntax.more.size())
        return wrongUsage(
            CliWords::tr("“%1” is one word too many.").arg(result.m_positional.last()));
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
