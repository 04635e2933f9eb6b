// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/papers/papers_page.h"

#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_panel.h"
#include "ui/widgets/paper_preview.h"
#include "ui/widgets/printing.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

namespace skt {

namespace {

const QString splitterKey = QStringLiteral("papers/splitter");
constexpr double zoomStep = 1.2;

} // namespace

PapersPage::PapersPage(OpenPlan &plan, Prompts &prompts, QWidget *parent)
    : WindowPage(parent)
    , m_plan(plan)
    , m_prompts(prompts)
    , m_model(plan)
    , m_jobs(plan)
    , m_list(new ListPanel(QStringLiteral("papers"),
                           &m_model,
                           tr("There are no papers yet: the plan has no teams or units."),
                           this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_preview(new PaperPreview(this))
    , m_noPreview(new EmptyState(this))
    , m_previewStack(new QStackedLayout)
    , m_pages(quietText({}, this))
    , m_selected(quietText({}, this))
    , m_pdf(new QPushButton(
          icon(QStringLiteral("document-export")), tr("P&DF into a folder …"), this))
    , m_print(new QPushButton(icon(QStringLiteral("document-print")), tr("P&rint …"), this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(makeToolBar());
    m_list->setWidths({150, 64, 170, 140, 150}, 2);
    m_list->table()->setAccessibleName(tr("Papers"));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(makePreview());
    m_splitter->setHandleWidth(8);
    m_splitter->setChildrenCollapsible(false);
    constexpr int listWidth = 700;
    constexpr int previewWidth = 560;
    if (!m_splitter->restoreState(QSettings().value(splitterKey).toByteArray()))
        m_splitter->setSizes({listWidth, previewWidth});
    layout->addWidget(m_splitter, 1);

    connect(m_list->table()->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &PapersPage::showCurrent);
    connect(m_list->table()->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &PapersPage::refresh);
    connect(&m_jobs, &PaperJobs::previewReady, this, &PapersPage::showPreview);
    connect(&m_jobs, &PaperJobs::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_jobs, &PaperJobs::batchFailed, this, &PapersPage::refresh);
    connect(&m_jobs, &PaperJobs::batchDone, this, &PapersPage::refresh);
    connect(&m_jobs, &PaperJobs::laidOut, this, &PapersPage::refresh);
    connect(&m_plan, &OpenPlan::viewChanged, this, &PapersPage::refreshWhenShown);
    connect(&m_jobs, &PaperJobs::batchDone, this, [this](const PrintReport &report) {
        tellReport(report, *this);
    });
    connect(&m_jobs, &PaperJobs::batchFailed, this, [this](const QString &message) {
        tellWriteFailure(message, *this);
    });
    connect(&m_jobs,
            &PaperJobs::laidOut,
            this,
            [this](const std::vector<PageLayout> &layouts, const QStringList &problems) {
                printLayouts(layouts, problems, *this, [this](QPrinter &printer) {
                    return m_prompts.choosePrinter(printer);
                });
            });
    refreshChips();
    showCurrent();
    refresh();
}

PapersPage::~PapersPage()
{
    QSettings().setValue(splitterKey, m_splitter->saveState());
}

QWidget *PapersPage::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(title(), bar));
    layout->addSpacing(8);
    m_selected->setWordWrap(false);
    layout->addWidget(m_selected);
    layout->addStretch(1);
    m_progress->setFixedWidth(160);
    m_progress->setFormat(QStringLiteral("%v / %m"));
    m_stop->setObjectName(QStringLiteral("stopBatch"));
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    m_pdf->setObjectName(QStringLiteral("writePdfs"));
    m_pdf->setToolTip(tr("One PDF file for each selected paper"));
    m_print->setToolTip(tr("Print the selected papers (Ctrl+P)"));
    layout->addWidget(m_pdf);
    layout->addWidget(m_print);
    connect(m_pdf, &QPushButton::clicked, this, &PapersPage::writePdfs);
    connect(m_print, &QPushButton::clicked, this, &PapersPage::print);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_jobs.cancel(); });
    return bar;
}

