// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace skt {

/// Whether \a word could be a Vietnamese syllable by its sounds: a possible beginning, a possible
/// rhyme, at most one tone, and a tone that the rhyme can carry. Case and the tone's place do not
/// count. "kiểm", "Xương", "QUỲNH" are; "kiªm", "nhÃ¢n", "plan" are not.
bool isVietnameseSyllable(QStringView word);

} // namespace skt
