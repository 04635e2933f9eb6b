// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/paper_font.h"
#include "core/documents/papers.h"
#include "tests/documents/reading.h"
#include "tests/support/catch_qt.h"
#include "tests/support/paper_campaign.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QProcess>

#include <iostream>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray digestOf(const Document &document)
{
    return QCryptographicHash::hash(pdfBytes(PageLayout(document), document),
                                    QCryptographicHash::Sha256)
        .toHex();
}

const QString kLetters =
    u"a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ i ì ỉ ĩ í ị o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ u ù ủ ũ ú ụ ư ừ ử ữ ứ ự y ỳ ỷ ỹ ý ỵ"_s;

/// One of each kind: what the program can print.
std::vector<Document> papers()
{
    const auto builder = paperCampaign();
    const CampaignIndex index(builder.campaign);
    const auto environment = environmentOn({2023, 7, 31});
    const TeamId one = index.teamByNumber(1)->id;
    const UnitId unit = index.visitsOfTeam(one)[1]->unit;
    std::vector<Document> documents;
    for (const PaperRequest &request : {PaperRequest{u"inspection-notice"_s, one, unit, true},
                                        PaperRequest{u"inspection-notice"_s, one, {}, true},
                                        PaperRequest{u"inspection-programme"_s, one, unit, true},
                                        PaperRequest{u"registered-schedule"_s, {}, {}, true}}) {
        const auto document = buildPaper(index, environment, request);
        REQUIRE(document);
        documents.push_back(*document);
    }
    return documents;
}

QString preflightClasses()
{
    QStringList jars;
    for (const auto &jar : {u"preflight"_s,
                            u"pdfbox2"_s,
                            u"xmpbox"_s,
                            u"fontbox2"_s,
                            u"commons-logging"_s,
                            u"javax.activation"_s,
                            u"jaxb-api"_s}) {
        const QString path = u"/usr/share/java/%1.jar"_s.arg(jar);
        if (!QFile::exists(path)) {
            WARN("SKIPPED: "
                 << path.toStdString() << " is missing, PDF/A was not validated (Debian: "
                 << "libpdfbox2-java libactivation-java libjaxb-api-java default-jdk-headless)");
            return {};
        }
        jars << path;
    }
    return jars.join(u':');
}

} // namespace

TEST_CASE("Text comes back from the file letter by letter, composed", "[pdf]")
{
    useBundledFont();
    const bool bold = GENERATE(false, true);
    const bool italic = GENERATE(false, true);
    Document document = handMadeNotice(0);
    // Letters in words: single ones with spaces between them look like one spaced-out word.
    QStringList words;
    for (const QString &letter : (kLetters + u' ' + kLetters.toUpper()).split(u' '))
        words << u"ng"_s + letter + u"nh"_s;
    const QString decomposed = words.join(u' ').normalized(QString::NormalizationForm_D);
    document.sections.front().blocks = {
        Paragraph{Paragraph::Style::Plain, {{decomposed, bold, italic}}}};
    const PrintedPaper file(document);
    const QString text = file.text();
    if (text.isEmpty())
        return;
    CHECK(text == text.normalized(QString::NormalizationForm_C));
    CAPTURE(text);
    CHECK(text.contains(words.join(u' ')));
}

TEST_CASE("Every word of a paper is in its file", "[pdf]")
{
    useBundledFont();
    for (const Document &document : papers()) {
        const QString text = PrintedPaper(document).text();
        if (text.isEmpty())
            return;
        CAPTURE(document.fileStem);
        for (const Section &section : document.sections) {
            for (const Block &block : section.blocks) {
                const auto *paragraph = std::get_if<Paragraph>(&block);
                for (const TextRun &run : paragraph ? paragraph->text : RichText{})
                    for (const QString &word : run.text.simplified().split(u' '))
                        CHECK(text.contains(word));
            }
        }
    }
}

