// SPDX-License-Identifier: GPL-3.0-or-later
// The Word file: its parts fit together, its elements stand in the schema's order, and LibreOffice
// makes a PDF of it that says the same.
#include "core/documents/docx/docx_paper.h"
#include "core/documents/papers.h"
#include "tests/documents/reading.h"
#include "tests/support/catch_qt.h"
#include "tests/support/paper_campaign.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::map<QString, QByteArray> partsOf(QByteArray bytes)
{
    std::map<QString, QByteArray> parts;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    REQUIRE(zip.open(QuaZip::mdUnzip));
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile file(&zip);
        REQUIRE(file.open(QIODevice::ReadOnly));
        parts[zip.getCurrentFileName()] = file.readAll();
    }
    return parts;
}

Document paper(const QString &kind, const QString &unit)
{
    useBundledFont();
    static CampaignBuilder builder = paperCampaign();
    const CampaignIndex index(builder.campaign);
    PaperRequest request{kind, builder.team(1), {}, true};
    if (!unit.isEmpty())
        request.unit = builder.unit(unit);
    const auto document = buildPaper(index, environmentOn({2023, 7, 31}), request);
    INFO((document ? std::string() : document.error().message.toStdString()));
    REQUIRE(document);
    return *document;
}

/// Children of every element of that name, each as a list of local names.
std::vector<QStringList> childrenOf(const QByteArray &xml, const QString &name)
{
    std::vector<QStringList> found;
    std::vector<std::pair<int, std::size_t>> open;
    QXmlStreamReader reader(xml);
    int depth = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            ++depth;
            if (!open.empty() && depth == open.back().first + 1)
                found[open.back().second] << reader.name().toString();
            if (reader.name() == name) {
                open.emplace_back(depth, found.size());
                found.emplace_back();
            }
        } else if (reader.isEndElement()) {
            if (!open.empty() && open.back().first == depth)
                open.pop_back();
            --depth;
        }
    }
    CHECK_FALSE(reader.hasError());
    return found;
}

