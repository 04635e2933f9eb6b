// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/schedule_grid.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"

#include <algorithm>

namespace skt {

namespace {

QString halfSign(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return ModelWords::tr("AM", "morning, one or two letters");
    case DayPart::Afternoon:
        return ModelWords::tr("PM", "afternoon, one or two letters");
    case DayPart::AllDay:
        break;
    }
    return partWord(part);
}

QString shortDay(QDate date)
{
    return QStringLiteral("%1/%2").arg(date.day()).arg(date.month());
}

} // namespace

ScheduleGrid::ScheduleGrid(BoardModel &board, QObject *parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(&m_board, &BoardModel::changed, this, &ScheduleGrid::rebuild);
    rebuild();
}

void ScheduleGrid::setKind(Kind kind)
{
    m_kind = kind;
    rebuild();
}

ScheduleGrid::Cell &ScheduleGrid::cell(int row, int column)
{
    return m_rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

void ScheduleGrid::put(Cell &cell, const BoardCard &card, const QString &line)
{
    QString text = line;
    if (card.clash)
        text += *card.clash == Severity::Error ? QStringLiteral(" ✖") : QStringLiteral(" ⚠");
    cell.lines.append(text);
    cell.cards.push_back(card.key);
    if (card.clash && (!cell.clash || *card.clash == Severity::Error))
        cell.clash = card.clash;
}

void ScheduleGrid::rebuild()
{
    beginResetModel();
    m_columns.clear();
    m_rowNames.clear();
    m_rows.clear();
    std::vector<const BoardCard *> cards;
    for (const BoardCard &card : m_board.cards()) {
        if (!card.filteredOut && m_board.rowOfTeam(card.key.team) >= 0)
            cards.push_back(&card);
    }
    std::ranges::stable_sort(cards, {}, [](const BoardCard *card) {
        return std::tuple{
            !card->date, card->date ? card->date->toJulianDay() : 0, card->part, card->teamNumber};
    });
    switch (m_kind) {
    case Kind::UnitDays:
        buildUnitDays(cards);
        break;
    case Kind::Month:
        buildMonth(cards);
        break;
    case Kind::Agenda:
        buildAgenda(cards);
        break;
    case Kind::List:
        buildList(cards);
        break;
    }
    endResetModel();
}

void ScheduleGrid::buildUnitDays(const std::vector<const BoardCard *> &cards)
{
    const auto &days = m_board.days();
    for (const BoardDay &day : days)
        m_columns.append(QStringLiteral("%1\n%2").arg(weekdayShort(day.date), shortDay(day.date)));
    std::map<UnitId, int> rows;
    const PlanViewPtr view = m_board.view();
    if (!view)
        return;
    for (const Unit *unit : view->index.inspectedUnits()) {
        const auto own = [&](const BoardCard *card) { return card->key.unit == unit->id; };
        if (!std::ranges::any_of(cards, own))
            continue;
        rows.emplace(unit->id, static_cast<int>(m_rows.size()));
        m_rowNames.append(unit->brief());
        m_rows.emplace_back(days.size());
        for (std::size_t day = 0; day < days.size(); ++day) {
            Cell &made = m_rows.back()[day];
            made.off = days[day].kind != BoardDay::Kind::Working;
            for (const DayOff *off : view->index.daysOffOfUnit(unit->id)) {
                if (!off->span.meets(days[day].date, DayPart::AllDay))
                    continue;
                made.off = true;
                made.lines.append(off->reason.isEmpty() ? tr("day off") : off->reason);
            }
        }
    }
    for (const BoardCard *card : cards) {
        const int column = card->date ? m_board.columnOfDay(*card->date) : -1;
        if (const auto row = rows.find(card->key.unit); column >= 0 && row != rows.end())
            put(cell(row->second, column),
                *card,
                QStringLiteral("%1 %2").arg(halfSign(card->part)).arg(card->teamNumber));
    }
}

void ScheduleGrid::buildMonth(const std::vector<const BoardCard *> &cards)
{
    constexpr int week = 7;
    if (m_board.days().empty())
        return;
    const QDate first = m_board.days().front().date;
    const QDate monday = first.addDays(1 - first.dayOfWeek());
    for (int day = 0; day < week; ++day)
        m_columns.append(weekdayShort(monday.addDays(day)));
    const qint64 weeks = monday.daysTo(m_board.days().back().date) / week + 1;
    m_rows.resize(static_cast<std::size_t>(weeks));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const QDate begin = monday.addDays(static_cast<qint64>(row) * week);
        m_rowNames.append(shortDay(begin));
        for (int day = 0; day < week; ++day) {
            const QDate date = begin.addDays(day);
            const int column = m_board.columnOfDay(date);
            const BoardDay *known =
                column < 0 ? nullptr : &m_board.days()[static_cast<std::size_t>(column)];
            Cell made;
            made.off = !known || known->kind != BoardDay::Kind::Working;
            made.lines.append(known && !known->note.isEmpty()
                                  ? shortDay(date) + QStringLiteral(" – ") + known->note
                                  : shortDay(date));
            m_rows[row].push_back(made);
        }
    }
    for (const BoardCard *card : cards) {
        const qint64 offset = card->date ? monday.daysTo(*card->date) : -1;
        if (offset >= 0 && offset < weeks * week)
            put(cell(static_cast<int>(offset / week), static_cast<int>(offset % week)),
                *card,
                QStringLiteral("%1 %2: %3")
                    .arg(halfSign(card->part))
                    .arg(card->teamNumber)
                    .arg(card->title));
    }
}

