// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conflict_model.h"

#include <algorithm>

namespace skt {

namespace {

ConflictModel::Group groupOf(const Conflict &conflict)
{
    if (conflict.waived)
        return ConflictModel::Group::Waived;
    return conflict.severity == Severity::Error ? ConflictModel::Group::Error
                                                : ConflictModel::Group::Warning;
}

} // namespace

ConflictModel::ConflictModel(OpenPlan &plan, QObject *parent)
    : QAbstractListModel(parent)
    , m_plan(plan)
{
    connect(&m_plan, &OpenPlan::viewChanged, this, &ConflictModel::rebuild);
    rebuild();
}

void ConflictModel::showDraft(const PlanViewPtr &draft)
{
    if (m_draft == draft)
        return;
    m_draft = draft;
    rebuild();
}

void ConflictModel::rebuild()
{
    const PlanViewPtr view = m_draft ? m_draft : m_plan.view();
    std::vector<Line> lines = view ? linesOf(*view) : std::vector<Line>();
    // The same conflicts may have other words now: a name was corrected, a reason was given.
    const bool same = lines.size() == m_lines.size()
                      && std::ranges::equal(lines, m_lines, [](const Line &a, const Line &b) {
                             return a.key == b.key && a.group == b.group && a.text == b.text;
                         });
    if (same) {
        m_view = view; // the conflicts lie in the view: never keep an old one
        m_lines = std::move(lines);
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_view = view;
    m_lines = std::move(lines);
    endResetModel();
}

std::vector<ConflictModel::Line> ConflictModel::linesOf(const PlanView &view) const
{
    std::vector<Line> lines;
    for (const Group group : {Group::Error, Group::Warning, Group::Waived}) {
        const std::size_t start = lines.size();
        for (std::size_t i = 0; i < view.check.conflicts.size(); ++i) {
            const Conflict &conflict = view.check.conflicts[i];
            if (groupOf(conflict) == group)
                lines.push_back({group, false, i, conflict.key(), {}, true});
        }
        const auto count = static_cast<int>(lines.size() - start);
        if (count > 0)
            lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(start),
                         {group, true, 0, {}, headingText(group, count), false});
    }
    if (!view.check.notes.empty()) {
        const auto count = static_cast<int>(view.check.notes.size());
        lines.push_back({Group::Note, true, 0, {}, headingText(Group::Note, count), false});
    }
    for (std::size_t i = 0; i < view.check.notes.size(); ++i)
        lines.push_back(
            {Group::Note, false, i, {}, describe(view.check.notes[i], view.index), false});
    return lines;
}

QString ConflictModel::textOf(const Line &line) const
{
    return line.isConflict ? describe(m_view->check.conflicts[line.conflict], m_view->index)
                           : line.text;
}

QString ConflictModel::detailOf(const Line &line) const
{
    if (!line.isConflict)
        return {};
    const Conflict &conflict = m_view->check.conflicts[line.conflict];
    return conflict.waived ? tr("Accepted: %1").arg(conflict.waived->reason)
                           : ruleTitle(conflict.rule);
}

QString ConflictModel::headingText(Group group, int count)
{
    switch (group) {
    case Group::Error:
        return tr("Must be settled (%1)").arg(count);
    case Group::Warning:
        return tr("To be minded (%1)").arg(count);
    case Group::Waived:
        return tr("Accepted, with a reason (%1)").arg(count);
    case Group::Note:
        break;
    }
    return tr("About the plan itself (%1)").arg(count);
}

const Conflict *ConflictModel::conflictAt(int row) const
{
    if (row < 0 || row >= rowCount() || !m_lines[static_cast<std::size_t>(row)].isConflict)
        return nullptr;
    return &m_view->check.conflicts[m_lines[static_cast<std::size_t>(row)].conflict];
}

const PlanNote *ConflictModel::noteAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Line &line = m_lines[static_cast<std::size_t>(row)];
    return line.group == Group::Note && !line.heading ? &m_view->check.notes[line.conflict]
                                                      : nullptr;
}

int ConflictModel::rowOfKey(const QString &key) const
{
    if (key.isEmpty())
        return -1;
    const auto it = std::ranges::find(m_lines, key, &Line::key);
    return it == m_lines.end() ? -1 : static_cast<int>(it - m_lines.begin());
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return line.isConflict ? ruleHelp(m_view->check.conflicts[line.conflict].rule) : QString();
    case KeyRole:
        return line.key;
    case GroupRole:
        return static_cast<int>(line.group);
    case HeadingRole:
        return line.heading;
    case DetailRole:
        return detailOf(line);
    default:
        return {};
    }
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_lines[static_cast<std::size_t>(index.row())].heading)
        return Qt::ItemIsEnabled;
    return QAbstractListModel::flags(index);
}

QString ConflictModel::summary() const
{
    const PlanViewPtr view = m_draft ? m_draft : m_plan.view();
    if (!view)
        return {};
    return tr("%1 must be settled · %2 to be minded")
        .arg(view->check.errors)
        .arg(view->check.warnings);
}

} // namespace skt
