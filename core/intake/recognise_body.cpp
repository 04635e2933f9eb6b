// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/recognise_body.h"

#include "core/intake/dates_in_text.h"
#include "core/intake/levels.h"
#include "core/intake/silent_dates.h"
#include "core/intake/stray_paragraphs.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Thời gian: từ …" → heading and text.
struct Labelled
{
    QString label;
    QString text;
};

Labelled labelOf(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon > 0 && colon <= 110)
        return {text.left(colon), text.mid(colon + 1).trimmed()};
    return {QString(), text};
}

/// The node's words that may be a heading; empty for a paragraph that says something itself.
QString headingOf(const Node &node)
{
    const Labelled parts = labelOf(node.paragraph.text);
    if (!parts.label.isEmpty())
        return parts.label;
    const QString &text = node.paragraph.text;
    const bool ends = text.endsWith(u'.') || text.endsWith(u';');
    const bool dash = node.paragraph.marker.kind == MarkKind::Dash
                      || node.paragraph.marker.kind == MarkKind::Plus
                      || node.paragraph.marker.kind == MarkKind::None;
    if (dash && node.children.empty())
        return {};
    return (!node.children.empty() && text.size() <= 200) || (text.size() <= 90 && !ends)
               ? text
               : QString();
}

/// Without the full stop and stroke that end an official text.
QString withoutEnd(QString text)
{
    if (text.endsWith(u"./."))
        text.chop(2);
    return text.trimmed();
}

class Body
{
public:
    explicit Body(Recognition &recognition)
        : m_recognition(recognition)
        , m_plan(recognition.plan)
        , m_settings(recognition.plan.settings)
    {}

    void dispatch(const Node &node, std::optional<Topic> inherited, const QString &place)
    {
        std::vector<Topic> topics = vocabulary().topics(headingOf(node));
        const bool several = !node.children.empty()
                             && ((topics.size() > 1 && !isOneList(node, topics))
                                 || (topics.size() == 1 && coversMore(node, topics.front())));
        if (several) {
            m_recognition.understand(node.paragraph.lines);
            for (const Node &child : node.children)
                dispatch(child, topics.front(), placeBelow(place, child.paragraph.marker));
            return;
        }
        const auto topic = topics.empty() ? inherited : topics.front();
        if (topic)
            handle(*topic, node, place, !topics.empty());
    }

private:
    /// "Thời gian, thành phần" over "1. Thời gian: …", "2. Đoàn kiểm tra: …".
    static bool coversMore(const Node &node, Topic topic)
    {
        if (topic == Topic::Content || topic == Topic::Method || topic == Topic::Duties
            || topic == Topic::Teams)
            return false;
        return std::any_of(node.children.begin(), node.children.end(), [topic](const Node &child) {
            const Labelled labelled = labelOf(child.paragraph.text);
            const std::vector<Topic> topics = vocabulary().topics(labelled.label);
            return !topics.empty() && topics.front() != topic;
        });
    }

    /// "MỤC ĐÍCH, YÊU CẦU" over one list without headings of its own.
    static bool isOneList(const Node &node, const std::vector<Topic> &topics)
    {
        if (topics.front() == Topic::Duties || topics.front() == Topic::Hosts)
            return true;
        return std::none_of(node.children.begin(), node.children.end(), [](const Node &child) {
            return !vocabulary().topics(headingOf(child)).empty();
        });
    }

    void handle(Topic topic, const Node &node, const QString &place, bool headed)
    {
        switch (topic) {
        case Topic::Purpose:
            takeTexts(PlanText::Section::Purpose, node, place, headed);
            break;
        case Topic::Requirement:
            takeTexts(PlanText::Section::Requirement, node, place, headed);
            break;
        case Topic::Content:
            takeTexts(PlanText::Section::Content, node, place, headed);
            break;
        case Topic::Method:
            takeTexts(PlanText::Section::Method, node, place, headed);
            break;
        case Topic::Teams:
            recogniseTeamSection(m_recognition, node, place);
            break;
        case Topic::Time:
            takeTime(node, headed);
            break;
        case Topic::Object:
            takeObject(node, place, headed);
            break;
        case Topic::Place:
            takePlace(node, headed);
            break;
        case Topic::Hosts:
            takeHosts(node, headed);
            break;
        case Topic::Duties:
            recogniseDuties(m_recognition, node, place);
            break;
        }
    }

