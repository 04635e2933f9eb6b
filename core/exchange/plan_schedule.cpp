// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/team_number.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/registration_key.h"
#include "core/exchange/row_reader.h"
#include "core/exchange/words.h"
#include "core/rules/check.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

QString partTitle(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return ExchangeWords::tr("morning");
    case DayPart::Afternoon:
        return ExchangeWords::tr("afternoon");
    case DayPart::AllDay:
        break;
    }
    return ExchangeWords::tr("all day");
}

QString hour(const std::optional<QTime> &time)
{
    return time ? time->toString(u"HH:mm"_s) : QString();
}

class SchedulePlanner
{
public:
    SchedulePlanner(const CampaignIndex &index, RowReader &rows)
        : m_index(index)
        , m_names(index)
        , m_rows(rows)
        , m_days{index.dates().firstDay, index.dates().lastDay}
    {}

    void take(const ReadRow &row);
    /// A notified unit that is moved must be told again.
    void noteToTellAgain()
    {
        if (!m_toTellAgain.isEmpty())
            m_rows.preview.notes
                << ExchangeWords::tr("Already notified of another day, to be notified again: %1.")
                       .arg(m_toTellAgain.join(u"; "_s));
    }
    std::vector<PlannedVisit> takeRows() { return std::move(m_planned); }
    [[nodiscard]] std::optional<TeamId> onlyTeam() const
    {
        return m_teams.size() == 1 ? std::optional(*m_teams.begin()) : std::nullopt;
    }

private:
    struct Draft
    {
        const Unit *unit = nullptr;
        const Team *team = nullptr;
        CellWhen when;
        QString problem;
        QStringList candidates;
    };

    void findUnit(const ReadRow &row, Draft &draft) const;
    void findTeam(const ReadRow &row, Draft &draft) const;
    void readTime(const ReadRow &row, Draft &draft) const;
    void checkHours(Draft &draft) const;
    void place(const ReadRow &row, const Draft &draft);
    [[nodiscard]] const Visit *present(const Draft &draft) const;

    const CampaignIndex &m_index;
    NameBook m_names;
    RowReader &m_rows;
    CampaignDays m_days;
    std::vector<PlannedVisit> m_planned;
    QHash<QString, int> m_seen;
    std::set<TeamId> m_teams;
    QStringList m_toTellAgain;
};

/// By the form's key, which outlives any change of the name; the name must not say otherwise.
void SchedulePlanner::findUnit(const ReadRow &row, Draft &draft) const
{
    const QString cell = row.text(Field::Unit);
    const auto key = registrationKeyFromString(row.text(Field::Key));
    const Unit *byKey = key ? m_index.unit(key->unit) : nullptr;
    const auto byName = m_names.unit(cell);
    if (byKey && byName.unit && byName.unit != byKey) {
        draft.problem = ExchangeWords::tr("The row was made for %1 but names %2.")
                            .arg(byKey->name, byName.unit->name);
        draft.candidates = {byKey->name, byName.unit->name};
        return;
    }
    draft.unit = byKey ? byKey : byName.unit;
    if (draft.unit)
        return;
    draft.problem =
        cell.isEmpty() ? ExchangeWords::tr("The name of the unit is missing.") : byName.reason;
    draft.candidates = byName.candidates;
}

/// The team that inspects the unit; what the row, its group or the call says must agree with it.
void SchedulePlanner::findTeam(const ReadRow &row, Draft &draft) const
{
    const Team *named = m_rows.team(row, draft.problem);
    if (!draft.problem.isEmpty())
        return;
    const auto &assignments = m_index.assignmentsOfUnit(draft.unit->id);
    if (assignments.empty()) {
        draft.problem =
            ExchangeWords::tr("%1 is not inspected by any team. Give it to a team first.")
                .arg(draft.unit->name);
        return;
    }
    const auto own = std::find_if(assignments.begin(), assignments.end(), [&](const auto *a) {
        return named && a->team == named->id;
    });
    if (named && own == assignments.end()) {
        const Team *other = m_index.team(assignments.front()->team);
        draft.problem = ExchangeWords::tr("%1 is inspected by team %2, not by team %3.")
                            .arg(draft.unit->name,
                                 other ? teamNumberInWords(other->number) : QString(),
                                 teamNumberInWords(named->number));
        return;
    }
    if (!named && assignments.size() > 1) {
        draft.problem =
            ExchangeWords::tr("Several teams inspect %1. Name the team too.").arg(draft.unit->name);
        return;
    }
    draft.team = named ? named : m_index.team(assignments.front()->team);
}

void SchedulePlanner::readTime(const ReadRow &row, Draft &draft) const
{
    draft.when = readWhen(row.text(Field::Date),
                          row.text(Field::Part),
                          row.text(Field::From),
                          row.text(Field::To),
                          m_days);
    CellWhen &when = draft.when;
    draft.problem = when.problem;
    if (!draft.problem.isEmpty())
        return;
    if (!when.date) {
        draft.problem = ExchangeWords::tr("No day is given.");
    } else if (!when.part) {
        // A move to another day keeps the half-day; a first registration must name one.
        const Visit *visit = present(draft);
        if (visit && visit->date)
            when.part = visit->part;
        else
            draft.problem = ExchangeWords::tr("No half-day is given: morning, afternoon or all "
                                              "day?");
    }
    if (draft.problem.isEmpty())
        checkHours(draft);
}

