// SPDX-License-Identifier: GPL-3.0-or-later
// Every part of a paper as boxes of the text area, top to bottom; pagination puts them on pages.
#pragma once

#include "core/documents/document.h"
#include "core/documents/layout/pieces.h"

#include <vector>

namespace skt {

using Boxes = std::vector<Box>;

constexpr double kBodySize = 14;
constexpr double kParagraphGap = 6; ///< the decree's least

/// Decree 30/2020, appendix I: boxes 1 to 5.
Boxes letterheadBoxes(const Letterhead &letterhead, double width);
Boxes appendixHeadingBoxes(const QStringList &heading, double width);
Boxes blockBoxes(const std::vector<Block> &blocks, const Geometry &geometry);
Boxes tableBoxes(const Table &table, const Geometry &geometry);
/// Boxes 7 and 9b, side by side; one box, unless the recipients alone would fill most of a page.
Boxes signatureBoxes(const std::vector<SignatureBlock> &signatures,
                     const std::vector<RecipientLine> &recipients,
                     const Geometry &geometry);

/// Pages of one section, numbered by themselves from the second on.
std::vector<Page> paginate(const Boxes &boxes, const Geometry &geometry);

} // namespace skt
