// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

const QDate thursday{2023, 8, 3};
const QDate friday{2023, 8, 4};
using At = MoveEffect::Level;

} // namespace

TEST_CASE("A place is free, a warning or impossible, with the reason in words", "[rules][move]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(4, QStringLiteral("Phòng Tư pháp"), friday);
    builder.visit(5, QStringLiteral("Xã Quảng Định"), thursday);
    builder.visit(4, QStringLiteral("Xã Quảng Văn"), thursday, DayPart::Afternoon);
    const CampaignIndex index{builder.campaign};
    const MoveProbe probe{index, environmentOn(early), visit};

    const MoveEffect free = probe.at({2023, 8, 8}, DayPart::Morning);
    CHECK(free.level == At::Free);
    CHECK(free.reason.isEmpty());
    CHECK(free.conflicts.empty());

    const MoveEffect warning = probe.at(thursday, DayPart::Morning);
    CHECK(warning.level == At::Warning);
    CHECK(warning.reason.contains(u"Team 5 – Xã Quảng Định"));

    const MoveEffect impossible = probe.at(thursday, DayPart::Afternoon);
    CHECK(impossible.level == At::Impossible);
    CHECK(impossible.reason.contains(u"Xã Quảng Văn"));
    CHECK(impossible.reason.contains(u"accepted by order"));

    CHECK(probe.at({2023, 8, 5}, DayPart::Morning).level == At::Impossible);
    const MoveEffect tray = probe.at({}, DayPart::Morning);
    CHECK(tray.level == At::Free);
    CHECK(tray.foresight.isEmpty());
}

TEST_CASE("An impossible place says what an order would be needed for", "[rules][move]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, QStringLiteral("Xã Quảng Bình"), friday);
    const CampaignIndex index{builder.campaign};
    const MoveEffect effect =
        effectOf(index, environmentOn(early), {visit, QDate{2023, 8, 26}, DayPart::Morning});
    CHECK(effect.level == At::Impossible);
    CHECK(effect.reason.contains(u"accepted by order"));
}

TEST_CASE("A visit that is done is not moved, nor one that does not exist", "[rules][move]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, QStringLiteral("Xã Quảng Bình"), friday);
    builder.row(visit).state = VisitState::Done;
    const CampaignIndex index{builder.campaign};
    MoveEffect effect = effectOf(index, environmentOn(early), {visit, thursday, DayPart::Morning});
    CHECK(effect.level == At::Impossible);
    CHECK(!effect.reason.isEmpty());
    MoveProbe probe{index, environmentOn(early), VisitId::fromInteger(424242)};
    MoveProbe taken = std::move(probe);
    effect = taken.at(thursday, DayPart::Morning);
    CHECK(effect.level == At::Impossible);
    CHECK(!effect.reason.isEmpty());
    taken = MoveProbe{index, environmentOn(early), visit};
    CHECK(taken.at(thursday, DayPart::Morning).level == At::Impossible);
}

TEST_CASE("A place says beforehand what falls due where", "[rules][move]")
{
    CampaignBuilder builder;
    const VisitId visit = builder.visit(1, QStringLiteral("Xã Quảng Bình"), friday);
    builder.visit(1, QStringLiteral("Xã Quảng Hợp"), QDate{2023, 8, 8});
    {
        const CampaignIndex index{builder.campaign};
        const auto foresight = [&](QDate date, QDate today) {
            return effectOf(index, environmentOn(today), {visit, date, DayPart::Morning}).foresight;
        };
        CHECK(foresight({2023, 8, 24}, early)
              == u"notice by 22/8; results notice by 31/8, after the report due on 29/8; working "
                 u"days "
                 u"left for the report: 3");
        CHECK(foresight(thursday, early) == u"notice by 01/8; results notice by 15/8");
        CHECK(foresight(friday, friday)
              == u"the last day for the notice, 02/8, is past; results notice by 15/8");
    }
    builder.notice(visit, thursday);
    builder.campaign.plan.resultNoticeWorkingDays = 0;
    const CampaignIndex index{builder.campaign};
    const Move stay{visit, friday, DayPart::Morning};
    CHECK(effectOf(index, environmentOn(early), stay).foresight.isEmpty());
}

TEST_CASE("moved() is the row as actions write it", "[rules][move]")
{
    CampaignBuilder builder;
    const VisitId id = builder.visit(1, QStringLiteral("Xã Quảng Bình"), friday);
    Visit &visit = builder.row(id);
    visit.from = QTime{8, 0};
    visit.to = QTime{9, 30};
    visit.state = VisitState::Notified;
    CHECK(moved(visit, {id, friday, DayPart::Morning}) == visit);
    const Visit sameHalf = moved(visit, {id, thursday, DayPart::Morning});
    CHECK(sameHalf.state == VisitState::Planned);
    CHECK(sameHalf.from == visit.from);
    CHECK(!moved(visit, {id, friday, DayPart::Afternoon}).from);
    const Visit tray = moved(visit, {id, std::nullopt, DayPart::Morning});
    CHECK(!tray.date);
    CHECK(!tray.from);
    CHECK(tray.state == VisitState::Planned);
    visit.state = VisitState::Postponed;
    CHECK(moved(visit, {id, std::nullopt, DayPart::Morning}).state == VisitState::Postponed);
    CHECK(moved(visit, {id, thursday, DayPart::Morning}).state == VisitState::Planned);
    visit.state = VisitState::Done;
    CHECK(moved(visit, {id, thursday, DayPart::Morning}) == visit);
}
