// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/citations.h"

#include "core/intake/dates_in_text.h"
#include "core/intake/intake_words.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

#include <QHash>
#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The kind that ends the text in front of a number: "Quyết định số", "công văn".
QString kindBefore(QString before)
{
    before = before.right(40).trimmed();
    while (before.endsWith(u':') || before.endsWith(u"số", Qt::CaseInsensitive)) {
        before.chop(before.endsWith(u':') ? 1 : 2);
        before = before.trimmed();
    }
    for (const QString &kind : vocabulary().documents()) {
        if (before.endsWith(kind, Qt::CaseInsensitive))
            return kind;
    }
    return {};
}

/// Who issued it, from "của …" behind number and date.
QString issuerAfter(const QString &after)
{
    static const QRegularExpression pattern(u"^,? ?(?:của|do) ([^,;.:()\\n]{2,120}?)(?= (?:ban "
                                            u"hành|về|thực hiện|hướng dẫn|kèm|quy định|phê duyệt"
                                            u"|triển khai thực hiện|trên địa bàn|năm|để|theo|và "
                                            u"(?:các|Công|Kế|Nghị|Quyết|Thông|Chỉ)|[Kk]iểm tra)"
                                            u"|[,;.:()\\n]|$)"_s);
    const auto match = pattern.match(after);
    return match.hasMatch() ? capitalised(match.captured(1).trimmed()) : QString();
}

/// For comparing: the stroke of Đ is often lost in a symbol.
QString withoutStroke(const QString &number)
{
    return number.toUpper().replace(u'Đ', u'D');
}

/// The day right behind a number, with what stands between.
std::optional<DateMention> dateAfter(const QString &after)
{
    static const QRegularExpression lead(u"^(?: (?:19|20)\\d\\d)?,? ?ngày $"_s);
    const auto dates = datesIn(after);
    if (dates.empty() || !lead.match(after.left(dates.front().at)).hasMatch())
        return std::nullopt;
    return dates.front();
}

} // namespace

std::vector<Citation> citationsIn(const CitingText &citing)
{
    static const QRegularExpression pattern(u"(?<![\\d/\\p{L}])(\\d{1,5}(?:/(?:19|20)\\d\\d)?/"
                                            u"\\p{Lu}[\\p{L}\\d&]*(?:-\\p{Lu}[\\p{L}\\d]*)*)"
                                            u"|(?<=[\\p{L}] )(\\d{2,5})(?= (?:ngày \\d|của ))"_s);
    constexpr qsizetype context = 240;
    std::vector<Citation> result;
    auto matches = pattern.globalMatch(citing.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString number = match.captured();
        const QString after = citing.text.mid(match.capturedEnd(), context);
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - 60);
        Citation citation;
        citation.kind = kindBefore(citing.text.mid(from, match.capturedStart() - from));
        const auto date = dateAfter(after);
        const bool symbol = number.contains(u'-');
        if (citation.kind.isEmpty() && !date && !symbol)
            continue; // "Đề án 06/CP"
        if (!match.captured(2).isEmpty() && citation.kind.isEmpty())
            continue; // "tháng 6 của", "bao nhiêu 25 của"
        citation.number = number;
        if (date)
            citation.date = date->date;
        citation.issuer = issuerAfter(date ? after.mid(date->end) : after);
        citation.where = citing.where;
        result.push_back(citation);
    }
    return result;
}

namespace {

class Collector
{
public:
    void take(const Citation &citation)
    {
        LegalDocument *known = find(citation);
        if (known == nullptr) {
            m_byNumber[citation.number].push_back(m_result.documents.size());
            if (citation.number.contains(u'/'))
                m_byBareNumber[citation.number.section(u'/', 0, 0)].push_back(
                    m_result.documents.size());
            LegalDocument document;
            document.kind = citation.kind;
            document.number = citation.number;
            document.date = citation.date;
            document.issuer = citation.issuer;
            m_result.documents.push_back(document);
            known = &m_result.documents.back();
        } else {
            complete(*known, citation);
        }
        if (!known->cited.contains(citation.where))
            known->cited << citation.where;
    }

