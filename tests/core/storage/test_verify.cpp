// SPDX-License-Identifier: GPL-3.0-or-later
// Damage that SQLite does not see.
#include "tests/core/storage/file_fixture.h"

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("verify sees every changed value of rows, history and meta, and a lost change")
{
    const char *const damages[] = {
        "UPDATE visit SET note = 'other' WHERE id = 401",
        "UPDATE visit SET version = 1 WHERE id = 401",
        "UPDATE visit SET digest = digest + 1 WHERE id = 401",
        "UPDATE setting SET value = 'x' WHERE key = 'title'",
        "DELETE FROM duty",
        "INSERT INTO duty SELECT id + 1, position, party, text, version, digest FROM duty",
        "UPDATE change SET description = 'x'",
        "UPDATE change SET author = 'x'",
        "UPDATE change_row SET after_image = replace(after_image, 'ghi', 'GHI') WHERE row_id = "
        "'401'",
        "DELETE FROM change_row WHERE row_id = '401'",
        "UPDATE meta SET value = 'x' WHERE key = 'campaign_id'",
        "UPDATE table_digest SET digest = 0 WHERE table_name = 'unit'",
        "PRAGMA foreign_keys=OFF; DELETE FROM team WHERE id = 302",
    };
    for (const char *damage : damages) {
        CAPTURE(damage);
        const Folder folder;
        const QString path = made(folder);
        tamper(path, damage);
        CHECK_FALSE(get(verifyPlanFile(path)).empty());
    }
    const Folder folder;
    PlanFile plan = newPlan(folder.file(u"p.db"_s));
    get(editSomething(plan));
    get(editSomething(plan, 2'000'000));
    tamper(plan.path(),
           "DELETE FROM change WHERE sequence = 2; DELETE FROM change_row WHERE change = 1000001");
    CHECK_FALSE(get(plan.verify()).empty());
}

TEST_CASE("nine of ten flipped bits in used pages are found, all of those that change a row")
{
    const Folder folder;
    const QString path = made(folder);
    const QByteArray whole = contentOf(path);
    const QByteArray before = get(get(PlanFile::open(path)).canonicalExport());
    int changedData = 0;
    int missed = 0;
    for (int i = 0; i < 120; ++i) {
        QByteArray bytes = whole;
        const auto position = (i * 7919LL * 31) % whole.size();
        bytes[position] = static_cast<char>(bytes[position] ^ (1 << (i % 8)));
        put(path, bytes);
        const bool clean = get(verifyPlanFile(path)).empty();
        auto plan = PlanFile::open(path);
        const auto now = plan ? plan->canonicalExport() : Result<QByteArray>();
        const bool same = plan && now && *now == before;
        changedData += same ? 0 : 1;
        missed += !same && clean ? 1 : 0;
    }
    CHECK(changedData > 5);
    CHECK(missed == 0);
}
