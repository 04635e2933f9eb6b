// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/failure.h"
#include "core/storage/new_file.h"
#include "tests/core/storage/file_fixture.h"

#include <QDir>
#include <QFile>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("creating refuses an existing file, a missing folder and a left-over journal")
{
    const Folder folder;
    const QString path = folder.file(u"p.db"_s);
    put(path, "something");
    const Environment an = fixedEnvironment();
    const auto refused = PlanFile::create(path, fullCampaign(), u"x"_s, an);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Output);
    CHECK(contentOf(path) == "something");
    get(PlanFile::create(path, fullCampaign(), u"x"_s, an, true));
    CHECK(get(verifyPlanFile(path)).empty());
    CHECK(PlanFile::create(folder.file(u"none/p.db"_s), fullCampaign(), u"x"_s, an).error().kind
          == Error::Kind::Output);
    put(folder.file(u"q.db-journal"_s), "old");
    CHECK(PlanFile::create(folder.file(u"q.db"_s), fullCampaign(), u"x"_s, an).error().kind
          == Error::Kind::Output);
    CHECK_FALSE(QFileInfo::exists(folder.file(u"q.db"_s)));
}

TEST_CASE("a campaign that contradicts itself makes no file")
{
    const Folder folder;
    Campaign campaign = fullCampaign();
    campaign.visits[1].team = campaign.visits[0].team;
    campaign.visits[1].unit = campaign.visits[0].unit;
    campaign.visits[1].sequence = campaign.visits[0].sequence;
    CHECK_FALSE(PlanFile::create(folder.file(u"p.db"_s), campaign, u"x"_s, fixedEnvironment()));
    campaign = fullCampaign();
    campaign.visits[1].team = TeamId::fromInteger(9);
    CHECK_FALSE(PlanFile::create(folder.file(u"p.db"_s), campaign, u"x"_s, fixedEnvironment()));
    campaign = fullCampaign();
    campaign.units.push_back(campaign.units[0]);
    CHECK_FALSE(PlanFile::create(folder.file(u"p.db"_s), campaign, u"x"_s, fixedEnvironment()));
    CHECK(QDir(folder.dir.path()).isEmpty());
}

TEST_CASE("a file that cannot be replaced keeps its journal")
{
    const Folder folder;
    const QString path = folder.file(u"p.db"_s);
    put(path, "old");
    put(path + u"-journal"_s, "journal");
    const auto replace = [&] {
        writeNewFile(path, true, [&](const QString &temporary) {
            put(temporary, "new");
            QFile::remove(path); // meanwhile a folder has taken the name
            QDir().mkpath(path + u"/full"_s);
        });
    };
    CHECK_THROWS_AS(replace(), StorageFailure);
    CHECK(contentOf(path + u"-journal"_s) == "journal");
    CHECK(QDir(folder.dir.path()).entryList({u"*.tmp*"_s, u"*.lock*"_s}).isEmpty());
}
