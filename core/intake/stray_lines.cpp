// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/stray_lines.h"

#include "core/intake/document_parts.h"
#include "core/intake/paragraphs.h"
#include "core/intake/vocabulary.h"
#include "core/text/syllable.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Trang 3/12", "- 7 -", "3 | Trang": how a page says its number.
bool isPageMark(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:(?:trang|tr\\.|page) *(?:số *)?\\d{1,4}(?: *(?:/|trên|of) *\\d{1,4})?[.]?"
        u"|[-–—|] *\\d{1,4} *[-–—|]|\\d{1,4} *\\| *(?:trang|page).*|\\d{1,3} */ *\\d{1,3})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

/// What a program puts on a page: who signed it when, what scanned it, when it was printed; an
/// address of the net; a mark of the draft.
bool isStamp(const QString &text)
{
    static const QRegularExpression pattern(
        u"^(?:ký bởi|người ký|thời gian ký|ngày ký|ký ngày|cơ quan ký|được ký số|văn bản được ký"
        u"|digitally signed|signed by|scanned (?:by|with)|scan by|camscanner|in lúc|in ngày"
        u"|printed|công văn đến|văn bản đến|số đến|đến số)(?![\\p{L}\\d])"
        u"|^(?:https?://|www\\.)\\S+(?: +\\d+(?:/\\d+)?)?$|^\\S+@\\S+\\.\\w+$"
        u"|^\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4},? +\\d{1,2}[:h]\\d{2}(?::\\d{2})?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mark(
        u"^\\(?(?:DỰ THẢO|BẢN NHÁP|BẢN SAO|BẢN CHÍNH|DRAFT|COPY|HỎA TỐC|HOẢ TỐC)(?: .{0,30})?$"_s);
    return pattern.match(text).hasMatch() || (isCapitals(text) && mark.match(text).hasMatch());
}

/// Signs instead of words.
bool isScribble(const QString &text)
{
    constexpr int few = 3;
    int signs = 0;
    int others = 0;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        const bool usual =
            c.isLetterOrNumber() || QStringView(u".,;:-–—()“”\"'‘’%+*…_/&?!•=[]").contains(c);
        ++(usual ? others : signs);
    }
    return signs >= few && signs * 2 >= others;
}

/// Words of which hardly one can be a Vietnamese syllable. Abbreviations and names in capitals
/// tell nothing.
bool isForeign(const QString &text)
{
    constexpr int few = 3;
    static const QRegularExpression word(u"\\p{L}+"_s);
    int syllables = 0;
    int others = 0;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QString one = matches.next().captured();
        const QStringView tail = QStringView(one).mid(1);
        const bool plain =
            std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isLower(); });
        if (one.size() < 2 || !plain)
            continue;
        ++(isVietnameseSyllable(one) ? syllables : others);
    }
    return others >= few && others > 2 * syllables;
}

bool isUnmarkedText(const SourceLine &line)
{
    return line.cells.isEmpty() && parseMarker(line.text).kind == MarkKind::None;
}

bool endsOpen(QStringView text)
{
    return !text.isEmpty() && !QStringView(u".:;?!…)”\"").contains(text.back());
}

bool endsWithStop(QStringView text)
{
    return text.size() > 2 && QStringView(u".?!").contains(text.back())
           && text[text.size() - 2].isLetterOrNumber() && !text.endsWith(u"v.v.");
}

class Search
{
public:
    explicit Search(const SourceText &source)
        : m_lines(source.lines)
        , m_layout(layoutOf(source.lines))
    {}

    [[nodiscard]] bool isStray(std::size_t i) const
    {
        const SourceLine &line = m_lines[i];
        if (!line.cells.isEmpty() || !line.columns.isEmpty())
            return false;
        if (isOrnament(line))
            return false;
        return isStrayByForm(line.text) || isLooseNumber(i) || interrupts(i);
    }

private:
    /// A number alone that counts no row of a list.
    [[nodiscard]] bool isLooseNumber(std::size_t i) const
    {
        const QString &text = m_lines[i].text;
        const bool number = text.size() <= 3 && std::all_of(text.begin(), text.end(), [](QChar c) {
                                return c.isDigit();
                            });
        if (!number || i == 0 || i + 1 >= m_lines.size())
            return false;
        const SourceLine &next = m_lines[i + 1];
        const bool inSentence = isUnmarkedText(next) && next.text.front().isLower();
        const bool betweenItems =
            parseMarker(next.text).kind != MarkKind::None && next.text.size() * 2 > m_layout.width;
        return inSentence || betweenItems;
    }

    /// A sentence of its own, or a line much too short, between two halves of another sentence.
    [[nodiscard]] bool interrupts(std::size_t i) const
    {
        if (i == 0 || i + 1 >= m_lines.size())
            return false;
        const SourceLine &line = m_lines[i];
        const SourceLine &before = m_lines[i - 1];
        const SourceLine &next = m_lines[i + 1];
        if (!isUnmarkedText(line) || !before.cells.isEmpty())
            return false;
        if (beginsBehindStop(before, line))
            return true;
        constexpr qsizetype rowNumber = 5;
        const bool goesOn = next.text.front().isLower()
                            || (next.text.front().isDigit() && next.text.size() > rowNumber);
        if (!goesOn || !isUnmarkedText(next) || !endsOpen(before.text))
            return false;
        if (endsWithStop(line.text))
            return true;
        return m_layout.wrapped && line.text.front().isUpper()
               && line.text.size() * 5 < before.text.size() * 4;
    }

    /// In small letters, though the line above ended its sentence and had room left.
    [[nodiscard]] bool beginsBehindStop(const SourceLine &before, const SourceLine &line) const
    {
        const bool full = m_layout.wrapped && before.text.size() * 100 > m_layout.width * 84;
        return line.text.front().isLower() && QStringView(u".?!").contains(before.text.back())
               && !full && vocabulary().unitWord(line.text) == nullptr;
    }

    const std::vector<SourceLine> &m_lines;
    LineLayout m_layout;
};

} // namespace

bool isStrayByForm(const QString &text)
{
    return isPageMark(text) || isStamp(text) || isScribble(text) || isForeign(text);
}

std::vector<SourceLine> takeStrayLines(SourceText &source)
{
    const Search search(source);
    std::vector<bool> stray(source.lines.size(), false);
    for (std::size_t i = 0; i < source.lines.size(); ++i)
        stray[i] = search.isStray(i);
    std::vector<SourceLine> kept;
    std::vector<SourceLine> taken;
    bool pageStart = false;
    int blanks = 0;
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        SourceLine &line = source.lines[i];
        if (stray[i]) {
            // What stood around the line stands in front of the next one.
            pageStart = pageStart || line.pageStart;
            blanks = std::max(blanks, line.blanksBefore);
            taken.push_back(std::move(line));
            continue;
        }
        line.pageStart = line.pageStart || pageStart;
        line.blanksBefore = std::max(line.blanksBefore, blanks);
        pageStart = false;
        blanks = 0;
        kept.push_back(std::move(line));
    }
    source.lines = std::move(kept);
    return taken;
}

} // namespace skt::intake
