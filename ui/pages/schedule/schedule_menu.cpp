// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a day, a half-day or the chosen visits: by menu and by button.
#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/pages/schedule/ask_dialog.h"
#include "ui/pages/schedule/board_view.h"
#include "ui/pages/schedule/postpone_dialog.h"
#include "ui/pages/schedule/schedule_bar.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/session/directory_edits.h"
#include "ui/session/schedule_edits.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace skt {

namespace {

HalfDaySpan spanOf(QDate from, QDate to)
{
    return {{from, DayPart::Morning}, {to, DayPart::Afternoon}};
}

} // namespace

QWidget *SchedulePage::makeDayButtons(QWidget *bar)
{
    auto *box = new QWidget(bar);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_putOff->setObjectName(QStringLiteral("putOffDay"));
    m_putOff->setText(tr("Put &off a day …"));
    m_putOff->setToolTip(tr("A day falls: put off its visits, with one letter to all concerned"));
    connect(m_putOff, &QPushButton::clicked, this, &SchedulePage::postponeCursorDay);
    layout->addWidget(m_putOff);
    m_agree->setObjectName(QStringLiteral("agreeSchedule"));
    m_agree->setToolTip(tr("Keep the schedule as agreed: what moves later is shown as a change"));
    connect(m_agree, &QPushButton::clicked, this, &SchedulePage::askAgreement);
    layout->addWidget(m_agree);
    return box;
}

void SchedulePage::connectBoard()
{
    connect(m_view, &BoardView::refused, this, [this](const QString &reason) {
        Q_EMIT failed(tr("Move a visit"), reason);
    });
    connect(m_view, &BoardView::menuWanted, this, &SchedulePage::showMenu);
    connect(m_view, &BoardView::zoomChanged, this, [this] { m_bar->showZoom(m_view->zoom()); });
    connect(m_bar, &ScheduleBar::zoomWanted, m_view, &BoardView::setZoom);
}

PostponeDay SchedulePage::wholeDayOf(QDate date) const
{
    PostponeDay request;
    request.span = spanOf(date, date);
    return request;
}

PostponeDay SchedulePage::chosenVisits() const
{
    PostponeDay request;
    QDate first;
    QDate last;
    for (const CardKey &key : m_board.selection()) {
        const BoardCard *card = m_board.card(key);
        if (!card || !card->date)
            continue;
        first = first.isValid() ? std::min(first, *card->date) : *card->date;
        last = last.isValid() ? std::max(last, *card->date) : *card->date;
        request.units.push_back(key.unit);
        if (std::ranges::find(request.teams, key.team) == request.teams.end())
            request.teams.push_back(key.team);
    }
    request.span = spanOf(first, last);
    return request;
}

void SchedulePage::postponeCursorDay()
{
    if (PostponeDay chosen = chosenVisits(); !chosen.units.empty()) {
        askPostpone(chosen);
        return;
    }
    const auto cursor = m_view->cursor();
    QDate date = m_plan.today();
    if (cursor && cursor->day >= 0)
        date = m_board.days()[static_cast<std::size_t>(cursor->day)].date;
    else if (!m_board.days().empty())
        date = std::clamp(date, m_board.days().front().date, m_board.days().back().date);
    askPostpone(wholeDayOf(date));
}

void SchedulePage::askPostpone(const PostponeDay &first)
{
    auto *dialog = new PostponeDialog(m_plan, first, this); // deletes itself when it is closed
    dialog->open();
}

