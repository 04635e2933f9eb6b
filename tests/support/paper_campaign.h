// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign with all that papers print. Its people are invented.
#pragma once

#include "core/domain/campaign.h"
#include "tests/support/campaign_builder.h"

#include <QFile>

namespace skt::test {

inline void addPlanText(CampaignBuilder &builder, PlanText::Section section, const QString &text)
{
    PlanText made;
    made.id = builder.next<PlanTextId>();
    made.section = section;
    made.position = static_cast<std::int64_t>(builder.campaign.texts.size() + 1) * 1024;
    made.text = text;
    builder.campaign.texts.push_back(made);
}

inline OutlineItemId addItem(CampaignBuilder &builder,
                             std::optional<OutlineId> outline,
                             std::optional<SupplementId> supplement,
                             std::optional<OutlineItemId> parent,
                             const QString &number,
                             const QString &text,
                             const QString &group = {})
{
    OutlineItem made;
    made.id = builder.next<OutlineItemId>();
    made.outline = outline;
    made.supplement = supplement;
    made.parent = parent;
    made.position = static_cast<std::int64_t>(builder.campaign.items.size() + 1) * 1024;
    made.number = number;
    made.text = text;
    made.group = group;
    builder.campaign.items.push_back(made);
    return made.id;
}

inline OutlineId addOutline(CampaignBuilder &builder, const QString &code, Tier tier, int sections)
{
    Outline made;
    made.id = builder.next<OutlineId>();
    made.code = code;
    made.tier = tier;
    made.title = QStringLiteral("Đề cương báo cáo kết quả thực hiện Đề án 06");
    made.periodFrom = QDate{2022, 1, 1};
    made.periodTo = tier == Tier::Upper ? QDate{2023, 6, 30} : QDate{2023, 5, 31};
    made.position = static_cast<std::int64_t>(builder.campaign.outlines.size() + 1) * 1024;
    builder.campaign.outlines.push_back(made);
    for (int i = 1; i <= sections; ++i) {
        const auto section =
            addItem(builder,
                    made.id,
                    {},
                    {},
                    QString::number(i),
                    QStringLiteral("Công tác chỉ đạo, triển khai thực hiện, phần %1").arg(i));
        for (int k = 1; k <= 3; ++k) {
            const auto item =
                addItem(builder,
                        made.id,
                        {},
                        section,
                        QStringLiteral("%1.%2").arg(i).arg(k),
                        QStringLiteral("Số lượng văn bản đã ban hành, số hồ sơ đã tiếp nhận "
                                       "và giải quyết, tỷ lệ đúng hạn."));
            if (k == 2)
                addItem(builder, made.id, {}, item, {}, QStringLiteral("Trong đó: số đã số hóa."));
        }
    }
    return made.id;
}

/// The teams of 2023, visits of teams 1 and 2 on given days, outlines for both sides.
inline CampaignBuilder paperCampaign()
{
    CampaignBuilder builder;
    PlanSettings &plan = builder.campaign.plan;
    plan.title = QStringLiteral(
        "Kiểm tra kết quả thực hiện Đề án 06 trên địa bàn huyện Quảng Xương năm 2023");
    plan.subject = QStringLiteral("kết quả thực hiện Đề án 06 năm 2023");
    plan.number = QStringLiteral("/KH-TCTTKĐA06");
    plan.issuer = QStringLiteral("Tổ công tác Đề án 06 huyện Quảng Xương");
    plan.issuerSuperior = QStringLiteral("UBND huyện Quảng Xương");
    plan.placeName = QStringLiteral("Quảng Xương");
    plan.signer.capacity = QStringLiteral("Tổ trưởng");
    plan.hostsUpper = QStringLiteral("lãnh đạo đơn vị, cán bộ, chuyên viên có liên quan");
    plan.hostsLower =
        QStringLiteral("thành viên Tổ công tác của xã, các đơn vị chuyên môn có liên quan");
    plan.unitReportLeadWorkingDays = 1;
    plan.contactOffice = QStringLiteral("Đội Cảnh sát quản lý hành chính về trật tự xã hội");
    plan.contactPhone = QStringLiteral("02373.000.000");
    plan.filing = QStringLiteral("VT, ĐKT");
    addPlanText(
        builder,
        PlanText::Section::Purpose,
        QStringLiteral(
            "Đánh giá khách quan, toàn diện kết quả thực hiện nhiệm vụ được giao của các đơn vị."));
    addPlanText(
        builder,
        PlanText::Section::Requirement,
        QStringLiteral("Kiểm tra đúng nội dung, không gây trở ngại đến hoạt động của đơn vị."));
    for (const auto &text :
         {QStringLiteral("Công tác tổ chức, chỉ đạo, điều hành thực hiện Đề án 06."),
          QStringLiteral("Kết quả tuyên truyền Đề án 06."),
          QStringLiteral("Khó khăn, vướng mắc và kiến nghị, đề xuất.")}) {
        addPlanText(builder, PlanText::Section::Content, text);
    }
    for (Unit &unit : builder.campaign.units) {
        if (unit.kind == UnitKind::Commune) {
            if (unit.name.startsWith(QStringLiteral("Thị trấn")))
                unit.kind = UnitKind::Town;
            unit.bodyName =
                QStringLiteral("UBND ") + unit.name.left(1).toLower() + unit.name.mid(1);
        }
    }
    addOutline(builder, QStringLiteral("A"), Tier::Upper, 3);
    addOutline(builder, QStringLiteral("B"), Tier::Lower, 4);
    Supplement supplement;
    supplement.id = builder.next<SupplementId>();
    supplement.outline = builder.campaign.outlines.front().id;
    builder.campaign.supplements.push_back(supplement);
    SupplementUnit named;
    named.id = builder.next<SupplementUnitId>();
    named.supplement = supplement.id;
    named.unit = builder.unit(QStringLiteral("Phòng Tài chính - Kế hoạch"));
    builder.campaign.supplementUnits.push_back(named);
    addItem(builder,
            {},
            supplement.id,
            {},
            QStringLiteral("1"),
            QStringLiteral("Việc bố trí kinh phí thực hiện Đề án."),
            QStringLiteral("Kinh phí"));

    const auto leader = builder.assign(
        1, QStringLiteral("Lê Thị Mẫu"), Role::Leader, QStringLiteral("Công an huyện"));
    builder.row(leader).title = QStringLiteral("Phó Trưởng Công an huyện");
    const auto secretary = builder.assign(
        1, QStringLiteral("Trần Văn Thử"), Role::Secretary, QStringLiteral("Công an huyện"));
    builder.row(secretary).title = QStringLiteral("Cán bộ");
    for (const TeamFacts &team : teams2023()) {
        QDate day{2023, 8, 3};
        for (const QString &name : team.communes + team.offices) {
            if (team.number > 2)
                break;
            builder.visit(
                team.number, name, day, day.day() % 2 == 0 ? DayPart::Afternoon : DayPart::Morning);
            day = day.addDays(day.dayOfWeek() == Qt::Friday ? 3 : 1);
        }
    }
    return builder;
}

} // namespace skt::test
