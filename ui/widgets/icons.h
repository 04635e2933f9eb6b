// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace skt {

/// A symbolic icon by its Breeze name, drawn in the text colour of whatever shows it (also on a
/// selection and disabled), sharp at every scale. An unknown name gives an empty icon.
QIcon icon(const QString &name);

} // namespace skt
