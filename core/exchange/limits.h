// SPDX-License-Identifier: GPL-3.0-or-later
// How large a table from outside may be. A province has some 2,000 units; a table beyond these
// bounds is no office's list but a mistake or an attack.
#pragma once

#include <QtGlobal>

namespace skt::limits {

constexpr qint64 fileBytes = qint64{32} * 1024 * 1024;
constexpr qint64 textBytes = qint64{8} * 1024 * 1024; ///< CSV; its letters are looked at one by one
constexpr qsizetype lineBytes = 256 * 1024;           ///< of CSV
constexpr qint64 entryBytes =
    qint64{32} * 1024 * 1024;                     ///< of one file inside a container, unpacked
constexpr qint64 ratio = 250;                     ///< unpacked to packed
constexpr qint64 ratioFrom = qint64{1024} * 1024; ///< below this size any ratio is harmless
constexpr int entries = 4000;
constexpr int xmlDepth = 200;
constexpr int rows = 20000;
constexpr int columns = 200;
constexpr int cells = 300000;
constexpr qsizetype cellLength = 32767; ///< as in Excel
constexpr int tables = 100;

} // namespace skt::limits