    CitedDocuments finish()
    {
        noteDoubtful();
        return std::move(m_result);
    }

private:
    /// "468/QD-TTg" beside "468/QĐ-TTg": kept as it is written, and said.
    void noteDoubtful()
    {
        QHash<QString, const LegalDocument *> byFolded;
        for (const LegalDocument &document : m_result.documents) {
            const LegalDocument *&other = byFolded[withoutStroke(document.number)];
            if (other != nullptr && other->number != document.number)
                m_result.notes << IntakeWords::tr("“%1” (%2) and “%3” are probably one document: a "
                                                  "symbol is doubtful.")
                                      .arg(document.number, document.cited.value(0), other->number);
            other = &document;
        }
    }

    /// The same number and day; a citation without a day means the only one of that number.
    LegalDocument *find(const Citation &citation)
    {
        const auto same = m_byNumber.constFind(citation.number);
        if (same != m_byNumber.constEnd()) {
            for (const std::size_t i : *same) {
                LegalDocument &document = m_result.documents[i];
                if (document.date == citation.date)
                    return &document;
            }
            if (same->size() == 1 && (!citation.date || !m_result.documents[same->front()].date))
                return &m_result.documents[same->front()];
            return nullptr;
        }
        const auto bare = m_byBareNumber.constFind(citation.number);
        if (!citation.date && bare != m_byBareNumber.constEnd() && bare->size() == 1) {
            LegalDocument &document = m_result.documents[bare->front()];
            if (document.kind.compare(citation.kind, Qt::CaseInsensitive) == 0)
                return &document;
        }
        return nullptr;
    }

    static void complete(LegalDocument &document, const Citation &citation)
    {
        if (document.kind.isEmpty())
            document.kind = citation.kind;
        if (!document.date)
            document.date = citation.date;
        if (document.issuer.isEmpty())
            document.issuer = citation.issuer;
    }

    CitedDocuments m_result;
    QHash<QString, std::vector<std::size_t>> m_byNumber;
    QHash<QString, std::vector<std::size_t>> m_byBareNumber;
};

} // namespace

CitedDocuments citedDocuments(const std::vector<Citation> &citations, const QString &ownNumber)
{
    Collector collector;
    for (const Citation &citation : citations) {
        if (citation.number != ownNumber)
            collector.take(citation);
    }
    return collector.finish();
}

QStringList basesIn(const QString &text, QString &rest)
{
    static const QRegularExpression lead(
        u"\\((?:thực hiện |theo |căn cứ )+(?:thực hiện )?(?:theo )?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression comma(
        u";\\s*|,\\s*(?=(?:các )?(?:văn bản|Kế hoạch|Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ "
        u"thị|Công văn"
        u"|Công điện|Thông báo|Hướng dẫn|Quy trình|Luật)|\\p{L}+(?: \\p{L}+)? số \\d)"
        u"| và (?=(?:các văn bản|Kế hoạch|Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Công văn"
        u"|Công điện|Thông báo|Hướng dẫn|Quy trình|Luật))"_s,
        QRegularExpression::CaseInsensitiveOption);
    rest = text;
    const auto match = lead.match(text);
    if (!match.hasMatch())
        return {};
    const qsizetype end = text.lastIndexOf(u')');
    if (end < match.capturedEnd())
        return {};
    QStringList bases;
    for (const QString &part : text.mid(match.capturedEnd(), end - match.capturedEnd())
                                   .split(comma, Qt::SkipEmptyParts)) {
        QString base = part.trimmed();
        while (base.endsWith(u'.') || base.endsWith(u','))
            base.chop(1);
        if (!base.isEmpty())
            bases << capitalised(base);
    }
    rest = (text.left(match.capturedStart()) + text.mid(end + 1)).simplified();
    while (rest.endsWith(u'.') || rest.endsWith(u':') || rest.endsWith(u' '))
        rest.chop(1);
    return bases;
}

} // namespace skt::intake
