// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/paper_data.h"
#include "core/documents/content/phrases.h"
#include "core/rules/check.h"
#include "core/text/text.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

QStringList memberTexts(const std::vector<MemberLine> &members)
{
    QStringList texts;
    for (const MemberLine &member : members) {
        texts << member.text + u" - "_s
                     + (member.guest ? u"Đại biểu cùng dự"_s : roleName(member.role)) + u';';
    }
    if (!texts.isEmpty())
        texts.last().replace(texts.last().size() - 1, 1, u"."_s);
    return texts;
}

/// Who meets the team, by the plan for the unit's side, and hosts named for this visit.
QString hosts(const PaperSubject &subject, const Unit &unit)
{
    const QString &said = subject.index.tier(unit) == Tier::Upper ? subject.plan().hostsUpper
                                                                  : subject.plan().hostsLower;
    return said.isEmpty() ? u"Lãnh đạo đơn vị và công chức, viên chức có liên quan"_s
                          : capitalised(withoutEnd(said));
}

QString namedHosts(const PaperSubject &subject, const Visit &visit)
{
    QStringList names;
    for (const Attendance *row : subject.index.attendances(visit.id)) {
        const Person *person =
            row->status == Attendance::Status::Host ? subject.index.person(row->person) : nullptr;
        if (person) {
            names << u"đồng chí "_s + person->name
                         + (person->title.isEmpty() ? QString() : u", "_s + person->title);
        }
    }
    return names.join(u"; "_s);
}

QString reportDue(const PaperSubject &subject, const Visit &visit)
{
    const auto lead = subject.plan().unitReportLeadWorkingDays;
    if (!lead || !visit.date)
        return {};
    return formatDate(subject.index.calendar().advance(*visit.date, -*lead));
}

TemplateData visitRow(const PaperSubject &subject, const Visit &visit, const Unit &unit, int number)
{
    TemplateData row;
    row.set(u"tt"_s, QString::number(number));
    row.set(u"don_vi"_s, capitalised(bodyInSentence(unit)));
    row.set(u"ngay"_s, formatDate(*visit.date));
    row.set(u"thu"_s, capitalised(weekdayName(*visit.date)));
    row.set(u"buoi"_s, capitalised(partName(visit.part)));
    const QString from = timeShort(visitStart(visit, subject.plan()));
    row.set(u"gio"_s, visit.to ? from + u" - "_s + timeShort(*visit.to) : from);
    row.set(u"dia_diem"_s, capitalised(visitPlace(visit, unit)));
    row.set(u"thanh_phan"_s, hosts(subject, unit));
    return row;
}

/// "Đã chấp nhận: … (theo chỉ đạo của …, …)": why, and by whose order where there was one.
QString acceptance(const Waiver &waiver)
{
    const QString text = u"Đã chấp nhận: "_s + withoutEnd(waiver.reason);
    QStringList order;
    if (!waiver.orderedBy.isEmpty())
        order << u"của "_s + withoutEnd(waiver.orderedBy);
    if (!waiver.order.isEmpty())
        order << (order.isEmpty() ? u"tại "_s : QString()) + withoutEnd(waiver.order);
    return order.isEmpty() ? text : text + u" (theo chỉ đạo "_s + order.join(u", "_s) + u')';
}

/// Conflicts of this visit that were accepted.
QStringList acceptedConflicts(const Visit &visit, const std::vector<Conflict> &conflicts)
{
    QStringList reasons;
    for (const Conflict &conflict : conflicts) {
        if (!conflict.waived
            || std::find(conflict.visits.begin(), conflict.visits.end(), visit.id)
                   == conflict.visits.end())
            continue;
        const QString reason = acceptance(*conflict.waived);
        if (!reasons.contains(reason))
            reasons << reason;
    }
    return reasons;
}

QString notes(const Visit &visit, const std::vector<Conflict> &conflicts)
{
    QStringList parts;
    if (visit.kind == VisitKind::FollowUp)
        parts << u"Kiểm tra lại"_s;
    if (visit.joint)
        parts << u"Kiểm tra cùng đoàn khác"_s;
    if (!visit.meetingPoint.isEmpty())
        parts << u"Tập trung: "_s + visit.meetingPoint;
    if (!visit.transport.isEmpty())
        parts << u"Phương tiện: "_s + visit.transport;
    parts << acceptedConflicts(visit, conflicts);
    return parts.join(u". "_s);
}

} // namespace

