// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

namespace skt {

int installTranslations(QCoreApplication &application, QStringView language)
{
    const auto installed = application.findChildren<QTranslator *>(
        QStringLiteral("skt-translation"), Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : installed) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const QString pattern = QStringLiteral("*_%1.qm").arg(language);
    int loaded = 0;
    for (const QString &name : QDir(QStringLiteral(":/i18n")).entryList({pattern})) {
        auto *translator = new QTranslator(&application); // owned by the application
        translator->setObjectName(QStringLiteral("skt-translation"));
        if (translator->load(QStringLiteral(":/i18n/") + name)
            && QCoreApplication::installTranslator(translator))
            ++loaded;
    }
    return loaded;
}

} // namespace skt
