// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/proposal_bar.h"

#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace skt {

namespace {

constexpr std::chrono::milliseconds tick{100};

} // namespace

ProposalBar::ProposalBar(ProposalModel &proposal, BoardModel &board, QWidget *parent)
    : Surface(parent)
    , m_proposal(proposal)
    , m_board(board)
    , m_words(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_take(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setObjectName(QStringLiteral("proposalBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_words, 1);
    m_progress->setRange(0, 30);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    layout->addWidget(m_progress);
    m_take->setObjectName(QStringLiteral("takeProposal"));
    m_leave->setObjectName(QStringLiteral("leaveProposal"));
    layout->addWidget(m_take, 0, Qt::AlignTop);
    layout->addWidget(m_leave, 0, Qt::AlignTop);
    m_clock.setInterval(tick);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        m_elapsed = qMin(m_elapsed + 1, m_progress->maximum());
        m_progress->setValue(m_elapsed);
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        m_board.acceptGhosts();
        m_proposal.discard();
    });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (m_proposal.running()) {
            m_proposal.cancel();
            return;
        }
        m_board.setProposal(nullptr);
        m_proposal.discard();
    });
    connect(&m_proposal, &ProposalModel::changed, this, &ProposalBar::refresh);
    connect(&m_board, &BoardModel::ghostsChanged, this, &ProposalBar::decideButtons);
    refresh();
}

void ProposalBar::refresh()
{
    const bool running = m_proposal.running();
    const auto proposal = m_proposal.proposal();
    setVisible(running || proposal);
    const bool impossible = proposal && !proposal->feasible && !proposal->partial;
    setColors(impossible ? &Look::warningSurface : &Look::raised, &Look::line);
    m_progress->setVisible(running);
    if (running) {
        m_elapsed = 0;
        m_progress->setValue(0);
        m_clock.start();
        m_words->setText(tr("Looking for a schedule without clashes …"));
    } else {
        m_clock.stop();
        m_words->setText(m_proposal.sentences().join(QLatin1Char('\n')));
    }
    decideButtons();
}

void ProposalBar::decideButtons()
{
    const auto proposal = m_proposal.proposal();
    const int all = static_cast<int>(m_board.ghosts().size());
    const int taken = m_board.takenGhosts();
    m_take->setVisible(proposal && all > 0);
    m_take->setEnabled(taken > 0);
    m_take->setText(taken == all ? tr("Accept all (%1)").arg(all)
                                 : tr("Accept the chosen (%1 of %2)").arg(taken).arg(all));
    m_take->setDefault(true);
    m_leave->setText(m_proposal.running() ? tr("Stop") : all > 0 ? tr("Accept none") : tr("Close"));
}

} // namespace skt
