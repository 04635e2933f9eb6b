// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan_text_actions.h"

#include "core/actions/act.h"
#include "core/actions/directory_support.h"
#include "core/actions/words.h"
#include "core/text/text.h"

#include <algorithm>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

// What the lists differ in: which rows are neighbours, what a row may be, how it is told of.

std::vector<PlanText> rowsOf(const Campaign &campaign, const PlanText &like)
{
    std::vector<PlanText> rows;
    std::copy_if(campaign.texts.begin(),
                 campaign.texts.end(),
                 std::back_inserter(rows),
                 [&like](const PlanText &row) {
                     return row.section == like.section && row.parent == like.parent;
                 });
    return rows;
}
std::vector<Duty> rowsOf(const Campaign &campaign, const Duty &)
{
    return campaign.duties;
}
std::vector<PlanRecipient> rowsOf(const Campaign &campaign, const PlanRecipient &)
{
    return campaign.recipients;
}
std::vector<LegalDocument> rowsOf(const Campaign &campaign, const LegalDocument &)
{
    return campaign.legalDocuments;
}

const std::vector<PlanText> &allOf(const Campaign &campaign, const PlanText &)
{
    return campaign.texts;
}
const std::vector<Duty> &allOf(const Campaign &campaign, const Duty &)
{
    return campaign.duties;
}
const std::vector<PlanRecipient> &allOf(const Campaign &campaign, const PlanRecipient &)
{
    return campaign.recipients;
}
const std::vector<LegalDocument> &allOf(const Campaign &campaign, const LegalDocument &)
{
    return campaign.legalDocuments;
}
const std::vector<Abbreviation> &allOf(const Campaign &campaign, const Abbreviation &)
{
    return campaign.abbreviations;
}

QString told(const PlanText &row)
{
    return row.text;
}
QString told(const Duty &row)
{
    return row.party.isEmpty() ? row.text : row.party;
}
QString told(const PlanRecipient &row)
{
    return row.name;
}
QString told(const LegalDocument &row)
{
    return row.number.isEmpty() ? row.kind : row.number;
}
QString told(const Abbreviation &row)
{
    return row.shortForm;
}

QString listName(const PlanText &row)
{
    switch (row.section) {
    case PlanText::Section::Purpose:
        return ActionWords::tr("Purposes");
    case PlanText::Section::Requirement:
        return ActionWords::tr("Requirements");
    case PlanText::Section::Content:
        return ActionWords::tr("Contents");
    case PlanText::Section::Method:
        return ActionWords::tr("Methods");
    }
    return {};
}
QString listName(const Duty &)
{
    return ActionWords::tr("Duties");
}
QString listName(const PlanRecipient &)
{
    return ActionWords::tr("Recipients");
}
QString listName(const LegalDocument &)
{
    return ActionWords::tr("Legal documents");
}
QString listName(const Abbreviation &)
{
    return ActionWords::tr("Abbreviations");
}

Result<> check(const Campaign &, PlanText &row)
{
    row.text = row.text.trimmed();
    if (row.text.isEmpty())
        return refused(ActionWords::tr("The text is empty. Remove the line instead."));
    return {};
}
Result<> check(const Campaign &, Duty &row)
{
    row.party = cleaned(row.party);
    row.text = row.text.trimmed();
    if (row.party.isEmpty() || row.text.isEmpty())
        return refused(ActionWords::tr("A duty says who has to do it, and what."));
    return {};
}
Result<> check(const Campaign &, PlanRecipient &row)
{
    row.name = cleaned(row.name);
    row.purpose = cleaned(row.purpose);
    if (row.name.isEmpty())
        return refused(ActionWords::tr("A recipient needs a name."));
    return {};
}
Result<> check(const Campaign &campaign, LegalDocument &row)
{
    row.number = cleaned(row.number);
    row.kind = cleaned(row.kind);
    row.issuer = cleaned(row.issuer);
    if (row.number.isEmpty() && row.kind.isEmpty())
        return refused(ActionWords::tr("A document has a number, or at least a kind or name."));
    for (const LegalDocument &other : campaign.legalDocuments) {
        if (other.id != row.id && !row.number.isEmpty()
            && matchKey(other.number) == matchKey(row.number) && other.kind == row.kind
            && other.date == row.date)
            return refused(ActionWords::tr("“%1” is in the list already.").arg(row.number));
    }
    return {};
}
Result<> check(const Campaign &campaign, Abbreviation &row)
{
    row.shortForm = cleaned(row.shortForm);
    row.meaning = cleaned(row.meaning);
    if (row.shortForm.isEmpty() || row.meaning.isEmpty())
        return refused(
            ActionWords::tr("An abbreviation has a short form, and what it stands for."));
    for (const Abbreviation &other : campaign.abbreviations) {
        if (other.id != row.id && other.shortForm == row.shortForm)
            return refused(ActionWords::tr("“%1” is in the list already.").arg(row.shortForm));
    }
    return {};
}

