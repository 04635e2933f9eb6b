// SPDX-License-Identifier: GPL-3.0-or-later
// The other language while the window is open: what has words is made again, where one was.
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_bar.h"
#include "ui/shell/palette.h"
#include "ui/shell/problems_panel.h"
#include "ui/shell/review_page.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/wizard_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/page.h"
#include "ui/widgets/undo_bar.h"

#include <QActionGroup>
#include <QEvent>
#include <QListView>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTabWidget>

#include <utility>

namespace skt {

namespace {

/// What is open and chosen on a page; a page made again has the same parts in the same order.
struct Shown
{
    explicit Shown(const QWidget &page)
    {
        for (const auto *each : page.findChildren<QTabWidget *>())
            tabs.push_back(each->currentIndex());
        for (const auto *each : page.findChildren<DataTable *>())
            rows.push_back(each->currentId());
        for (const auto *each : page.findChildren<QListView *>())
            lines.push_back(each->currentIndex().row());
    }

    void applyTo(const QWidget &page) const
    {
        std::size_t next = 0;
        for (auto *each : page.findChildren<QTabWidget *>()) {
            if (next < tabs.size())
                each->setCurrentIndex(tabs[next++]);
        }
        next = 0;
        for (auto *each : page.findChildren<DataTable *>()) {
            if (next < rows.size() && rows[next++].isValid())
                each->selectId(rows[next - 1]);
        }
        next = 0;
        for (auto *each : page.findChildren<QListView *>()) {
            const int row = next < lines.size() ? lines[next++] : -1;
            if (row >= 0 && each->model())
                each->setCurrentIndex(each->model()->index(row, 0));
        }
    }

    std::vector<int> tabs;
    std::vector<QVariant> rows;
    std::vector<int> lines;
};

} // namespace

void MainWindow::makeLanguageMenu(QMenu &view)
{
    QMenu *languages = view.addMenu(tr("Lan&guage"));
    auto *group = new QActionGroup(languages); // owned by the menu
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = languages->addAction(name); // in its own language, to be found again
        action->setObjectName(QStringLiteral("language-") + code);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(language() == code);
        connect(action, &QAction::triggered, this, [code] { chooseLanguage(code); });
    };
    add(QStringLiteral("vi"), QStringLiteral("&Tiếng Việt"));
    add(QStringLiteral("en"), QStringLiteral("&English"));
}

void MainWindow::changeEvent(QEvent *event)
{
    // One comes for every file of translations: the words are made once, when all are there.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_retranslating, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_retranslating = false;
                retranslate();
            },
            Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    QWidget *const before = m_stack->currentWidget();
    const auto current = std::ranges::find(m_pages, before, &Slot::page);
    std::optional<Shown> shown;
    if (current != m_pages.end() && before)
        shown.emplace(*before);
    const auto number = static_cast<int>(current - m_pages.begin());
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        delete std::exchange(m_pages[i].page, nullptr);
        m_navigation->setWord(static_cast<int>(i), m_pages[i].word());
    }
    const bool onStart = before == m_start;
    delete std::exchange(m_start, new StartPage(m_plan->environment(), this));
    m_stack->addWidget(m_start);
    if (before != m_review) { // what was read and corrected there is not lost
        delete std::exchange(m_review, new ReviewPage(m_plan->environment(), this));
        m_stack->addWidget(m_review);
    }
    if (before != m_wizard)
        delete std::exchange(m_wizard, nullptr);
    connectDoors();
    setMenuBar(new QMenuBar(this));
    makeMenus();
    menuBar()->show();
    m_problems->retranslate();
    m_palette->retranslate();
    m_undoBar->retranslate();
    m_status->refresh();
    showCompany();
    refreshUndo();
    refreshNotices();
    countWaiting();
    if (shown) {
        showPage(number);
        shown->applyTo(page(number));
    } else if (onStart) {
        m_stack->setCurrentWidget(m_start);
    }
}

} // namespace skt
