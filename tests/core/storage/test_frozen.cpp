// SPDX-License-Identifier: GPL-3.0-or-later
// What was issued stays as it went out.
#include "tests/core/storage/file_fixture.h"

#include <QCryptographicHash>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// With bytes that no text can hold.
const FrozenPaper issued{QByteArray("%PDF-1.4\0\xff\xfe", 11), QByteArray("a\0b", 3), 7};

Paper issue(PlanFile &plan, const Environment &environment, const QString &number)
{
    Paper paper;
    paper.kind = u"inspection-notice"_s;
    paper.state = PaperState::Issued;
    paper.issuer = u"Đoàn kiểm tra số 09"_s;
    paper.number = number;
    paper.date = QDate(2023, 8, 1);
    paper.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(issued.pdf, QCryptographicHash::Sha256).toHex());
    get(plan.edit(u"issue"_s, environment, [&](Edit &edit) -> Result<> {
        const auto made = edit.insert(paper);
        if (!made)
            return tl::unexpected(made.error());
        paper = *made;
        return edit.freeze(paper.id, issued);
    }));
    return paper;
}

} // namespace

TEST_CASE("An issued paper is read back byte for byte, whatever is issued later", "[frozen]")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const Environment environment = fixedEnvironment();
    const Paper paper = issue(plan, environment, u"12/TB"_s);
    CHECK(get(plan.frozenPaper(paper.id)) == issued);
    CHECK_FALSE(get(plan.frozenPaper(PaperId::fromInteger(1))));
    CHECK(get(plan.verify()).empty());
    get(plan.edit(u"again"_s, environment, [&](Edit &edit) -> Result<> {
        get(edit.freeze(paper.id, {"other", "other", 1}));
        Paper noted = paper;
        noted.note = u"x"_s;
        return edit.update(noted);
    }));
    CHECK(get(plan.frozenPaper(paper.id)) == issued);
}

TEST_CASE("A refused change leaves no issued bytes behind", "[frozen]")
{
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    const PaperId id = PaperId::fromInteger(77);
    CHECK_FALSE(plan.edit(u"issue"_s, fixedEnvironment(), [&](Edit &edit) -> Result<> {
        get(edit.freeze(id, issued));
        return failure(Error::Kind::Input, u"no"_s);
    }));
    CHECK_FALSE(get(plan.frozenPaper(id)));
}

TEST_CASE("Damaged or missing bytes of an issued paper are found", "[frozen]")
{
    const Folder folder;
    const QString path = folder.file(u"p.db"_s);
    PaperId id;
    {
        PlanFile plan = newPlan(path);
        id = issue(plan, fixedEnvironment(), u"12/TB"_s).id;
    }
    SECTION("damaged")
    {
        tamper(path, "UPDATE paper_blob SET document = x'00'");
        PlanFile plan = get(PlanFile::open(path));
        const auto frozen = plan.frozenPaper(id);
        REQUIRE_FALSE(frozen);
        CHECK(frozen.error().kind == Error::Kind::PlanFile);
        CHECK(get(plan.verify()).size() == 1);
    }
    SECTION("missing")
    {
        tamper(path, "DELETE FROM paper_blob");
        PlanFile plan = get(PlanFile::open(path));
        CHECK(get(plan.verify()).size() == 1);
    }
}

TEST_CASE("Issued papers come back with a backup, and with undoing that", "[frozen]")
{
    const Folder folder;
    const QString path = folder.file(u"p.db"_s);
    const QString early = folder.file(u"early.db"_s);
    const QString late = folder.file(u"late.db"_s);
    const Environment environment = fixedEnvironment();
    PaperId id;
    {
        PlanFile plan = newPlan(path);
        get(backupPlan(path, early, true, false));
        id = issue(plan, environment, u"12/TB"_s).id;
        get(backupPlan(path, late, true, false));
    }
    get(restorePlan(early, path, environment));
    {
        PlanFile plan = get(PlanFile::open(path));
        CHECK(get(plan.verify()).empty());
        get(plan.undo(environment));
        CHECK(get(plan.frozenPaper(id)) == issued);
        CHECK(get(plan.verify()).empty());
    }
    const QString copy = folder.file(u"copy.db"_s);
    get(restorePlan(early, copy, environment));
    get(restorePlan(late, copy, environment));
    PlanFile plan = get(PlanFile::open(copy));
    CHECK(get(plan.frozenPaper(id)) == issued);
    CHECK(get(plan.verify()).empty());
}
