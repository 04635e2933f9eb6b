// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/open_plan.h"

#include <QObject>

class QLabel;
class QPushButton;
class QStatusBar;

namespace skt {

/// What stands in the status bar: where the plan is written and when it was backed up, what is
/// waited for, what is wrong, and the day that counts as today.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    StatusLine(OpenPlan &plan, QStatusBar &bar);

    void refresh();
    /// "Saved at 14:02 in …\plan.db · backup today 07:31": also what Ctrl+S tells.
    [[nodiscard]] QString savedSentence() const;
    /// Who else has the plan open; empty: nobody.
    void showCompany(const QString &summary, const QString &details);

Q_SIGNALS:
    void problemsWanted();

private:
    void askTimes();
    void refreshDay();
    [[nodiscard]] QString clockText(const QDateTime &time) const;

    OpenPlan &m_plan;
    QLabel *m_file;
    QLabel *m_wait;
    QLabel *m_company;
    QPushButton *m_problems;
    QLabel *m_today;
    QPushButton *m_day;
    QDateTime m_written; ///< of the file, where this window has not yet written
    QDateTime m_backup;  ///< the newest one; invalid: none
    bool m_known = false;
};

} // namespace skt
