// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan's papers need and the text says only between the lines.
#include "core/intake/intake_words.h"
#include "core/intake/levels.h"
#include "core/intake/recognise.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "(gọi tắt là Đề án 06)", else what the title says is inspected.
QString subjectOf(const PlanSettings &settings)
{
    static const QRegularExpression brief(u"gọi (?:tắt|chung) là:? ?[\"“]?([^)”\";,.]{2,80})"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lead(
        u"^(?:kiểm tra|giám sát)(?:,? (?:đánh giá|đôn đốc))* (?:(?:tình hình|kết quả|việc|công tác)(?:,)? ?)*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(
        u" (?:trên địa bàn|tại |năm (?:19|20)\\d\\d|giai đoạn|đối với|\\d tháng)"_s);
    for (const QString &text : {settings.basis, settings.title}) {
        if (const auto match = brief.match(text); match.hasMatch())
            return match.captured(1).trimmed();
    }
    QString subject = settings.title;
    if (const auto match = end.match(subject); match.hasMatch())
        subject = subject.left(match.capturedStart());
    if (const auto match = lead.match(subject); match.hasMatch()) {
        const QString rest = subject.mid(match.capturedLength()).trimmed();
        if (!rest.isEmpty())
            subject = rest;
    }
    return subject;
}

/// "Đoàn kiểm tra số 01" → "ĐOÀN KIỂM TRA SỐ {{number}}" and "ĐKT{{number}}".
void nameTeams(RecognisedPlan &plan)
{
    if (plan.teams.empty())
        return;
    QStringList words = plan.teams.front().name.split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty())
        words.removeLast(); // the number
    if (words.isEmpty() || words.last() == u"thứ"_s)
        words = QStringList{u"Đoàn"_s, u"kiểm"_s, u"tra"_s, u"số"_s};
    const QString number = u"{{number}}"_s;
    plan.settings.teamLetterhead = words.join(u' ').toUpper() + u' ' + number;
    QString symbol;
    for (const QString &word : words) {
        const bool counting = word.compare(u"số"_s, Qt::CaseInsensitive) == 0
                              || word.compare(u"thứ"_s, Qt::CaseInsensitive) == 0;
        if (!counting)
            symbol += word.front().toUpper();
    }
    plan.settings.teamSymbol = symbol + number;
}

/// A working group stands under the body whose decision set it up.
void nameSuperior(RecognisedPlan &plan)
{
    PlanSettings &settings = plan.settings;
    if (!settings.issuerSuperior.isEmpty() || plan.ownLevel.isEmpty() || plan.ownPlace.isEmpty())
        return;
    if (!settings.groupDecision.contains(u"-UBND") || settings.issuer.startsWith(u"UBND")
        || settings.issuer.startsWith(u"Ủy ban nhân dân", Qt::CaseInsensitive))
        return;
    settings.issuerSuperior = u"UBND "_s + plan.ownLevel + u' ' + plan.ownPlace;
}

/// A title in capitals was made small; its place gets its capitals back.
void restorePlace(RecognisedPlan &plan)
{
    if (plan.ownPlace.isEmpty())
        return;
    plan.settings.title.replace(plan.ownPlace.toLower(), plan.ownPlace);
}

void noteGaps(RecognisedPlan &plan)
{
    const PlanSettings &settings = plan.settings;
    const auto note = [&plan](bool missing, const QString &sentence) {
        if (missing)
            plan.notes << sentence;
    };
    if (settings.number.startsWith(u'/'))
        plan.notes << IntakeWords::tr("The plan's number is left blank; its symbol is “%1”.")
                          .arg(settings.number);
    note(settings.number.isEmpty(), IntakeWords::tr("The plan's number was not found."));
    note(!settings.date,
         IntakeWords::tr("The plan's date was not found, or its day is left blank."));
    note(settings.issuer.isEmpty(), IntakeWords::tr("The issuing body was not found."));
    note(settings.signer.name.isEmpty(), IntakeWords::tr("The signer's name was not found."));
    note(settings.standingAgency.isEmpty(), IntakeWords::tr("The standing agency was not found."));
    note(!settings.firstDay.date.isValid(),
         IntakeWords::tr("The first day of the inspection was not found."));
    note(!settings.lastDay.date.isValid(),
         IntakeWords::tr("The last day of the inspection was not found."));
    note(!settings.registration.date.isValid(),
         IntakeWords::tr("No day was found by which the teams register their schedules."));
    note(!settings.report.date.isValid(),
         IntakeWords::tr("No day was found by which the teams report."));
    note(settings.noticeLeadWorkingDays == 0,
         IntakeWords::tr("It was not found how many days before a visit its notice must be sent."));
    note(settings.resultNoticeWorkingDays == 0,
         IntakeWords::tr("It was not found within how many days the results must be announced."));
    note(plan.teams.empty(), IntakeWords::tr("No team was found."));
    note(plan.outlines.empty(), IntakeWords::tr("No report outline was found."));
    note(plan.texts.empty(), IntakeWords::tr("The contents of the inspection were not found."));
    if (plan.statedTeams > 0 && !plan.teams.empty() && plan.statedTeams != int(plan.teams.size()))
        plan.notes << IntakeWords::tr("The text speaks of %1 teams, but %2 were found.")
                          .arg(plan.statedTeams)
                          .arg(plan.teams.size());
}

} // namespace

void finishSettings(Recognition &recognition)
{
    RecognisedPlan &plan = recognition.plan;
    restorePlace(plan);
    plan.settings.subject = subjectOf(plan.settings);
    if (plan.settings.placeName.isEmpty())
        plan.settings.placeName = plan.ownPlace;
    nameTeams(plan);
    nameSuperior(plan);
    noteGaps(plan);
}

} // namespace skt::intake
