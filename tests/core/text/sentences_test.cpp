// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Two sentences stand behind each other with one full stop between them", "[text]")
{
    const auto [first, second, both] = GENERATE(table<QString, QString, QString>({
        {u"Đã hoãn 3 buổi"_s, u"Đã báo đơn vị."_s, u"Đã hoãn 3 buổi. Đã báo đơn vị."_s},
        {u"Đã hoãn 3 buổi."_s, u"Đã báo đơn vị."_s, u"Đã hoãn 3 buổi. Đã báo đơn vị."_s},
        {u"Hoãn?"_s, u"Báo đơn vị"_s, u"Hoãn? Báo đơn vị"_s},
        {u""_s, u"Đã báo đơn vị."_s, u"Đã báo đơn vị."_s},
        {u"Đã hoãn 3 buổi"_s, u""_s, u"Đã hoãn 3 buổi"_s},
    }));
    CHECK(joinedSentences(first, second) == both);
}
