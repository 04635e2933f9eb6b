// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scripted_prompts.h"
#include "ui/pages/schedule/board_view.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/shell/main_window.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <memory>

namespace skt {

/// Waits for something that comes through the event loop; fails loudly when it does not.
template<typename Condition>
void waitFor(Condition condition)
{
    constexpr int longest = 20'000;
    REQUIRE(QTest::qWaitFor(condition, longest));
}

/// The window of a clerk on 20 July 2023 with the sample campaign of its own in a temporary folder.
class Story
{
public:
    explicit Story(QDate today = QDate(2023, 7, 20))
        : window(std::make_unique<MainWindow>(
            environment(today), true, std::make_unique<ScriptedPrompts>(answers)))
    {
        window->resize(1366, 768);
        window->show();
    }

    static Environment environment(QDate today = QDate(2023, 7, 20))
    {
        static std::int64_t next = 1000; // ids only have to differ within a run
        return {today,
                [today] { return QDateTime(today, QTime(2, 0), Qt::UTC); },
                QStringLiteral("clerk"),
                QStringLiteral("pc"),
                [] { return ++next; },
                1};
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    /// A new plan with the sample, as it opens.
    void createSample()
    {
        answers.newPlan = path(QStringLiteral("sample.db"));
        window->openSample();
        waitFor([this] { return window->plan().view() != nullptr; });
    }
    /// The same, and the clerk goes to the board.
    void openSample()
    {
        createSample();
        showPageOf<SchedulePage>();
    }

    /// Another program on the same file.
    void openAgain(const QString &file)
    {
        window.reset();
        window = std::make_unique<MainWindow>(
            environment(), true, std::make_unique<ScriptedPrompts>(answers));
        window->resize(1366, 768);
        window->show();
        window->openFile(file);
        waitFor([this] { return window->plan().view() != nullptr; });
        showPageOf<SchedulePage>();
    }

    /// The edits so far are written and read back.
    void settle()
    {
        waitFor([this] { return window->plan().waitingEdits() == 0; });
        QSignalSpy loaded(&window->plan(), &OpenPlan::undoStateChanged);
        waitFor([&] { return loaded.count() > 0 || window->plan().undoState().undo; });
    }

    template<typename Page>
    [[nodiscard]] Page &pageOf() const
    {
        return static_cast<Page &>(window->page(window->pageNumber(Page::key())));
    }
    template<typename Page>
    void showPageOf() const
    {
        window->showPage(window->pageNumber(Page::key()));
    }
    [[nodiscard]] SchedulePage &schedule() const { return pageOf<SchedulePage>(); }
    [[nodiscard]] BoardView &board() const
    {
        return *schedule().findChild<BoardView *>(QStringLiteral("board"));
    }

    QTemporaryDir folder;
    Answers answers;
    std::unique_ptr<MainWindow> window;
};

} // namespace skt
