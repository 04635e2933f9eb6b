// SPDX-License-Identifier: GPL-3.0-or-later
// Long names, long lists, long tables: nothing is lost, nothing is cut, nothing stands alone.
#include "core/documents/layout/line_breaker.h"
#include "core/documents/layout/page_layout_data.h"
#include "tests/documents/reading.h"
#include "tests/support/catch_qt.h"

#include <QImage>
#include <QPainter>

#include <thread>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Lines of a page from the top, without the page number.
QStringList linesOf(const Page &page)
{
    std::map<double, QString> lines;
    for (const TextPiece &piece : page.content.texts) {
        if (piece.at.y() > millimetres(20))
            lines[std::round(piece.at.y() * 10)] += piece.text;
    }
    QStringList texts;
    for (const auto &[y, text] : lines)
        texts << text;
    return texts;
}

Table longTable(int rows)
{
    Table table;
    table.columnWeights = {1, 6, 3};
    const auto cell = [](const QString &text, bool bold) {
        TableCell made;
        made.text = {{text, bold, false}};
        return made;
    };
    table.rows.push_back(
        {cell(u"TT"_s, true), cell(u"Nội dung"_s, true), cell(u"Ghi chú"_s, true)});
    for (int i = 1; i <= rows; ++i) {
        table.rows.push_back(
            {cell(QString::number(i), false),
             cell(
                 u"đầu%1 số lượng hồ sơ đã tiếp nhận và giải quyết đúng hạn trên cổng dịch vụ công, tỷ lệ phần trăm cuối%1"_s
                     .arg(i),
                 false),
             cell(u"chú%1"_s.arg(i), false)});
    }
    return table;
}

void checkInsideMargins(const PageLayout &layout)
{
    for (const Page &page : layout.data().pages) {
        const double right = page.size.width() - millimetres(15);
        for (const TextPiece &piece : page.content.texts) {
            CAPTURE(piece.text);
            CHECK(piece.at.x() >= millimetres(30) - 0.1);
            CHECK(piece.at.x() + piece.offsets.back() <= right);
            CHECK(piece.at.y() <= page.size.height() - millimetres(20) + 0.1);
        }
    }
}

} // namespace

TEST_CASE("A signature is never without two lines of text before it", "[layout][property]")
{
    useBundledFont();
    for (int paragraphs = 0; paragraphs < 40; ++paragraphs) {
        Document document = handMadeNotice(paragraphs);
        document.sections.front().blocks.emplace_back(paragraphOf(u"Kết thúc./."_s));
        const PageLayout layout(document);
        int signatures = 0;
        for (const Page &page : layout.data().pages) {
            const QStringList lines = linesOf(page);
            const auto at = lines.indexOf(QRegularExpression(u".*TRƯỞNG ĐOÀN.*"_s));
            const auto name = lines.indexOf(QRegularExpression(u".*Lê Thị Mẫu.*"_s));
            CAPTURE(paragraphs, lines);
            CHECK((at < 0) == (name < 0)); // kept together
            if (at >= 0) {
                ++signatures;
                CHECK(at >= 2);
            }
        }
        CHECK(signatures == 1);
        checkInsideMargins(layout);
    }
}

TEST_CASE("No line of a paragraph stands alone on a page, no heading at its foot",
          "[layout][property]")
{
    useBundledFont();
    for (int before = 0; before < 12; ++before) {
        Document document = handMadeNotice(before);
        auto &blocks = document.sections.front().blocks;
        for (int i = 0; i < 9; ++i) {
            blocks.emplace_back(paragraphOf(u"II. MỤC LỚN"_s, Paragraph::Style::Section));
            blocks.emplace_back(
                paragraphOf(u"mở "_s + u"chữ "_s.repeated(75) + u"đóng"_s)); // four lines or more
        }
        const PageLayout layout(document);
        for (const Page &page : layout.data().pages) {
            const QStringList lines = linesOf(page);
            CAPTURE(before, lines);
            CHECK_FALSE(lines.last().startsWith(u"II."_s));
            CHECK_FALSE(lines.last().startsWith(u"mở"_s));
            CHECK_FALSE(lines.first().endsWith(u"đóng"_s));
        }
    }
}

