// SPDX-License-Identifier: GPL-3.0-or-later
// Headings of supplements: "*) Đối với Phòng A, bộ phận B (căn cứ …)".
#pragma once

#include "core/intake/paragraphs.h"
#include "core/intake/recognised_plan.h"

#include <optional>

namespace skt::intake {

/// "Lưu ý: Một số đơn vị báo cáo thêm …": supplements follow.
bool announcesSupplements(const Paragraph &paragraph);

/// Whether a supplement begins. Without a star it must name offices, and look like the first one.
bool startsSupplement(const Paragraph &paragraph, bool announced, std::optional<MarkKind> mark);

/// Its units, title and legal bases.
RecognisedSupplement supplementOf(const Paragraph &paragraph);

} // namespace skt::intake
