// SPDX-License-Identifier: GPL-3.0-or-later
// Decree 30/2020, appendix I: where each part of a paper stands, how large and in which face.
#include "core/documents/layout/page_layout_data.h"
#include "tests/documents/reading.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kLeft = 85;   // 30 mm
constexpr double kRight = 553; // 210 − 15 mm
constexpr double kTop = 57;    // 20 mm

const RulePiece &ruleAt(const Page &page, std::size_t i)
{
    REQUIRE(page.content.rules.size() > i);
    return page.content.rules[i];
}

double lengthOf(const RulePiece &rule)
{
    CHECK(rule.from.y() == rule.to.y());
    return rule.to.x() - rule.from.x();
}

} // namespace

TEST_CASE("Each part of the first page has its size and face", "[decree]")
{
    useBundledFont();
    const auto spots = PrintedPaper(handMadeNotice()).spots();
    if (spots.empty())
        return;
    struct Part
    {
        QString text;
        double size;
        bool bold;
        bool italic;
    };
    const Part part = GENERATE(values<Part>({
        {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, 12, true, false},
        {u"Độc lập - Tự do - Hạnh phúc"_s, 13, true, false},
        {u"TỔ CÔNG TÁC ĐỀ ÁN 06"_s, 12, false, false},
        {u"ĐOÀN KIỂM TRA SỐ 01"_s, 12, true, false},
        {u"/TB-ĐKT1"_s, 13, false, false},
        {u"Quảng Xương, ngày"_s, 13, false, true},
        {u"THÔNG BÁO"_s, 14, true, false},
        {u"Kiểm tra việc thực hiện"_s, 14, true, false},
        {u"Căn cứ Kế hoạch"_s, 14, false, true},
        {u"I. NỘI DUNG"_s, 14, true, false},
        {u"Đoạn 1."_s, 14, false, false},
        {u"Nơi nhận:"_s, 12, true, true},
        {u"- UBND xã Quảng Bình (để t/h);"_s, 11, false, false},
        {u"- Lưu: VT, ĐKT."_s, 11, false, false},
        {u"TRƯỞNG ĐOÀN"_s, 14, true, false},
        {u"PHÓ TRƯỞNG CÔNG AN"_s, 14, true, false},
        {u"Lê Thị Mẫu"_s, 14, true, false},
    }));
    const Spot spot = spotOf(spots, part.text);
    CAPTURE(part.text);
    CHECK(spot.size == Approx(part.size).margin(0.6));
    CHECK(spot.bold == part.bold);
    CHECK(spot.italic == part.italic);
}

TEST_CASE("The parts of the head stand where the decree puts them", "[decree]")
{
    useBundledFont();
    const auto spots = PrintedPaper(handMadeNotice()).spots();
    if (spots.empty())
        return;
    const Spot state = spotOf(spots, u"CỘNG HÒA"_s);
    const Spot motto = spotOf(spots, u"Độc lập"_s);
    const Spot superior = spotOf(spots, u"TỔ CÔNG TÁC"_s);
    const Spot issuer = spotOf(spots, u"ĐOÀN KIỂM TRA SỐ"_s);
    const Spot number = spotOf(spots, u"/TB-ĐKT1"_s);
    const Spot place = spotOf(spots, u"Quảng Xương, ngày"_s);
    const Spot title = spotOf(spots, u"THÔNG BÁO"_s);
    CHECK(state.top == Approx(kTop).margin(2));
    CHECK(superior.top == state.top);
    CHECK(state.right() <= kRight + 1);
    CHECK(superior.left >= kLeft - 1);
    CHECK(superior.right() < state.left);
    CHECK(motto.middle() == Approx(state.middle()).margin(2));
    CHECK(issuer.middle() == Approx(superior.middle()).margin(2));
    CHECK(number.middle() == Approx(issuer.middle()).margin(2));
    CHECK(number.top == place.top); // one line
    CHECK(place.middle() == Approx(state.middle()).margin(2));
    CHECK(number.top > motto.top);
    CHECK(title.middle() == Approx((kLeft + kRight) / 2).margin(2));
}

TEST_CASE("Number and day keep their room when blank", "[decree]")
{
    useBundledFont();
    const auto spots = PrintedPaper(handMadeNotice()).spots();
    if (spots.empty())
        return;
    Document dated = handMadeNotice();
    dated.letterhead.number = u"Số: 05/TB-ĐKT1"_s;
    const auto other = PrintedPaper(dated).spots();
    CHECK(spotOf(spots, u"/TB-ĐKT1"_s).width > spotOf(other, u"05/TB-ĐKT1"_s).width);
}

