// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/file_names.h"
#include "core/documents/content/paper_data.h"
#include "core/documents/content/phrases.h"
#include "core/documents/filled_paper.h"
#include "core/documents/papers.h"
#include "core/documents/templates/template.h"
#include "core/documents/words.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

const auto kNotice = u"inspection-notice"_s;
const auto kProgramme = u"inspection-programme"_s;
const auto kSchedule = u"registered-schedule"_s;
const auto kResults = u"results-notice"_s;
const auto kTasks = u"task-assignment"_s;
const auto kMinutes = u"minutes"_s;
const auto kOutline = u"outline"_s;
const auto kTeamReport = u"team-report"_s;
const auto kSynthesis = u"synthesis-report"_s;
const auto kSubstitution = u"substitution-notice"_s;

QString templateName(const PaperSubject &subject)
{
    return subject.kind == kNotice && subject.wholeTeam ? u"inspection-notice-team"_s
                                                        : subject.kind;
}

std::vector<const Unit *> unitsOf(const PaperSubject &subject)
{
    std::vector<const Unit *> units;
    for (const Visit *visit : subject.visits) {
        const Unit *unit = subject.index.unit(visit->unit);
        if (std::find(units.begin(), units.end(), unit) == units.end())
            units.push_back(unit);
    }
    return units;
}

TemplateData dataOf(const PaperSubject &subject)
{
    TemplateData data;
    addCommon(data, subject);
    addRecipients(data, subject);
    if (subject.kind == kSchedule) {
        addSchedule(data, subject);
        return data;
    }
    if (subject.kind == kSynthesis) {
        addResults(data, subject);
        addSynthesis(data, subject);
        return data;
    }
    const Visit *visit = subject.wholeTeam ? nullptr : subject.visits.front();
    if (visit)
        addVisit(data, subject, *visit);
    else
        addTeamVisits(data, subject);
    addProgramme(data, subject, visit);
    if (subject.kind == kResults || subject.kind == kMinutes || subject.kind == kTeamReport)
        addResults(data, subject);
    if (subject.kind == kSubstitution && visit)
        addSubstitutions(data, subject, *visit);
    if (subject.kind == kTasks)
        addTasks(data, subject);
    if (subject.kind == kTeamReport)
        addReport(data, subject);
    if (subject.kind == kNotice || subject.kind == kOutline)
        addOutlines(data, subject, unitsOf(subject));
    return data;
}

} // namespace

const std::vector<QString> &paperKinds()
{
    static const std::vector<QString> kinds{kNotice, kProgramme, kSchedule};
    return kinds;
}

bool isOfOneVisit(const QString &kind)
{
    return kind == kProgramme || kind == kMinutes || kind == kOutline || kind == kSubstitution;
}

bool isOfAllTeams(const QString &kind)
{
    return kind == kSynthesis;
}

bool isOfWholeTeam(const QString &kind)
{
    return kind == kTasks || kind == kTeamReport;
}

const std::vector<QString> &printKinds()
{
    static const std::vector<QString> kinds{kNotice,
                                            kProgramme,
                                            kSchedule,
                                            kTasks,
                                            kSubstitution,
                                            kOutline,
                                            kMinutes,
                                            kResults,
                                            kTeamReport,
                                            kSynthesis};
    return kinds;
}

QString paperTitle(const QString &kind)
{
    if (kind == kNotice)
        return DocumentsWords::tr("Notice of inspection");
    if (kind == kProgramme)
        return DocumentsWords::tr("Programme of inspection");
    if (kind == kSchedule)
        return DocumentsWords::tr("Schedule of inspections");
    if (kind == kResults)
        return DocumentsWords::tr("Notice of results");
    if (kind == kTasks)
        return DocumentsWords::tr("Assignment of tasks");
    if (kind == kMinutes)
        return DocumentsWords::tr("Minutes");
    if (kind == kOutline)
        return DocumentsWords::tr("Outline of a unit's report");
    if (kind == kTeamReport)
        return DocumentsWords::tr("Report of a team");
    if (kind == kSubstitution)
        return DocumentsWords::tr("Notice of a change of members");
    if (kind == kSynthesis)
        return DocumentsWords::tr("Synthesis report");
    return kind;
}

Result<FilledPaper>
fillPaper(const CampaignIndex &index, const Environment &environment, const PaperRequest &request)
{
    const auto &kinds = printKinds();
    if (std::find(kinds.begin(), kinds.end(), request.kind) == kinds.end()) {
        return failure(
            Error::Kind::Usage,
            DocumentsWords::tr("There is no paper of the kind “%1”. There are: %2.")
                .arg(request.kind, QStringList(kinds.begin(), kinds.end()).join(u", "_s)));
    }
    if (isOfOneVisit(request.kind) && !request.unit) {
        return failure(Error::Kind::Input,
                       DocumentsWords::tr("This paper is of one visit: name the unit."));
    }
    const auto subject = subjectOf(index, environment, request);
    if (!subject)
        return tl::unexpected(subject.error());
    if (subject->kind == kSubstitution && !substitutingAgency(index, *subject->visits.front())) {
        return failure(Error::Kind::Input,
                       DocumentsWords::tr("Nobody stands in for anybody at this visit. Record that "
                                          "first (substitute), then print again."));
    }
    const auto text = bundledTemplate(templateName(*subject));
    if (!text)
        return tl::unexpected(text.error());
    if (const auto checked = checkTemplate(*text, templatePlaces()); !checked)
        return tl::unexpected(checked.error());
    return FilledPaper{request.kind, fileStem(*subject), fillTemplate(*text, dataOf(*subject))};
}

Result<Document> readPaper(const FilledPaper &paper)
{
    auto document = readLines(paper.lines);
    if (!document)
        return document;
    document->kind = paper.kind;
    document->fileStem = paper.fileStem;
    return document;
}

Result<Document>
buildPaper(const CampaignIndex &index, const Environment &environment, const PaperRequest &request)
{
    const auto filled = fillPaper(index, environment, request);
    if (!filled)
        return tl::unexpected(filled.error());
    return readPaper(*filled);
}

} // namespace skt
