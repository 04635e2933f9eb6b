// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/intake/intake.h"
#include "ui/models/rows_model.h"

#include <QWidget>

#include <map>

class QLabel;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace skt {

class ListPanel;
class NumberedText;
class ReviewTree;

/// What a plan's document was understood as, before anything is written: the text at the left, at
/// the right the form that it will become, what was not understood, what was repaired. A click on
/// either side shows what belongs to it on the other.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(Environment environment, QWidget *parent = nullptr);

    /// A document that has just been read.
    void show(const IntakeResult &intake, const QString &text);
    /// The same one read again, after repairs were revoked; corrections are made again.
    void showAgain(const IntakeResult &intake);
    /// With the corrections made here.
    [[nodiscard]] const IntakeResult &intake() const { return m_intake; }
    [[nodiscard]] const QString &text() const { return m_source; }
    [[nodiscard]] const std::vector<TextRepair> &revoked() const { return m_revoked; }

Q_SIGNALS:
    void accepted();
    void left();
    /// Other repairs are wanted: revoked() tells which not.
    void readAgainWanted();

private:
    void makeHead(QVBoxLayout &layout);
    void makeTabs();
    ListPanel *addList(const char *name,
                       RowsModel &model,
                       const QString &empty,
                       const std::vector<int> &widths,
                       int stretch);
    void fill();
    void fillRepairs();
    void goToLine(const QVariant &line);
    void showLine(int line);
    void rename(UnitId unit, const QString &name);
    void revoke(QTreeWidgetItem *item);

    Environment m_environment;
    IntakeResult m_intake;
    QString m_source;
    std::vector<TextRepair> m_all; ///< repairs, also those that were revoked
    std::vector<TextRepair> m_revoked;
    std::map<QString, QString> m_names; ///< as read → as corrected
    RowsModel m_unread;
    RowsModel m_notes;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_told;
    NumberedText *m_text;
    QTabWidget *m_tabs;
    ReviewTree *m_tree;
    QTreeWidget *m_repairs;
};

} // namespace skt
