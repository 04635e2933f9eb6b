// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of a row differ, as the history names them.
#include "core/actions/directory_support.h"
#include "core/actions/words.h"

namespace skt {

namespace {

template<typename Row>
class Fields
{
public:
    Fields(const Row &row, const Row &base)
        : m_row(row)
        , m_base(base)
    {}

    template<typename Member>
    Fields &field(Member Row::*member, const QString &title)
    {
        if (m_row.*member != m_base.*member && !m_titles.contains(title))
            m_titles << title;
        return *this;
    }
    [[nodiscard]] QStringList titles() const { return m_titles; }

private:
    const Row &m_row;
    const Row &m_base;
    QStringList m_titles;
};

} // namespace

QStringList changedFields(const Unit &row, const Unit &base)
{
    return Fields<Unit>(row, base)
        .field(&Unit::name, ActionWords::tr("name"))
        .field(&Unit::bodyName, ActionWords::tr("name of the body"))
        .field(&Unit::shortName, ActionWords::tr("short name"))
        .field(&Unit::kind, ActionWords::tr("kind"))
        .field(&Unit::level, ActionWords::tr("level"))
        .field(&Unit::parent, ActionWords::tr("unit it belongs to"))
        .field(&Unit::position, ActionWords::tr("order"))
        .field(&Unit::inspected, ActionWords::tr("whether inspected"))
        .field(&Unit::priority, ActionWords::tr("special attention"))
        .field(&Unit::area, ActionWords::tr("area"))
        .field(&Unit::headName, ActionWords::tr("head"))
        .field(&Unit::headPerson, ActionWords::tr("head"))
        .field(&Unit::headTitle, ActionWords::tr("title of the head"))
        .field(&Unit::address, ActionWords::tr("address"))
        .field(&Unit::phone, ActionWords::tr("phone"))
        .field(&Unit::phonePrinted, ActionWords::tr("whether the phone is printed"))
        .field(&Unit::email, ActionWords::tr("e-mail"))
        .field(&Unit::validFrom, ActionWords::tr("period"))
        .field(&Unit::validTo, ActionWords::tr("period"))
        .field(&Unit::note, ActionWords::tr("note"))
        .titles();
}

QStringList changedFields(const Team &row, const Team &base)
{
    return Fields<Team>(row, base)
        .field(&Team::number, ActionWords::tr("number"))
        .field(&Team::name, ActionWords::tr("name"))
        .field(&Team::registrationReceived, ActionWords::tr("registration"))
        .field(&Team::registrationFile, ActionWords::tr("registration"))
        .field(&Team::reportReceived, ActionWords::tr("report"))
        .field(&Team::note, ActionWords::tr("note"))
        .titles();
}

QStringList changedFields(const Person &row, const Person &base)
{
    return Fields<Person>(row, base)
        .field(&Person::name, ActionWords::tr("name"))
        .field(&Person::title, ActionWords::tr("title"))
        .field(&Person::agency, ActionWords::tr("agency"))
        .field(&Person::agencyLeader, ActionWords::tr("whether of the agency's leadership"))
        .field(&Person::roster, ActionWords::tr("roster"))
        .field(&Person::phone, ActionWords::tr("phone"))
        .field(&Person::phonePrinted, ActionWords::tr("whether the phone is printed"))
        .field(&Person::email, ActionWords::tr("e-mail"))
        .field(&Person::note, ActionWords::tr("note"))
        .titles();
}

} // namespace skt
