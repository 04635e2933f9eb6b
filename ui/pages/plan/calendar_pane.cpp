// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/calendar_pane.h"

#include "core/actions/plan_actions.h"
#include "core/calendar/shown_names.h"
#include "core/text/text.h"
#include "ui/session/text_edits.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace skt {

namespace {

using Cell = RowsModel::Cell;
using Kind = SpecialDay::Kind;

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Off:
        return CalendarPane::tr("day off");
    case Kind::Worked:
        return CalendarPane::tr("worked day");
    case Kind::Open:
        return CalendarPane::tr("not decided yet");
    }
    return {};
}

bool isOwn(const Campaign &campaign, QDate date)
{
    return std::ranges::any_of(campaign.calendarDays,
                               [date](const CalendarDay &own) { return own.day.date == date; });
}

} // namespace

CalendarPane::CalendarPane(OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_year(new QComboBox(this))
    , m_list(nullptr)
    , m_date(new DateField(this))
    , m_kind(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_enter(new QPushButton(icon(QStringLiteral("list-add")), tr("&Enter the day"), this))
    , m_remove(new QPushButton(icon(QStringLiteral("list-remove")), tr("Remo&ve own day"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_year->setObjectName(QStringLiteral("calendarYear"));
    m_year->setAccessibleName(tr("Year"));
    const auto [first, last] = WorkingCalendar::bundledYears();
    for (int year = first; year <= last; ++year)
        m_year->addItem(QString::number(year), year);
    const PlanViewPtr view = m_plan.view();
    const QDate shown = view && view->campaign->plan.firstDay.date.isValid()
                            ? view->campaign->plan.firstDay.date
                            : m_plan.today();
    m_year->setCurrentIndex(std::max(0, m_year->findData(shown.year())));
    head->addWidget(m_year);
    head->addWidget(quietText(tr("Days that are not what their weekday says. A day of the plan's "
                                 "own takes the place of the bundled one."),
                              this),
                    1);
    layout->addLayout(head);
    m_rows.setHeaders({tr("Day"), tr("Kind"), tr("Name"), tr("Source"), tr("Whose")});
    m_list = new ListPanel(
        QStringLiteral("workingCalendar"), &m_rows, tr("No such day in this year."), this);
    m_list->setWidths({140, 120, 260, 300, 110}, 3);
    m_list->table()->setObjectName(QStringLiteral("calendarDays"));
    layout->addWidget(m_list, 1);
    layout->addLayout(makeEntry());
    connect(m_year, &QComboBox::currentIndexChanged, this, &CalendarPane::refresh);
    connect(&m_plan, &OpenPlan::viewChanged, this, &CalendarPane::refresh);
    connect(m_list->table()->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &CalendarPane::takeChosen);
    connect(m_date, &DateField::edited, this, &CalendarPane::refreshButtons);
    connect(m_date, &DateField::finished, this, &CalendarPane::refreshButtons);
    connect(m_enter, &QPushButton::clicked, this, &CalendarPane::enter);
    connect(m_remove, &QPushButton::clicked, this, &CalendarPane::remove);
    refresh();
}

QHBoxLayout *CalendarPane::makeEntry()
{
    auto *bar = new QHBoxLayout; // owned by the page's layout
    const auto add = [&](QWidget *field, const QString &label, const char *name, int stretch) {
        auto *column = new QVBoxLayout;
        auto *above = new QLabel(label, this);
        above->setBuddy(field);
        setTextColor(*above, &Look::quiet);
        field->setAccessibleName(label);
        field->setObjectName(QString::fromLatin1(name));
        column->addWidget(above);
        column->addWidget(field);
        bar->addLayout(column, stretch);
    };
    for (const Kind kind : {Kind::Off, Kind::Worked})
        m_kind->addItem(kindText(kind), toString(kind));
    add(m_date, tr("Day"), "calendarDate", 1);
    add(m_kind, tr("Kind"), "calendarKind", 0);
    add(m_name, tr("Name"), "calendarName", 2);
    add(m_source, tr("Source"), "calendarSource", 2);
    m_enter->setObjectName(QStringLiteral("calendarEnter"));
    m_remove->setObjectName(QStringLiteral("calendarRemove"));
    bar->addWidget(m_enter, 0, Qt::AlignBottom);
    bar->addWidget(m_remove, 0, Qt::AlignBottom);
    return bar;
}

void CalendarPane::refresh()
{
    const PlanViewPtr view = m_plan.view();
    if (!view)
        return;
    const WorkingCalendar &calendar = view->index.calendar();
    const int year = m_year->currentData().toInt();
    std::vector<RowsModel::Row> rows;
    for (const SpecialDay &day : calendar.specialDays(QDate(year, 1, 1), QDate(year, 12, 31))) {
        const bool own = isOwn(*view->campaign, day.date);
        const Cell::Tone tone = day.kind == Kind::Open ? Cell::Tone::Warning : Cell::Tone::Plain;
        rows.push_back(
            {day.date.toString(Qt::ISODate),
             {},
             {{formatDateWithWeekday(day.date), day.date, {}, Cell::Tone::Plain, false},
              {kindText(day.kind), {}, {}, tone, false},
              {inChosenLanguage(day.name), {}, {}, Cell::Tone::Plain, false},
              {inChosenLanguage(day.source),
               {},
               inChosenLanguage(day.source),
               Cell::Tone::Quiet,
               false},
              {own ? tr("the plan's own") : tr("bundled"), {}, {}, Cell::Tone::Quiet, false}}});
    }
    m_rows.setRows(std::move(rows));
    const QDate base(year, 1, 1);
    m_date->setCalendar(calendar, base, base);
    m_date->setBase(base);
    refreshButtons();
}

void CalendarPane::refreshButtons()
{
    const PlanViewPtr view = m_plan.view();
    const bool editable = view && !m_plan.readOnly() && m_date->date().isValid();
    m_enter->setEnabled(editable);
    m_remove->setEnabled(editable && isOwn(*view->campaign, m_date->date()));
}

/// The chosen day stands in the fields, to be changed.
void CalendarPane::takeChosen()
{
    const QDate date = QDate::fromString(m_list->table()->currentId().toString(), Qt::ISODate);
    const PlanViewPtr view = m_plan.view();
    if (!date.isValid() || !view)
        return;
    m_date->setDate(date);
    if (const auto day = view->index.calendar().specialDay(date)) {
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(toString(day->kind))));
        m_name->setText(day->name);
        m_source->setText(day->source);
    }
    refreshButtons();
}

void CalendarPane::enter()
{
    SpecialDay day;
    day.date = m_date->date();
    day.kind =
        specialDayKindFromString(m_kind->currentData().toString()).value_or(SpecialDay::Kind::Off);
    day.name = m_name->text().trimmed();
    day.source = m_source->text().trimmed();
    changeCalendarDay(
        m_plan,
        tr("Working calendar: %1 is a %2").arg(formatDate(day.date), kindText(day.kind)),
        day.date,
        day);
}

void CalendarPane::remove()
{
    changeCalendarDay(m_plan,
                      tr("Working calendar: %1 as bundled").arg(formatDate(m_date->date())),
                      m_date->date(),
                      std::nullopt);
}

} // namespace skt
