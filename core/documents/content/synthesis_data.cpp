// SPDX-License-Identifier: GPL-3.0-or-later
// The whole campaign in figures, all from core/reports; and who stands in for whom at one visit.
#include "core/documents/content/paper_data.h"
#include "core/documents/content/phrases.h"
#include "core/reports/progress.h"
#include "core/reports/recommendations.h"
#include "core/text/text.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

TemplateData progressRow(const QString &name, const Progress &progress)
{
    TemplateData row;
    row.set(u"ten"_s, name);
    row.set(u"don_vi"_s, formatCount(progress.units));
    row.set(u"xep_lich"_s, formatCount(progress.scheduled));
    row.set(u"thong_bao"_s, formatCount(progress.notified));
    row.set(u"kiem_tra"_s, formatCount(progress.visited));
    row.set(u"ket_qua"_s, formatCount(progress.resultsSent));
    return row;
}

QString whyAway(const CampaignIndex &index, PersonId person, const Visit &visit)
{
    for (const Absence *absence : index.absences(person)) {
        if (visit.date && absence->span.meets(*visit.date, visit.part))
            return withoutEnd(absence->reason);
    }
    return {};
}

bool concerns(const Substitution &substitution, const Visit &visit)
{
    if (substitution.visit)
        return *substitution.visit == visit.id;
    return substitution.span && visit.date && substitution.span->meets(*visit.date, visit.part);
}

QString titled(const Person &person)
{
    return person.title.isEmpty() ? person.name : person.name + u", "_s + person.title;
}

} // namespace

void addSynthesis(TemplateData &data, const PaperSubject &subject)
{
    TemplateData::List rows;
    for (const Progress &progress : progressByTeam(subject.index)) {
        const Team *team = progress.team ? subject.index.team(*progress.team) : nullptr;
        rows.push_back(progressRow(team ? teamName(*team) : u"Tổng cộng"_s, progress));
        if (team)
            continue;
        data.set(u"so_don_vi"_s, formatCount(progress.units));
        data.set(u"so_da_kiem_tra"_s, formatCount(progress.visited));
        data.set(u"so_da_xep_lich"_s, formatCount(progress.scheduled));
        data.set(u"so_da_gui_ket_qua"_s, formatCount(progress.resultsSent));
    }
    data.set(u"tien_do"_s, std::move(rows));
    data.set(u"so_doan"_s, formatCount(static_cast<int>(subject.index.campaign().teams.size())));
    if (!subject.visits.empty()) {
        data.set(u"tu_ngay"_s, formatDate(*subject.visits.front()->date));
        data.set(u"den_ngay"_s, formatDate(*subject.visits.back()->date));
    }
    const auto counts = recommendationCounts(subject.index, subject.environment.today);
    data.set(u"so_kien_nghi"_s, formatCount(counts.all));
    data.set(u"so_da_xong"_s, formatCount(counts.done));
    data.set(u"so_dang_lam"_s, formatCount(counts.open));
    data.set(u"so_qua_han"_s, formatCount(counts.overdue));
}

const Unit *substitutingAgency(const CampaignIndex &index, const Visit &visit)
{
    for (const TeamPerson *member : index.peopleOfTeam(visit.team)) {
        for (const Substitution *substitution : index.substitutions(member->person)) {
            const Person *person = index.person(substitution->person);
            if (person && person->agency && concerns(*substitution, visit))
                return index.unit(*person->agency);
        }
    }
    return nullptr;
}

void addSubstitutions(TemplateData &data, const PaperSubject &subject, const Visit &visit)
{
    const CampaignIndex &index = subject.index;
    const Unit *agency = substitutingAgency(index, visit);
    TemplateData::List rows;
    for (const TeamPerson *member : index.peopleOfTeam(visit.team)) {
        for (const Substitution *substitution : index.substitutions(member->person)) {
            const Person *away = index.person(substitution->person);
            const Person *by = index.person(substitution->by);
            if (!away || !by || !agency || away->agency != agency->id
                || !concerns(*substitution, visit))
                continue;
            TemplateData row;
            row.set(u"nguoi_vang"_s, titled(*away));
            row.set(u"nguoi_thay"_s, titled(*by));
            row.set(u"ly_do"_s, whyAway(index, away->id, visit));
            row.set(u"dien_thoai"_s, by->phonePrinted ? by->phone : QString());
            rows.push_back(std::move(row));
        }
    }
    data.set(u"thay_doi"_s, std::move(rows));
    if (!agency)
        return;
    data.set(u"co_quan_cu"_s, bodyInSentence(*agency));
    data.set(u"Co_quan_cu"_s, capitalised(bodyInSentence(*agency)));
    data.set(u"CO_QUAN_CU"_s, bodyInSentence(*agency).toUpper());
    data.set(u"thu_truong_chuc_vu"_s, agency->headTitle.toUpper());
    data.set(u"thu_truong_ten"_s, agency->headName);
}

} // namespace skt
