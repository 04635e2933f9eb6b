// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>
#include <QSizeF>

#include <memory>

class QPainter;

namespace skt {

/// A document placed on A4 pages, once, in points; immutable, cheap to copy, usable from any
/// thread. Needs a QGuiApplication.
class PageLayout
{
public:
    PageLayout();
    explicit PageLayout(const Document &document);

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QSizeF pageSize(int page) const; ///< in points
    /// Paints a page with its top left corner at the painter's origin, one unit a point.
    void paint(QPainter &painter, int page) const;

    struct Private;
    [[nodiscard]] const Private &data() const { return *d; }

private:
    std::shared_ptr<const Private> d;
};

/// Loads the bundled font; to be called once after the QGuiApplication is made. False (with a
/// message in the log) if it cannot be had.
bool loadPaperFonts();
/// The family used for papers.
QString paperFontFamily();

/// PDF/A-1b bytes of the layout; dates in the file come from \a document's content, none from the
/// clock.
QByteArray pdfBytes(const PageLayout &layout, const Document &document);
/// Writes atomically. Error Output with path and reason.
Result<> writePaperFile(const QString &path, const QByteArray &bytes, bool force);
Result<> writePdf(const Document &document, const QString &path, bool force);

} // namespace skt
