// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a Word file that are alike in all papers.
#pragma once

#include "core/documents/document.h"

#include <QByteArray>
#include <QString>

namespace skt {

/// The style of a paragraph, by the name in styles.xml.
QString docxStyle(Paragraph::Style style);

QByteArray docxStyles(const QString &language);
QByteArray docxNumbering();
/// The page's number in the middle of the top margin.
QByteArray docxHeader();
QByteArray docxFirstHeader(); ///< empty: the first page has none
QByteArray docxContentTypes();
QByteArray docxPackageRelations();
QByteArray docxDocumentRelations();

} // namespace skt