/// "1", "2" … or "1.", "2." …: whether the rows count themselves.
bool counted(const std::vector<PlanText> &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString number = QString::number(i + 1);
        if (rows[i].number != number && rows[i].number != number + u'.')
            return false;
    }
    return !rows.empty();
}

template<typename Row>
void sortRows(std::vector<Row> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return a.position < b.position;
    });
}

/// Writes rows that stand in a new order: they change places among themselves, and numbers that
/// counted the rows count them again.
template<typename Row>
Result<> writeOrder(Edit &edit, std::vector<Row> rows, bool count)
{
    std::vector<std::int64_t> places;
    for (const Row &row : rows)
        places.push_back(row.position);
    std::sort(places.begin(), places.end());
    const bool distinct = std::adjacent_find(places.begin(), places.end()) == places.end();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Row &row = rows[i];
        row.position = distinct ? places[i] : std::int64_t(i + 1) * positionGap;
        if constexpr (std::is_same_v<Row, PlanText>) {
            if (count)
                row.number = QString::number(i + 1) + (row.number.endsWith(u'.') ? u"."_s : u""_s);
        }
        if (const auto written = edit.update(row); !written)
            return written;
    }
    return {};
}

tl::unexpected<Error> rowIsGone()
{
    return refused(ActionWords::tr("The line is gone: somebody else has removed it."));
}

template<typename Row>
Result<> add(Edit &edit, Row row, std::vector<Row> rows, bool count)
{
    row.id = {};
    row.position = nextPosition(rows);
    if constexpr (std::is_same_v<Row, PlanText>) {
        if (count && row.number.isEmpty())
            row.number = QString::number(rows.size() + 1)
                         + (rows.back().number.endsWith(u'.') ? u"."_s : u""_s);
    }
    return edit.insert(row).map([](const auto &) {});
}

template<typename Row>
Result<> remove(Edit &edit, const Row &row, std::vector<Row> rows, bool count)
{
    if constexpr (std::is_same_v<Row, PlanText>) {
        const auto parts = removeRows(edit, edit.campaign().texts, [&row](const PlanText &part) {
            return part.parent == row.id;
        });
        if (!parts)
            return parts;
    }
    if (const auto removed = edit.remove(row); !removed)
        return removed;
    std::erase_if(rows, [&row](const Row &one) { return one.id == row.id; });
    return count ? writeOrder(edit, std::move(rows), true) : Result<>{};
}

template<typename Row>
Result<> move(Edit &edit, const Row &row, int to, std::vector<Row> rows, bool count)
{
    std::erase_if(rows, [&row](const Row &one) { return one.id == row.id; });
    const int place = std::clamp(to, 0, int(rows.size()));
    rows.insert(rows.begin() + place, row);
    return writeOrder(edit, std::move(rows), count);
}

