// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/lookup.h"
#include "core/domain/team_number.h"
#include "core/domain/unit_naming.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/vocabulary.h"
#include "core/exchange/words.h"
#include "core/text/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

class UnitsPlanner
{
public:
    UnitsPlanner(const CampaignIndex &index, RowReader &rows)
        : m_index(index)
        , m_names(index)
        , m_rows(rows)
    {
        for (const Unit &unit : index.campaign().units)
            m_lastPosition = std::max(m_lastPosition, unit.position);
    }

    void take(const ReadRow &row);
    std::vector<PlannedUnit> takeRows() { return std::move(m_planned); }

private:
    struct Draft
    {
        PlannedUnit planned;
        std::vector<FieldChange> changes;
        QString problem;
        QStringList candidates;
    };

    Draft begin(const QString &name, const Unit *known);
    void readTexts(const ReadRow &row, Draft &draft) const;
    void readContact(const ReadRow &row, Draft &draft) const;
    void readKind(const ReadRow &row, Draft &draft) const;
    void readParent(const ReadRow &row, Draft &draft) const;
    void readTeam(const ReadRow &row, Draft &draft) const;
    void readAliases(const ReadRow &row, Draft &draft) const;

    const CampaignIndex &m_index;
    NameBook m_names;
    RowReader &m_rows;
    std::vector<PlannedUnit> m_planned;
    QHash<QString, std::size_t> m_newByKey; ///< of units that this table makes
    QHash<QString, int> m_seen;             ///< row in which a unit was named first
    std::int64_t m_lastPosition = 0;
};

UnitsPlanner::Draft UnitsPlanner::begin(const QString &name, const Unit *known)
{
    Draft draft;
    if (known) {
        draft.planned.unit = *known;
        draft.planned.base = *known;
        return draft;
    }
    constexpr std::int64_t gap = 1024;
    Unit &unit = draft.planned.unit;
    const auto &words = exchange::vocabulary();
    const QString place = words.withoutBody(name); // "UBND xã A" is the place A
    unit.name = capitalised(words.kindOfName(place) ? place : name);
    unit.kind = words.kindOfName(unit.name).value_or(UnitKind::Other);
    unit.position = m_lastPosition + gap;
    return draft;
}

void UnitsPlanner::readTexts(const ReadRow &row, Draft &draft) const
{
    Unit &unit = draft.planned.unit;
    const auto change = [&](QString &value, Field field) {
        changeText(value, row.text(field), field, draft.changes);
    };
    if (matchKey(row.text(Field::Body)) != matchKey(unit.name))
        change(unit.bodyName, Field::Body);
    change(unit.shortName, Field::ShortName);
    change(unit.area, Field::Area);
    change(unit.headName, Field::Head);
    change(unit.headTitle, Field::HeadTitle);
    change(unit.address, Field::Address);
    change(unit.note, Field::Note);
}

void UnitsPlanner::readContact(const ReadRow &row, Draft &draft) const
{
    Unit &unit = draft.planned.unit;
    if (const QString cell = row.text(Field::Phone); !cell.isEmpty()) {
        const auto phone = phoneOf(cell);
        if (!phone)
            draft.problem = ExchangeWords::tr("“%1” is no phone number.").arg(cell);
        else
            changeText(unit.phone, *phone, Field::Phone, draft.changes);
    }
    if (const QString cell = row.text(Field::Email); !cell.isEmpty()) {
        if (!isEmail(cell))
            draft.problem = ExchangeWords::tr("“%1” is no e-mail address.").arg(cell);
        else
            changeText(unit.email, cell, Field::Email, draft.changes);
    }
    if (const QString cell = row.text(Field::Priority); !cell.isEmpty()) {
        const auto yes = exchange::vocabulary().yes(cell);
        if (!yes) {
            draft.problem = ExchangeWords::tr("“%1” is neither yes nor no.").arg(cell);
        } else if (*yes != unit.priority) {
            draft.changes.push_back({Field::Priority, {}, cell});
            unit.priority = *yes;
        }
    }
}

void UnitsPlanner::readKind(const ReadRow &row, Draft &draft) const
{
    Unit &unit = draft.planned.unit;
    const QString cell = row.text(Field::Kind);
    if (!cell.isEmpty()) {
        auto kind = exchange::vocabulary().kind(cell);
        if (!kind)
            kind = unitKindFromString(cell);
        if (!kind) {
            draft.problem = ExchangeWords::tr("“%1” is no known kind of unit.").arg(cell);
            return;
        }
        if (*kind != unit.kind && draft.planned.base)
            draft.changes.push_back({Field::Kind, toString(unit.kind), cell});
        unit.kind = *kind;
    }
    if (draft.planned.base)
        return;
    unit.level = usualLevel(m_index.campaign(), unit.kind);
    exchange::vocabulary().nameFromWords(unit);
}

