// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/paragraphs.h"

#include "core/intake/vocabulary.h"

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The length that \a percent of the lines do not exceed.
qsizetype
usualWidth(const std::vector<SourceLine> &lines, LineRange range, std::size_t percent = 90)
{
    std::vector<qsizetype> lengths;
    for (std::size_t i = range.begin; i < range.end; ++i)
        lengths.push_back(lines[i].text.size());
    if (lengths.empty())
        return 0;
    const std::size_t at = lengths.size() * percent / 100;
    std::nth_element(lengths.begin(), lengths.begin() + std::ptrdiff_t(at), lengths.end());
    return lengths[at];
}

bool endsSentence(QStringView text)
{
    return !text.isEmpty() && QStringView(u".:;?!…)”\"").contains(text.back());
}

bool startsLower(QStringView text)
{
    return !text.isEmpty() && text.front().isLower();
}

qsizetype firstWordLength(QStringView text)
{
    const qsizetype space = text.indexOf(u' ');
    return space < 0 ? text.size() : space;
}

/// "… Phòng Văn hóa" at a line's end: what follows with a dash belongs to the name.
bool endsInUnitName(QStringView text)
{
    qsizetype from = text.size();
    while (from > 0 && !QStringView(u",;:.(").contains(text[from - 1]))
        --from;
    const QList<QStringView> words = text.mid(from).split(u' ', Qt::SkipEmptyParts);
    const qsizetype first = std::max<qsizetype>(0, words.size() - 5);
    for (qsizetype i = first; i < words.size(); ++i) {
        if (words[i].front().isUpper() && vocabulary().unitWord(words[i]) != nullptr)
            return true;
    }
    return false;
}

class Builder
{
public:
    Builder(const SourceText &source, LineRange range)
        : m_source(source)
        , m_range(range)
        , m_layout(layoutOf(source.lines))
    {
        m_layout.width = usualWidth(source.lines, range);
        m_widest = usualWidth(source.lines, range, 98);
    }

    std::vector<Paragraph> build()
    {
        for (std::size_t i = m_range.begin; i < m_range.end; ++i) {
            const SourceLine &line = m_source.lines[i];
            const Marker marker = parseMarker(line.text);
            if (m_result.empty() || begins(line, marker, m_source.lines[i - 1]))
                start(line, marker, i);
            else
                extend(line, i);
        }
        for (Paragraph &paragraph : m_result) {
            // "1. MỤC ĐÍCH" over "1. …": the capitals say that it stands above its like.
            Marker &marker = paragraph.marker;
            const bool low = marker.kind == MarkKind::None || marker.kind == MarkKind::Number
                             || marker.kind == MarkKind::Letter;
            if (low && isCapitals(paragraph.text) && !vocabulary().topics(paragraph.text).empty()) {
                marker.kind = MarkKind::Heading;
                if (marker.label.isNull())
                    marker.label = u""_s;
            }
        }
        return std::move(m_result);
    }

private:
    void start(const SourceLine &line, const Marker &marker, std::size_t index)
    {
        m_open = 0;
        countBrackets(line.text);
        if (marker.kind == MarkKind::Number)
            m_lastNumber = marker.value;
        m_result.push_back(Paragraph{
            marker, line.text.mid(marker.length), LineRange{index, index + 1}, line.number});
    }

    void extend(const SourceLine &line, std::size_t index)
    {
        countBrackets(line.text);
        Paragraph &paragraph = m_result.back();
        paragraph.text = joined(paragraph.text, line.text);
        paragraph.lines.end = index + 1;
    }

    void countBrackets(QStringView text)
    {
        m_open = std::max<qsizetype>(0, m_open + text.count(u'(') - text.count(u')'));
    }

    [[nodiscard]] bool
    begins(const SourceLine &line, const Marker &marker, const SourceLine &before) const
    {
        const bool marked = marker.kind != MarkKind::None;
        const bool ended = endsSentence(before.text);
        const bool roomLeft = before.text.size() + firstWordLength(line.text) + 2 <= m_layout.width;
        if (marked)
            return beginsMarked(marker, ended, roomLeft);
        // "Phần thứ nhất" by itself: its heading is on the next line.
        if (startsLower(line.text) || m_result.back().text.isEmpty())
            return false;
        const bool wasHeading = isCapitals(m_result.back().text);
        const bool capitals = isCapitals(line.text);
        if (wasHeading != capitals && (wasHeading || line.text.size() > 8))
            return true;
        if (wasHeading && capitals && m_layout.wrapped)
            return before.text.size() * 5 <= m_layout.width * 2; // centred lines of one heading
        if (!m_layout.wrapped)
            return true;
        if (m_layout.blanksSeparate && line.blanksBefore > 0 && !line.pageStart)
            return true;
        if (ended) {
            // A full stop near the margin may end a paragraph; a colon there seldom does.
            const bool stop = QStringView(u".?!)").contains(before.text.back());
            const qsizetype length = before.text.size() + firstWordLength(line.text) + 1;
            return m_open == 0 && (stop ? length <= m_widest : roomLeft);
        }
        return (before.text.size() + firstWordLength(line.text) + 1) * 100 <= m_layout.width * 84;
    }