TEST_CASE("A table over three pages repeats its header and breaks no row", "[layout]")
{
    useBundledFont();
    Document document = handMadeNotice(1);
    document.sections.front().blocks.emplace_back(longTable(45));
    document.sections.front().blocks.emplace_back(paragraphOf(u"Kết thúc./."_s));
    const PrintedPaper file(document);
    const PageLayout layout(document);
    REQUIRE(layout.pageCount() >= 3);
    QString all;
    for (int page = 1; page <= layout.pageCount(); ++page) {
        const QString text = file.text(page);
        if (text.isEmpty())
            return; // pdftotext is missing, and it was said
        CAPTURE(page);
        if (text.contains(u"đầu"_s))
            CHECK(text.count(u"Nội dung Ghi chú"_s) == 1);
        for (int row = 1; row <= 45; ++row)
            CHECK(text.contains(u"đầu%1 "_s.arg(row))
                  == text.contains(QRegularExpression(u"cuối%1\\b"_s.arg(row))));
        all += text;
    }
    for (int row = 1; row <= 45; ++row)
        CHECK(all.count(QRegularExpression(u"đầu%1\\b"_s.arg(row))) == 1);
}

TEST_CASE("A row taller than a page breaks, and loses nothing", "[layout]")
{
    useBundledFont();
    Document document = handMadeNotice(1);
    Table table = longTable(2);
    QStringList words;
    for (int i = 0; i < 1500; ++i)
        words << u"từ%1"_s.arg(i);
    table.rows[1][1].text = {{words.join(u' '), false, false}};
    document.sections.front().blocks.emplace_back(table);
    const PageLayout layout(document);
    CHECK(layout.pageCount() >= 3);
    checkInsideMargins(layout);
    QString all;
    for (const Page &page : layout.data().pages) {
        for (const TextPiece &piece : page.content.texts)
            all += piece.text + u' ';
    }
    for (const QString &word : words)
        CHECK(all.contains(word + u' '));
}

TEST_CASE("Cells span columns and rows", "[layout]")
{
    useBundledFont();
    Document document = handMadeNotice(1);
    Table table = longTable(3);
    table.rows[1][0].rowSpan = 2;
    table.rows[2].erase(table.rows[2].begin());
    table.rows[3] = {table.rows[3][1]};
    table.rows[3][0].columnSpan = 3;
    document.sections.front().blocks.emplace_back(table);
    const PageLayout layout(document);
    const QString text = linesOf(layout.data().pages.front()).join(u'\n');
    for (const auto &word : {u"cuối1"_s, u"cuối2"_s, u"cuối3"_s, u"chú2"_s})
        CHECK(text.contains(word));
    CHECK_FALSE(text.contains(u"chú3"_s));
    checkInsideMargins(layout);
}

TEST_CASE("Long names wrap within their column, a three-line title in balance", "[layout]")
{
    useBundledFont();
    Document document = handMadeNotice(2);
    document.letterhead.superior = {
        u"TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN PHÁT TRIỂN ỨNG DỤNG DỮ LIỆU VỀ DÂN CƯ, ĐỊNH DANH VÀ XÁC THỰC ĐIỆN TỬ"_s};
    document.letterhead.placeAndDate = u"Thành phố Hồ Chí Minh, ngày 24 tháng 10 năm 2023"_s;
    document.letterhead.subject =
        u"Kiểm tra kết quả thực hiện các nhiệm vụ của Đề án phát triển ứng dụng dữ liệu về dân cư, "
        u"định danh và "
        "xác thực điện tử tại Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch năm 2023"_s;
    document.signatures.front().office =
        u"PHÓ GIÁM ĐỐC TRUNG TÂM VĂN HÓA, THÔNG TIN, THỂ THAO VÀ DU LỊCH"_s;
    const PageLayout layout(document);
    checkInsideMargins(layout);
    const auto spots = PrintedPaper(document).spots();
    if (spots.empty())
        return;
    CHECK(spotOf(spots, u"TỔ CÔNG TÁC TRIỂN KHAI"_s).right() < spotOf(spots, u"CỘNG HÒA"_s).left);
    std::vector<double> widths;
    for (const Spot &spot : spots) {
        if (spot.bold && spot.size == 14 && spot.top < 260 && !spot.text.contains(u"THÔNG BÁO"_s))
            widths.push_back(spot.width);
    }
    REQUIRE(widths.size() >= 3);
    CHECK(widths[2] > 0.7 * widths[0]);
    CHECK(spotOf(spots, u"Thành phố Hồ Chí Minh"_s).right() <= 554);
}

