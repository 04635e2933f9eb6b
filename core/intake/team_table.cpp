// SPDX-License-Identifier: GPL-3.0-or-later
// Tables pasted with tabs between cells: one row per team, or one row per unit with merged cells.
#include "core/intake/stray_paragraphs.h"
#include "core/intake/teams.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Column { Other, Team, Lead, Members, Units };

Column columnOf(const QString &heading)
{
    const QString text = heading.toLower();
    const auto has = [&text](QStringView word) { return text.contains(word); };
    if (has(u"được kiểm tra") || has(u"đối tượng") || has(u"địa bàn") || has(u"kiểm tra tại"))
        return Column::Units;
    if (has(u"trưởng đoàn") || has(u"chủ trì"))
        return has(u"phó trưởng đoàn") ? Column::Members : Column::Lead;
    if (has(u"thuộc đoàn") || has(u"thành viên") || has(u"thành phần") || has(u"phối hợp")
        || has(u"tham gia"))
        return Column::Members;
    if (has(u"đoàn") || text == u"tổ"_s || has(u"tổ kiểm tra"))
        return Column::Team;
    if (text == u"stt"_s || text == u"tt"_s || has(u"thời gian") || has(u"ghi chú") || has(u"ngày"))
        return Column::Other;
    if (has(u"đơn vị") || has(u"địa phương") || has(u"xã") || has(u"cơ quan") || has(u"phòng")
        || has(u"thôn") || has(u"trường"))
        return Column::Units;
    return Column::Other;
}

struct Header
{
    std::size_t line = 0;
    std::vector<Column> columns;
    QStringList headings;
};

std::optional<Header> headerIn(const SourceText &source, LineRange range)
{
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const SourceLine &line = source.lines[i];
        if (line.cells.size() < 3)
            continue;
        Header header{i, {}, line.cells};
        for (const QString &cell : line.cells)
            header.columns.push_back(columnOf(cell));
        const auto has = [&header](Column column) {
            return std::find(header.columns.begin(), header.columns.end(), column)
                   != header.columns.end();
        };
        const bool aTeamItself =
            std::any_of(line.cells.begin(), line.cells.end(), [](const QString &cell) {
                return teamStart(cell).has_value();
            });
        if (has(Column::Team) && has(Column::Units) && !aTeamItself)
            return header;
    }
    return std::nullopt;
}

/// Collects rows; a cell of several lines goes on in lines without tabs.
class Table
{
public:
    explicit Table(Header header)
        : m_header(std::move(header))
    {}

    void takeRow(const SourceLine &line)
    {
        const auto width = qsizetype(m_header.columns.size());
        // A row whose last cell wrapped begins with text instead of a number: it goes on.
        if (line.cells.size() < width && m_next > 0 && m_next + line.cells.size() <= width + 1) {
            const qsizetype at = m_next - 1;
            extendCell(at, line.cells.first(), line.number);
            for (qsizetype i = 1; i < line.cells.size(); ++i)
                addCell(at + i, line.cells[i], line.number);
            m_next = at + line.cells.size();
            if (m_next >= width)
                m_next = width;
            return;
        }
        // The team first: its column may stand behind that of the units.
        for (const bool team : {true, false}) {
            for (qsizetype i = 0; i < line.cells.size(); ++i) {
                if ((columnAt(i) == Column::Team) == team)
                    addCell(i, line.cells[i], line.number);
            }
        }
        m_next = line.cells.size();
    }

    void takeLine(const SourceLine &line)
    {
        if (m_next > 0)
            extendCell(m_next - 1, line.text, line.number);
    }

    [[nodiscard]] bool begun() const { return !m_teams.empty(); }