TEST_CASE("The lines of the head are drawn, as long as the decree says", "[decree]")
{
    useBundledFont();
    const PageLayout layout(handMadeNotice());
    const Page &page = layout.data().pages.front();
    const auto widthOf = [&page](const QString &text) {
        for (const TextPiece &piece : page.content.texts) {
            if (piece.text.startsWith(text))
                return piece.offsets.back();
        }
        FAIL("no such text: " << text.toStdString());
        return 0.0;
    };
    REQUIRE(page.content.rules.size() == 3);
    CHECK(lengthOf(ruleAt(page, 0)) == Approx(widthOf(u"Độc lập"_s)).margin(8));
    const double issuer = lengthOf(ruleAt(page, 1)) / widthOf(u"ĐOÀN KIỂM TRA"_s);
    CHECK(issuer >= 1 / 3.0);
    CHECK(issuer <= 0.5);
    const double subject = lengthOf(ruleAt(page, 2)) / widthOf(u"Kiểm tra việc"_s);
    CHECK(subject >= 1 / 3.0);
    CHECK(subject <= 0.5);
}

TEST_CASE("The text is justified between the margins, first lines indented", "[decree]")
{
    useBundledFont();
    const auto spots = PrintedPaper(handMadeNotice()).spots();
    if (spots.empty())
        return;
    const Spot first = spotOf(spots, u"Đoạn 2."_s);
    CHECK(first.left == Approx(kLeft + 36).margin(1)); // 1.27 cm
    CHECK(first.right() == Approx(kRight).margin(1.5));
    const auto at = std::find_if(
        spots.begin(), spots.end(), [&](const Spot &s) { return s.text == first.text; });
    const Spot second = *std::next(at);
    const Spot last = *std::next(at, 2);
    CHECK(second.left == Approx(kLeft).margin(1));
    CHECK(second.right() == Approx(kRight).margin(1.5));
    CHECK(last.right() < kRight - 10); // not stretched
    const double within = second.top - first.top;
    CHECK(spotOf(spots, u"Đoạn 3."_s).top - last.top >= within + 5); // 6 pt between paragraphs
}

TEST_CASE("Pages are numbered from the second, each appendix by itself", "[decree]")
{
    useBundledFont();
    Document document = handMadeNotice(14);
    Section appendix;
    appendix.appendixHeading = {u"Phụ lục"_s, u"DANH SÁCH"_s, u"(Kèm theo Thông báo số 05)"_s};
    appendix.blocks = handMadeNotice(14).sections.front().blocks;
    document.sections.push_back(appendix);
    const auto spots = PrintedPaper(document).spots();
    if (spots.empty())
        return;
    std::map<int, QString> numbers;
    for (const Spot &spot : spots) {
        if (spot.top < kTop - 10) {
            numbers[spot.page] = spot.text;
            CHECK(spot.middle() == Approx((kLeft + kRight) / 2).margin(2));
            CHECK(spot.size == 13);
        }
    }
    CHECK(numbers == std::map<int, QString>{{2, u"2"_s}, {4, u"2"_s}});
    const Spot heading = spotOf(spots, u"Phụ lục"_s);
    CHECK(heading.page == 3);
    CHECK(heading.bold);
    CHECK(spotOf(spots, u"(Kèm theo"_s).italic);
    CHECK(spotOf(spots, u"TRƯỞNG ĐOÀN"_s).page == 2);
}

TEST_CASE("The signature stands in the right half, the recipients level with it", "[decree]")
{
    useBundledFont();
    const auto spots = PrintedPaper(handMadeNotice()).spots();
    if (spots.empty())
        return;
    const Spot authority = spotOf(spots, u"TRƯỞNG ĐOÀN"_s);
    const Spot recipients = spotOf(spots, u"Nơi nhận:"_s);
    const Spot office = spotOf(spots, u"PHÓ TRƯỞNG"_s);
    CHECK(authority.left > (kLeft + kRight) / 2);
    CHECK(recipients.left == Approx(kLeft).margin(1));
    CHECK(recipients.top == Approx(authority.top).margin(4));
    CHECK(office.top - authority.top > 70); // room to sign and seal
    CHECK(office.middle() == Approx(authority.middle()).margin(2));
    CHECK(spotOf(spots, u"Lê Thị Mẫu"_s).middle() == Approx(authority.middle()).margin(2));
}

TEST_CASE("A letter has its subject under the number and addressees with dashes under the colon",
          "[decree]")
{
    useBundledFont();
    Document letter = handMadeNotice(1);
    letter.letterhead.title.clear();
    letter.letterhead.subject = u"V/v cử thành viên Đoàn kiểm tra"_s;
    auto &blocks = letter.sections.front().blocks;
    blocks.insert(blocks.begin(),
                  {Block{paragraphOf(u"Kính gửi:"_s, Paragraph::Style::Addressee)},
                   Block{paragraphOf(u"- Phòng Nội vụ;"_s, Paragraph::Style::Addressee)}});
    const auto spots = PrintedPaper(letter).spots();
    if (spots.empty())
        return;
    const Spot subject = spotOf(spots, u"V/v"_s);
    const Spot number = spotOf(spots, u"/TB-ĐKT1"_s);
    CHECK(subject.top > number.top);
    CHECK(subject.size == 13);
    CHECK(subject.middle() == Approx(number.middle()).margin(2));
    CHECK(spotOf(spots, u"- Phòng Nội vụ;"_s).left
          == Approx(spotOf(spots, u"Kính gửi:"_s).right()).margin(5));
}
