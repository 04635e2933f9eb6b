// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/setting_fields.h"
#include "tests/cli/cli.h"
#include "tests/support/catch_qt.h"

#include <QRegularExpression>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The commands' names, from the table of the program's own help.
QStringList commandNames(const Cli &cli)
{
    QStringList names;
    bool inTable = false;
    for (const QString &line : cli.ok({u"--help"_s}).out.split(u'\n')) {
        if (inTable && line.isEmpty())
            break;
        if (inTable) {
            names << line.section(u"  "_s, 0, 0);
            CHECK_FALSE(line.section(u"  "_s, 1).trimmed().isEmpty());
        }
        inTable = inTable || line.startsWith(u"---");
    }
    return names;
}

/// What the help says of \a word in a line of its own; empty if it has none.
QString lineOf(const QString &help, const QString &word)
{
    const QRegularExpression pattern(
        u"^  %1(?: \\S+(?: …| \\[\\S+\\])?)? {2,}(\\S.*)$"_s.arg(QRegularExpression::escape(word)),
        QRegularExpression::MultilineOption);
    return pattern.match(help).captured(1);
}

} // namespace

TEST_CASE("The help of a command explains each of its options in both languages", "[cli]")
{
    const Cli cli;
    static const QRegularExpression option(u"--[a-z-]+"_s);
    const QStringList names = commandNames(cli);
    CHECK(names.size() >= 29);
    for (const QString &name : names) {
        const QStringList words = name.split(u' ') + QStringList{u"--help"_s};
        const QString english = cli.ok(words).out;
        const QString vietnamese = cli.ok(words + QStringList{u"--lang"_s, u"vi"_s}).out;
        const QString usage = english.section(u"Usage: "_s, 1).section(u'\n', 0, 0);
        QStringList known{u"--json"_s, u"--today"_s, u"--user"_s, u"--lang"_s, u"--force"_s};
        auto matches = option.globalMatch(usage);
        while (matches.hasNext())
            known << matches.next().captured();
        for (const QString &word : known) {
            INFO(name.toStdString() << " " << word.toStdString());
            CHECK_FALSE(lineOf(english, word).isEmpty());
            CHECK_FALSE(lineOf(vietnamese, word).isEmpty());
            CHECK(lineOf(english, word) != lineOf(vietnamese, word));
        }
    }
}

TEST_CASE("The help of set explains every setting", "[cli]")
{
    const Cli cli;
    const QString help = cli.ok({u"set"_s, u"--help"_s}).out;
    QStringList keys{u"first_day"_s,
                     u"last_day"_s,
                     u"registration_last_day"_s,
                     u"report_last_day"_s,
                     u"synthesis_last_day"_s,
                     u"superior_report_last_day"_s};
    for (const SettingField &field : settingFields())
        keys << field.key;
    for (const QString &key : keys) {
        INFO(key.toStdString());
        CHECK_FALSE(lineOf(help, key).isEmpty());
    }
    CHECK(lineOf(help, u"notice_lead_working_days"_s).contains(u"working days"));
    CHECK(lineOf(help, u"travel_minutes"_s).contains(u"minutes"));
}
