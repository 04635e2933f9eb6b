// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace skt {

/// How a Vietnamese text was written down.
enum class TextEncoding {
    Utf8,
    Utf16,
    Windows1258,
    Tcvn3,      ///< "ABC", fonts .VnTime; capitals made by the font come out as small letters
    Vni,        ///< VNI-Windows, two characters a vowel, fonts VNI-Times
    DoubleUtf8, ///< UTF-8 once misread as windows-1252 and saved again
};

/// The name that users know it by: "TCVN3 (ABC)".
QString displayName(TextEncoding encoding);

struct DecodedText
{
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;

    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

/// The text of a file. A byte order mark decides; else UTF-16 by its zeros, UTF-8 if it is valid;
/// else the legacy encoding in which the words are Vietnamese syllables. Unicode text is returned
/// as it stands (cleaned() is the caller's), legacy text in NFC. Fails (Input) on what is no text,
/// is in no known encoding, or has lost its letters ("Qu?ng X??ng").
Result<DecodedText> decodeVietnamese(const QByteArray &bytes);

/// For text that is Unicode already but was misread on its way ("ñy ban nh©n d©n", "nhÃ¢n dÃ¢n"),
/// as it comes out of old Word files by the clipboard: the repaired text, or nothing if \a text
/// is fine as it is.
std::optional<DecodedText> repairMisread(const QString &text);

} // namespace skt
