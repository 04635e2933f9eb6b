// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"
#include "core/exchange/import_plans.h"
#include "core/exchange/registration_form.h"
#include "tests/support/campaign_builder.h"
#include "tests/support/catch_qt.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <iostream>

using namespace skt;
using namespace skt::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const RegistrationForm &form, FormFormat format)
{
    return format == FormFormat::Xlsx ? registrationXlsx(form) : registrationDocx(form);
}

/// A campaign whose team 1 has one visit on the calendar and a unit with a hostile name.
struct Sample
{
    Sample()
    {
        builder.inspect(1, u"=1+41 & <b>"_s);
        Visit &visit = builder.row(builder.visit(1, u"Xã Quảng Bình"_s, QDate(2023, 8, 3)));
        visit.from = QTime(8, 0);
        visit.to = QTime(9, 30);
    }
    CampaignBuilder builder;
};

} // namespace

TEST_CASE("A team's form names its units, its deadline and what is registered", "[exchange][form]")
{
    const Sample sample;
    const CampaignIndex index(sample.builder.campaign);
    const auto form = registrationForm(index, *index.teamByNumber(1));
    REQUIRE(form);
    CHECK(form->fileStem == u"dang-ky-lich_doan-1"_s);
    CHECK(form->lines.size() == index.assignmentsOfTeam(index.teamByNumber(1)->id).size());
    CHECK(form->above.join(u'\n').contains(u"31/7/2023"_s)); // before 1/8/2023
    CHECK(form->above.join(u'\n').contains(u"Công an huyện"_s));
    CampaignBuilder empty = CampaignBuilder::blank();
    empty.team(1);
    const CampaignIndex nothing(empty.campaign);
    CHECK_FALSE(registrationForm(nothing, *nothing.teamByNumber(1)));
}

TEST_CASE("A form comes back as it went out, in Excel and in Word", "[exchange][form]")
{
    const Sample sample;
    const CampaignIndex index(sample.builder.campaign);
    const Team &team = *index.teamByNumber(1);
    auto form = registrationForm(index, team);
    REQUIRE(form);
    for (const FormFormat format : {FormFormat::Xlsx, FormFormat::Docx}) {
        INFO(toString(format).toStdString());
        auto tables = tablesOf(bytesOf(*form, format), u"phieu"_s);
        REQUIRE(tables);
        const auto untouched =
            planSchedule(chooseTable(*tables, TableKind::Schedule), index, {.team = 1});
        REQUIRE(untouched);
        CHECK(untouched->team == team.id);
        CHECK(untouched->preview.unchanged.size() == 1);
        CHECK(untouched->rows.empty());
        CHECK(untouched->preview.refused.size() == form->lines.size() - 1); // no day given

        RegistrationForm filled = *form;
        for (std::size_t i = 0; i < filled.lines.size(); ++i) {
            filled.lines[i].unit += u" (đã sửa)"_s; // the key tells which unit it is
            filled.lines[i].date = QDate(2023, 8, 7).addDays(static_cast<int>(i % 5));
            filled.lines[i].part = i % 3 == 0 ? DayPart::AllDay : DayPart::Afternoon;
            filled.lines[i].from.reset();
            filled.lines[i].to.reset();
            filled.lines[i].transport = u"Xe chung"_s;
        }
        tables = tablesOf(bytesOf(filled, format), u"phieu"_s);
        REQUIRE(tables);
        const auto plan = planSchedule(chooseTable(*tables, TableKind::Schedule), index);
        REQUIRE(plan);
        CHECK(plan->preview.refused.empty());
        REQUIRE(plan->rows.size() == filled.lines.size());
        for (std::size_t i = 0; i < plan->rows.size(); ++i) {
            CHECK(plan->rows[i].visit.date == filled.lines[i].date);
            CHECK(plan->rows[i].visit.part == *filled.lines[i].part);
            CHECK(plan->rows[i].visit.transport == u"Xe chung"_s);
        }
        CHECK_FALSE(planSchedule(chooseTable(*tables, TableKind::Schedule), index, {.team = 2}));
    }
}

TEST_CASE("An Excel form holds typed days, a list of half-days and no formula", "[exchange][form]")
{
    const Sample sample;
    const CampaignIndex index(sample.builder.campaign);
    const auto form = registrationForm(index, *index.teamByNumber(1));
    REQUIRE(form);
    const QByteArray bytes = registrationXlsx(*form);
    const auto archive = Archive::open(bytes, u"phieu.xlsx"_s);
    REQUIRE(archive);
    const auto sheet = archive->read(u"xl/worksheets/sheet1.xml"_s);
    REQUIRE(sheet);
    CHECK_FALSE(sheet->contains("<f>"));
    CHECK(sheet->contains("<v>45141</v>"));
    CHECK(sheet->contains("Sáng,Chiều,Cả ngày"));
    CHECK(sheet->contains("state=\"frozen\""));
    CHECK(sheet->contains("orientation=\"landscape\""));
    CHECK_FALSE(archive->has(u"docProps/core.xml"_s)); // no property, no name
    CHECK_FALSE(archive->has(u"docProps/app.xml"_s));
    CHECK(registrationXlsx(*form) == bytes); // the same form, the same file
    CHECK(registrationDocx(*form) == registrationDocx(*form));
}

TEST_CASE("Forms are written for all teams or for none", "[exchange][form]")
{
    const Sample sample;
    const CampaignIndex index(sample.builder.campaign);
    const QTemporaryDir folder;
    std::vector<const Team *> teams;
    for (const Team &team : index.campaign().teams)
        teams.push_back(&team);
    const QString target = folder.filePath(u"phiếu"_s);
    const auto written = writeRegistrationForms(index, teams, FormFormat::Xlsx, target, false);
    REQUIRE(written);
    CHECK(written->size() == 5);
    CHECK(QDir(target).entryList(QDir::Files).size() == 5);
    const auto again = writeRegistrationForms(index, teams, FormFormat::Xlsx, target, false);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Error::Kind::Output);
    CHECK(writeRegistrationForms(index, teams, FormFormat::Xlsx, target, true));
    const auto blocked =
        writeRegistrationForms(index, teams, FormFormat::Docx, written->front(), false);
    REQUIRE_FALSE(blocked);
    CHECK(blocked.error().kind == Error::Kind::Output);
}

TEST_CASE("LibreOffice opens the Word form, one page of landscape A4", "[exchange][form]")
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        std::cerr << "WARN: soffice is not installed; the Word form was NOT opened by a second "
                     "program\n";
        return;
    }
    const Sample sample;
    const CampaignIndex index(sample.builder.campaign);
    const QTemporaryDir folder;
    const auto written = writeRegistrationForms(
        index, {index.teamByNumber(1)}, FormFormat::Docx, folder.path(), false);
    REQUIRE(written);
    QProcess process;
    process.start(office,
                  {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                   u"--headless"_s,
                   u"--convert-to"_s,
                   u"txt:Text (encoded):UTF8"_s,
                   u"--outdir"_s,
                   folder.path(),
                   written->front()});
    REQUIRE(process.waitForFinished(300000));
    QFile text(folder.filePath(u"dang-ky-lich_doan-1.txt"_s));
    REQUIRE(text.open(QIODevice::ReadOnly));
    const QString said = QString::fromUtf8(text.readAll());
    CHECK(said.contains(u"PHIẾU ĐĂNG KÝ LỊCH KIỂM TRA"_s));
    CHECK(said.contains(u"=1+41 & <b>"_s));
    CHECK(said.contains(u"Xã Quảng Bình"_s));
}
