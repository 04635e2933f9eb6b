// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dates_in_text.h"
#include "core/intake/levels.h"
#include "core/intake/recognise.h"
#include "core/intake/stray_paragraphs.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Số: 12/KH-TCT"; the number may be left blank.
QString numberIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:^|[ (])[Ss]ố ?:? *[.…_]*(\\d{0,5})[.…_ ]*/ ?((?:\\d{4}/)?\\p{Lu}[\\p{L}\\d&]*(?:-\\p{Lu}[\\p{L}\\d&]*)+)"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() ? match.captured(1) + u'/' + match.captured(2) : QString();
}

/// "Quảng Xương, ngày 15 tháng 7 năm 2023": the place; the day may be left blank.
QString placeIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"(\\p{Lu}[\\p{L} -]{1,40}), ngày[ .…_\\d]*(?:tháng|/)"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

bool isNation(const QString &text)
{
    const QString key = matchKey(text);
    return key.contains(matchKey(u"cộng hòa xã hội"))
           || key.contains(matchKey(u"Độc lập Tự do Hạnh phúc"));
}

/// The letterhead's left column without the state's name beside it.
QString withoutNation(const QString &text)
{
    static const QRegularExpression nation(
        u" *CỘNG HO?[ÀÒ]A? XÃ HỘI CHỦ NGHĨA VIỆT NAM *| *Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc *"_s);
    return QString(text).remove(nation).trimmed();
}

/// "UBND XÃ AN BÌNH" → "UBND xã An Bình": as the papers' sentences name the body.
QString inSmallLetters(const QString &capitals)
{
    QString text = capitalised(capitals.toLower());
    text.replace(u"Uỷ ban"_s, u"Ủy ban"_s);
    if (const auto level = namedLevelIn(capitals))
        text.replace(level->place.toLower(), level->place);
    for (const QString &word : {u"UBND"_s, u"HĐND"_s, u"MTTQ"_s})
        text.replace(word, word, Qt::CaseInsensitive);
    return text;
}

class HeadReader
{
public:
    explicit HeadReader(PlanSettings &settings)
        : m_settings(settings)
    {}

    /// Whether something came of the line.
    bool take(const SourceLine &line)
    {
        const QStringList pieces = line.cells.isEmpty() ? line.columns : line.cells;
        const QStringList columns = pieces.isEmpty() ? QStringList{line.text} : pieces;
        bool understood = true;
        for (const QString &column : columns)
            understood = takeColumn(column) && understood;
        return understood;
    }

    void finish()
    {
        if (m_issuers.isEmpty())
            return;
        joinBody();
        m_settings.issuer = inSmallLetters(m_issuers.takeLast());
        for (QString &issuer : m_issuers)
            issuer = inSmallLetters(issuer);
        m_settings.issuerSuperior = m_issuers.join(u'\n');
    }

private:
    /// "ỦY BAN NHÂN DÂN" and the place on the next line are one body.
    void joinBody()
    {
        for (qsizetype i = 0; i + 1 < m_issuers.size(); ++i) {
            const bool body = m_issuers[i] == u"ỦY BAN NHÂN DÂN"_s
                              || m_issuers[i] == u"UỶ BAN NHÂN DÂN"_s || m_issuers[i] == u"UBND"_s;
            if (body && vocabulary().level(m_issuers[i + 1]) != nullptr)
                m_issuers[i] += u' ' + m_issuers.takeAt(i + 1);
        }
    }

    bool takeColumn(const QString &column)
    {
        const QString number = numberIn(column);
        const QString place = placeIn(column);
        if (!number.isEmpty())
            m_settings.number = number;
        if (!place.isEmpty()) {
            m_settings.placeName = place.section(u"  "_s, -1);
            const auto dates = datesIn(column);
            if (!dates.empty())
                m_settings.date = dates.back().date;
        }
        if (!number.isEmpty() || !place.isEmpty())
            return true;
        const QString issuer = withoutNation(column);
        if (issuer.isEmpty() || isNation(issuer))
            return true;
        if (isCapitals(issuer))
            m_issuers << issuer;
        return isCapitals(issuer);
    }

    PlanSettings &m_settings;
    QStringList m_issuers;
};

/// The body that says "… ban hành Kế hoạch": the last words of the lead-in.
QString issuerInBasis(const QString &basis)
{
    static const QRegularExpression act(
        u"(?:ban hành|xây dựng|lập|triển khai)(?: và tổ chức thực hiện)? Kế hoạch"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = act.match(basis);
    if (!match.hasMatch())
        return {};
    QString before = basis.left(match.capturedStart()).trimmed();
    const qsizetype cut = std::max({before.lastIndexOf(u','),
                                    before.lastIndexOf(u';'),
                                    before.lastIndexOf(u". "_s),
                                    before.lastIndexOf(u'\n')});
    before = before.mid(cut + 1).trimmed();
    return before.size() < 120 && !before.isEmpty() && before.front().isUpper() ? before
                                                                                : QString();
}

void readTitle(Recognition &recognition)
{
    const LineRange range = recognition.parts.title;
    QStringList words;
    for (std::size_t i = range.begin; i < range.end; ++i)
        words << recognition.source.lines[i].text;
    QString title = words.join(u' ');
    if (isPlanHeading(words.first()) || title.startsWith(u"KẾ HOẠCH"))
        title = title.mid(8).trimmed();
    if (isCapitals(title))
        title = capitalised(title.toLower());
    while (title.endsWith(u'.') || title.endsWith(u'_') || title.endsWith(u'-'))
        title.chop(1);
    recognition.plan.settings.title = capitalised(title.trimmed());
    recognition.understand(range);
}

/// The paragraphs between title and first section.
void readBasis(Recognition &recognition)
{
    const LineRange body = recognition.parts.body;
    std::vector<Paragraph> paragraphs = paragraphsOf(recognition.source, body);
    QStringList basis;
    for (const Paragraph &paragraph : paragraphs) {
        const bool list =
            paragraph.marker.kind == MarkKind::Dash || paragraph.marker.kind == MarkKind::None;
        if (!list)
            break;
        if (paragraph.marker.kind == MarkKind::None && !leadsIn(paragraph.text)
            && !isOrnament(recognition.source.lines[paragraph.lines.begin]))
            continue;
        recognition.understand(paragraph.lines);
        SourceLine line;
        line.text = paragraph.text;
        if (paragraph.text.startsWith(u"Ghi chú:"))
            recognition.plan.settings.remark = paragraph.text.mid(8).trimmed();
        else if (!isOrnament(line))
            basis << paragraph.text;
    }
    PlanSettings &settings = recognition.plan.settings;
    settings.basis = basis.join(u'\n');
    recognition.plan.citing.push_back(CitingText{settings.basis, u"căn cứ"_s});
    const QString issuer = issuerInBasis(settings.basis);
    if (settings.issuer.isEmpty() || matchKey(issuer).startsWith(matchKey(settings.issuer)))
        settings.issuer = issuer;
}

} // namespace

void recogniseHead(Recognition &recognition)
{
    HeadReader reader(recognition.plan.settings);
    const LineRange head = recognition.parts.head;
    for (std::size_t i = head.begin; i < head.end; ++i) {
        if (reader.take(recognition.source.lines[i]))
            recognition.understand(LineRange{i, i + 1});
    }
    reader.finish();
    readTitle(recognition);
    readBasis(recognition);
}

} // namespace skt::intake
