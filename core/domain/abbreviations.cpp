// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/abbreviations.h"

#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

bool isBoundary(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || !text[at].isLetterOrNumber();
}

/// Replaces \a part where it stands alone, whatever its case.
QString replacedAlone(QString text, const QString &part, const QString &by)
{
    for (qsizetype at = text.indexOf(part, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(part, at + 1, Qt::CaseInsensitive)) {
        if (isBoundary(text, at - 1) && isBoundary(text, at + part.size())) {
            text.replace(at, part.size(), by);
            at += by.size() - 1;
        }
    }
    return text;
}

using Pair = std::pair<QString, QString>;

/// What is replaced and by what, the longest first: it may hold a shorter one.
QString replacedAll(QString text, std::vector<Pair> pairs)
{
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) {
        return a.first.size() > b.first.size();
    });
    for (const auto &[from, to] : pairs) {
        if (!from.isEmpty())
            text = replacedAlone(text, from, to);
    }
    return text;
}

} // namespace

QString writtenOut(const Campaign &campaign, const QString &name)
{
    std::vector<Pair> pairs;
    for (const Abbreviation &row : campaign.abbreviations)
        pairs.emplace_back(cleaned(row.shortForm), cleaned(row.meaning));
    return replacedAll(cleaned(name), std::move(pairs));
}

QString abbreviated(const Campaign &campaign, const QString &name)
{
    std::vector<Pair> pairs;
    for (const Abbreviation &row : campaign.abbreviations)
        pairs.emplace_back(cleaned(row.meaning), cleaned(row.shortForm));
    const QString whole = cleaned(name);
    const QString text = replacedAll(whole, std::move(pairs));
    return text == whole ? QString() : text;
}

} // namespace skt
