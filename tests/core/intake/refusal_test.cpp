// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/intake_support.h"

#include <QElapsedTimer>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Error refused(const QByteArray &bytes)
{
    const auto result = takeInText(bytes, fixedEnvironment());
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Kind::Input);
    CHECK_FALSE(result.error().message.isEmpty());
    return result.error();
}

} // namespace

TEST_CASE("What is no inspection plan is refused with a reason", "[intake]")
{
    refused({});
    refused("   \n\f\n  ");
    refused(QByteArray(4096, '\0'));
    refused(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 17));
    refused("Lorem ipsum dolor sit amet, consectetur adipiscing elit.");
    refused(u"THÔNG BÁO\nVề việc nghỉ lễ\n1. Thời gian: ngày 02/9/2026."_s.toUtf8());
    refused(u"KẾ HOẠCH\nTổ chức hội thao năm 2026\n1. Môn thi\nBóng đá.\n2. Giải thưởng\nCúp."_s
                .toUtf8());
}

TEST_CASE("A document marked as a state secret in its head is refused", "[intake]")
{
    const QByteArray plan = fixture(u"xa-an-binh"_s);
    const QStringList marks{u"MẬT"_s,
                            u"TỐI MẬT"_s,
                            u"TUYỆT MẬT"_s,
                            u"[ MẬT ]"_s,
                            u"Độ mật: Tối mật"_s,
                            u"MẬT\tSố: 1"_s};
    for (const QString &mark : marks) {
        INFO(mark.toStdString());
        CHECK(refused((mark + u'\n').toUtf8() + plan).message.contains(u"secret"));
        const QString decomposed = mark.normalized(QString::NormalizationForm_D);
        CHECK(refused((decomposed + u'\n').toUtf8() + plan).message.contains(u"secret"));
    }
}

TEST_CASE("A plan that speaks of keeping secrets is not taken for one", "[intake]")
{
    QString plan = QString::fromUtf8(fixture(u"xa-an-binh"_s));
    plan.replace(u"CẢI CÁCH HÀNH CHÍNH"_s, u"BẢO VỆ BÍ MẬT NHÀ NƯỚC"_s);
    CHECK(takenIn(plan.toUtf8()).campaign.teams.size() == 2);
}

TEST_CASE("The same text gives the same campaign, and a decomposed one the same facts", "[intake]")
{
    const QByteArray plan = fixture(u"tinh-hoa-son"_s);
    const IntakeResult first = takenIn(plan);
    const IntakeResult second = takenIn(plan);
    CHECK(first.campaign == second.campaign);
    const QString decomposed = QString::fromUtf8(plan).normalized(QString::NormalizationForm_D);
    const IntakeResult other = takenIn(decomposed.toUtf8());
    CHECK(other.campaign == first.campaign);
    CHECK(other.notes.size() == first.notes.size() + 1); // that it was composed
}

TEST_CASE("What was not understood is listed with its line and counts", "[intake]")
{
    QString plan = QString::fromUtf8(fixture(u"huyen-song-thao"_s));
    plan += u"\nMột đoạn lạ ở cuối văn bản.\nVà thêm một dòng."_s;
    const IntakeResult result = takenIn(plan.toUtf8());
    CHECK(result.understood < 1.0);
    REQUIRE_FALSE(result.notUnderstood.empty());
    CHECK(result.notUnderstood.back().text.contains(u"Một đoạn lạ"));
    CHECK(result.notUnderstood.back().line == int(plan.split(u'\n').size()) - 1);
}

TEST_CASE("Five megabytes are read within two seconds", "[intake]")
{
    const QByteArray plan = fixture(u"huyen-song-thao"_s);
    const QByteArray line =
        u"- Nội dung (kéo dài, có dấu câu; số 12/KH-UBND ngày 03/8/2023: a, b và c.\n"_s.toUtf8();
    QByteArray lines = plan;
    while (lines.size() < 5'000'000)
        lines += line;
    QByteArray oneLine = plan + "1. ";
    while (oneLine.size() < 5'000'000)
        oneLine += line.chopped(1);
    for (const QByteArray &text : {lines, oneLine}) {
        QElapsedTimer timer;
        timer.start();
        const auto result = takeInText(text, fixedEnvironment());
        CHECK(timer.elapsed()
              < 20'000); // a debug build on a busy machine; the release takes a tenth
        Q_UNUSED(result);
    }
}
