// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/line_breaker.h"

#include <array>
#include <string_view>

namespace skt {
namespace {

struct Cell
{
    char32_t character = 0;
    Face face = Face::Regular;
    quint32 glyph = 0;
    double advance = 0; ///< in points
};

bool isSpace(const Cell &cell)
{
    return cell.character == U' ';
}

/// Seen by nobody, or turning the direction of what follows.
bool isUnwanted(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD || (c >= 0x200B && c <= 0x200F)
           || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

std::vector<Cell> cellsOf(const RichText &text, const TextSetting &setting, const PaperFont &font)
{
    std::vector<Cell> cells;
    for (const TextRun &run : text) {
        const Face face = faceOf(run.bold || setting.bold, run.italic || setting.italic);
        const QString composed = run.text.normalized(QString::NormalizationForm_C);
        for (char32_t c : composed.toUcs4()) {
            if (c == U'\n') {
                cells.push_back({c, face, 0, 0});
                continue;
            }
            if (c == U'\t')
                c = U' ';
            if (isUnwanted(c))
                continue;
            const PaperGlyph glyph = font.glyph(face, c);
            cells.push_back({c, face, glyph.index, glyph.advance * setting.size});
        }
    }
    return cells;
}

/// Whether a line may end behind \a at: behind a hyphen or slash between words. Not inside symbols
/// of papers, dates or numbers.
bool breaksBehind(const std::vector<Cell> &cells, std::size_t at)
{
    const char32_t c = cells[at].character;
    if ((c != U'-' && c != U'/') || at < 2 || at + 1 >= cells.size())
        return false;
    return QChar::isLower(cells[at - 2].character) && QChar::isLower(cells[at - 1].character)
           && QChar::isLetter(cells[at + 1].character);
}

std::u32string wordBefore(const std::vector<Cell> &cells, std::size_t at)
{
    std::u32string word;
    for (std::size_t i = at; i > 0 && word.size() <= 6 && QChar::isLetter(cells[i - 1].character);
         --i)
        word.insert(word.begin(), cells[i - 1].character);
    return word;
}

std::u32string wordBehind(const std::vector<Cell> &cells, std::size_t at)
{
    std::u32string word;
    for (std::size_t i = at + 1;
         i < cells.size() && word.size() <= 6 && QChar::isLetter(cells[i].character);
         ++i) {
        word += cells[i].character;
    }
    return word;
}

/// Whether the space at \a at holds a number to its word: "ngày 03", "năm 2023", "07 giờ 30 phút".
bool holdsTogether(const std::vector<Cell> &cells, std::size_t at)
{
    static const std::array<std::u32string_view, 8> words{
        U"ngày", U"tháng", U"năm", U"số", U"Số", U"Điều", U"khoản", U"giờ"};
    if (at == 0 || at + 1 >= cells.size())
        return false;
    if (at >= 3 && cells[at - 3].character == U'(' && wordBefore(cells, at) == U"để")
        return true; // "(để t/h)"
    if (QChar::isDigit(cells[at + 1].character))
        return std::find(words.begin(), words.end(), wordBefore(cells, at)) != words.end();
    if (!QChar::isDigit(cells[at - 1].character))
        return false;
    const std::u32string word = wordBehind(cells, at);
    return word == U"giờ" || word == U"phút";
}

struct Span
{
    std::size_t from = 0;
    std::size_t to = 0; ///< behind the last cell shown
    bool last = false;  ///< of the text or before a forced break
};

/// Greedy: each line takes what fits.
class Breaker
{
public:
    Breaker(const std::vector<Cell> &cells, const TextSetting &setting)
        : m_cells(cells)
        , m_setting(setting)
    {}

    std::vector<Span> lines(double width)
    {
        std::vector<Span> spans;
        std::size_t at = 0;
        while (at < m_cells.size()) {
            const double indent = spans.empty() ? m_setting.firstIndent : m_setting.restIndent;
            at = takeLine(at, width - indent, spans);
        }
        return spans;
    }

private:
    /// Adds one line that begins at \a from; gives the beginning of the next.
    std::size_t takeLine(std::size_t from, double width, std::vector<Span> &spans) const
    {
        double used = 0;
        std::size_t fits = from; // end of the line if it had to be broken here
        std::size_t next = from;
        std::size_t i = from;
        for (; i < m_cells.size(); ++i) {
            const Cell &cell = m_cells[i];
            if (cell.character == U'\n') {
                spans.push_back({from, trimmed(from, i), true});
                return i + 1;
            }
            if (isSpace(cell)) {
                if (!holdsTogether(m_cells, i)) {
                    fits = i;
                    next = i + 1;
                }
                used += cell.advance;
                continue;
            }
            if (used + cell.advance > width + 0.001)
                break;
            used += cell.advance;
            if (breaksBehind(m_cells, i))
                fits = next = i + 1;
        }
        if (i == m_cells.size()) {
            spans.push_back({from, trimmed(from, i), true});
            return i;
        }
        if (fits <= from) // a word longer than the line
            fits = next = std::max(i, from + 1);
        while (next < m_cells.size() && isSpace(m_cells[next]))
            ++next;
        spans.push_back({from, trimmed(from, fits), false});
        return next;
    }

    [[nodiscard]] std::size_t trimmed(std::size_t from, std::size_t to) const
    {
        while (to > from && isSpace(m_cells[to - 1]))
            --to;
        return to;
    }

    const std::vector<Cell> &m_cells;
    const TextSetting &m_setting;
};

/// The smallest width that needs no more lines than the whole width does.
double balancedWidth(Breaker &breaker, double width)
{
    const std::size_t count = breaker.lines(width).size();
    double low = width / 3;
    double high = width;
    for (int i = 0; i < 12 && count > 1; ++i) {
        const double middle = (low + high) / 2;
        (breaker.lines(middle).size() > count ? low : high) = middle;
    }
    return high;
}

SetLine
placeLine(const std::vector<Cell> &cells, Span span, const TextSetting &setting, double indent)
{
    SetLine line;
    int spaces = 0;
    for (std::size_t i = span.from; i < span.to; ++i) {
        line.width += cells[i].advance;
        spaces += isSpace(cells[i]) ? 1 : 0;
    }
    const double room = setting.width - indent - line.width;
    double x = indent;
    double stretch = 0;
    if (setting.align == Align::Centre)
        x += room / 2;
    else if (setting.align == Align::Right)
        x += room;
    else if (setting.align == Align::Justify && !span.last && spaces > 0)
        stretch = room / spaces;
    for (std::size_t i = span.from; i < span.to; ++i) {
        const Cell &cell = cells[i];
        if (line.content.texts.empty() || line.content.texts.back().face != cell.face) {
            TextPiece piece;
            piece.face = cell.face;
            piece.size = setting.size;
            piece.at = QPointF(x, 0);
            line.content.texts.push_back(std::move(piece));
        }
        TextPiece &piece = line.content.texts.back();
        piece.glyphs.push_back(cell.glyph);
        piece.offsets.push_back(x - piece.at.x());
        piece.text += QString::fromUcs4(&cell.character, 1);
        x += cell.advance + (isSpace(cell) ? stretch : 0);
    }
    return line;
}

} // namespace

double lineHeight(double size)
{
    return size * 1.2;
}

double ascent(double size)
{
    return size * 0.95;
}

std::vector<SetLine> setText(const RichText &text, const TextSetting &setting)
{
    const auto font = PaperFont::current();
    const std::vector<Cell> cells = cellsOf(text, setting, *font);
    Breaker breaker(cells, setting);
    const double width = setting.balanced ? balancedWidth(breaker, setting.width) : setting.width;
    std::vector<SetLine> lines;
    for (const Span &span : breaker.lines(width)) {
        const double indent = lines.empty() ? setting.firstIndent : setting.restIndent;
        lines.push_back(placeLine(cells, span, setting, indent));
    }
    return lines;
}

std::vector<SetLine> setText(const QString &text, const TextSetting &setting)
{
    return setText(RichText{{text, false, false}}, setting);
}

double textWidth(const QString &text, double size, bool bold, bool italic)
{
    TextSetting setting;
    setting.size = size;
    setting.width = 1e6;
    setting.bold = bold;
    setting.italic = italic;
    return widestOf(setText(text, setting));
}

double widestOf(const std::vector<SetLine> &lines)
{
    double widest = 0;
    for (const SetLine &line : lines)
        widest = std::max(widest, line.width);
    return widest;
}

} // namespace skt
