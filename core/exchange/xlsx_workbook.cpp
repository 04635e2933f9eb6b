// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/limits.h"
#include "core/exchange/safe_xml.h"
#include "core/exchange/table_builder.h"
#include "core/exchange/xlsx_parts.h"

#include <QHash>

#include <algorithm>

namespace skt::xlsx {

namespace {

using namespace Qt::Literals::StringLiterals;

QString entryOf(const QString &target)
{
    return target.startsWith(u'/') ? target.sliced(1) : u"xl/"_s + target;
}

/// Where each relation of the workbook points.
Result<QHash<QString, QString>> readRelations(const Archive &archive, const QString &name)
{
    const auto bytes = archive.read(u"xl/_rels/workbook.xml.rels"_s);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QHash<QString, QString> targets;
    SafeXml xml(*bytes);
    while (xml.next()) {
        if (xml.starts(u"Relationship"))
            targets.insert(xml.attribute(u"Id"), entryOf(xml.attribute(u"Target")));
    }
    if (xml.failed())
        return brokenFile(name);
    return targets;
}

/// The relation of a sheet has the prefix of its own namespace; `sheetId` is another attribute.
Result<> readSheets(const Archive &archive, const QString &name, Workbook &book)
{
    const auto targets = readRelations(archive, name);
    if (!targets)
        return tl::unexpected(targets.error());
    const auto bytes = archive.read(u"xl/workbook.xml"_s);
    if (!bytes)
        return tl::unexpected(bytes.error());
    SafeXml xml(*bytes);
    while (xml.next()) {
        if (xml.starts(u"workbookPr")) {
            const QString flag = xml.attribute(u"date1904");
            book.from1904 = flag == u"1" || flag == u"true";
        } else if (xml.starts(u"sheet")) {
            const QString entry = targets->value(xml.attribute(u"id"));
            const QString state = xml.attribute(u"state");
            if (archive.has(entry))
                book.sheets.push_back(
                    {xml.attribute(u"name"), entry, !state.isEmpty() && state != u"visible"});
        }
        if (book.sheets.size() > limits::tables)
            return tableTooLarge();
    }
    if (xml.failed() || book.sheets.empty())
        return brokenFile(name);
    std::stable_sort(book.sheets.begin(), book.sheets.end(), [](const Sheet &a, const Sheet &b) {
        return !a.hidden && b.hidden;
    });
    return {};
}

Result<> readStrings(const Archive &archive, const QString &name, Workbook &book)
{
    if (!archive.has(u"xl/sharedStrings.xml"_s))
        return {};
    const auto bytes = archive.read(u"xl/sharedStrings.xml"_s);
    if (!bytes)
        return tl::unexpected(bytes.error());
    SafeXml xml(*bytes);
    bool inText = false;
    bool phonetic = false;
    while (xml.next()) {
        if (xml.starts(u"si"))
            book.strings << QString();
        else if (xml.starts(u"rPh") || xml.ends(u"rPh"))
            phonetic = xml.starts(u"rPh");
        else if (xml.starts(u"t") || xml.ends(u"t"))
            inText = xml.starts(u"t") && !phonetic;
        else if (inText && xml.isText() && !book.strings.isEmpty())
            book.strings.last() += xml.text();
        if (book.strings.size() > limits::cells)
            return tableTooLarge();
    }
    if (xml.failed())
        return brokenFile(name);
    return {};
}

/// The formats that Excel knows by number.
Shown builtIn(int format)
{
    const auto within = [format](int from, int to) { return format >= from && format <= to; };
    if (within(14, 17) || format == 22 || within(27, 31) || format == 36 || within(50, 58))
        return Shown::Date;
    return within(18, 21) || within(32, 35) || within(45, 47) ? Shown::Time : Shown::Number;
}

Result<> readStyles(const Archive &archive, const QString &name, Workbook &book)
{
    if (!archive.has(u"xl/styles.xml"_s))
        return {};
    const auto bytes = archive.read(u"xl/styles.xml"_s);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QHash<int, Shown> own;
    bool ofCells = false;
    SafeXml xml(*bytes);
    while (xml.next()) {
        if (xml.starts(u"numFmt"))
            own.insert(xml.attribute(u"numFmtId").toInt(), shownBy(xml.attribute(u"formatCode")));
        else if (xml.starts(u"cellXfs") || xml.ends(u"cellXfs"))
            ofCells = xml.starts(u"cellXfs");
        else if (ofCells && xml.starts(u"xf")) {
            const int format = xml.attribute(u"numFmtId").toInt();
            book.styles.push_back(own.value(format, builtIn(format)));
        }
        if (book.styles.size() > limits::cells)
            return tableTooLarge();
    }
    if (xml.failed())
        return brokenFile(name);
    return {};
}

} // namespace

Result<Workbook> readWorkbook(const Archive &archive, const QString &name)
{
    Workbook book;
    for (const auto part : {&readSheets, &readStrings, &readStyles}) {
        if (const auto read = part(archive, name, book); !read)
            return tl::unexpected(read.error());
    }
    return book;
}

} // namespace skt::xlsx
