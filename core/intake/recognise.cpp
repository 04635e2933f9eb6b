// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/recognise.h"

#include "core/intake/citations.h"
#include "core/intake/intake_words.h"
#include "core/intake/levels.h"
#include "core/intake/teams.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "(kèm theo Kế hoạch số … ngày … của …)": the plan's own number and issuer once more.
void takeOwnReference(Recognition &recognition, const QString &text)
{
    static const QRegularExpression number(
        u"Kế hoạch số ?:? *[.…_]*(\\d{0,5})[.…_ ]*/ ?((?:\\d{4}/)?\\p{Lu}[\\p{L}\\d&]*(?:-\\p{Lu}[\\p{L}\\d&]*)+)"_s);
    static const QRegularExpression issuer(u" của ([^()]{3,120})\\)?$"_s);
    PlanSettings &settings = recognition.plan.settings;
    if (const auto match = number.match(text); match.hasMatch() && settings.number.isEmpty())
        settings.number = match.captured(1) + u'/' + match.captured(2);
    if (const auto match = issuer.match(text); match.hasMatch() && settings.issuer.isEmpty())
        settings.issuer = capitalised(match.captured(1).trimmed());
}

/// Title, reference and table heading in front of an appendix' own content.
void takeHeading(Recognition &recognition, LineRange heading, bool mark = true)
{
    const std::vector<SourceLine> &lines = recognition.source.lines;
    bool open = false;
    QString reference;
    for (std::size_t i = heading.begin; i < heading.end; ++i) {
        const QString &text = lines[i].text;
        const bool starts = text.startsWith(u"(kèm theo", Qt::CaseInsensitive)
                            || text.startsWith(u"(ban hành kèm", Qt::CaseInsensitive)
                            || text.startsWith(u"kèm theo", Qt::CaseInsensitive);
        if (starts || open) {
            reference = joined(reference, text);
            open = !text.contains(u')');
            if (mark)
                recognition.understand(LineRange{i, i + 1});
            continue;
        }
        const bool tableHead = text.startsWith(u"STT") || text.startsWith(u"TT ");
        const bool label = text.startsWith(u"Phụ lục", Qt::CaseInsensitive);
        if (mark && (label || isCapitals(text) || tableHead))
            recognition.understand(LineRange{i, i + 1});
    }
    takeOwnReference(recognition, reference);
}

std::size_t firstOutlineLine(const SourceText &source, LineRange range)
{
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const QString &text = source.lines[i].text;
        if (isCapitals(text) && (text.contains(u"ĐỀ CƯƠNG") || text.contains(u"MẪU BÁO CÁO")))
            return i;
    }
    return range.end;
}

std::size_t firstTeamLine(const SourceText &source, LineRange range)
{
    for (std::size_t i = range.begin; i < range.end; ++i) {
        // A name in two halves begins on the first; a title above a team is none.
        const std::size_t next = std::min(i + 1, range.end);
        const std::size_t end = std::min(i + 2, range.end);
        if (hasTeams(source, LineRange{i, next})
            || (hasTeams(source, LineRange{i, end}) && !hasTeams(source, LineRange{next, end})))
            return i;
    }
    return range.end;
}

void recogniseAppendix(Recognition &recognition, const AppendixPart &part)
{
    const SourceText &source = recognition.source;
    const std::size_t outline = firstOutlineLine(source, part.lines);
    const LineRange before{part.lines.begin, outline};
    const bool teams = hasTeams(source, before);
    if (teams || outline != part.lines.end)
        takeHeading(recognition, LineRange{before.begin, firstTeamLine(source, before)});
    if (teams) {
        for (RecognisedTeam &team : teamsIn(source, before, recognition.plan.understood))
            recognition.plan.teams.push_back(std::move(team));
    }
    if (outline == part.lines.end)
        return;
    recogniseOutlines(recognition, LineRange{outline, part.lines.end}, part.label);
}

/// Where the plan only says who leads: teams with a lead and nothing else.
void takeStatedLeads(RecognisedPlan &plan)
{
    if (!plan.teams.empty() || plan.statedLeads.isEmpty()
        || plan.statedLeads.size() != plan.statedTeams)
        return;
    for (qsizetype i = 0; i < plan.statedLeads.size(); ++i) {
        RecognisedTeam team;
        team.number = int(i) + 1;
        team.members.push_back(RecognisedMember{NamedUnit{plan.statedLeads[i], 0}, true});
        plan.teams.push_back(std::move(team));
    }
    plan.notes << IntakeWords::tr(
        "The list of teams was not found. The teams were numbered in the order in "
        "which the text names their lead agencies; members and inspected units "
        "are missing.");
}

/// A list of teams in columns is not taken in: its cells cannot be told apart for certain.
void noteColumns(Recognition &recognition)
{
    const std::size_t end = recognition.source.lines.size();
    if (recognition.plan.teams.empty()
        && teamsInColumns(recognition.source, LineRange{recognition.parts.title.end, end}))
        recognition.plan.notes << IntakeWords::tr(
            "The list of teams stands in columns side by side, as a PDF's text often does. Which "
            "words belong together is not certain, so nothing was taken from it. Copy the table "
            "itself out of the document (Word or Excel), so that its cells are kept apart.");
}

} // namespace

void Recognition::understand(LineRange lines)
{
    for (std::size_t i = lines.begin; i < lines.end && i < plan.understood.size(); ++i)
        plan.understood[i] = true;
}

void Recognition::understandAll(const Node &node)
{
    understand(node.paragraph.lines);
    for (const Node &child : node.children)
        understandAll(child);
}

int Recognition::year() const
{
    if (plan.settings.date)
        return plan.settings.date->year();
    static const QRegularExpression pattern(u"năm ((?:19|20)\\d\\d)(?!.*năm (?:19|20)\\d\\d)"_s);
    const auto match = pattern.match(plan.settings.title);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

void recogniseAppendices(Recognition &recognition)
{
    for (const AppendixPart &part : recognition.parts.appendices)
        recogniseAppendix(recognition, part);
    RecognisedPlan &plan = recognition.plan;
    if (plan.teams.empty() && hasTeams(recognition.source, recognition.parts.body)) {
        std::vector<bool> used = plan.understood;
        for (RecognisedTeam &team : teamsIn(recognition.source, recognition.parts.body, used)) {
            if (!team.units.empty())
                plan.teams.push_back(std::move(team));
        }
    }
    for (const QString &lead : plan.statedLeads)
        plan.otherMentions.push_back(NamedUnit{lead, 0});
    takeStatedLeads(plan);
    noteColumns(recognition);
}

RecognisedPlan recognisePlan(const SourceText &source, const DocumentParts &parts)
{
    Recognition recognition{source, parts, {}};
    recognition.plan.understood.assign(source.lines.size(), false);
    recogniseHead(recognition);
    recogniseTail(recognition);
    for (const AppendixPart &part : parts.appendices)
        takeHeading(recognition,
                    LineRange{part.lines.begin, std::min(part.lines.begin + 10, part.lines.end)},
                    false);
    recogniseLevel(recognition);
    recogniseBody(recognition);
    recogniseAppendices(recognition);
    for (const CitingText &citing : recognition.plan.citing) {
        for (Citation &citation : citationsIn(citing))
            recognition.plan.citations.push_back(std::move(citation));
    }
    finishSettings(recognition);
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        if (isOrnament(source.lines[i]))
            recognition.plan.understood[i] = true;
    }
    return std::move(recognition.plan);
}

} // namespace skt::intake
