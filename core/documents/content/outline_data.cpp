// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/paper_data.h"
#include "core/documents/content/phrases.h"
#include "core/text/text.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

/// The outline as one list of lines: heading, item, sub-item or group, each by its switch.
class OutlineLines
{
public:
    explicit OutlineLines(const CampaignIndex &index)
        : m_index(index)
    {}

    void addItems(const std::vector<const OutlineItem *> &items, int depth)
    {
        QString group;
        // Where some of the upper items have parts, all of them are headings.
        const bool parts =
            depth == 0 && std::any_of(items.begin(), items.end(), [this](const OutlineItem *item) {
                return !m_index.childItems(item->id).empty();
            });
        for (const OutlineItem *item : items) {
            if (depth == 0 && item->group != group) {
                group = item->group;
                add(u"la_nhom"_s, group);
            }
            add(parts ? u"la_phan"_s : (item->number.isEmpty() ? u"la_gach"_s : u"la_muc"_s),
                numbered(*item));
            addItems(m_index.childItems(item->id), depth + 1);
        }
    }

    void addHeading(const QString &text) { add(u"la_bo_sung"_s, text); }

    TemplateData::List take() { return std::move(m_rows); }

private:
    static QString numbered(const OutlineItem &item)
    {
        if (item.number.isEmpty())
            return item.text;
        const bool ended = !item.number.back().isLetterOrNumber();
        return item.number + (ended ? u" "_s : u". "_s) + item.text;
    }

    void add(const QString &kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        TemplateData row;
        for (const auto &name :
             {u"la_phan"_s, u"la_muc"_s, u"la_gach"_s, u"la_nhom"_s, u"la_bo_sung"_s})
            row.set(name, name == kind);
        row.set(u"noi_dung"_s, text);
        m_rows.push_back(std::move(row));
    }

    const CampaignIndex &m_index;
    TemplateData::List m_rows;
};

QString period(const Outline &outline)
{
    QString text;
    if (outline.periodFrom)
        text += u"từ ngày "_s + formatDate(*outline.periodFrom);
    if (outline.periodTo)
        text += (text.isEmpty() ? u"đến ngày "_s : u" đến ngày "_s) + formatDate(*outline.periodTo);
    return text;
}

struct UnitsOfOutline
{
    const Outline *outline = nullptr;
    std::vector<const Unit *> units;
};

std::vector<UnitsOfOutline> byOutline(const CampaignIndex &index,
                                      const std::vector<const Unit *> &units)
{
    std::vector<UnitsOfOutline> result;
    for (const Unit *unit : units) {
        const Outline *outline = index.outlineOf(*unit);
        if (!outline)
            continue;
        auto it = std::find_if(result.begin(), result.end(), [&](const UnitsOfOutline &known) {
            return known.outline == outline;
        });
        if (it == result.end())
            it = result.insert(it, {outline, {}});
        it->units.push_back(unit);
    }
    std::stable_sort(result.begin(), result.end(), [](const auto &a, const auto &b) {
        return a.outline->position < b.outline->position;
    });
    return result;
}

TemplateData::List linesOf(const CampaignIndex &index, const UnitsOfOutline &part)
{
    OutlineLines lines(index);
    lines.addItems(index.itemsOfOutline(part.outline->id), 0);
    std::vector<const Supplement *> done;
    for (const Unit *unit : part.units) {
        for (const Supplement *supplement : index.supplementsOf(*unit)) {
            if (std::find(done.begin(), done.end(), supplement) != done.end())
                continue;
            done.push_back(supplement);
            QStringList names;
            for (const Unit *other : part.units) {
                const auto theirs = index.supplementsOf(*other);
                if (std::find(theirs.begin(), theirs.end(), supplement) != theirs.end())
                    names << bodyInSentence(*other);
            }
            lines.addHeading(u"Nội dung bổ sung đối với "_s + names.join(u", "_s));
            lines.addItems(index.itemsOfSupplement(supplement->id), 0);
        }
    }
    return lines.take();
}

} // namespace

void addOutlines(TemplateData &data,
                 const PaperSubject &subject,
                 const std::vector<const Unit *> &units)
{
    const auto parts = byOutline(subject.index, units);
    // The programme is the first appendix; a single one bears no number (decree, III.1).
    const auto label = [&](std::size_t place) {
        return parts.empty() ? u"Phụ lục"_s
                             : u"Phụ lục "_s + integerToRoman(static_cast<int>(place) + 1);
    };
    data.set(u"phu_luc_chuong_trinh"_s, label(0));
    data.set(u"kem_theo"_s, u"(Kèm theo %1)"_s.arg(paperReference(subject, u"Thông báo"_s)));
    TemplateData::List list;
    QStringList labels;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        TemplateData row;
        row.set(u"phu_luc"_s, label(i + 1));
        labels << label(i + 1);
        row.set(u"ten_de_cuong"_s, parts[i].outline->title.toUpper());
        row.set(u"ky_so_lieu"_s, period(*parts[i].outline));
        row.set(u"dong"_s, linesOf(subject.index, parts[i]));
        list.push_back(std::move(row));
    }
    data.set(u"ky_so_lieu"_s, parts.size() == 1 ? period(*parts.front().outline) : QString());
    data.set(u"phu_luc_de_cuong"_s, labels.join(u", "_s));
    data.set(u"de_cuong"_s, std::move(list));
}

} // namespace skt
