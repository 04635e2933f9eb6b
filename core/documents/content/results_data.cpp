// SPDX-License-Identifier: GPL-3.0-or-later
// What visits brought to light, for the results notice, the minutes and the team's report.
#include "core/documents/content/paper_data.h"
#include "core/documents/content/phrases.h"
#include "core/reports/progress.h"
#include "core/text/text.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

const auto kDraftResults = u"Dự thảo – chưa ban hành"_s;

std::vector<const Finding *>
findingsOf(const Campaign &campaign, VisitId visit, const std::vector<FindingSeverity> &kinds)
{
    std::vector<const Finding *> found;
    for (const Finding &finding : campaign.findings) {
        if (finding.visit == visit
            && std::find(kinds.begin(), kinds.end(), finding.severity) != kinds.end())
            found.push_back(&finding);
    }
    std::stable_sort(found.begin(), found.end(), [](const Finding *a, const Finding *b) {
        return a->position < b->position;
    });
    return found;
}

QString sentence(const QString &text)
{
    return capitalised(withoutEnd(text)) + u'.';
}

/// One group a unit; of a paper to one unit, its name is not repeated above its lines.
class Groups
{
public:
    explicit Groups(const PaperSubject &subject)
        : m_subject(subject)
    {}

    void add(const Visit &visit, const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        TemplateData group;
        const Unit &unit = *m_subject.index.unit(visit.unit);
        const QString number = QString::number(m_groups.size() + 1) + u". "_s;
        group.set(u"ten_don_vi"_s,
                  m_subject.wholeTeam ? number + capitalised(bodyInSentence(unit)) : QString());
        group.set(u"cac_y"_s, textRows(lines));
        m_groups.push_back(std::move(group));
    }
    TemplateData::List take() { return std::move(m_groups); }

private:
    const PaperSubject &m_subject;
    TemplateData::List m_groups;
};

QStringList
textsOf(const PaperSubject &subject, const Visit &visit, const std::vector<FindingSeverity> &kinds)
{
    QStringList lines;
    for (const Finding *finding : findingsOf(subject.index.campaign(), visit.id, kinds))
        lines << sentence(finding->text);
    return lines;
}

