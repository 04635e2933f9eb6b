// SPDX-License-Identifier: GPL-3.0-or-later
// From which lines of the document each thing of a campaign came.
#pragma once

#include "core/intake/intake.h"
#include "core/intake/source_text.h"

namespace skt::intake {

/// Looks for the words of every setting, text, duty, recipient, document, team, unit, outline and
/// item in the lines, in the order of the document. What is not there in so many words (a value
/// that was concluded) has no entry. Sorted by line.
std::vector<Provenance> provenanceOf(const Campaign &campaign, const SourceText &source);

} // namespace skt::intake
