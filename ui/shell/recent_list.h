// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "ui/session/background_task.h"
#include "ui/session/recent_due.h"

#include <QTimer>
#include <QWidget>

class QCommandLinkButton;
class QVBoxLayout;

namespace skt {

/// The plan files opened lately, each with what is due in it. The list stands at once; the files
/// are read in the background, one after the other, a moment later: who opens one of them at once
/// does not wait for the others.
class RecentList : public QWidget
{
    Q_OBJECT

public:
    RecentList(const Environment &environment, QWidget *parent);

    /// Shows the list as it is remembered now and reads what is due anew.
    void refresh();

Q_SIGNALS:
    void wanted(const QString &path);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addRow(const QString &path);
    void forget(const QString &path);
    void readDue();
    void tell(const QString &path, const RecentDue &due);

    Environment m_environment;
    QVBoxLayout *m_layout;
    QStringList m_paths;
    std::vector<QCommandLinkButton *> m_buttons;
    QTimer m_soon;
    bool m_again = false;
    BackgroundTask m_task; // last: its work is waited for before anything goes
};

} // namespace skt
