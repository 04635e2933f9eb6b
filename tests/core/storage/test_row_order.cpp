// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/row_order.h"
#include "tests/support/catch_qt.h"

#include <catch2/catch.hpp>

using namespace skt;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Rows sorted in memory come as SQL's ORDER BY would give them", "[storage]")
{
    // Nothing, numbers, texts; bytes of UTF-8, where a letter beyond the first plane comes last.
    const std::vector<Cell> values{u"b"_s,
                                   std::int64_t{10},
                                   {},
                                   u"\uE000"_s,
                                   u"\U0001F600"_s,
                                   u"a"_s,
                                   std::int64_t{9},
                                   u""_s,
                                   u"á"_s,
                                   u"ab"_s,
                                   {},
                                   u"a"_s};
    Connection memory;
    memory.runScript("CREATE TABLE t (id INTEGER PRIMARY KEY, value)");
    RowOrder order(1);
    std::vector<int> sorted;
    for (std::size_t i = 0; i < values.size(); ++i) {
        memory.run(u"INSERT INTO t VALUES (?, ?)"_s, {static_cast<std::int64_t>(i), values[i]});
        order.add(values[i]);
        sorted.push_back(static_cast<int>(i));
    }
    std::vector<int> expected;
    memory.query(u"SELECT id FROM t ORDER BY value, id"_s, {}, [&](const SqlRow &row) {
        expected.push_back(static_cast<int>(row.integer(0)));
    });
    order.apply(sorted);
    CHECK(sorted == expected);
}

TEST_CASE("Rows that lie in order, or have none, stay as they come", "[storage]")
{
    std::vector<int> rows{3, 1, 2};
    RowOrder(0).apply(rows);
    CHECK(rows == std::vector<int>{3, 1, 2});
    RowOrder two(2);
    for (const std::int64_t cell : {1, 5, 1, 6, 2, 0})
        two.add(cell);
    two.apply(rows);
    CHECK(rows == std::vector<int>{3, 1, 2});
}
