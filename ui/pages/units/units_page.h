// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/units/unit_detail.h"
#include "ui/pages/units/unit_list.h"
#include "ui/session/prompts.h"
#include "ui/widgets/page.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace skt {

class MergePane;
class NewUnitPane;

/// The directory of units: the list, and beside it what is known of the chosen one.
class UnitsPage : public WindowPage
{
    Q_OBJECT

public:
    UnitsPage(OpenPlan &plan, Prompts &prompts, QWidget *parent = nullptr);
    ~UnitsPage() override;

    static QString key() { return QStringLiteral("units"); }
    static QString word();   ///< in the navigation
    static QString symbol(); ///< its icon
    [[nodiscard]] QString title() const override { return word(); }
    [[nodiscard]] QString iconName() const override { return symbol(); }
    [[nodiscard]] QString help() const override;
    bool showPlace(const Place &place) override; ///< a unit
    void focusSearch() override;

    void showUnit(UnitId unit);
    [[nodiscard]] UnitList &list() const { return *m_list; }
    [[nodiscard]] UnitDetail &detail() const { return *m_detail; }

protected:
    void refreshPage() override;

private:
    QWidget *makeToolBar(Prompts &prompts);
    void follow();
    void askNew();
    void askMerge();
    void leavePane();

    OpenPlan &m_plan;
    UnitList *m_list;
    QStackedWidget *m_right;
    UnitDetail *m_detail;
    MergePane *m_merge;
    NewUnitPane *m_new;
    QSplitter *m_splitter;
    QPushButton *m_add = nullptr;
    QPushButton *m_takeIn = nullptr;
    QString m_awaited; ///< name of a unit that was just added: chosen once it is there
};

} // namespace skt
