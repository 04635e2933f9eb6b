// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/corrections.h"
#include "core/text/text.h"
#include "intake_support.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace skt;
using namespace skt::test;

namespace {

QString vi(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray sample(const char *name)
{
    const auto document = sampleDocument(QString::fromLatin1(name));
    REQUIRE(document);
    return *document;
}

/// The lines that a provenance speaks of, joined.
QString linesOf(const QStringList &lines, const Provenance &from)
{
    QStringList some;
    for (int line = from.from; line <= from.to; ++line)
        some << lines.value(line - 1);
    return some.join(QLatin1Char(' '));
}

const Unit &unitNamed(const Campaign &campaign, const QString &name)
{
    const auto it = std::find_if(campaign.units.begin(),
                                 campaign.units.end(),
                                 [&](const Unit &unit) { return unit.name == name; });
    REQUIRE(it != campaign.units.end());
    return *it;
}

} // namespace

TEST_CASE("Everything that was understood names the lines that say it", "[intake][provenance]")
{
    const char *name = GENERATE("quang-xuong", "xa-2026");
    const QByteArray document = sample(name);
    const IntakeResult taken = takenIn(document);
    const QStringList lines = QString::fromUtf8(document).split(QLatin1Char('\n'));
    std::set<QString> traced;
    for (const Provenance &one : taken.provenance) {
        CHECK(one.from >= 1);
        CHECK(one.to >= one.from);
        CHECK(one.to <= lines.size());
        traced.insert(one.kind + one.id);
    }
    std::size_t texts = 0;
    for (const PlanText &text : taken.campaign.texts)
        texts += traced.count(QStringLiteral("text") + text.id.toString());
    CHECK(texts == taken.campaign.texts.size());
    std::size_t units = 0;
    for (const Unit &unit : taken.campaign.units)
        units += traced.count(QStringLiteral("unit") + unit.id.toString());
    CHECK(units == taken.campaign.units.size());
    std::size_t items = 0;
    for (const OutlineItem &item : taken.campaign.items)
        items += traced.count(QStringLiteral("item") + item.id.toString());
    CHECK(items >= taken.campaign.items.size() * 95 / 100);
    std::size_t teams = 0;
    for (const Team &team : taken.campaign.teams)
        teams += traced.count(QStringLiteral("team") + team.id.toString());
    CHECK(teams == taken.campaign.teams.size());
    for (const char *key : {"title", "issuer", "first_day_rule", "registration_rule", "number"})
        CHECK(std::any_of(taken.provenance.begin(), taken.provenance.end(), [&](const auto &one) {
            return one.kind == QStringLiteral("plan") && one.field == QString::fromLatin1(key);
        }));
}

TEST_CASE("The lines named for a text hold its words, also where it goes over several",
          "[intake][provenance]")
{
    const QByteArray document = sample("quang-xuong");
    const IntakeResult taken = takenIn(document);
    const QStringList lines = QString::fromUtf8(document).split(QLatin1Char('\n'));
    int checked = 0;
    for (const PlanText &text : taken.campaign.texts) {
        for (const Provenance &one : taken.provenance) {
            if (one.id != text.id.toString() || one.kind != QStringLiteral("text"))
                continue;
            CHECK(matchKey(linesOf(lines, one)).contains(matchKey(text.text).left(30)));
            ++checked;
        }
    }
    CHECK(checked >= 20);
}

TEST_CASE("A repair that is revoked is not made, and all others are", "[intake][provenance]")
{
    const QString text = QString::fromUtf8(sample("xa-2026"))
                             .replace(vi("01 Công an xã"), vi("01 Công an xã"))
                             .replace(vi("Đối tượng: Cơ quan"), vi("Đối tƣợng: Cơ quan"))
                             .replace(vi("Trụ sở đơn vị được"), vi("Trụ sở đơn vị đƣợc"));
    const Environment environment = fixedEnvironment();
    const auto all = takeInText(text, environment);
    REQUIRE(all);
    REQUIRE(all->repairs.size() >= 2);
    const auto revoked =
        std::find_if(all->repairs.begin(), all->repairs.end(), [](const TextRepair &repair) {
            return repair.before.contains(vi("đƣợc"));
        });
    REQUIRE(revoked != all->repairs.end());
    const auto fewer = takeInText(text, environment, {{*revoked}});
    REQUIRE(fewer);
    CHECK(fewer->repairs.size() + 1 == all->repairs.size());
    CHECK(fewer->campaign.plan.place.contains(vi("đƣợc")));
    CHECK(!all->campaign.plan.place.contains(vi("đƣợc")));
}

TEST_CASE("A corrected name keeps the spelling that was read as an alias", "[intake][provenance]")
{
    IntakeResult taken = takenIn(sample("xa-2026"));
    Campaign &campaign = taken.campaign;
    const UnitId office = unitNamed(campaign, vi("Phòng Kinh tế")).id;
    const Environment environment = fixedEnvironment();
    REQUIRE(correctUnitName(campaign, office, vi("Phòng Kinh tế và Hạ tầng"), environment));
    CHECK(unitNamed(campaign, vi("Phòng Kinh tế và Hạ tầng")).id == office);
    CHECK(std::any_of(campaign.aliases.begin(), campaign.aliases.end(), [&](const Alias &alias) {
        return alias.unit == office && alias.text == vi("Phòng Kinh tế");
    }));
    // The name of another unit, or none, is refused and changes nothing.
    const Campaign before = campaign;
    CHECK(!correctUnitName(campaign, office, vi("Trạm y tế xã"), environment));
    CHECK(!correctUnitName(campaign, office, QStringLiteral("  "), environment));
    CHECK(campaign == before);
}