    [[nodiscard]] bool beginsMarked(const Marker &marker, bool ended, bool roomLeft) const
    {
        const bool figure = marker.kind == MarkKind::Number || marker.kind == MarkKind::Bracket
                            || marker.kind == MarkKind::Letter;
        if (m_open > 0 && figure && !ended)
            return false;
        if (!m_layout.wrapped || ended || roomLeft)
            return true;
        if (marker.kind == MarkKind::Number)
            return marker.value == 1 || marker.value == m_lastNumber + 1;
        if (marker.kind == MarkKind::Dash)
            return !endsInUnitName(m_result.back().text);
        return true;
    }

    const SourceText &m_source;
    LineRange m_range;
    LineLayout m_layout;
    qsizetype m_widest = 0;
    std::vector<Paragraph> m_result;
    qsizetype m_open = 0; ///< brackets of the present paragraph that are not closed
    int m_lastNumber = 0;
};

QString markOf(const Marker &marker)
{
    switch (marker.kind) {
    case MarkKind::None:
    case MarkKind::Heading:
        return {};
    case MarkKind::Dash:
        return u"- "_s;
    case MarkKind::Plus:
        return u"+ "_s;
    case MarkKind::Star:
        return u"* "_s;
    case MarkKind::Bracket:
    case MarkKind::Letter:
        return marker.label + u' ';
    default:
        return marker.label + u". "_s;
    }
}

void appendBelow(const Node &node, QStringList &lines)
{
    for (const Node &child : node.children) {
        lines << markOf(child.paragraph.marker) + child.paragraph.text;
        appendBelow(child, lines);
    }
}

/// Whether a paragraph without a mark belongs to \a node: "1. Mục đích" and its text below.
bool takesUnmarked(const Node &node)
{
    if (!node.children.empty())
        return node.children.back().paragraph.marker.kind == MarkKind::None;
    return node.paragraph.text.size() < 120
           && (!endsSentence(node.paragraph.text) || node.paragraph.text.endsWith(u':'));
}

} // namespace

LineLayout layoutOf(const std::vector<SourceLine> &lines)
{
    LineLayout layout;
    if (lines.empty())
        return layout;
    std::size_t continued = 0;
    std::size_t blanks = 0;
    std::size_t rows = 0;
    for (const SourceLine &line : lines) {
        const bool letterMark = parseMarker(line.text).kind != MarkKind::None;
        continued += startsLower(line.text) && !letterMark && line.cells.isEmpty() ? 1 : 0;
        blanks += line.blanksBefore > 0 ? 1 : 0;
        rows += line.cells.isEmpty() ? 0 : 1;
    }
    layout.width = usualWidth(lines, LineRange{0, lines.size()});
    layout.wrapped =
        continued * 8 > lines.size() - std::min(rows, lines.size() - 1) && layout.width < 140;
    layout.blanksSeparate = blanks * 10 < lines.size() * 6;
    return layout;
}

std::vector<Paragraph> paragraphsOf(const SourceText &source, LineRange range)
{
    return Builder(source, range).build();
}

QString joined(const QString &text, const QString &next)
{
    if (text.isEmpty())
        return next;
    const bool brokenWord =
        text.size() > 1 && text.endsWith(u'-') && !text[text.size() - 2].isSpace();
    return brokenWord ? text + next : text + u' ' + next;
}

bool isCapitals(QStringView text)
{
    bool letters = false;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        letters = letters || c.isUpper();
    }
    return letters;
}

std::vector<Node> treeOf(const std::vector<Paragraph> &paragraphs)
{
    struct Open
    {
        MarkKind kind;
        int depth;
    };
    std::vector<Node> roots;
    std::vector<Open> open;
    // The open branch is walked from the root every time: nodes move while their brothers grow.
    const auto lastAt = [&roots](std::size_t level) {
        Node *node = &roots.back();
        for (std::size_t i = 1; i < level; ++i)
            node = &node->children.back();
        return node;
    };
    for (const Paragraph &paragraph : paragraphs) {
        const Marker &mark = paragraph.marker;
        if (mark.kind == MarkKind::None) {
            if (open.empty()) {
                roots.push_back(Node{paragraph, {}});
                continue;
            }
            Node *deepest = lastAt(open.size());
            if (!takesUnmarked(*deepest)) {
                open.erase(std::next(open.begin()), open.end());
                deepest = lastAt(1);
            }
            deepest->children.push_back(Node{paragraph, {}});
            continue;
        }
        const auto same = std::find_if(open.rbegin(), open.rend(), [&mark](const Open &o) {
            return o.kind == mark.kind && o.depth == mark.depth;
        });
        if (same != open.rend())
            open.erase(std::prev(same.base()), open.end());
        if (open.empty())
            roots.push_back(Node{paragraph, {}});
        else
            lastAt(open.size())->children.push_back(Node{paragraph, {}});
        open.push_back(Open{mark.kind, mark.depth});
    }
    return roots;
}

QString wholeText(const Node &node)
{
    const QString below = textBelow(node);
    return below.isEmpty() ? node.paragraph.text : node.paragraph.text + u'\n' + below;
}

QString textBelow(const Node &node)
{
    QStringList lines;
    appendBelow(node, lines);
    return lines.join(u'\n');
}

} // namespace skt::intake
