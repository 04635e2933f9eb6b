// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wizard_days.h"

#include "core/text/text.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

namespace skt {

namespace {

EditField field(const char *key, const QString &label, EditField::Kind kind)
{
    return {QString::fromLatin1(key), label, kind, {}, false, false};
}

} // namespace

WizardDays::WizardDays(PlanWizard &wizard, const Environment &environment, QWidget *parent)
    : WizardStep(wizard, parent)
    , m_today(environment.today)
    , m_form(settingsForm({field("first_day", tr("First day of visits"), EditField::Kind::Date),
                           field("last_day", tr("Last day of visits"), EditField::Kind::Date),
                           field("registration_last_day",
                                 tr("Teams register their schedule by"),
                                 EditField::Kind::Date),
                           field("report_last_day", tr("Teams report by"), EditField::Kind::Date),
                           field("notice_lead_working_days",
                                 tr("Notice before the visit (working days)"),
                                 EditField::Kind::Text),
                           field("result_notice_working_days",
                                 tr("Results notice (working days)"),
                                 EditField::Kind::Text)},
                          1))
    , m_computed(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(32);
    layout->addWidget(m_form, 2, Qt::AlignTop);
    auto *beside = new QVBoxLayout;
    beside->addWidget(sectionTitle(tr("What follows from it"), this));
    m_computed->setObjectName(QStringLiteral("wizardComputed"));
    m_computed->setWordWrap(true);
    m_computed->setTextInteractionFlags(Qt::TextSelectableByMouse);
    beside->addWidget(m_computed);
    beside->addStretch(1);
    layout->addLayout(beside, 3);
    connect(this, &WizardStep::changed, this, &WizardDays::compute);
}

QString WizardDays::title() const
{
    return tr("When is it?");
}

void WizardDays::refresh()
{
    const QDate first = wizard().settings.firstDay.date;
    const QDate last = wizard().settings.lastDay.date;
    m_form->setCalendar(WorkingCalendar::bundled(), first.isValid() ? first : m_today, last);
    m_form->refresh(true, true);
    compute();
}

void WizardDays::compute()
{
    const WorkingCalendar calendar = WorkingCalendar::bundled();
    const PlanSettings &settings = wizard().settings;
    const PlanDates dates = planDates(settings, calendar);
    QStringList lines;
    const auto day = [&](const QString &what, QDate date) {
        if (!date.isValid())
            return;
        const QString why = calendar.whyNotWorked(date);
        lines << (why.isEmpty() ? QStringLiteral("%1: %2").arg(what, formatDateWithWeekday(date))
                                : tr("%1: %2 – no working day (%3)")
                                      .arg(what, formatDateWithWeekday(date), why));
    };
    day(tr("Teams register their schedule"), dates.registrationLastDay);
    if (dates.firstDay.isValid() && settings.noticeLeadWorkingDays > 0)
        day(tr("Last day for the notices of the first day's visits"),
            calendar.advance(dates.firstDay, -settings.noticeLeadWorkingDays));
    day(tr("First day of visits"), dates.firstDay);
    day(tr("Last day of visits"), dates.lastDay);
    if (dates.firstDay.isValid() && dates.lastDay >= dates.firstDay)
        lines << tr("Working days for visits: %1")
                     .arg(calendar.workingDays(dates.firstDay, dates.lastDay).size());
    if (dates.lastDay.isValid() && settings.resultNoticeWorkingDays > 0)
        day(tr("Results notices after a last visit on the last day"),
            calendar.advance(dates.lastDay, settings.resultNoticeWorkingDays));
    day(tr("Teams report"), dates.reportLastDay);
    m_computed->setText(lines.isEmpty() ? tr("Enter the days at the left: as 3/8, 03/8/2026, or "
                                             "+5 for working days from the first day.")
                                        : lines.join(QLatin1Char('\n')));
}

void WizardDays::focusFirst()
{
    m_form->focusFirst();
}

QString WizardDays::problem() const
{
    const PlanDates dates = planDates(wizard().settings, WorkingCalendar::bundled());
    if (dates.firstDay.isValid() && dates.lastDay.isValid() && dates.lastDay < dates.firstDay)
        return tr("The last day of visits (%1) would come before the first (%2).")
            .arg(formatDate(dates.lastDay), formatDate(dates.firstDay));
    return {};
}

} // namespace skt
