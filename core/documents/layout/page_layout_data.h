// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/layout/pieces.h"
#include "core/documents/page_layout.h"

namespace skt {

struct PageLayout::Private
{
    std::shared_ptr<const PaperFont> font;
    std::vector<Page> pages;
};

} // namespace skt
