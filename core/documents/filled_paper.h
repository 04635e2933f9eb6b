// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as text of lines, and what the register has to know of it.
#pragma once

#include "core/documents/papers.h"

#include <QByteArray>

namespace skt {

/// A template filled in: what is kept of an issued paper, and from which it is laid out again.
struct FilledPaper
{
    QString kind;
    QString fileStem;
    QString lines; ///< as readLines() takes them

    friend bool operator==(const FilledPaper &, const FilledPaper &) = default;
};

/// Errors as those of buildPaper().
Result<FilledPaper>
fillPaper(const CampaignIndex &index, const Environment &environment, const PaperRequest &request);
Result<Document> readPaper(const FilledPaper &paper);

QByteArray packed(const FilledPaper &paper);
/// Error PlanFile if the bytes are none of packed().
Result<FilledPaper> unpacked(const QByteArray &bytes);

/// Grows with every change by which a paper would break its lines or pages otherwise.
inline constexpr int layoutVersion = 1;

/// What the register records of a paper.
struct PaperFacts
{
    QString issuer;
    QString letters; ///< of the kind: "TB"
    QString symbol;  ///< what follows the number: "TB-ĐKT1"
    QString subject;
    QString signer; ///< empty while nobody is named
    std::optional<TeamId> team;
    std::vector<const Visit *> visits; ///< named, in order of time
    std::vector<PaperRecipient> recipients;
    bool ofOtherBody = false; ///< a draft for another office, which numbers it
};
Result<PaperFacts>
paperFacts(const CampaignIndex &index, const Environment &environment, const PaperRequest &request);

/// The request that prints a paper of the register: its kind and team; its unit, where it names
/// one visit.
PaperRequest requestOf(const CampaignIndex &index, const Paper &paper);

/// The paper of the register that a request would print again: in force, naming these very visits
/// with their present dates; nullptr if there is none.
const Paper *issuedPaperOf(const CampaignIndex &index, const PaperRequest &request);

} // namespace skt
