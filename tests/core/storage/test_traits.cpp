// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entity_traits.h"
#include "core/storage/schema.h"
#include "tests/core/storage/storage_fixture.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SchemaColumn
{
    QString name;
    QString type;
    bool nullable = false;
    QString references;
};

std::vector<SchemaColumn> columnsOf(Connection &connection, const QString &table)
{
    std::vector<SchemaColumn> columns;
    connection.query(
        u"SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)"_s,
        {table},
        [&](const SqlRow &row) {
            columns.push_back(
                {row.text(0), row.text(1), row.integer(2) == 0 && row.integer(3) == 0, {}});
        });
    connection.query(u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s,
                     {table},
                     [&](const SqlRow &row) {
                         for (SchemaColumn &column : columns) {
                             if (column.name == row.text(0))
                                 column.references = row.text(1);
                         }
                     });
    // Columns of later migrations stand behind these two.
    std::stable_partition(columns.begin(), columns.end(), [](const SchemaColumn &column) {
        return column.name != u"version"_s && column.name != u"digest"_s;
    });
    return columns;
}

} // namespace

TEST_CASE("the traits and the schema name the same tables, columns, types and references")
{
    Connection memory;
    for (const Migration &migration : migrations())
        memory.runScript(migration.sql);
    REQUIRE(newestForm() >= 1);
    for (const TableInfo *table : allTables()) {
        CAPTURE(table->name);
        const auto columns = columnsOf(memory, table->name);
        REQUIRE(columns.size() == table->columns.size() + 2); // version and digest
        for (std::size_t i = 0; i < table->columns.size(); ++i) {
            const ColumnInfo &column = table->columns[i];
            CAPTURE(column.name);
            CHECK(columns[i].name == column.name);
            CHECK(columns[i].nullable == column.nullable);
            CHECK(columns[i].references == column.references);
            const bool text = column.kind == ColumnKind::Text || column.kind == ColumnKind::Moment;
            CHECK(columns[i].type == (text ? u"TEXT"_s : u"INTEGER"_s));
        }
    }
}

TEST_CASE("every table of the schema is one of the traits or of the history")
{
    Connection memory;
    for (const Migration &migration : migrations())
        memory.runScript(migration.sql);
    QStringList unknown;
    memory.query(
        u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s, {}, [&](const SqlRow &row) {
            if (!tableByName(row.text(0)))
                unknown += row.text(0);
        });
    unknown.sort();
    CHECK(unknown
          == QStringList{u"change"_s,
                         u"change_row"_s,
                         u"meta"_s,
                         u"paper_blob"_s, // issued papers, written once
                         u"table_digest"_s});
}

TEST_CASE("a campaign with every kind of row comes back as it was")
{
    const Folder folder;
    const Campaign campaign = fullCampaign();
    PlanFile plan = newPlan(folder.file(u"p.db"_s), campaign);
    const Snapshot loaded = get(plan.load());
    CHECK(loaded->plan == campaign.plan);
    forEachCampaignTable([&](const auto &entity, auto member) {
        CAPTURE(entity.table.name);
        CHECK_FALSE(((*loaded).*member).empty());
        CHECK(((*loaded).*member) == campaign.*member);
    });
    CHECK(*loaded == campaign);
}

TEST_CASE("the sample of the tests leaves no column at its default in every row")
{
    const Campaign campaign = fullCampaign();
    forEachCampaignTable([&](const auto &entity, auto member) {
        using Row = typename std::remove_cvref_t<decltype(campaign.*member)>::value_type;
        const Cells blank = entity.cells(Row{});
        for (std::size_t i = 0; i < blank.size(); ++i) {
            CAPTURE(entity.table.name, entity.table.columns[i].name);
            const bool varies =
                std::any_of((campaign.*member).begin(),
                            (campaign.*member).end(),
                            [&](const Row &row) { return entity.cells(row)[i] != blank[i]; });
            // Members and days off of a team, and the default first words of a list, may stay.
            const bool excused = entity.table.columns[i].name == u"team"_s
                                 || entity.table.columns[i].name == u"rank"_s;
            CHECK((varies || excused));
        }
    });
}

TEST_CASE("texts with quotes, line ends, NUL and half surrogates are stored")
{
    const Folder folder;
    Campaign campaign = fullCampaign();
    const QString odd = u"'\"\\\n\t"_s + QChar(u'\0') + u"Ｘ😀ệ"_s;
    campaign.units[0].note = odd;
    campaign.units[0].address = QString(QChar(0xd800));
    PlanFile plan = newPlan(folder.file(u"p?#%&= ' ệ.db"_s), campaign);
    const Snapshot loaded = get(plan.load());
    CHECK(loaded->units[0].note == odd);
    CHECK(loaded->units[0].address == u"?"_s);
    CHECK(QFileInfo::exists(folder.file(u"p?#%&= ' ệ.db"_s)));
}
