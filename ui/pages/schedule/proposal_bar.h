// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/board_model.h"
#include "ui/models/proposal_model.h"
#include "ui/widgets/surface.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace skt {

/// Above the board while a proposal is made or decided on: how it goes, what it says, and the ways
/// on: take all, take the chosen, leave it.
class ProposalBar : public Surface
{
    Q_OBJECT

public:
    ProposalBar(ProposalModel &proposal, BoardModel &board, QWidget *parent = nullptr);

private:
    void refresh();
    void decideButtons();

    ProposalModel &m_proposal;
    BoardModel &m_board;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_take;
    QPushButton *m_leave;
    QTimer m_clock;
    int m_elapsed = 0;
};

} // namespace skt
