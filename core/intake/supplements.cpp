// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/supplements.h"

#include "core/intake/citations.h"
#include "core/intake/name_lists.h"
#include "core/intake/vocabulary.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutLead(const QString &text)
{
    static const QRegularExpression lead(u"^(?:Riêng )?(?:Đối với |đối với )?(?:Riêng )?"_s);
    return QString(text).remove(lead);
}

bool isOthers(const QString &text)
{
    const bool all = text.startsWith(u"các ", Qt::CaseInsensitive)
                     || text.startsWith(u"những ", Qt::CaseInsensitive);
    const qsizetype other = text.indexOf(u" khác", 0, Qt::CaseInsensitive);
    const qsizetype rest = text.indexOf(u"còn lại", 0, Qt::CaseInsensitive);
    return all && ((other > 0 && other < 120) || (rest > 0 && rest < 120));
}

/// Where a unit's name ends and the heading goes on: "Phòng Tài chính … | bố trí nguồn lực".
qsizetype nameEnd(const QString &text)
{
    static const QRegularExpression further(
        u" (?:bố trí|thực hiện|báo cáo|về|trong|có|cần|tập trung|bổ sung|phải|đánh giá|nêu|làm rõ)(?= |$)"_s);
    const auto match = further.match(text);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

} // namespace

bool announcesSupplements(const Paragraph &paragraph)
{
    const QString &text = paragraph.text;
    if (text.size() > 220)
        return false;
    static const QRegularExpression pattern(
        u"^(?:Lưu ý|Ghi chú|Ngoài (?:ra|các|những)|Nội dung bổ sung|NỘI DUNG BỔ SUNG|Phần bổ sung|PHẦN BỔ SUNG|CÂU HỎI BỔ SUNG)"_s);
    return pattern.match(text).hasMatch()
           && (text.contains(u"thêm", Qt::CaseInsensitive)
               || text.contains(u"bổ sung", Qt::CaseInsensitive)
               || text.contains(u"một số đơn vị", Qt::CaseInsensitive));
}

bool startsSupplement(const Paragraph &paragraph, bool announced, std::optional<MarkKind> mark)
{
    const QString rest = withoutLead(paragraph.text);
    const bool lead = rest.size() != paragraph.text.size();
    const UnitWord *word = vocabulary().unitWord(rest, false);
    const bool names = (word != nullptr && rest.size() > word->word.size() + 1) || isOthers(rest);
    if (!names)
        return false;
    if (paragraph.marker.kind == MarkKind::Star)
        return true;
    if (mark)
        return *mark == paragraph.marker.kind && (lead || *mark != MarkKind::None)
               && !paragraph.text.contains(u'?');
    if (!announced)
        return false;
    const bool brief = paragraph.text.size() < 160 || paragraph.text.contains(u"(căn cứ")
                       || paragraph.text.endsWith(u':');
    return brief && !paragraph.text.contains(u'?')
           && (lead || paragraph.text.endsWith(u':') || paragraph.text.size() < 90);
}

RecognisedSupplement supplementOf(const Paragraph &paragraph)
{
    RecognisedSupplement supplement;
    QString title;
    supplement.bases = basesIn(paragraph.text, title);
    while (title.endsWith(u':') || title.endsWith(u'.') || title.endsWith(u' '))
        title.chop(1);
    supplement.title = withoutLead(title);
    supplement.forOthers = isOthers(supplement.title);
    if (supplement.forOthers)
        return supplement;
    const QString names = supplement.title.left(nameEnd(supplement.title));
    for (const QString &name : namesIn(names))
        supplement.units.push_back(NamedUnit{name, paragraph.number});
    return supplement;
}

} // namespace skt::intake
