// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/propose.h"
#include "ui/models/board_types.h"
#include "ui/session/open_plan.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace skt {

/// The board as data: teams by days, cards, the tray, the card that is carried with what would
/// happen in each half-day, and a proposal laid over it. Knows nothing of pixels.
class BoardModel : public QObject
{
    Q_OBJECT

public:
    explicit BoardModel(OpenPlan &plan, QObject *parent = nullptr);
    ~BoardModel() override;

    [[nodiscard]] const std::vector<BoardTeam> &teams() const { return m_teams; }
    [[nodiscard]] const std::vector<BoardDay> &days() const { return m_days; }
    [[nodiscard]] const std::vector<BoardCard> &cards() const { return m_cards; }
    [[nodiscard]] const BoardCard *card(const CardKey &key) const;
    /// Cards that take up the slot (an all-day card both halves of its day), or lie in the tray.
    [[nodiscard]] std::vector<const BoardCard *> cardsAt(const BoardSlot &slot) const;
    [[nodiscard]] int unscheduledCount() const;
    [[nodiscard]] int rowOfTeam(TeamId team) const;  ///< -1: none
    [[nodiscard]] int columnOfDay(QDate date) const; ///< -1: none
    [[nodiscard]] std::vector<CardKey> cardsOf(const Conflict &conflict) const;
    /// What the board shows: the present schedule, or a draft as if it were the present one.
    [[nodiscard]] const PlanViewPtr &view() const { return m_view; }
    [[nodiscard]] OpenPlan &plan() const { return m_plan; }
    [[nodiscard]] std::optional<BoardSlot> slotOf(const CardKey &key) const;
    /// Why the team is off in that half-day; empty: it is not.
    [[nodiscard]] QString teamOffAt(const BoardSlot &slot) const;

    // A draft schedule instead of the present one.
    void setDraft(std::optional<DraftScheduleId> draft);
    [[nodiscard]] std::optional<DraftScheduleId> draft() const { return m_draft; }

    // What is looked at.
    void setFilter(const BoardFilter &filter);
    [[nodiscard]] const BoardFilter &filter() const { return m_filter; }
    /// Visits moved, taken off or added after the schedule was agreed.
    [[nodiscard]] int changesAfterAgreement() const;

    // Chosen cards; every view of the schedule shows the same.
    [[nodiscard]] const std::vector<CardKey> &selection() const { return m_selection; }
    [[nodiscard]] bool isSelected(const CardKey &key) const;
    void select(const std::vector<CardKey> &keys);
    void toggleSelected(const CardKey &key);

    // What a card says when the pointer rests on it.
    [[nodiscard]] QString describeCard(const CardKey &key) const;
    /// For screen readers: team, day, half-day, what stands there.
    [[nodiscard]] QString describeSlot(const BoardSlot &slot) const;

    // Carrying a card: by mouse or keyboard.
    /// False, with the reason, when the card cannot be moved (the visit is done, file read-only).
    bool pickUp(const CardKey &key, QString *reason = nullptr);
    [[nodiscard]] std::optional<CardKey> carried() const { return m_carried; }
    /// What would hold if the carried card were put there. In words by describeDrop().
    [[nodiscard]] MoveEffect effectAt(const BoardSlot &slot) const;
    [[nodiscard]] bool mayDrop(const BoardSlot &slot) const;
    [[nodiscard]] QString describeDrop(const BoardSlot &slot) const;
    /// The first half-day from \a from on where the carried card clashes with nothing.
    [[nodiscard]] std::optional<BoardSlot> firstFree() const;
    /// False if that place is impossible; the card is then still carried.
    bool drop(const BoardSlot &slot);
    void putBack();
    /// Cards in the hand: the carried one first, then the chosen ones that move with it by as many
    /// working half-days.
    [[nodiscard]] const std::vector<CardKey> &hand() const { return m_hand; }
    /// The card that the carried one would change places with there.
    [[nodiscard]] const BoardCard *swapPartner(const BoardSlot &slot) const;
    [[nodiscard]] MoveEffect swapEffect(const BoardSlot &slot) const;
    [[nodiscard]] QString describeSwap(const BoardSlot &slot) const;
    bool swapInto(const BoardSlot &slot);
    /// Without carrying: into the tray.
    bool toTray(const std::vector<CardKey> &keys, QString *reason = nullptr);

    // A proposal shown as ghosts.
    void setProposal(std::shared_ptr<const Proposal> proposal);
    [[nodiscard]] const std::vector<BoardGhost> &ghosts() const { return m_ghosts; }
    [[nodiscard]] std::vector<const BoardGhost *> ghostsAt(const BoardSlot &slot) const;
    void setGhostTaken(const CardKey &key, bool taken);
    [[nodiscard]] int takenGhosts() const;
    void acceptGhosts();

Q_SIGNALS:
    void changed();
    void carriedChanged();
    void ghostsChanged();
    void selectionChanged();

private:
    struct Probe;
    using CardMoves = std::vector<CardMove>;

    void rebuild();
    void buildDays(const PlanView &view);
    void indexCards();
    void markWaiting();
    [[nodiscard]] std::size_t placeOf(int row, int column) const;
    void buildCards(const PlanView &view);
    void addUnvisited(const PlanView &view);
    [[nodiscard]] QString whyNotMovable(const BoardCard &card) const;
    void chooseView();
    void buildTeams(const PlanView &view);
    void markCards(const PlanView &view);
    void gatherHand(const BoardCard &anchor);
    [[nodiscard]] std::optional<CardMoves> movesTo(const BoardSlot &slot) const;
    [[nodiscard]] CardMoves swapMoves(const BoardSlot &slot) const;
    [[nodiscard]] MoveEffect effectOf(const CardMoves &moves) const;
    [[nodiscard]] QString effectWords(const MoveEffect &effect, bool mayBeDone) const;
    [[nodiscard]] QString whatIsDone(const CardMoves &moves, bool swapped) const;
    [[nodiscard]] int workingHalf(QDate date, DayPart part) const; ///< -1: not a working day
    void write(const CardMoves &moves, bool swapped = false);

    OpenPlan &m_plan;
    PlanViewPtr m_view;
    std::optional<DraftScheduleId> m_draft;
    BoardFilter m_filter;
    std::vector<CardKey> m_selection;
    std::vector<CardKey> m_hand;
    std::vector<HalfDay> m_workingHalves;
    std::vector<BoardTeam> m_teams;
    std::vector<BoardDay> m_days;
    std::vector<BoardCard> m_cards;
    std::map<TeamId, int> m_rows;
    std::vector<std::vector<std::size_t>> m_places; ///< cards by row, then tray and days
    std::optional<CardKey> m_carried;
    std::unique_ptr<Probe> m_probe;
    std::shared_ptr<const Proposal> m_proposal;
    std::vector<BoardGhost> m_ghosts;
};

} // namespace skt
