// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit was asked with, as JSON and back: ids, texts, numbers, days, lists, whole rows and
// the small structs of requests. A new kind of argument needs one line here at most.
#pragma once

#include "core/actions/actions.h"
#include "core/actions/plan_text_actions.h"
#include "core/storage/entity_traits.h"
#include "ui/session/prompts.h"

#include <QJsonArray>
#include <QJsonObject>

#include <concepts>
#include <tuple>
#include <type_traits>

namespace skt::written {

/// Reading answers nothing for what was not written by write().
template<typename T>
struct Value;

template<typename T>
QJsonValue write(const T &value)
{
    return Value<T>::write(value);
}

template<typename T>
std::optional<T> read(const QJsonValue &json)
{
    return Value<T>::read(json);
}

/// The members of a request, each of which is written; generic over const.
template<typename S, typename T>
concept Is = std::same_as<std::remove_const_t<S>, T>;

template<Is<HalfDay> S>
auto members(S &s)
{
    return std::tie(s.date, s.part);
}
template<Is<HalfDaySpan> S>
auto members(S &s)
{
    return std::tie(s.from, s.to);
}
template<Is<Move> S>
auto members(S &s)
{
    return std::tie(s.visit, s.date, s.part);
}
template<Is<DraftMove> S>
auto members(S &s)
{
    return std::tie(s.team, s.unit, s.sequence, s.date, s.part);
}
template<Is<StandIn> S>
auto members(S &s)
{
    return std::tie(s.visit, s.person, s.by);
}
template<Is<Remedy> S>
auto members(S &s)
{
    return std::tie(s.moves, s.text, s.standIn);
}
template<Is<ProposedVisit> S>
auto members(S &s)
{
    return std::tie(s.visit, s.team, s.unit, s.date, s.part, s.fixed);
}
/// Only what is written of it into the plan.
template<Is<Proposal> S>
auto members(S &s)
{
    return std::tie(s.feasible, s.visits);
}
template<Is<WaiverReason> S>
auto members(S &s)
{
    return std::tie(s.reason, s.orderedBy, s.order);
}
template<Is<PostponeDay> S>
auto members(S &s)
{
    return std::tie(
        s.span, s.area, s.teams, s.units, s.reason, s.orderedBy, s.order, s.draftLetter);
}
template<Is<AssignPerson> S>
auto members(S &s)
{
    return std::tie(s.team, s.name, s.agency, s.role, s.title);
}
template<Is<TeamAgencies> S>
auto members(S &s)
{
    return std::tie(s.lead, s.members);
}
template<Is<SpecialDay> S>
auto members(S &s)
{
    return std::tie(s.date, s.kind, s.name, s.source);
}
template<typename Row, Is<ListEdit<Row>> S>
auto membersOfList(S &s)
{
    return std::tie(s.step, s.row, s.base, s.to);
}
template<typename Row>
auto members(ListEdit<Row> &s)
{
    return membersOfList<Row>(s);
}
template<typename Row>
auto members(const ListEdit<Row> &s)
{
    return membersOfList<Row>(s);
}

template<typename T>
concept Request = requires(T &value)
{
    members(value);
};

/// Rows of the plan are written by their columns.
template<typename T>
concept PlanRow = std::same_as<T, Unit> || std::same_as<T, Team> || std::same_as<T, Person> || std::
    same_as<T, DayOff> || std::same_as<T, PlanText> || std::same_as<T, Duty> || std::same_as<
        T,
        PlanRecipient> || std::same_as<T, LegalDocument> || std::same_as<T, Abbreviation>;

template<typename Tag>
struct Value<Id<Tag>>
{
    static QJsonValue write(Id<Tag> id) { return id.toString(); }
    static std::optional<Id<Tag>> read(const QJsonValue &json)
    {
        if (json.toString() == u"0") // a row that is still to get its id
            return Id<Tag>();
        return Id<Tag>::parse(json.toString());
    }
};

template<>
struct Value<QString>
{
    static QJsonValue write(const QString &text) { return text; }
    static std::optional<QString> read(const QJsonValue &json)
    {
        return json.isString() ? std::optional(json.toString()) : std::nullopt;
    }
};

template<>
struct Value<bool>
{
    static QJsonValue write(bool flag) { return flag; }
    static std::optional<bool> read(const QJsonValue &json)
    {
        return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
    }
};

template<>
struct Value<int>
{
    static QJsonValue write(int number) { return number; }
    static std::optional<int> read(const QJsonValue &json)
    {
        return json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
    }
};

template<typename E>
requires std::is_enum_v<E>
struct Value<E>
{
    static QJsonValue write(E value) { return static_cast<int>(value); }
    static std::optional<E> read(const QJsonValue &json)
    {
        return json.isDouble() ? std::optional(static_cast<E>(json.toInt())) : std::nullopt;
    }
};

template<>
struct Value<QDate>
{
    static QJsonValue write(QDate date) { return date.toString(Qt::ISODate); }
    static std::optional<QDate> read(const QJsonValue &json)
    {
        const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
        return date.isValid() || json.toString().isEmpty() ? std::optional(date) : std::nullopt;
    }
};

template<typename T>
struct Value<std::optional<T>>
{
    static QJsonValue write(const std::optional<T> &value)
    {
        return value ? QJsonArray{written::write(*value)} : QJsonArray();
    }
    static std::optional<std::optional<T>> read(const QJsonValue &json)
    {
        const QJsonArray array = json.toArray();
        if (array.isEmpty())
            return std::optional<T>();
        auto inner = written::read<T>(array.at(0));
        return inner ? std::optional(std::move(inner)) : std::nullopt;
    }
};

template<typename List, typename T>
struct ListValue
{
    static QJsonValue write(const List &list)
    {
        QJsonArray array;
        for (const T &each : list)
            array.append(written::write(each));
        return array;
    }
    static std::optional<List> read(const QJsonValue &json)
    {
        List list;
        for (const QJsonValue &each : json.toArray()) {
            auto value = written::read<T>(each);
            if (!value)
                return std::nullopt;
            list.push_back(std::move(*value));
        }
        return list;
    }
};
template<typename T>
struct Value<std::vector<T>> : ListValue<std::vector<T>, T>
{};
template<>
struct Value<QStringList> : ListValue<QStringList, QString>
{};

template<typename A, typename B>
struct Value<std::pair<A, B>>
{
    static QJsonValue write(const std::pair<A, B> &pair)
    {
        return QJsonArray{written::write(pair.first), written::write(pair.second)};
    }
    static std::optional<std::pair<A, B>> read(const QJsonValue &json)
    {
        auto first = written::read<A>(json.toArray().at(0));
        auto second = written::read<B>(json.toArray().at(1));
        if (!first || !second)
            return std::nullopt;
        return std::pair{std::move(*first), std::move(*second)};
    }
};

template<Request T>
struct Value<T>
{
    static QJsonValue write(const T &value)
    {
        QJsonArray array;
        std::apply([&](const auto &...each) { (array.append(written::write(each)), ...); },
                   members(value));
        return array;
    }
    static std::optional<T> read(const QJsonValue &json)
    {
        T value;
        const QJsonArray array = json.toArray();
        qsizetype next = 0;
        bool good = true;
        const auto take = [&]<typename M>(M &member) {
            auto read = written::read<M>(array.at(next++));
            good = good && read;
            if (good)
                member = std::move(*read);
        };
        std::apply([&](auto &...each) { (take(each), ...); }, members(value));
        return good && next == array.size() ? std::optional(std::move(value)) : std::nullopt;
    }
};

template<PlanRow T>
struct Value<T>
{
    static QJsonValue write(const T &row)
    {
        const Entity<T> &entity = EntityTraits<T>::get();
        QJsonObject object;
        for (std::size_t i = 0; i < entity.columns.size(); ++i) {
            const ColumnInfo &column = entity.table.columns[i];
            object[column.name] = cellToJson(entity.columns[i].get(row), column.kind);
        }
        return object;
    }
    static std::optional<T> read(const QJsonValue &json)
    {
        const Entity<T> &entity = EntityTraits<T>::get();
        T row;
        const QJsonObject object = json.toObject();
        for (std::size_t i = 0; i < entity.columns.size(); ++i) {
            const ColumnInfo &column = entity.table.columns[i];
            const QJsonValue value = object[column.name];
            if (value.isUndefined())
                return std::nullopt;
            if (i == 0 && value.toString() == u"0")
                continue; // a row that is still to get its id
            if (!entity.columns[i].set(row, cellFromJson(value, column.kind)))
                return std::nullopt;
        }
        return row;
    }
};

} // namespace skt::written
