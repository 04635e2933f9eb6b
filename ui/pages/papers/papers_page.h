// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/paper_jobs.h"
#include "ui/models/papers_model.h"
#include "ui/session/prompts.h"
#include "ui/widgets/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace skt {

class EmptyState;
class ListPanel;
class PaperPreview;

/// The papers: list, preview of exactly the page, PDF and print of one or of many.
class PapersPage : public WindowPage
{
    Q_OBJECT

public:
    PapersPage(OpenPlan &plan, Prompts &prompts, QWidget *parent = nullptr);
    ~PapersPage() override;

    static QString key() { return QStringLiteral("papers"); }
    static QString word();   ///< in the navigation
    static QString symbol(); ///< its icon
    [[nodiscard]] QString title() const override { return word(); }
    [[nodiscard]] QString iconName() const override { return symbol(); }
    [[nodiscard]] QString help() const override;
    void focusSearch() override;
    void print() override;
    bool showPlace(const Place &place) override;

    [[nodiscard]] PaperJobs &jobs() { return m_jobs; }

protected:
    void refreshPage() override;

private:
    QWidget *makeToolBar();
    QWidget *makePreview();
    void writePdfs();
    void showCurrent();
    void showPreview(const PaperJobs::Preview &preview);
    void refresh();
    void refreshChips();
    [[nodiscard]] std::vector<PaperRequest> selectedRequests() const;

    OpenPlan &m_plan;
    Prompts &m_prompts;
    PapersModel m_model;
    PaperJobs m_jobs;
    ListPanel *m_list;
    QSplitter *m_splitter;
    PaperPreview *m_preview;
    EmptyState *m_noPreview;
    QStackedLayout *m_previewStack;
    QLabel *m_pages;
    QLabel *m_selected;
    QPushButton *m_pdf;
    QPushButton *m_print;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};

} // namespace skt
