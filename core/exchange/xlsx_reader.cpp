// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/limits.h"
#include "core/exchange/office_tables.h"
#include "core/exchange/safe_xml.h"
#include "core/exchange/table_builder.h"
#include "core/exchange/xlsx_parts.h"

#include <algorithm>
#include <optional>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Place
{
    int row = 0;    ///< from 1
    int column = 0; ///< from 0
};

/// `B3`; nothing for what is no place on a sheet.
std::optional<Place> placeOf(QStringView reference)
{
    constexpr int lastColumn = 16384;
    int column = 0;
    qsizetype at = 0;
    while (at < reference.size() && reference[at] >= u'A' && reference[at] <= u'Z') {
        column = column * 26 + (reference[at].unicode() - u'A') + 1;
        if (column > lastColumn)
            return std::nullopt;
        ++at;
    }
    bool isNumber = false;
    const int row = reference.sliced(at).toInt(&isNumber);
    if (column == 0 || !isNumber || row < 1)
        return std::nullopt;
    return Place{row, column - 1};
}

class SheetReader
{
public:
    SheetReader(const xlsx::Workbook &book, const QString &sheet)
        : m_book(book)
        , m_table(sheet)
    {}

    Result<CellTable> read(const QByteArray &bytes, const QString &file)
    {
        SafeXml xml(bytes);
        while (xml.next() && !m_table.tooLarge())
            take(xml);
        if (m_table.tooLarge())
            return tableTooLarge();
        if (xml.failed())
            return brokenFile(file);
        return m_table.take();
    }

private:
    void take(const SafeXml &xml)
    {
        if (xml.starts(u"row"))
            beginRow(xml);
        else if (xml.starts(u"c"))
            beginCell(xml);
        else if (xml.ends(u"c"))
            m_table.set(m_place.row, m_place.column, cellText());
        else if (xml.starts(u"v") || xml.starts(u"t"))
            m_inValue = true;
        else if (xml.ends(u"v") || xml.ends(u"t"))
            m_inValue = false;
        else if (m_inValue && xml.isText())
            m_value += xml.text();
        else if (xml.starts(u"mergeCell"))
            fillMerged(xml.attribute(u"ref"));
    }

    void beginRow(const SafeXml &xml)
    {
        bool isNumber = false;
        const int number = xml.attribute(u"r").toInt(&isNumber);
        m_place = {isNumber ? number : m_place.row + 1, -1};
    }

    void beginCell(const SafeXml &xml)
    {
        const auto place = placeOf(xml.attribute(u"r"));
        m_place = place ? *place : Place{m_place.row, m_place.column + 1};
        m_type = xml.attribute(u"t");
        m_style = xml.attribute(u"s").toInt();
        m_value.clear();
        m_inValue = false;
    }

    [[nodiscard]] QString cellText() const
    {
        if (m_type == u"s") {
            bool isNumber = false;
            const int at = m_value.toInt(&isNumber);
            return isNumber ? m_book.strings.value(at) : QString();
        }
        if (m_type == u"e") // "#N/A": an error is no text
            return {};
        if (!m_type.isEmpty() && m_type != u"n")
            return m_value;
        const auto style = static_cast<std::size_t>(std::max(m_style, 0));
        const xlsx::Shown shown =
            style < m_book.styles.size() ? m_book.styles[style] : xlsx::Shown::Number;
        return xlsx::numberAsText(m_value, shown, m_book.from1904);
    }

    /// A cell merged downwards counts for each of its rows: one day with a morning and an afternoon
    /// row. Merged sideways it stays where it begins, as titles do.
    void fillMerged(const QString &range)
    {
        const QStringList ends = range.split(u':');
        const auto from = placeOf(ends.value(0));
        const auto to = placeOf(ends.value(1));
        if (!from || !to || to->row <= from->row)
            return;
        m_table.fillDown(from->row, to->row, from->column);
    }

    const xlsx::Workbook &m_book;
    TableBuilder m_table;
    Place m_place;
    QString m_type;
    int m_style = 0;
    QString m_value;
    bool m_inValue = false;
};

} // namespace

Result<std::vector<CellTable>> readXlsx(const Archive &archive, const QString &name)
{
    const auto book = xlsx::readWorkbook(archive, name);
    if (!book)
        return tl::unexpected(book.error());
    std::vector<CellTable> tables;
    for (const xlsx::Sheet &sheet : book->sheets) {
        const auto bytes = archive.read(sheet.entry);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto table = SheetReader(*book, sheet.name).read(*bytes, name);
        if (!table)
            return tl::unexpected(table.error());
        if (!table->rows.empty())
            tables.push_back(std::move(*table));
    }
    return tables;
}

} // namespace skt
