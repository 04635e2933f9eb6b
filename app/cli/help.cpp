// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/cli_words.h"
#include "app/cli/output/output.h"

#include <algorithm>

namespace skt {

namespace {

using Lines = std::vector<std::pair<QString, QString>>;

/// What a word stands for; empty where the usage says enough.
QString wordHelp(const QString &word)
{
    if (word == u"FILE")
        return CliWords::tr("the plan file (.db)");
    if (word == u"DOCUMENT")
        return CliWords::tr("the plan's text (.txt)");
    if (word == u"DEST")
        return CliWords::tr("name of the copy");
    if (word == u"BACKUP")
        return CliWords::tr("the backup whose state comes back");
    if (word == u"DATE")
        return CliWords::tr("a day such as 2023-08-03");
    if (word == u"KEY=VALUE")
        return CliWords::tr("a setting and its new value; several may follow one another");
    return {};
}

void printLines(const QString &title, const Lines &lines)
{
    if (lines.empty())
        return;
    qsizetype width = 0;
    for (const auto &[name, help] : lines)
        width = std::max(width, name.size());
    print({});
    print(title);
    for (const auto &[name, help] : lines)
        print(QStringLiteral("  %1  %2").arg(name.leftJustified(width), help));
}

Lines wordLines(const Syntax &syntax)
{
    Lines lines;
    for (const QString &word : syntax.positional + syntax.more) {
        if (const QString help = wordHelp(word); !help.isEmpty())
            lines.emplace_back(word, help);
    }
    return lines;
}

Lines optionLines(const std::vector<Option> &options)
{
    Lines lines;
    for (const Option &known : options) {
        const QString value = known.value.isEmpty() ? QString{} : QLatin1Char(' ') + known.value;
        lines.emplace_back(QStringLiteral("--%1%2").arg(known.name, value), known.help);
    }
    return lines;
}

} // namespace

void printHelp()
{
    print(CliWords::tr("sokiemtra-cli – keeps an inspection campaign"));
    print({});
    print(CliWords::tr("Usage: sokiemtra-cli COMMAND … [--json] [--today DATE] [--user NAME] "
                       "[--lang vi|en] [--force]"));
    print({});
    std::vector<QStringList> rows;
    for (const Command &command : commands())
        rows.push_back({command.name, command.summary});
    printTable({CliWords::tr("Command"), CliWords::tr("What it does")}, rows);
    print({});
    print(CliWords::tr("sokiemtra-cli COMMAND --help says more about one command."));
    print(
        CliWords::tr("Exit codes: 0 done · 1 done, errors were found · 2 wrong usage · 3 the plan "
                     "file cannot be used · 4 the input was refused · 5 writing an output failed"));
}

void printCommandHelp(const Command &command)
{
    print(command.summary);
    print({});
    print(CliWords::tr("Usage: sokiemtra-cli %1 %2").arg(command.name, command.usage));
    printLines(CliWords::tr("Words:"), wordLines(command.syntax));
    printLines(CliWords::tr("Options:"), optionLines(command.syntax.options));
    printLines(CliWords::tr("Options of every command:"), optionLines(commonOptions()));
    if (command.details)
        printLines(CliWords::tr("Keys:"), command.details());
}

} // namespace skt
