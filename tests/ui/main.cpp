// SPDX-License-Identifier: GPL-3.0-or-later
// Catch's runner with an application around it: windows need one.
#define CATCH_CONFIG_RUNNER
#include "core/documents/page_layout.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

int main(int argc, char *argv[])
{
    const QTemporaryDir settings; // never the user's own
    for (const char *place : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(place, settings.path().toUtf8());
    QApplication application(argc, argv);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("sokiemtra-test"));
    QCoreApplication::setApplicationName(QStringLiteral("sokiemtra-test"));
    skt::applyLook(false);
    skt::loadPaperFonts();
    return Catch::Session().run(argc, argv);
}
