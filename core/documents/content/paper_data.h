// SPDX-License-Identifier: GPL-3.0-or-later
// What fills the templates' places; the names of the places are those of resources/templates.
#pragma once

#include "core/documents/content/paper_subject.h"

namespace skt {

/// The places of each kind's template, for checking templates.
const std::vector<TemplatePlace> &templatePlaces();

/// Letterhead, signer, plan: what every paper has.
void addCommon(TemplateData &data, const PaperSubject &subject);
/// The visit of a paper to one unit: unit, time, place, members, hosts, due day of its report.
void addVisit(TemplateData &data, const PaperSubject &subject, const Visit &visit);
/// Members of the team as a whole, and its visits as rows of a table.
void addTeamVisits(TemplateData &data, const PaperSubject &subject);
/// Rows of the schedule, by team where there are several; accepted conflicts in the notes.
void addSchedule(TemplateData &data, const PaperSubject &subject);
/// Times of the programme's steps, of a visit or (columns for both) of a morning and an afternoon.
void addProgramme(TemplateData &data, const PaperSubject &subject, const Visit *visit);
/// The outlines of \a units' tiers with the supplements of each, as appendices.
void addOutlines(TemplateData &data,
                 const PaperSubject &subject,
                 const std::vector<const Unit *> &units);
/// Findings and recommendations of the paper's visits, by unit; the mark of drafts.
void addResults(TemplateData &data, const PaperSubject &subject);
/// Counts of the team, from core/reports, and who stood in for whom.
void addReport(TemplateData &data, const PaperSubject &subject);
/// Counts of the whole campaign, from core/reports.
void addSynthesis(TemplateData &data, const PaperSubject &subject);
/// Those of one agency for whom somebody stands in at the visit; the agency, as who writes it.
void addSubstitutions(TemplateData &data, const PaperSubject &subject, const Visit &visit);
/// The first agency of the team for whose people somebody stands in there; nullptr: none.
const Unit *substitutingAgency(const CampaignIndex &index, const Visit &visit);
/// Who looks after what on the team, and what has to be prepared.
void addTasks(TemplateData &data, const PaperSubject &subject);
void addRecipients(TemplateData &data, const PaperSubject &subject);

/// "Thông báo số        /TB-ĐKT1 ngày      tháng 8 năm 2023 của Đoàn kiểm tra số 01".
QString paperReference(const PaperSubject &subject, const QString &kindName);
/// The body that issues it, as the letterhead names it.
QString paperIssuer(const PaperSubject &subject);
/// "Thông báo", "Chương trình", "Báo cáo": the kind of paper by the decree.
QString paperKindName(const QString &kind);
/// What follows the kind in the number: "ĐKT1" of a team, the plan's own symbol of its issuer.
QString issuerSymbol(const PaperSubject &subject);
/// The abbreviation that the decree gives this kind of paper in its number: "TB", "CTr".
QString kindAbbreviation(const QString &kind);

TemplateData::List textRows(const QStringList &texts);

} // namespace skt
