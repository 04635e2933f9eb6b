// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that are no part of the plan: a page's number or footer, a stamp of a scanner or a
// signature, signs that are no words, a sentence in the midst of another one.
#pragma once

#include "core/intake/source_text.h"

#include <vector>

namespace skt::intake {

/// Whether the line is such by itself, whatever stands around it.
bool isStrayByForm(const QString &text);

/// Takes them out of \a source, in order: what they interrupted is whole again. They are to be
/// listed as not understood.
std::vector<SourceLine> takeStrayLines(SourceText &source);

} // namespace skt::intake
