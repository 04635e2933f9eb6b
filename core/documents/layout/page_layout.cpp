// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/page_layout.h"

#include "core/documents/layout/boxes.h"
#include "core/documents/layout/page_layout_data.h"

#include <QGlyphRun>
#include <QPainter>

#include <map>

namespace skt {
namespace {

/// The last two lines of text go with the signature: it never stands alone on a page.
void keepWithSignature(Boxes &boxes)
{
    for (std::size_t i = boxes.size(), kept = 0; i > 0 && kept < 2; --i, ++kept) {
        boxes[i - 1].keepWithNext = true;
        if (!boxes[i - 1].textLine)
            break;
    }
}

std::vector<Page> pagesOf(const Document &document)
{
    std::vector<Page> pages;
    const std::size_t signedSection = document.signatureAfter.value_or(0);
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        const Section &section = document.sections[i];
        const Geometry geometry = Geometry::a4(section.landscape);
        Boxes boxes;
        const auto append = [&boxes](const Boxes &more) {
            boxes.insert(boxes.end(), more.begin(), more.end());
        };
        if (i == 0)
            append(letterheadBoxes(document.letterhead, geometry.width));
        append(appendixHeadingBoxes(section.appendixHeading, geometry.width));
        append(blockBoxes(section.blocks, geometry));
        if (i == signedSection) {
            const Boxes last = signatureBoxes(document.signatures, document.recipients, geometry);
            if (!last.empty())
                keepWithSignature(boxes);
            append(last);
        }
        auto more = paginate(boxes, geometry);
        std::move(more.begin(), more.end(), std::back_inserter(pages));
    }
    return pages;
}

} // namespace

PageLayout::PageLayout()
    : d(std::make_shared<Private>())
{}

PageLayout::PageLayout(const Document &document)
{
    auto data = std::make_shared<Private>();
    data->font = PaperFont::current();
    data->pages = pagesOf(document);
    d = std::move(data);
}

int PageLayout::pageCount() const
{
    return static_cast<int>(d->pages.size());
}

QSizeF PageLayout::pageSize(int page) const
{
    return d->pages.at(static_cast<std::size_t>(page)).size;
}

void PageLayout::paint(QPainter &painter, int page) const
{
    const Fragment &content = d->pages.at(static_cast<std::size_t>(page)).content;
    std::map<std::pair<Face, double>, QRawFont> fonts; // of this thread
    painter.save();
    painter.setPen(Qt::black);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const TextPiece &piece : content.texts) {
        QRawFont &font = fonts[{piece.face, piece.size}];
        if (!font.isValid())
            font = d->font->rawFont(piece.face, piece.size);
        QList<QPointF> positions;
        positions.reserve(static_cast<qsizetype>(piece.offsets.size()));
        for (const double x : piece.offsets)
            positions.emplaceBack(x, 0);
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes(QList<quint32>(piece.glyphs.begin(), piece.glyphs.end()));
        run.setPositions(positions);
        painter.drawGlyphRun(piece.at, run);
    }
    for (const RulePiece &rule : content.rules) {
        painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QLineF(rule.from, rule.to));
    }
    painter.restore();
}

} // namespace skt
