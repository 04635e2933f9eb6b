// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace skt {

/// The words of an enumeration in file, command line and JSON, by the order of its values.
template<typename Enum, std::size_t N>
struct EnumNames
{
    std::array<QLatin1String, N> words;

    [[nodiscard]] QString toString(Enum value) const
    {
        return words[static_cast<std::size_t>(value)];
    }

    [[nodiscard]] std::optional<Enum> fromString(QStringView text) const
    {
        for (std::size_t i = 0; i < N; ++i) {
            if (text == words[i])
                return static_cast<Enum>(i);
        }
        return std::nullopt;
    }
};

} // namespace skt
