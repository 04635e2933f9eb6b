// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/paragraphs.h"

#include <vector>

namespace skt::intake {

struct AppendixPart
{
    QString label; ///< "Phụ lục 1"; empty where the heading says none
    LineRange lines;
};

/// A plan's document, cut where its parts begin.
struct DocumentParts
{
    LineRange head;  ///< letterhead
    LineRange title; ///< from "KẾ HOẠCH" to the title's end
    LineRange body;
    LineRange tail; ///< signature and recipients
    std::vector<AppendixPart> appendices;
};

/// Error Input, with the reason, where \a source is no inspection plan or is marked as a secret.
Result<DocumentParts> documentParts(const SourceText &source);

/// "KẾ HOẠCH" alone in its line.
bool isPlanHeading(const QString &text);

/// Whether \a line is only strokes: known, but nothing comes of it.
bool isOrnament(const SourceLine &line);

} // namespace skt::intake
