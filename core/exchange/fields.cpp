// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"
#include "core/exchange/words.h"

#include <array>

namespace skt {

namespace {

struct Named
{
    Field field;
    QLatin1String name;
};

constexpr std::array<Named, 29> names{{{Field::Unit, QLatin1String("unit")},
                                       {Field::Body, QLatin1String("body")},
                                       {Field::ShortName, QLatin1String("short")},
                                       {Field::Aliases, QLatin1String("aliases")},
                                       {Field::Kind, QLatin1String("kind")},
                                       {Field::Area, QLatin1String("area")},
                                       {Field::Parent, QLatin1String("parent")},
                                       {Field::Team, QLatin1String("team")},
                                       {Field::Head, QLatin1String("head")},
                                       {Field::HeadTitle, QLatin1String("head_title")},
                                       {Field::Address, QLatin1String("address")},
                                       {Field::Phone, QLatin1String("phone")},
                                       {Field::Email, QLatin1String("email")},
                                       {Field::Priority, QLatin1String("priority")},
                                       {Field::Note, QLatin1String("note")},
                                       {Field::Person, QLatin1String("person")},
                                       {Field::Title, QLatin1String("title")},
                                       {Field::Agency, QLatin1String("agency")},
                                       {Field::Role, QLatin1String("role")},
                                       {Field::AgencyLeader, QLatin1String("leader")},
                                       {Field::Roster, QLatin1String("roster")},
                                       {Field::Date, QLatin1String("date")},
                                       {Field::Part, QLatin1String("part")},
                                       {Field::From, QLatin1String("from")},
                                       {Field::To, QLatin1String("to")},
                                       {Field::Place, QLatin1String("place")},
                                       {Field::MeetingPoint, QLatin1String("meeting_point")},
                                       {Field::Transport, QLatin1String("transport")},
                                       {Field::Key, QLatin1String("key")}}};

QString directoryTitle(Field field)
{
    switch (field) {
    case Field::Unit:
        return ExchangeWords::tr("Unit");
    case Field::Body:
        return ExchangeWords::tr("Body that receives papers");
    case Field::ShortName:
        return ExchangeWords::tr("Short name");
    case Field::Aliases:
        return ExchangeWords::tr("Other spellings");
    case Field::Kind:
        return ExchangeWords::tr("Kind");
    case Field::Area:
        return ExchangeWords::tr("Area");
    case Field::Parent:
        return ExchangeWords::tr("Belongs to");
    case Field::Head:
        return ExchangeWords::tr("Head");
    case Field::HeadTitle:
        return ExchangeWords::tr("Title of the head");
    case Field::Address:
        return ExchangeWords::tr("Address");
    case Field::Phone:
        return ExchangeWords::tr("Phone");
    case Field::Email:
        return ExchangeWords::tr("E-mail");
    case Field::Priority:
        return ExchangeWords::tr("Priority");
    default:
        return ExchangeWords::tr("Note");
    }
}

} // namespace

const std::vector<Field> &fieldsOf(TableKind kind)
{
    static const std::vector<Field> units{Field::Unit,
                                          Field::Team,
                                          Field::Body,
                                          Field::Aliases,
                                          Field::ShortName,
                                          Field::Kind,
                                          Field::Area,
                                          Field::Parent,
                                          Field::Head,
                                          Field::Address,
                                          Field::HeadTitle,
                                          Field::Phone,
                                          Field::Email,
                                          Field::Priority,
                                          Field::Note};
    static const std::vector<Field> people{Field::Person,
                                           Field::Title,
                                           Field::Agency,
                                           Field::Team,
                                           Field::Role,
                                           Field::AgencyLeader,
                                           Field::Roster,
                                           Field::Phone,
                                           Field::Email,
                                           Field::Note};
    static const std::vector<Field> schedule{Field::Unit,
                                             Field::Team,
                                             Field::Date,
                                             Field::Part,
                                             Field::From,
                                             Field::To,
                                             Field::Place,
                                             Field::MeetingPoint,
                                             Field::Transport,
                                             Field::Key};
    switch (kind) {
    case TableKind::Units:
        return units;
    case TableKind::People:
        return people;
    case TableKind::Schedule:
        break;
    }
    return schedule;
}

const std::vector<Field> &requiredFields(TableKind kind)
{
    static const std::vector<Field> units{Field::Unit};
    static const std::vector<Field> people{Field::Person};
    static const std::vector<Field> schedule{Field::Unit, Field::Date};
    switch (kind) {
    case TableKind::Units:
        return units;
    case TableKind::People:
        return people;
    case TableKind::Schedule:
        break;
    }
    return schedule;
}

QString fieldTitle(Field field)
{
    switch (field) {
    case Field::Team:
        return ExchangeWords::tr("Team");
    case Field::Person:
        return ExchangeWords::tr("Full name");
    case Field::Title:
        return ExchangeWords::tr("Office held");
    case Field::Agency:
        return ExchangeWords::tr("Agency");
    case Field::Role:
        return ExchangeWords::tr("Role on the team");
    case Field::AgencyLeader:
        return ExchangeWords::tr("Leader of the agency");
    case Field::Roster:
        return ExchangeWords::tr("Roster");
    case Field::Date:
        return ExchangeWords::tr("Date");
    case Field::Part:
        return ExchangeWords::tr("Half-day");
    case Field::From:
        return ExchangeWords::tr("From");
    case Field::To:
        return ExchangeWords::tr("To");
    case Field::Place:
        return ExchangeWords::tr("Place");
    case Field::MeetingPoint:
        return ExchangeWords::tr("Meeting point");
    case Field::Transport:
        return ExchangeWords::tr("Transport");
    case Field::Key:
        return ExchangeWords::tr("Key of the form");
    default:
        return directoryTitle(field);
    }
}

QString toString(Field field)
{
    for (const Named &named : names) {
        if (named.field == field)
            return named.name;
    }
    return {};
}

std::optional<Field> fieldFromString(QStringView text)
{
    for (const Named &named : names) {
        if (text == named.name)
            return named.field;
    }
    return std::nullopt;
}

} // namespace skt
