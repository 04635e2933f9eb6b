// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

#include <random>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList unitNames()
{
    return {u"Phòng Tài chính - Kế hoạch"_s,
            u"Phòng Lao động - Thương binh và Xã hội"_s,
            u"Phòng Tài nguyên và Môi trường"_s,
            u"Phòng Giáo dục và Đào tạo"_s,
            u"Văn phòng HĐND-UBND huyện"_s,
            u"Phòng Tư pháp"_s,
            u"Bộ phận một cửa UBND huyện"_s,
            u"Chi cục Thuế khu vực Thành phố Sầm Sơn - Quảng Xương"_s,
            u"Xã Quảng Hòa"_s,
            u"Ủy ban nhân dân xã Quảng Hòa"_s,
            u"Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch"_s,
            u"Viện kiểm sát nhân dân"_s,
            u"Hội Cựu chiến binh"_s,
            u"Thị trấn Tân Phong"_s,
            u"Xã Ea H'Leo"_s,
            u"Trạm Y tế xã Thủy Xuân"_s,
            u"Trường Tiểu học Quảng Quý"_s};
}

/// Writes a name as another clerk, program or PDF would: everything that must not count.
QString disturbed(QString name, std::mt19937 &random)
{
    const auto chance = [&random](unsigned one) { return random() % one == 0; };
    const std::vector<std::pair<QString, QString>> tones = {{u"òa"_s, u"oà"_s},
                                                            {u"óa"_s, u"oá"_s},
                                                            {u"ủy"_s, u"uỷ"_s},
                                                            {u"Ủy"_s, u"Uỷ"_s},
                                                            {u"uý"_s, u"úy"_s},
                                                            {u"oạ"_s, u"ọa"_s},
                                                            {u"oả"_s, u"ỏa"_s}};
    for (const auto &[from, to] : tones) {
        if (chance(2))
            name.replace(from, to);
    }
    if (chance(2))
        name.replace(u'ư', u'ƣ').replace(u'Ư', u'Ƣ');
    if (chance(3))
        name.replace(u" - "_s,
                     QStringList{u"-"_s, u" – "_s, u", "_s, u" "_s, u"—"_s}[random() % 5]);
    if (chance(3))
        name.replace(u' ',
                     QStringList{u"  "_s, u"\u00A0"_s, u"\n"_s, u" \u200B"_s, u""_s}[random() % 5]);
    if (chance(3))
        name.replace(u'\'', QStringList{u"’"_s, u"ʼ"_s, u"`"_s}[random() % 3]);
    if (chance(3))
        name.replace(u", "_s, u" "_s);
    if (chance(4))
        name = name.toUpper();
    else if (chance(4))
        name = name.toLower();
    if (chance(2))
        name = name.normalized(QString::NormalizationForm_D);
    if (chance(3))
        name = u" "_s + name + u"."_s;
    return name;
}

} // namespace

TEST_CASE("Names that differ in nothing that counts have one key", "[text]")
{
    const auto [one, other] = GENERATE(table<QString, QString>({
        {u"Phòng Tƣ pháp"_s, u"phòng tư pháp"_s},
        {u"Phòng tư pháp"_s, u"PHÒNG TƯ PHÁP"_s},
        {u"Phòng Lao động Thương binh và Xã hội"_s, u"Phòng Lao động - Thương binh và Xã hội"_s},
        {u"Phòng Lao động, Thương binh và Xã hội"_s, u"Phòng Lao động–Thương binh và Xã hội"_s},
        {u"Phòng Tài nguyên và Môi trường"_s, u"Phòng tài nguyên và Môi trường"_s},
        {u"Phòng Giáo Dục và Đào tạo"_s, u"Phòng Giáo dục và Đào tạo"_s},
        {u"Phòng Tài chính-Kế hoạch"_s, u"Phòng Tài chính — Kế hoạch"_s},
        {u"Văn phòng HĐND-UBND"_s, u"Văn phòng HĐND UBND"_s},
        {u"NĐ-CP"_s, u"NĐCP"_s},
        {u"năm 2023trên địa bàn"_s, u"năm 2023 trên địa bàn"_s},
        {u"xã Quảng Hòa"_s, u"Xã Quảng Hoà"_s},
        {u"Thủy"_s, u"Thuỷ"_s},
        {u"khỏe"_s, u"khoẻ"_s},
        {u"ngòai"_s, u"ngoài"_s},
        {u"kết qủa"_s, u"kết quả"_s},
        {u"đánh gía"_s, u"đánh giá"_s},
        {u"Qúy"_s, u"Quý"_s},
        {u"HÒA"_s, u"hoà"_s},
        {u"Hoà"_s, u"Ho\u0300a"_s},
        {u"H'Leo"_s, u"H’Leo"_s},
        {u"R'Tih"_s, u"rʼtih"_s},
        {u"Ðoàn kiểm tra"_s, u"Đoàn kiểm tra"_s},
        {u"ðoàn"_s, u"ĐOÀN"_s},
        {u"thông\u00ADbáo"_s, u"thông báo"_s},
        {u"TP. Sầm Sơn"_s, u"TP Sầm Sơn"_s},
        {u"Bộ phận\u00A0một cửa"_s, u"Bộ phận một cửa"_s},
        {u"Xã Quảng Bình…"_s, u"xã Quảng Bình"_s},
        {u"Nguyễn"_s, u"Nguye\u0302\u0303n"_s},
        {u"Nguyễn"_s, u"Nguye\u0303\u0302n"_s},
        {u"ĐỒNG ĐƯỜNG Ở ỘC"_s, u"đồng đường ở ộc"_s},
        {u""_s, u" - , . "_s},
    }));
    CAPTURE(one, other);
    CHECK(matchKey(one) == matchKey(other));
}

