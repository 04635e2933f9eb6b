// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/paper_font.h"

#include "core/documents/page_layout.h"

#include <QFont>
#include <QFontDatabase>
#include <QLoggingCategory>
#include <QtEndian>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

Q_LOGGING_CATEGORY(logFonts, "sokiemtra.documents.fonts")

constexpr char32_t kCharacters = 0x3000; // Latin, Greek, punctuation, signs: all a paper can want

const QString &vietnameseLetters()
{
    static const auto letters =
        u"aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz"_s
        + u"AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆFGHIÌỈĨÍỊJKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVWXYỲỶỸÝỴZ"_s
        + u"0123456789 .,;:-–/()%\"'“”…"_s;
    return letters;
}

QFont fontOf(const QString &family, Face face)
{
    QFont font(family);
    font.setPixelSize(16); // QRawFont sets the size wanted: those of QFont are whole numbers
    font.setWeight(face == Face::Bold || face == Face::BoldItalic ? QFont::Bold : QFont::Normal);
    font.setItalic(face == Face::Italic || face == Face::BoldItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

/// Advances in ems, straight from the font's own table: no rounding by any engine.
std::vector<double> advancesOf(const QRawFont &font)
{
    const QByteArray head = font.fontTable("hhea");
    const QByteArray widths = font.fontTable("hmtx");
    if (head.size() < 36 || font.unitsPerEm() <= 0)
        return {};
    const auto count = qFromBigEndian<quint16>(head.constData() + 34);
    std::vector<double> advances;
    for (qsizetype i = 0; i < count && (i + 1) * 4 <= widths.size(); ++i)
        advances.push_back(qFromBigEndian<quint16>(widths.constData() + 4 * i) / font.unitsPerEm());
    return advances;
}

std::vector<PaperGlyph> glyphTable(const QRawFont &font)
{
    std::vector<QChar> characters;
    characters.reserve(kCharacters);
    for (char32_t c = 0; c < kCharacters; ++c)
        characters.emplace_back(static_cast<char16_t>(c));
    std::vector<quint32> indexes(kCharacters);
    int count = static_cast<int>(kCharacters);
    font.glyphIndexesForChars(characters.data(), count, indexes.data(), &count);
    const std::vector<double> advances = advancesOf(font);
    std::vector<PaperGlyph> table(kCharacters);
    if (advances.empty() || count != static_cast<int>(kCharacters))
        return table;
    for (std::size_t c = 0; c < kCharacters; ++c) {
        const quint32 index = indexes[c];
        table[c] = {index, advances[std::min<std::size_t>(index, advances.size() - 1)]};
    }
    return table;
}

struct State
{
    std::mutex mutex;
    std::shared_ptr<const PaperFont> font;
    bool bundledAdded = false;
};

State &state()
{
    static State theState;
    return theState;
}

/// Registers the bundled faces with Qt, once.
bool addBundled(State &known)
{
    if (known.bundledAdded)
        return true;
    for (const auto &style : {u"Regular"_s, u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) {
        const auto path = u":/fonts/SoKiemTraSerif-%1.ttf"_s.arg(style);
        if (QFontDatabase::addApplicationFont(path) < 0) {
            qCWarning(logFonts) << "The bundled face cannot be loaded:" << path;
            return false;
        }
    }
    known.bundledAdded = true;
    return true;
}

bool load(State &known, bool bundledOnly)
{
    std::shared_ptr<const PaperFont> font;
    if (!bundledOnly && QFontDatabase::families().contains(u"Times New Roman"_s))
        font = PaperFont::ofFamily(u"Times New Roman"_s);
    if (!font && addBundled(known))
        font = PaperFont::ofFamily(u"So Kiem Tra Serif"_s);
    if (!font) {
        qCWarning(logFonts) << "No serif with all letters of Vietnamese: papers cannot be laid out";
        return false;
    }
    known.font = font;
    return true;
}

} // namespace

std::shared_ptr<const PaperFont> PaperFont::ofFamily(const QString &family)
{
    auto result = std::make_shared<PaperFont>();
    result->m_family = family;
    for (const Face face : {Face::Regular, Face::Bold, Face::Italic, Face::BoldItalic}) {
        const QRawFont font = QRawFont::fromFont(fontOf(family, face));
        const bool bold = face == Face::Bold || face == Face::BoldItalic;
        const bool italic = face == Face::Italic || face == Face::BoldItalic;
        if (!font.isValid() || font.familyName() != family
            || (font.weight() >= QFont::DemiBold) != bold
            || (font.style() != QFont::StyleNormal) != italic) {
            return nullptr;
        }
        auto &table = result->m_glyphs[static_cast<std::size_t>(face)];
        table = glyphTable(font);
        for (const QChar letter : vietnameseLetters()) {
            const PaperGlyph &glyph = table[letter.unicode()];
            if (glyph.index == 0 || glyph.advance <= 0)
                return nullptr;
        }
        result->m_replacement[static_cast<std::size_t>(face)] = table[U'?'];
    }
    return result;
}

std::shared_ptr<const PaperFont> PaperFont::current()
{
    State &known = state();
    const std::lock_guard lock(known.mutex);
    if (!known.font && !load(known, false))
        qFatal("The papers' font is missing from this program: install it again.");
    return known.font;
}

PaperGlyph PaperFont::glyph(Face face, char32_t character) const
{
    const auto &table = m_glyphs[static_cast<std::size_t>(face)];
    if (character == 0xA0 || character == 0x2007 || character == 0x202F)
        character = U' ';
    if (character < kCharacters && table[character].index != 0)
        return table[character];
    return m_replacement[static_cast<std::size_t>(face)];
}

bool PaperFont::has(char32_t character) const
{
    return character < kCharacters
           && std::all_of(m_glyphs.begin(), m_glyphs.end(), [&](const auto &table) {
                  return table[character].index != 0;
              });
}

QRawFont PaperFont::rawFont(Face face, double size) const
{
    QRawFont font = QRawFont::fromFont(fontOf(m_family, face));
    font.setPixelSize(size);
    return font;
}

bool loadPaperFonts()
{
    State &known = state();
    const std::lock_guard lock(known.mutex);
    return known.font || load(known, false);
}

bool forceBundledPaperFonts()
{
    State &known = state();
    const std::lock_guard lock(known.mutex);
    return load(known, true);
}

QString paperFontFamily()
{
    return PaperFont::current()->family();
}

} // namespace skt
