// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/silent_dates.h"

#include "core/intake/dates_in_text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

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

/// "… số 12/QĐ-UBND ngày …", "Luật … ngày …": the day of a document that is cited.
bool isOfDocument(const QString &sentence, qsizetype at)
{
    static const QRegularExpression pattern(
        u"(?:\\d/(?:\\d{4}/)?\\p{Lu}\\S*|\\bsố:? \\S+|(?:Luật|Nghị quyết|Quyết định|Chỉ thị|Kế "
        u"hoạch|Công văn|Thông báo)[^.;:]{0,60}),? ?ngày $"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(sentence.left(at)).hasMatch();
}

bool isSilent(const Recognition &recognition, const QString &sentence)
{
    const PlanSettings &settings = recognition.plan.settings;
    for (const QString &noted : recognition.plan.noted) {
        if (noted.contains(sentence) || sentence.contains(noted))
            return false;
    }
    // Also a day without a word that makes it a limit ("vào ngày …"): which rule is meant is for
    // the user to say.
    for (const DateMention &mention : datesIn(sentence, recognition.year())) {
        if (!isKnownDay(settings, mention.date) && !isOfDocument(sentence, mention.at))
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
