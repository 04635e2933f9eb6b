// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "core/text/text.h"
#include "ui/shell/problems_panel.h"
#include "ui/widgets/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>

namespace skt {

namespace {

QPushButton *flatButton(const char *name, QStatusBar &bar)
{
    auto *button = new QPushButton(&bar); // owned by its parent
    button->setObjectName(QString::fromLatin1(name));
    button->setFlat(true);
    return button;
}

} // namespace

StatusLine::StatusLine(OpenPlan &plan, QStatusBar &bar)
    : QObject(&bar)
    , m_plan(plan)
    , m_file(new QLabel(&bar))
    , m_wait(new QLabel(&bar))
    , m_company(new QLabel(&bar))
    , m_problems(flatButton("problemsButton", bar))
    , m_today(new QLabel(&bar))
    , m_day(flatButton("dayButton", bar))
{
    m_file->setObjectName(QStringLiteral("saved"));
    m_wait->setObjectName(QStringLiteral("waiting"));
    m_company->setObjectName(QStringLiteral("company"));
    m_company->hide();
    for (QLabel *label : {m_file, m_wait, m_company, m_today})
        label->setTextFormat(Qt::PlainText);
    bar.addWidget(m_file);
    bar.addWidget(m_wait, 1);
    bar.addPermanentWidget(m_company);
    bar.addPermanentWidget(m_problems);
    bar.addPermanentWidget(m_today);
    bar.addPermanentWidget(m_day);
    bar.setSizeGripEnabled(false);
    bar.setContentsMargins(12, 0, 12, 0);
    connect(m_problems, &QPushButton::clicked, this, &StatusLine::problemsWanted);
    connect(
        m_day, &QPushButton::clicked, this, [this] { m_plan.setUsesOwnDay(!m_plan.usesOwnDay()); });
    connect(&m_plan, &OpenPlan::opened, this, [this] {
        m_known = false;
        askTimes();
    });
    connect(&m_plan, &OpenPlan::editDone, this, [this] {
        askTimes();
        refresh();
    });
    connect(&m_plan, &OpenPlan::viewChanged, this, &StatusLine::refresh);
    connect(&m_plan, &OpenPlan::waitingChanged, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::showCompany(const QString &summary, const QString &details)
{
    m_company->setText(summary);
    m_company->setToolTip(details);
    m_company->setAccessibleDescription(details);
    m_company->setVisible(!summary.isEmpty());
}

void StatusLine::askTimes()
{
    struct Times
    {
        QDateTime written;
        QDateTime backup;
    };
    const auto &now = m_plan.environment().now;
    if (m_known && now && m_backup.toLocalTime().date() == now().toLocalTime().date())
        return; // the day's backup is made once
    auto times = std::make_shared<Times>();
    m_plan.ask(
        [times](PlanFile &file) {
            times->written = QFileInfo(file.path()).lastModified();
            if (const auto backups = backupsOf(file.path()); backups && !backups->empty())
                times->backup = backups->front().time;
        },
        this,
        [this, times] {
            m_written = times->written;
            m_backup = times->backup;
            m_known = true;
            refresh();
        });
}

QString StatusLine::clockText(const QDateTime &time) const
{
    const QDateTime here = time.toLocalTime();
    const auto &now = m_plan.environment().now;
    const QString clock = here.toString(QStringLiteral("HH:mm"));
    if (now && here.date() == now().toLocalTime().date())
        return tr("today %1").arg(clock);
    return QStringLiteral("%1 %2").arg(formatDate(here.date()), clock);
}

QString StatusLine::savedSentence() const
{
    if (!m_plan.view())
        return tr("No plan is open.");
    const QFileInfo info(m_plan.path());
    const QString place = QStringLiteral("…") + QDir::separator() + info.fileName();
    if (m_plan.readOnly())
        return tr("%1 (reading only)").arg(place);
    QString saved = place;
    if (m_plan.savedAt().isValid())
        saved = tr("Saved at %1 in %2")
                    .arg(m_plan.savedAt().toLocalTime().toString(QStringLiteral("HH:mm")), place);
    else if (m_written.isValid())
        saved = tr("Saved %1 in %2").arg(clockText(m_written), place);
    QString sentence = saved;
    if (m_known)
        sentence +=
            QStringLiteral(" · ")
            + (m_backup.isValid() ? tr("backup %1").arg(clockText(m_backup)) : tr("no backup yet"));
    if (m_plan.waitingEdits() > 0)
        sentence +=
            QStringLiteral(" · ") + tr("changes that still wait: %1").arg(m_plan.waitingEdits());
    return sentence;
}

void StatusLine::refresh()
{
    m_wait->setText(m_plan.waitingText());
    const PlanViewPtr view = m_plan.view();
    m_problems->setVisible(view != nullptr);
    m_problems->setToolTip(tr("Everything that is wrong (F8 goes to the next)"));
    m_file->setText(view ? savedSentence() : QString());
    if (view) {
        m_file->setToolTip(QDir::toNativeSeparators(m_plan.path()));
        m_problems->setText(problemSummary(view->check));
        m_problems->setIcon(view->check.errors > 0     ? icon(QStringLiteral("data-error"))
                            : view->check.warnings > 0 ? icon(QStringLiteral("data-warning"))
                                                       : QIcon());
    }
    refreshDay();
}

void StatusLine::refreshDay()
{
    if (!m_plan.view()) {
        m_today->clear();
        m_day->hide();
        return;
    }
    m_day->setVisible(m_plan.ownDay().has_value());
    if (m_plan.usesOwnDay()) {
        m_today->setText(tr("As if today were %1").arg(formatDate(m_plan.today())));
        m_day->setText(tr("to the real day"));
        return;
    }
    m_today->setText(tr("Today %1").arg(formatDateWithWeekday(m_plan.environment().today)));
    if (m_plan.ownDay())
        m_day->setText(tr("as if it were %1").arg(formatDate(*m_plan.ownDay())));
}

} // namespace skt