TEST_CASE("Near misses have different keys", "[text]")
{
    const auto [one, other] = GENERATE(table<QString, QString>({
        {u"Quý"_s, u"Quí"_s},
        {u"Mỹ"_s, u"Mĩ"_s},
        {u"Quảng Lưu"_s, u"Quảng Lựu"_s},
        {u"Quảng Hòa"_s, u"Quảng Hóa"_s},
        {u"Quảng Hòa"_s, u"Quảng Hoa"_s},
        {u"Quảng Trung"_s, u"Quảng Trường"_s},
        {u"Quảng Đức"_s, u"Quảng Dức"_s},
        {u"Quảng Nham"_s, u"Quảng Nhâm"_s},
        {u"Tân Phong"_s, u"Tần Phong"_s},
        {u"Phường 1"_s, u"Phường 11"_s},
        {u"thôn 2"_s, u"thôn 2A"_s},
        {u"Phòng Tài chính"_s, u"Phòng Tài chính - Kế hoạch"_s},
        {u"mía"_s, u"mia"_s},
        {u"múa"_s, u"muá"_s},
        {u"lụa"_s, u"luạ"_s},
        {u"H'Leo"_s, u"HLeo"_s},
        {u"12/TB"_s, u"12TB"_s},
        {u"ôn"_s, u"ơn"_s},
        {u"cân"_s, u"căn"_s},
        {u"mứ"_s, u"mú"_s},
    }));
    CAPTURE(one, other);
    CHECK(matchKey(one) != matchKey(other));
}

TEST_CASE("A key is stable under everything that does not count", "[text][property]")
{
    const auto seed = GENERATE(range(1U, 41U));
    std::mt19937 random(seed);
    for (const QString &name : unitNames()) {
        const QString variant = disturbed(name, random);
        CAPTURE(seed, name, variant);
        REQUIRE(matchKey(variant) == matchKey(name));
        REQUIRE(matchKey(matchKey(name)) == matchKey(name));
        REQUIRE(matchKey(cleaned(variant)) == matchKey(name));
    }
}

TEST_CASE("No two units of a district share a key", "[text]")
{
    QSet<QString> keys;
    for (const QString &name : unitNames())
        keys.insert(matchKey(name));
    CHECK(keys.size() == unitNames().size());
}

TEST_CASE("A key reads as the name in small letters without gaps", "[text]")
{
    CHECK(matchKey(u"Phòng Tƣ pháp"_s) == u"phòngtưpháp"_s);
    CHECK(matchKey(u"Xã Quảng Hòa"_s) == u"xãquảnghoà"_s);
    CHECK(matchKey(u"Müller 12/TB 日本 \U0001F600"_s) == u"müller12/tb日本\U0001F600"_s);
}

TEST_CASE("A search key has no marks and keeps the words apart", "[text]")
{
    const auto [text, key] = GENERATE(table<QString, QString>({
        {u"Xã Quảng Bình"_s, u"xa quang binh"_s},
        {u"Đoàn Quảng Xƣơng, số 05/TB-ĐKT"_s, u"doan quang xuong so 05 tb dkt"_s},
        {u"Tài chính-Kế hoạch"_s, u"tai chinh ke hoach"_s},
        {u"  H’Leo (Đắk Lắk) "_s, u"hleo dak lak"_s},
        {u"Müller và señor"_s, u"muller va senor"_s},
        {u"Nguye\u0302\u0303n Ðức thông\u00ADbáo"_s, u"nguyen duc thongbao"_s},
        {u"ỄẾỰ ỡ ẵ ậ ỹ"_s, u"eeu o a a y"_s},
        {u"日本 \U0001F600"_s, u"日本 \U0001F600"_s},
        {u" - … "_s, u""_s},
    }));
    CHECK(searchKey(text) == key);
    CHECK(searchKey(key) == key);
}

TEST_CASE("A search finds words by their beginnings in any order", "[text]")
{
    const QString text = u"Phòng Tài chính - Kế hoạch huyện Quảng Xương"_s;
    const auto [query, found] = GENERATE(table<QString, bool>({
        {u"quang xuong"_s, true},
        {u"Kế hoạch tài"_s, true},
        {u"xươ ph"_s, true},
        {u"tài-chính"_s, true},
        {u""_s, true},
        {u"  "_s, true},
        {u"hinh"_s, false},
        {u"tài chính xã"_s, false},
        {u"kehoach"_s, false},
    }));
    CAPTURE(query);
    CHECK(searchMatches(text, query) == found);
}
