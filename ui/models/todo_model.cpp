// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/todo_model.h"

#include "core/text/text.h"
#include "ui/models/todo_words.h"

#include <algorithm>

namespace skt {

namespace {

TodoModel::Chip chipOf(TodoKind kind)
{
    using Chip = TodoModel::Chip;
    switch (kind) {
    case TodoKind::SettleClash:
    case TodoKind::MindWarning:
        return Chip::Clashes;
    case TodoKind::SendNotice:
    case TodoKind::UnitReport:
    case TodoKind::SendResults:
    case TodoKind::Synthesis:
    case TodoKind::SuperiorReport:
        return Chip::Papers;
    case TodoKind::HoldVisit:
    case TodoKind::RecordVisit:
    case TodoKind::SetNewDate:
    case TodoKind::PlaceVisits:
        return Chip::Visits;
    case TodoKind::RegisterSchedule:
    case TodoKind::TeamReport:
    case TodoKind::NamePeople:
    case TodoKind::ReadNotes:
        break;
    }
    return Chip::Teams;
}

QString signOf(const TodoItem &item)
{
    switch (item.kind) {
    case TodoKind::SettleClash:
        return QStringLiteral("✖");
    case TodoKind::MindWarning:
        return QStringLiteral("⚠");
    case TodoKind::ReadNotes:
        return QStringLiteral("ℹ");
    default:
        break;
    }
    switch (item.urgency) {
    case TodoUrgency::Overdue:
        return QStringLiteral("●");
    case TodoUrgency::Today:
        return QStringLiteral("◑");
    case TodoUrgency::Soon:
        return QStringLiteral("◔");
    case TodoUrgency::Later:
        break;
    }
    return QStringLiteral("○");
}

} // namespace

TodoModel::TodoModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void TodoModel::setView(PlanViewPtr view)
{
    beginResetModel();
    m_view = std::move(view);
    rebuild();
    endResetModel();
}

void TodoModel::setQuery(const QString &query)
{
    if (query.trimmed() == m_query)
        return;
    beginResetModel();
    m_query = query.trimmed();
    rebuild();
    endResetModel();
}

void TodoModel::setChip(Chip chip)
{
    if (chip == m_chip)
        return;
    beginResetModel();
    m_chip = chip;
    rebuild();
    endResetModel();
}

const std::vector<TodoItem> &TodoModel::items() const
{
    static const std::vector<TodoItem> none;
    return m_view ? m_view->todo : none;
}

void TodoModel::rebuild()
{
    m_lines.clear();
    std::size_t heading = 0;
    const std::vector<TodoItem> &all = items();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const TodoItem &item = all[i];
        if (!passes(item))
            continue;
        if (m_lines.empty() || m_lines.back().urgency != item.urgency) {
            heading = m_lines.size();
            m_lines.push_back({item.urgency, 0, 0});
        }
        ++m_lines[heading].count;
        m_lines.push_back({item.urgency, i, 0});
    }
}

bool TodoModel::passes(const TodoItem &item) const
{
    if (m_chip != Chip::All && chipOf(item.kind) != m_chip)
        return false;
    return m_query.isEmpty()
           || searchMatches(todoTitle(item, *m_view) + u' ' + todoDetail(item, *m_view), m_query);
}

int TodoModel::countOf(Chip chip) const
{
    if (chip == Chip::All)
        return static_cast<int>(items().size());
    return static_cast<int>(
        std::ranges::count(items(), chip, [](const TodoItem &item) { return chipOf(item.kind); }));
}

int TodoModel::countOf(TodoUrgency urgency) const
{
    return static_cast<int>(std::ranges::count(items(), urgency, &TodoItem::urgency));
}

const TodoItem *TodoModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Line &line = m_lines[static_cast<std::size_t>(row)];
    return line.count > 0 ? nullptr : &items()[line.item];
}

int TodoModel::rowOfKey(const QString &key) const
{
    for (int row = 0; row < rowCount() && !key.isEmpty(); ++row) {
        const TodoItem *item = itemAt(row);
        if (item && todoKey(*item, *m_view) == key)
            return row;
    }
    return -1;
}

std::vector<PaperRequest> TodoModel::noticesOf(const std::vector<int> &rows) const
{
    std::vector<PaperRequest> requests;
    for (const int row : rows) {
        const TodoItem *item = itemAt(row);
        if (!item || item->kind != TodoKind::SendNotice)
            continue;
        const bool perTeam = m_view->campaign->plan.noticeForm == NoticeForm::PerTeam;
        PaperRequest request{QStringLiteral("inspection-notice"),
                             item->team,
                             perTeam ? std::nullopt : item->unit,
                             true};
        const bool known = std::ranges::any_of(requests, [&](const PaperRequest &other) {
            return other.team == request.team && other.unit == request.unit;
        });
        if (!known)
            requests.push_back(std::move(request));
    }
    return requests;
}

int TodoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TodoModel::headingData(const Line &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1 (%2)").arg(todoGroupTitle(line.urgency)).arg(line.count);
    case HeadingRole:
        return true;
    case UrgencyRole:
        return static_cast<int>(line.urgency);
    default:
        return {};
    }
}

QString TodoModel::accessibleText(const TodoItem &item) const
{
    QStringList parts{todoGroupTitle(item.urgency),
                      todoTitle(item, *m_view),
                      todoDetail(item, *m_view),
                      item.due ? formatDateWithWeekday(*item.due) : QString(),
                      todoActionText(item.action)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QVariant TodoModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (line.count > 0)
        return headingData(line, role);
    const TodoItem &item = items()[line.item];
    switch (role) {
    case Qt::DisplayRole:
        return todoTitle(item, *m_view);
    case Qt::ToolTipRole: {
        const QString detail = todoDetail(item, *m_view);
        const QString title = todoTitle(item, *m_view);
        return detail.isEmpty() ? title : title + QLatin1Char('\n') + detail;
    }
    case Qt::AccessibleTextRole:
        return accessibleText(item);
    case KeyRole:
        return todoKey(item, *m_view);
    case HeadingRole:
        return false;
    case UrgencyRole:
        return static_cast<int>(item.urgency);
    case SignRole:
        return signOf(item);
    case DetailRole:
        return todoDetail(item, *m_view);
    case DayRole:
        return item.due ? formatDateWithWeekday(*item.due) : QString();
    case LeftRole:
        return todoDaysLeft(item, m_view->environment.today);
    case ActionRole:
        return todoActionText(item.action);
    case TeamRole: {
        const Team *team = item.team ? m_view->index.team(*item.team) : nullptr;
        return team ? team->number : 0;
    }
    case WrapRole:
        return item.kind == TodoKind::SettleClash || item.kind == TodoKind::MindWarning;
    default:
        return {};
    }
}

Qt::ItemFlags TodoModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_lines[static_cast<std::size_t>(index.row())].count > 0)
        return Qt::ItemIsEnabled;
    return QAbstractListModel::flags(index);
}

} // namespace skt
