// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the register and of what visits brought to light, for fullCampaign().
#include "tests/core/storage/register_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace skt::test {

namespace {

const QDate day{2023, 8, 3};

template<typename I>
I id(std::int64_t number)
{
    return I::fromInteger(number);
}

} // namespace

void addRegister(Campaign &c)
{
    c.paperSeries = {
        {id<PaperSeriesId>(631), u"Đoàn 1"_s, u"TB"_s, u"TB-ĐKT1"_s, NumberedBy::Program, 7}};
    c.paperFiles = {{id<PaperFileId>(632),
                     id<PaperId>(601),
                     PaperFile::Role::Signed,
                     u"quét.pdf"_s,
                     u"ab12"_s,
                     1234,
                     day}};
    c.paperTexts = {{id<PaperTextId>(633), id<PaperId>(602), u"# chữ"_s, u"# gốc"_s}};
    c.paperTemplates = {{id<PaperTemplateId>(634), u"letter"_s, u"# mẫu"_s}};
    c.contacts = {
        {id<ContactId>(635), id<VisitId>(401), id<TeamId>(301), day, u"Zalo"_s, u"Sáng mai nhé"_s}};
    c.memberTasks = {{id<MemberTaskId>(636),
                      id<TeamId>(301),
                      id<PersonId>(201),
                      c.items.front().id,
                      10,
                      u"Xem phần 1"_s}};
    c.preparations = {{id<PreparationId>(637), id<TeamId>(301), 20, u"Xe"_s, u"Văn phòng"_s, day}};
}

void addFindings(Campaign &c)
{
    c.programmeStops = {{id<ProgrammeStopId>(641),
                         id<VisitId>(401),
                         30,
                         QTime(8, 15),
                         u"Hội trường"_s,
                         u"Nghe báo cáo"_s,
                         u"Trưởng đoàn"_s}};
    c.items.front().descriptive = true;
    c.items.front().removed = true;
    ItemFigure received;
    received.id = id<ItemFigureId>(642);
    received.item = c.items.front().id;
    received.position = 10;
    received.name = u"Hồ sơ"_s;
    received.measure = u"hồ sơ"_s;
    ItemFigure rate = received;
    rate.id = id<ItemFigureId>(643);
    rate.position = 20;
    rate.name = u"Tỷ lệ"_s;
    rate.measure = u"%"_s;
    rate.total = ItemFigure::Total::Rate;
    rate.numerator = received.id;
    rate.denominator = received.id;
    c.itemFigures = {received, rate};
    c.findings = {{id<FindingId>(644),
                   id<VisitId>(401),
                   c.items.front().id,
                   40,
                   FindingSeverity::Violation,
                   Refer::Superior,
                   u"Chưa lập sổ"_s}};
    c.recommendations = {{id<RecommendationId>(645),
                          id<FindingId>(644),
                          u"Lập sổ"_s,
                          id<UnitId>(102),
                          u"UBND xã"_s,
                          day.addDays(30),
                          day.addDays(20),
                          day.addDays(25),
                          u"đã nhắc"_s}};
    c.extensions = {{id<ExtensionId>(646),
                     id<RecommendationId>(645),
                     day.addDays(15),
                     day.addDays(30),
                     day.addDays(14),
                     u"xin thêm"_s,
                     u"CV 9"_s}};
    c.evidence = {{id<EvidenceId>(647),
                   id<VisitId>(401),
                   c.items.front().id,
                   id<FindingId>(644),
                   id<RecommendationId>(645),
                   u"ảnh.jpg"_s,
                   u"cd34"_s,
                   99,
                   day}};
}

} // namespace skt::test
