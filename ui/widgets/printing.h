// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/page_layout.h"
#include "core/documents/papers.h"
#include "ui/widgets/page.h"

#include <functional>
#include <vector>

class QPrinter;

namespace skt {

/// Tells in the bar below the page what came of a batch of PDF files.
void tellReport(const PrintReport &report, WindowPage &page);
void tellWriteFailure(const QString &message, WindowPage &page);

/// Prints what was laid out, page by page between other events; tells what could not be made.
/// \a choosePrinter sets the printer up and is false when the user thinks better of it.
void printLayouts(const std::vector<PageLayout> &layouts,
                  const QStringList &problems,
                  WindowPage &page,
                  const std::function<bool(QPrinter &)> &choosePrinter);

} // namespace skt
