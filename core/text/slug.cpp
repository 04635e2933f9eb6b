// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letters.h"
#include "core/text/text.h"

#include <array>

namespace skt {

namespace {

constexpr qsizetype longestSlug = 80;

/// Names of devices, which Windows takes for no other file whatever stands behind the dot.
bool isReserved(QStringView slug)
{
    static constexpr std::array<QStringView, 4> devices = {u"con", u"prn", u"aux", u"nul"};
    if (std::find(devices.begin(), devices.end(), slug) != devices.end())
        return true;
    return slug.size() == 4 && (slug.startsWith(u"com") || slug.startsWith(u"lpt"))
           && slug.back().isDigit();
}

} // namespace

QString asciiSlug(QStringView text)
{
    QString slug;
    for (const QChar c : searchKey(text)) {
        const bool kept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (kept)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    if (slug.size() > longestSlug) {
        const qsizetype word = slug.lastIndexOf(u'-', longestSlug);
        slug.truncate(word > longestSlug / 2 ? word : longestSlug);
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    if (slug.isEmpty())
        return QStringLiteral("khong-ten");
    return isReserved(slug) ? slug + QStringLiteral("-x") : slug;
}

} // namespace skt
