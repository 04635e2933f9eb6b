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

namespace {

/// Where the plan uses one of the words of the kind: the word, then the places.
QStringList mentions(const std::vector<Passage> &all, const KindWords &words)
{
    for (const QString &phrase : words.phrases) {
        QStringList found{phrase};
        for (const Passage &passage : all) {
            if (passage.text.contains(phrase) && !found.contains(passage.where))
                found << passage.where;
        }
        if (found.size() > 1)
            return found;
    }
    return {};
}

} // namespace

void noteUninspectedKinds(const CampaignIndex &index, PlanNotes &out)
{
    const auto all = passages(index.campaign());
    for (const KindWords &words : kindWords()) {
        const QStringList found = mentions(all, words);
        if (found.isEmpty())
            continue;
        const auto units = unitsToInspect(index);
        const bool isInspected = std::any_of(
            units.begin(), units.end(), [&](const Unit *unit) { return unit->kind == words.kind; });
        if (!units.empty() && !isInspected)
            out.push_back({"kind-named-but-not-inspected", {}, {}, found});
    }
}

} // namespace skt
