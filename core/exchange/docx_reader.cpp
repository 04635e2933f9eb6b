// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/limits.h"
#include "core/exchange/office_tables.h"
#include "core/exchange/safe_xml.h"
#include "core/exchange/table_builder.h"

#include <algorithm>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Collects the tables of a Word document's body. What a table inside a cell says belongs to that
/// cell; what a reader would see twice (the fallback of a drawing) or not at all (deleted text) is
/// left out.
class DocumentReader
{
public:
    Result<std::vector<CellTable>> read(const QByteArray &bytes, const QString &name)
    {
        SafeXml xml(bytes);
        while (xml.next() && !m_tooLarge)
            take(xml);
        if (m_tooLarge)
            return tableTooLarge();
        if (xml.failed())
            return brokenFile(name);
        return std::move(m_tables);
    }

private:
    void take(const SafeXml &xml)
    {
        if (xml.starts(u"Fallback"))
            ++m_hidden;
        else if (xml.ends(u"Fallback"))
            --m_hidden;
        else if (xml.starts(u"tbl"))
            beginTable();
        else if (xml.ends(u"tbl"))
            endTable();
        else if (m_level == 1)
            takeInTable(xml);
        if (m_level > 0 && m_hidden == 0)
            takeText(xml);
    }

    void beginTable()
    {
        if (++m_level > 1)
            return;
        m_table = TableBuilder(QString());
        m_row = 0;
    }

    void endTable()
    {
        if (--m_level > 0)
            return;
        m_tooLarge = m_tooLarge || m_table.tooLarge() || m_tables.size() >= limits::tables;
        CellTable table = m_table.take();
        if (!table.rows.empty())
            m_tables.push_back(std::move(table));
    }

    void takeInTable(const SafeXml &xml)
    {
        if (xml.starts(u"tr")) {
            ++m_row;
            m_column = 0;
        } else if (xml.starts(u"tc")) {
            m_text.clear();
            m_span = 1;
            m_continues = false;
        } else if (xml.starts(u"gridSpan")) {
            m_span = std::clamp(xml.attribute(u"val").toInt(), 1, limits::columns);
        } else if (xml.starts(u"gridBefore")) {
            m_column += std::clamp(xml.attribute(u"val").toInt(), 0, limits::columns);
        } else if (xml.starts(u"vMerge")) {
            m_continues = xml.attribute(u"val") != u"restart";
        } else if (xml.ends(u"tc")) {
            const QString text = m_continues ? m_table.at(m_row - 1, m_column) : m_text;
            m_tooLarge = m_tooLarge || !m_table.set(m_row, m_column, text);
            m_column += m_span;
        }
    }

    void takeText(const SafeXml &xml)
    {
        if (xml.starts(u"t"))
            m_inText = true;
        else if (xml.ends(u"t"))
            m_inText = false;
        else if (xml.starts(u"tab"))
            m_text += u' ';
        else if (xml.starts(u"br") || xml.ends(u"p"))
            m_text += u'\n';
        else if (m_inText && xml.isText())
            m_text += xml.text();
    }

    std::vector<CellTable> m_tables;
    TableBuilder m_table;
    QString m_text;
    int m_level = 0;
    int m_hidden = 0;
    int m_row = 0;
    int m_column = 0;
    int m_span = 1;
    bool m_continues = false;
    bool m_inText = false;
    bool m_tooLarge = false;
};

} // namespace

Result<std::vector<CellTable>> readDocx(const Archive &archive, const QString &name)
{
    const auto bytes = archive.read(u"word/document.xml"_s);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return DocumentReader().read(*bytes, name);
}

} // namespace skt
