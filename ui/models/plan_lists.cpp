// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_lists.h"

#include "core/actions/plan_text_actions.h"
#include "core/text/text.h"
#include "ui/session/text_edits.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>

namespace skt {

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLists)
};

using Kind = EditField::Kind;

EditField field(const char *key, const QString &label, Kind kind = Kind::Text, bool wide = false)
{
    return {QString::fromLatin1(key), label, kind, {}, wide, false};
}

std::optional<PlanText::Section> sectionOf(PlanList list)
{
    switch (list) {
    case PlanList::Purposes:
        return PlanText::Section::Purpose;
    case PlanList::Requirements:
        return PlanText::Section::Requirement;
    case PlanList::Contents:
        return PlanText::Section::Content;
    case PlanList::Methods:
        return PlanText::Section::Method;
    default:
        return std::nullopt;
    }
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QStringList valuesOf(const PlanText &row)
{
    return {row.number, row.text};
}
QStringList valuesOf(const Duty &row)
{
    return {row.party, row.text};
}
QStringList valuesOf(const PlanRecipient &row)
{
    return {row.name, row.purpose};
}
QStringList valuesOf(const LegalDocument &row)
{
    return {row.kind, row.number, dateText(row.date), row.issuer};
}
QStringList valuesOf(const Abbreviation &row)
{
    return {row.shortForm, row.meaning};
}

void take(PlanText &row, const QStringList &values)
{
    row.number = values.value(0);
    row.text = values.value(1);
}
void take(Duty &row, const QStringList &values)
{
    row.party = values.value(0);
    row.text = values.value(1);
}
void take(PlanRecipient &row, const QStringList &values)
{
    row.name = values.value(0);
    row.purpose = values.value(1);
}
void take(LegalDocument &row, const QStringList &values)
{
    row.kind = values.value(0);
    row.number = values.value(1);
    const QDate date = QDate::fromString(values.value(2), Qt::ISODate);
    row.date = date.isValid() ? std::optional(date) : std::nullopt;
    row.issuer = values.value(3);
}
void take(Abbreviation &row, const QStringList &values)
{
    row.shortForm = values.value(0);
    row.meaning = values.value(1);
}

/// Calls \a act with the rows of the list in the campaign.
template<typename Act>
auto onRows(const Campaign &campaign, PlanList list, const Act &act)
{
    switch (list) {
    case PlanList::Duties:
        return act(campaign.duties);
    case PlanList::Recipients:
        return act(campaign.recipients);
    case PlanList::LegalDocuments:
        return act(campaign.legalDocuments);
    case PlanList::Abbreviations:
        return act(campaign.abbreviations);
    default:
        return act(campaign.texts);
    }
}

/// Calls \a act with the row of that id.
template<typename Act>
void onRow(const OpenPlan &plan, PlanList list, const QString &id, const Act &act)
{
    const PlanViewPtr view = plan.view();
    if (!view)
        return;
    onRows(*view->campaign, list, [&](const auto &rows) {
        for (const auto &row : rows) {
            if (row.id.toString() == id) {
                act(row);
                return;
            }
        }
    });
}

PlanListRow
listRow(const QString &id, const QStringList &values, std::size_t place, std::size_t all)
{
    return {id, values, false, static_cast<int>(place), static_cast<int>(all)};
}

std::vector<const PlanText *>
textsOf(const Campaign &campaign, PlanText::Section section, std::optional<PlanTextId> parent)
{
    std::vector<const PlanText *> rows;
    for (const PlanText &text : campaign.texts) {
        if (text.section == section && text.parent == parent)
            rows.push_back(&text);
    }
    std::ranges::stable_sort(rows, {}, &PlanText::position);
    return rows;
}

std::vector<PlanListRow> textRows(const Campaign &campaign, PlanText::Section section)
{
    std::vector<PlanListRow> result;
    const auto rows = textsOf(campaign, section, {});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        result.push_back(listRow(rows[i]->id.toString(), valuesOf(*rows[i]), i, rows.size()));
        const auto parts = textsOf(campaign, section, rows[i]->id);
        for (std::size_t p = 0; p < parts.size(); ++p) {
            result.push_back(
                listRow(parts[p]->id.toString(), valuesOf(*parts[p]), p, parts.size()));
            result.back().part = true;
        }
    }
    return result;
}

} // namespace

const std::vector<PlanList> &planLists()
{
    static const std::vector<PlanList> all{PlanList::Purposes,
                                           PlanList::Requirements,
                                           PlanList::Contents,
                                           PlanList::Methods,
                                           PlanList::Duties,
                                           PlanList::Recipients,
                                           PlanList::LegalDocuments,
                                           PlanList::Abbreviations};
    return all;
}

