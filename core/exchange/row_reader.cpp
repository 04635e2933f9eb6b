// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reader.h"

#include "core/domain/lookup.h"
#include "core/exchange/words.h"
#include "core/text/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace skt {

using namespace Qt::Literals::StringLiterals;

QString ReadRow::text(Field field) const
{
    const auto it = m_columns.columns.find(field);
    return it == m_columns.columns.end() ? QString() : cleaned(m_row.cells.value(it->second));
}

bool ReadRow::says(const std::vector<Field> &fields) const
{
    return std::any_of(
        fields.begin(), fields.end(), [this](Field field) { return !text(field).isEmpty(); });
}

Result<RowReader> RowReader::prepare(const CellTable &table,
                                     TableKind kind,
                                     const CampaignIndex &index,
                                     const ImportOptions &options)
{
    RowReader reader(table, kind, index);
    if (options.team) {
        const auto team = resolveTeam(index, *options.team);
        if (!team)
            return tl::unexpected(team.error());
    }
    auto columns = options.columns ? options.columns : recogniseColumns(table, kind);
    if (!columns)
        columns = proposeColumns(table, kind, index);
    if (!columns) {
        QStringList needed;
        for (const Field field : requiredFields(kind))
            needed << fieldTitle(field);
        return failure(Error::Kind::Input,
                       ExchangeWords::tr("No row of the table says what its columns are. Put a "
                                         "heading over them; needed is: %1.")
                           .arg(needed.join(u", "_s)));
    }
    reader.m_columns = *columns;
    reader.m_optionTeam = options.team;
    reader.m_leaveOut = options.leaveOut;
    reader.preview.headings = headingsOf(table, *columns);
    if (columns->headerRow == 0)
        reader.preview.headings.clear();
    return reader;
}

/// "(1) (2) (3)" or "A B C" below a heading.
bool RowReader::isNumbering(const CellRow &row) const
{
    static const QRegularExpression mark(u"^\\(?(?:\\d{1,2}|[A-Z])\\)?$"_s);
    int filled = 0;
    for (const QString &cell : row.cells) {
        if (cell.isEmpty())
            continue;
        if (!mark.match(cell).hasMatch())
            return false;
        ++filled;
    }
    return filled > 1;
}

/// Over a group of rows stands one cell alone: "II. Đoàn kiểm tra số 02 (8 đơn vị)".
std::optional<int> RowReader::teamHeading(const CellRow &row) const
{
    QString only;
    for (const QString &cell : row.cells) {
        if (!cell.isEmpty() && !only.isEmpty() && cell != only)
            return std::nullopt;
        if (!cell.isEmpty())
            only = cell;
    }
    static const QRegularExpression heading(
        u"^(?:[IVXLC]+|\\d+|[A-Z])?[.)\\s]*(?:đoàn|tổ)(?:\\s+kiểm tra)?\\s*(?:số)?\\s*(\\d{1,3})\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = heading.match(cleaned(only));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

void RowReader::forEach(const std::function<void(const ReadRow &)> &take)
{
    bool first = true;
    for (const CellRow &row : m_table.rows) {
        if (row.number <= m_columns.headerRow || m_leaveOut.count(row.number) > 0)
            continue;
        const bool numbering = first && isNumbering(row);
        first = false;
        if (numbering)
            continue;
        if (const auto number = teamHeading(row)) {
            m_headingTeam = number;
            continue;
        }
        const ReadRow read(row, m_columns);
        if (read.says(fieldsOf(m_kind)))
            take(read);
    }
    std::stable_sort(preview.refused.begin(),
                     preview.refused.end(),
                     [](const RefusedRow &a, const RefusedRow &b) { return a.row < b.row; });
}

const Team *RowReader::team(const ReadRow &row, QString &problem) const
{
    const QString cell = row.text(Field::Team);
    std::optional<int> number;
    if (!cell.isEmpty()) {
        number = teamNumber(cell);
        if (!number) {
            problem = ExchangeWords::tr("“%1” names no team. Write its number.").arg(cell);
            return nullptr;
        }
    } else {
        number = m_headingTeam ? m_headingTeam : m_optionTeam;
    }
    if (!number)
        return nullptr;
    const auto team = resolveTeam(m_index, *number);
    if (!team)
        problem = team.error().message;
    return team ? *team : nullptr;
}

void RowReader::refuse(const ReadRow &row,
                       const QString &what,
                       const QString &reason,
                       const QStringList &candidates)
{
    preview.refused.push_back({row.number(), what, reason, candidates, row.cells()});
}

void changeText(QString &value, const QString &cell, Field field, std::vector<FieldChange> &changes)
{
    if (cell.isEmpty() || cell == value)
        return;
    changes.push_back({field, value, cell});
    value = cell;
}

std::optional<int> teamNumber(const QString &cell)
{
    static const QRegularExpression number(
        u"^(?:(?:đoàn|tổ|đ|team)(?:\\s+kiểm tra)?\\s*(?:số)?\\s*)?0*(\\d{1,4})(?:\\.0)?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = number.match(cleaned(cell));
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

bool fileRow(ImportPreview &preview, ImportedRow row, bool isNew)
{
    const bool changes = isNew || !row.changes.empty();
    auto &list = isNew ? preview.added : changes ? preview.changed : preview.unchanged;
    list.push_back(std::move(row));
    return changes;
}

// As strict as the actions that keep units and people: what passes here is not refused there.
std::optional<QString> phoneOf(const QString &cell)
{
    static const QRegularExpression phone(u"^[0-9 +().,;/\\-]+$"_s);
    static const QRegularExpression zeroLost(u"^[2-9]\\d{8}$"_s);
    if (zeroLost.match(cell).hasMatch())
        return u'0' + cell;
    const auto digits =
        std::count_if(cell.begin(), cell.end(), [](QChar letter) { return letter.isDigit(); });
    return digits >= 3 && phone.match(cell).hasMatch() ? std::optional(cell) : std::nullopt;
}

bool isEmail(const QString &text)
{
    static const QRegularExpression email(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@.]+$"_s);
    return email.match(text).hasMatch();
}

Result<> requireUsable(const ImportPreview &preview)
{
    if (preview.usable())
        return {};
    if (preview.refused.empty())
        return failure(Error::Kind::Input,
                       ExchangeWords::tr("There are no rows below the heading. Choose a table with "
                                         "rows."));
    const RefusedRow &first = preview.refused.front();
    return failure(Error::Kind::Input,
                   ExchangeWords::tr("None of the rows (%1) can be used. Row %2: %3")
                       .arg(QString::number(preview.refused.size()),
                            QString::number(first.row),
                            first.reason));
}

QString inWords(const ImportedRow &row)
{
    QStringList parts;
    for (const FieldChange &change : row.changes) {
        parts << (change.before.isEmpty()
                      ? ExchangeWords::tr("%1 %2").arg(fieldTitle(change.field), change.after)
                      : ExchangeWords::tr("%1 %2 → %3")
                            .arg(fieldTitle(change.field), change.before, change.after));
    }
    return parts.isEmpty() ? row.what
                           : ExchangeWords::tr("%1: %2").arg(row.what, parts.join(u"; "_s));
}

} // namespace skt
