// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

namespace skt {

QString joinedSentences(const QString &first, const QString &second)
{
    const QString before = first.trimmed();
    const QString behind = second.trimmed();
    if (before.isEmpty() || behind.isEmpty())
        return before + behind;
    const bool ended = QStringView(u".!?…:").contains(before.back());
    return before + (ended ? QStringLiteral(" ") : QStringLiteral(". ")) + behind;
}

} // namespace skt
