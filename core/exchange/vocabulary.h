// SPDX-License-Identifier: GPL-3.0-or-later
// What offices write over and into the columns of their tables: resources/exchange.
#pragma once

#include "core/calendar/half_day.h"
#include "core/domain/team.h"
#include "core/domain/unit.h"
#include "core/exchange/columns.h"

#include <QHash>

namespace skt::exchange {

class Vocabulary
{
public:
    Vocabulary();

    /// How well a heading fits a field: 0 not at all, otherwise higher for longer and exact words.
    [[nodiscard]] int fit(TableKind kind, Field field, const QString &headingKey) const;

    [[nodiscard]] std::optional<DayPart> part(QStringView text) const;
    [[nodiscard]] std::optional<Role> role(QStringView text) const;
    [[nodiscard]] std::optional<Roster> roster(QStringView text) const;
    [[nodiscard]] std::optional<bool> yes(QStringView text) const;
    /// A kind by its name; or by the first words of a unit's name.
    [[nodiscard]] std::optional<UnitKind> kind(QStringView text) const;
    [[nodiscard]] std::optional<UnitKind> kindOfName(QStringView name) const;
    /// nameFromPlace() by the words that begin the name, where they say the unit's kind.
    void nameFromWords(Unit &unit) const;
    /// A name without the body in front of it: "UBND xã A" → "xã A"; unchanged without one.
    [[nodiscard]] QString withoutBody(const QString &name) const;
    /// A person's name without "Ông", "Đ/c" in front of it.
    [[nodiscard]] QString withoutHonorific(const QString &name) const;
    /// The words for a half-day, longest first, as search keys: for taking them out of a text.
    [[nodiscard]] const std::vector<std::pair<QString, DayPart>> &partWords() const
    {
        return m_partWords;
    }

private:
    void takeColumn(const QStringList &fields);
    void takeValue(const QStringList &fields);
    void takeUnitWord(const QStringList &fields);
    [[nodiscard]] QString sortOfName(QStringView name) const;
    [[nodiscard]] QString value(const QString &sort, QStringView text) const;

    std::map<std::pair<TableKind, Field>, QStringList> m_headings;
    QHash<QString, QString> m_values; ///< "sort key" → value
    std::vector<std::pair<QString, DayPart>> m_partWords;
    std::vector<std::pair<QString, UnitKind>> m_unitWords; ///< longest first
    QStringList m_sorts; ///< the same words as they are written, longest first
    QStringList m_bodies;
    QStringList m_honorifics;
};

const Vocabulary &vocabulary();

/// The key by which words are compared: searchKey() with everything but letters and digits as
/// spaces.
QString wordKey(QStringView text);

/// The lines of a resource as fields, without comments.
std::vector<QStringList> resourceLines(const QString &name);

} // namespace skt::exchange