QString planListWord(PlanList list)
{
    switch (list) {
    case PlanList::Purposes:
        return ListWords::tr("Purposes");
    case PlanList::Requirements:
        return ListWords::tr("Requirements");
    case PlanList::Contents:
        return ListWords::tr("Contents");
    case PlanList::Methods:
        return ListWords::tr("Methods");
    case PlanList::Duties:
        return ListWords::tr("Duties");
    case PlanList::Recipients:
        return ListWords::tr("Recipients");
    case PlanList::LegalDocuments:
        return ListWords::tr("Legal documents");
    case PlanList::Abbreviations:
        return ListWords::tr("Abbreviations");
    }
    return {};
}

std::vector<EditField> planListFields(PlanList list)
{
    switch (list) {
    case PlanList::Duties:
        return {field("party", ListWords::tr("Who")),
                field("text", ListWords::tr("Has to do"), Kind::LongText, true)};
    case PlanList::Recipients:
        return {field("name", ListWords::tr("Recipient")),
                field("purpose", ListWords::tr("Purpose"))};
    case PlanList::LegalDocuments:
        return {field("kind", ListWords::tr("Kind")),
                field("number", ListWords::tr("Number and symbol")),
                field("date", ListWords::tr("Date"), Kind::Date),
                field("issuer", ListWords::tr("Issued by"))};
    case PlanList::Abbreviations:
        return {field("short", ListWords::tr("Short form")),
                field("meaning", ListWords::tr("Stands for"))};
    default:
        return {field("number", ListWords::tr("Number")),
                field("text", ListWords::tr("Text"), Kind::LongText, true)};
    }
}

bool planListHasOrder(PlanList list)
{
    return list != PlanList::Abbreviations;
}

std::vector<PlanListRow> planListRows(const Campaign &campaign, PlanList list)
{
    if (const auto section = sectionOf(list))
        return textRows(campaign, *section);
    return onRows(campaign, list, [](auto rows) {
        using Row = typename decltype(rows)::value_type;
        if constexpr (std::is_same_v<Row, Abbreviation>)
            std::ranges::sort(rows, [](const Row &a, const Row &b) {
                return compareVietnamese(a.shortForm, b.shortForm) < 0;
            });
        else
            std::ranges::stable_sort(rows, {}, &Row::position);
        std::vector<PlanListRow> result;
        for (std::size_t i = 0; i < rows.size(); ++i)
            result.push_back(listRow(rows[i].id.toString(), valuesOf(rows[i]), i, rows.size()));
        return result;
    });
}

void addToPlanList(OpenPlan &plan, PlanList list, const QStringList &values)
{
    const PlanViewPtr view = plan.view();
    if (!view)
        return;
    onRows(*view->campaign, list, [&](const auto &rows) {
        using Row = typename std::decay_t<decltype(rows)>::value_type;
        ListEdit<Row> edit;
        edit.step = ListEdit<Row>::Step::Add;
        take(edit.row, values);
        if constexpr (std::is_same_v<Row, PlanText>)
            edit.row.section = sectionOf(list).value_or(PlanText::Section::Content);
        editList(plan, ListWords::tr("%1: a new line").arg(planListWord(list)), edit);
    });
}

void changeInPlanList(
    OpenPlan &plan, PlanList list, const QString &id, const QString &key, const QString &value)
{
    const auto fields = planListFields(list);
    const auto changed = std::ranges::find(fields, key, &EditField::key);
    if (changed == fields.end())
        return;
    onRow(plan, list, id, [&](const auto &row) {
        using Row = std::decay_t<decltype(row)>;
        ListEdit<Row> edit{ListEdit<Row>::Step::Change, row, row, 0};
        QStringList values = valuesOf(row);
        values[changed - fields.begin()] = value;
        take(edit.row, values);
        editList(plan, QStringLiteral("%1: %2").arg(planListWord(list), changed->label), edit);
    });
}

void removeFromPlanList(OpenPlan &plan, PlanList list, const QString &id)
{
    onRow(plan, list, id, [&](const auto &row) {
        using Row = std::decay_t<decltype(row)>;
        editList(plan,
                 ListWords::tr("%1: a line removed").arg(planListWord(list)),
                 ListEdit<Row>{ListEdit<Row>::Step::Remove, row, {}, 0});
    });
}

void moveInPlanList(OpenPlan &plan, PlanList list, const QString &id, int to)
{
    onRow(plan, list, id, [&](const auto &row) {
        using Row = std::decay_t<decltype(row)>;
        editList(plan,
                 ListWords::tr("%1: a line moved").arg(planListWord(list)),
                 ListEdit<Row>{ListEdit<Row>::Step::Move, row, {}, to});
    });
}

} // namespace skt
