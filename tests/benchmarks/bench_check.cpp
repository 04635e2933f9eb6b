// SPDX-License-Identifier: GPL-3.0-or-later
// P8: the clash rules of the check, with working out who attends, against two other ways to find
// the same clashes: one sorted list in memory, and SQL joining a table with itself.
#include "core/rules/check.h"
#include "core/rules/rule_functions.h"
#include "tests/benchmarks/figure.h"
#include "tests/benchmarks/large_campaign.h"

#include <sqlite3.h>

#include <cstdlib>
#include <map>

using namespace skt;
using namespace skt::bench;

namespace {

/// What a visit needs, by number; the half-day too.
struct Uses
{
    std::uint64_t slot = 0;
    std::vector<std::uint64_t> things;
};

std::vector<Uses> usesOf(const CampaignIndex &index)
{
    std::map<std::int64_t, std::uint64_t> numbers;
    const auto number = [&](auto id) {
        return numbers.emplace(id.value(), numbers.size()).first->second;
    };
    std::vector<Uses> uses;
    for (const Visit &visit : index.campaign().visits) {
        Uses used;
        used.slot = static_cast<std::uint64_t>(visit.date->toJulianDay()) * 2
                    + (visit.part == DayPart::Morning ? 0 : 1);
        used.things = {number(visit.team), number(visit.unit)};
        for (const TeamPerson *person : index.peopleOfTeam(visit.team))
            used.things.push_back(number(person->person));
        uses.push_back(std::move(used));
    }
    return uses;
}

/// How many times a thing is wanted more than once in a half-day.
std::size_t sortSweep(const std::vector<Uses> &uses)
{
    std::vector<std::pair<std::uint64_t, std::size_t>> keys;
    keys.reserve(uses.size() * 7);
    for (std::size_t visit = 0; visit < uses.size(); ++visit)
        for (const std::uint64_t thing : uses[visit].things)
            keys.emplace_back(uses[visit].slot << 32 | thing, visit);
    std::sort(keys.begin(), keys.end());
    std::size_t clashes = 0;
    for (std::size_t i = 1; i < keys.size(); ++i)
        if (keys[i].first == keys[i - 1].first && (i < 2 || keys[i].first != keys[i - 2].first))
            ++clashes;
    return clashes;
}

/// The same as rows of a table with an index that covers the join.
class SqlPeer
{
public:
    explicit SqlPeer(const std::vector<Uses> &uses)
    {
        sqlite3_open(":memory:", &m_database);
        run("CREATE TABLE needs (visit INTEGER, day TEXT, half INTEGER, thing INTEGER); BEGIN");
        sqlite3_stmt *insert = prepare("INSERT INTO needs VALUES (?, ?, ?, ?)");
        for (std::size_t visit = 0; visit < uses.size(); ++visit) {
            const auto slot = static_cast<qint64>(uses[visit].slot);
            const QByteArray day = QDate::fromJulianDay(slot / 2).toString(Qt::ISODate).toLatin1();
            for (const std::uint64_t thing : uses[visit].things) {
                sqlite3_bind_int64(insert, 1, static_cast<sqlite3_int64>(visit));
                sqlite3_bind_text(insert, 2, day.constData(), -1, SQLITE_STATIC);
                sqlite3_bind_int64(insert, 3, slot % 2);
                sqlite3_bind_int64(insert, 4, static_cast<sqlite3_int64>(thing));
                sqlite3_step(insert);
                sqlite3_reset(insert);
            }
        }
        sqlite3_finalize(insert);
        run("COMMIT; CREATE INDEX needs_when ON needs (day, half, thing, visit); ANALYZE");
    }
    ~SqlPeer() { sqlite3_close(m_database); }
    SqlPeer(const SqlPeer &) = delete;
    SqlPeer &operator=(const SqlPeer &) = delete;

    std::size_t pairs()
    {
        sqlite3_stmt *join = prepare(
            "SELECT a.visit, b.visit, a.day, a.half, a.thing FROM needs a JOIN needs b "
            "ON a.day = b.day AND a.half = b.half AND a.thing = b.thing AND a.visit < b.visit");
        std::size_t found = 0;
        while (sqlite3_step(join) == SQLITE_ROW)
            ++found;
        sqlite3_finalize(join);
        return found;
    }

private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            std::abort();
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
            std::abort();
        return statement;
    }

    sqlite3 *m_database = nullptr;
};

std::size_t clashesOf(const CheckResult &result)
{
    return static_cast<std::size_t>(std::count_if(
        result.conflicts.begin(), result.conflicts.end(), [](const Conflict &conflict) {
            return conflict.rule == "team-double-booked" || conflict.rule == "unit-double-booked"
                   || conflict.rule == "member-double-booked";
        }));
}

/// The part of the check that the peers do too.
std::size_t checkClashes(const CampaignIndex &index, const Environment &environment)
{
    const CheckContext context{index, environment};
    std::vector<Conflict> found;
    for (const RuleSpec *rule : {&teamDoubleBooked, &unitDoubleBooked, &memberDoubleBooked})
        rule->check(context, found);
    return found.size();
}

/// Seconds of one check.
double measure(int visits, const std::string &name)
{
    const Campaign campaign =
        largeCampaign({.visits = visits, .teams = visits / 10, .people = visits / 5}, 1);
    const Environment environment = quietEnvironment();
    const CampaignIndex index{campaign};
    const std::vector<Uses> uses = usesOf(index);
    SqlPeer sql(uses);
    std::vector<double> ours;
    std::vector<double> clashes;
    std::vector<double> sweep;
    std::vector<double> join;
    std::size_t found = 0;
    std::size_t swept = 0;
    std::size_t joined = 0;
    CheckResult result;
    for (int round = 0; round < rounds; ++round) {
        CheckResult fresh; // so that throwing away the last one is not measured
        ours.push_back(secondsOf([&] { fresh = check(index, environment); }));
        clashes.push_back(secondsOf([&] { checkClashes(index, environment); }));
        result = std::move(fresh);
        sweep.push_back(secondsOf([&] { swept = sortSweep(uses); }));
        join.push_back(secondsOf([&] { joined = sql.pairs(); }));
    }
    found = clashesOf(result);
    std::fprintf(
        stderr,
        "%s: %zu clashes by check (%zu conflicts in all), %zu by the sweep, %zu pairs by SQL\n",
        name.c_str(),
        found,
        result.conflicts.size(),
        swept,
        joined);
    const bool same = found == swept && joined >= swept;
    const double alone = median(clashes);
    report("P8",
           name + " visits: clash rules, against the sorted list",
           alone * 1000,
           median(sweep) * 1000,
           "ms",
           same ? alone / median(sweep) : 9999,
           "<=",
           3);
    report("P8",
           name + " visits: clash rules, against SQL",
           alone * 1000,
           median(join) * 1000,
           "ms",
           same ? median(join) / alone : 0,
           ">=",
           5);
    // No peer does that much: shown, without a goal.
    report("-",
           name + " visits: all rules and notes, against the sorted list",
           median(ours) * 1000,
           median(sweep) * 1000,
           "ms",
           median(ours) / median(sweep),
           ">=",
           0);
    return median(ours);
}

} // namespace

int main()
{
    const double small = measure(10000, "10,000") / 10000;
    const double large = measure(100000, "100,000") / 100000;
    report("P8",
           "a visit's share of a whole check, 100,000 against 10,000",
           large * 1e6,
           small * 1e6,
           "µs",
           large / small,
           "<=",
           2);
    return 0;
}
