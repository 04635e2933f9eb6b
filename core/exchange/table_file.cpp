// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_table.h"
#include "core/exchange/limits.h"
#include "core/exchange/office_tables.h"
#include "core/exchange/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

/// Excel 97 to 2003, and any Office file behind a password.
bool isOldOffice(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0");
}

Result<std::vector<CellTable>> officeTables(const QByteArray &bytes, const QString &name)
{
    const auto archive = Archive::open(bytes, name);
    if (!archive)
        return tl::unexpected(archive.error());
    const bool excel = archive->has(u"xl/workbook.xml"_s);
    if (!excel && !archive->has(u"word/document.xml"_s))
        return failure(Error::Kind::Input,
                       ExchangeWords::tr("“%1” is neither an Excel file (.xlsx) nor a Word file "
                                         "(.docx). Save the table as one of these, or as CSV.")
                           .arg(name));
    auto tables = excel ? readXlsx(*archive, name) : readDocx(*archive, name);
    if (tables && tables->empty())
        return failure(
            Error::Kind::Input,
            ExchangeWords::tr("There is no table with any text in “%1”. Choose another file.")
                .arg(name));
    return tables;
}

} // namespace

Result<std::vector<CellTable>> tablesOf(const QByteArray &bytes, const QString &name)
{
    if (isZip(bytes))
        return officeTables(bytes, name);
    if (isOldOffice(bytes))
        return failure(Error::Kind::Input,
                       ExchangeWords::tr("“%1” is an old or password-protected Office file. Open "
                                         "it in Excel or Word, and save it as .xlsx or .docx "
                                         "without a password.")
                           .arg(name));
    if (bytes.startsWith("%PDF"))
        return failure(Error::Kind::Input,
                       ExchangeWords::tr("“%1” is a PDF file, from which no table can be taken. "
                                         "Ask for the Excel or Word file.")
                           .arg(name));
    return tableFromText(bytes).map(
        [](CellTable table) { return std::vector<CellTable>{std::move(table)}; });
}

Result<std::vector<CellTable>> readTables(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Input,
                       ExchangeWords::tr("The table “%1” cannot be read. Check the name and "
                                         "whether you may open the file.")
                           .arg(shown));
    if (file.size() > limits::fileBytes)
        return failure(Error::Kind::Input,
                       ExchangeWords::tr("“%1” is larger than %2 MB and was not read. Copy only "
                                         "the rows of this plan into a new file.")
                           .arg(shown, QString::number(limits::fileBytes / 1024 / 1024)));
    return tablesOf(file.readAll(), name);
}

} // namespace skt
