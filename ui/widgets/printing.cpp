// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printing.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPrinter>
#include <QTimer>

#include <memory>

namespace skt {

namespace {

struct PrintingWords
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

/// Paints one page at each turn of the event loop, so that the window stays alive on long batches.
class PrintRun : public QObject
{
public:
    PrintRun(std::vector<PageLayout> layouts, std::unique_ptr<QPrinter> printer, WindowPage &page)
        : QObject(&page)
        , m_page(page)
        , m_layouts(std::move(layouts))
        , m_printer(std::move(printer))
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, &PrintRun::paintNext);
        m_timer.start();
    }

private:
    void paintNext()
    {
        if (m_paper == m_layouts.size()) {
            finish();
            return;
        }
        const PageLayout &layout = m_layouts[m_paper];
        const QSizeF size = layout.pageSize(m_sheet);
        const bool wide = size.width() > size.height();
        m_printer->setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
        if (!m_painter.isActive()) {
            if (!m_painter.begin(m_printer.get())) {
                m_timer.stop();
                Q_EMIT m_page.failed(PrintingWords::tr("Print"),
                                     PrintingWords::tr("The printer did not accept the pages."));
                deleteLater();
                return;
            }
        } else {
            m_printer->newPage();
        }
        m_painter.save();
        constexpr double pointsPerInch = 72.0;
        m_painter.scale(m_printer->logicalDpiX() / pointsPerInch,
                        m_printer->logicalDpiY() / pointsPerInch);
        layout.paint(m_painter, m_sheet);
        m_painter.restore();
        if (++m_sheet == layout.pageCount()) {
            m_sheet = 0;
            ++m_paper;
        }
    }

    void finish()
    {
        m_timer.stop();
        m_painter.end();
        Q_EMIT m_page.told(
            PrintingWords::tr("Papers sent to the printer: %1").arg(m_layouts.size()));
        deleteLater();
    }

    WindowPage &m_page;
    std::vector<PageLayout> m_layouts;
    std::unique_ptr<QPrinter> m_printer;
    QPainter m_painter;
    QTimer m_timer;
    std::size_t m_paper = 0;
    int m_sheet = 0;
};

} // namespace

void printLayouts(const std::vector<PageLayout> &layouts,
                  const QStringList &problems,
                  WindowPage &page,
                  const std::function<bool(QPrinter &)> &choosePrinter)
{
    if (!problems.isEmpty())
        Q_EMIT page.failed(PrintingWords::tr("Print"), problems.join(QLatin1Char('\n')));
    if (layouts.empty())
        return;
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDuplex(QPrinter::DuplexLongSide);
    if (choosePrinter(*printer))
        new PrintRun(layouts, std::move(printer), page); // deletes itself when done; page owns it
}

void tellReport(const PrintReport &report, WindowPage &page)
{
    const QString where =
        report.files.isEmpty()
            ? QString()
            : QDir::toNativeSeparators(report.files.size() == 1
                                           ? report.files.first()
                                           : QFileInfo(report.files.first()).path());
    QString text =
        PrintingWords::tr("PDF files written: %1 (%2)").arg(report.files.size()).arg(where);
    if (report.cancelled)
        text += PrintingWords::tr(" – stopped before the end");
    if (report.failed.empty()) {
        Q_EMIT page.told(text);
        return;
    }
    QStringList reasons;
    for (const PrintFailure &failure : report.failed)
        reasons.append(QStringLiteral("%1: %2").arg(failure.unit, failure.reason));
    Q_EMIT page.failed(PrintingWords::tr("%1; not made: %2").arg(text).arg(report.failed.size()),
                       reasons.join(QLatin1Char('\n')));
}

void tellWriteFailure(const QString &message, WindowPage &page)
{
    Q_EMIT page.failed(PrintingWords::tr("Write PDF"), message);
}

} // namespace skt
