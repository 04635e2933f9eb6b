// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/silent_dates.h"

#include "core/intake/dates_in_text.h"

namespace skt::intake {

namespace {

bool isKnownDay(const PlanSettings &settings, const QDate &day)
{
    return settings.firstDay.date == day || settings.lastDay.date == day
           || settings.registration.date == day || settings.report.date == day
           || (settings.synthesis && settings.synthesis->date == day)
           || (settings.superiorReport && settings.superiorReport->date == day);
}

bool isKnownCount(const PlanSettings &settings, int days)
{
    return settings.noticeLeadWorkingDays == days || settings.resultNoticeWorkingDays == days
           || settings.unitReportLeadWorkingDays == days;
}

bool isSilent(const Recognition &recognition, const QString &sentence)
{
    const PlanSettings &settings = recognition.plan.settings;
    for (const QString &noted : recognition.plan.noted) {
        if (noted.contains(sentence) || sentence.contains(noted))
            return false;
    }
    for (const LimitMention &limit : limitsIn(sentence, recognition.year())) {
        if (!isKnownDay(settings, limit.rule.date))
            return true;
    }
    for (const DayCountMention &count : dayCountsIn(sentence)) {
        if (count.working && !isKnownCount(settings, count.days))
            return true;
    }
    return false;
}

} // namespace

void expectSettings(Recognition &recognition, const Node &node)
{
    recognition.plan.dated.push_back(DatedText{node.paragraph.text, node.paragraph.lines});
    for (const Node &child : node.children)
        expectSettings(recognition, child);
}

void forgetSilentDates(Recognition &recognition)
{
    RecognisedPlan &plan = recognition.plan;
    for (const DatedText &dated : plan.dated) {
        const QStringList sentences = sentencesOf(dated.text);
        const bool silent =
            std::any_of(sentences.begin(), sentences.end(), [&](const QString &sentence) {
                return isSilent(recognition, sentence);
            });
        for (std::size_t i = dated.lines.begin; silent && i < dated.lines.end; ++i)
            plan.understood[i] = false;
    }
}

} // namespace skt::intake
