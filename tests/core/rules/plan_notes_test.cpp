// SPDX-License-Identifier: GPL-3.0-or-later
#include "checking.h"

using namespace skt;
using namespace skt::test;

namespace {

std::vector<PlanNote> notes(const CampaignBuilder &builder, const char *name)
{
    const CampaignIndex index{builder.campaign};
    std::vector<PlanNote> result;
    for (const PlanNote &note : check(index, environmentOn(early)).notes) {
        if (note.note != name)
            continue;
        result.push_back(note);
        const QString sentence = describe(note, index);
        CAPTURE(sentence);
        CHECK(sentence.endsWith(u'.'));
        CHECK(!sentence.contains(u'%'));
    }
    return result;
}

void cite(CampaignBuilder &builder,
          const QString &number,
          std::optional<QDate> date,
          const QString &issuer)
{
    LegalDocument document;
    document.id = builder.next<LegalDocumentId>();
    document.number = number;
    document.date = date;
    document.issuer = issuer;
    builder.campaign.legalDocuments.push_back(document);
}

} // namespace

TEST_CASE("spelling-differs: a unit written in several ways", "[rules][notes]")
{
    CampaignBuilder builder;
    const auto alias = [&](const QString &unit, const QString &text) {
        Alias row;
        row.id = builder.next<AliasId>();
        row.unit = builder.unit(unit);
        row.text = text;
        builder.campaign.aliases.push_back(row);
    };
    alias(QStringLiteral("Phòng Tư pháp"),
          QStringLiteral("Phòng Tƣ pháp")); // repaired, no other spelling
    CHECK(notes(builder, "spelling-differs").empty());
    alias(QStringLiteral("Phòng Tư pháp"), QStringLiteral("Phòng tư pháp"));
    alias(QStringLiteral("Phòng Tư pháp"), QStringLiteral("Phòng tư pháp"));
    const auto found = notes(builder, "spelling-differs");
    REQUIRE(found.size() == 1);
    CHECK(found.front().units == std::vector{builder.unit(QStringLiteral("Phòng Tư pháp"))});
    CHECK(found.front().texts == QStringList{QStringLiteral("Phòng tư pháp")});
}

TEST_CASE("plan-number-missing: the part before the symbol", "[rules][notes]")
{
    CampaignBuilder builder;
    CHECK(notes(builder, "plan-number-missing").empty());
    builder.campaign.plan.number = QStringLiteral("/KH-TCTTKĐA06");
    CHECK(notes(builder, "plan-number-missing").size() == 1);
    builder.campaign.plan.number.clear();
    CHECK(notes(builder, "plan-number-missing").size() == 1);
    builder.campaign.plan.title.clear(); // an empty file has no plan yet
    CHECK(notes(builder, "plan-number-missing").empty());
}

TEST_CASE("periods-differ: outlines up to different months", "[rules][notes]")
{
    CampaignBuilder builder;
    for (const QDate to : {QDate{2023, 6, 30}, QDate{2023, 5, 31}}) {
        Outline outline;
        outline.id = builder.next<OutlineId>();
        outline.code = to.month() == 6 ? QStringLiteral("A") : QStringLiteral("B");
        outline.periodTo = to;
        builder.campaign.outlines.push_back(outline);
    }
    const auto found = notes(builder, "periods-differ");
    REQUIRE(found.size() == 1);
    CHECK(found.front().texts
          == QStringList({QStringLiteral("A: …–30/6/2023"), QStringLiteral("B: …–31/5/2023")}));
    builder.campaign.outlines.back().periodTo = QDate{2023, 6, 30};
    CHECK(notes(builder, "periods-differ").empty());
    builder.campaign.outlines.back().periodTo.reset(); // says nothing
    CHECK(notes(builder, "periods-differ").empty());
}

TEST_CASE("Agencies: in two teams, inspected, or inspected by nobody", "[rules][notes]")
{
    CampaignBuilder builder;
    const auto twice = notes(builder, "agency-in-two-teams");
    REQUIRE(twice.size() == 1);
    CHECK(twice.front().units == std::vector{builder.unit(QStringLiteral("Hội Nông dân"))});
    CHECK(twice.front().teams == std::vector{builder.team(3), builder.team(4)});
    CHECK(notes(builder, "inspects-and-inspected").size() == 13);
    const auto nobody = notes(builder, "member-not-inspected");
    CHECK(std::any_of(nobody.begin(), nobody.end(), [&](const PlanNote &note) {
        return note.units.front() == builder.unit(QStringLiteral("Công an huyện"));
    }));
    builder.inspect(2, QStringLiteral("Công an huyện"));
    CHECK(notes(builder, "inspects-and-inspected").size() == 14);
    CHECK(notes(builder, "member-not-inspected").size() == 9);
    for (Membership &membership : builder.campaign.memberships)
        membership.team = TeamId::fromInteger(424242); // rows that refer to nothing
    CHECK(notes(builder, "member-not-inspected").empty());
}

