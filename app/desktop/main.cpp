// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/real_environment.h"
#include "app/desktop/screenshots.h"
#include "core/actions/actions.h"
#include "core/base/crash_handler.h"
#include "core/base/logging.h"
#include "ui/session/plan_company.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <string_view>

namespace {

constexpr int wrongUsage = 2;
constexpr int planFileFailed = 3;

struct DesktopWords
{
    Q_DECLARE_TR_FUNCTIONS(Desktop)
};

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        QStringLiteral("FILE"), DesktopWords::tr("Plan file to open"), QStringLiteral("[FILE]"));
    parser.addOptions(
        {{QStringLiteral("lang"),
          DesktopWords::tr("Language: vi or en; without it, as chosen in the window"),
          QStringLiteral("LANG")},
         {QStringLiteral("today"),
          DesktopWords::tr("Day that counts as today, YYYY-MM-DD"),
          QStringLiteral("DATE")},
         {QStringLiteral("user"), DesktopWords::tr("Name in the history"), QStringLiteral("NAME")},
         {QStringLiteral("sample"),
          DesktopWords::tr("Make FILE with the sample campaign if it is not there")},
         {QStringLiteral("screenshot"),
          DesktopWords::tr("Write each page as a picture into DIR and end"),
          QStringLiteral("DIR")},
         {QStringLiteral("size"),
          DesktopWords::tr("Size of the window, as 1366x768"),
          QStringLiteral("WxH")},
         {QStringLiteral("dark"), DesktopWords::tr("Dark look")}});
    parser.addHelpOption();
    parser.addVersionOption();
}

/// The language is needed before the options' own help can be shown.
QString languageOf(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--lang") && i + 1 < arguments.size())
            return arguments.at(i + 1);
        if (arguments.at(i).startsWith(QLatin1String("--lang=")))
            return arguments.at(i).section(QLatin1Char('='), 1);
    }
    return skt::chosenLanguage();
}

/// Pictures need no screen, and look the same on every computer without one.
void useNoScreenForPictures(int argc, char **argv)
{
    const bool pictures = std::any_of(argv, argv + argc, [](const char *word) {
        return std::string_view(word).starts_with("--screenshot");
    });
    if (pictures && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int complain(const QString &message, int code)
{
    QTextStream(stderr) << message << '\n';
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace skt;
    useNoScreenForPictures(argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sokiemtra"));
    QCoreApplication::setOrganizationName(QStringLiteral("sokiemtra"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOKIEMTRA_VERSION));
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    installCrashHandler(data, QCoreApplication::applicationVersion(), QStringLiteral(__DATE__));
    const LogFile log(data, QStringLiteral("sokiemtra"));
    useLanguage(languageOf(QCoreApplication::arguments()));

    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const QString day = parser.value(QStringLiteral("today"));
    const QDate today = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !today.isValid())
        return complain(DesktopWords::tr("This is no date: %1. Write it as 2023-08-03.").arg(day),
                        wrongUsage);
    if (parser.isSet(QStringLiteral("dark")))
        applyLook(true);
    else
        applyChosenLook();
    const Environment environment = realEnvironment(today, parser.value(QStringLiteral("user")));

    const QString file = parser.positionalArguments().value(0);
    if (parser.isSet(QStringLiteral("sample")) && !file.isEmpty() && !QFileInfo::exists(file)) {
        const auto made = createSamplePlan(file, QStringLiteral("quang-xuong"), environment);
        if (!made)
            return complain(made.error().message, planFileFailed);
    }
    const bool pictures = parser.isSet(QStringLiteral("screenshot"));
    if (!file.isEmpty() && !pictures && raiseOtherWindow(file, environment))
        return 0; // a plan has one window
    MainWindow window(environment, today.isValid());
    if (pictures) {
        const QStringList sides = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
        const QSize size =
            sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize(1366, 768);
        if (file.isEmpty() || size.isEmpty())
            return complain(
                DesktopWords::tr(
                    "--screenshot needs a plan file, and --size two numbers as 1366x768."),
                wrongUsage);
        return writeScreenshots(window, file, parser.value(QStringLiteral("screenshot")), size);
    }
    window.show();
    if (!file.isEmpty())
        window.openFile(file);
    return QApplication::exec();
}
