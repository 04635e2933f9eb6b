// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers.h"
#include "tests/documents/reading.h"
#include "tests/support/catch_qt.h"
#include "tests/support/paper_campaign.h"

#include <QDir>
#include <QFile>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Batch
{
    Batch() { useBundledFont(); }

    std::vector<PaperRequest> notices(int team)
    {
        const auto requests = expandSelection(
            index, {u"inspection-notice"_s, index.teamByNumber(team)->id, {}, true, false});
        REQUIRE(requests);
        return *requests;
    }

    Result<PrintReport> print(const std::vector<PaperRequest> &requests,
                              bool force = false,
                              const std::function<bool(int, int)> &progress = {})
    {
        return printPdfs(index, environmentOn({2023, 7, 31}), requests, target, force, progress);
    }

    QStringList names() const
    {
        return QDir(target).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    CampaignBuilder builder = paperCampaign();
    CampaignIndex index{builder.campaign};
    QTemporaryDir folder;
    QString target = folder.filePath(u"giấy tờ/1"_s);
};

} // namespace

TEST_CASE("A batch writes one file each, named as the contract says", "[print]")
{
    Batch batch;
    std::vector<std::pair<int, int>> steps;
    const auto report = batch.print(batch.notices(1), false, [&](int done, int total) {
        steps.emplace_back(done, total);
        return true;
    });
    REQUIRE(report);
    CHECK(report->failed.empty());
    CHECK(report->files.size() == 9);
    CHECK(batch.names().contains(u"inspection-notice_doan-1_xa-quang-binh.pdf"_s));
    CHECK(batch.names().contains(u"inspection-notice_doan-1_phong-tai-chinh-ke-hoach.pdf"_s));
    CHECK(batch.names().size() == 9);
    CHECK(steps.front() == std::pair(0, 9));
    CHECK(steps.back() == std::pair(9, 9));
}

TEST_CASE("Papers of whole teams and of all teams have their names", "[print]")
{
    Batch batch;
    const TeamId one = batch.index.teamByNumber(1)->id;
    REQUIRE(batch.print({{u"inspection-notice"_s, one, {}, true},
                         {u"registered-schedule"_s, one, {}, true},
                         {u"registered-schedule"_s, {}, {}, true}}));
    CHECK(batch.names()
          == QStringList{u"inspection-notice_doan-1.pdf"_s,
                         u"registered-schedule.pdf"_s,
                         u"registered-schedule_doan-1.pdf"_s});
}

TEST_CASE("Units without a day are listed with the reason, the others are printed", "[print]")
{
    Batch batch;
    batch.builder.campaign.visits[0].date.reset();
    batch.index = CampaignIndex(batch.builder.campaign);
    const auto report = batch.print(batch.notices(1));
    REQUIRE(report);
    CHECK(report->files.size() == 8);
    REQUIRE(report->failed.size() == 1);
    CHECK(report->failed.front().unit == u"Thị trấn Tân Phong"_s);
    CHECK_FALSE(report->failed.front().reason.isEmpty());
    CHECK_FALSE(report->failed.front().reason.contains(u"Thị trấn Tân Phong"_s));
}

TEST_CASE("A schedule of all teams that cannot be printed is named", "[print]")
{
    Batch batch;
    for (Visit &visit : batch.builder.campaign.visits)
        visit.date.reset();
    batch.index = CampaignIndex(batch.builder.campaign);
    const auto report = batch.print({{u"registered-schedule"_s, {}, {}, true}});
    REQUIRE(report);
    REQUIRE(report->failed.size() == 1);
    CHECK(report->failed.front().unit == u"All teams"_s);
    CHECK_FALSE(report->failed.front().reason.contains(u"All teams"_s));
}

TEST_CASE("Two papers of one name are numbered", "[print]")
{
    Batch batch;
    const auto requests = batch.notices(1);
    REQUIRE(batch.print({requests[0], requests[0], requests[0]}));
    CHECK(batch.names().size() == 3);
    CHECK(batch.names().contains(u"inspection-notice_doan-1_phong-tai-chinh-ke-hoach-2.pdf"_s));
}

TEST_CASE("A file in the way is told before anything is written", "[print]")
{
    Batch batch;
    const auto requests = batch.notices(1);
    REQUIRE(batch.print({requests.back()}));
    const auto refused = batch.print(requests);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Output);
    CHECK(batch.names().size() == 1);
    REQUIRE(batch.print(requests, true));
    CHECK(batch.names().size() == 9);
}

TEST_CASE("A batch can be cancelled, and leaves whole files only", "[print]")
{
    Batch batch;
    const auto report =
        batch.print(batch.notices(1), false, [](int done, int) { return done < 3; });
    REQUIRE(report);
    CHECK(report->cancelled);
    CHECK(report->files.size() == 3);
    CHECK(batch.names().size() == 3);
    for (const QString &path : report->files) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll().endsWith("%%EOF\n"));
    }
}

TEST_CASE("A folder that cannot be made is refused", "[print]")
{
    Batch batch;
    QFile file(batch.folder.filePath(u"giấy tờ"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto refused = batch.print(batch.notices(1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Output);
}
