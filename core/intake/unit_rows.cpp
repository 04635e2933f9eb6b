// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/unit_naming.h"
#include "core/intake/unit_registry.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

#include <set>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t step = 1000; ///< between positions: rows can be moved in between

/// Differs by more than the capital at the beginning.
bool isOtherSpelling(const QString &spelling, const Unit &unit)
{
    const QString text = capitalised(spelling);
    return text != unit.name && text != unit.bodyName
           && capitalised(withoutBody(spelling)) != unit.name;
}

} // namespace

void UnitRegistry::build(const Environment &environment,
                         std::vector<Unit> &units,
                         std::vector<Alias> &aliases)
{
    std::vector<int> order;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (m_entries[std::size_t(i)].same < 0)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const Entry &left = m_entries[std::size_t(a)];
        const Entry &right = m_entries[std::size_t(b)];
        if (left.inspected != right.inspected)
            return left.inspected;
        return left.inspectedAt < right.inspectedAt;
    });
    for (const int i : order) {
        Entry &entry = m_entries[std::size_t(i)];
        Unit unit;
        unit.id = UnitId::fromInteger(environment.newId());
        entry.id = unit.id;
        unit.name = officialName(withoutBody(bestSpelling(entry)));
        const UnitWord *word = vocabulary().unitWord(unit.name);
        unit.kind = word != nullptr ? word->kind : UnitKind::Other;
        nameFromPlace(unit, word != nullptr ? QStringView(word->word) : QStringView());
        unit.inspected = entry.inspected;
        unit.position = std::int64_t(units.size() + 1) * step;
        std::set<QString> seen;
        for (const Spelling &spelling : entry.spellings) {
            // A single spelling that only lacked its capitals is no second one.
            const bool only =
                entry.spellings.size() == 1 && matchKey(spelling.text) == matchKey(unit.name);
            if (only || !isOtherSpelling(spelling.text, unit) || !seen.insert(spelling.text).second)
                continue;
            aliases.push_back(
                Alias{AliasId::fromInteger(environment.newId()), unit.id, spelling.text});
        }
        units.push_back(std::move(unit));
    }
}

} // namespace skt::intake
