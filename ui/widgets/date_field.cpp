// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "core/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/widget_words.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace skt {

namespace {

void markDays(QCalendarWidget &picker, const WorkingCalendar &calendar, QDate from, QDate to)
{
    const QDate start = from.addMonths(-2);
    const QDate end = to.addMonths(2);
    for (QDate day = start; day <= end; day = day.addDays(1)) {
        QTextCharFormat format;
        if (!calendar.isWorkingDay(day)) {
            format.setForeground(look().error);
            format.setToolTip(calendar.whyNotWorked(day));
        } else {
            format.setForeground(look().text);
        }
        if (day >= from && day <= to)
            format.setBackground(look().goodSurface);
        picker.setDateTextFormat(day, format);
    }
}

} // namespace

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_line);
    m_line->setPlaceholderText(WidgetWords::tr("d/m/yyyy"));
    m_line->setToolTip(WidgetWords::tr("A date: 3/8, 03082023, or +2 for two working days on"));
    m_line->installEventFilter(this);
    m_button->setIcon(icon(QStringLiteral("view-calendar")));
    m_button->setToolTip(WidgetWords::tr("Pick from the calendar"));
    m_button->setAccessibleName(WidgetWords::tr("Pick from the calendar"));
    m_button->setFocusPolicy(Qt::NoFocus);
    connect(m_button, &QToolButton::clicked, this, &DateField::pick);
    connect(m_line, &QLineEdit::textEdited, this, &DateField::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::finished);
}

void DateField::setCalendar(const WorkingCalendar &calendar, QDate windowFrom, QDate windowTo)
{
    m_calendar = calendar;
    m_windowFrom = windowFrom;
    m_windowTo = windowTo;
}

void DateField::setDate(QDate date)
{
    m_line->setText(date.isValid() ? formatDate(date) : QString());
}

QDate DateField::date() const
{
    return read(m_line->text(), m_base, m_calendar);
}

bool DateField::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

QDate DateField::read(const QString &text, QDate base, const WorkingCalendar &calendar)
{
    const QString typed = text.trimmed();
    if (base.isValid()
        && (typed.startsWith(QLatin1Char('+')) || typed.startsWith(QLatin1Char('-')))) {
        bool ok = false;
        const int days = typed.toInt(&ok);
        constexpr int farthest = 999;
        return ok && qAbs(days) <= farthest ? calendar.advance(base, days) : QDate();
    }
    return parseDate(typed, base.isValid() ? base.year() : 0);
}

void DateField::pick()
{
    QMenu menu(this);
    auto *picker = new QCalendarWidget(&menu);
    picker->setFirstDayOfWeek(Qt::Monday);
    picker->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate shown = date().isValid() ? date() : m_base;
    if (shown.isValid())
        picker->setSelectedDate(shown);
    const QDate around = shown.isValid() ? shown : picker->selectedDate();
    markDays(*picker,
             m_calendar,
             m_windowFrom.isValid() ? m_windowFrom : around,
             m_windowTo.isValid() ? m_windowTo : around);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(picker);
    menu.addAction(action);
    connect(picker, &QCalendarWidget::clicked, &menu, [this, &menu](QDate day) {
        setDate(day);
        menu.close();
        Q_EMIT edited();
        Q_EMIT finished();
    });
    menu.exec(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            pick();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace skt