void addVisit(TemplateData &data, const PaperSubject &subject, const Visit &visit)
{
    const Unit &unit = *subject.index.unit(visit.unit);
    data.set(u"don_vi"_s, bodyInSentence(unit));
    data.set(u"Don_vi"_s, capitalised(bodyInSentence(unit)));
    data.set(u"DON_VI"_s, bodyInSentence(unit).toUpper());
    data.set(u"thoi_gian"_s, visitTime(visit, subject.plan()));
    data.set(u"Thoi_gian"_s, capitalised(visitTime(visit, subject.plan())));
    data.set(u"dia_diem"_s, visitPlace(visit, unit));
    data.set(u"Dia_diem"_s, capitalised(visitPlace(visit, unit)));
    data.set(u"tap_trung"_s, withoutEnd(visit.meetingPoint));
    data.set(u"phuong_tien"_s, withoutEnd(visit.transport));
    data.set(u"thanh_vien"_s, textRows(memberTexts(membersOfVisit(subject.index, visit))));
    data.set(u"thanh_phan_don_vi"_s, hosts(subject, unit));
    data.set(u"nguoi_tiep"_s, namedHosts(subject, visit));
    data.set(u"han_bao_cao"_s, reportDue(subject, visit));
}

void addTeamVisits(TemplateData &data, const PaperSubject &subject)
{
    data.set(u"thanh_vien"_s, textRows(memberTexts(membersOfTeam(subject.index, *subject.team))));
    TemplateData::List rows;
    bool upper = false;
    bool lower = false;
    for (const Visit *visit : subject.visits) {
        const Unit *unit = subject.index.unit(visit->unit);
        (subject.index.tier(*unit) == Tier::Upper ? upper : lower) = true;
        rows.push_back(visitRow(subject, *visit, *unit, static_cast<int>(rows.size()) + 1));
        rows.back().set(u"han_bao_cao"_s, reportDue(subject, *visit));
    }
    data.set(u"cuoc_kiem_tra"_s, std::move(rows));
    QStringList texts;
    const PlanSettings &plan = subject.plan();
    if (upper && !plan.hostsUpper.isEmpty())
        texts << capitalised(withoutEnd(plan.hostsUpper));
    if (lower && !plan.hostsLower.isEmpty())
        texts << capitalised(withoutEnd(plan.hostsLower));
    if (texts.isEmpty())
        texts << u"Lãnh đạo đơn vị và công chức, viên chức có liên quan"_s;
    for (QString &text : texts)
        text += u'.';
    data.set(u"thanh_phan_cac_don_vi"_s, textRows(texts));
    const auto lead = plan.unitReportLeadWorkingDays;
    data.set(u"han_bao_cao_ngay"_s, lead ? formatCount(*lead) : QString());
}

void addSchedule(TemplateData &data, const PaperSubject &subject)
{
    const auto conflicts = check(subject.index, subject.environment).conflicts;
    TemplateData::List groups;
    for (const Team &team : subject.index.campaign().teams) {
        TemplateData::List rows;
        for (const Visit *visit : subject.visits) {
            if (visit->team != team.id)
                continue;
            const Unit *unit = subject.index.unit(visit->unit);
            rows.push_back(visitRow(subject, *visit, *unit, static_cast<int>(rows.size()) + 1));
            rows.back().set(u"ghi_chu"_s, notes(*visit, conflicts));
        }
        if (rows.empty())
            continue;
        TemplateData group;
        group.set(u"ten_doan"_s, subject.team ? QString() : teamName(team));
        group.set(u"cuoc_kiem_tra"_s, std::move(rows));
        groups.push_back(std::move(group));
    }
    data.set(u"cac_doan"_s, std::move(groups));
    QStringList waiting;
    for (const Unit *unit : subject.withoutDate)
        waiting << bodyInSentence(*unit);
    data.set(u"chua_xep_lich"_s, waiting.join(u"; "_s));
}

} // namespace skt
