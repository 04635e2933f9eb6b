// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace skt {

/// Messages of this library; the papers' own texts are data, in resources/templates.
struct DocumentsWords
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace skt
