// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/inspection_gaps.h"
#include "core/rules/plan_notes.h"
#include "core/rules/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

/// Words of plans that mean a kind of inspected bodies.
struct KindWords
{
    UnitKind kind;
    QStringList phrases;
};

const std::vector<KindWords> &kindWords()
{
    static const std::vector<KindWords> words{
        {UnitKind::MassOrganisation,
         {QStringLiteral("đoàn thể"), QStringLiteral("tổ chức chính trị - xã hội")}},
        {UnitKind::PublicService, {QStringLiteral("đơn vị sự nghiệp")}},
        {UnitKind::School, {QStringLiteral("trường học"), QStringLiteral("nhà trường")}},
    };
    return words;
}

/// A part of the plan that says who is inspected, and what it is called.
struct Passage
{
    QString where;
    QString text;
};

QString sectionName(PlanText::Section section)
{
    switch (section) {
    case PlanText::Section::Purpose:
        return RulesWords::tr("purposes");
    case PlanText::Section::Requirement:
        return RulesWords::tr("requirements");
    default:
        return RulesWords::tr("methods");
    }
}

std::vector<Passage> passages(const Campaign &campaign)
{
    std::vector<Passage> found{{RulesWords::tr("object"), campaign.plan.object},
                               {RulesWords::tr("focus"), campaign.plan.focus}};
    for (const PlanText &text : campaign.texts) {
        if (text.section != PlanText::Section::Content)
            found.push_back({sectionName(text.section), text.text});
    }
    for (const Outline &outline : campaign.outlines)
        found.push_back({RulesWords::tr("outline %1").arg(outline.code), outline.title});
    for (Passage &passage : found)
        passage.text = cleaned(passage.text).toLower();
    return found;
}

} // namespace

void noteUninspectedKinds(const CampaignIndex &index, PlanNotes &out)
{
    const auto units = unitsToInspect(index);
    if (units.empty())
        return;
    const auto all = passages(index.campaign());
    for (const KindWords &words : kindWords()) {
        if (std::any_of(units.begin(), units.end(), [&](const Unit *unit) {
                return unit->kind == words.kind;
            }))
            continue;
        for (const QString &phrase : words.phrases) {
            QStringList places;
            for (const Passage &passage : all) {
                if (passage.text.contains(phrase) && !places.contains(passage.where))
                    places << passage.where;
            }
            if (places.isEmpty())
                continue;
            out.push_back({"kind-named-but-not-inspected", {}, {}, QStringList{phrase} + places});
            break;
        }
    }
}

} // namespace skt
