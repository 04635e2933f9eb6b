// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of rules share.
#pragma once

#include "core/rules/check.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

namespace skt::test {

/// Before anything falls due in the campaign of 2023.
inline const QDate early{2023, 7, 20};

/// The conflicts of one rule; each rule is also asked alone, which must come to the same.
inline std::vector<Conflict>
found(const CampaignBuilder &builder, const char *rule, QDate today = early)
{
    const CampaignIndex index{builder.campaign};
    std::vector<Conflict> conflicts;
    for (const Conflict &conflict : check(index, environmentOn(today)).conflicts) {
        if (conflict.rule == rule)
            conflicts.push_back(conflict);
    }
    const Rule *alone = findRule(QString::fromLatin1(rule));
    REQUIRE(alone);
    CHECK(alone->check(index, environmentOn(today)).size() == conflicts.size());
    for (const Conflict &conflict : conflicts) {
        const QString sentence = describe(conflict, index);
        CAPTURE(sentence);
        CHECK(sentence.endsWith(u'.'));
        CHECK(!sentence.contains(u'%'));
        CHECK(!sentence.contains(u'?'));
    }
    return conflicts;
}

inline QString sentenceOf(const CampaignBuilder &builder, const Conflict &conflict)
{
    return describe(conflict, CampaignIndex{builder.campaign});
}

/// A waiver that is enough for any conflict that may be waived.
inline Waiver waiverOf(const Conflict &conflict)
{
    Waiver waiver = conflict.waiver();
    waiver.id = WaiverId::fromInteger(1);
    waiver.reason = QStringLiteral("đã thống nhất");
    waiver.orderedBy = QStringLiteral("Tổ trưởng");
    return waiver;
}

} // namespace skt::test