void UnitsPlanner::readParent(const ReadRow &row, Draft &draft) const
{
    const QString cell = row.text(Field::Parent);
    if (cell.isEmpty())
        return;
    Unit &unit = draft.planned.unit;
    const auto found = m_names.unit(cell);
    if (!found.unit) {
        const auto made = m_newByKey.find(matchKey(NameBook::tidied(cell)));
        if (made == m_newByKey.end()) {
            draft.problem = found.reason;
            draft.candidates = found.candidates;
            return;
        }
        draft.planned.newParent = made.value();
        draft.changes.push_back({Field::Parent, {}, m_planned[made.value()].unit.name});
        return;
    }
    if (unit.parent == found.unit->id)
        return;
    if (draft.planned.base && makesRing(m_index, unit.id, found.unit->id)) {
        draft.problem = ExchangeWords::tr("%1 cannot belong to %2, which belongs to it.")
                            .arg(unit.name, found.unit->name);
        return;
    }
    const Unit *before = unit.parent ? m_index.unit(*unit.parent) : nullptr;
    draft.changes.push_back({Field::Parent, before ? before->name : QString(), found.unit->name});
    unit.parent = found.unit->id;
}

/// What is inspected belongs to one team; where that team has worked already, it stays with it.
void UnitsPlanner::readTeam(const ReadRow &row, Draft &draft) const
{
    const Team *team = m_rows.team(row, draft.problem);
    if (!team)
        return;
    QString before;
    if (draft.planned.base) {
        for (const Assignment *assignment : m_index.assignmentsOfUnit(draft.planned.unit.id)) {
            if (assignment->team == team->id)
                return;
            const Team *other = m_index.team(assignment->team);
            before = other ? QString::number(other->number) : QString();
        }
        for (const Visit *visit : m_index.visitsOfUnit(draft.planned.unit.id)) {
            const Team *other = m_index.team(visit->team);
            if (visit->team == team->id || (!visit->date && visit->state != VisitState::Done))
                continue;
            draft.problem =
                ExchangeWords::tr("%1 has a visit by team %2 on the calendar. Take that off first.")
                    .arg(draft.planned.unit.name,
                         other ? teamNumberInWords(other->number) : u"?"_s);
            return;
        }
    }
    draft.changes.push_back({Field::Team, before, QString::number(team->number)});
    draft.planned.team = team->id;
    draft.planned.unit.inspected = true;
}

void UnitsPlanner::readAliases(const ReadRow &row, Draft &draft) const
{
    static const QRegularExpression between(u"\\s*[;|\\n]\\s*"_s);
    const QStringList spellings = row.text(Field::Aliases).split(between, Qt::SkipEmptyParts);
    for (const QString &spelling : spellings) {
        const auto found = m_names.unit(spelling);
        if (found.unit && draft.planned.base && found.unit->id == draft.planned.unit.id)
            continue;
        if (m_names.knows(spelling)) {
            draft.problem = ExchangeWords::tr("“%1” is the name of another unit.").arg(spelling);
            return;
        }
        if (matchKey(spelling) == matchKey(draft.planned.unit.name))
            continue;
        draft.planned.newAliases << spelling;
        draft.changes.push_back({Field::Aliases, {}, spelling});
    }
}

void UnitsPlanner::take(const ReadRow &row)
{
    const QString name = NameBook::tidied(row.text(Field::Unit));
    if (name.isEmpty()) {
        m_rows.refuse(row, {}, ExchangeWords::tr("The name of the unit is missing."));
        return;
    }
    const auto found = m_names.unit(name);
    if (!found.unit && m_names.knows(name)) {
        m_rows.refuse(row, name, found.reason, found.candidates);
        return;
    }
    const QString key = found.unit ? found.unit->id.toString() : matchKey(name);
    if (const int first = m_seen.value(key); first != 0) {
        m_rows.refuse(
            row, name, ExchangeWords::tr("The unit stands in row %1 already.").arg(first));
        return;
    }
    Draft draft = begin(name, found.unit);
    for (const auto step : {&UnitsPlanner::readTexts,
                            &UnitsPlanner::readContact,
                            &UnitsPlanner::readKind,
                            &UnitsPlanner::readParent,
                            &UnitsPlanner::readTeam,
                            &UnitsPlanner::readAliases}) {
        if (draft.problem.isEmpty())
            (this->*step)(row, draft);
    }
    if (!draft.problem.isEmpty()) {
        m_rows.refuse(row, name, draft.problem, draft.candidates);
        return;
    }
    m_seen.insert(key, row.number());
    const bool isNew = !draft.planned.base;
    const QString what = draft.planned.unit.name;
    if (!fileRow(m_rows.preview, {row.number(), what, draft.changes, what}, isNew))
        return;
    if (isNew) {
        m_newByKey.insert(matchKey(name), m_planned.size());
        m_lastPosition = draft.planned.unit.position;
    }
    m_planned.push_back(std::move(draft.planned));
}

} // namespace

Result<UnitsPlan>
planUnits(const CellTable &table, const CampaignIndex &index, const ImportOptions &options)
{
    auto rows = RowReader::prepare(table, TableKind::Units, index, options);
    if (!rows)
        return tl::unexpected(rows.error());
    UnitsPlanner planner(index, *rows);
    rows->forEach([&planner](const ReadRow &row) { planner.take(row); });
    return UnitsPlan{std::move(rows->preview), planner.takeRows()};
}

} // namespace skt
