// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/content/paper_subject.h"

namespace skt {

/// "inspection-notice_doan-1_xa-quang-binh": the contract's name without its ending.
QString fileStem(const PaperSubject &subject);

} // namespace skt
