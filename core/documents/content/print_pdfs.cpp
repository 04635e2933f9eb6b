// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/file_names.h"
#include "core/documents/content/phrases.h"
#include "core/documents/docx/docx_paper.h"
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
    QString unused(const QString &stem, const QString &ending)
    {
        QString name = stem;
        for (int n = 2; !m_used.insert(name.toLower()).second; ++n)
            name = u"%1-%2"_s.arg(stem).arg(n);
        return name + ending;
    }

private:
    std::set<QString> m_used;
};

QString endingOf(const PaperRequest &request, const PrintOptions &options)
{
    const QString ready = options.ready ? options.ready->endingOf(request) : QString();
    if (!ready.isEmpty())
        return ready;
    return options.format == PaperFormat::Pdf ? u".pdf"_s : u".docx"_s;
}

/// Where each paper will go; an empty path for one that cannot be built. Found before anything is
/// written, so that a file in the way is told before the work, not in the middle of it.
std::vector<QString> pathsOf(const CampaignIndex &index,
                             const Environment &environment,
                             const std::vector<PaperRequest> &requests,
                             const PrintOptions &options)
{
    FileNames names;
    std::vector<QString> paths;
    for (const PaperRequest &request : requests) {
        const auto subject = subjectOf(index, environment, request);
        paths.push_back(
            subject ? QDir(options.folder)
                          .filePath(names.unused(fileStem(*subject), endingOf(request, options)))
                    : QString());
    }
    return paths;
}

/// The file's bytes: ready ones as they are, others laid out.
Result<QByteArray> bytesOf(const CampaignIndex &index,
                           const Environment &environment,
                           const PaperRequest &request,
                           const PrintOptions &options)
{
    if (options.ready && !options.ready->endingOf(request).isEmpty())
        return options.ready->bytesOf(request);
    const auto document = buildPaper(index, environment, request);
    if (!document)
        return tl::unexpected(document.error());
    if (options.format == PaperFormat::Docx)
        return docxBytes(*document);
    QByteArray bytes = pdfBytes(PageLayout(*document), *document);
    if (bytes.isEmpty()) {
        return failure(
            Error::Kind::Output,
            DocumentsWords::tr("The PDF of “%1” could not be made.").arg(document->fileStem));
    }
    return bytes;
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

Result<PrintReport> printPapers(const CampaignIndex &index,
                                const Environment &environment,
                                const std::vector<PaperRequest> &requests,
                                const PrintOptions &options)
{
    if (!QDir().mkpath(options.folder)) {
        return failure(Error::Kind::Output,
                       DocumentsWords::tr("The folder “%1” cannot be made. Choose another one.")
                           .arg(QDir::toNativeSeparators(options.folder)));
    }
    const auto paths = pathsOf(index, environment, requests, options);
    if (const auto free = options.force ? Result<>{} : refuseExisting(paths); !free)
        return tl::unexpected(free.error());
    PrintReport report;
    const int total = static_cast<int>(requests.size());
    for (int done = 0; done < total; ++done) {
        if (options.progress && !options.progress(done, total)) {
            report.cancelled = true;
            return report;
        }
        const auto at = static_cast<std::size_t>(done);
        const auto bytes = bytesOf(index, environment, requests[at], options);
        if (!bytes && bytes.error().kind != Error::Kind::Input)
            return tl::unexpected(bytes.error());
        if (!bytes) {
            report.failed.push_back({subjectName(index, requests[at]), bytes.error().message});
            continue;
        }
        if (const auto written = writePaperFile(paths[at], *bytes, options.force); !written)
            return tl::unexpected(written.error());
        report.files << paths[at];
    }
    if (options.progress)
        options.progress(total, total);
    return report;
}

Result<PrintReport> printPdfs(const CampaignIndex &index,
                              const Environment &environment,
                              const std::vector<PaperRequest> &requests,
                              const QString &folder,
                              bool force,
                              const std::function<bool(int, int)> &progress)
{
    return printPapers(
        index, environment, requests, {folder, PaperFormat::Pdf, force, progress, nullptr});
}

} // namespace skt
