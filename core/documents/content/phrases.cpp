// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/phrases.h"

#include "core/text/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

bool isPlace(UnitKind kind)
{
    return kind == UnitKind::Commune || kind == UnitKind::Ward || kind == UnitKind::Town
           || kind == UnitKind::SpecialZone || kind == UnitKind::Village;
}

QString placeInSentence(const QString &name)
{
    static const QRegularExpression beforeNumber(u"^\\S+(\\s\\S+)?\\s\\d+$"_s);
    return beforeNumber.match(name).hasMatch() ? name : uncapitalised(name);
}

/// The plan's title as what is to be done: "Kế hoạch kiểm tra …" → "kiểm tra …".
QString task(const QString &title)
{
    static const auto kind = u"kế hoạch "_s;
    const QString text = withoutEnd(title);
    return uncapitalised(text.startsWith(kind, Qt::CaseInsensitive) ? text.mid(kind.size()) : text);
}

} // namespace

QString uncapitalised(const QString &text)
{
    if (text.isEmpty() || (text.size() > 1 && text[1].isUpper()))
        return text;
    return text.front().toLower() + text.mid(1);
}

QString withoutEnd(const QString &text)
{
    QString result = text.trimmed();
    while (!result.isEmpty() && QStringView(u".;,:/ ").contains(result.back()))
        result.chop(1);
    return result;
}

QString bodyInSentence(const Unit &unit)
{
    return unit.bodyName.isEmpty() ? nameInSentence(unit) : unit.bodyName;
}

QString nameInSentence(const Unit &unit)
{
    return isPlace(unit.kind) ? placeInSentence(unit.name) : unit.name;
}

QString teamName(const Team &team)
{
    return team.name.isEmpty() ? u"Đoàn kiểm tra số %1"_s.arg(formatCount(team.number)) : team.name;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Leader:
        return u"Trưởng đoàn"_s;
    case Role::Deputy:
        return u"Phó Trưởng đoàn"_s;
    case Role::Secretary:
        return u"Thư ký"_s;
    case Role::Member:
        return u"Thành viên"_s;
    }
    return {};
}

QString partName(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return u"sáng"_s;
    case DayPart::Afternoon:
        return u"chiều"_s;
    case DayPart::AllDay:
        return u"cả ngày"_s;
    }
    return {};
}

QString inspectionPhrase(const PlanSettings &plan)
{
    static const auto verb = u"kiểm tra"_s;
    const QString said = withoutEnd(plan.subject.isEmpty() ? plan.title : plan.subject);
    const QString subject = task(said);
    if (subject.isEmpty() || subject.startsWith(verb))
        return subject.isEmpty() ? verb : subject;
    for (const auto &matter : {u"việc "_s,
                               u"kết quả "_s,
                               u"công tác "_s,
                               u"tình hình "_s,
                               u"hoạt động "_s,
                               u"thực hiện "_s}) {
        if (subject.startsWith(matter))
            return subject.startsWith(u"thực hiện ") ? verb + u" việc "_s + subject
                                                     : verb + u' ' + subject;
    }
    return verb + u" việc thực hiện "_s + said; // a scheme, programme or rule by its name
}

QString planCitation(const PlanSettings &plan, bool withTitle)
{
    static const QRegularExpression missingNumber(u"^[\\s.…_]*/"_s);
    QString number = plan.number.trimmed();
    number.replace(missingNumber, u"……/"_s);
    QString text = u"Kế hoạch"_s;
    if (!number.isEmpty())
        text += u" số "_s + number;
    if (plan.date)
        text += u" ngày "_s + formatDate(*plan.date);
    if (!plan.issuer.isEmpty())
        text += u" của "_s + plan.issuer;
    const QString title = task(plan.title);
    if (withTitle && !title.isEmpty())
        text += u" về việc "_s + title;
    return text;
}

QTime visitStart(const Visit &visit, const PlanSettings &plan)
{
    if (visit.from)
        return *visit.from;
    return visit.part == DayPart::Afternoon ? plan.afternoonStart : plan.morningStart;
}

QTime visitEnd(const Visit &visit, const PlanSettings &plan)
{
    // A half-day's work: four hours in the morning, three and a half after noon.
    constexpr int morning = 4 * 3600;
    constexpr int afternoon = 7 * 1800;
    if (visit.to)
        return *visit.to;
    if (visit.part == DayPart::Morning)
        return visitStart(visit, plan).addSecs(morning);
    return (visit.part == DayPart::Afternoon ? visitStart(visit, plan) : plan.afternoonStart)
        .addSecs(afternoon);
}

QString timeInWords(QTime time)
{
    return timeShort(time) + u" phút"_s;
}

QString timeShort(QTime time)
{
    return u"%1 giờ %2"_s.arg(time.hour(), 2, 10, QChar(u'0'))
        .arg(time.minute(), 2, 10, QChar(u'0'));
}

QString visitTime(const Visit &visit, const PlanSettings &plan)
{
    const QDate date = visit.date.value_or(QDate());
    QString text = u"từ "_s + timeInWords(visitStart(visit, plan));
    if (visit.to)
        text += u" đến "_s + timeInWords(*visit.to);
    text +=
        visit.part == DayPart::AllDay ? u", cả ngày "_s : u", buổi %1 "_s.arg(partName(visit.part));
    return text + weekdayName(date) + u", "_s + formatDateInWords(date);
}

QString visitPlace(const Visit &visit, const Unit &unit)
{
    static const QString at = u"tại "_s; // the templates have it
    if (!visit.place.isEmpty())
        return visit.place.startsWith(at, Qt::CaseInsensitive) ? visit.place.mid(at.size())
                                                               : visit.place;
    // A village has no office of its own: it meets where its address says.
    if (unit.kind == UnitKind::Village)
        return unit.address.isEmpty() ? nameInSentence(unit) : unit.address;
    const QString place = u"trụ sở "_s + bodyInSentence(unit);
    return unit.address.isEmpty() ? place : place + u" ("_s + unit.address + u')';
}

} // namespace skt
