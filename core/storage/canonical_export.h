// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QByteArray>

namespace skt {

/// Every row as a line of JSON, sorted, without moments; where a row has an identity that stands
/// for it in place of its random id. Equal campaigns give equal bytes: the oracle of the tests of
/// undo, merge and migration.
QByteArray canonicalExportOf(Connection &connection);

} // namespace skt
