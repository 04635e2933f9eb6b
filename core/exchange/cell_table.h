// SPDX-License-Identifier: GPL-3.0-or-later
// Rows from outside, as plain texts: what every import begins with.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace skt {

struct CellRow
{
    int number = 0;    ///< in the source, from 1, as Excel counts
    QStringList cells; ///< trimmed, otherwise as they stand; dates as `2023-08-03`

    friend bool operator==(const CellRow &, const CellRow &) = default;
};

/// A table of texts. Rows without any text are left out.
struct CellTable
{
    QString name; ///< of the sheet; empty for text
    std::vector<CellRow> rows;

    friend bool operator==(const CellTable &, const CellTable &) = default;
};

/// What a clipboard holds after copying cells in Excel or Word: tabs between cells, quotes around
/// cells with line breaks.
CellTable tableFromClipboard(const QString &text);

/// CSV or tab-separated text in any encoding of decodeVietnamese(); `,` `;` or tab is recognised,
/// `sep=;` obeyed. Error Input for what is no text or too large.
Result<CellTable> tableFromText(const QByteArray &bytes);

/// All tables of a file, recognised by its content: the sheets of an Excel file (.xlsx; visible
/// ones first), the tables of a Word file (.docx), or one of a text. Nothing is unpacked before
/// sizes, ratios and number of entries are checked; no DTD is read. Error Input with a sentence for
/// everything that is none of these, broken, locked by a password or larger than any real table.
Result<std::vector<CellTable>> readTables(const QString &path);
/// The same of bytes; \a name is only for messages.
Result<std::vector<CellTable>> tablesOf(const QByteArray &bytes, const QString &name);

} // namespace skt
