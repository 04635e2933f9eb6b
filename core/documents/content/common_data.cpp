// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/paper_data.h"
#include "core/documents/content/phrases.h"
#include "core/domain/lookup.h"
#include "core/text/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

const auto kNumberRoom = u"        "_s; // for the number that the office gives after signing
const auto kDayRoom = u"      "_s;

QString numberAndSymbol(const PaperSubject &subject)
{
    if (subject.issued)
        return u' ' + subject.issued->number;
    const QString tail = issuerSymbol(subject);
    return kNumberRoom + u'/' + kindAbbreviation(subject.kind)
           + (tail.isEmpty() ? QString() : u'-' + tail);
}

/// "ngày      tháng 8 năm 2023" while the paper waits for its day.
QString dayInWords(const PaperSubject &subject)
{
    if (subject.issued && subject.issued->date)
        return formatDateInWords(*subject.issued->date);
    const QDate today = subject.environment.today;
    return u"ngày"_s + kDayRoom + formatDateInWords(QDate(today.year(), today.month(), 1)).mid(8);
}

void addLetterhead(TemplateData &data, const PaperSubject &subject)
{
    const PlanSettings &plan = subject.plan();
    const QString superior = subject.team ? plan.issuer : plan.issuerSuperior;
    data.set(u"co_quan_cap_tren"_s, superior.toUpper());
    data.set(u"co_quan_cap_tren_ten"_s, superior);
    data.set(u"co_quan_ban_hanh"_s, paperIssuer(subject).toUpper());
    data.set(u"so_ky_hieu"_s, numberAndSymbol(subject));
    const QString day = dayInWords(subject);
    data.set(u"dia_danh_ngay"_s,
             plan.placeName.isEmpty() ? capitalised(day) : plan.placeName + u", "_s + day);
}

/// The team's leader; of the schedule of all teams the standing agency, by order of the plan's
/// signer.
void addSigner(TemplateData &data, const PaperSubject &subject)
{
    const PlanSettings &plan = subject.plan();
    QString office;
    QString name;
    QString byOrder;
    if (subject.team) {
        if (const Person *leader = leaderOf(subject.index, *subject.team)) {
            office = leader->title;
            name = leader->name;
        }
    } else {
        const auto agencies = findUnits(subject.index, plan.standingAgency);
        if (agencies.size() == 1) {
            office = agencies.front()->headTitle;
            name = agencies.front()->headName;
        }
        if (!plan.signer.capacity.isEmpty() && !plan.signer.capacity.contains(u'.'))
            byOrder = u"TL. "_s + plan.signer.capacity.toUpper();
    }
    data.set(u"nguoi_ky_thua_lenh"_s, byOrder);
    data.set(u"nguoi_ky_chuc_vu"_s, office.toUpper());
    data.set(u"nguoi_ky_ten"_s, name);
}

/// The decision that set up the working group. Where the plan gives only its number and date, its
/// issuer is added from the documents that the plan cites.
QString groupDecision(const PaperSubject &subject)
{
    static const QRegularExpression numberOnly(
        uR"(^\D*\bsố\s+(\S+/\S+)(?:\s+ngày\s+[\d/.\-]+)?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString text = withoutEnd(subject.plan().groupDecision);
    const QString number = numberOnly.match(text).captured(1);
    if (number.isEmpty())
        return text;
    for (const LegalDocument &document : subject.index.campaign().legalDocuments) {
        if (document.number == number && !document.issuer.isEmpty())
            return text + u" của "_s + withoutEnd(document.issuer);
    }
    return text;
}

void addPlan(TemplateData &data, const PaperSubject &subject)
{
    const PlanSettings &plan = subject.plan();
    data.set(u"ke_hoach"_s, planCitation(plan, true));
    data.set(u"ke_hoach_ngan"_s, planCitation(plan, false));
    data.set(u"kiem_tra"_s, inspectionPhrase(plan));
    data.set(u"Kiem_tra"_s, capitalised(inspectionPhrase(plan)));
    QStringList grounds;
    if (!plan.groupDecision.isEmpty())
        grounds << u"Căn cứ "_s + groupDecision(subject);
    grounds << u"Căn cứ "_s + planCitation(plan, true);
    for (qsizetype i = 0; i < grounds.size(); ++i)
        grounds[i] += i + 1 == grounds.size() ? u'.' : u';';
    data.set(u"can_cu"_s, textRows(grounds));

    QStringList aims;
    QStringList contents;
    for (const PlanText &text : subject.index.campaign().texts) {
        if (text.parent)
            continue;
        if (text.section == PlanText::Section::Purpose
            || text.section == PlanText::Section::Requirement)
            aims << withoutEnd(text.text) + u'.';
        else if (text.section == PlanText::Section::Content)
            contents << withoutEnd(text.text) + u';';
    }
    if (!contents.isEmpty())
        contents.last().replace(contents.last().size() - 1, 1, u"."_s);
    data.set(u"muc_dich_yeu_cau"_s, aims.join(u' '));
    data.set(u"noi_dung_kiem_tra"_s, textRows(contents));
}

/// "Thông báo số 12/TB-ĐKT1 ngày 01/8/2023": what this paper stands in place of.
QString replaced(const PaperSubject &subject)
{
    const auto id = subject.row ? subject.row->replaces : std::nullopt;
    const Paper *earlier = id ? subject.index.paper(*id) : nullptr;
    if (!earlier)
        return {};
    QString text = paperKindName(earlier->kind) + u" số "_s + earlier->number;
    if (earlier->date)
        text += u" ngày "_s + formatDate(*earlier->date);
    return text;
}

/// "Công an …, đồng chí …, điện thoại …".
QString contact(const PlanSettings &plan)
{
    QStringList parts;
    if (!plan.contactOffice.isEmpty())
        parts << plan.contactOffice;
    if (!plan.contactPerson.isEmpty())
        parts << u"đồng chí "_s + plan.contactPerson;
    if (!plan.contactPhone.isEmpty())
        parts << u"điện thoại "_s + plan.contactPhone;
    return parts.join(u", "_s);
}

} // namespace

