// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/docx/docx_xml.h"
#include "core/documents/layout/pieces.h"

#include <QByteArray>

#include <vector>

namespace skt {

/// word/document.xml.
QByteArray docxBody(const Document &document);

/// Parts of it, each with its tables and paragraphs.
void writeLetterhead(DocxXml &xml, const Letterhead &letterhead, const Geometry &geometry);
void writeSignatures(DocxXml &xml, const Document &document, const Geometry &geometry);
void writeTable(DocxXml &xml, const Table &table, const Geometry &geometry);

/// The opening of a table with columns of these widths (points), with lines or without.
void openTable(DocxXml &xml, const std::vector<double> &widths, bool lines);
/// A cell's opening; close it with end().
void openCell(DocxXml &xml, double width, int columns = 1);

} // namespace skt
