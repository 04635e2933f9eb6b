// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

namespace skt {

/// The first 64 bits of the SHA-256 of \a bytes: the same on every computer and for ever, since
/// it stands in plan files.
std::uint64_t digest64(const QByteArray &bytes);

/// A positive 63-bit id computed from an identity, for rows that two copies must number alike.
std::int64_t stableId(const QByteArray &identity);

} // namespace skt