TemplateData::List textRows(const QStringList &texts)
{
    TemplateData::List rows;
    for (const QString &text : texts) {
        TemplateData row;
        row.set(u"noi_dung"_s, text);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString issuerSymbol(const PaperSubject &subject)
{
    if (subject.team) {
        QString pattern = subject.plan().teamSymbol;
        return (pattern.isEmpty() ? u"ĐKT{{number}}"_s : pattern)
            .replace(u"{{number}}"_s, QString::number(subject.team->number));
    }
    static const QRegularExpression afterKind(u"/[^-/]+-(.+)$"_s);
    return afterKind.match(subject.plan().number).captured(1).trimmed();
}

QString kindAbbreviation(const QString &kind)
{
    if (kind == u"inspection-programme"_s)
        return u"CTr"_s;
    if (kind == u"team-report"_s || kind == u"synthesis-report"_s || kind == u"outline"_s)
        return u"BC"_s;
    return kind == u"minutes"_s ? u"BB"_s : u"TB"_s;
}

QString paperKindName(const QString &kind)
{
    if (kind == u"letter"_s || kind == u"substitution-notice"_s)
        return u"Công văn"_s;
    static const std::pair<QString, QString> names[] = {{u"TB"_s, u"Thông báo"_s},
                                                        {u"CTr"_s, u"Chương trình"_s},
                                                        {u"BC"_s, u"Báo cáo"_s},
                                                        {u"BB"_s, u"Biên bản"_s}};
    const QString letters = kindAbbreviation(kind);
    const auto it = std::find_if(std::begin(names), std::end(names), [&](const auto &pair) {
        return pair.first == letters;
    });
    return it->second;
}

QString paperReference(const PaperSubject &subject, const QString &kindName)
{
    const QString issuer = subject.team ? teamName(*subject.team) : subject.plan().issuer;
    return u"%1 số%2 %3 của %4"_s.arg(
        kindName, numberAndSymbol(subject), dayInWords(subject), issuer);
}

QString paperIssuer(const PaperSubject &subject)
{
    const PlanSettings &plan = subject.plan();
    if (!subject.team)
        return plan.issuer;
    QString issuer = plan.teamLetterhead.isEmpty() ? teamName(*subject.team) : plan.teamLetterhead;
    return issuer.replace(u"{{number}}"_s, formatCount(subject.team->number));
}

void addCommon(TemplateData &data, const PaperSubject &subject)
{
    data.set(u"thay_the"_s, replaced(subject));
    addLetterhead(data, subject);
    addSigner(data, subject);
    addPlan(data, subject);
    data.set(u"doan"_s, subject.team ? teamName(*subject.team) : QString());
    data.set(u"lien_he"_s, contact(subject.plan()));
    data.set(u"co_quan_thuong_truc"_s, subject.plan().standingAgency);
}

} // namespace skt
