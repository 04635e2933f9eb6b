// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshots.h"

#include "core/text/text.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTextStream>

namespace skt {

namespace {

void complain(const QString &message)
{
    QTextStream(stderr) << message << '\n';
}

bool openAndWait(MainWindow &window, const QString &file)
{
    QEventLoop loop;
    bool opened = false;
    QObject::connect(&window.plan(), &OpenPlan::opened, &loop, [&] {
        opened = true;
        loop.quit();
    });
    QObject::connect(&window.plan(), &OpenPlan::openFailed, &loop, [&](const QString &message) {
        complain(message);
        loop.quit();
    });
    window.openFile(file);
    loop.exec();
    return opened;
}

/// The preview is made on another thread: the picture waits for it.
void waitForPreview(PapersPage &page)
{
    QEventLoop loop;
    QObject::connect(&page.jobs(), &PaperJobs::previewReady, &loop, &QEventLoop::quit);
    if (page.jobs().previewing())
        loop.exec();
}

bool takePicture(MainWindow &window, const QString &path)
{
    QCoreApplication::processEvents();
    if (window.grab().save(path))
        return true;
    complain(
        QCoreApplication::translate("Screenshots", "The picture cannot be written: %1").arg(path));
    return false;
}

} // namespace

int writeScreenshots(MainWindow &window, const QString &file, const QString &folder, QSize size)
{
    constexpr int planFileFailed = 3;
    constexpr int outputFailed = 5;
    window.resize(size);
    window.show();
    if (!openAndWait(window, file))
        return planFileFailed;
    if (!QDir().mkpath(folder)) {
        complain(QCoreApplication::translate("Screenshots", "The folder cannot be made: %1")
                     .arg(folder));
        return outputFailed;
    }
    for (int i = 0; i < window.pageCount(); ++i) {
        window.showPage(i);
        WindowPage *page = window.currentPage();
        if (auto *papers = qobject_cast<PapersPage *>(page))
            waitForPreview(*papers);
        const QString name =
            QStringLiteral("%1/%2-%3").arg(folder).arg(i + 1).arg(asciiSlug(page->title()));
        if (!takePicture(window, name + QStringLiteral(".png")))
            return outputFailed;
        if (auto *overview = qobject_cast<OverviewPage *>(page)) {
            overview->showDeadlines(true);
            if (!takePicture(window, name + QStringLiteral("-2.png")))
                return outputFailed;
            overview->showDeadlines(false);
        }
    }
    return 0;
}

} // namespace skt