    /// The text under a heading: what follows its colon, and everything below.
    static QString textUnder(const Node &node, bool headed)
    {
        if (!headed)
            return wholeText(node);
        const QString own = labelOf(node.paragraph.text).text;
        const bool onlyHeading = labelOf(node.paragraph.text).label.isEmpty();
        const QString below = textBelow(node);
        if (onlyHeading || own.isEmpty())
            return below;
        return below.isEmpty() ? own : own + u'\n' + below;
    }

    void cite(const QString &text, const QString &place)
    {
        m_plan.citing.push_back(CitingText{text, place});
    }

    void takeTexts(PlanText::Section section, const Node &node, const QString &place, bool headed)
    {
        m_recognition.understandAll(node);
        if (!headed) {
            addText(section, node, place);
            return;
        }
        const Labelled own = labelOf(node.paragraph.text);
        const bool lead = node.children.empty() || !own.text.endsWith(u':');
        if (!own.label.isEmpty() && !own.text.isEmpty() && lead) {
            m_plan.texts.push_back(RecognisedText{section, {}, withoutEnd(own.text), {}});
            cite(own.text, place);
        }
        for (const Node &child : node.children) {
            const bool leadIn = child.paragraph.marker.kind == MarkKind::None
                                && child.paragraph.text.endsWith(u':');
            if (!leadIn)
                addText(section, child, placeBelow(place, child.paragraph.marker));
        }
    }

    void addText(PlanText::Section section, const Node &node, const QString &place)
    {
        RecognisedText text{
            section, node.paragraph.marker.label, withoutEnd(node.paragraph.text), {}};
        if (section == PlanText::Section::Method) {
            for (const Node &part : node.children)
                text.parts.push_back(RecognisedText{
                    section, part.paragraph.marker.label, withoutEnd(wholeText(part)), {}});
        } else {
            text.text = withoutEnd(wholeText(node));
        }
        cite(wholeText(node), place);
        m_plan.texts.push_back(std::move(text));
    }

    void takeTime(const Node &node, bool headed)
    {
        const QString text = textUnder(node, headed);
        bool found = false;
        for (const QString &sentence : sentencesOf(text)) {
            const bool other = sentence.contains(u"đăng ký", Qt::CaseInsensitive)
                               || sentence.contains(u"báo cáo", Qt::CaseInsensitive);
            const SpanMention span = other ? SpanMention{} : spanIn(sentence, m_recognition.year());
            if (span.first && !m_settings.firstDay.date.isValid()) {
                m_settings.firstDay = *span.first;
                found = true;
            }
            if (span.last && !m_settings.lastDay.date.isValid()) {
                m_settings.lastDay = *span.last;
                found = true;
            }
        }
        const PlanSettings before = m_settings;
        recogniseDeadlines(m_recognition, text, {});
        expectSettings(m_recognition, node);
        if (found || !(before == m_settings))
            m_recognition.understandAll(node);
    }

    void takeObject(const Node &node, const QString &place, bool headed)
    {
        static const QRegularExpression focus(
            u" ?\\((?:trong đó )?trọng (?:điểm|tâm)(?: là|:)? ([^)]*)\\)"_s,
            QRegularExpression::CaseInsensitiveOption);
        QString text = withoutEnd(textUnder(node, headed));
        cite(text, place);
        if (const auto match = focus.match(text); match.hasMatch()) {
            m_settings.focus = match.captured(1);
            text.remove(match.capturedStart(), match.capturedLength());
        }
        m_settings.object = m_settings.object.isEmpty() ? text : m_settings.object + u'\n' + text;
        m_recognition.understandAll(node);
    }

    void takePlace(const Node &node, bool headed)
    {
        m_settings.place = withoutEnd(textUnder(node, headed));
        m_recognition.understandAll(node);
    }

