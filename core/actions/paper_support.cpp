// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/paper_support.h"

#include "core/actions/words.h"
#include "core/deadlines/deadline.h"
#include "core/documents/page_layout.h"
#include "core/reports/register.h"
#include "core/text/text.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace skt {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindInWords(const QString &kind)
{
    const QString title = paperTitle(kind);
    return title == kind && !kind.isEmpty() ? kind : title;
}

} // namespace

QString requestInWords(const CampaignIndex &index, const PaperRequest &request)
{
    const QString kind = kindInWords(request.kind);
    if (request.unit)
        return ActionWords::tr("%1 – %2").arg(kind, unitName(index, *request.unit));
    if (request.team)
        return ActionWords::tr("%1 – Team %2").arg(kind, teamNumber(index, *request.team));
    return kind;
}

QString paperInWords(const CampaignIndex &index, const Paper &paper)
{
    if (!paper.number.isEmpty())
        return ActionWords::tr("%1 %2").arg(kindInWords(paper.kind), paper.number);
    return requestInWords(index, requestOf(index, paper));
}

Result<Paper> paperOf(const CampaignIndex &index, PaperId id, bool ours)
{
    const Paper *paper = index.paper(id);
    if (!paper)
        return refused(ActionWords::tr("The paper is not in the register. Look up its id there "
                                       "(register)."));
    if (ours && paper->outside)
        return refused(
            ActionWords::tr("“%1” was made by %2: it is not issued, sent or changed here.")
                .arg(paperInWords(index, *paper), paper->issuer));
    return *paper;
}

Result<> checkPaperDay(const QString &what, QDate day, QDate today)
{
    if (!day.isValid())
        return refused(ActionWords::tr("%1: give a day.").arg(what));
    if (day > today)
        return refused(ActionWords::tr("%1: %2 is still to come, today is %3.")
                           .arg(what, formatDate(day), formatDate(today)));
    return {};
}

Result<PaperChange> changePaper(PlanFile &plan,
                                PaperId id,
                                const Environment &environment,
                                const std::function<QString(const QString &)> &describe,
                                const std::function<Result<>(Edit &, const CampaignIndex &)> &body)
{
    const auto before = plan.load();
    if (!before)
        return tl::unexpected(before.error());
    const CampaignIndex index(**before);
    const Paper *known = index.paper(id);
    PaperChange change;
    change.paper = id;
    change.text = describe(known ? paperInWords(index, *known) : QString());
    const auto outcome = act(plan, change.text, environment, [&](Edit &edit) -> Result<> {
        const CampaignIndex present(edit.campaign());
        return body(edit, present);
    });
    if (!outcome)
        return tl::unexpected(outcome.error());
    change.outcome = *outcome;
    if (const auto after = plan.load(); after) {
        const CampaignIndex now(**after);
        if (const Paper *paper = now.paper(id))
            change.number = paper->number;
    }
    return change;
}

int numberValue(const QString &number)
{
    return number.section(u'/', 0, 0).trimmed().toInt();
}

QString numberSymbol(const QString &number)
{
    return number.section(u'/', 1).trimmed();
}

Result<QString> wholeNumber(const QString &typed, const QString &symbol)
{
    static const QRegularExpression form(u"^0*(\\d{1,6})\\s*(?:/\\s*(\\S.*))?$"_s);
    const auto match = form.match(cleaned(typed));
    const int value = match.captured(1).toInt();
    if (!match.hasMatch() || value == 0)
        return refused(
            ActionWords::tr("“%1” is no number of a paper. Write 12 or 12/%2.").arg(typed, symbol));
    const QString given = match.captured(2);
    return formatCount(value) + u'/' + (given.isEmpty() ? symbol : given);
}

const PaperSeries *seriesOf(const Campaign &campaign, const QString &issuer, const QString &letters)
{
    const PaperSeries *shared = nullptr;
    for (const PaperSeries &series : campaign.paperSeries) {
        if (matchKey(series.issuer) != matchKey(issuer))
            continue;
        if (series.symbol.section(u'-', 0, 0) == letters)
            return &series;
        if (!shared && (series.symbol.isEmpty() || series.symbol.contains(u"{{kind}}")))
            shared = &series;
    }
    return shared;
}

QString symbolOf(const PaperSeries *series, const PaperFacts &facts)
{
    if (!series || series->symbol.isEmpty())
        return facts.symbol;
    QString symbol = series->symbol;
    return symbol.replace(u"{{kind}}"_s, facts.letters);
}

int nextNumber(const Campaign &campaign, const PaperSeries &series, int year)
{
    int last = series.first - 1;
    for (const Paper &paper : campaign.papers) {
        if (takesPlaceIn(series, paper) && paper.date->year() == year)
            last = std::max(last, numberValue(paper.number));
    }
    return last + 1;
}

Result<> checkNumberFree(const CampaignIndex &index, const Paper &paper)
{
    for (const Paper &other : index.campaign().papers) {
        if (other.id == paper.id || other.number.isEmpty() || !other.date || !paper.date
            || other.date->year() != paper.date->year()
            || matchKey(other.issuer) != matchKey(paper.issuer)
            || numberValue(other.number) != numberValue(paper.number))
            continue;
        const bool sameSeries = !paper.series.isEmpty() && paper.series == other.series;
        if (sameSeries
            || matchKey(numberSymbol(other.number)) == matchKey(numberSymbol(paper.number))) {
            return refused(
                ActionWords::tr("%1 has given the number %2 in %3 already: %4 of %5. Give "
                                "another number.")
                    .arg(paper.issuer,
                         paper.number,
                         QString::number(paper.date->year()),
                         paperInWords(index, other),
                         formatDate(*other.date)));
        }
    }
    return {};
}

Result<> freezePaper(Edit &edit, Paper &paper)
{
    const Campaign campaign = edit.changed();
    const CampaignIndex index(campaign);
    const auto filled = fillPaper(index, edit.environment(), requestOf(index, paper));
    if (!filled)
        return tl::unexpected(filled.error());
    const auto document = readPaper(*filled);
    if (!document)
        return tl::unexpected(document.error());
    FrozenPaper frozen{pdfBytes(PageLayout(*document), *document), packed(*filled), layoutVersion};
    if (frozen.pdf.isEmpty())
        return failure(Error::Kind::Output,
                       ActionWords::tr("The PDF could not be made, so no number was given."));
    if (const auto kept = edit.freeze(paper.id, frozen); !kept)
        return kept;
    paper.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(frozen.pdf, QCryptographicHash::Sha256).toHex());
    return edit.update(paper);
}

Result<> updateNotified(Edit &edit, PaperId id)
{
    const Campaign campaign = edit.changed();
    const CampaignIndex index(campaign);
    const Paper *paper = index.paper(id);
    if (!paper || paper->kind != u"inspection-notice"_s)
        return {};
    for (const PaperVisit *named : index.visitsOfPaper(id)) {
        const Visit *visit = index.visit(named->visit);
        if (!visit)
            continue;
        const bool told = noticeStatus(index, *visit).sentForPresentDate.has_value();
        Visit changed = *visit;
        if (told && visit->state == VisitState::Planned)
            changed.state = VisitState::Notified;
        else if (!told && visit->state == VisitState::Notified)
            changed.state = VisitState::Planned;
        if (const auto ok = edit.update(changed); !ok)
            return ok;
    }
    return {};
}

} // namespace skt
