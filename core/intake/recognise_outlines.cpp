// SPDX-License-Identifier: GPL-3.0-or-later
// Report outlines with their items, and the supplements for some units.
#include "core/intake/citations.h"
#include "core/intake/dates_in_text.h"
#include "core/intake/intake_words.h"
#include "core/intake/levels.h"
#include "core/intake/recognise.h"
#include "core/intake/supplements.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOutlineTitle(const Paragraph &paragraph)
{
    return isCapitals(paragraph.text)
           && (paragraph.text.contains(u"ĐỀ CƯƠNG") || paragraph.text.contains(u"MẪU BÁO CÁO"));
}

bool isAboutPeriod(const QString &text)
{
    return text.size() < 250
           && (text.contains(u"số liệu", Qt::CaseInsensitive)
               || text.contains(u"thời điểm", Qt::CaseInsensitive)
               || text.contains(u"kỳ báo cáo", Qt::CaseInsensitive)
               || text.contains(u"tính từ", Qt::CaseInsensitive));
}

/// Items below a supplement's or an outline's heading.
RecognisedItem itemOf(const Node &node, const QString &group)
{
    RecognisedItem item;
    item.number = node.paragraph.marker.label;
    item.text = node.paragraph.text;
    if (item.text.endsWith(u"./."))
        item.text.chop(3);
    item.group = group;
    for (const Node &child : node.children) {
        if (child.paragraph.marker.kind == MarkKind::None)
            item.text += u' ' + child.paragraph.text; // a remark of its own paragraph
        else
            item.items.push_back(itemOf(child, {}));
    }
    return item;
}

class OutlineReader
{
public:
    OutlineReader(Recognition &recognition, QString appendix)
        : m_recognition(recognition)
        , m_appendix(std::move(appendix))
    {}

    void take(const std::vector<Paragraph> &paragraphs)
    {
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            const Paragraph &paragraph = paragraphs[i];
            if (isOutlineTitle(paragraph)) {
                finishOutline();
                m_outline = RecognisedOutline{};
                m_outline.title = paragraph.text;
                m_open = true;
                m_recognition.understand(paragraph.lines);
            } else if (m_open) {
                const bool last = i + 1 == paragraphs.size();
                m_listBegins = !last && paragraphs[i + 1].marker.value == 1;
                takeParagraph(paragraph);
            }
        }
        finishOutline();
    }