TEST_CASE("Only the bundled family is in the file, all of it embedded", "[pdf]")
{
    useBundledFont();
    Document document = handMadeNotice(2);
    document.sections.front().blocks.emplace_back(paragraphOf(u"Chữ lạ: 漢字 😀 ﷽ ∀ † ₫"_s));
    const auto fonts = outputOf(u"pdffonts"_s, {PrintedPaper(document).path()});
    if (!fonts)
        return;
    const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(lines.size() == 4);
    for (const QString &line : lines) {
        CAPTURE(line);
        CHECK(line.contains(u"SoKiemTraSerif-"_s));
        CHECK(line.contains(QRegularExpression(u"CID TrueType\\s+Identity-H\\s+yes yes yes"_s)));
    }
}

TEST_CASE("Pages are A4", "[pdf]")
{
    useBundledFont();
    Document document = handMadeNotice(1);
    Section across = document.sections.front();
    across.landscape = true;
    document.sections.push_back(across);
    const auto info =
        outputOf(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"2"_s, PrintedPaper(document).path()});
    if (!info)
        return;
    CHECK(info->contains(QRegularExpression(u"Page\\s+1 size:\\s+595 x 842 pts \\(A4\\)"_s)));
    CHECK(info->contains(QRegularExpression(u"Page\\s+2 size:\\s+842 x 595 pts \\(A4\\)"_s)));
}

TEST_CASE("Properties tell the paper, and nothing about who made it where", "[pdf]")
{
    useBundledFont();
    Document document = handMadeNotice(1);
    document.letterhead.placeAndDate = u"Quảng Xương, ngày 01 tháng 8 năm 2023"_s;
    const PrintedPaper file(document);
    CHECK(file.bytes().contains("/CreationDate (D:20230801000000+07'00')"));
    CHECK(file.bytes().contains("<xmp:CreateDate>2023-08-01T00:00:00+07:00</xmp:CreateDate>"));
    CHECK(file.bytes().contains("/Lang (vi-VN)"));
    CHECK_FALSE(file.bytes().contains(QDate::currentDate().toString(u"yyyyMMdd"_s).toLatin1()));
    CHECK_FALSE(file.bytes().contains(QDir::tempPath().toUtf8() + '/'));
    CHECK_FALSE(file.bytes().contains("Qt "));
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    if (host.size() > 3)
        CHECK_FALSE(file.bytes().contains(host));
    const auto info = outputOf(u"pdfinfo"_s, {file.path()});
    if (info)
        CHECK(info->contains(u"THÔNG BÁO - Kiểm tra việc thực hiện Đề án 06 tại xã Quảng Bình"_s));
}

TEST_CASE("prints a digest for another process", "[.digest]")
{
    useBundledFont();
    std::cout << digestOf(handMadeNotice(9)).constData() << std::endl;
}

TEST_CASE("The same paper gives the same bytes, in another process too", "[pdf]")
{
    useBundledFont();
    const QByteArray digest = digestOf(handMadeNotice(9));
    CHECK(digest == digestOf(handMadeNotice(9)));
    CHECK_FALSE(digest == digestOf(handMadeNotice(8)));
    for (int run = 0; run < 3; ++run) { // hash tables are shuffled anew in each process
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"[.digest]"_s});
        REQUIRE(other.waitForFinished());
        CHECK(other.readAllStandardOutput().contains(digest));
    }
}

TEST_CASE("Papers are valid PDF/A-1b", "[pdf]")
{
    useBundledFont();
    const QString classes = preflightClasses();
    if (classes.isEmpty())
        return;
    QTemporaryDir folder;
    QStringList files;
    for (const Document &document : papers()) {
        files << folder.filePath(document.fileStem + u".pdf"_s);
        REQUIRE(writePdf(document, files.last(), false));
    }
    bool ok = false;
    const auto report =
        outputOf(u"java"_s,
                 QStringList{u"-cp"_s,
                             classes,
                             QStringLiteral(SOKIEMTRA_SOURCE_DIR "/tests/documents/Preflight.java")}
                     + files,
                 &ok);
    if (!report)
        return;
    INFO(report->toStdString());
    CHECK(ok);
    CHECK(report->count(u"valid "_s) == 4);
}

TEST_CASE("qpdf finds nothing wrong", "[pdf]")
{
    useBundledFont();
    for (const Document &document : papers()) {
        bool ok = false;
        const auto report = outputOf(u"qpdf"_s, {u"--check"_s, PrintedPaper(document).path()}, &ok);
        if (report) {
            INFO(report->toStdString());
            CHECK(ok);
        }
    }
}
