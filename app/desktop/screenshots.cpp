// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshots.h"

#include "core/text/text.h"
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
        QCoreApplication::processEvents();
        const QString path =
            QStringLiteral("%1/%2-%3.png").arg(folder).arg(i + 1).arg(asciiSlug(page->title()));
        if (!window.grab().save(path)) {
            complain(QCoreApplication::translate("Screenshots", "The picture cannot be written: %1")
                         .arg(path));
            return outputFailed;
        }
    }
    return 0;
}

} // namespace skt
