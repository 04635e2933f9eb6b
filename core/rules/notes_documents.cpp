// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plan_notes.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

bool hasNumber(const QString &numberAndSymbol)
{
    const QString number = numberAndSymbol.section(u'/', 0, 0);
    return std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

void notePlanNumber(const CampaignIndex &index, PlanNotes &out)
{
    const PlanSettings &plan = index.campaign().plan;
    const bool isBlankFile = plan.title.isEmpty() && plan.number.isEmpty();
    if (!isBlankFile && !hasNumber(plan.number))
        out.push_back({"plan-number-missing", {}, {}, {plan.number.trimmed()}});
}

namespace {

QString periodOf(const Outline &outline)
{
    const auto day = [](const std::optional<QDate> &date) {
        return date ? formatDate(*date) : QStringLiteral("…");
    };
    return QStringLiteral("%1: %2–%3")
        .arg(outline.code, day(outline.periodFrom), day(outline.periodTo));
}

} // namespace

void notePeriods(const CampaignIndex &index, PlanNotes &out)
{
    std::vector<const Outline *> dated;
    for (const Outline &outline : index.campaign().outlines) {
        if (outline.periodFrom || outline.periodTo)
            dated.push_back(&outline);
    }
    const bool differ = std::any_of(dated.begin(), dated.end(), [&](const Outline *outline) {
        return outline->periodFrom != dated.front()->periodFrom
               || outline->periodTo != dated.front()->periodTo;
    });
    if (!differ)
        return;
    PlanNote note{"periods-differ", {}, {}, {}};
    for (const Outline *outline : dated)
        note.texts << periodOf(*outline);
    out.push_back(std::move(note));
}

namespace {

/// Kinds of documents whose abbreviation has a Đ that typists lose.
const QHash<QString, QString> &lostLetters()
{
    static const QHash<QString, QString> table{
        {QStringLiteral("QD"), QStringLiteral("QĐ")},
        {QStringLiteral("ND"), QStringLiteral("NĐ")},
        {QStringLiteral("CD"), QStringLiteral("CĐ")},
        {QStringLiteral("HDND"), QStringLiteral("HĐND")},
    };
    return table;
}

/// The symbol as it should be; the text itself where nothing is doubtful.
QString corrected(const QString &number)
{
    const qsizetype slash = number.indexOf(u'/');
    if (slash < 0)
        return number;
    QStringList parts = number.mid(slash + 1).split(u'-');
    for (QString &part : parts)
        part = lostLetters().value(part.trimmed(), part);
    return number.left(slash + 1) + parts.join(u'-');
}

/// Another citation of the same number whose symbol has marks that this one lacks.
QString fullerCitation(const CampaignIndex &index, const QString &number)
{
    for (const LegalDocument &other : index.campaign().legalDocuments) {
        const bool same = searchKey(other.number) == searchKey(number)
                          && matchKey(other.number) != matchKey(number);
        if (same && other.number.count(u'Đ') > number.count(u'Đ'))
            return other.number;
    }
    return number;
}

} // namespace

void noteSymbols(const CampaignIndex &index, PlanNotes &out)
{
    QStringList numbers{cleaned(index.campaign().plan.number)};
    for (const LegalDocument &document : index.campaign().legalDocuments)
        numbers << cleaned(document.number);
    numbers.removeDuplicates();
    for (const QString &number : numbers) {
        QString meant = fullerCitation(index, number);
        if (meant == number)
            meant = corrected(number);
        if (meant != number)
            out.push_back({"symbol-doubtful", {}, {}, {number, meant}});
    }
}

namespace {

QString citationText(const LegalDocument &document)
{
    const QString date = document.date ? formatDate(*document.date) : QString{};
    return cleaned(date + u' ' + document.issuer);
}

bool contradict(const LegalDocument &a, const LegalDocument &b)
{
    const bool dates = a.date && b.date && *a.date != *b.date;
    const bool issuers =
        !a.issuer.isEmpty() && !b.issuer.isEmpty() && matchKey(a.issuer) != matchKey(b.issuer);
    return dates || issuers;
}

} // namespace

void noteCitations(const CampaignIndex &index, PlanNotes &out)
{
    std::map<QString, std::vector<const LegalDocument *>> byNumber;
    for (const LegalDocument &document : index.campaign().legalDocuments) {
        if (hasNumber(document.number))
            byNumber[matchKey(document.number)].push_back(&document);
    }
    for (const auto &[key, documents] : byNumber) {
        const bool differ = std::any_of(documents.begin(), documents.end(), [&](const auto *a) {
            return std::any_of(documents.begin(), documents.end(), [&](const auto *b) {
                return contradict(*a, *b);
            });
        });
        if (!differ)
            continue;
        PlanNote note{"citation-differs", {}, {}, {cleaned(documents.front()->number)}};
        for (const LegalDocument *document : documents) {
            if (!note.texts.contains(citationText(*document)))
                note.texts << citationText(*document);
        }
        out.push_back(std::move(note));
    }
}

} // namespace skt
