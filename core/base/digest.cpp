// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace skt {

std::uint64_t digest64(const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return qFromBigEndian<quint64>(hash.constData());
}

std::int64_t stableId(const QByteArray &identity)
{
    const auto value = static_cast<std::int64_t>(digest64(identity) & 0x7fffffffffffffffULL);
    return value == 0 ? 1 : value;
}

} // namespace skt
