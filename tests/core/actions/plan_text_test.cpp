// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan_text_actions.h"
#include "office.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace skt;
using namespace skt::test;

namespace {

using TextSection = PlanText::Section;
using TextEdit = ListEdit<PlanText>;
using Step = TextEdit::Step;

QString vi(const char *text)
{
    return QString::fromUtf8(text);
}

PlanText content(const char *text, TextSection section = TextSection::Content)
{
    PlanText row;
    row.section = section;
    row.text = vi(text);
    return row;
}

/// "1 one | 2 two": the rows of a section in order.
QString lines(const Campaign &campaign, TextSection section = TextSection::Content)
{
    std::vector<PlanText> rows;
    std::copy_if(campaign.texts.begin(),
                 campaign.texts.end(),
                 std::back_inserter(rows),
                 [section](const PlanText &row) { return row.section == section; });
    std::sort(rows.begin(), rows.end(), [](const PlanText &a, const PlanText &b) {
        return a.position < b.position;
    });
    QStringList shown;
    for (const PlanText &row : rows)
        shown << (row.number + QLatin1Char(' ') + row.text).trimmed();
    return shown.join(QStringLiteral(" | "));
}

PlanText rowOf(const Campaign &campaign, const char *text)
{
    const auto it = std::find_if(campaign.texts.begin(),
                                 campaign.texts.end(),
                                 [&](const PlanText &row) { return row.text == vi(text); });
    REQUIRE(it != campaign.texts.end());
    return *it;
}

/// Three contents, numbered.
struct Contents : PlanInFile
{
    Contents()
    {
        int number = 0;
        for (const char *text : {"one", "two", "three"}) {
            PlanText row = content(text);
            row.number = QString::number(++number);
            REQUIRE(editPlanTexts(plan, {Step::Add, row}, environment));
        }
        REQUIRE(editPlanTexts(
            plan, {Step::Add, content("a purpose", TextSection::Purpose)}, environment));
    }
};

} // namespace

TEST_CASE("A content is added with the next number, changed, moved and removed", "[actions][texts]")
{
    Contents office;
    office.requireUndoable([&] {
        return editPlanTexts(office.plan, {Step::Add, content("four")}, office.environment);
    });
    CHECK(lines(office.now()) == QStringLiteral("1 one | 2 two | 3 three | 4 four"));
    const PlanText base = rowOf(office.now(), "two");
    PlanText changed = base;
    changed.text = QStringLiteral("second");
    office.requireUndoable([&] {
        return editPlanTexts(office.plan, {Step::Change, changed, base}, office.environment);
    });
    office.requireUndoable([&] {
        return editPlanTexts(
            office.plan, {Step::Move, rowOf(office.now(), "four"), {}, 0}, office.environment);
    });
    CHECK(lines(office.now()) == QStringLiteral("1 four | 2 one | 3 second | 4 three"));
    office.requireUndoable([&] {
        return editPlanTexts(
            office.plan, {Step::Remove, rowOf(office.now(), "one")}, office.environment);
    });
    CHECK(lines(office.now()) == QStringLiteral("1 four | 2 second | 3 three"));
    CHECK(lines(office.now(), TextSection::Purpose) == QStringLiteral("a purpose"));
}

TEST_CASE("A method goes with its parts, and parts move among themselves", "[actions][texts]")
{
    Contents office;
    REQUIRE(editPlanTexts(
        office.plan, {Step::Add, content("method", TextSection::Method)}, office.environment));
    const PlanTextId method = rowOf(office.now(), "method").id;
    for (const char *text : {"first part", "second part"}) {
        PlanText part = content(text, TextSection::Method);
        part.parent = method;
        REQUIRE(editPlanTexts(office.plan, {Step::Add, part}, office.environment));
    }
    office.requireUndoable([&] {
        return editPlanTexts(office.plan,
                             {Step::Move, rowOf(office.now(), "second part"), {}, 0},
                             office.environment);
    });
    CHECK(rowOf(office.now(), "second part").position < rowOf(office.now(), "first part").position);
    office.requireUndoable([&] {
        return editPlanTexts(
            office.plan, {Step::Remove, rowOf(office.now(), "method")}, office.environment);
    });
    CHECK(lines(office.now(), TextSection::Method).isEmpty());
}