QWidget *PapersPage::makePreview()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_pages, 1);
    const auto addTool = [&](const QString &name, const QString &words, auto act) {
        auto *button = new QToolButton(pane); // owned by its parent
        button->setIcon(icon(name));
        button->setAutoRaise(true);
        button->setToolTip(words);
        button->setAccessibleName(words);
        connect(button, &QToolButton::clicked, this, act);
        bar->addWidget(button);
    };
    addTool(QStringLiteral("zoom-out"), tr("Smaller"), [this] { m_preview->zoomBy(1 / zoomStep); });
    addTool(QStringLiteral("zoom-in"), tr("Larger"), [this] { m_preview->zoomBy(zoomStep); });
    addTool(QStringLiteral("zoom-fit-width"), tr("As wide as the room"), [this] {
        m_preview->setZoom(std::nullopt);
    });
    layout->addLayout(bar);
    m_previewStack->addWidget(m_noPreview);
    m_previewStack->addWidget(m_preview);
    layout->addLayout(m_previewStack, 1);
    connect(m_preview, &PaperPreview::pageChanged, this, [this] {
        const int count = m_preview->pageCount();
        m_pages->setText(count == 0 ? QString()
                                    : tr("Page %1 of %2").arg(m_preview->currentPage()).arg(count));
    });
    pane->setMinimumWidth(320);
    return pane;
}

QString PapersPage::word()
{
    return tr("Papers");
}

QString PapersPage::symbol()
{
    return QStringLiteral("document-multiple");
}

QString PapersPage::help() const
{
    return tr("The list holds every paper that the plan comes to. Type to find (tone marks are not "
              "needed), choose a kind by its chip.\n\n"
              "The preview shows exactly the page that is printed. Number and day stay blank until "
              "the paper is issued.\n\n"
              "Select several papers (Shift, Ctrl, or Ctrl+A) and write them as PDF into a folder, "
              "or print them. What cannot be made is listed with the reason; the rest is made.\n\n"
              "Ctrl+C copies the selected rows as a table.");
}

void PapersPage::focusSearch()
{
    m_list->filter()->focusQuery();
}

void PapersPage::refreshPage()
{
    m_model.rebuild();
    refreshChips();
    showCurrent();
    refresh();
}

void PapersPage::refreshChips()
{
    std::vector<FilterLine::Chip> chips{{{}, tr("All"), m_model.rowCount()}};
    for (const QString &kind : paperKinds())
        chips.push_back({kind, paperTitle(kind), m_model.countOfKind(kind)});
    m_list->filter()->setChips(chips);
}

void PapersPage::showCurrent()
{
    DataTable *table = m_list->table();
    if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
        table->selectRow(0);
    if (const auto request = m_model.request(table->currentId()))
        m_jobs.preview(*request);
    else
        showPreview({PageLayout(), tr("Select a paper to see it here.")});
}

void PapersPage::showPreview(const PaperJobs::Preview &preview)
{
    if (preview.problem.isEmpty()) {
        m_preview->showPaper(preview.layout);
        m_previewStack->setCurrentWidget(m_preview);
        return;
    }
    m_preview->clear();
    m_noPreview->say(preview.problem);
    m_previewStack->setCurrentWidget(m_noPreview);
}

void PapersPage::refresh()
{
    const bool running = m_jobs.running();
    const auto count = m_list->table()->selectedIds().size();
    m_selected->setText(count > 0 ? tr("%1 selected").arg(count) : QString());
    m_pdf->setEnabled(!running && count > 0);
    m_print->setEnabled(!running && count > 0);
    m_progress->setVisible(running);
    m_stop->setVisible(running);
}

std::vector<PaperRequest> PapersPage::selectedRequests() const
{
    std::vector<PaperRequest> requests;
    for (const QVariant &id : m_list->table()->selectedIds()) {
        if (const auto request = m_model.request(id))
            requests.push_back(*request);
    }
    return requests;
}

void PapersPage::writePdfs()
{
    const auto requests = selectedRequests();
    if (requests.empty())
        return;
    const auto folder = m_prompts.folderToWrite();
    if (!folder)
        return;
    m_jobs.writePdfs(requests, *folder, false);
    m_progress->setRange(0, static_cast<int>(requests.size()));
    m_progress->setValue(0);
    refresh();
}

void PapersPage::print()
{
    const auto requests = selectedRequests();
    if (requests.empty())
        return;
    m_jobs.layOut(requests);
    refresh();
}

} // namespace skt
