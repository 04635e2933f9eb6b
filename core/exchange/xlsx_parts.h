// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an Excel file beside its sheets; for xlsx_reader.cpp only.
#pragma once

#include "core/exchange/archive.h"

#include <QStringList>

#include <vector>

namespace skt::xlsx {

/// How a number is meant to be read.
enum class Shown { Number, Date, Time };

struct Sheet
{
    QString name;
    QString entry; ///< in the container
    bool hidden = false;
};

struct Workbook
{
    std::vector<Sheet> sheets;
    bool from1904 = false;     ///< days count from 1/1/1904, as old Macs did
    QStringList strings;       ///< shared ones
    std::vector<Shown> styles; ///< of cells, by their style's number
};

Result<Workbook> readWorkbook(const Archive &archive, const QString &name);

/// Whether a number format such as `dd/mm/yyyy` or `[$-42A]hh:mm` shows a date or a time.
Shown shownBy(const QString &format);
/// A number as its format shows it: `2023-08-03`, `2023-08-03 08:00`, `08:00`, `12.5`.
QString numberAsText(const QString &number, Shown shown, bool from1904);

} // namespace skt::xlsx
