// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/import_dialog.h"
#include "ui/widgets/page.h"

#include <functional>

class QMenu;
class QMimeData;
class QProgressDialog;

namespace skt {

/// Through here rows from outside come into a page: pasted (Ctrl+V), dropped on it, or from a file.
class ImportDoor : public QObject
{
    Q_OBJECT

public:
    /// \a page owns the door.
    ImportDoor(OpenPlan &plan, Prompts &prompts, TableKind kind, WindowPage &page);
    ~ImportDoor() override;

    /// From whose place rows are taken in that name no team.
    void setTeam(std::function<std::optional<TeamId>()> team) { m_team = std::move(team); }
    /// "From a file …" and "Paste rows".
    void addActions(QMenu &menu);

    void openFile();
    void readFile(const QString &path);
    void paste();

Q_SIGNALS:
    void failed(const QString &text, const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool open() const;
    void tellReading();
    bool take(const QMimeData &data);
    void ask(const QString &name, std::vector<CellTable> tables);

    OpenPlan &m_plan;
    Prompts &m_prompts;
    TableKind m_kind;
    WindowPage &m_page;
    std::function<std::optional<TeamId>()> m_team;
    QString m_reading;
    QTimer m_wait;
    std::unique_ptr<QProgressDialog> m_progress;
    BackgroundTask m_task; // last: its work is waited for before anything goes
};

} // namespace skt
