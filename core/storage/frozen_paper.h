// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace skt {

/// An issued paper as it went out: written once with its number, never changed, in no snapshot and
/// no history image.
struct FrozenPaper
{
    QByteArray pdf;      ///< the very bytes
    QByteArray document; ///< what they were laid out from, as the documents library packs it
    int layout = 1;      ///< version of the layout that made the PDF

    friend bool operator==(const FrozenPaper &, const FrozenPaper &) = default;
};

} // namespace skt
