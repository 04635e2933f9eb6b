// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaign_io.h"

#include "core/domain/setting_fields.h"
#include "core/storage/entity_traits.h"
#include "core/storage/labels.h"
#include "core/storage/row_order.h"
#include "core/storage/storage_words.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

[[noreturn]] void
badCell(const TableInfo &table, const Cell &key, const QString &column, const QString &value)
{
    throw StorageFailure(
        Error::Kind::PlanFile,
        StorageWords::tr("The plan file holds “%1” as %2 of row %3 among the %4, which makes "
                         "no sense. Restore it from a backup.")
            .arg(value, columnTitle(column), cellText(key), tableTitle(table.name)));
}

template<typename T>
void readTable(Connection &connection, const Entity<T> &entity, std::vector<T> &rows)
{
    const TableInfo &table = entity.table;
    RowOrder order(table.orderColumns.size());
    connection.query(table.selectRows, {}, [&](const SqlRow &stored) {
        T &row = rows.emplace_back();
        for (std::size_t i = 0; i < entity.columns.size(); ++i) {
            const Cell cell = stored.cell(static_cast<int>(i));
            if (!entity.columns[i].set(row, cell))
                badCell(table, stored.cell(0), table.columns[i].name, cellText(cell));
        }
        for (const std::size_t column : table.orderColumns)
            order.add(stored.cell(static_cast<int>(column)));
    });
    order.apply(rows);
}

void readSettings(Connection &connection, PlanSettings &settings, bool lenient)
{
    QHash<QString, const SettingField *> fields;
    for (const SettingField &field : settingFields())
        fields.insert(field.key, &field);
    forEachRow(connection, settingTable(), [&](StoredRow &stored) {
        const QString key = cellText(stored.cells[0]);
        const QString value = cellText(stored.cells[1]);
        const SettingField *field = fields.value(key);
        if (!field)
            settings.extra[key] = value;
        else if (!field->set(settings, value) && !lenient)
            badCell(settingTable(), stored.cells[0], u"value"_s, value);
    });
}

/// What has to be read again: whole tables, or single rows where their order stays.
struct ChangedSince
{
    QSet<QString> tables;
    QHash<QString, QSet<QString>> rows;
};

bool keepsItsPlace(const TableInfo &table, const QString &after)
{
    const QStringList order = table.orderBy.split(u", "_s);
    const auto image = readImage(table, after);
    return std::none_of(image.begin(), image.end(), [&](const auto &value) {
        return order.contains(table.columns[value.first].name);
    });
}

ChangedSince changedSince(Connection &connection, std::int64_t sequence)
{
    constexpr qsizetype many = 64; // then a table is read faster as a whole
    ChangedSince changed;
    connection.query(u"SELECT table_name, row_id, before_image, after_image FROM change_row "
                     "WHERE change IN (SELECT id FROM change WHERE sequence > ?) "
                     "AND table_name <> 'answer'"_s,
                     {sequence},
                     [&changed](const SqlRow &row) {
                         const QString name = row.text(0);
                         const TableInfo *table = tableByName(name);
                         if (!table || changed.tables.contains(name))
                             return;
                         QSet<QString> &rows = changed.rows[name];
                         rows.insert(row.text(1));
                         const bool cameOrWent = row.isNull(2) || row.isNull(3);
                         if (table == &settingTable() || cameOrWent || rows.size() > many
                             || !keepsItsPlace(*table, row.text(3))) {
                             changed.tables.insert(name);
                             changed.rows.remove(name);
                         }
                     });
    return changed;
}

template<typename T>
void readRow(Connection &connection,
             const Entity<T> &entity,
             std::vector<T> &rows,
             const QString &rowId)
{
    const std::int64_t id = rowId.toLongLong();
    const auto stored = storedRow(connection, entity.table, id);
    const auto place =
        std::find_if(rows.begin(), rows.end(), [id](const T &row) { return row.id.value() == id; });
    T row;
    if (!stored || place == rows.end() || entity.read(row, stored->cells)) {
        rows.clear(); // says what is wrong
        readTable(connection, entity, rows);
        return;
    }
    *place = std::move(row);
}

} // namespace

Campaign readCampaign(Connection &connection, bool lenient)
{
    Campaign campaign;
    readSettings(connection, campaign.plan, lenient);
    forEachCampaignTable(
        [&](const auto &entity, auto member) { readTable(connection, entity, campaign.*member); });
    return campaign;
}

