// SPDX-License-Identifier: GPL-3.0-or-later
// The third stage: what the parts of a plan say. One file per part of the document.
#pragma once

#include "core/intake/document_parts.h"
#include "core/intake/recognised_plan.h"

namespace skt::intake {

/// What every recogniser works on: the source, its parts, and the plan that they fill.
struct Recognition
{
    const SourceText &source;
    const DocumentParts &parts;
    RecognisedPlan plan;

    /// Something came of these lines.
    void understand(LineRange lines);
    void understandAll(const Node &node);
    [[nodiscard]] int year() const; ///< for days without a year
};

void recogniseHead(Recognition &recognition);       ///< letterhead, title
void recogniseBody(Recognition &recognition);       ///< sections, duties, closing
void recogniseTail(Recognition &recognition);       ///< recipients, signature
void recogniseAppendices(Recognition &recognition); ///< teams, outlines
void recogniseOutlines(Recognition &recognition, LineRange range, const QString &appendix);
void recogniseLevel(Recognition &recognition); ///< own level and place; needs the parts above
void recogniseDeadlines(Recognition &recognition, const QString &text, const QString &party);
void finishSettings(Recognition &recognition); ///< what follows from the rest: subject, symbols

/// The whole document.
RecognisedPlan recognisePlan(const SourceText &source, const DocumentParts &parts);

} // namespace skt::intake
