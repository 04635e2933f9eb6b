// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/backups_pane.h"

#include "core/text/text.h"
#include "ui/session/plan_copy.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_panel.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace skt {

namespace {

using Cell = RowsModel::Cell;

std::vector<RowsModel::Row> backupRows(const std::vector<BackupInfo> &backups)
{
    std::vector<RowsModel::Row> rows;
    for (const BackupInfo &backup : backups) {
        const QDateTime time = backup.time.toLocalTime();
        const QString when = formatDateWithWeekday(time.date()) + QLatin1Char(' ')
                             + time.toString(QStringLiteral("HH:mm"));
        rows.push_back({backup.path,
                        {},
                        {{when, backup.time, {}, Cell::Tone::Plain, false},
                         {QFileInfo(backup.path).fileName(),
                          {},
                          QDir::toNativeSeparators(backup.path),
                          Cell::Tone::Quiet,
                          false}}});
    }
    return rows;
}

} // namespace

BackupsPane::BackupsPane(OpenPlan &plan, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_prompts(prompts)
    , m_list(nullptr)
    , m_backUp(new QPushButton(icon(QStringLiteral("document-export")), tr("&Back up now …"), this))
    , m_restore(new QPushButton(
          icon(QStringLiteral("view-history")), tr("&Restore the chosen one"), this))
{
    m_rows.setHeaders({tr("Made"), tr("File")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    m_list = new ListPanel(
        QStringLiteral("backups"), &m_rows, tr("No backup yet: the first is made today."), this);
    m_list->setWidths({200, 400}, 1);
    m_list->table()->setObjectName(QStringLiteral("backupList"));
    m_list->table()->setAccessibleName(tr("Backups"));
    layout->addWidget(m_list, 1);
    auto *bar = new QHBoxLayout;
    bar->addWidget(
        quietText(tr("A backup is made by itself before the first change of a day. "
                     "Restoring keeps the present state as a backup, and can be undone."),
                  this),
        1);
    m_backUp->setObjectName(QStringLiteral("backUpNow"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    bar->addWidget(m_backUp);
    bar->addWidget(m_restore);
    layout->addLayout(bar);
    connect(m_backUp, &QPushButton::clicked, this, &BackupsPane::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPane::restore);
    connect(&m_plan, &OpenPlan::undoStateChanged, this, &BackupsPane::look);
    connect(m_list->table()->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &BackupsPane::refreshButtons);
    refreshButtons();
}

void BackupsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

/// Asks the folder in the file's thread; only where somebody looks.
void BackupsPane::look()
{
    refreshButtons();
    if (!isVisible())
        return;
    auto found = std::make_shared<std::vector<BackupInfo>>();
    m_plan.ask(
        [found](PlanFile &file) {
            if (auto backups = backupsOf(file.path()))
                *found = std::move(*backups);
        },
        this,
        [this, found] {
            m_rows.setRows(backupRows(*found));
            refreshButtons();
        });
}

void BackupsPane::refreshButtons()
{
    m_backUp->setEnabled(m_plan.view() != nullptr);
    m_restore->setEnabled(!m_plan.readOnly() && m_list->table()->currentId().isValid());
}

void BackupsPane::backUp()
{
    const auto path =
        m_prompts.planToCreate(QFileInfo(m_plan.path()).completeBaseName() + u'-'
                               + m_plan.today().toString(Qt::ISODate) + QStringLiteral(".db"));
    if (!path)
        return;
    copyPlan(m_plan, *path, this, [this, to = *path](const QString &problem) {
        if (problem.isEmpty())
            Q_EMIT told(tr("Backed up as %1").arg(QDir::toNativeSeparators(to)));
        else
            Q_EMIT failed(tr("Backup: %1").arg(QDir::toNativeSeparators(to)), problem);
        look();
    });
}

void BackupsPane::restore()
{
    const QString backup = m_list->table()->currentId().toString();
    const QModelIndex chosen = m_list->table()->currentIndex().siblingAtColumn(0);
    const QString when = chosen.data().toString();
    if (backup.isEmpty()
        || !m_prompts.confirm(tr("Restore a backup"),
                              tr("The plan becomes what it was at %1. What was changed since is "
                                 "kept in a backup, and Ctrl+Z brings it back.")
                                  .arg(when),
                              tr("Restore")))
        return;
    m_plan.edit(tr("Restore the backup of %1").arg(when),
                {},
                [backup](PlanFile &file, const Environment &environment) {
                    return restorePlan(backup, file.path(), environment)
                        .map([](const EditOutcome &outcome) {
                            return OpenPlan::Done{outcome.note, outcome.change.has_value()};
                        });
                });
}

} // namespace skt
