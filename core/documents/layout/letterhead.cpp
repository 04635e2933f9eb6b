// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/layout/boxes.h"
#include "core/documents/layout/line_breaker.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

constexpr double kLeftColumn = millimetres(70);
constexpr double kSmall = 12; // 12–13: with 13 the state's name would fill its column to the edge
constexpr double kMedium = 13;

/// A column whose lines are centred, filled from the top.
class Column
{
public:
    Column(Fragment &target, double left, double width)
        : m_target(target)
        , m_left(left)
        , m_width(width)
    {}

    double add(const QString &text, double size, bool bold, bool italic = false)
    {
        TextSetting setting;
        setting.size = size;
        setting.width = m_width;
        setting.align = Align::Centre;
        setting.bold = bold;
        setting.italic = italic;
        setting.balanced = true;
        const auto lines = setText(text, setting);
        for (const SetLine &line : lines) {
            m_target.add(line.content, {m_left, m_y + ascent(size)});
            m_y += lineHeight(size);
        }
        return widestOf(lines);
    }

    void rule(double length)
    {
        const double middle = m_left + m_width / 2;
        m_y += 2;
        m_target.rules.push_back({{middle - length / 2, m_y}, {middle + length / 2, m_y}, 0.75});
    }

    [[nodiscard]] double bottom() const { return m_y; }
    void goTo(double y) { m_y = y; }

private:
    Fragment &m_target;
    double m_left;
    double m_width;
    double m_y = 0;
};

void centredLines(Boxes &boxes, const QString &text, double width, double gap, bool italic = false)
{
    TextSetting setting;
    setting.size = kBodySize;
    setting.width = width;
    setting.align = Align::Centre;
    setting.bold = !italic;
    setting.italic = italic;
    setting.balanced = true;
    for (const SetLine &line : setText(text, setting)) {
        Box box;
        box.content.add(line.content, {0, ascent(kBodySize)});
        box.height = lineHeight(kBodySize);
        box.spaceBefore = gap;
        box.keepWithNext = true;
        boxes.push_back(std::move(box));
        gap = 0;
    }
}

/// One third to one half of the text above it.
double partOf(double textLength)
{
    return textLength * 0.4;
}

void addTitle(Boxes &boxes, const Letterhead &letterhead, double width)
{
    if (!letterhead.draftMark.isEmpty())
        centredLines(boxes, letterhead.draftMark, width, 12, true);
    centredLines(boxes, letterhead.title, width, letterhead.draftMark.isEmpty() ? 18 : 6);
    const double subjectWidth = width * 0.88;
    Boxes subject;
    centredLines(subject, letterhead.subject, subjectWidth, 0);
    if (subject.empty())
        return;
    TextSetting setting;
    setting.size = kBodySize;
    setting.width = subjectWidth;
    setting.bold = true;
    setting.balanced = true;
    const double length = partOf(widestOf(setText(letterhead.subject, setting)));
    for (Box &box : subject) {
        Fragment moved;
        moved.add(box.content, {(width - subjectWidth) / 2, 0});
        box.content = std::move(moved);
    }
    Box &last = subject.back();
    const double y = last.height + 2;
    last.content.rules.push_back({{(width - length) / 2, y}, {(width + length) / 2, y}, 0.75});
    last.height += 14;
    boxes.insert(boxes.end(), subject.begin(), subject.end());
}

} // namespace

Boxes letterheadBoxes(const Letterhead &letterhead, double width)
{
    Box head;
    Column issuer(head.content, 0, kLeftColumn);
    Column state(head.content, kLeftColumn, width - kLeftColumn);
    state.add(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, kSmall, true);
    state.rule(state.add(u"Độc lập - Tự do - Hạnh phúc"_s, kMedium, true));
    for (const QString &line : letterhead.superior)
        issuer.add(line, kSmall, false);
    double widest = 0;
    for (const QString &line : letterhead.issuer)
        widest = std::max(widest, issuer.add(line, kSmall, true));
    issuer.rule(partOf(widest));

    // Number and day stand on one line, below the taller of the two columns.
    const double y = std::max(issuer.bottom(), state.bottom()) + 6;
    issuer.goTo(y);
    issuer.add(letterhead.number, kMedium, false);
    if (!letterhead.placeAndDate.isEmpty()) {
        const double length = textWidth(letterhead.placeAndDate, kMedium, false, true);
        const double column = std::max(width - kLeftColumn, std::min(length + 1, width * 0.75));
        Column place(head.content, width - column, column);
        place.goTo(y);
        place.add(letterhead.placeAndDate, kMedium, false, true);
        state.goTo(place.bottom());
    }
    if (letterhead.title.isEmpty() && !letterhead.subject.isEmpty()) {
        issuer.goTo(issuer.bottom() + 6);
        issuer.add(letterhead.subject, kMedium, false);
    }
    head.height = std::max(issuer.bottom(), state.bottom());
    head.keepWithNext = true;
    Boxes boxes{std::move(head)};
    if (!letterhead.title.isEmpty())
        addTitle(boxes, letterhead, width);
    return boxes;
}

Boxes appendixHeadingBoxes(const QStringList &heading, double width)
{
    Boxes boxes;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const bool reference = i > 0 && i + 1 == heading.size() && heading[i].startsWith(u'(');
        centredLines(boxes, heading[i], width, i == 0 ? 0 : 2, reference);
    }
    if (!boxes.empty())
        boxes.back().height += 8;
    return boxes;
}

} // namespace skt
