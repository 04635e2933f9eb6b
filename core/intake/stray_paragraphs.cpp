// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/stray_paragraphs.h"

#include "core/intake/name_lists.h"
#include "core/intake/teams.h"
#include "core/intake/vocabulary.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

using Iterator = std::vector<Paragraph>::const_iterator;

bool isUnmarked(const Paragraph &paragraph)
{
    return paragraph.marker.kind == MarkKind::None;
}

bool beginsSection(const Paragraph &paragraph)
{
    const MarkKind kind = paragraph.marker.kind;
    return kind == MarkKind::Roman || kind == MarkKind::Capital || kind == MarkKind::Heading;
}

bool isOpenEnded(QStringView text)
{
    return text.isEmpty() || !QStringView(u".;?!").contains(text.back());
}

/// "1. Mục đích", "Công an huyện": what its own text follows on the next line.
bool isHeading(const Paragraph &paragraph)
{
    constexpr qsizetype longest = 80;
    const QString &text = paragraph.text;
    if (beginsSection(paragraph) || text.endsWith(u':'))
        return true;
    if (text.size() > longest || !isOpenEnded(text))
        return false;
    const bool numbered = paragraph.marker.kind == MarkKind::Number
                          || paragraph.marker.kind == MarkKind::Multi
                          || paragraph.marker.kind == MarkKind::Letter;
    return numbered
           && (!vocabulary().topics(text).empty() || vocabulary().unitWord(text) != nullptr);
}

bool isOwnSort(const Paragraph &paragraph)
{
    return paragraph.text.endsWith(u':') || teamStart(paragraph.text)
           || paragraph.text.contains(u"phụ lục", Qt::CaseInsensitive);
}

/// Unmarked paragraphs behind an item, by index in the section.
std::vector<bool> looseOnes(Iterator begin, Iterator end)
{
    std::vector<bool> loose;
    bool items = false;
    for (auto one = begin; one != end; ++one) {
        const bool candidate =
            isUnmarked(*one) && items && !isHeading(*std::prev(one)) && !isOwnSort(*one);
        loose.push_back(candidate);
        items = items || (!isUnmarked(*one) && !beginsSection(*one));
    }
    return loose;
}

bool listsTeams(Iterator begin, Iterator end)
{
    return std::any_of(begin, end, [](const Paragraph &paragraph) {
        return teamStart(paragraph.text).has_value();
    });
}

void takeSection(Iterator begin, Iterator end, std::vector<Paragraph> &kept)
{
    constexpr std::ptrdiff_t itemsForEach = 3;
    const std::vector<bool> loose = looseOnes(begin, end);
    const std::ptrdiff_t strays = std::count(loose.begin(), loose.end(), true);
    const std::ptrdiff_t items = std::count_if(begin, end, [](const Paragraph &paragraph) {
        return !isUnmarked(paragraph) && !beginsSection(paragraph);
    });
    const bool written = listsTeams(begin, end) || strays * itemsForEach > items;
    for (auto one = begin; one != end; ++one) {
        if (written || !loose[std::size_t(one - begin)])
            kept.push_back(*one);
    }
}

/// Whether an office's name begins at one of the words.
bool namesOffice(const QString &text)
{
    for (qsizetype at = 0; at >= 0 && at < text.size();) {
        if (vocabulary().unitWordInList(QStringView(text).mid(at)) != nullptr)
            return true;
        const qsizetype space = text.indexOf(u' ', at);
        at = space < 0 ? -1 : space + 1;
    }
    return false;
}

} // namespace

std::vector<Paragraph> withoutStray(const std::vector<Paragraph> &paragraphs)
{
    std::vector<Paragraph> kept;
    auto begin = paragraphs.begin();
    while (begin != paragraphs.end()) {
        const auto end = std::find_if(std::next(begin), paragraphs.end(), beginsSection);
        takeSection(begin, end, kept);
        begin = end;
    }
    return kept;
}

bool leadsIn(const QString &text)
{
    static const QRegularExpression ground(
        u"^(?:Ghi chú:|(?:Thực hiện|Căn cứ|Triển khai|Nhằm|Để|Theo|Xét|Trên cơ sở|Trong|Thi hành"
        u"|Chấp hành) )|\\bkế hoạch\\b|\\bsố \\d+.*/|:$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return ground.match(text).hasMatch();
}

bool isStrayInList(const QString &before, const QString &text)
{
    constexpr qsizetype shortSentence = 4;
    constexpr qsizetype sentence = 6;
    if (parseMarker(text).kind != MarkKind::None || text.contains(u':') || text.contains(u'(')
        || namesOffice(text))
        return false;
    static const QRegularExpression end(u"[;.]"_s);
    const QStringList words = text.left(text.indexOf(end)).split(u' ', Qt::SkipEmptyParts);
    const auto small = std::count_if(
        words.begin(), words.end(), [](const QString &word) { return word.front().isLower(); });
    const bool ended = before.endsWith(u';') || before.endsWith(u'.');
    const bool lower = text.front().isLower();
    if (ended)
        return words.size() >= shortSentence && (lower || small * 10 > words.size() * 6);
    return !lower && words.size() >= sentence && small * 4 >= words.size() * 3;
}

} // namespace skt::intake
