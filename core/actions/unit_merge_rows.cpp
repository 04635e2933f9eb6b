// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/unit_merge_rows.h"

#include "core/actions/unit_checks.h"
#include "core/actions/words.h"
#include "core/domain/lookup.h"
#include "core/text/text.h"

namespace skt {

template<typename Row, typename Member>
Result<> UnitMerge::repoint(const std::vector<Row> &rows,
                            Member member,
                            const std::function<bool(const Row &, const Row &)> &same)
{
    for (const Row &row : rows) {
        if (row.*member != m_merged.id)
            continue;
        const bool twin = same && std::any_of(rows.begin(), rows.end(), [&](const Row &other) {
                              return other.*member == m_kept.id && same(row, other);
                          });
        Row moved = row;
        moved.*member = m_kept.id;
        const Result<> ok = twin ? m_edit.remove(row) : m_edit.update(moved);
        if (!ok)
            return ok;
    }
    return {};
}

Result<> UnitMerge::repointMemberships()
{
    for (const Membership *row : m_index.membershipsOfAgency(m_merged.id)) {
        const Membership *twin = nullptr;
        for (const Membership *own : m_index.membershipsOfAgency(m_kept.id)) {
            if (own->team == row->team)
                twin = own;
        }
        Membership moved = twin ? *twin : *row;
        moved.agency = m_kept.id;
        moved.lead = moved.lead || row->lead;
        if (twin) {
            if (const auto ok = m_edit.remove(*row); !ok)
                return ok;
        }
        if (const auto ok = m_edit.update(moved); !ok)
            return ok;
    }
    return {};
}

/// Empty fields of the kept unit are filled from the merged one.
Unit UnitMerge::filled() const
{
    Unit unit = m_kept;
    for (QString Unit::*text : {&Unit::bodyName,
                                &Unit::shortName,
                                &Unit::area,
                                &Unit::address,
                                &Unit::email,
                                &Unit::note}) {
        if ((unit.*text).isEmpty())
            unit.*text = m_merged.*text;
    }
    if (unit.headName.isEmpty() && !unit.headPerson) {
        unit.headName = m_merged.headName;
        unit.headPerson = m_merged.headPerson;
        if (unit.headTitle.isEmpty())
            unit.headTitle = m_merged.headTitle;
    }
    if (unit.phone.isEmpty()) {
        unit.phone = m_merged.phone;
        unit.phonePrinted = m_merged.phonePrinted;
    }
    if (unit.kind == UnitKind::Other)
        unit.kind = m_merged.kind;
    if (!unit.level)
        unit.level = m_merged.level;
    if (!unit.validFrom && !unit.validTo) {
        unit.validFrom = m_merged.validFrom;
        unit.validTo = m_merged.validTo;
    }
    if (unit.parent == m_merged.id)
        unit.parent.reset();
    if (!unit.parent && m_merged.parent && !makesRing(m_index, unit.id, *m_merged.parent))
        unit.parent = m_merged.parent;
    unit.inspected = unit.inspected || m_merged.inspected;
    unit.priority = unit.priority || m_merged.priority;
    return unit;
}

Result<> UnitMerge::repointUnits()
{
    for (const Unit &row : m_campaign.units) {
        if (row.parent != m_merged.id || row.id == m_kept.id)
            continue;
        Unit below = row;
        below.parent = m_kept.id;
        if (const auto ok = m_edit.update(below); !ok)
            return ok;
    }
    return m_edit.update(filled());
}

Result<> UnitMerge::repointSuccessors()
{
    for (const UnitSuccessor &row : m_campaign.successors) {
        UnitSuccessor moved = row;
        for (UnitId *end : {&moved.unit, &moved.successor}) {
            if (*end == m_merged.id)
                *end = m_kept.id;
        }
        if (moved == row)
            continue;
        const auto &rows = m_campaign.successors;
        const bool twin = std::any_of(rows.begin(), rows.end(), [&](const UnitSuccessor &other) {
            return other.unit == moved.unit && other.successor == moved.successor;
        });
        const bool none = twin || moved.unit == moved.successor;
        const Result<> ok = none ? m_edit.remove(row) : m_edit.update(moved);
        if (!ok)
            return ok;
    }
    return {};
}

/// What was accepted about either unit is said of the kept one.
Result<> UnitMerge::rewriteWaivers()
{
    const QString from = QStringLiteral("unit:") + m_merged.id.toString();
    const QString to = QStringLiteral("unit:") + m_kept.id.toString();
    QStringList keys;
    for (const Waiver &row : m_campaign.waivers)
        keys << row.key;
    for (const Waiver &row : m_campaign.waivers) {
        const QStringList others = row.others.split(u',', Qt::SkipEmptyParts);
        if (row.subject != from && !others.contains(m_merged.id.toString()))
            continue;
        Conflict conflict;
        const std::string rule = row.rule.toStdString();
        conflict.rule = rule;
        conflict.subject = row.subject == from ? to : row.subject;
        conflict.date = row.date;
        conflict.part = row.part;
        for (const QString &text : others) {
            const auto id = UnitId::parse(text);
            const UnitId unit = !id || *id == m_merged.id ? m_kept.id : *id;
            if (!isAmong(conflict.units, unit))
                conflict.units.push_back(unit);
        }
        const Waiver names = conflict.waiver();
        const bool twin = keys.contains(names.key);
        keys << names.key;
        Waiver moved = row;
        moved.key = names.key;
        moved.subject = names.subject;
        moved.others = names.others;
        const Result<> ok = twin ? m_edit.remove(row) : m_edit.update(moved);
        if (!ok)
            return ok;
    }
    return {};
}

Result<> UnitMerge::writeAliases()
{
    const auto saysNothingNew = [&](const QString &text, const QStringList &known) {
        return text.isEmpty() || std::any_of(known.begin(), known.end(), [&](const QString &other) {
                   return matchKey(other) == matchKey(text);
               });
    };
    QStringList known{m_kept.name};
    for (const Alias *own : m_index.aliases(m_kept.id))
        known << own->text;
    QStringList found{m_merged.name, m_merged.bodyName};
    const auto meant = findUnits(m_index, m_merged.shortName);
    if (meant.size() == 1 && meant.front()->id == m_merged.id)
        found << m_merged.shortName;
    for (const Alias *row : m_index.aliases(m_merged.id)) {
        found << row->text;
        if (const auto ok = m_edit.remove(*row); !ok)
            return ok;
    }
    const Unit unit = filled();
    for (const QString &text : found) {
        if (saysNothingNew(text, known + QStringList{unit.bodyName, unit.shortName}))
            continue;
        known << text;
        if (const auto ok = m_edit.insert(Alias{{}, m_kept.id, text}); !ok)
            return tl::unexpected(ok.error());
    }
    return {};
}

Result<> UnitMerge::write()
{
    const std::vector<std::function<Result<>()>> steps{
        [&] { return repointMemberships(); },
        [&] {
            return repoint<Assignment>(
                m_campaign.assignments, &Assignment::unit, [](const auto &a, const auto &b) {
                    return a.team == b.team;
                });
        },
        [&] {
            return repoint<SupplementUnit>(
                m_campaign.supplementUnits,
                &SupplementUnit::unit,
                [](const auto &a, const auto &b) { return a.supplement == b.supplement; });
        },
        [&] { return repoint<Person>(m_campaign.people, &Person::agency, {}); },
        [&] { return repoint<DayOff>(m_campaign.daysOff, &DayOff::unit, {}); },
        [&] {
            return repoint<PaperRecipient>(m_campaign.paperRecipients, &PaperRecipient::unit, {});
        },
        [&] { return repointSuccessors(); },
        [&] { return joinVisits(); },
        [&] { return joinDrafts(); },
        [&] { return writeAliases(); },
        [&] { return rewriteWaivers(); },
        [&] { return repointUnits(); },
        [&] { return m_edit.remove(m_merged); },
    };
    for (const auto &step : steps) {
        if (const auto ok = step(); !ok)
            return ok;
    }
    return {};
}

} // namespace skt
