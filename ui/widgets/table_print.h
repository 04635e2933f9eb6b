// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QPagedPaintDevice;

namespace skt {

/// A list of the window as it goes to paper: what it is, what it was filtered by, the day.
struct PrintedTable
{
    QString title;
    QString filter; ///< in words; empty: everything
    QString day;    ///< as of which day
    QStringList headers;
    std::vector<double> weights; ///< relative widths of the columns
    std::vector<QStringList> rows;

    friend bool operator==(const PrintedTable &, const PrintedTable &) = default;
};

/// Paints the table on pages of \a device (which gives size and margins): headers repeat, rows are
/// not broken, every page has its number. The number of pages; 0 if the device does not paint.
int printTable(const PrintedTable &table, QPagedPaintDevice &device);

} // namespace skt
