// SPDX-License-Identifier: GPL-3.0-or-later
// An office with the visits of two teams, whose papers are issued.
#pragma once

#include "core/deadlines/deadline.h"
#include "core/documents/filled_paper.h"
#include "core/documents/layout/paper_font.h"
#include "core/documents/templates/template.h"
#include "core/rules/check.h"
#include "tests/core/actions/office.h"
#include "tests/support/paper_campaign.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace skt::test {

using namespace Qt::Literals::StringLiterals;

inline const auto notice = u"inspection-notice"_s;

/// The plan of 2023 with the visits of teams 1 and 2; the first ones are on 3 and 4 August.
struct PaperOffice : PlanInFile
{
    explicit PaperOffice(QDate today = {2023, 7, 28})
        : PlanInFile(paperCampaign(), today)
    {
        static const bool loaded = forceBundledPaperFonts();
        REQUIRE(loaded);
    }

    [[nodiscard]] PaperRequest noticeTo(const QString &unit, int team = 1)
    {
        return {notice, builder.team(team), builder.unit(unit), true};
    }

    PaperChange issue(const PaperRequest &request, const QString &number)
    {
        return done(issuePaper(plan, {{}, request, number, {}}, environment));
    }

    template<typename T>
    T done(const Result<T> &result)
    {
        INFO((result ? std::string() : result.error().message.toStdString()));
        REQUIRE(result);
        return *result;
    }

    void refuse(const Result<PaperChange> &result, const QString &part)
    {
        REQUIRE_FALSE(result);
        INFO(result.error().message.toStdString());
        CHECK(result.error().kind == Error::Kind::Input);
        CHECK(result.error().message.contains(part));
    }

    [[nodiscard]] Paper row(PaperId id)
    {
        const Campaign campaign = now();
        const Paper *paper = CampaignIndex(campaign).paper(id);
        REQUIRE(paper);
        return *paper;
    }

    [[nodiscard]] Visit visitOf(const QString &unit)
    {
        const Campaign campaign = now();
        for (const Visit &visit : campaign.visits) {
            if (visit.unit == builder.unit(unit))
                return visit;
        }
        FAIL("no visit");
        return {};
    }

    [[nodiscard]] std::vector<PaperRecipient> recipients(PaperId id)
    {
        std::vector<PaperRecipient> rows;
        const Campaign campaign = now();
        const CampaignIndex index(campaign);
        for (const PaperRecipient *row : index.recipientsOfPaper(id))
            rows.push_back(*row);
        return rows;
    }

    [[nodiscard]] DeadlineState noticeState(const QString &unit, QDate today)
    {
        const Campaign campaign = now();
        const CampaignIndex index(campaign);
        for (const Deadline &deadline : deadlines(index, environmentOn(today))) {
            if (deadline.kind == DeadlineKind::SendNotice && deadline.unit == builder.unit(unit))
                return deadline.state;
        }
        FAIL("no deadline");
        return {};
    }

    [[nodiscard]] QString lines(PaperId id)
    {
        const auto frozen = done(plan.frozenPaper(id));
        REQUIRE(frozen);
        return done(unpacked(frozen->document)).lines;
    }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes)
    {
        QFile made(folder.filePath(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }

    /// With a visit on 3/8, whose notice goes out on 1/8 at the latest.
    const QString first = u"Thị trấn Tân Phong"_s;
    const QString second = u"Xã Quảng Bình"_s;
};

} // namespace skt::test