TEST_CASE("Fourteen recipients stay beside the signature, a hundred flow on", "[layout]")
{
    useBundledFont();
    const int count = GENERATE(14, 100);
    Document document = handMadeNotice(3);
    document.recipients.clear();
    for (int i = 1; i <= count; ++i)
        document.recipients.push_back(
            {u"Đơn vị nhận số %1 có tên dài đến mức phải xuống dòng (để t/h)"_s.arg(i)});
    const PageLayout layout(document);
    checkInsideMargins(layout);
    QString all;
    for (const Page &page : layout.data().pages)
        all += linesOf(page).join(u'\n') + u'\n';
    for (int i = 1; i <= count; ++i)
        CHECK(all.contains(u"- Đơn vị nhận số %1 "_s.arg(i)));
    if (count == 14)
        CHECK(layout.pageCount() <= 2);
    CHECK(all.trimmed().endsWith(u"."_s));
}

TEST_CASE("A word longer than the line is broken, an empty paper has a page", "[layout]")
{
    useBundledFont();
    Document document = handMadeNotice(0);
    document.sections.front().blocks = {paragraphOf(u"w"_s.repeated(700))};
    const PageLayout layout(document);
    checkInsideMargins(layout);
    CHECK(linesOf(layout.data().pages.front()).join(QString()).count(u'w') == 700);
    CHECK(PageLayout(Document()).pageCount() == 0);
    Document empty;
    empty.sections.emplace_back();
    CHECK(PageLayout(empty).pageCount() == 1);
}

TEST_CASE("Numbers are not parted from their words", "[layout]")
{
    useBundledFont();
    TextSetting setting;
    for (int width = 60; width < 300; ++width) {
        setting.width = width;
        for (const SetLine &line :
             setText(u"Buổi sáng từ 07 giờ 30 phút ngày 03 tháng 8 năm 2023 tại trụ sở (để t/h)"_s,
                     setting)) {
            const QString text = line.content.texts.front().text;
            CAPTURE(width, text);
            CHECK_FALSE(text.contains(QRegularExpression(u"(ngày|tháng|năm|07|để)$"_s)));
        }
    }
}

TEST_CASE("Landscape sections lie across", "[layout]")
{
    useBundledFont();
    Document document = handMadeNotice(1);
    document.sections.front().landscape = true;
    document.sections.push_back(handMadeNotice(1).sections.front());
    const PageLayout layout(document);
    REQUIRE(layout.pageCount() == 2);
    CHECK(layout.pageSize(0).width() > layout.pageSize(0).height());
    CHECK(layout.pageSize(1).width() < layout.pageSize(1).height());
    checkInsideMargins(layout);
}

TEST_CASE("A page paints the same lines at any resolution, from any thread", "[layout]")
{
    useBundledFont();
    const PageLayout layout(handMadeNotice());
    const auto inkAt = [&layout](double scale) {
        QImage image(static_cast<int>(595 * scale),
                     static_cast<int>(842 * scale),
                     QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        layout.paint(painter, 0);
        painter.end();
        QRect ink;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128)
                    ink |= QRect(x, y, 1, 1);
            }
        }
        return QRectF(ink.x() / scale, ink.y() / scale, ink.width() / scale, ink.height() / scale);
    };
    const QRectF small = inkAt(1);
    const QRectF large = inkAt(3);
    CHECK(small.left() == Approx(large.left()).margin(1.5));
    CHECK(small.right() == Approx(large.right()).margin(1.5));
    CHECK(small.bottom() == Approx(large.bottom()).margin(1.5));
    CHECK(large.left() == Approx(85).margin(2));
    CHECK(large.right() == Approx(553).margin(2));

    QByteArray elsewhere;
    std::thread([&elsewhere] {
        elsewhere = pdfBytes(PageLayout(handMadeNotice()), handMadeNotice());
    }).join();
    CHECK((elsewhere == pdfBytes(layout, handMadeNotice())));
}
