// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/letters.h"
#include "core/text/text.h"

namespace skt {

namespace {

/// What is compared at once: a letter, a whole number, or the gap between two words.
struct Element
{
    std::uint32_t weight = 0; ///< 0 at the end, then gaps, numbers, letters, everything else
    QStringView digits;       ///< of a number, without leading zeros
    std::uint8_t tone = 0;
    bool upper = false;
};

constexpr std::uint32_t gapWeight = 1;
constexpr std::uint32_t numberWeight = 2;
constexpr std::uint32_t firstLetterWeight = 3;
constexpr std::uint32_t firstOtherWeight = 0x100;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Elements
{
public:
    explicit Elements(QStringView text)
        : m_own(letters::hasCombiningMarks(text) ? letters::composed(text) : QString())
        , m_text(m_own.isEmpty() ? text : QStringView(m_own))
    {}

    Element next()
    {
        const bool begun = m_at > 0;
        bool gap = false;
        while (m_at < m_text.size() && isSkipped(m_text[m_at])) {
            // An apostrophe is passed over without a gap: H'Leo stands with Hleo.
            gap = gap || !letters::isApostrophe(m_text[m_at].unicode());
            ++m_at;
        }
        if (m_at == m_text.size())
            return {};
        if (gap && begun) {
            m_before = 0;
            return Element{gapWeight, {}, 0, false};
        }
        return isDigit(m_text[m_at]) ? number() : letter();
    }

private:
    static bool isSkipped(QChar c) { return !c.isSurrogate() && !c.isLetterOrNumber(); }

    Element number()
    {
        while (m_at + 1 < m_text.size() && m_text[m_at] == u'0' && isDigit(m_text[m_at + 1]))
            ++m_at;
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        m_before = 0;
        return Element{numberWeight, m_text.sliced(from, m_at - from), 0, false};
    }

    Element letter()
    {
        const letters::Letter found = letters::takeApart(m_text[m_at].unicode());
        ++m_at;
        std::uint8_t tone = found.tone != 0 ? found.tone : m_carried;
        m_carried = 0;
        if (tone != 0 && m_at < m_text.size()) {
            const letters::Letter following = letters::takeApart(m_text[m_at].unicode());
            if (following.tone == 0
                && letters::toneBelongsOnSecond(m_before, found.base, following.base))
                m_carried = std::exchange(tone, std::uint8_t{0});
        }
        m_before = found.base;
        const std::uint32_t weight =
            found.rank != 0 ? firstLetterWeight + found.rank : firstOtherWeight + found.base;
        return Element{weight, {}, tone, found.upper};
    }

    QString m_own; // only if the text had to be composed
    QStringView m_text;
    qsizetype m_at = 0;
    char16_t m_before = 0;
    std::uint8_t m_carried = 0; // a tone that belongs on the next letter
};

std::strong_ordering compareNumbers(QStringView a, QStringView b)
{
    if (const auto bySize = a.size() <=> b.size(); bySize != 0)
        return bySize;
    return a.compare(b) <=> 0;
}

struct PersonName
{
    QString family; ///< empty if the name is one word
    QString middle;
    QString given;

    explicit PersonName(QStringView name)
    {
        QStringList words = cleaned(name).split(u' ');
        given = words.takeLast();
        if (!words.isEmpty())
            family = words.takeFirst();
        middle = words.join(u' ');
    }
};

} // namespace

std::strong_ordering compareVietnamese(QStringView a, QStringView b)
{
    Elements left(a);
    Elements right(b);
    auto byTone = std::strong_ordering::equal;
    auto byCase = std::strong_ordering::equal;
    while (true) {
        const Element one = left.next();
        const Element other = right.next();
        if (const auto order = one.weight <=> other.weight; order != 0)
            return order;
        if (one.weight == 0)
            break;
        if (const auto order = compareNumbers(one.digits, other.digits); order != 0)
            return order;
        if (byTone == 0)
            byTone = one.tone <=> other.tone;
        if (byCase == 0)
            byCase = int{one.upper} <=> int{other.upper};
    }
    return byTone != 0 ? byTone : byCase;
}

std::strong_ordering comparePersonNames(QStringView a, QStringView b)
{
    const PersonName left(a);
    const PersonName right(b);
    if (const auto order = compareVietnamese(left.given, right.given); order != 0)
        return order;
    if (const auto order = compareVietnamese(left.family, right.family); order != 0)
        return order;
    return compareVietnamese(left.middle, right.middle);
}

} // namespace skt
