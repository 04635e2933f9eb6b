// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_order.h"

#include <algorithm>
#include <numeric>

namespace skt {
namespace {

/// UTF-16 units so that they compare as the UTF-8 bytes do: surrogates after all others.
char16_t weight(QChar unit)
{
    constexpr char16_t surrogates = 0xD800;
    constexpr char16_t behind = 0xE000;
    const char16_t code = unit.unicode();
    if (code < surrogates)
        return code;
    return static_cast<char16_t>(code < behind ? code + 0x2000 : code - 0x800);
}

int compareTexts(const QString &a, const QString &b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (left == a.end() || right == b.end())
        return a.size() == b.size() ? 0 : (a.size() < b.size() ? -1 : 1);
    return weight(*left) < weight(*right) ? -1 : 1;
}

int compareCells(const Cell &a, const Cell &b)
{
    if (a.index() != b.index())
        return a.index() < b.index() ? -1 : 1;
    if (const auto *text = std::get_if<QString>(&a))
        return compareTexts(*text, std::get<QString>(b));
    return a == b ? 0 : (a < b ? -1 : 1);
}

} // namespace

bool RowOrder::precedes(std::size_t a, std::size_t b) const
{
    for (std::size_t i = 0; i < m_width; ++i) {
        const int order = compareCells(m_cells[a * m_width + i], m_cells[b * m_width + i]);
        if (order != 0)
            return order < 0;
    }
    return false;
}

std::vector<std::size_t> RowOrder::sorted() const
{
    if (m_width == 0)
        return {};
    std::vector<std::size_t> places(m_cells.size() / m_width);
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto less = [this](std::size_t a, std::size_t b) { return precedes(a, b); };
    if (std::is_sorted(places.begin(), places.end(), less))
        return {};
    std::stable_sort(places.begin(), places.end(), less);
    return places;
}

} // namespace skt
