// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/finder.h"
#include "ui/widgets/surface.h"

#include <QAbstractListModel>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace skt {

/// What was found, the best first.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, SideRole }; ///< side: the keys or the kind

    using QAbstractListModel::QAbstractListModel;
    void setFound(std::vector<FoundEntry> findings);
    [[nodiscard]] const FoundEntry *at(int row) const; ///< null: no such row

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<FoundEntry> m_findings;
};

/// Lies over the window while something is looked for: a line to type in, and what was found.
/// Enter goes there, Esc gives the keyboard back to where it was.
class Palette : public Surface
{
    Q_OBJECT

public:
    explicit Palette(QWidget *window);

    /// \a view may be null; \a commands are what else can be found. \a purpose is said in the empty
    /// line; \a unusable: shows commands that cannot be used now, too.
    void openWith(const PlanViewPtr &view,
                  const std::vector<Command> &commands,
                  const QString &purpose,
                  bool unusable = false);
    void leave();
    void retranslate();

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] const FoundModel &findings() const { return m_model; }

Q_SIGNALS:
    void chosen(const skt::FoundEntry &finding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose();
    void place();
    bool handleKey(const QKeyEvent &key);

    QWidget *m_window;
    Finder m_finder;
    FoundModel m_model;
    QLineEdit *m_line;
    QListView *m_list;
    QLabel *m_none;
    QPointer<QWidget> m_before; ///< who had the keyboard
};

} // namespace skt