void ScheduleGrid::buildAgenda(const std::vector<const BoardCard *> &cards)
{
    m_columns = {tr("Day"), tr("Visits")};
    std::optional<std::optional<QDate>> shown;
    for (const BoardCard *card : cards) {
        if (!card->date && card->state == VisitState::Done)
            continue;
        if (shown != card->date) {
            shown = card->date;
            m_rowNames.append(QString());
            m_rows.emplace_back(2);
            m_rows.back()[0].lines = {card->date ? formatDateWithWeekday(*card->date)
                                                 : tr("not scheduled")};
        }
        const QString when = card->date ? partWord(card->part) + QStringLiteral(", ") : QString();
        put(m_rows.back()[1],
            *card,
            QStringLiteral("%1%2: %3").arg(when, teamName(card->teamNumber), card->fullName));
        m_rows.back()[0].cards = m_rows.back()[1].cards;
    }
}

void ScheduleGrid::buildList(const std::vector<const BoardCard *> &cards)
{
    m_columns = {tr("Day"), tr("Half-day"), tr("Team"), tr("Unit"), tr("State"), tr("Agreed")};
    for (const BoardCard *card : cards) {
        const QString agreed = card->agreed ? whenText(card->agreed->date, card->agreed->part)
                               : card->afterAgreement ? tr("added later")
                                                      : QString();
        const QStringList texts{card->date ? formatDateWithWeekday(*card->date)
                                           : tr("not scheduled"),
                                card->date ? partWord(card->part) : QString(),
                                teamName(card->teamNumber),
                                card->fullName,
                                stateWord(card->state),
                                agreed};
        m_rowNames.append(QString());
        m_rows.emplace_back();
        for (const QString &text : texts) {
            Cell made;
            made.lines = {text};
            made.cards = {card->key};
            made.clash = card->clash;
            m_rows.back().push_back(made);
        }
    }
}

std::vector<CardKey> ScheduleGrid::cardsIn(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())]
        .cards;
}

QModelIndex ScheduleGrid::cellOf(const CardKey &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex place = index(row, column);
            const auto cards = cardsIn(place);
            if (std::ranges::find(cards, key) != cards.end())
                return place;
        }
    }
    return {};
}

int ScheduleGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScheduleGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ScheduleGrid::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell &shown =
        m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return shown.lines.join(QLatin1Char('\n'));
    case Qt::ToolTipRole: {
        QStringList words;
        for (const CardKey &key : shown.cards)
            words.append(m_board.describeCard(key));
        return words.isEmpty() ? shown.lines.join(QLatin1Char('\n'))
                               : words.join(QStringLiteral("\n\n"));
    }
    case Qt::UserRole: // a day on which nobody works
        return shown.off;
    default:
        return {};
    }
}

QVariant ScheduleGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const QStringList &names = orientation == Qt::Horizontal ? m_columns : m_rowNames;
    return names.value(section);
}

} // namespace skt
