// SPDX-License-Identifier: GPL-3.0-or-later
// One office, however it is written: spellings are gathered, then made units.
#pragma once

#include "core/base/environment.h"
#include "core/domain/campaign.h"
#include "core/intake/recognised_plan.h"

#include <QHash>

#include <optional>
#include <vector>

namespace skt::intake {

class UnitRegistry
{
public:
    UnitRegistry(QString ownLevel, QString ownPlace)
        : m_ownLevel(std::move(ownLevel))
        , m_ownPlace(std::move(ownPlace))
    {}

    /// A handle of the office that is named; the same for another spelling of it after unite().
    int mention(const NamedUnit &unit);
    void inspect(int handle, std::optional<Tier> tier); ///< it is an inspected unit
    /// Handle of a name that was mentioned before.
    [[nodiscard]] std::optional<int> known(const QString &name) const;

    /// After all mentions: joins the entries that are one office by the known variations, each
    /// reported as a note.
    void unite(QStringList &notes);

    /// The units, inspected ones first in the order of the plan, with their aliases.
    void
    build(const Environment &environment, std::vector<Unit> &units, std::vector<Alias> &aliases);
    [[nodiscard]] UnitId id(int handle) const;
    [[nodiscard]] Tier tierOf(int handle, int ownPlace) const;

private:
    struct Spelling
    {
        QString text;
        int count = 0;
    };
    struct Entry
    {
        QString key;
        std::vector<Spelling> spellings;
        bool inspected = false;
        std::optional<Tier> tier;
        int inspectedAt = 0;
        int same = -1; ///< the entry that it was joined to
        UnitId id;
    };

    [[nodiscard]] QString keyOf(const QString &name) const;
    [[nodiscard]] QString withoutOwnLevel(const QString &name) const;
    [[nodiscard]] int root(int handle) const;
    [[nodiscard]] const QString &bestSpelling(const Entry &entry) const;
    bool join(int from, int to);
    void uniteOwnLevel(QStringList &notes);
    void uniteShortDepartments(QStringList &notes);

    QString m_ownLevel;
    QString m_ownPlace;
    std::vector<Entry> m_entries;
    QHash<QString, int> m_byKey;
    int m_inspected = 0;
};

/// Official capitals: "Phòng tư pháp" → "Phòng Tư pháp".
QString officialName(const QString &name);
/// The place without the body that governs it: "UBND xã A" → "xã A"; other names as they are.
QString withoutBody(const QString &name);

} // namespace skt::intake
