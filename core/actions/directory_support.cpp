// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/directory_support.h"

#include "core/actions/words.h"
#include "core/domain/team_number.h"

#include <QRegularExpression>

namespace skt {

QString listInWords(const QStringList &names, int most)
{
    const QString shown = names.mid(0, most).join(QStringLiteral("; "));
    if (names.size() <= most)
        return shown;
    return ActionWords::tr("%1; and %2 more").arg(shown, QString::number(names.size() - most));
}

QString unitName(const CampaignIndex &index, UnitId id)
{
    const Unit *unit = index.unit(id);
    return unit ? unit->name : QString{};
}

QStringList unitNames(const CampaignIndex &index, const std::vector<UnitId> &ids)
{
    QStringList names;
    for (const UnitId id : ids)
        names << unitName(index, id);
    return names;
}

QString teamNumber(const CampaignIndex &index, TeamId id)
{
    const Team *team = index.team(id);
    return team ? teamNumberInWords(team->number) : QString{};
}

QString personName(const CampaignIndex &index, PersonId id)
{
    const Person *person = index.person(id);
    return person ? person->name : QString{};
}

Result<> checkEmail(const QString &email)
{
    static const QRegularExpression form(QStringLiteral(R"(^[^\s@]+@[^\s@]+\.[^\s@.]+$)"));
    if (email.isEmpty() || form.match(email).hasMatch())
        return {};
    return refused(
        ActionWords::tr("“%1” is no e-mail address. Write it as name@office.vn.").arg(email));
}

Result<> checkPhone(const QString &phone)
{
    static const QRegularExpression form(QStringLiteral(R"(^[0-9 +().,;/\-]*$)"));
    const auto digits =
        std::count_if(phone.begin(), phone.end(), [](QChar letter) { return letter.isDigit(); });
    if (phone.isEmpty() || (digits >= 3 && form.match(phone).hasMatch()))
        return {};
    return refused(
        ActionWords::tr("“%1” is no phone number. Write digits, as 0237 3000 000.").arg(phone));
}

Result<std::vector<VisitId>> visitsWithAnswers(PlanFile &plan, const std::vector<VisitId> &visits)
{
    std::vector<VisitId> answered;
    for (const VisitId visit : visits) {
        const auto answers = plan.answersOf(visit);
        if (!answers)
            return tl::unexpected(answers.error());
        if (!answers->empty())
            answered.push_back(visit);
    }
    return answered;
}

Result<> removeVisit(Edit &edit, const Visit &visit)
{
    const Campaign &campaign = edit.campaign();
    const auto ofVisit = [&](const auto &row) { return row.visit == visit.id; };
    if (const auto ok = removeRows(edit, campaign.attendances, ofVisit); !ok)
        return ok;
    if (const auto ok = removeRows(edit, campaign.substitutions, ofVisit); !ok)
        return ok;
    if (const auto ok = removeRows(edit, campaign.agreedVisits, ofVisit); !ok)
        return ok;
    return edit.remove(visit);
}

Result<> removeWaiversOf(Edit &edit, const QString &subject)
{
    return removeRows(edit, edit.campaign().waivers, [&](const Waiver &waiver) {
        return waiver.subject == subject;
    });
}

} // namespace skt
