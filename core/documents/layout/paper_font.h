// SPDX-License-Identifier: GPL-3.0-or-later
// Widths and glyphs of the four faces of the papers' family, as a table: laying out asks no font
// engine, so it gives the same lines on every computer, at any resolution and from any thread.
#pragma once

#include <QRawFont>
#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace skt {

enum class Face : std::uint8_t { Regular, Bold, Italic, BoldItalic };

constexpr Face faceOf(bool bold, bool italic)
{
    return bold ? (italic ? Face::BoldItalic : Face::Bold)
                : (italic ? Face::Italic : Face::Regular);
}

struct PaperGlyph
{
    quint32 index = 0;
    double advance = 0; ///< in ems
};

class PaperFont
{
public:
    /// The family, if all four faces are there with every letter of Vietnamese.
    static std::shared_ptr<const PaperFont> ofFamily(const QString &family);
    /// The one that papers use; loaded on first use.
    static std::shared_ptr<const PaperFont> current();

    [[nodiscard]] const QString &family() const { return m_family; }
    /// Of a character that the face lacks: the replacement glyph. White space is a space.
    [[nodiscard]] PaperGlyph glyph(Face face, char32_t character) const;
    [[nodiscard]] bool has(char32_t character) const;

    /// For painting; belongs to the calling thread. One unit a point.
    [[nodiscard]] QRawFont rawFont(Face face, double size) const;

private:
    QString m_family;
    std::array<std::vector<PaperGlyph>, 4> m_glyphs; ///< by character, below kCharacters
    std::array<PaperGlyph, 4> m_replacement;
};

/// Loads the bundled family even where Times New Roman is installed: for tests, whose figures must
/// not depend on the computer.
bool forceBundledPaperFonts();

} // namespace skt