/// Words of a text without what wraps and numbers pages.
QStringList words(const QString &text)
{
    return text.split(QRegularExpression(u"[\\s…]+"_s), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("A Word file has its parts, their types and their relations", "[docx]")
{
    const auto parts = partsOf(docxBytes(paper(u"inspection-notice"_s, u"Xã Quảng Bình"_s)));
    REQUIRE(parts.count(u"[Content_Types].xml"_s) == 1);
    const QString types = QString::fromUtf8(parts.at(u"[Content_Types].xml"_s));
    for (const auto &[name, bytes] : parts) {
        INFO(name.toStdString());
        QXmlStreamReader reader(bytes);
        while (!reader.atEnd())
            reader.readNext();
        CHECK_FALSE(reader.hasError());
        if (name.startsWith(u"word/"_s) && name.endsWith(u".xml"_s))
            CHECK(types.contains(u"PartName=\"/"_s + name + u'"'));
    }
    const QString relations = QString::fromUtf8(parts.at(u"word/_rels/document.xml.rels"_s));
    for (const auto &target :
         {u"styles.xml"_s, u"numbering.xml"_s, u"header1.xml"_s, u"header2.xml"_s})
        CHECK(relations.contains(u"Target=\""_s + target + u'"'));
    CHECK(parts.count(u"docProps/core.xml"_s) == 0); // names nobody
    const QString body = QString::fromUtf8(parts.at(u"word/document.xml"_s));
    for (const auto &id : {u"rId3"_s, u"rId4"_s}) {
        CHECK(body.contains(u"r:id=\""_s + id));
        CHECK(relations.contains(u"Id=\""_s + id));
    }
}

TEST_CASE("The same paper gives the same bytes", "[docx]")
{
    const Document document = paper(u"inspection-notice"_s, u"Xã Quảng Bình"_s);
    CHECK(docxBytes(document) == docxBytes(document));
}

TEST_CASE("Elements stand in the order that Word's schema demands", "[docx]")
{
    static const std::pair<QString, QStringList> orders[] = {
        {u"pPr"_s,
         {u"pStyle"_s,
          u"keepNext"_s,
          u"keepLines"_s,
          u"pageBreakBefore"_s,
          u"widowControl"_s,
          u"numPr"_s,
          u"pBdr"_s,
          u"spacing"_s,
          u"ind"_s,
          u"jc"_s,
          u"outlineLvl"_s,
          u"rPr"_s,
          u"sectPr"_s}},
        {u"tblPr"_s,
         {u"tblStyle"_s, u"tblW"_s, u"jc"_s, u"tblBorders"_s, u"tblLayout"_s, u"tblCellMar"_s}},
        {u"tcPr"_s, {u"tcW"_s, u"gridSpan"_s, u"vMerge"_s, u"tcBorders"_s, u"vAlign"_s}},
        {u"sectPr"_s, {u"headerReference"_s, u"pgSz"_s, u"pgMar"_s, u"pgNumType"_s, u"titlePg"_s}},
        {u"rPr"_s, {u"rFonts"_s, u"b"_s, u"i"_s, u"sz"_s, u"szCs"_s, u"lang"_s}},
        {u"tbl"_s, {u"tblPr"_s, u"tblGrid"_s, u"tr"_s}},
        {u"lvl"_s,
         {u"start"_s, u"numFmt"_s, u"suff"_s, u"lvlText"_s, u"lvlJc"_s, u"pPr"_s, u"rPr"_s}},
        {u"style"_s, {u"name"_s, u"basedOn"_s, u"qFormat"_s, u"pPr"_s, u"rPr"_s}},
    };
    for (const auto &kind : {u"inspection-notice"_s, u"registered-schedule"_s}) {
        const Document document =
            paper(kind, kind == u"inspection-notice"_s ? u"Xã Quảng Bình"_s : QString());
        for (const auto &[part, bytes] : partsOf(docxBytes(document))) {
            if (!part.startsWith(u"word/"_s) || part.endsWith(u".rels"_s))
                continue;
            for (const auto &[name, order] : orders) {
                for (const QStringList &children : childrenOf(bytes, name)) {
                    INFO(part.toStdString()
                         << " " << name.toStdString() << ": " << children.join(u' ').toStdString());
                    qsizetype last = 0;
                    for (const QString &child : children) {
                        const qsizetype at = order.indexOf(child);
                        REQUIRE(at >= last);
                        last = at;
                    }
                }
            }
            for (const QStringList &cell : childrenOf(bytes, u"tc"_s))
                CHECK(cell.last() == u"p"_s); // a cell ends with a paragraph
        }
    }
}

TEST_CASE("LibreOffice makes a PDF of the Word file that says what ours says", "[docx]")
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        WARN("SKIPPED: soffice is not installed, nothing was checked with it");
        return;
    }
    QTemporaryDir folder;
    QStringList names;
    std::map<QString, Document> documents;
    for (const auto &[kind, unit] : std::initializer_list<std::pair<QString, QString>>{
             {u"inspection-notice"_s, u"Xã Quảng Bình"_s},
             {u"registered-schedule"_s, {}},
             {u"minutes"_s, u"Xã Quảng Bình"_s},
             {u"task-assignment"_s, {}}}) {
        const Document document = paper(kind, unit);
        QFile file(folder.filePath(document.fileStem + u".docx"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(docxBytes(document));
        names << file.fileName();
        documents.emplace(document.fileStem, document);
    }
    QProcess process;
    process.start(office,
                  QStringList{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                              u"--headless"_s,
                              u"--convert-to"_s,
                              u"pdf"_s,
                              u"--outdir"_s,
                              folder.path()}
                      + names);
    REQUIRE(process.waitForFinished(300000));
    for (const auto &[stem, document] : documents) {
        INFO(stem.toStdString());
        const auto text = outputOf(
            u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, folder.filePath(stem + u".pdf"_s), u"-"_s});
        if (!text)
            return;
        const QString said = u' ' + words(*text).join(u' ') + u' ';
        int missing = 0;
        for (const Section &section : document.sections) {
            for (const Block &block : section.blocks) {
                const auto *paragraph = std::get_if<Paragraph>(&block);
                if (!paragraph)
                    continue;
                QString plain;
                for (const TextRun &run : paragraph->text)
                    plain += run.text;
                for (const QString &word : words(plain)) {
                    INFO(word.toStdString());
                    CHECK(said.contains(u' ' + word + u' '));
                    missing += said.contains(u' ' + word + u' ') ? 0 : 1;
                }
            }
        }
        CHECK(missing == 0);
        for (const QString &head :
             {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s})
            CHECK(said.contains(head));
    }
}
