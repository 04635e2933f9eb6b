// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conflict_model.h"
#include "ui/widgets/place.h"

#include <QDockWidget>

#include <memory>

class QAction;
class QListView;

namespace skt {

/// Everything that is wrong, from any page: errors, warnings, what was accepted, the plan's own
/// defects. A click, Enter or F8 goes to the place.
class ProblemsPanel : public QDockWidget
{
    Q_OBJECT

public:
    ProblemsPanel(OpenPlan &plan, QWidget *parent);

    /// Chooses the next (previous) one that is not settled and goes there.
    void step(int direction);
    void retranslate();
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void goTo(const skt::Place &place);
    void nothingWrong(); ///< there is nothing to step to

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void go(const QModelIndex &index);
    void copy() const;

    OpenPlan &m_plan;
    std::unique_ptr<ConflictModel> m_model; ///< made when it is first looked at
    QListView *m_list;
    QAction *m_copy;
};

/// "2 must be settled · 5 to be minded".
QString problemSummary(const CheckResult &check);

} // namespace skt