/// Lists with an order.
template<typename Row>
Result<> step(Edit &edit, const ListEdit<Row> &wanted)
{
    using Step = typename ListEdit<Row>::Step;
    const Campaign &campaign = edit.campaign();
    Row row = wanted.row;
    const auto &all = allOf(campaign, row);
    const auto stored =
        std::find_if(all.begin(), all.end(), [&row](const Row &one) { return one.id == row.id; });
    if (wanted.step != Step::Add && stored == all.end())
        return rowIsGone();
    if (wanted.step == Step::Change) {
        if (const auto ok = check(campaign, row); !ok)
            return ok;
        return edit.update(row, wanted.base);
    }
    auto rows = rowsOf(campaign, wanted.step == Step::Add ? row : *stored);
    sortRows(rows);
    bool count = false;
    if constexpr (std::is_same_v<Row, PlanText>)
        count = counted(rows);
    if (wanted.step == Step::Remove)
        return remove(edit, *stored, std::move(rows), count);
    if (wanted.step == Step::Move)
        return move(edit, *stored, wanted.to, std::move(rows), count);
    if (const auto ok = check(campaign, row); !ok)
        return ok;
    return add(edit, row, std::move(rows), count);
}

Result<> step(Edit &edit, const ListEdit<Abbreviation> &wanted)
{
    using Step = ListEdit<Abbreviation>::Step;
    const Campaign &campaign = edit.campaign();
    Abbreviation row = wanted.row;
    const auto &all = campaign.abbreviations;
    const auto stored = std::find_if(
        all.begin(), all.end(), [&row](const Abbreviation &one) { return one.id == row.id; });
    if (wanted.step != Step::Add && stored == all.end())
        return rowIsGone();
    if (wanted.step == Step::Remove)
        return edit.remove(*stored);
    if (const auto ok = check(campaign, row); !ok)
        return ok;
    if (wanted.step == Step::Change)
        return edit.update(row, wanted.base);
    return edit.insert(row).map([](const auto &) {});
}

template<typename Row>
QString describe(const Campaign &campaign, const ListEdit<Row> &wanted)
{
    using Step = typename ListEdit<Row>::Step;
    constexpr qsizetype longest = 60;
    Row row = wanted.row;
    for (const Row &stored : allOf(campaign, row)) {
        if (wanted.step != Step::Add && stored.id == row.id)
            row = stored;
    }
    QString what = told(row).simplified();
    if (what.size() > longest)
        what = what.left(longest) + u'…';
    const QString list = listName(row);
    switch (wanted.step) {
    case Step::Add:
        return ActionWords::tr("%1: new “%2”").arg(list, what);
    case Step::Change:
        return ActionWords::tr("%1: “%2” changed").arg(list, what);
    case Step::Remove:
        return ActionWords::tr("%1: “%2” removed").arg(list, what);
    case Step::Move:
        return ActionWords::tr("%1: “%2” moved").arg(list, what);
    }
    return list;
}

template<typename Row>
Result<EditOutcome>
editList(PlanFile &plan, const ListEdit<Row> &wanted, const Environment &environment)
{
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    return act(plan, describe(**before, wanted), environment, [&wanted](Edit &edit) {
        return step(edit, wanted);
    });
}

} // namespace

Result<EditOutcome>
editPlanTexts(PlanFile &plan, const ListEdit<PlanText> &edit, const Environment &environment)
{
    return editList(plan, edit, environment);
}

Result<EditOutcome>
editDuties(PlanFile &plan, const ListEdit<Duty> &edit, const Environment &environment)
{
    return editList(plan, edit, environment);
}

Result<EditOutcome>
editRecipients(PlanFile &plan, const ListEdit<PlanRecipient> &edit, const Environment &environment)
{
    return editList(plan, edit, environment);
}

Result<EditOutcome> editLegalDocuments(PlanFile &plan,
                                       const ListEdit<LegalDocument> &edit,
                                       const Environment &environment)
{
    return editList(plan, edit, environment);
}

Result<EditOutcome> editAbbreviations(PlanFile &plan,
                                      const ListEdit<Abbreviation> &edit,
                                      const Environment &environment)
{
    return editList(plan, edit, environment);
}

} // namespace skt
