// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/domain/campaign_index.h"

#include <functional>
#include <optional>
#include <vector>

namespace skt {

/// Which paper of which visits.
struct PaperRequest
{
    QString kind; ///< `inspection-notice`, `inspection-programme`, `registered-schedule`
    std::optional<TeamId> team;
    std::optional<UnitId>
        unit; ///< none: one paper for the whole team (or, for the schedule, all teams)
    bool forSigning = true; ///< number and day left blank
    /// Its row in the register: whose number and day are printed, and what it replaces.
    std::optional<PaperId> paper{};
};

/// Kinds that can be built, in the order of the menu, with their Vietnamese titles by paperTitle().
const std::vector<QString> &paperKinds();
QString paperTitle(const QString &kind);

/// Every kind of `print`, among them papers of a whole team and those that a window lists nowhere.
const std::vector<QString> &printKinds();

/// Content of one paper. Error Input says what is missing and what to do (the visit has no date …).
Result<Document>
buildPaper(const CampaignIndex &index, const Environment &environment, const PaperRequest &request);

/// The papers that a choice of the user comes to: `--each`, `--all`, per plan setting.
struct PaperSelection
{
    QString kind;
    std::optional<TeamId> team;
    std::optional<UnitId> unit;
    bool each = false; ///< one per unit
    bool all = false;  ///< every unit of the campaign (or of the team)
};
Result<std::vector<PaperRequest>> expandSelection(const CampaignIndex &index,
                                                  const PaperSelection &selection);

struct PrintFailure
{
    QString unit;   ///< whom it is about: the unit, the team, or all teams; never empty
    QString reason; ///< without that name
};
struct PrintReport
{
    QStringList files;
    std::vector<PrintFailure> failed;
    bool cancelled = false;
};

enum class PaperFormat { Pdf, Docx };

/// Papers whose file is there already, as they were issued or came back signed.
class ReadyPapers
{
public:
    virtual ~ReadyPapers() = default;
    ReadyPapers() = default;
    ReadyPapers(const ReadyPapers &) = delete;
    ReadyPapers &operator=(const ReadyPapers &) = delete;
    /// The ending of its file, as ".pdf"; empty: it is to be laid out.
    virtual QString endingOf(const PaperRequest &request) = 0;
    virtual Result<QByteArray> bytesOf(const PaperRequest &request) = 0;
};

struct PrintOptions
{
    QString folder;
    PaperFormat format = PaperFormat::Pdf;
    bool force = false;
    std::function<bool(int, int)> progress{};
    ReadyPapers *ready = nullptr; ///< not owned
};
/// As printPdfs(), in either format.
Result<PrintReport> printPapers(const CampaignIndex &index,
                                const Environment &environment,
                                const std::vector<PaperRequest> &requests,
                                const PrintOptions &options);

/// Writes PDFs into \a folder (made if absent), named KIND_doan-N_UNIT.pdf, two of one name
/// numbered. \a progress gets done and total and returns false to cancel. Existing files are
/// refused unless \a force. No partial file is left. Error Output when nothing could be written.
Result<PrintReport> printPdfs(const CampaignIndex &index,
                              const Environment &environment,
                              const std::vector<PaperRequest> &requests,
                              const QString &folder,
                              bool force,
                              const std::function<bool(int, int)> &progress = {});

} // namespace skt
