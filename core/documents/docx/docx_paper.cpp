// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx/docx_paper.h"

#include "core/documents/docx/docx_body.h"
#include "core/documents/docx/docx_styles.h"

#include <QBuffer>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

/// Parts in a fixed order with the oldest possible day: the same paper gives the same bytes.
QByteArray zipped(const std::vector<std::pair<QString, QByteArray>> &parts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    if (!buffer.open(QIODevice::WriteOnly) || !zip.open(QuaZip::mdCreate))
        return {};
    for (const auto &[name, content] : parts) {
        QuaZipNewInfo info(name);
        info.dateTime = QDateTime(QDate(1980, 1, 1), QTime(0, 0));
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, info) || file.write(content) != content.size())
            return {};
        file.close();
    }
    zip.close();
    return zip.getZipError() == UNZ_OK ? bytes : QByteArray();
}

} // namespace

QByteArray docxBytes(const Document &document)
{
    return zipped({{u"[Content_Types].xml"_s, docxContentTypes()},
                   {u"_rels/.rels"_s, docxPackageRelations()},
                   {u"word/document.xml"_s, docxBody(document)},
                   {u"word/_rels/document.xml.rels"_s, docxDocumentRelations()},
                   {u"word/styles.xml"_s, docxStyles(document.language)},
                   {u"word/numbering.xml"_s, docxNumbering()},
                   {u"word/header1.xml"_s, docxHeader()},
                   {u"word/header2.xml"_s, docxFirstHeader()}});
}

} // namespace skt