void SchedulePlanner::checkHours(Draft &draft) const
{
    CellWhen &when = draft.when;
    if (!when.from || !when.to) { // one hour alone is when they meet, not how long it takes
        when.from.reset();
        when.to.reset();
        return;
    }
    const bool fits =
        when.part == DayPart::AllDay
        || (when.part == DayPart::Morning && *when.to <= m_index.campaign().plan.afternoonStart)
        || (when.part == DayPart::Afternoon && *when.from >= QTime(12, 0));
    if (*when.to <= *when.from || !fits)
        draft.problem = ExchangeWords::tr("The hours %1–%2 do not lie in that half-day.")
                            .arg(hour(when.from), hour(when.to));
}

const Visit *SchedulePlanner::present(const Draft &draft) const
{
    const Visit *newest = nullptr;
    for (const Visit *visit : m_index.visitsOfUnit(draft.unit->id)) {
        if (visit->team == draft.team->id && (!newest || visit->sequence > newest->sequence))
            newest = visit;
    }
    return newest;
}

/// What the row changes on the visit, noted and made.
std::vector<FieldChange> changeVisit(Visit &visit, const CellWhen &when, const ReadRow &row)
{
    std::vector<FieldChange> changes;
    const bool had = visit.date.has_value();
    if (visit.date != when.date) {
        changes.push_back({Field::Date,
                           had ? formatDateWithWeekday(*visit.date) : QString(),
                           formatDateWithWeekday(*when.date)});
    }
    if (visit.part != *when.part || !had)
        changes.push_back(
            {Field::Part, had ? partTitle(visit.part) : QString(), partTitle(*when.part)});
    visit = moved(visit, Move{visit.id, when.date, *when.part});
    if (when.from && (visit.from != when.from || visit.to != when.to)) {
        changes.push_back({Field::From, hour(visit.from), hour(when.from)});
        changes.push_back({Field::To, hour(visit.to), hour(when.to)});
        visit.from = when.from;
        visit.to = when.to;
    }
    changeText(visit.place, row.text(Field::Place), Field::Place, changes);
    changeText(visit.meetingPoint, row.text(Field::MeetingPoint), Field::MeetingPoint, changes);
    changeText(visit.transport, row.text(Field::Transport), Field::Transport, changes);
    return changes;
}

void SchedulePlanner::place(const ReadRow &row, const Draft &draft)
{
    const QString what = ExchangeWords::tr("Team %1 – %2")
                             .arg(teamNumberInWords(draft.team->number), draft.unit->name);
    PlannedVisit planned;
    if (const Visit *visit = present(draft)) {
        planned.visit = *visit;
        planned.base = *visit;
    } else {
        planned.visit.team = draft.team->id;
        planned.visit.unit = draft.unit->id;
    }
    auto changes = changeVisit(planned.visit, draft.when, row);
    if (planned.base && planned.base->state == VisitState::Done && !changes.empty()) {
        m_rows.refuse(row,
                      draft.unit->name,
                      ExchangeWords::tr("The visit of %1 is done and is not moved any more.")
                          .arg(draft.unit->name));
        return;
    }
    m_teams.insert(draft.team->id);
    if (planned.base && planned.base->state == VisitState::Notified
        && planned.visit.state == VisitState::Planned)
        m_toTellAgain << draft.unit->name;
    const bool isNew = !planned.base || !planned.base->date;
    if (fileRow(m_rows.preview, {row.number(), what, std::move(changes), draft.unit->name}, isNew))
        m_planned.push_back(std::move(planned));
}

void SchedulePlanner::take(const ReadRow &row)
{
    static const std::vector<Field> data{Field::Date, Field::Part};
    // Words below a table (signatures, remarks) are no visits.
    if (row.text(Field::Key).isEmpty() && !row.says(data) && !m_names.knows(row.text(Field::Unit)))
        return;
    Draft draft;
    findUnit(row, draft);
    if (draft.problem.isEmpty())
        findTeam(row, draft);
    if (draft.problem.isEmpty())
        readTime(row, draft);
    if (!draft.problem.isEmpty()) {
        const QString what =
            draft.unit ? draft.unit->name : NameBook::tidied(row.text(Field::Unit));
        m_rows.refuse(row, what, draft.problem, draft.candidates);
        return;
    }
    const QString key = draft.team->id.toString() + u'|' + draft.unit->id.toString();
    if (const int first = m_seen.value(key); first != 0) {
        m_rows.refuse(row,
                      draft.unit->name,
                      ExchangeWords::tr("The unit stands in row %1 already.").arg(first));
        return;
    }
    m_seen.insert(key, row.number());
    place(row, draft);
}

/// The team of a form's keys, whatever rows of it can be used.
std::optional<int> formTeam(const CellTable &table)
{
    for (const CellRow &row : table.rows) {
        for (const QString &cell : row.cells) {
            if (const auto key = registrationKeyFromString(cell))
                return key->team;
        }
    }
    return std::nullopt;
}

} // namespace

Result<SchedulePlan>
planSchedule(const CellTable &table, const CampaignIndex &index, const ImportOptions &options)
{
    const auto ofForm = formTeam(table);
    if (ofForm && options.team && *ofForm != *options.team)
        return failure(Error::Kind::Input,
                       ExchangeWords::tr("This is the registration form of team %1, not of team "
                                         "%2. Choose the right file or team.")
                           .arg(teamNumberInWords(*ofForm), teamNumberInWords(*options.team)));
    auto rows = RowReader::prepare(table, TableKind::Schedule, index, options);
    if (!rows)
        return tl::unexpected(rows.error());
    SchedulePlanner planner(index, *rows);
    rows->forEach([&planner](const ReadRow &row) { planner.take(row); });
    planner.noteToTellAgain();
    SchedulePlan plan{std::move(rows->preview), planner.takeRows(), planner.onlyTeam()};
    if (ofForm || options.team) {
        if (const Team *team = index.teamByNumber(ofForm ? *ofForm : *options.team))
            plan.team = team->id;
    }
    return plan;
}

} // namespace skt
