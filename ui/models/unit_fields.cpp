// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unit_fields.h"

#include "core/domain/lookup.h"
#include "core/text/text.h"
#include "ui/models/model_words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace skt {

namespace {

using Kind = EditField::Kind;

QString isoOf(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

std::optional<QDate> dateOf(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString tickOf(bool on)
{
    return on ? QStringLiteral("1") : QString();
}

/// The unit's columns that are plain texts.
QString Unit::*textColumn(const QString &key)
{
    static const QHash<QString, QString Unit::*> columns{
        {QStringLiteral("name"), &Unit::name},
        {QStringLiteral("bodyName"), &Unit::bodyName},
        {QStringLiteral("shortName"), &Unit::shortName},
        {QStringLiteral("area"), &Unit::area},
        {QStringLiteral("headName"), &Unit::headName},
        {QStringLiteral("headTitle"), &Unit::headTitle},
        {QStringLiteral("address"), &Unit::address},
        {QStringLiteral("phone"), &Unit::phone},
        {QStringLiteral("email"), &Unit::email},
        {QStringLiteral("note"), &Unit::note}};
    return columns.value(key, nullptr);
}

QString teamOf(const PlanView &view, const Unit &unit)
{
    const auto &assignments = view.index.assignmentsOfUnit(unit.id);
    return assignments.empty() ? QString() : assignments.front()->team.toString();
}

constexpr std::array allKinds{UnitKind::Department,
                              UnitKind::Agency,
                              UnitKind::MassOrganisation,
                              UnitKind::PublicService,
                              UnitKind::OneStop,
                              UnitKind::Commune,
                              UnitKind::Ward,
                              UnitKind::Town,
                              UnitKind::SpecialZone,
                              UnitKind::Village,
                              UnitKind::School,
                              UnitKind::Other};

/// Whether the unit would become its own grandparent.
bool makesRing(const PlanView &view, const Unit &unit, UnitId parent)
{
    std::size_t steps = 0;
    for (std::optional<UnitId> at = parent; at && steps <= view.campaign->units.size(); ++steps) {
        if (*at == unit.id)
            return true;
        const Unit *row = view.index.unit(*at);
        at = row ? row->parent : std::nullopt;
    }
    return false;
}

QString nameProblem(const PlanView &view, const Unit &unit, const QString &value)
{
    if (value.trimmed().isEmpty())
        return ModelWords::tr("A unit needs a name.");
    for (const Unit *other : findUnits(view.index, value)) {
        if (other->id != unit.id && matchKey(other->name) == matchKey(value))
            return ModelWords::tr("Another unit has this name. If both are one, merge them.");
    }
    return {};
}

QString aliasProblem(const PlanView &view, const Unit &unit, const QString &value)
{
    for (const QString &spelling : spellingsOf(value)) {
        for (const Unit *other : findUnits(view.index, spelling)) {
            if (other->id != unit.id)
                return ModelWords::tr("“%1” already means %2.").arg(spelling, other->name);
        }
    }
    return {};
}

QString periodProblem(std::optional<QDate> from, std::optional<QDate> to)
{
    if (from && to && *to < *from)
        return ModelWords::tr("The period would end before it begins on %1.")
            .arg(formatDate(*from));
    return {};
}

} // namespace

std::vector<EditField> unitFields()
{
    return {
        {QStringLiteral("name"), ModelWords::tr("Name"), Kind::Text, {}, false, true},
        {QStringLiteral("bodyName"),
         ModelWords::tr("Body that is inspected"),
         Kind::Text,
         ModelWords::tr("As papers name it as recipient; empty: the name")},
        {QStringLiteral("shortName"),
         ModelWords::tr("Short name"),
         Kind::Text,
         ModelWords::tr("On the cards of the board")},
        {QStringLiteral("kind"), ModelWords::tr("Kind"), Kind::Choice},
        {QStringLiteral("team"), ModelWords::tr("Inspected by"), Kind::Choice},
        {QStringLiteral("area"),
         ModelWords::tr("Area (route)"),
         Kind::Suggest,
         ModelWords::tr("Units of one area are visited together")},
        {QStringLiteral("level"), ModelWords::tr("Level"), Kind::Choice},
        {QStringLiteral("parent"),
         ModelWords::tr("Belongs to"),
         Kind::Pick,
         ModelWords::tr("The unit that runs it")},
        {QStringLiteral("headName"), ModelWords::tr("Head"), Kind::Text},
        {QStringLiteral("headTitle"), ModelWords::tr("Title of the head"), Kind::Text},
        {QStringLiteral("phone"), ModelWords::tr("Phone"), Kind::Text},
        {QStringLiteral("email"), ModelWords::tr("E-mail"), Kind::Text},
        {QStringLiteral("phonePrinted"),
         ModelWords::tr("Print the phone number on papers"),
         Kind::Tick,
         ModelWords::tr("A private number is printed only where this is ticked")},
        {QStringLiteral("priority"), ModelWords::tr("Priority unit"), Kind::Tick},
        {QStringLiteral("address"), ModelWords::tr("Address"), Kind::Text, {}, true},
        {QStringLiteral("aliases"),
         ModelWords::tr("Other spellings"),
         Kind::LongText,
         ModelWords::tr("One a line; documents and searching find the unit by each of them"),
         true},
        {QStringLiteral("validFrom"), ModelWords::tr("Exists from"), Kind::Date},
        {QStringLiteral("validTo"), ModelWords::tr("Exists until"), Kind::Date},
        {QStringLiteral("note"), ModelWords::tr("Note"), Kind::LongText, {}, true},
    };
}

QString unitValue(const PlanView &view, const Unit &unit, const QString &key)
{
    if (QString Unit::*column = textColumn(key))
        return unit.*column;
    if (key == u"kind")
        return toString(unit.kind);
    if (key == u"team")
        return teamOf(view, unit);
    if (key == u"level")
        return unit.level ? unit.level->toString() : QString();
    if (key == u"parent")
        return unit.parent ? unit.parent->toString() : QString();
    if (key == u"phonePrinted")
        return tickOf(unit.phonePrinted);
    if (key == u"priority")
        return tickOf(unit.priority);
    if (key == u"validFrom")
        return isoOf(unit.validFrom);
    if (key == u"validTo")
        return isoOf(unit.validTo);
    QStringList spellings;
    for (const Alias *alias : view.index.aliases(unit.id))
        spellings << alias->text;
    return spellings.join(QLatin1Char('\n'));
}

EditChoices unitChoices(const PlanView &view, const Unit &unit, const QString &key)
{
    EditChoices choices;
    if (key == u"kind") {
        for (const UnitKind kind : allKinds)
            choices.push_back({toString(kind), capitalised(kindWord(kind))});
    } else if (key == u"team") {
        choices.push_back({{}, ModelWords::tr("no team")});
        for (const Team &team : view.campaign->teams)
            choices.push_back({team.id.toString(), teamName(team.number)});
    } else if (key == u"level") {
        choices.push_back({{}, ModelWords::tr("by its kind")});
        for (const Level &level : view.campaign->levels)
            choices.push_back({level.id.toString(), level.name});
    } else if (key == u"parent") {
        choices.push_back({});
        for (const Unit &other : view.campaign->units) {
            if (other.id != unit.id)
                choices.push_back({other.id.toString(), other.name});
        }
    } else if (key == u"area") {
        for (const Unit &other : view.campaign->units) {
            const EditField::Choice choice{other.area, other.area};
            if (!other.area.isEmpty() && std::ranges::find(choices, choice) == choices.end())
                choices.push_back(choice);
        }
    }
    return choices;
}

QString
unitProblem(const PlanView &view, const Unit &unit, const QString &key, const QString &value)
{
    if (key == u"name")
        return nameProblem(view, unit, value);
    if (key == u"aliases")
        return aliasProblem(view, unit, value);
    if (key == u"phone")
        return phoneProblem(value);
    if (key == u"email")
        return emailProblem(value);
    if (key == u"validFrom")
        return periodProblem(dateOf(value), unit.validTo);
    if (key == u"validTo")
        return periodProblem(unit.validFrom, dateOf(value));
    if (key == u"parent") {
        const auto parent = UnitId::parse(value);
        if (parent && makesRing(view, unit, *parent))
            return ModelWords::tr("That unit belongs to this one already.");
    }
    return {};
}

bool setUnitValue(Unit &unit, const QString &key, const QString &value)
{
    if (QString Unit::*column = textColumn(key))
        unit.*column = key == u"note" ? value.trimmed() : cleaned(value);
    else if (key == u"kind")
        unit.kind = unitKindFromString(value).value_or(unit.kind);
    else if (key == u"level")
        unit.level = LevelId::parse(value);
    else if (key == u"parent")
        unit.parent = UnitId::parse(value);
    else if (key == u"phonePrinted")
        unit.phonePrinted = !value.isEmpty();
    else if (key == u"priority")
        unit.priority = !value.isEmpty();
    else if (key == u"validFrom")
        unit.validFrom = dateOf(value);
    else if (key == u"validTo")
        unit.validTo = dateOf(value);
    else
        return false;
    return true;
}

QStringList spellingsOf(const QString &typed)
{
    static const QRegularExpression between(QStringLiteral("[\\n;]"));
    QStringList spellings;
    for (const QString &part : typed.split(between)) {
        const QString spelling = cleaned(part);
        if (!spelling.isEmpty() && !spellings.contains(spelling))
            spellings << spelling;
    }
    return spellings;
}

QString phoneProblem(const QString &phone)
{
    static const QRegularExpression allowed(QStringLiteral("^[0-9+()./, \\-]*$"));
    constexpr int fewest = 3;
    const auto digits = std::ranges::count_if(phone, [](QChar c) { return c.isDigit(); });
    if (!phone.trimmed().isEmpty() && (!allowed.match(phone).hasMatch() || digits < fewest))
        return ModelWords::tr("A phone number has digits only, as 0237 3861 234.");
    return {};
}

QString emailProblem(const QString &email)
{
    static const QRegularExpression address(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"));
    if (!email.trimmed().isEmpty() && !address.match(email.trimmed()).hasMatch())
        return ModelWords::tr("An e-mail address is written as name@example.vn.");
    return {};
}

} // namespace skt
