// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_model.h"

#include "ui/models/model_words.h"

#include <algorithm>

namespace skt {

namespace {

using Cell = RowsModel::Cell;
using Tone = RowsModel::Cell::Tone;
using Group = ImportModel::Group;

Tone toneOf(Group group)
{
    switch (group) {
    case Group::Added:
        return Tone::Good;
    case Group::Changed:
        return Tone::Plain;
    case Group::Refused:
        return Tone::Error;
    case Group::Unchanged:
    case Group::LeftOut:
        break;
    }
    return Tone::Quiet;
}

/// A sign beside colour and word.
QString signedWord(Group group)
{
    const char16_t *const signs[] = {u"+ ", u"≠ ", u"= ", u"✖ ", u"– "};
    return QString::fromUtf16(signs[static_cast<int>(group)]) + ImportModel::word(group);
}

std::vector<Cell> cellsOf(int number, Group group, const QString &what, const QString &details)
{
    const Tone quiet = group == Group::Refused ? Tone::Error : Tone::Plain;
    return {{QString::number(number), number, {}, Tone::Quiet, true},
            {signedWord(group), {}, {}, toneOf(group), false},
            {what, {}, {}, group == Group::LeftOut ? Tone::Quiet : Tone::Plain, false},
            {details, {}, {}, quiet, false}};
}

QStringList changesOf(const ImportedRow &row)
{
    QStringList lines;
    for (const FieldChange &change : row.changes) {
        const QString title = fieldTitle(change.field);
        lines << (change.before.isEmpty()
                      ? QStringLiteral("%1: %2").arg(title, change.after)
                      : QStringLiteral("%1: %2 → %3")
                            .arg(title,
                                 change.before,
                                 change.after.isEmpty() ? QStringLiteral("–") : change.after));
    }
    return lines;
}

} // namespace

QString ImportModel::chip(Group group)
{
    return QString::number(static_cast<int>(group));
}

QString ImportModel::word(Group group)
{
    switch (group) {
    case Group::Added:
        return ModelWords::tr("new");
    case Group::Changed:
        return ModelWords::tr("changed");
    case Group::Unchanged:
        return ModelWords::tr("unchanged");
    case Group::Refused:
        return ModelWords::tr("refused");
    case Group::LeftOut:
        break;
    }
    return ModelWords::tr("left out");
}

ImportModel::ImportModel(QObject *parent)
    : RowsModel(parent)
{
    setHeaders({ModelWords::tr("Row"),
                ModelWords::tr("Outcome"),
                ModelWords::tr("What"),
                ModelWords::tr("What would be written, or why not")});
}

void ImportModel::clear()
{
    m_leftOut.clear();
    m_names.clear();
    m_full.clear();
    setRows({});
}

void ImportModel::add(std::vector<Row> &rows, const ImportedRow &row, Group group)
{
    const QStringList changes = changesOf(row);
    m_names.insert(row.row, row.what);
    m_full.insert(row.row, changes.join(u'\n'));
    rows.push_back({row.row,
                    chip(group),
                    cellsOf(row.row, group, row.what, changes.join(QStringLiteral("; ")))});
}

void ImportModel::addRefused(std::vector<Row> &rows, const RefusedRow &row)
{
    QString reason = row.reason;
    if (!row.candidates.isEmpty())
        reason +=
            u' '
            + ModelWords::tr("Did you mean: %1?").arg(row.candidates.join(QStringLiteral(", ")));
    m_full.insert(row.row, reason);
    const QString what =
        row.what.isEmpty() ? row.cells.join(QStringLiteral(" | ")).simplified() : row.what;
    rows.push_back({row.row, chip(Group::Refused), cellsOf(row.row, Group::Refused, what, reason)});
}

void ImportModel::show(const ImportPreview &preview)
{
    std::vector<Row> made;
    m_full.clear();
    for (const ImportedRow &row : preview.added)
        add(made, row, Group::Added);
    for (const ImportedRow &row : preview.changed)
        add(made, row, Group::Changed);
    for (const ImportedRow &row : preview.unchanged)
        add(made, row, Group::Unchanged);
    for (const RefusedRow &row : preview.refused)
        addRefused(made, row);
    for (const int row : m_leftOut)
        made.push_back(
            {row, chip(Group::LeftOut), cellsOf(row, Group::LeftOut, m_names.value(row), {})});
    std::ranges::stable_sort(made, {}, [](const Row &row) { return row.id.toInt(); });
    setRows(std::move(made));
}

int ImportModel::count(Group group) const
{
    return static_cast<int>(std::ranges::count(rows(), chip(group), &Row::chip));
}

bool ImportModel::tickable(const Row &row)
{
    return row.chip == chip(Group::Added) || row.chip == chip(Group::Changed)
           || row.chip == chip(Group::LeftOut);
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags all = RowsModel::flags(index);
    if (index.isValid() && index.column() == Number
        && tickable(rows()[static_cast<std::size_t>(index.row())]))
        all |= Qt::ItemIsUserCheckable;
    return all;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::CheckStateRole || index.column() != Number || !index.isValid())
        return RowsModel::data(index, role);
    const Row &row = rows()[static_cast<std::size_t>(index.row())];
    if (!tickable(row))
        return {};
    return static_cast<int>(row.chip == chip(Group::LeftOut) ? Qt::Unchecked : Qt::Checked);
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const int number = rows()[static_cast<std::size_t>(index.row())].id.toInt();
    if (value.toInt() == Qt::Checked)
        m_leftOut.erase(number);
    else
        m_leftOut.insert(number);
    Q_EMIT leftOutChanged();
    return true;
}

} // namespace skt