/// What has to be done, by whom and until when, in the order of the visits.
TemplateData::List recommendationRows(const PaperSubject &subject)
{
    TemplateData::List rows;
    const Campaign &campaign = subject.index.campaign();
    for (const Visit *visit : subject.visits) {
        for (const Recommendation &recommendation : campaign.recommendations) {
            const auto finding = std::find_if(
                campaign.findings.begin(), campaign.findings.end(), [&](const Finding &row) {
                    return row.id == recommendation.finding && row.visit == visit->id;
                });
            if (finding == campaign.findings.end())
                continue;
            const Unit *owner =
                recommendation.owner ? subject.index.unit(*recommendation.owner) : nullptr;
            TemplateData row;
            row.set(u"tt"_s, QString::number(rows.size() + 1));
            row.set(u"viec"_s, capitalised(withoutEnd(recommendation.text)));
            row.set(u"don_vi"_s,
                    owner ? capitalised(bodyInSentence(*owner)) : recommendation.ownerName);
            row.set(u"thoi_han"_s,
                    recommendation.due.isValid() ? formatDate(recommendation.due) : QString());
            row.set(u"da_xong"_s,
                    recommendation.doneOn ? u"Đã xong "_s + formatDate(*recommendation.doneOn)
                                          : QString());
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace

void addResults(TemplateData &data, const PaperSubject &subject)
{
    Groups good(subject);
    Groups bad(subject);
    Groups asked(subject);
    QStringList conclusions;
    for (const Visit *visit : subject.visits) {
        good.add(*visit, textsOf(subject, *visit, {FindingSeverity::Praise}));
        bad.add(
            *visit,
            textsOf(
                subject,
                *visit,
                {FindingSeverity::Shortcoming, FindingSeverity::Violation, FindingSeverity::Note}));
        QStringList wishes =
            textsOf(subject, *visit, {FindingSeverity::Difficulty, FindingSeverity::Proposal});
        if (!visit->unitOpinion.isEmpty())
            wishes << sentence(visit->unitOpinion);
        asked.add(*visit, wishes);
        if (!visit->conclusion.isEmpty())
            conclusions << sentence(visit->conclusion);
    }
    data.set(u"ket_qua_dat_duoc"_s, good.take());
    data.set(u"ton_tai"_s, bad.take());
    data.set(u"don_vi_kien_nghi"_s, asked.take());
    data.set(u"ket_luan"_s, subject.wholeTeam ? QString() : conclusions.join(u' '));
    auto rows = recommendationRows(subject);
    data.set(u"co_kien_nghi"_s, !rows.empty());
    data.set(u"kien_nghi"_s, std::move(rows));
    data.set(u"du_thao"_s, subject.issued ? QString() : kDraftResults);
}

void addReport(TemplateData &data, const PaperSubject &subject)
{
    for (const Progress &row : progressByTeam(subject.index)) {
        if (row.team != (subject.team ? std::optional(subject.team->id) : std::nullopt))
            continue;
        data.set(u"so_don_vi"_s, formatCount(row.units));
        data.set(u"so_da_kiem_tra"_s, formatCount(row.visited));
        data.set(u"so_da_xep_lich"_s, formatCount(row.scheduled));
        data.set(u"so_da_gui_ket_qua"_s, formatCount(row.resultsSent));
    }
    if (!subject.visits.empty()) {
        data.set(u"tu_ngay"_s, formatDate(*subject.visits.front()->date));
        data.set(u"den_ngay"_s, formatDate(*subject.visits.back()->date));
    }
    QStringList changes;
    for (const Substitution &substitution : subject.index.campaign().substitutions) {
        const Visit *visit =
            substitution.visit ? subject.index.visit(*substitution.visit) : nullptr;
        const Person *away = subject.index.person(substitution.person);
        const Person *by = subject.index.person(substitution.by);
        if (visit && away && by && (!subject.team || visit->team == subject.team->id))
            changes << u"Đồng chí %1 thay đồng chí %2 tại %3."_s.arg(
                by->name, away->name, bodyInSentence(*subject.index.unit(visit->unit)));
    }
    data.set(u"thay_doi_thanh_vien"_s, textRows(changes));
}

void addTasks(TemplateData &data, const PaperSubject &subject)
{
    const Campaign &campaign = subject.index.campaign();
    TemplateData::List members;
    for (const MemberLine &line : membersOfTeam(subject.index, *subject.team)) {
        QStringList tasks;
        for (const MemberTask &task : campaign.memberTasks) {
            if (task.team != subject.team->id || task.person != line.person || !task.person)
                continue;
            QString text = task.text;
            for (const OutlineItem &item : campaign.items) {
                if (task.item == item.id && text.isEmpty())
                    text = item.number.isEmpty() ? item.text : item.number + u". "_s + item.text;
            }
            tasks << withoutEnd(text);
        }
        TemplateData row;
        row.set(u"tt"_s, QString::number(members.size() + 1));
        row.set(u"ho_ten"_s, line.text);
        row.set(u"vai_tro"_s, roleName(line.role));
        row.set(u"phu_trach"_s, tasks.join(u"; "_s));
        members.push_back(std::move(row));
    }
    data.set(u"phan_cong"_s, std::move(members));
    TemplateData::List rows;
    for (const Preparation &preparation : campaign.preparations) {
        if (preparation.team != subject.team->id)
            continue;
        TemplateData row;
        row.set(u"tt"_s, QString::number(rows.size() + 1));
        row.set(u"viec"_s, capitalised(withoutEnd(preparation.what)));
        row.set(u"nguoi"_s, preparation.who);
        row.set(u"thoi_han"_s, preparation.due ? formatDate(*preparation.due) : QString());
        rows.push_back(std::move(row));
    }
    data.set(u"co_chuan_bi"_s, !rows.empty());
    data.set(u"chuan_bi"_s, std::move(rows));
}

} // namespace skt
