// SPDX-License-Identifier: GPL-3.0-or-later
// WordprocessingML as it is written here: elements of one namespace, in the schema's order.
#pragma once

#include "core/documents/document.h"
#include "core/documents/layout/pieces.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <optional>

namespace skt {

/// Twentieths of a point, as Word counts.
constexpr int twips(double points)
{
    return static_cast<int>(points * 20 + (points < 0 ? -0.5 : 0.5));
}

/// What a paragraph has besides its style. Lengths in twentieths of a point.
struct ParagraphFormat
{
    QString style;
    bool keepNext = false;
    bool pageBreakBefore = false;
    bool ruleAbove = false; ///< a line of its own width, between the indents
    bool dashed = false;    ///< an item of the list of dashes
    std::optional<int> before;
    std::optional<int> exactLine;
    int left = 0;
    int right = 0;
    int hanging = 0;
    QString align;                          ///< "center" …; empty: the style's
    const Geometry *endOfSection = nullptr; ///< with it a section of such pages ends
};

class DocxXml
{
public:
    DocxXml();

    void start(const char *name);
    void end() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value);
    void attribute(const char *name, int value);
    /// An element with nothing but `val`.
    void value(const char *name, const QString &value);
    void value(const char *name, int number);
    void empty(const char *name);

    /// A whole paragraph. '\n' in its text is a line break, as in the PDF.
    void paragraph(const RichText &text, const ParagraphFormat &format);
    void paragraph(const QString &text, const ParagraphFormat &format);
    void openParagraph(const ParagraphFormat &format);
    void run(const TextRun &run);
    /// A4 with the decree's margins, numbered by itself from the second page on.
    void sectionProperties(const Geometry &geometry);
    /// The number of the page, as Word counts it.
    void pageNumber();

    void declareRelations();
    void relation(const char *name, const QString &value);
    QByteArray take();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace skt
