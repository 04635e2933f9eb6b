// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace skt {

/// A set of half-days, by number. Sets that are combined have the same size.
class SlotSet
{
public:
    SlotSet() = default;
    explicit SlotSet(int size)
        : m_words(static_cast<std::size_t>((size + 63) / 64), 0)
    {}

    static SlotSet all(int size)
    {
        SlotSet set{size};
        for (int slot = 0; slot < size; ++slot)
            set.insert(slot);
        return set;
    }

    [[nodiscard]] bool contains(int slot) const { return (word(slot) >> (slot % 64)) & 1U; }
    void insert(int slot) { m_words[static_cast<std::size_t>(slot / 64)] |= bit(slot); }
    void remove(int slot) { m_words[static_cast<std::size_t>(slot / 64)] &= ~bit(slot); }

    [[nodiscard]] int count() const
    {
        int sum = 0;
        for (const std::uint64_t word : m_words)
            sum += std::popcount(word);
        return sum;
    }
    [[nodiscard]] bool isEmpty() const { return count() == 0; }

    SlotSet &operator|=(const SlotSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    /// Takes out what \a other holds.
    SlotSet &operator-=(const SlotSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    [[nodiscard]] bool meets(const SlotSet &other) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if (m_words[i] & other.m_words[i])
                return true;
        return false;
    }

    friend bool operator==(const SlotSet &, const SlotSet &) = default;

private:
    [[nodiscard]] std::uint64_t word(int slot) const
    {
        return m_words[static_cast<std::size_t>(slot / 64)];
    }
    static std::uint64_t bit(int slot) { return std::uint64_t{1} << (slot % 64); }

    std::vector<std::uint64_t> m_words;
};

} // namespace skt