private:
    void takeParagraph(const Paragraph &paragraph)
    {
        if (isStray(paragraph))
            return;
        m_recognition.understand(paragraph.lines);
        if (m_itemParagraphs.empty() && m_outline.supplements.empty() && !m_supplements
            && paragraph.marker.kind == MarkKind::None && takeIntro(paragraph))
            return;
        if (announcesSupplements(paragraph)) {
            m_supplements = true;
            return;
        }
        if (startsSupplement(paragraph, m_supplements, m_supplementMark)) {
            finishList();
            m_supplements = true;
            m_supplementMark = paragraph.marker.kind;
            m_outline.supplements.push_back(supplementOf(paragraph));
            cite(paragraph.text, m_outline.supplements.back().title);
            m_group.clear();
            return;
        }
        if (!m_outline.supplements.empty() && paragraph.marker.kind == MarkKind::None) {
            if (m_listBegins || m_itemParagraphs.empty())
                startGroup(paragraph);
            else // the rest of a question, on a line of its own
                m_itemParagraphs.back().text += u' ' + paragraph.text;
            return;
        }
        m_itemParagraphs.push_back(paragraph);
    }

    /// Among items that all have a mark one without: no heading of anything, and no rest of the
    /// item above, which had ended.
    [[nodiscard]] bool isStray(const Paragraph &paragraph) const
    {
        const QString &text = paragraph.text;
        const bool begun = !m_itemParagraphs.empty() || !m_outline.supplements.empty();
        if (paragraph.marker.kind != MarkKind::None || !begun || announcesSupplements(paragraph)
            || startsSupplement(paragraph, m_supplements, m_supplementMark))
            return false;
        const bool heads = m_listBegins && !m_outline.supplements.empty();
        if (heads)
            return text.endsWith(u'.') && !text.contains(u'(');
        const QString before = m_itemParagraphs.empty() ? QString() : m_itemParagraphs.back().text;
        const bool restOf = text.front().isLower() && !before.isEmpty()
                            && !QStringView(u".;?!").contains(before.back());
        return !restOf && !before.endsWith(u':');
    }

    /// Period, and what stands in brackets below a title.
    bool takeIntro(const Paragraph &paragraph)
    {
        if (isAboutPeriod(paragraph.text)) {
            const Period period = periodIn(paragraph.text);
            m_outline.from = period.from;
            m_outline.to = period.to;
            return true;
        }
        const QString bare =
            paragraph.text.startsWith(u'(') ? paragraph.text.mid(1) : paragraph.text;
        if (isCapitals(paragraph.text)) {
            m_outline.title += u' ' + paragraph.text;
            return true;
        }
        if (bare.startsWith(u"dùng cho", Qt::CaseInsensitive)
            || bare.startsWith(u"áp dụng", Qt::CaseInsensitive)
            || bare.startsWith(u"dành cho", Qt::CaseInsensitive)) {
            m_outline.title += u' ' + paragraph.text;
            return true;
        }
        return paragraph.text.startsWith(u'(') || isOrnamentText(paragraph.text);
    }

    static bool isOrnamentText(const QString &text)
    {
        SourceLine line;
        line.text = text;
        return isOrnament(line);
    }

    void startGroup(const Paragraph &paragraph)
    {
        finishList();
        QString title;
        const QStringList bases = basesIn(paragraph.text, title);
        m_group = title;
        while (m_group.endsWith(u':') || m_group.endsWith(u'.'))
            m_group.chop(1);
        m_outline.supplements.back().bases << bases;
        cite(paragraph.text, m_outline.supplements.back().title);
    }

    /// The paragraphs since the last heading become a tree of items.
    void finishList()
    {
        std::vector<RecognisedItem> &target =
            m_outline.supplements.empty() ? m_outline.items : m_outline.supplements.back().items;
        for (const Node &node : treeOf(m_itemParagraphs)) {
            if (node.paragraph.marker.kind == MarkKind::None && !target.empty()) {
                target.back().text += u' ' + node.paragraph.text;
                continue;
            }
            target.push_back(itemOf(node, m_group));
            citeItems(target.back(),
                      m_outline.supplements.empty() ? QString()
                                                    : m_outline.supplements.back().title);
        }
        m_itemParagraphs.clear();
    }

    void citeItems(const RecognisedItem &item, const QString &place)
    {
        const QString where = item.number.isEmpty() ? place
                              : place.isEmpty()     ? item.number
                                                    : place + u", "_s + item.number;
        cite(item.text, where);
        for (const RecognisedItem &part : item.items)
            citeItems(part, part.number.contains(u'.') ? place : where);
    }

    void cite(const QString &text, const QString &place)
    {
        const QString code = QChar(u'A' + char16_t(m_recognition.plan.outlines.size() % 26));
        const QString head = m_appendix.isEmpty() ? code : m_appendix + u", "_s + code;
        m_recognition.plan.citing.push_back(
            CitingText{text, place.isEmpty() ? head : head + u", "_s + place});
    }

    void finishOutline()
    {
        finishList();
        if (m_open && (!m_outline.items.empty() || !m_outline.supplements.empty())) {
            m_outline.tier =
                tierOfHeading(m_outline.title, levelPlace(m_recognition.plan.ownLevel));
            m_recognition.plan.outlines.push_back(std::move(m_outline));
        }
        m_outline = RecognisedOutline{};
        m_open = false;
        m_supplements = false;
        m_supplementMark.reset();
        m_group.clear();
    }

    Recognition &m_recognition;
    QString m_appendix;
    RecognisedOutline m_outline;
    bool m_open = false;
    bool m_listBegins = false;  ///< the next paragraph is the first of a list
    bool m_supplements = false; ///< they were announced, or one was found
    std::optional<MarkKind> m_supplementMark;
    QString m_group;
    std::vector<Paragraph> m_itemParagraphs;
};

} // namespace

void recogniseOutlines(Recognition &recognition, LineRange range, const QString &appendix)
{
    OutlineReader reader(recognition, appendix);
    reader.take(paragraphsOf(recognition.source, range));
}

} // namespace skt::intake
