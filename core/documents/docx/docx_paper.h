// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"

#include <QByteArray>

namespace skt {

/// The paper for Word: the same text as the PDF, with real styles, headers, numbering and tables,
/// so that it can be finished there. Names nobody: it has no properties. The same document gives
/// the same bytes. Needs the papers' font for the lengths of the letterhead's lines.
QByteArray docxBytes(const Document &document);

} // namespace skt
