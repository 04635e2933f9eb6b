// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_table.h"
#include "core/exchange/limits.h"
#include "core/exchange/table_builder.h"
#include "core/exchange/words.h"
#include "core/text/legacy_encoding.h"

#include <array>
#include <map>

namespace skt {

namespace {

using Rows = std::vector<QStringList>;

/// Cuts text into rows and cells. A quote counts only where it opens a cell and is closed before a
/// delimiter or the end of the line; any other is part of the text.
class Cutter
{
public:
    Cutter(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {}

    /// The next row; false at the end.
    bool next(QStringList &row)
    {
        row.clear();
        if (m_at >= m_text.size())
            return false;
        while (true) {
            row << cell();
            const bool more = m_at < m_text.size() && m_text[m_at] == m_delimiter;
            if (!more || row.size() > limits::columns)
                break;
            ++m_at;
        }
        skipToNextLine();
        return true;
    }

private:
    [[nodiscard]] bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == m_delimiter || m_text[at] == u'\n';
    }

    /// Where the quoted cell that opens at \a open is closed; -1 if nowhere.
    qsizetype closing(qsizetype open)
    {
        if (m_noMoreQuotes)
            return -1;
        for (qsizetype at = open + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"')
                continue;
            if (at + 1 < m_text.size() && m_text[at + 1] == u'"')
                ++at;
            else if (endsCell(at + 1))
                return at;
        }
        m_noMoreQuotes = true; // one look at the rest is enough
        return -1;
    }

    QString cell()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            const qsizetype open = m_at;
            if (const qsizetype close = closing(open); close > 0) {
                m_at = close + 1;
                return m_text.sliced(open + 1, close - open - 1)
                    .toString()
                    .replace(QStringLiteral("\"\""), QStringLiteral("\""));
            }
        }
        const qsizetype from = m_at;
        while (!endsCell(m_at))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }

    void skipToNextLine()
    {
        while (m_at < m_text.size() && m_text[m_at] != u'\n')
            ++m_at;
        ++m_at;
    }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    bool m_noMoreQuotes = false;
};

QString withPlainLineEnds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

/// No table has it, and every step would walk along it.
bool hasEndlessLine(const QByteArray &bytes)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] == '\n' || bytes[at] == '\r')
            from = at;
        else if (at - from > limits::lineBytes)
            return true;
    }
    return false;
}

CellTable cut(QStringView text, QChar delimiter, int firstNumber, bool &tooLarge)
{
    TableBuilder table;
    Cutter cutter(text, delimiter);
    QStringList cells;
    for (int number = firstNumber; cutter.next(cells); ++number) {
        for (qsizetype column = 0; column < cells.size(); ++column)
            table.set(number, static_cast<int>(column), cells[column]);
        if (table.tooLarge())
            break;
    }
    tooLarge = table.tooLarge();
    return table.take();
}

/// The share of the first rows that have the most common number (above one) of cells.
double agreement(QStringView text, QChar delimiter)
{
    constexpr int looked = 60;
    Cutter cutter(text, delimiter);
    std::map<qsizetype, int> widths;
    QStringList cells;
    int rows = 0;
    while (rows < looked && cutter.next(cells)) {
        if (cells.join(QString()).trimmed().isEmpty())
            continue;
        ++rows;
        ++widths[cells.size()];
    }
    int most = 0;
    for (const auto &[width, count] : widths) {
        if (width > 1)
            most = std::max(most, count);
    }
    return rows == 0 ? 0.0 : 1.0 * most / rows;
}

/// Tab, semicolon or comma, whichever cuts the rows alike; a tab, which no list of names holds,
/// where none does.
QChar delimiterOf(QStringView text)
{
    constexpr std::array<char16_t, 3> known{u'\t', u';', u','};
    constexpr double enough = 0.4;
    QChar best = u'\t';
    double bestShare = enough;
    for (const char16_t candidate : known) {
        const double share = agreement(text, candidate);
        if (share > bestShare) {
            bestShare = share;
            best = candidate;
        }
    }
    return best;
}

} // namespace

CellTable tableFromClipboard(const QString &text)
{
    const QString plain = withPlainLineEnds(text.left(limits::textBytes));
    bool tooLarge = false;
    return cut(plain, u'\t', 1, tooLarge);
}

Result<CellTable> tableFromText(const QByteArray &bytes)
{
    if (bytes.size() > limits::textBytes || hasEndlessLine(bytes))
        return tableTooLarge();
    const auto decoded = decodeVietnamese(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const QString text = withPlainLineEnds(decoded->text);
    QStringView rest(text);
    if (rest.startsWith(QChar::ByteOrderMark))
        rest = rest.sliced(1);
    QChar delimiter;
    int first = 1;
    // Excel's own hint in the first line.
    if (rest.startsWith(u"sep=", Qt::CaseInsensitive) && rest.size() > 5 && rest[5] == u'\n') {
        delimiter = rest[4];
        rest = rest.sliced(6);
        first = 2;
    } else {
        delimiter = delimiterOf(rest);
    }
    bool tooLarge = false;
    CellTable table = cut(rest, delimiter, first, tooLarge);
    if (tooLarge)
        return tableTooLarge();
    if (table.rows.empty())
        return failure(
            Error::Kind::Input,
            ExchangeWords::tr("There is nothing in the table. Choose a file with rows."));
    return table;
}

} // namespace skt
