// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/paper_data.h"
#include "core/documents/content/phrases.h"
#include "core/documents/filled_paper.h"
#include "core/documents/words.h"
#include "core/domain/lookup.h"
#include "core/text/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr std::int64_t positionGap = 1024;

/// Those who get the paper, each once, in the order of its text.
class Recipients
{
public:
    explicit Recipients(const CampaignIndex &index)
        : m_index(index)
    {}

    void add(const QString &name, const QString &purpose, const Unit *unit)
    {
        const bool known = std::any_of(m_rows.begin(), m_rows.end(), [&](const auto &row) {
            return unit && row.unit ? *row.unit == unit->id : matchKey(row.name) == matchKey(name);
        });
        if (known || name.isEmpty())
            return;
        PaperRecipient row;
        row.position = static_cast<std::int64_t>(m_rows.size() + 1) * positionGap;
        row.name = name;
        row.purpose = purpose;
        if (unit)
            row.unit = unit->id;
        m_rows.push_back(row);
    }

    /// A line of "Nơi nhận": "Công an … (để b/c)", "Cơ quan Thường trực (…) (để t/d)".
    void addLine(const QString &line)
    {
        static const QRegularExpression form(u"^(.*?)(?:\\s*\\((?:để )?(\\S+/\\S+)\\))?$"_s);
        static const QRegularExpression standing(u"^Cơ quan Thường trực \\((.*)\\)$"_s);
        static const QRegularExpression notNamed(u"^(Lưu:|Như trên|Như Điều|Các đơn vị có tên)"_s);
        const auto match = form.match(line.trimmed());
        QString name = match.captured(1).trimmed();
        if (notNamed.match(name).hasMatch())
            return;
        if (const auto agency = standing.match(name); agency.hasMatch())
            name = agency.captured(1);
        add(name, match.captured(2), unitOf(name));
    }

    [[nodiscard]] const Unit *unitOf(const QString &name) const
    {
        const auto units = findUnits(m_index, name);
        return units.size() == 1 ? units.front() : nullptr;
    }

    std::vector<PaperRecipient> take() { return std::move(m_rows); }

private:
    const CampaignIndex &m_index;
    std::vector<PaperRecipient> m_rows;
};

QString plainText(const RichText &text)
{
    QString plain;
    for (const TextRun &run : text)
        plain += run.text;
    return plain;
}

/// "Kính gửi: A", "- B;": to whom a report or letter is addressed.
QStringList addressees(const Document &document)
{
    QStringList names;
    for (const Block &block : document.sections.front().blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        if (!paragraph || paragraph->style != Paragraph::Style::Addressee)
            continue;
        QString name = plainText(paragraph->text);
        name.remove(QRegularExpression(u"^\\s*(Kính gửi:|-)\\s*"_s));
        name = withoutEnd(name);
        if (!name.isEmpty())
            names << name;
    }
    return names;
}

/// A paper to the inspected units goes to each of them, whether its text lists them or not.
bool isForUnits(const QString &kind)
{
    return kind == u"inspection-notice"_s || kind == u"inspection-programme"_s
           || kind == u"registered-schedule"_s || kind == u"results-notice"_s;
}

std::vector<PaperRecipient> recipientsOf(const PaperSubject &subject, const Document &document)
{
    Recipients recipients(subject.index);
    for (const QString &name : addressees(document))
        recipients.add(name, u"b/c"_s, recipients.unitOf(name));
    if (isForUnits(subject.kind)) {
        for (const Visit *visit : subject.visits) {
            const Unit *unit = subject.index.unit(visit->unit);
            recipients.add(unit->body(), u"t/h"_s, unit);
        }
    }
    for (const RecipientLine &line : document.recipients)
        recipients.addLine(line.text);
    return recipients.take();
}

} // namespace

QByteArray packed(const FilledPaper &paper)
{
    return qCompress((paper.kind + u'\n' + paper.fileStem + u'\n' + paper.lines).toUtf8());
}

Result<FilledPaper> unpacked(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(qUncompress(bytes));
    const qsizetype first = text.indexOf(u'\n');
    const qsizetype second = first < 0 ? -1 : text.indexOf(u'\n', first + 1);
    if (second < 0) {
        return failure(Error::Kind::PlanFile,
                       DocumentsWords::tr("The text of the issued paper cannot be read from the "
                                          "plan file. Take it from a backup."));
    }
    return FilledPaper{
        text.left(first), text.mid(first + 1, second - first - 1), text.mid(second + 1)};
}

Result<PaperFacts>
paperFacts(const CampaignIndex &index, const Environment &environment, const PaperRequest &request)
{
    const auto document = buildPaper(index, environment, request);
    if (!document)
        return tl::unexpected(document.error());
    const auto subject = subjectOf(index, environment, request);
    if (!subject)
        return tl::unexpected(subject.error());
    PaperFacts facts;
    facts.issuer = paperIssuer(*subject);
    facts.letters = kindAbbreviation(request.kind);
    const QString tail = issuerSymbol(*subject);
    facts.symbol = facts.letters + (tail.isEmpty() ? QString() : u'-' + tail);
    facts.subject = document->letterhead.subject;
    if (!document->signatures.empty())
        facts.signer = document->signatures.back().name;
    if (subject->team)
        facts.team = subject->team->id;
    facts.visits = subject->visits;
    facts.recipients = recipientsOf(*subject, *document);
    facts.ofOtherBody = request.kind == u"substitution-notice"_s || request.kind == u"outline"_s;
    return facts;
}

PaperRequest requestOf(const CampaignIndex &index, const Paper &paper)
{
    PaperRequest request{paper.kind, paper.team, {}, !paper.inForce()};
    request.paper = paper.id;
    const auto &visits = index.visitsOfPaper(paper.id);
    const Visit *visit = visits.size() == 1 ? index.visit(visits.front()->visit) : nullptr;
    if (visit && paper.kind != u"registered-schedule"_s)
        request.unit = visit->unit;
    return request;
}

const Paper *issuedPaperOf(const CampaignIndex &index, const PaperRequest &request)
{
    if (request.paper)
        return index.paper(*request.paper);
    const auto subject = subjectOf(index, Environment{}, request);
    if (!subject)
        return nullptr;
    const auto team = subject->team ? std::optional(subject->team->id) : std::nullopt;
    return issuedPaper(index, request.kind, team, subject->visits);
}

} // namespace skt