void SchedulePage::showMenu(const BoardSlot &slot, bool wholeDay, QPoint globalPlace)
{
    if (m_plan.readOnly())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("boardMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (slot.day >= 0 && !m_board.draft()) {
        const QDate date = m_board.days()[static_cast<std::size_t>(slot.day)].date;
        menu->addAction(tr("Put off the whole of %1 …").arg(formatDateWithWeekday(date)),
                        this,
                        [this, date] { askPostpone(wholeDayOf(date)); });
        if (!wholeDay) {
            PostponeDay half;
            half.span = {{date, slot.part}, {date, slot.part}};
            half.teams = {m_board.teams()[static_cast<std::size_t>(slot.team)].id};
            menu->addAction(tr("Put off this half-day of the team …"), this, [this, half] {
                askPostpone(half);
            });
        }
    }
    if (const PostponeDay chosen = chosenVisits(); !chosen.units.empty()) {
        if (!m_board.draft())
            menu->addAction(
                tr("Put off the chosen visits …"), this, [this, chosen] { askPostpone(chosen); });
        menu->addAction(tr("Take the chosen visits off the schedule"), this, [this] {
            QString reason;
            const std::vector<CardKey> keys = m_board.selection();
            if (!m_board.toTray(keys, &reason) && !reason.isEmpty())
                Q_EMIT failed(tr("Move a visit"), reason);
        });
    }
    if (!wholeDay && slot.day >= 0)
        addDayOffActions(*menu, slot);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(globalPlace);
}

void SchedulePage::addDayOffActions(QMenu &menu, const BoardSlot &slot)
{
    menu.addSeparator();
    const BoardTeam &team = m_board.teams()[static_cast<std::size_t>(slot.team)];
    const QDate date = m_board.days()[static_cast<std::size_t>(slot.day)].date;
    DayOff dayOff;
    dayOff.team = team.id;
    dayOff.span = {{date, slot.part}, {date, slot.part}};
    const QString whose = teamName(team.number);
    menu.addAction(tr("%1 is off this half-day …").arg(whose), this, [this, dayOff, whose] {
        askDayOff(dayOff, whose);
    });
    const auto cards = m_board.cardsAt(slot);
    if (!cards.empty()) {
        DayOff unitOff;
        unitOff.unit = cards.front()->key.unit;
        unitOff.span = dayOff.span;
        const QString unit = cards.front()->fullName;
        menu.addAction(tr("%1 is off this half-day …").arg(unit), this, [this, unitOff, unit] {
            askDayOff(unitOff, unit);
        });
    }
    const PlanViewPtr view = m_board.view();
    const auto addRemovals = [&](const std::vector<const DayOff *> &rows, const QString &of) {
        for (const DayOff *row : rows) {
            if (!row->span.meets(date, slot.part))
                continue;
            menu.addAction(tr("Remove the day off of %1 (%2)").arg(of, row->reason),
                           this,
                           [this, id = row->id] { removeDaysOff(m_plan, {id}); });
        }
    };
    addRemovals(view->index.daysOffOfTeam(team.id), whose);
    if (!cards.empty())
        addRemovals(view->index.daysOffOfUnit(cards.front()->key.unit), cards.front()->fullName);
}

void SchedulePage::askDayOff(const DayOff &dayOff, const QString &whose)
{
    AskDialog::Question question;
    question.title = tr("Day off");
    question.words =
        tr("%1, %2").arg(whose, whenText(dayOff.span.from.date, dayOff.span.from.part));
    question.textLabel = tr("&Reason");
    question.accept = tr("&Enter");
    auto *dialog = new AskDialog( // deletes itself when it is closed
        m_plan,
        question,
        [this, dayOff](QDate, const QString &reason) {
            DayOff entered = dayOff;
            entered.reason = reason;
            recordDayOff(m_plan, entered);
        },
        this);
    dialog->open();
}

void SchedulePage::askAgreement()
{
    AskDialog::Question question;
    question.title = tr("Agree the schedule");
    question.words = tr("The schedule is kept as it stands now. Visits that move later show where "
                        "they stood, and are listed as changes after agreement.");
    if (const int waiting = m_board.unscheduledCount(); waiting > 0)
        question.words += QStringLiteral("\n\n") + tr("Still unscheduled: %1.").arg(waiting);
    question.dateLabel = tr("Agreed &on");
    question.accept = tr("&Agree");
    question.date = m_plan.today();
    auto *dialog = new AskDialog( // deletes itself when it is closed
        m_plan,
        question,
        [this](QDate date, const QString &) { agreeSchedule(m_plan, date); },
        this);
    dialog->open();
}

} // namespace skt
