// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paper_jobs.h"

namespace skt {

namespace {

PaperJobs::Preview makePreview(const PlanView &view, const PaperRequest &request)
{
    const auto document = buildPaper(view.index, view.environment, request);
    if (!document)
        return {PageLayout(), document.error().message};
    return {PageLayout(*document), {}};
}

} // namespace

PaperJobs::PaperJobs(OpenPlan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    loadPaperFonts(); // here, so that a window that shows no paper does not wait for it
    connect(&m_previewTask, &BackgroundTask::finished, this, [this] {
        // A request that came while this one was made replaces it.
        if (!m_wanted && m_made)
            Q_EMIT previewReady(*m_made);
        startNextPreview();
    });
    connect(&m_batch, &BackgroundTask::progress, this, &PaperJobs::progress);
    connect(&m_batch, &BackgroundTask::finished, this, [this] {
        const auto tell = std::exchange(m_tellBatch, {});
        if (tell)
            tell();
    });
}

void PaperJobs::preview(const PaperRequest &request)
{
    m_wanted = request;
    startNextPreview();
}

void PaperJobs::startNextPreview()
{
    const PlanViewPtr view = m_plan.view();
    if (!m_wanted || !view || m_previewTask.running())
        return;
    m_made = std::make_shared<Preview>();
    m_previewTask.start([view, request = *m_wanted, made = m_made](TaskControl &) {
        *made = makePreview(*view, request);
    });
    m_wanted.reset();
}

void PaperJobs::writePdfs(const std::vector<PaperRequest> &requests,
                          const QString &folder,
                          bool force)
{
    const PlanViewPtr view = m_plan.view();
    if (!view || running())
        return;
    auto report = std::make_shared<Result<PrintReport>>(PrintReport{});
    m_tellBatch = [this, report] {
        if (*report)
            Q_EMIT batchDone(**report);
        else
            Q_EMIT batchFailed(report->error().message);
    };
    m_batch.start([=](TaskControl &control) {
        *report =
            printPdfs(view->index,
                      view->environment,
                      requests,
                      folder,
                      force,
                      [&control](int done, int total) { return control.report(done, total); });
    });
}

void PaperJobs::writePdf(const PaperRequest &request, const QString &path)
{
    const PlanViewPtr view = m_plan.view();
    if (!view || running())
        return;
    auto outcome = std::make_shared<Result<>>();
    m_tellBatch = [this, outcome, path] {
        if (!*outcome) {
            Q_EMIT batchFailed(outcome->error().message);
            return;
        }
        PrintReport report;
        report.files = QStringList{path};
        Q_EMIT batchDone(report);
    };
    m_batch.start([=](TaskControl &) {
        const auto document = buildPaper(view->index, view->environment, request);
        // The file dialog has asked whether an existing file may be replaced.
        *outcome = document ? skt::writePdf(*document, path, true)
                            : Result<>(tl::unexpected(document.error()));
    });
}

void PaperJobs::layOut(const std::vector<PaperRequest> &requests)
{
    const PlanViewPtr view = m_plan.view();
    if (!view || running())
        return;
    auto layouts = std::make_shared<std::vector<PageLayout>>();
    auto problems = std::make_shared<QStringList>();
    m_tellBatch = [this, layouts, problems] { Q_EMIT laidOut(*layouts, *problems); };
    m_batch.start([=](TaskControl &control) {
        const int total = static_cast<int>(requests.size());
        int done = 0;
        for (const PaperRequest &request : requests) {
            const Preview made = makePreview(*view, request);
            if (made.problem.isEmpty())
                layouts->push_back(made.layout);
            else
                problems->append(made.problem);
            if (!control.report(++done, total)) {
                layouts->clear();
                return;
            }
        }
    });
}

void PaperJobs::cancel()
{
    m_batch.cancel();
}

} // namespace skt