TEST_CASE("Two people who change one text are told of each other", "[actions][texts]")
{
    Contents office;
    const PlanText base = rowOf(office.now(), "two");
    PlanText mine = base;
    mine.text = QStringLiteral("mine");
    PlanText theirs = base;
    theirs.text = QStringLiteral("theirs");
    REQUIRE(editPlanTexts(office.plan, {Step::Change, theirs, base}, office.environment));
    const auto outcome = editPlanTexts(office.plan, {Step::Change, mine, base}, office.environment);
    REQUIRE(!outcome);
    CHECK(lines(office.now()).contains(QStringLiteral("theirs")));
}

TEST_CASE("Duties, recipients, documents and abbreviations are kept, and undone exactly",
          "[actions][texts]")
{
    PlanInFile office;
    Duty duty;
    duty.party = vi("Cơ quan thường trực");
    duty.text = vi("Tổng hợp kết quả");
    office.requireUndoable([&] {
        return editDuties(office.plan, {ListEdit<Duty>::Step::Add, duty}, office.environment);
    });
    PlanRecipient recipient;
    recipient.name = vi("Các đoàn");
    recipient.purpose = vi("t/h");
    office.requireUndoable([&] {
        return editRecipients(
            office.plan, {ListEdit<PlanRecipient>::Step::Add, recipient}, office.environment);
    });
    LegalDocument document;
    document.number = QStringLiteral("45/2020/ND-CP");
    office.requireUndoable([&] {
        return editLegalDocuments(
            office.plan, {ListEdit<LegalDocument>::Step::Add, document}, office.environment);
    });
    Abbreviation abbreviation;
    abbreviation.shortForm = vi("CCHC");
    abbreviation.meaning = vi("cải cách hành chính");
    office.requireUndoable([&] {
        return editAbbreviations(
            office.plan, {ListEdit<Abbreviation>::Step::Add, abbreviation}, office.environment);
    });
    const Campaign campaign = office.now();
    REQUIRE(!campaign.abbreviations.empty());
    Abbreviation stored = campaign.abbreviations.back();
    office.requireUndoable([&] {
        return editAbbreviations(
            office.plan, {ListEdit<Abbreviation>::Step::Remove, stored}, office.environment);
    });
    office.requireUndoable([&] {
        return editRecipients(office.plan,
                              {ListEdit<PlanRecipient>::Step::Remove, campaign.recipients.back()},
                              office.environment);
    });
}

TEST_CASE("A line that says nothing is refused, and nothing is written", "[actions][texts]")
{
    PlanInFile office;
    office.requireRefused(
        editPlanTexts(office.plan, {Step::Add, content("  ")}, office.environment), {});
    office.requireRefused(
        editDuties(office.plan, {ListEdit<Duty>::Step::Add, Duty{}}, office.environment), {});
    office.requireRefused(editRecipients(office.plan,
                                         {ListEdit<PlanRecipient>::Step::Add, PlanRecipient{}},
                                         office.environment),
                          {});
    office.requireRefused(editLegalDocuments(office.plan,
                                             {ListEdit<LegalDocument>::Step::Add, LegalDocument{}},
                                             office.environment),
                          {});
    office.requireRefused(editAbbreviations(office.plan,
                                            {ListEdit<Abbreviation>::Step::Add, Abbreviation{}},
                                            office.environment),
                          {});
}

TEST_CASE("What is there already, or is gone, is refused in words", "[actions][texts]")
{
    Contents office;
    Abbreviation abbreviation;
    abbreviation.shortForm = QStringLiteral("AB");
    abbreviation.meaning = QStringLiteral("a b");
    const ListEdit<Abbreviation> entered{ListEdit<Abbreviation>::Step::Add, abbreviation};
    REQUIRE(editAbbreviations(office.plan, entered, office.environment));
    const auto again = editAbbreviations(office.plan, entered, office.environment);
    REQUIRE(!again);
    CHECK(again.error().message.contains(QStringLiteral("AB")));
    const TextEdit removal{Step::Remove, rowOf(office.now(), "two")};
    REQUIRE(editPlanTexts(office.plan, removal, office.environment));
    const std::size_t changes = office.plan.history()->size();
    const auto gone = editPlanTexts(office.plan, removal, office.environment);
    REQUIRE(!gone);
    CHECK(gone.error().kind == Error::Kind::Input);
    CHECK(office.plan.history()->size() == changes);
}
