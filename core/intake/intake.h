// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/domain/campaign.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace skt {

/// A repaired extraction error.
struct TextRepair
{
    int line = 0; ///< of the document, from 1
    QString before;
    QString after;

    friend bool operator==(const TextRepair &, const TextRepair &) = default;
};

/// A passage of which nothing came.
struct UnreadPassage
{
    int line = 0;
    QString text;

    friend bool operator==(const UnreadPassage &, const UnreadPassage &) = default;
};

/// Lines of the document from which something came: a row of the campaign by its id, or a setting
/// of the plan by its key.
struct Provenance
{
    int from = 0; ///< line, from 1
    int to = 0;
    QString kind;  ///< `plan`, `text`, `duty`, `recipient`, `legal`, `team`, `unit`, `person`,
                   ///< `outline`, `supplement`, `item`
    QString id;    ///< empty for `plan`
    QString field; ///< of `plan`: the setting's key

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// A plan's document as a draft campaign, with what was and was not understood.
struct IntakeResult
{
    Campaign campaign;
    std::vector<TextRepair> repairs;
    std::vector<UnreadPassage> notUnderstood;
    double understood = 0;              ///< share of the text's characters, 0 … 1
    QStringList notes;                  ///< sentences: what is missing or doubtful
    std::vector<Provenance> provenance; ///< by line
};

/// How a text is taken in.
struct IntakeOptions
{
    std::vector<TextRepair> revoked; ///< repairs that are not to be made
};

/// Takes in a plan's text (any encoding that Vietnamese offices use). Error Input with the reason
/// when the text is no inspection plan, or is marked as a state secret.
Result<IntakeResult> takeInText(const QByteArray &bytes, const Environment &environment);
Result<IntakeResult>
takeInText(const QString &text, const Environment &environment, const IntakeOptions &options = {});
/// Reads the file and chooses the reader by its kind. Error Input if it cannot be read.
Result<IntakeResult> takeInFile(const QString &path, const Environment &environment);

/// The bundled samples: `quang-xuong` (a district in 2023) and `xa-2026` (an invented commune of
/// today). The document's text; takeInText() makes the campaign of it.
Result<QByteArray> sampleDocument(const QString &name);
QStringList sampleNames();
/// For users: whose campaign it is and of what time.
QString sampleTitle(const QString &name);

} // namespace skt
