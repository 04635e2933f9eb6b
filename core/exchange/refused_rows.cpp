// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plans.h"
#include "core/exchange/words.h"

#include <algorithm>

namespace skt {

namespace {

/// What a spreadsheet would run as a formula becomes a text.
QString csvCell(QString cell)
{
    constexpr QStringView formula = u"=+-@\t\r";
    if (!cell.isEmpty() && formula.contains(cell.front()))
        cell.prepend(u'\'');
    const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
                        || cell.contains(u';') || cell.contains(u'\r');
    if (!quoted)
        return cell;
    return u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

QString csvLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line << csvCell(cell);
    return line.join(u',') + QStringLiteral("\r\n");
}

QStringList padded(QStringList cells, qsizetype width)
{
    while (cells.size() < width)
        cells << QString();
    return cells;
}

} // namespace

QByteArray refusedRowsCsv(const ImportPreview &preview)
{
    qsizetype width = preview.headings.size();
    for (const RefusedRow &row : preview.refused)
        width = std::max(width, row.cells.size());
    QString text(QChar::ByteOrderMark);
    text += csvLine(padded(preview.headings, width)
                    << ExchangeWords::tr("Row") << ExchangeWords::tr("Reason"));
    for (const RefusedRow &row : preview.refused)
        text += csvLine(padded(row.cells, width) << QString::number(row.row) << row.reason);
    return text.toUtf8();
}

} // namespace skt
