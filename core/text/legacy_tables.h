// SPDX-License-Identifier: GPL-3.0-or-later
// The three legacy encodings, byte by byte; who calls them is legacy_encoding.cpp.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace skt::legacy {

QString fromWindows1252(const QByteArray &bytes);
QString fromWindows1258(const QByteArray &bytes); ///< NFC
QString fromTcvn3(const QByteArray &bytes);
QString fromVni(const QByteArray &bytes);

/// Nothing if a character has no place in windows-1252.
std::optional<QByteArray> toWindows1252(const QString &text);

} // namespace skt::legacy
