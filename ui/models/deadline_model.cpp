// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deadline_model.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/models/plan_rows.h"

#include <algorithm>

namespace skt {

namespace {

using Chip = DeadlineModel::Chip;

Chip chipOf(DeadlineState state)
{
    switch (state) {
    case DeadlineState::Overdue:
        return Chip::Overdue;
    case DeadlineState::DueToday:
    case DeadlineState::DueSoon:
        return Chip::Near;
    case DeadlineState::Upcoming:
        return Chip::Later;
    case DeadlineState::Done:
    case DeadlineState::DoneLate:
        break;
    }
    return Chip::Done;
}

int toneOf(DeadlineState state)
{
    constexpr int plain = 0;
    constexpr int good = 2;
    constexpr int warning = 3;
    constexpr int error = 4;
    switch (state) {
    case DeadlineState::Done:
        return good;
    case DeadlineState::Overdue:
        return error;
    case DeadlineState::Upcoming:
        return plain;
    case DeadlineState::DoneLate:
    case DeadlineState::DueSoon:
    case DeadlineState::DueToday:
        break;
    }
    return warning;
}

QString daysLeft(const Deadline &deadline, QDate today)
{
    if (deadline.doneOn)
        return ModelWords::tr("done on %1").arg(formatDate(*deadline.doneOn));
    if (deadline.state == DeadlineState::Done)
        return {};
    const qint64 days = today.daysTo(deadline.due);
    if (days == 0)
        return ModelWords::tr("today");
    return days < 0 ? ModelWords::tr("%1 days late").arg(-days)
                    : ModelWords::tr("%1 days left").arg(days);
}

QString idOf(const Deadline &deadline)
{
    return QStringLiteral("%1/%2/%3")
        .arg(toString(deadline.kind))
        .arg(deadline.team ? deadline.team->value() : 0)
        .arg(deadline.visit ? deadline.visit->value() : 0);
}

} // namespace

DeadlineModel::DeadlineModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void DeadlineModel::setView(PlanViewPtr view)
{
    beginResetModel();
    m_view = std::move(view);
    rebuild();
    endResetModel();
}

void DeadlineModel::setChip(Chip chip)
{
    if (chip == m_chip)
        return;
    beginResetModel();
    m_chip = chip;
    rebuild();
    endResetModel();
}

void DeadlineModel::rebuild()
{
    m_rows.clear();
    if (!m_view)
        return;
    for (std::size_t i = 0; i < m_view->deadlines.size(); ++i) {
        if (m_chip == Chip::All || chipOf(m_view->deadlines[i].state) == m_chip)
            m_rows.push_back(i);
    }
}

int DeadlineModel::countOf(Chip chip) const
{
    if (!m_view)
        return 0;
    if (chip == Chip::All)
        return static_cast<int>(m_view->deadlines.size());
    return static_cast<int>(std::ranges::count(
        m_view->deadlines, chip, [](const Deadline &each) { return chipOf(each.state); }));
}

int DeadlineModel::countOfKind(DeadlineKind kind) const
{
    return static_cast<int>(std::ranges::count(
        m_rows, kind, [this](std::size_t row) { return m_view->deadlines[row].kind; }));
}

const Deadline *DeadlineModel::deadline(const QVariant &id) const
{
    const QString wanted = id.toString();
    for (const std::size_t row : m_rows) {
        if (idOf(m_view->deadlines[row]) == wanted)
            return &m_view->deadlines[row];
    }
    return nullptr;
}

int DeadlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeadlineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeadlineModel::textOf(const Deadline &deadline, int column) const
{
    const Team *team = deadline.team ? m_view->index.team(*deadline.team) : nullptr;
    const Unit *unit = deadline.unit ? m_view->index.unit(*deadline.unit) : nullptr;
    switch (column) {
    case Due:
        return formatDateWithWeekday(deadline.due);
    case Left:
        return daysLeft(deadline, m_view->environment.today);
    case What:
        return deadlineKindWord(deadline.kind);
    case TeamColumn:
        return team ? teamName(team->number) : QString();
    case UnitColumn:
        return unit ? unit->name : QString();
    case State:
        return deadlineStateWord(deadline.state);
    case Count:
        return describeCount(deadline.countedFrom, deadline.count);
    case Words:
        return deadline.words;
    default:
        return {};
    }
}

QVariant DeadlineModel::sortOf(const Deadline &deadline, int column) const
{
    const Team *team = deadline.team ? m_view->index.team(*deadline.team) : nullptr;
    switch (column) {
    case Due:
    case Left:
        return deadline.due;
    case TeamColumn:
        return team ? team->number : 0;
    case State:
        return static_cast<int>(deadline.state);
    default:
        return {};
    }
}

QVariant DeadlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Deadline &deadline = m_view->deadlines[m_rows[static_cast<std::size_t>(index.row())]];
    constexpr int quiet = 1;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(deadline, index.column());
    case idRole:
        return idOf(deadline);
    case sortRole:
        return sortOf(deadline, index.column());
    case chipRole:
        return toString(deadline.kind);
    case toneRole:
        if (index.column() == State || index.column() == Left)
            return toneOf(deadline.state);
        return index.column() >= Count ? quiet : 0;
    default:
        return {};
    }
}

QVariant DeadlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Due:
        return ModelWords::tr("Due");
    case Left:
        return ModelWords::tr("Days left");
    case What:
        return ModelWords::tr("What");
    case TeamColumn:
        return ModelWords::tr("Team");
    case UnitColumn:
        return ModelWords::tr("Unit");
    case State:
        return ModelWords::tr("State");
    case Count:
        return ModelWords::tr("How it is counted");
    case Words:
        return ModelWords::tr("The plan's words");
    default:
        return {};
    }
}

std::vector<CountedDay> countedDays(const Deadline &deadline)
{
    using Kind = CountedDay::Kind;
    std::vector<CountedDay> days;
    for (std::size_t i = 0; i < deadline.count.counted.size(); ++i)
        days.push_back(
            {deadline.count.counted[i], Kind::Counted, static_cast<int>(i) + 1, {}, false});
    for (const SkippedDay &skipped : deadline.count.skipped)
        days.push_back({skipped.date, Kind::Skipped, 0, skipped.why, false});
    const bool counts = !days.empty() && deadline.countedFrom.isValid();
    if (counts && !std::ranges::count(days, deadline.countedFrom, &CountedDay::date))
        days.push_back({deadline.countedFrom, Kind::Start, 0, {}, false});
    if (!std::ranges::count(days, deadline.due, &CountedDay::date))
        days.push_back({deadline.due, Kind::Start, 0, {}, false});
    std::ranges::sort(days, {}, &CountedDay::date);
    for (CountedDay &day : days)
        day.due = day.date == deadline.due;
    return days;
}

} // namespace skt
