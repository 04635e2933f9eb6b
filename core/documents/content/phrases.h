// SPDX-License-Identifier: GPL-3.0-or-later
// How papers name things: units inside a sentence, people with their offices, days and hours.
#pragma once

#include "core/domain/attendees.h"
#include "core/domain/campaign_index.h"

#include <QString>

namespace skt {

/// "UBND xã Quảng Bình", "xã Quảng Bình", "Phòng Nội vụ": the inspected body inside a sentence.
/// Places lose their capital there, except before a number ("Phường 1"), as the decree has it.
QString bodyInSentence(const Unit &unit);
QString nameInSentence(const Unit &unit);

/// First letter in lower case, unless the first word is an abbreviation ("UBND").
QString uncapitalised(const QString &text);
/// Without the full stop, semicolon or space at its end.
QString withoutEnd(const QString &text);

/// "Đoàn kiểm tra số 01".
QString teamName(const Team &team);
/// "Trưởng đoàn", "Phó Trưởng đoàn", "Thư ký", "Thành viên".
QString roleName(Role role);
/// "sáng", "chiều", "cả ngày".
QString partName(DayPart part);

/// "kiểm tra kết quả …": the plan's subject as something that is done.
QString inspectionPhrase(const PlanSettings &plan);
/// "Kế hoạch số ……/KH-… ngày 12/7/2023 của … về …": the plan as other papers cite it.
QString planCitation(const PlanSettings &plan, bool withTitle);

/// First and last moment of a visit, by its hours or the plan's half-days.
QTime visitStart(const Visit &visit, const PlanSettings &plan);
QTime visitEnd(const Visit &visit, const PlanSettings &plan);
/// "08 giờ 00 phút".
QString timeInWords(QTime time);
/// "08 giờ 00".
QString timeShort(QTime time);
/// "từ 07 giờ 30 phút, buổi sáng thứ Năm, ngày 03 tháng 8 năm 2023".
QString visitTime(const Visit &visit, const PlanSettings &plan);
/// "tại trụ sở UBND xã Quảng Bình", without "tại".
QString visitPlace(const Visit &visit, const Unit &unit);

/// One line of the members of a team.
struct MemberLine
{
    QString text;
    Role role = Role::Member;
    bool guest = false;
    std::optional<PersonId> person{}; ///< none: an agency without a named person
};
/// Of a visit: who is needed there. Agencies without a named person come by their names.
std::vector<MemberLine> membersOfVisit(const CampaignIndex &index, const Visit &visit);
/// Of the team as a whole.
std::vector<MemberLine> membersOfTeam(const CampaignIndex &index, const Team &team);
/// The team's leader, if named.
const Person *leaderOf(const CampaignIndex &index, const Team &team);

} // namespace skt
