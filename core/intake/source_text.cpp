// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/source_text.h"

#include "core/intake/intake_words.h"
#include "core/intake/line_repair.h"
#include "core/intake/paragraphs.h"
#include "core/intake/stray_lines.h"

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == QChar::LineSeparator
           || c == QChar::ParagraphSeparator;
}

/// Cells of a row pasted from a table; none where the tab only follows a list's mark or stands at
/// the line's ends.
QStringList cellsOf(QStringView raw, int number, RepairLog &log)
{
    if (!raw.contains(u'\t'))
        return {};
    QStringList cells;
    for (const QStringView cell : raw.split(u'\t'))
        cells << repairedLine(cell, number, log);
    const qsizetype filled =
        std::count_if(cells.begin(), cells.end(), [](const QString &c) { return !c.isEmpty(); });
    const bool markOnly =
        cells.size() == 2 && parseMarker(cells.first() + u" X"_s).length > cells.first().size();
    if (markOnly || filled == 0 || (filled == 1 && !cells.first().isEmpty()))
        return {};
    return cells;
}

/// Pieces that stand side by side; none where the gap only follows a list's mark.
QStringList columnsOf(QStringView raw, int number)
{
    constexpr qsizetype narrowest = 3;
    QStringList pieces;
    qsizetype from = 0;
    qsizetype blanks = 0;
    const QStringView text = raw.trimmed();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isSpace()) {
            ++blanks;
            continue;
        }
        // "Số:      /KH-UBND", "ngày      tháng 7": left blank to be filled in by hand.
        const QStringView rest = text.mid(at);
        const bool toFill = rest.startsWith(u'/') || rest.startsWith(u"tháng ");
        if (blanks >= narrowest && !toFill) {
            pieces << text.mid(from, at - from).toString();
            from = at;
        }
        blanks = 0;
    }
    if (pieces.isEmpty())
        return {};
    pieces << text.mid(from).toString();
    RepairLog unused; // the line itself tells of its repairs
    for (QString &piece : pieces)
        piece = repairedLine(piece, number, unused);
    const bool markOnly =
        pieces.size() == 2 && parseMarker(pieces.first() + u" X"_s).length > pieces.first().size();
    return markOnly ? QStringList{} : pieces;
}

class Reader
{
public:
    void take(QStringView raw, int number)
    {
        const qsizetype breaks = raw.count(u'\f');
        if (breaks > 0)
            m_pageStart = true;
        m_pageNumber += int(breaks);
        const QString text = raw.toString().remove(u'\f');
        SourceLine line;
        line.cells = cellsOf(text, number, m_log);
        if (line.cells.isEmpty()) {
            line.text = repairedLine(text, number, m_log);
            line.columns = columnsOf(text, number);
        } else {
            QStringList filled = line.cells;
            filled.removeAll(QString());
            line.text = filled.join(u' ');
        }
        if (line.text.isEmpty()) {
            ++m_blanks;
            return;
        }
        line.number = number;
        line.blanksBefore = m_blanks;
        line.pageStart = m_pageStart;
        m_blanks = 0;
        m_pageStart = false;
        m_text.lines.push_back(std::move(line));
        m_pages.push_back(m_pageNumber);
    }

    SourceText finish()
    {
        dropPageNumbers();
        joinBrokenNumbers();
        if (const int count = m_log.manyDecomposed(); count > 0)
            m_text.notes << IntakeWords::tr(
                                "The text is written with separate tone marks; %1 words "
                                "have been composed.")
                                .arg(count);
        m_text.repairs = m_log.taken();
        return std::move(m_text);
    }

private:
    /// A page's own number at its top or foot is no text; it would stand inside a sentence.
    void dropPageNumbers()
    {
        std::vector<SourceLine> kept;
        for (std::size_t i = 0; i < m_text.lines.size(); ++i) {
            SourceLine &line = m_text.lines[i];
            const bool edge =
                line.pageStart || i + 1 == m_text.lines.size() || m_text.lines[i + 1].pageStart;
            if (edge && m_pageNumber > 1 && line.text == QString::number(m_pages[i])) {
                if (line.pageStart && i + 1 < m_text.lines.size())
                    m_text.lines[i + 1].pageStart = true;
                continue;
            }
            kept.push_back(std::move(line));
        }
        m_text.lines = std::move(kept);
    }

    /// "61/KH-" at a line's end and "UBND" on the next: the second half moves up.
    void joinBrokenNumbers()
    {
        for (std::size_t i = 0; i + 1 < m_text.lines.size(); ++i) {
            SourceLine &line = m_text.lines[i];
            std::size_t behind = i + 1;
            while (behind + 1 < m_text.lines.size() && isStrayByForm(m_text.lines[behind].text))
                ++behind;
            SourceLine &next = m_text.lines[behind];
            if (!line.cells.isEmpty() || !next.cells.isEmpty()
                || !brokenNumber(line.text, next.text))
                continue;
            const qsizetype space = next.text.indexOf(u' ');
            const QString half = next.text.left(space < 0 ? next.text.size() : space);
            const QString before = line.text.mid(line.text.lastIndexOf(u' ') + 1);
            m_log.add(line.number, before + u' ' + half, before + half);
            line.text += half;
            next.text = space < 0 ? QString() : next.text.mid(space + 1);
        }
        std::erase_if(m_text.lines, [](const SourceLine &line) { return line.text.isEmpty(); });
    }

    SourceText m_text;
    RepairLog m_log;
    int m_blanks = 0;
    std::vector<int> m_pages; ///< of each line
    bool m_pageStart = false;
    int m_pageNumber = 1;
};

} // namespace

SourceText readSourceText(const QString &text)
{
    Reader reader;
    int number = 1;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !isLineBreak(text[at]))
            continue;
        reader.take(QStringView(text).mid(from, at - from), number);
        if (at < text.size()) {
            if (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
                ++at;
            if (text[at] == u'\n' || text[at] == u'\r')
                ++number;
        }
        from = at + 1;
    }
    return reader.finish();
}

Result<SourceText> TextSource::read() const
{
    return readSourceText(m_text);
}

} // namespace skt::intake
