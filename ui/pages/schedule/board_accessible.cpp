// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/board_accessible.h"

#include "ui/pages/schedule/board_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace skt {

namespace {

int slotsOfTeam(const BoardModel &model)
{
    return static_cast<int>(model.days().size()) * 2 + 1; // and its tray
}

BoardSlot slotOfIndex(const BoardModel &model, int index)
{
    const int perTeam = slotsOfTeam(model);
    const int rest = index % perTeam;
    if (rest == perTeam - 1)
        return {index / perTeam, -1, DayPart::Morning};
    return {index / perTeam, rest / 2, rest % 2 == 0 ? DayPart::Morning : DayPart::Afternoon};
}

class SlotAccessible : public QAccessibleInterface
{
public:
    SlotAccessible(BoardView &view, int index)
        : m_view(view)
        , m_index(index)
    {}

    [[nodiscard]] bool isValid() const override { return true; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_view.model().describeSlot(boardSlot()) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        const QRect rect = m_view.visibleRect(boardSlot());
        return {m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view.hasFocus() && m_view.cursor() == boardSlot();
        return state;
    }

private:
    [[nodiscard]] BoardSlot boardSlot() const { return slotOfIndex(m_view.model(), m_index); }

    BoardView &m_view;
    int m_index;
};

class BoardAccessible : public QAccessibleWidget
{
public:
    explicit BoardAccessible(BoardView *view)
        : QAccessibleWidget(view, QAccessible::Table)
        , m_view(*view)
    {}
    ~BoardAccessible() override
    {
        for (const auto &[index, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }
    BoardAccessible(const BoardAccessible &) = delete;
    BoardAccessible &operator=(const BoardAccessible &) = delete;
    BoardAccessible(BoardAccessible &&) = delete;
    BoardAccessible &operator=(BoardAccessible &&) = delete;

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(m_view.model().teams().size()) * slotsOfTeam(m_view.model());
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto it = m_children.find(index);
        if (it == m_children.end()) {
            // The cache of QAccessible owns it until the board goes.
            const auto id =
                QAccessible::registerAccessibleInterface(new SlotAccessible(m_view, index));
            it = m_children.emplace(index, id).first;
        }
        return QAccessible::accessibleInterface(it->second);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[index, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == wanted)
                return index;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_view.hasFocus() && m_view.cursor()
                   ? child(boardChildIndex(m_view.model(), *m_view.cursor()))
                   : nullptr;
    }

private:
    BoardView &m_view;
    mutable std::map<int, QAccessible::Id> m_children;
};

QAccessibleInterface *boardFactory(const QString &, QObject *object)
{
    auto *view = qobject_cast<BoardView *>(object);
    return view ? new BoardAccessible(view) : nullptr; // owned by QAccessible
}

} // namespace

void installBoardAccessibility()
{
    QAccessible::removeFactory(boardFactory);
    QAccessible::installFactory(boardFactory);
}

int boardChildIndex(const BoardModel &model, const BoardSlot &slot)
{
    const int first = slot.team * slotsOfTeam(model);
    if (slot.day < 0)
        return first + slotsOfTeam(model) - 1;
    return first + slot.day * 2 + (slot.part == DayPart::Afternoon ? 1 : 0);
}

} // namespace skt