    void takeHosts(const Node &node, bool headed)
    {
        const int own = levelPlace(m_plan.ownLevel);
        std::vector<Node> parts = node.children;
        if (parts.empty())
            parts.push_back(Node{Paragraph{{}, textUnder(node, headed), {}, 0}, {}});
        for (const Node &part : parts) {
            const Labelled labelled = labelOf(wholeText(part));
            const Tier tier =
                tierOfHeading(labelled.label, own)
                    .value_or(m_settings.hostsUpper.isEmpty() ? Tier::Upper : Tier::Lower);
            QString &hosts = tier == Tier::Lower ? m_settings.hostsLower : m_settings.hostsUpper;
            QString text = withoutEnd(labelled.text);
            while (text.endsWith(u';') || text.endsWith(u'.'))
                text.chop(1);
            hosts = hosts.isEmpty() ? text : hosts + u'\n' + text;
        }
        m_recognition.understandAll(node);
    }

    Recognition &m_recognition;
    RecognisedPlan &m_plan;
    PlanSettings &m_settings;
};

/// The closing paragraphs stand at the end, without a mark.
void takeClosing(Recognition &recognition, std::vector<Paragraph> &paragraphs)
{
    static const QRegularExpression opening(
        u"^(?:Trên đây|Trong quá trình|Quá trình|Yêu cầu|Đề nghị|Nhận được|Căn cứ|Tổ công tác|Ban "
        u"Chỉ đạo|UBND|Ủy ban"
        u"|Các cơ quan|Các đơn vị|Giao )"_s);
    const auto marked = [](const Paragraph &paragraph) {
        return paragraph.marker.kind != MarkKind::None;
    };
    const auto isClosing = [](const Paragraph &paragraph) {
        const bool opens = opening.match(paragraph.text).hasMatch() && paragraph.text.size() > 50;
        return opens || paragraph.text.endsWith(u"./.");
    };
    const auto unmarked = std::find_if(paragraphs.rbegin(), paragraphs.rend(), marked).base();
    const auto first = std::find_if(unmarked, paragraphs.end(), isClosing);
    QStringList closing;
    for (auto one = first; one != paragraphs.end(); ++one) {
        if (!isClosing(*one))
            continue; // astray between or behind them
        closing << one->text;
        recognition.understand(one->lines);
    }
    paragraphs.erase(first, paragraphs.end());
    recognition.plan.settings.closing = withoutEnd(closing.join(u'\n'));
}

} // namespace

QString placeBelow(const QString &place, const Marker &marker)
{
    if (marker.label.isEmpty())
        return place;
    if (place.isEmpty() || marker.kind == MarkKind::Multi)
        return marker.label;
    return place + u'.' + marker.label;
}

LineRange linesOf(const Node &node)
{
    LineRange range = node.paragraph.lines;
    for (const Node &child : node.children)
        range.end = std::max(range.end, linesOf(child).end);
    return range;
}

void recogniseBody(Recognition &recognition)
{
    std::vector<Paragraph> paragraphs = paragraphsOf(recognition.source, recognition.parts.body);
    // The lead-in was read with the head.
    const auto first =
        std::find_if(paragraphs.begin(), paragraphs.end(), [](const Paragraph &paragraph) {
            return paragraph.marker.kind != MarkKind::None
                   && paragraph.marker.kind != MarkKind::Dash;
        });
    paragraphs.erase(paragraphs.begin(), first);
    takeClosing(recognition, paragraphs);
    paragraphs = withoutStray(paragraphs);
    QStringList all;
    for (const Paragraph &paragraph : paragraphs)
        all << paragraph.text;
    recogniseStandingAgency(recognition, all.join(u'\n'));
    Body body(recognition);
    for (const Node &section : treeOf(paragraphs))
        body.dispatch(section, std::nullopt, section.paragraph.marker.label);
    forgetSilentDates(recognition);
    if (!recognition.plan.settings.closing.isEmpty())
        recognition.plan.citing.push_back(
            CitingText{recognition.plan.settings.closing, u"phần kết"_s});
}

} // namespace skt::intake
