// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/file_names.h"
#include "core/documents/content/phrases.h"
#include "core/documents/page_layout.h"
#include "core/documents/papers.h"
#include "core/documents/words.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

/// Who a failure is about: the unit, else the team, else all of them. Never empty.
QString subjectName(const CampaignIndex &index, const PaperRequest &request)
{
    if (request.unit) {
        if (const Unit *unit = index.unit(*request.unit))
            return unit->name;
    }
    const Team *team = request.team ? index.team(*request.team) : nullptr;
    return team ? teamName(*team) : DocumentsWords::tr("All teams");
}

/// Names already given in this batch, compared as the least able file system does.
class FileNames
{
public:
    QString unused(const QString &stem)
    {
        QString name = stem;
        for (int n = 2; !m_used.insert(name.toLower()).second; ++n)
            name = u"%1-%2"_s.arg(stem).arg(n);
        return name + u".pdf"_s;
    }

private:
    std::set<QString> m_used;
};

/// Where each paper will go; an empty path for one that cannot be built. Found before anything is
/// written, so that a file in the way is told before the work, not in the middle of it.
std::vector<QString> pathsOf(const CampaignIndex &index,
                             const Environment &environment,
                             const std::vector<PaperRequest> &requests,
                             const QString &folder)
{
    FileNames names;
    std::vector<QString> paths;
    for (const PaperRequest &request : requests) {
        const auto subject = subjectOf(index, environment, request);
        paths.push_back(subject ? QDir(folder).filePath(names.unused(fileStem(*subject)))
                                : QString());
    }
    return paths;
}

Result<> refuseExisting(const std::vector<QString> &paths)
{
    for (const QString &path : paths) {
        if (!path.isEmpty() && QFileInfo::exists(path)) {
            return failure(
                Error::Kind::Output,
                DocumentsWords::tr("The file “%1” exists already; nothing was written. Choose "
                                   "another folder, or allow files to be overwritten (--force).")
                    .arg(QDir::toNativeSeparators(path)));
        }
    }
    return {};
}

} // namespace

Result<PrintReport> printPdfs(const CampaignIndex &index,
                              const Environment &environment,
                              const std::vector<PaperRequest> &requests,
                              const QString &folder,
                              bool force,
                              const std::function<bool(int, int)> &progress)
{
    if (!QDir().mkpath(folder)) {
        return failure(Error::Kind::Output,
                       DocumentsWords::tr("The folder “%1” cannot be made. Choose another one.")
                           .arg(QDir::toNativeSeparators(folder)));
    }
    const auto paths = pathsOf(index, environment, requests, folder);
    if (const auto free = force ? Result<>{} : refuseExisting(paths); !free)
        return tl::unexpected(free.error());
    PrintReport report;
    const int total = static_cast<int>(requests.size());
    for (int done = 0; done < total; ++done) {
        if (progress && !progress(done, total)) {
            report.cancelled = true;
            return report;
        }
        const auto at = static_cast<std::size_t>(done);
        const auto document = buildPaper(index, environment, requests[at]);
        if (!document && document.error().kind == Error::Kind::Usage)
            return tl::unexpected(document.error());
        if (!document) {
            report.failed.push_back({subjectName(index, requests[at]), document.error().message});
            continue;
        }
        if (const auto written = writePdf(*document, paths[at], force); !written)
            return tl::unexpected(written.error());
        report.files << paths[at];
    }
    if (progress)
        progress(total, total);
    return report;
}

} // namespace skt
