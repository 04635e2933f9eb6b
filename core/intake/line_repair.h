// SPDX-License-Identifier: GPL-3.0-or-later
// Repairs of what a PDF's extraction or a keyboard did to a line: only what can mean nothing else.
#pragma once

#include "core/intake/intake.h"

#include <QString>

#include <vector>

namespace skt::intake {

/// Collects what was repaired.
class RepairLog
{
public:
    void add(int line, const QString &before, const QString &after);
    /// In the order of the text.
    [[nodiscard]] std::vector<TextRepair> taken();
    /// A word that was only written with separate tone marks.
    void addDecomposed(int line, const QString &before, const QString &after);
    /// Where the whole text is written so: how many words, which are then not listed one by one.
    [[nodiscard]] int manyDecomposed() const;

private:
    std::vector<TextRepair> m_repairs;
    std::vector<TextRepair> m_decomposed;
};

/// One cell or line: letters, spaces inside dates and numbers, lost hyphens of symbols.
QString repairedLine(QStringView raw, int number, RepairLog &log);

/// Whether \a text ends in the first half of a number that was broken at the line's end
/// ("61/KH-", "156/", "02/03/") and \a next begins with its second half.
bool brokenNumber(const QString &text, const QString &next);

} // namespace skt::intake