Campaign
readCampaignSince(Connection &connection, const Campaign &known, std::int64_t since, bool lenient)
{
    const auto sequence = connection.value(u"SELECT sequence FROM change WHERE id = ?"_s, {since});
    if (!sequence)
        return readCampaign(connection, lenient);
    const ChangedSince changed = changedSince(connection, cellInteger(*sequence));
    Campaign campaign = readTables(connection, known, changed.tables, lenient);
    forEachCampaignTable([&](const auto &entity, auto member) {
        for (const QString &rowId : changed.rows.value(entity.table.name))
            readRow(connection, entity, campaign.*member, rowId);
    });
    return campaign;
}

Campaign
readTables(Connection &connection, const Campaign &known, const QSet<QString> &tables, bool lenient)
{
    Campaign campaign; // table by table: what is read again need not be copied
    if (tables.contains(settingTable().name))
        readSettings(connection, campaign.plan, lenient);
    else
        campaign.plan = known.plan;
    forEachCampaignTable([&](const auto &entity, auto member) {
        if (tables.contains(entity.table.name))
            readTable(connection, entity, campaign.*member);
        else
            campaign.*member = known.*member;
    });
    return campaign;
}

std::map<QString, QString> settingRows(const PlanSettings &settings)
{
    std::map<QString, QString> rows = settings.extra;
    for (const SettingField &field : settingFields())
        rows[field.key] = field.get(settings);
    return rows;
}

void writeTable(ChangeSession &session, const TableInfo &table, const std::map<Cell, Cells> &rows)
{
    std::map<Cell, StoredRow> present;
    forEachRow(session.connection(), table, [&present](StoredRow &row) {
        const Cell key = row.cells.front();
        present.emplace(key, std::move(row));
    });
    for (const auto &[key, row] : present) {
        if (!rows.contains(key))
            session.remove(table, row);
    }
    for (const auto &[key, cells] : rows) {
        const auto stored = present.find(key);
        if (stored == present.end())
            session.insert(table, cells);
        else if (stored->second.cells != cells)
            session.update(table, stored->second, cells);
    }
}

void writeSettings(ChangeSession &session, const PlanSettings &settings)
{
    std::map<Cell, Cells> rows;
    for (const auto &[key, value] : settingRows(settings))
        rows[textCell(key)] = {textCell(key), textCell(value)};
    writeTable(session, settingTable(), rows);
}

/// Answers lie outside the snapshot: they go with what they answer.
static void removeOrphans(ChangeSession &session, const TableInfo &table, const QString &sql)
{
    std::vector<StoredRow> orphans;
    session.connection().query(sql, {}, [&](const SqlRow &row) {
        orphans.push_back(*session.stored(table, row.cell(0)));
    });
    for (const StoredRow &orphan : orphans)
        session.remove(table, orphan);
}

void writeCampaign(ChangeSession &session,
                   const Campaign &target,
                   const std::function<std::int64_t()> &newId)
{
    writeSettings(session, target.plan);
    forEachCampaignTable([&](const auto &entity, auto member) {
        std::map<Cell, Cells> rows;
        for (const auto &row : target.*member) {
            Cells cells = entity.cells(row);
            if (cellInteger(cells.front()) == 0)
                cells.front() = newId();
            const Cell key = cells.front();
            if (!rows.emplace(key, std::move(cells)).second) {
                throw StorageFailure(Error::Kind::Input,
                                     StorageWords::tr("Two rows among the %1 have the same id %2.")
                                         .arg(tableTitle(entity.table.name), cellText(key)));
            }
        }
        writeTable(session, entity.table, rows);
    });
    removeOrphans(session,
                  EntityTraits<Answer>::get().table,
                  u"SELECT a.id FROM answer a LEFT JOIN visit v ON v.id = a.visit "
                  "LEFT JOIN outline_item i ON i.id = a.item WHERE v.id IS NULL OR i.id IS NULL"_s);
    removeOrphans(
        session,
        EntityTraits<AnswerFigure>::get().table,
        u"SELECT a.id FROM answer_figure a LEFT JOIN visit v ON v.id = a.visit "
        "LEFT JOIN item_figure f ON f.id = a.figure WHERE v.id IS NULL OR f.id IS NULL"_s);
}

} // namespace skt
