// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/layout/pieces.h"

#include <vector>

namespace skt {

/// How a text is set. Sizes and widths in points.
struct TextSetting
{
    double size = 14;
    double width = 0;
    double firstIndent = 0;
    double restIndent = 0;
    Align align = Align::Left;
    bool bold = false; ///< the whole text, besides the bold runs
    bool italic = false;
    bool balanced = false; ///< lines of about equal length, as few as there must be
};

/// A line whose pieces stand relative to the left edge of the text area and to the baseline.
struct SetLine
{
    Fragment content;
    double width = 0; ///< of the text itself
};

/// Distance of baselines, and of the first baseline from the top of its line.
double lineHeight(double size);
double ascent(double size);

/// Breaks \a text into lines: at spaces and behind hyphens and slashes, a longer word anywhere; at
/// '\n' always. NFC, control and direction characters left out. An empty text gives no line.
std::vector<SetLine> setText(const RichText &text, const TextSetting &setting);
std::vector<SetLine> setText(const QString &text, const TextSetting &setting);

/// Width of \a text on one line.
double textWidth(const QString &text, double size, bool bold = false, bool italic = false);

/// The widest of \a lines.
double widestOf(const std::vector<SetLine> &lines);

} // namespace skt
