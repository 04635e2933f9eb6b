// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/paper_data.h"
#include "core/documents/content/phrases.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

/// Minutes of the programme's steps in the order of the templates; the look on the spot, the
/// fourth, takes what the day leaves.
constexpr std::array<int, 8> kMinutes{10, 10, 30, 0, 30, 10, 15, 15};
constexpr std::size_t kOnTheSpot = 3;
constexpr int kLeastOnTheSpot = 30;

/// A stretch of working time, with a break at noon where it takes the whole day.
struct Workday
{
    QTime from;
    int minutes = 0;    ///< of work
    int breakAfter = 0; ///< minutes of work before the break; 0: none
    QTime afternoon;

    /// The moment after so many minutes of work; at the break, the end of the morning or (\a
    /// begins) the beginning of the afternoon.
    [[nodiscard]] QTime at(int worked, bool begins) const
    {
        if (breakAfter == 0 || worked < breakAfter || (worked == breakAfter && !begins))
            return from.addSecs(worked * 60);
        return afternoon.addSecs((worked - breakAfter) * 60);
    }
};

std::array<int, 8> stepMinutes(int total)
{
    std::array<int, 8> minutes = kMinutes;
    int fixed = 0;
    for (const int m : minutes)
        fixed += m;
    if (total >= fixed + kLeastOnTheSpot) {
        minutes[kOnTheSpot] = total - fixed;
        return minutes;
    }
    // A short visit: all steps shrink alike, by whole minutes, the look on the spot takes the rest.
    int used = 0;
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        minutes[i] = std::max(1, minutes[i] * total / (fixed + kLeastOnTheSpot) / 5 * 5);
        used += i == kOnTheSpot ? 0 : minutes[i];
    }
    minutes[kOnTheSpot] = std::max(5, total - used);
    return minutes;
}

QString span(QTime from, QTime to)
{
    return timeShort(from) + u" - "_s + timeShort(to);
}

QStringList stepTimes(const Workday &day)
{
    QStringList texts;
    int worked = 0;
    for (const int minutes : stepMinutes(day.minutes)) {
        const int end = worked + minutes;
        if (day.breakAfter > worked && day.breakAfter < end) {
            texts << span(day.at(worked, true), day.at(day.breakAfter, false)) + u"; "_s
                         + span(day.at(day.breakAfter, true), day.at(end, false));
        } else {
            texts << span(day.at(worked, true), day.at(end, false));
        }
        worked = end;
    }
    return texts;
}

Workday workday(const Visit &visit, const PlanSettings &plan)
{
    const QTime from = visitStart(visit, plan);
    const QTime to = visitEnd(visit, plan);
    Workday day{from, std::max(from.secsTo(to) / 60, 40), 0, {}};
    if (visit.part == DayPart::AllDay && from < plan.afternoonStart && to > plan.afternoonStart) {
        Visit morning;
        morning.from = visit.from;
        const QTime noon = std::min(visitEnd(morning, plan), plan.afternoonStart);
        day.breakAfter = from.secsTo(noon) / 60;
        day.afternoon = plan.afternoonStart;
        day.minutes = day.breakAfter + plan.afternoonStart.secsTo(to) / 60;
    }
    return day;
}

void setSteps(TemplateData &data, const QString &name, const Workday &day)
{
    const QStringList times = stepTimes(day);
    for (qsizetype i = 0; i < times.size(); ++i)
        data.set(u"%1_%2"_s.arg(name).arg(i + 1), times[i]);
}

/// "Đ/c …, Trưởng đoàn", or only the role.
QString roleWithName(const PaperSubject &subject, const Visit *visit, Role role)
{
    PersonId id;
    if (visit) {
        for (const Attendee &attendee : attendeesOf(subject.index, *visit).people) {
            if (attendee.role == role && !attendee.guest && id.isNull())
                id = attendee.person;
        }
    }
    const Person *person = subject.index.person(id);
    return person ? u"Đ/c %1, %2"_s.arg(person->name, roleName(role)) : roleName(role);
}

} // namespace

void addProgramme(TemplateData &data, const PaperSubject &subject, const Visit *visit)
{
    const PlanSettings &plan = subject.plan();
    if (visit) {
        setSteps(data, u"gio"_s, workday(*visit, plan));
    } else {
        Visit half;
        half.part = DayPart::Morning;
        setSteps(data, u"sang"_s, workday(half, plan));
        half.part = DayPart::Afternoon;
        setSteps(data, u"chieu"_s, workday(half, plan));
    }
    data.set(u"truong_doan"_s, roleWithName(subject, visit, Role::Leader));
    data.set(u"thu_ky"_s, roleWithName(subject, visit, Role::Secretary));
}

} // namespace skt
