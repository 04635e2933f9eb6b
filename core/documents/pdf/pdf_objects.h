// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's PDF made the same for ever: it stamps the clock into its properties, takes random numbers
// for its identifier and writes its fonts in the random order of a hash table.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace skt {

struct PdfProperties
{
    QString title;
    QString language;
    QDate date;

    friend bool operator==(const PdfProperties &, const PdfProperties &) = default;
};

/// The XMP packet that PDF/A-1b demands, agreeing with what canonicalPdf() writes.
QByteArray xmpPacket(const PdfProperties &properties);

/// \a written by QPdfWriter, with its objects numbered in the order in which the catalogue leads to
/// them, properties and language of \a properties, an identifier of its contents; empty if
/// \a written is not of the form that Qt writes.
QByteArray canonicalPdf(const QByteArray &written, const PdfProperties &properties);

} // namespace skt
