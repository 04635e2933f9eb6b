// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign_index.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace skt {

/// Finds units by any spelling, as findUnits() does, for many rows: names and bodies
/// first, then short names and aliases; with the plan's abbreviations written out on both sides,
/// and without "UBND".
class NameBook
{
public:
    explicit NameBook(const CampaignIndex &index);

    struct Found
    {
        const Unit *unit = nullptr;
        QString reason;         ///< where it is none
        QStringList candidates; ///< by name
    };
    [[nodiscard]] Found unit(const QString &cell) const;
    /// Whether the name, as it stands or written out, is one of a unit.
    [[nodiscard]] bool knows(const QString &cell) const { return !lookUp(cell).empty(); }

    /// A name with the plan's abbreviations written out.
    [[nodiscard]] QString writtenOut(const QString &name) const;
    /// A cell's name without numbering and final punctuation.
    static QString tidied(const QString &cell);

private:
    using Units = std::vector<const Unit *>;
    void enter(QHash<QString, Units> &book, const QString &name, const Unit &unit);
    [[nodiscard]] Units lookUp(const QString &cell) const;
    [[nodiscard]] QStringList nearest(const QString &name) const;

    const CampaignIndex &m_index;
    QHash<QString, Units> m_full;
    QHash<QString, Units> m_brief;
};

} // namespace skt
