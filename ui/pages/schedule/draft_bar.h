// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"
#include "ui/session/prompts.h"
#include "ui/widgets/surface.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace skt {

/// Second schedules beside the present one: choose which the board shows, what differs, adopt it
/// or drop it. The chooser stands elsewhere; the bar is seen while a draft is shown.
class DraftBar : public Surface
{
    Q_OBJECT

public:
    DraftBar(BoardModel &board, Prompts &prompts, QWidget *parent = nullptr);

    /// Chooses among the present schedule, the drafts and a new one.
    [[nodiscard]] QComboBox *chooser() const { return m_chooser; }

private:
    void choose(int row);
    void askName();
    void refresh();
    void fillChooser();
    void fillDifferences();
    void adopt();
    void drop();
    [[nodiscard]] QString draftName() const;

    BoardModel &m_board;
    Prompts &m_prompts;
    QComboBox *m_chooser;
    QLabel *m_words;
    QListWidget *m_differences;
    QPushButton *m_compare;
    QPushButton *m_adopt;
    QPushButton *m_drop;
    QString m_awaited; ///< name of the draft that was just asked for
};

} // namespace skt
