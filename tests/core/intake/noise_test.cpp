// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that do not belong to the plan are listed with their number, wherever they stand; the
// sentence that they interrupt is read as if they were not there.
#include "tests/core/intake/intake_support.h"

#include <iostream>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What strays into a plan's text, and in how many of a hundred places its form may leave it
/// unnoticed: a sentence in good Vietnamese behind a full stop looks like the plan's own.
struct Noise
{
    QString text;
    int missed = 0;
};

const std::vector<Noise> noises{
    {u"Trang 3/12"_s},
    {u"- 7 -"_s},
    {u"Trang 4"_s},
    {u"http://vanban.example.gov.vn/vb/2023/156"_s},
    {u"Người ký: Ủy ban nhân dân huyện. Thời gian ký: 14/07/2023 16:20:11"_s},
    {u"14/07/2023 08:15:33"_s},
    {u"@@## $$%% ^^&& ~~"_s},
    {u"lorem ipsum dolor sit amet consectetur"_s},
    {u"Lorem ipsum dolor sit amet."_s},
    {u"Scanned with CamScanner"_s},
    {u"DỰ THẢO LẦN 2"_s},
    {u"kjhg qwer zxcv wxyz"_s},
    {u"Trời hôm nay có mưa rào và dông rải rác."_s, 20},
    {u"Giá vàng trong nước sáng nay tăng mạnh"_s, 20},
    {u"Trân trọng kính mời các đồng chí đến dự buổi liên hoan văn nghệ chào mừng."_s, 20},
    {u"và cá kho, thịt luộc, rau muống xào tỏi."_s, 70},
};

QByteArray realPlan()
{
    const QByteArray shared = qgetenv("SOKIEMTRA_SHARED");
    const QString folder = shared.isEmpty() ? QStringLiteral(SOKIEMTRA_SOURCE_DIR "/../shared")
                                            : QString::fromUtf8(shared);
    return readAll(folder + u"/mission/plan-text.txt"_s);
}

/// Lines in front of which noise is put: spread evenly over the text.
std::vector<qsizetype> placesIn(const QStringList &lines, int count)
{
    std::vector<qsizetype> written;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].trimmed().isEmpty())
            written.push_back(i);
    }
    std::vector<qsizetype> places;
    for (int i = 1; i <= count; ++i)
        places.push_back(written[written.size() * std::size_t(i) / std::size_t(count + 1)]);
    return places;
}

bool isListed(const IntakeResult &result, qsizetype line, const QString &noise)
{
    return std::any_of(result.notUnderstood.begin(),
                       result.notUnderstood.end(),
                       [&](const UnreadPassage &passage) {
                           return passage.line <= line && passage.text.contains(noise);
                       });
}

/// Places where \a noise is swallowed, as "line: what stood there".
QStringList swallowed(const QStringList &lines, const QString &noise)
{
    QStringList found;
    for (const qsizetype place : placesIn(lines, 30)) {
        QStringList changed = lines;
        changed.insert(place, noise);
        const auto result = takeInText(changed.join(u'\n').toUtf8(), fixedEnvironment());
        if (result && isListed(*result, place + 1, noise) && result->understood < 1)
            continue;
        found << QString::number(place + 1) + u": "_s + lines[place].left(50);
    }
    return found;
}

void checkAll(const QByteArray &plan)
{
    const QStringList lines = QString::fromUtf8(plan).split(u'\n');
    for (const Noise &noise : noises) {
        const QStringList found = swallowed(lines, noise.text);
        CAPTURE(noise.text.toStdString(), found.join(u"\n  ").toStdString());
        CHECK(found.size() * 100 <= noise.missed * 30);
    }
}

} // namespace

TEST_CASE("A stray line anywhere in the sample's text is listed, not taken for the plan's",
          "[intake][noise]")
{
    checkAll(*sampleDocument(u"quang-xuong"_s));
}

TEST_CASE("A stray line anywhere in the real plan's text is listed", "[intake][noise]")
{
    const QByteArray plan = realPlan();
    if (plan.isEmpty()) {
        std::cerr << "WARN: the real plan's text is not here; its stray lines were not tried.\n";
        return;
    }
    checkAll(plan);
}
