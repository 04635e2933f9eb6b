// SPDX-License-Identifier: GPL-3.0-or-later
// Teams out of a table's cells, out of rows with tabs, or out of paragraphs.
#pragma once

#include "core/intake/paragraphs.h"
#include "core/intake/recognised_plan.h"

#include <optional>
#include <vector>

namespace skt::intake {

/// "Đoàn kiểm tra số 01", "Tổ 2", "Đoàn thứ nhất" at the beginning of \a text.
struct TeamStart
{
    int number = 0;
    QString name;      ///< as written, without what follows
    qsizetype end = 0; ///< behind it
};
std::optional<TeamStart> teamStart(const QString &text);

/// Whether the range's teams stand in columns side by side: which piece of a line belongs to which
/// cell is then not known, and nothing may be taken from them.
bool teamsInColumns(const SourceText &source, LineRange range);

/// Whether teams are listed in the range.
bool hasTeams(const SourceText &source, LineRange range);

/// The range's teams; lines that were used are marked in \a understood.
std::vector<RecognisedTeam>
teamsIn(const SourceText &source, LineRange range, std::vector<bool> &understood);

/// One team's text: lists under labels, roles in words. \a pieces are its lines or cells.
struct TeamPiece
{
    QString text;
    int line = 0;
    enum class Column { Any, Lead, Members, Units } column = Column::Any;
    QString label; ///< of the column, where it says what kind of units it holds
};
void fillTeam(RecognisedTeam &team, const std::vector<TeamPiece> &pieces);

/// Rows with tabs; nothing if the range has no table of teams.
std::optional<std::vector<RecognisedTeam>>
teamTable(const SourceText &source, LineRange range, std::vector<bool> &understood);

} // namespace skt::intake
