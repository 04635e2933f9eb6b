// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_layout.h"
#include "core/documents/papers.h"
#include "ui/session/background_task.h"
#include "ui/session/open_plan.h"

#include <QObject>

#include <memory>
#include <vector>

namespace skt {

/// Makes papers outside the window's thread: one for the preview (only the newest request counts),
/// and batches into a folder or as layouts for the printer.
class PaperJobs : public QObject
{
    Q_OBJECT

public:
    explicit PaperJobs(OpenPlan &plan, QObject *parent = nullptr);

    struct Preview
    {
        PageLayout layout;
        QString problem; ///< why there is no paper; empty when there is one
    };
    void preview(const PaperRequest &request);

    void writePdfs(const std::vector<PaperRequest> &requests, const QString &folder, bool force);
    /// One paper into a file of that name.
    void writePdf(const PaperRequest &request, const QString &path);
    /// Lays the papers out for a printer; laidOut() follows.
    void layOut(const std::vector<PaperRequest> &requests);
    void cancel();
    [[nodiscard]] bool running() const { return m_batch.running(); }
    [[nodiscard]] bool previewing() const { return m_previewTask.running(); }

Q_SIGNALS:
    void previewReady(const skt::PaperJobs::Preview &preview);
    void progress(int done, int total);
    void batchDone(const skt::PrintReport &report);
    void batchFailed(const QString &message);
    void laidOut(const std::vector<skt::PageLayout> &layouts, const QStringList &problems);

private:
    void startNextPreview();

    OpenPlan &m_plan;
    BackgroundTask m_previewTask;
    BackgroundTask m_batch;
    std::optional<PaperRequest> m_wanted;
    std::shared_ptr<Preview> m_made;
    std::function<void()> m_tellBatch;
};

} // namespace skt
