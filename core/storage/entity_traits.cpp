// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entity_traits.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

const TableInfo &settingTable()
{
    static const TableInfo table = [] {
        TableInfo info;
        info.name = u"setting"_s;
        info.columns = {{u"key"_s, ColumnKind::Text, false, {}},
                        {u"value"_s, ColumnKind::Text, false, {}}};
        info.makeSql();
        return info;
    }();
    return table;
}

const std::vector<const TableInfo *> &allTables()
{
    static const std::vector<const TableInfo *> tables = [] {
        std::vector<const TableInfo *> list{&settingTable()};
        forEachCampaignTable([&list](const auto &entity, auto) { list.push_back(&entity.table); });
        list.push_back(&EntityTraits<AnswerFigure>::get().table);
        list.push_back(&EntityTraits<Answer>::get().table);
        return list;
    }();
    return tables;
}

const TableInfo *tableByName(const QString &name)
{
    for (const TableInfo *table : allTables()) {
        if (table->name == name)
            return table;
    }
    return nullptr;
}

std::vector<Reference> referencesTo(const TableInfo &table)
{
    std::vector<Reference> references;
    for (const TableInfo *other : allTables()) {
        for (std::size_t i = 0; i < other->columns.size(); ++i) {
            if (other->columns[i].references == table.name)
                references.push_back({other, i});
        }
    }
    return references;
}

} // namespace skt
