// SPDX-License-Identifier: GPL-3.0-or-later
// Extraction errors sown into a clean plan: every one is repaired, listed with its line, and the
// campaign is the same as of the clean text.
#include "core/intake/source_text.h"
#include "tests/core/intake/intake_support.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Sown
{
    QString clean;
    QString broken;
};

/// Each first occurrence in the sample becomes broken.
const std::vector<Sown> &errors()
{
    static const std::vector<Sown> all{
        {u"Quảng Xương năm 2023"_s, u"Quảng Xƣơng năm 2023"_s},
        {u"ban hành Kế hoạch"_s, u"ban hành Kế ho\u00ADạch"_s},
        {u"dữ liệu dân cư,"_s, u"dữ liệu dân cƣ,"_s},
        {u"người đứng đầu"_s, u"ngu\u031Bo\u031B\u0300i đứng đầu"_s},
        {u"Gắn trách nhiệm"_s, u"Gắn trách nhi\u200Bệm"_s},
        {u"Đúng trình tự"_s, u"Ðúng trình tự"_s},
        {u"đã đạt ở từng nơi"_s, u"ðã đạt ở từng nơi"_s},
        {u"nhắc việc và gỡ khó"_s, u"nhắc vi\u00ADệc và gỡ khó"_s},
        {u"số 1911/QĐ-TTg"_s, u"số 1911/QĐTTg"_s},
        {u"ngày 15/11/2021"_s, u"ngày 15 /11/2021"_s},
        {u"ngày 27/3/2021 và"_s, u"ngày 27/3/2021và"_s},
        {u"số 107/2021/NĐ-CP"_s, u"số 107/2021/NĐCP"_s},
        {u"ngày 06/12/2021 của"_s, u"ngày 06/12/ 2021 của"_s},
        {u"số 104/2022/NĐ-CP"_s, u"số 104/2022/NĐCP"_s},
        {u"ngày 21/12/2022"_s, u"ngày21/12/2022"_s},
        {u"số 107/KH-UBND"_s, u"số 107/KHUBND"_s},
        {u"ngày 28/4/2023."_s, u"ngày 28/ 4/2023."_s},
        {u"số 2378/QĐ-UBND"_s, u"số 2378/QĐUBND"_s},
        {u"ngày 24/5/2023;"_s, u"ngày 24/5 /2023;"_s},
        {u"từ ngày 03/8/2023"_s, u"từ ngày O3/8/2023"_s},
        {u"trước ngày 25/8/2023"_s, u"trước ngày 25/8/2O23"_s},
        {u"trước ngày 01/8/2023"_s, u"trước ngày 0l/8/2023"_s},
        {u"trước ngày 30/8/2023"_s, u"trước ngày30/8/2023"_s},
        {u"Trụ sở đơn vị"_s, u"Trụ sở đơn v\u200Dị"_s},
        {u"Trưởng các Đoàn"_s, u"Trưở\u00ADng các Đoàn"_s},
        {u"Cơ quan Thường trực: nắm"_s, u"Cơ quan Thư\u00ADờng trực: nắm"_s},
        {u"Bảo hiểm xã hội huyện; Chi cục"_s, u"Bảo hiểm xã hội huy\u200Bện; Chi cục"_s},
        {u"Phòng tư pháp;"_s, u"Phòng tƣ pháp;"_s},
        {u"xã Quảng Trường"_s, u"xã Quảng Trư\u00ADờng"_s},
        {u"xã Quảng Lưu"_s, u"xã Quảng Lƣu"_s},
        {u"số 61/KH-UBND"_s, u"số 61/KHUBND"_s},
        {u"số 422/QĐ-TTg"_s, u"số 422/QĐTTg"_s},
        {u"số 68/NQ-CP"_s, u"số 68/NQCP"_s},
        {u"số 08/2022/QĐ-TTg"_s, u"số 08/2022/QĐTTg"_s},
        {u"số 61/2018/NĐ-CP"_s, u"số 61/2018/NĐCP"_s},
        {u"số 50/NQ-CP"_s, u"số 50/NQCP"_s},
        {u"số 104/CĐ-TTg"_s, u"số 104/CĐTTg"_s},
        {u"số 36/TB-VPCP"_s, u"số 36/TBVPCP"_s},
        {u"số 5234/CV-BLĐTBXH"_s, u"số 5234/CVBLĐTBXH"_s},
    };
    return all;
}

QString sampleText()
{
    return QString::fromUtf8(*sampleDocument(u"quang-xuong"_s));
}

} // namespace

TEST_CASE("More than thirty sown errors are each repaired and listed with their line", "[intake]")
{
    const IntakeResult clean = takenIn(sampleText().toUtf8());
    QString broken = sampleText();
    int sown = 0;
    for (const Sown &error : errors()) {
        if (error.clean == error.broken)
            continue;
        const qsizetype at = broken.indexOf(error.clean);
        INFO(error.clean.toStdString());
        REQUIRE(at >= 0);
        QString one = sampleText();
        const qsizetype inClean = one.indexOf(error.clean);
        one.replace(inClean, error.clean.size(), error.broken);
        const IntakeResult alone = takenIn(one.toUtf8());
        CHECK(alone.campaign == clean.campaign);
        REQUIRE(alone.repairs.size() == 1);
        CHECK(alone.repairs.front().line == int(one.left(inClean).count(u'\n')) + 1);
        CHECK(alone.repairs.front().before != alone.repairs.front().after);
        broken.replace(at, error.clean.size(), error.broken);
        ++sown;
    }
    CHECK(sown >= 30);
    const IntakeResult all = takenIn(broken.toUtf8());
    CHECK(all.campaign == clean.campaign);
    CHECK(int(all.repairs.size()) >= sown);
}

TEST_CASE("A number that is broken at the end of a line is joined", "[intake]")
{
    const auto text =
        intake::readSourceText(u"theo Kế hoạch số 61/KH-\n\nUBND ngày 02/03/\n2023 của"_s);
    REQUIRE(text.lines.size() == 3);
    CHECK(text.lines[0].text == u"theo Kế hoạch số 61/KH-UBND"_s);
    CHECK(text.lines[1].text == u"ngày 02/03/2023"_s);
    CHECK(text.lines[2].text == u"của"_s);
    CHECK(text.repairs.size() == 2);
}

TEST_CASE("What could be meant is left as it is", "[intake]")
{
    const QStringList kept{u"Tài chính - Kế hoạch"_s,
                           u"bản QD-TTg 12"_s,
                           u"số 12/KHĐT và"_s,
                           u"468/QD-TTg ngày 27/3/2021"_s,
                           u"tỷ lệ 3/4"_s,
                           u"năm 2022 - 2025"_s};
    for (const QString &line : kept) {
        const auto text = intake::readSourceText(line);
        CHECK(text.lines.front().text == line);
        CHECK(text.repairs.empty());
    }
}

TEST_CASE("A page's own number is dropped, a table's number stays", "[intake]")
{
    const auto text = intake::readSourceText(u"một\n\f2\nhai\n\f5\nĐoàn"_s);
    QStringList lines;
    for (const auto &line : text.lines)
        lines << line.text;
    CHECK(lines == QStringList{u"một"_s, u"hai"_s, u"5"_s, u"Đoàn"_s});
}
