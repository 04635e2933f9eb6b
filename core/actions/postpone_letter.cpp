// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/postpone_letter.h"

#include "core/actions/directory_support.h"
#include "core/domain/lookup.h"
#include "core/text/text.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

namespace {

/// Words of a paper are Vietnamese in either language of the program.
QString subjectOf(const HalfDaySpan &span)
{
    const QString from = formatDate(span.from.date);
    return span.from.date == span.to.date ? u"Hoãn các cuộc kiểm tra ngày %1"_s.arg(from)
                                          : u"Hoãn các cuộc kiểm tra từ ngày %1 đến ngày %2"_s.arg(
                                              from, formatDate(span.to.date));
}

/// Those concerned in order, each once.
class Recipients
{
public:
    explicit Recipients(PaperId paper)
        : m_paper(paper)
    {}

    void add(const QString &name, const Unit *unit, const QString &purpose)
    {
        const bool known = std::any_of(m_rows.begin(), m_rows.end(), [&](const auto &row) {
            return unit ? row.unit == unit->id : matchKey(row.name) == matchKey(name);
        });
        if (known || name.isEmpty())
            return;
        PaperRecipient row;
        row.paper = m_paper;
        row.position = static_cast<std::int64_t>(m_rows.size() + 1) * positionGap;
        row.name = name;
        row.purpose = purpose;
        if (unit)
            row.unit = unit->id;
        m_rows.push_back(row);
    }
    void add(const Unit *unit, const QString &purpose)
    {
        if (unit)
            add(unit->body(), unit, purpose);
    }
    [[nodiscard]] const std::vector<PaperRecipient> &rows() const { return m_rows; }

private:
    PaperId m_paper;
    std::vector<PaperRecipient> m_rows;
};

Recipients
recipientsOf(const CampaignIndex &index, PaperId paper, const std::vector<VisitId> &visits)
{
    Recipients recipients(paper);
    for (const VisitId id : visits)
        recipients.add(index.unit(index.visit(id)->unit), u"t/h"_s);
    for (const VisitId id : visits)
        recipients.add(index.leadAgency(index.visit(id)->team), u"t/h"_s);
    const QString standing = index.campaign().plan.standingAgency;
    const auto known = findUnits(index, standing);
    recipients.add(standing, known.size() == 1 ? known.front() : nullptr, u"b/c"_s);
    return recipients;
}

/// The one team concerned; none if there are several.
std::optional<TeamId> teamOf(const CampaignIndex &index, const std::vector<VisitId> &visits)
{
    const TeamId first = index.visit(visits.front())->team;
    const bool one = std::all_of(
        visits.begin(), visits.end(), [&](VisitId id) { return index.visit(id)->team == first; });
    return one ? std::optional{first} : std::nullopt;
}

} // namespace

Result<PaperId> draftPostponingLetter(Edit &edit,
                                      const CampaignIndex &index,
                                      const HalfDaySpan &span,
                                      const std::vector<VisitId> &visits)
{
    Paper letter;
    letter.kind = u"letter"_s;
    letter.team = teamOf(index, visits);
    letter.issuer = index.campaign().plan.issuer;
    letter.subject = subjectOf(span);
    const auto paper = edit.insert(letter);
    if (!paper)
        return tl::unexpected(paper.error());
    for (const VisitId id : visits) {
        const Visit *visit = index.visit(id);
        const PaperVisit named{{}, paper->id, id, visit->date, visit->part};
        if (const auto made = edit.insert(named); !made)
            return tl::unexpected(made.error());
    }
    const Recipients recipients = recipientsOf(index, paper->id, visits);
    for (const PaperRecipient &row : recipients.rows()) {
        if (const auto made = edit.insert(row); !made)
            return tl::unexpected(made.error());
    }
    return paper->id;
}

} // namespace skt
