// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace skt {

/// A team's number as sentences write it after the word for a team: with two digits in Vietnamese,
/// as the state's papers do, as it is in English. Short signs keep the plain number.
QString teamNumberInWords(int number);

} // namespace skt