    std::vector<RecognisedTeam> finish()
    {
        for (std::size_t i = 0; i < m_teams.size(); ++i) {
            // Cells are read column by column: a column's list goes on from row to row.
            std::stable_sort(
                m_pieces[i].begin(), m_pieces[i].end(), [](const TeamPiece &a, const TeamPiece &b) {
                    return a.column < b.column;
                });
            fillTeam(m_teams[i], m_pieces[i]);
        }
        return std::move(m_teams);
    }

private:
    [[nodiscard]] Column columnAt(qsizetype index) const
    {
        return index < qsizetype(m_header.columns.size()) ? m_header.columns[std::size_t(index)]
                                                          : Column::Other;
    }

    void addCell(qsizetype index, const QString &text, int number)
    {
        const Column column = columnAt(index);
        if (text.isEmpty())
            return;
        if (column == Column::Team) {
            startTeam(text, number);
            return;
        }
        if (column == Column::Other || m_teams.empty())
            return;
        const TeamPiece::Column role = column == Column::Lead      ? TeamPiece::Column::Lead
                                       : column == Column::Members ? TeamPiece::Column::Members
                                                                   : TeamPiece::Column::Units;
        m_pieces[m_current].push_back(
            TeamPiece{text, number, role, m_header.headings.value(index)});
    }

    void startTeam(const QString &text, int number)
    {
        m_halfName = text;
        const auto start = teamStart(text);
        if (!start && parseMarker(text).kind == MarkKind::None && !text.front().isDigit())
            return; // "Đoàn kiểm tra", its number on the next line
        const int value = start ? start->number : text.section(u' ', 0, 0).toInt();
        if (value <= 0)
            return;
        const auto known =
            std::find_if(m_teams.begin(), m_teams.end(), [value](const RecognisedTeam &team) {
                return team.number == value;
            });
        m_current = std::size_t(known - m_teams.begin());
        if (known != m_teams.end())
            return;
        RecognisedTeam team;
        team.number = value;
        team.name = start ? start->name : QString();
        team.line = number;
        m_teams.push_back(team);
        m_pieces.emplace_back();
    }

    void extendCell(qsizetype index, const QString &text, int number)
    {
        if (text.isEmpty())
            return;
        if (columnAt(index) == Column::Team) {
            startTeam(m_halfName + u' ' + text, number);
            return;
        }
        if (m_teams.empty() || m_pieces[m_current].empty()) {
            addCell(index, text, number);
            return;
        }
        TeamPiece &last = m_pieces[m_current].back();
        const bool list = parseMarker(text).kind != MarkKind::None
                          || vocabulary().unitWord(text, false) != nullptr;
        if (list && !last.text.endsWith(u'-'))
            addCell(index, text, number);
        else
            last.text = joined(last.text, text);
    }

    Header m_header;
    std::vector<RecognisedTeam> m_teams;
    std::vector<std::vector<TeamPiece>> m_pieces;
    std::size_t m_current = 0;
    qsizetype m_next = 0; ///< column behind the last cell that was filled
    QString m_halfName;
};

} // namespace

std::optional<std::vector<RecognisedTeam>>
teamTable(const SourceText &source, LineRange range, std::vector<bool> &understood)
{
    const auto header = headerIn(source, range);
    if (!header)
        return std::nullopt;
    understood[header->line] = true;
    Table table(*header);
    for (std::size_t i = header->line + 1; i < range.end; ++i) {
        const SourceLine &line = source.lines[i];
        const Marker marker = parseMarker(line.text);
        const bool heading =
            line.cells.isEmpty() && table.begun()
            && (marker.kind == MarkKind::Roman
                || (marker.kind == MarkKind::Number && !vocabulary().topics(line.text).empty()));
        if (heading)
            break;
        if (line.cells.isEmpty() && isStrayInList(source.lines[i - 1].text, line.text))
            continue;
        understood[i] = true;
        if (line.cells.isEmpty())
            table.takeLine(line);
        else
            table.takeRow(line);
    }
    if (!table.begun())
        return std::nullopt;
    return table.finish();
}

} // namespace skt::intake
