// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_layout.h"
#include "core/documents/pdf/pdf_objects.h"
#include "core/documents/words.h"
#include "core/text/text.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr int kResolution = 1200;

/// The paper's own day; of one that waits for its day, the first of its month; of one without any,
/// a day that never changes.
QDate paperDate(const Document &document)
{
    const QString &text = document.letterhead.placeAndDate;
    static const QRegularExpression day(u"ngày\\s+(\\d+)\\s+tháng\\s+(\\d+)\\s+năm\\s+(\\d+)"_s);
    static const QRegularExpression month(u"tháng\\s+(\\d+)\\s+năm\\s+(\\d+)"_s);
    QDate date;
    if (const auto match = day.match(text); match.hasMatch()) {
        date =
            QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    } else if (const auto blank = month.match(text); blank.hasMatch()) {
        date = QDate(blank.captured(2).toInt(), blank.captured(1).toInt(), 1);
    }
    return date.isValid() && date.year() < 10000 ? date : QDate(2000, 1, 1);
}

/// Without control characters, which no XML may hold.
QString titleOf(const Letterhead &letterhead)
{
    QString title = letterhead.title;
    if (!letterhead.subject.isEmpty())
        title += (title.isEmpty() ? QString() : u" - "_s) + letterhead.subject;
    return cleaned(title);
}

} // namespace

QByteArray pdfBytes(const PageLayout &layout, const Document &document)
{
    const PdfProperties properties{
        titleOf(document.letterhead), document.language, paperDate(document)};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kResolution);
    writer.setDocumentXmpMetadata(xmpPacket(properties));
    const auto shapePage = [&](int page) {
        const QSizeF size = layout.pageSize(page);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                         size.width() > size.height() ? QPageLayout::Landscape
                                                                      : QPageLayout::Portrait,
                                         QMarginsF()));
    };
    shapePage(0);
    QPainter painter(&writer);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0) {
            shapePage(page);
            writer.newPage();
        }
        painter.save();
        painter.scale(kResolution / 72.0, kResolution / 72.0);
        layout.paint(painter, page);
        painter.restore();
    }
    painter.end();
    return canonicalPdf(buffer.data(), properties);
}

Result<> writePaperFile(const QString &path, const QByteArray &bytes, bool force)
{
    if (!force && QFileInfo::exists(path)) {
        return failure(Error::Kind::Output,
                       DocumentsWords::tr("The file “%1” exists already. Choose another folder, or "
                                          "allow it to be overwritten (--force).")
                           .arg(QDir::toNativeSeparators(path)));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(
            Error::Kind::Output,
            DocumentsWords::tr("The file “%1” could not be written: %2. Check the folder "
                               "and the free space.")
                .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    return {};
}

Result<> writePdf(const Document &document, const QString &path, bool force)
{
    if (!force && QFileInfo::exists(path)) // before the work of laying it out
        return writePaperFile(path, {}, force);
    const QByteArray bytes = pdfBytes(PageLayout(document), document);
    if (bytes.isEmpty()) {
        return failure(
            Error::Kind::Output,
            DocumentsWords::tr("The PDF of “%1” could not be made.").arg(document.fileStem));
    }
    return writePaperFile(path, bytes, force);
}

} // namespace skt
