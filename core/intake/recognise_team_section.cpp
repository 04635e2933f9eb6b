// SPDX-License-Identifier: GPL-3.0-or-later
// The body's section on teams: who forms them, who may stand in; the teams themselves where they
// are listed here.
#include "core/intake/citations.h"
#include "core/intake/dates_in_text.h"
#include "core/intake/name_lists.h"
#include "core/intake/recognise_body.h"
#include "core/intake/teams.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isStandIn(const QString &sentence)
{
    const auto has = [&sentence](QStringView word) {
        return sentence.contains(word, Qt::CaseInsensitive);
    };
    return (has(u"không tham gia") || has(u"vắng") || has(u"không thể tham gia") || has(u"thay thế")
            || has(u"có thay đổi"))
           && (has(u"cử") || has(u"thay"));
}

/// "(Danh sách … tại Phụ lục I …)": nothing of its own, but known if there is such an appendix.
bool isReference(const QString &text)
{
    const QString bare = text.startsWith(u'(') ? text.mid(1) : text;
    return text.size() < 200 && text.contains(u"phụ lục", Qt::CaseInsensitive)
           && (bare.startsWith(u"Danh sách") || bare.startsWith(u"Có ")
               || bare.startsWith(u"Chi tiết") || bare.startsWith(u"Thành phần")
               || bare.startsWith(u"có ") || bare.startsWith(u"theo ", Qt::CaseInsensitive));
}

class Section
{
public:
    explicit Section(Recognition &recognition)
        : m_recognition(recognition)
        , m_settings(recognition.plan.settings)
    {}

    void take(const Paragraph &paragraph, const QString &place)
    {
        if (isReference(paragraph.text)) {
            if (!m_recognition.parts.appendices.empty())
                m_recognition.understand(paragraph.lines);
            return;
        }
        QStringList kept;
        for (const QString &sentence : sentencesOf(paragraph.text)) {
            if (m_settings.standIn.isEmpty() && isStandIn(sentence))
                m_settings.standIn = sentence;
            else
                kept << sentence;
        }
        const QString text = kept.join(u' ');
        if (!text.isEmpty())
            m_settings.teamsFormedBy +=
                (m_settings.teamsFormedBy.isEmpty() ? QString() : u"\n"_s) + text;
        readCount(paragraph.text);
        readLeads(paragraph.text);
        readDecision(paragraph.text);
        m_recognition.plan.citing.push_back(CitingText{paragraph.text, place});
        m_recognition.understand(paragraph.lines);
    }

private:
    void readCount(const QString &text)
    {
        static const QRegularExpression count(
            u"(?<![\\d/])(\\d{1,2})(?: \\([^)]{1,20}\\))? (?:đoàn|tổ)(?: kiểm tra| công tác| liên ngành|[ ,.;])"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = count.match(text);
        if (match.hasMatch() && m_recognition.plan.statedTeams == 0)
            m_recognition.plan.statedTeams = match.captured(1).toInt();
    }

    void readLeads(const QString &text)
    {
        static const QRegularExpression leads(
            u"do (?:đại diện )?(?:lãnh đạo )?(?:các )?(?:đơn vị: ?|cơ quan: ?)?([^.;]{5,600}?) làm trưởng đoàn"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = leads.match(text);
        if (!match.hasMatch())
            return;
        m_recognition.plan.statedLeads = namesIn(match.captured(1));
    }

    /// Issuer and subject as the sentence goes on behind the decision's number and day: " của …",
    /// " về …". Empty where it says neither.
    static QString saidOf(const QString &text, const QString &number)
    {
        static const QRegularExpression said(
            u"^,?(?: ngày (?:[\\d/.-]*\\d|\\d{1,2} tháng \\d{1,2} năm \\d{4}))?,?"
            u"( của \\p{Lu}[^,;.()]{1,100}?)?,?"
            u"( (?:về|v/v) [^;()]{3,240}?)?(?=;|[.)](?: |$)|\\(|$| thì | để |, (?:có|do|gồm) )"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const qsizetype at = text.indexOf(number);
        const auto match = said.match(text.mid(at + number.size()));
        return at < 0 ? QString() : match.captured(1) + match.captured(2);
    }

    void readDecision(const QString &text)
    {
        if (!m_settings.groupDecision.isEmpty())
            return;
        static const QRegularExpression decision(u"quyết định số"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
        for (const Citation &citation : citationsIn(CitingText{text, {}})) {
            if (citation.kind.compare(u"Quyết định", Qt::CaseInsensitive) != 0)
                continue;
            m_settings.groupDecision =
                u"Quyết định số "_s + citation.number
                + (citation.date ? u" ngày "_s + formatDate(*citation.date) : QString())
                + saidOf(text, citation.number);
            return;
        }
    }

    Recognition &m_recognition;
    PlanSettings &m_settings;
};

void takeParagraphs(Section &section, const Node &node, const QString &place)
{
    for (const Node &child : node.children) {
        const QString below = placeBelow(place, child.paragraph.marker);
        section.take(child.paragraph, below);
        takeParagraphs(section, child, below);
    }
}

/// First line that begins a team, or the end.
std::size_t firstTeamLine(const SourceText &source, LineRange range)
{
    for (std::size_t i = range.begin; i < range.end; ++i) {
        if (hasTeams(source, LineRange{i, i + 1}))
            return i;
    }
    return range.end;
}

} // namespace

void recogniseTeamSection(Recognition &recognition, const Node &node, const QString &place)
{
    const LineRange lines = linesOf(node);
    const bool heading = !node.children.empty() && node.paragraph.text.size() < 200
                         && !node.paragraph.text.endsWith(u'.');
    Section section(recognition);
    const LineRange inside{heading ? node.paragraph.lines.end : lines.begin, lines.end};
    if (hasTeams(recognition.source, inside)) {
        std::vector<RecognisedTeam> teams =
            teamsIn(recognition.source, inside, recognition.plan.understood);
        for (RecognisedTeam &team : teams)
            recognition.plan.teams.push_back(std::move(team));
        const std::size_t first = firstTeamLine(recognition.source, inside);
        if (heading)
            recognition.understand(node.paragraph.lines);
        for (const Paragraph &paragraph :
             paragraphsOf(recognition.source, LineRange{inside.begin, first})) {
            if (recognition.source.lines[paragraph.lines.begin].cells.isEmpty())
                section.take(paragraph, place); // a table's heading says nothing
        }
        return;
    }
    if (heading)
        recognition.understand(node.paragraph.lines);
    else
        section.take(node.paragraph, place);
    takeParagraphs(section, node, place);
}

} // namespace skt::intake
