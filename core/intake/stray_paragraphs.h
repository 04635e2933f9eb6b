// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs that do not belong among their neighbours: no mark where all others have one.
#pragma once

#include "core/intake/paragraphs.h"

#include <vector>

namespace skt::intake {

/// The body's paragraphs without those that stand among a section's items and have no mark. Where a
/// section has many such, it is written so, and they stay.
std::vector<Paragraph> withoutStray(const std::vector<Paragraph> &paragraphs);

/// Whether a paragraph in front of the first section names a ground of the plan, or the plan.
bool leadsIn(const QString &text);

/// Whether \a text, the line behind \a before in a list of offices, is a sentence and names none.
bool isStrayInList(const QString &before, const QString &text);

} // namespace skt::intake
