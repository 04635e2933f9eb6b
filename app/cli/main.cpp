// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/cli/output/output.h"
#include "app/cli/output_lost.h"
#include "app/common/real_environment.h"
#include "core/text/text.h"
#include "translations/translations.h"

#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <exception>
#include <memory>

namespace {

using namespace skt;

int exitCode(const Error &error)
{
    return static_cast<int>(error.kind);
}

/// The value of a global option before anything else is parsed; empty if absent.
QString peekOption(const QStringList &words, const QString &name)
{
    const QString option = QStringLiteral("--%1").arg(name);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == option)
            return words.value(i + 1);
        if (words[i].startsWith(option + QLatin1Char('=')))
            return words[i].section(u'=', 1);
    }
    return {};
}

/// A command's name is one word, or two ("import plan").
const Command *findCommand(const QStringList &words, qsizetype &used)
{
    const QString two = words.mid(0, 2).join(u' ');
    for (const Command &command : commands()) {
        if (command.name == two || command.name == words.value(0)) {
            used = command.name.count(u' ') + 1;
            return &command;
        }
    }
    return nullptr;
}

Result<Call> prepareCall(const Command &command, const QStringList &words)
{
    auto arguments = Arguments::parse(words, command.syntax);
    if (!arguments)
        return tl::unexpected(arguments.error());
    QDate today;
    if (arguments->has(QStringLiteral("today"))) {
        today = parseDate(arguments->value(QStringLiteral("today")));
        if (!today.isValid())
            return failure(Error::Kind::Usage,
                           CliWords::tr("--today needs a date such as 2023-08-03, not “%1”.")
                               .arg(arguments->value(QStringLiteral("today"))));
    }
    Call call{std::move(*arguments), {}, false, false, command.countsFromToday};
    call.environment = realEnvironment(today, call.arguments.value(QStringLiteral("user")));
    call.json = call.arguments.has(QStringLiteral("json"));
    call.force = call.arguments.has(QStringLiteral("force"));
    return call;
}

int report(const Error &error)
{
    printMessage(CliWords::tr("sokiemtra-cli: %1").arg(error.message));
    return exitCode(error);
}

int runCommand(const Command &command, const QStringList &words)
{
    const auto call = prepareCall(command, words);
    if (!call) {
        const int code = report(call.error());
        printMessage(CliWords::tr("Usage: sokiemtra-cli %1 %2").arg(command.name, command.usage));
        return code;
    }
    if (call->arguments.has(QStringLiteral("help"))) {
        printCommandHelp(command);
        return 0;
    }
    if (!outputIsOpen())
        return report(outputLost()); // before anything is done
    const Before before = beforeCommand(command, *call);
    const auto result = command.run(*call);
    if (result && !outputArrived())
        return report(outputLost(command, *call, before));
    return result ? *result : report(result.error());
}

int runWords(const QStringList &words)
{
    if (words.isEmpty() || words.first() == u"--help" || words.first() == u"help") {
        printHelp();
        return words.isEmpty() ? exitCode({Error::Kind::Usage, {}}) : 0;
    }
    if (words.first() == u"--version") {
        print(QStringLiteral("sokiemtra-cli %1").arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    qsizetype used = 0;
    const Command *command = findCommand(words, used);
    if (!command) {
        const bool twoWords = words.first() == u"import" && words.size() > 1;
        return report({Error::Kind::Usage,
                       CliWords::tr("“%1” is no command. sokiemtra-cli --help lists them.")
                           .arg(words.mid(0, twoWords ? 2 : 1).join(u' '))});
    }
    return runCommand(*command, words.mid(used));
}

/// Global options may stand before the command.
QStringList commandFirst(QStringList words)
{
    QStringList leading;
    while (!words.isEmpty() && words.first().startsWith(u"--") && words.first() != u"--help"
           && words.first() != u"--version") {
        const QString word = words.takeFirst();
        leading << word;
        const bool takesValue = word == u"--lang" || word == u"--today" || word == u"--user";
        if (takesValue && !words.isEmpty())
            leading << words.takeFirst();
    }
    const bool global =
        words.isEmpty() || words.first() == u"--help" || words.first() == u"--version";
    return global ? words : words + leading;
}

/// Qt's remarks about this computer are not for the user: a message is one sentence of ours.
void dropQtRemarks(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Q_UNUSED(context)
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("SOKIEMTRA_DEBUG"))
        printMessage(text);
}

/// Papers need fonts, so only what lays them out starts Qt Gui; no screen is ever needed.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool needsFonts = std::any_of(argv, argv + argc, [](const char *word) {
        return qstrcmp(word, "print") == 0 || qstrcmp(word, "issue") == 0
               || qstrcmp(word, "correct-number") == 0;
    });
    if (!needsFonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(&dropQtRemarks);
#ifdef Q_OS_UNIX
    holdStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // a pipe that nobody reads is said, not died of
#endif
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sokiemtra"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOKIEMTRA_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString language = peekOption(words, QStringLiteral("lang"));
    if (!language.isEmpty() && language != u"vi" && language != u"en") {
        installTranslations(*application, u"vi");
        return report(
            {Error::Kind::Usage,
             CliWords::tr("There is no language “%1”: --lang takes vi or en.").arg(language)});
    }
    installTranslations(*application, language.isEmpty() ? u"vi" : QStringView(language));
    try {
        const int code = runWords(commandFirst(words));
        const bool isTold = code == exitCode({Error::Kind::Output, {}});
        return outputArrived() || isTold ? code : report(outputLost());
    } catch (const std::exception &error) {
        // A bug: still one sentence and no half-done output.
        printMessage(CliWords::tr("sokiemtra-cli: internal error (%1). Nothing more was written; "
                                  "please report it.")
                         .arg(QString::fromLocal8Bit(error.what())));
        return exitCode({Error::Kind::Output, {}});
    }
}