TEST_CASE("symbol-doubtful: a lost letter in a symbol", "[rules][notes]")
{
    CampaignBuilder builder;
    cite(builder, QStringLiteral("50/NQ-CP"), {}, {});
    cite(builder, QStringLiteral("56/KH-UBND"), {}, {});
    cite(builder, QStringLiteral("không số"), {}, {});
    CHECK(notes(builder, "symbol-doubtful").empty());
    cite(builder, QStringLiteral("468/QĐ-TTg"), {}, {});
    cite(builder, QStringLiteral("468/QD-TTg"), {}, {});
    cite(builder, QStringLiteral("12/NQ-HDND"), {}, {});
    cite(builder, QStringLiteral("9/XD"), {}, {});
    cite(builder, QStringLiteral("9/XĐ"), {}, {});
    const auto found = notes(builder, "symbol-doubtful");
    REQUIRE(found.size() == 3);
    CHECK(found[0].texts
          == QStringList({QStringLiteral("468/QD-TTg"), QStringLiteral("468/QĐ-TTg")}));
    CHECK(found[1].texts
          == QStringList({QStringLiteral("12/NQ-HDND"), QStringLiteral("12/NQ-HĐND")}));
    CHECK(found[2].texts == QStringList({QStringLiteral("9/XD"), QStringLiteral("9/XĐ")}));
}

TEST_CASE("citation-differs: one number, two dates or issuers", "[rules][notes]")
{
    CampaignBuilder builder;
    cite(builder, QStringLiteral("50/NQ-CP"), QDate{2023, 4, 8}, QStringLiteral("Chính phủ"));
    cite(builder, QStringLiteral("50/NQ-CP"), std::nullopt, {});
    cite(builder, QStringLiteral("/KH-A"), QDate{2023, 4, 8}, QStringLiteral("A"));
    cite(builder, QStringLiteral("/KH-A"), QDate{2023, 4, 9}, QStringLiteral("B"));
    CHECK(notes(builder, "citation-differs").empty());
    cite(builder, QStringLiteral("50/NQ-CP"), QDate{2021, 5, 20}, QStringLiteral("Chính phủ"));
    const auto found = notes(builder, "citation-differs");
    REQUIRE(found.size() == 1);
    CHECK(found.front().texts.front() == QStringLiteral("50/NQ-CP"));
    CHECK(found.front().texts.size() == 4);
}

TEST_CASE("kind-named-but-not-inspected: mass organisations", "[rules][notes]")
{
    CampaignBuilder builder;
    CHECK(notes(builder, "kind-named-but-not-inspected").empty());
    const auto say = [&](PlanText::Section section, const QString &text) {
        PlanText row;
        row.id = builder.next<PlanTextId>();
        row.section = section;
        row.text = text;
        builder.campaign.texts.push_back(row);
    };
    say(PlanText::Section::Content, QStringLiteral("Việc của các đoàn thể"));
    CHECK(notes(builder, "kind-named-but-not-inspected").empty());
    say(PlanText::Section::Purpose, QStringLiteral("Đánh giá các phòng, ban, Đoàn thể"));
    say(PlanText::Section::Requirement, QStringLiteral("Các đoàn thể chuẩn bị"));
    say(PlanText::Section::Method, QStringLiteral("Làm việc với đoàn thể"));
    Outline outline;
    outline.id = builder.next<OutlineId>();
    outline.code = QStringLiteral("A");
    outline.title = QStringLiteral("ĐỀ CƯƠNG TẠI PHÒNG, BAN, ĐOÀN THỂ");
    builder.campaign.outlines.push_back(outline);
    const auto found = notes(builder, "kind-named-but-not-inspected");
    REQUIRE(found.size() == 1);
    CHECK(found.front().texts
          == QStringList({QStringLiteral("đoàn thể"),
                          QStringLiteral("purposes"),
                          QStringLiteral("requirements"),
                          QStringLiteral("methods"),
                          QStringLiteral("outline A")}));
    builder.row(builder.unit(QStringLiteral("Điện lực"))).kind = UnitKind::MassOrganisation;
    CHECK(notes(builder, "kind-named-but-not-inspected").empty());
    auto empty = CampaignBuilder::blank();
    empty.campaign.plan.object = QStringLiteral("các đoàn thể");
    CHECK(notes(empty, "kind-named-but-not-inspected").empty());
}
