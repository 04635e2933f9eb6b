// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace skt {

/// A row's identity: a positive 63-bit number, random, so that two copies of a plan never make the
/// same one. Ids of different entities do not mix. In every JSON it is a decimal string, because a
/// JSON number cannot hold it.
template<typename Tag>
class Id
{
public:
    /// \a value must be positive; new ids come from Environment::newId.
    static constexpr Id fromInteger(std::int64_t value) { return Id{value}; }

    /// The id written as a decimal string; nothing if \a text is not one.
    static std::optional<Id> parse(QStringView text)
    {
        bool ok = false;
        const qlonglong value = text.toLongLong(&ok);
        return ok && value > 0 ? std::optional{Id{value}} : std::nullopt;
    }

    /// An id that no row has; only to be overwritten (rows are default-constructible values).
    constexpr Id() = default;

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    friend constexpr bool operator==(Id a, Id b) = default;
    friend constexpr auto operator<=>(Id a, Id b) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    explicit constexpr Id(std::int64_t value)
        : m_value(value)
    {}

    std::int64_t m_value = 0;
};

} // namespace skt

template<typename Tag>
struct std::hash<skt::Id<Tag>>
{
    std::size_t operator()(skt::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value());
    }
};
