// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace skt {

/// Numbers that look random and are the same everywhere for one seed (SplitMix64; the standard's
/// distributions differ between libraries).
class Chance
{
public:
    explicit Chance(std::uint64_t seed)
        : m_state(seed)
    {}

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }
    /// 0 … bound − 1
    int below(int bound)
    {
        return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(bound)) >> 32);
    }
    template<typename Value>
    void shuffle(std::vector<Value> &values)
    {
        for (std::size_t left = values.size(); left > 1; --left)
            std::swap(values[left - 1],
                      values[static_cast<std::size_t>(below(static_cast<int>(left)))]);
    }

private:
    std::uint64_t m_state;
};

} // namespace skt
