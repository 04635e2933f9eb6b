// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

namespace skt {

/// While it lives, what is painted takes the light colours: paper is white whatever the window's
/// look is.
class PaperLook
{
public:
    PaperLook();
    ~PaperLook();
    PaperLook(const PaperLook &) = delete;
    PaperLook &operator=(const PaperLook &) = delete;
    PaperLook(PaperLook &&) = delete;
    PaperLook &operator=(PaperLook &&) = delete;

private:
    Look m_kept;
};

} // namespace skt
