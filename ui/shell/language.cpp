// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "translations/translations.h"

#include <QCoreApplication>
#include <QSettings>

namespace skt {

namespace {

const QString languageKey = QStringLiteral("window/language");
const QString vietnamese = QStringLiteral("vi");
constexpr const char *property = "skt-language";

} // namespace

QString language()
{
    const QString used = QCoreApplication::instance()->property(property).toString();
    return used.isEmpty() ? vietnamese : used;
}

QString chosenLanguage()
{
    return QSettings().value(languageKey, vietnamese).toString();
}

void useLanguage(const QString &code)
{
    QCoreApplication *application = QCoreApplication::instance();
    application->setProperty(property, code);
    installTranslations(*application, code);
}

void chooseLanguage(const QString &code)
{
    QSettings().setValue(languageKey, code);
    useLanguage(code);
}

} // namespace skt
