// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/document_parts.h"

#include "core/intake/intake_words.h"
#include "core/intake/teams.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t longestHead = 40;

bool isMark(const QString &text)
{
    QString bare = text;
    bare.remove(u' ');
    while (!bare.isEmpty() && !bare.front().isLetter())
        bare.remove(0, 1);
    while (!bare.isEmpty() && !bare.back().isLetter())
        bare.chop(1);
    return bare == u"MẬT"_s || bare == u"TỐIMẬT"_s || bare == u"TUYỆTMẬT"_s;
}

/// The marks of state secrets stand by themselves in a document's head: on a line, in a cell, or
/// in front of the state's name.
bool marksSecret(const SourceLine &line)
{
    static const QRegularExpression beside(
        u"^(TUYỆT MẬT|TỐI MẬT|MẬT)(?= +(?:CỘNG H|ỦY BAN|UBND|TỔ |BAN |SỐ|CÔNG AN|TỈNH|Số))"
        u"|(?:VIỆT NAM|Hạnh phúc) +(TUYỆT MẬT|TỐI MẬT|MẬT)$|^(?:Độ|ĐỘ) (?:mật|MẬT) ?:"_s);
    if (isMark(line.text) || beside.match(line.text).hasMatch())
        return true;
    return std::any_of(line.cells.begin(), line.cells.end(), isMark);
}

std::optional<std::size_t> titleLine(const SourceText &source)
{
    const std::size_t end = std::min(source.lines.size(), longestHead * 2);
    for (std::size_t i = 0; i < end; ++i) {
        const QString &text = source.lines[i].text;
        if (isPlanHeading(text))
            return i;
        if (text.startsWith(u"KẾ HOẠCH ") && isCapitals(text))
            return i;
        if (text.startsWith(u"Kế hoạch kiểm tra", Qt::CaseInsensitive) && text.size() < 250)
            return i;
    }
    return std::nullopt;
}

/// Where the title ends: at the paragraph that says on what the plan rests, or at the first mark.
std::size_t titleEnd(const SourceText &source, std::size_t title)
{
    static const QRegularExpression leadIn(
        u"^(?:Ghi chú:|(?:Thực hiện|Căn cứ|Triển khai|Nhằm|Để|Theo|Xét|Trên cơ sở|Trong) )"_s);
    const std::size_t first = title + 1;
    const bool ownLine = isPlanHeading(source.lines[title].text);
    for (std::size_t i = first; i < std::min(source.lines.size(), first + 10); ++i) {
        const SourceLine &line = source.lines[i];
        const bool something = i > first || !ownLine;
        if (something
            && (line.blanksBefore > 1 || leadIn.match(line.text).hasMatch() || isOrnament(line)))
            return i;
        if (parseMarker(line.text).kind != MarkKind::None)
            return i;
        if (something && line.text.size() > 160)
            return i;
    }
    return std::min(source.lines.size(), first + 10);
}

bool isRecipientsStart(const QString &text)
{
    return text.startsWith(u"Nơi nhận", Qt::CaseInsensitive);
}

/// "Phụ lục 1", "PHỤ LỤC II: DANH SÁCH …": a line of its own, no sentence that mentions one.
QString appendixLabel(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\(?((?:Phụ lục|PHỤ LỤC)(?: (?:số|SỐ))?(?: (?:\\d{1,2}|[IVX]{1,4}|[A-Z]))?)(?: ?[.:–-] ?.*| ?\\(.*|\\)?$| \\p{Lu}{2}.*)$"_s);
    if (text.size() > 250)
        return {};
    const auto match = pattern.match(text);
    return match.hasMatch() ? match.captured(1).trimmed() : QString();
}

/// A heading that begins an appendix which is not called one.
bool isUnnamedAppendix(const QString &text)
{
    if (!isCapitals(text) || text.size() < 10)
        return false;
    return text.startsWith(u"DANH SÁCH") || text.contains(u"ĐỀ CƯƠNG") || text.startsWith(u"BIỂU ")
           || text.startsWith(u"MẪU ") || text.startsWith(u"LỊCH ");
}

/// "THÀNH PHẦN ĐOÀN VÀ …": a section's heading in the body, an appendix' title behind it.
bool isTeamsTitle(const QString &text)
{
    return isCapitals(text) && text.startsWith(u"THÀNH PHẦN ")
           && (text.contains(u"ĐOÀN") || text.contains(u"TỔ "));
}

bool isSignatureLine(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:TM\\.|KT\\.|TL\\.|TUQ\\.|Q\\.|CHỦ TỊCH|PHÓ CHỦ "
                                            u"TỊCH|TỔ TRƯỞNG|TỔ PHÓ|TRƯỞNG|PHÓ TRƯỞNG|GIÁM ĐỐC"
                                            u"|PHÓ GIÁM ĐỐC|CHÁNH)"_s);
    return text.size() < 60 && isCapitals(text) && pattern.match(text).hasMatch();
}

std::size_t tailStart(const SourceText &source, std::size_t from, std::size_t end)
{
    for (std::size_t i = from; i < end; ++i) {
        const SourceLine &line = source.lines[i];
        const bool named = isRecipientsStart(line.text)
                           || (!line.cells.isEmpty() && isRecipientsStart(line.cells.first()));
        const bool beside = !line.columns.isEmpty() && isSignatureLine(line.columns.last());
        if (named || beside || isSignatureLine(line.text))
            return i;
    }
    return end;
}

bool speaksOfInspection(const SourceText &source, const DocumentParts &parts)
{
    int sections = 0;
    bool named = false;
    for (std::size_t i = parts.title.begin; i < parts.title.end; ++i)
        named = named || source.lines[i].text.contains(u"kiểm tra", Qt::CaseInsensitive)
                || source.lines[i].text.contains(u"giám sát", Qt::CaseInsensitive);
    for (std::size_t i = parts.body.begin; i < parts.body.end; ++i) {
        const QString &text = source.lines[i].text;
        if (text.size() > 160)
            continue;
        const Marker marker = parseMarker(text);
        const bool heading = marker.kind == MarkKind::Roman || marker.kind == MarkKind::Number
                             || marker.kind == MarkKind::Capital || isCapitals(text);
        if (!heading)
            continue;
        sections += vocabulary().topics(text).empty() ? 0 : 1;
        named = named || (text.contains(u"kiểm tra", Qt::CaseInsensitive) && sections > 0);
    }
    return named && sections > 0;
}

} // namespace

bool isOrnament(const SourceLine &line)
{
    const QString &text = line.text;
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return QStringView(u"-_–—=*.•~ ─━").contains(c); });
}

bool isPlanHeading(const QString &text)
{
    static const QString key = matchKey(u"kế hoạch");
    return !text.isEmpty() && text.front().isUpper() && text.size() < 20 && matchKey(text) == key;
}

Result<DocumentParts> documentParts(const SourceText &source)
{
    const auto title = titleLine(source);
    const std::size_t headEnd = title ? *title + 3 : std::min(source.lines.size(), longestHead);
    for (std::size_t i = 0; i < std::min(headEnd, source.lines.size()); ++i) {
        if (marksSecret(source.lines[i]))
            return failure(
                Error::Kind::Input,
                IntakeWords::tr("Line %1 marks the document as a state secret (“%2”). State "
                                "secrets must not be entered; nothing was taken in.")
                    .arg(source.lines[i].number)
                    .arg(source.lines[i].text.left(60)));
    }
    if (!title)
        return failure(
            Error::Kind::Input,
            IntakeWords::tr("The text is no inspection plan: no line with the heading “KẾ "
                            "HOẠCH” was found at its beginning. Choose the plan's document."));
    DocumentParts parts;
    parts.head = LineRange{0, *title};
    parts.title = LineRange{*title, titleEnd(source, *title)};
    const std::size_t end = source.lines.size();
    std::size_t firstAppendix = end;
    bool signedYet = false;
    for (std::size_t i = parts.title.end; i < end; ++i) {
        const QString &text = source.lines[i].text;
        const QString label = appendixLabel(text);
        const bool named = !label.isEmpty();
        const bool unnamed = !named && parts.appendices.empty()
                             && (isUnnamedAppendix(text) || (signedYet && isTeamsTitle(text)))
                             && parseMarker(text).kind != MarkKind::Roman;
        signedYet = signedYet || isRecipientsStart(text) || isSignatureLine(text);
        if (!named && !unnamed)
            continue;
        if (parts.appendices.empty())
            firstAppendix = i;
        else
            parts.appendices.back().lines.end = i;
        parts.appendices.push_back(AppendixPart{label, LineRange{i, end}});
    }
    const std::size_t tail = tailStart(source, parts.title.end, firstAppendix);
    parts.body = LineRange{parts.title.end, tail};
    parts.tail = LineRange{tail, firstAppendix};
    if (!speaksOfInspection(source, parts))
        return failure(
            Error::Kind::Input,
            IntakeWords::tr("The text is no inspection plan: it has a heading “KẾ HOẠCH”, but no "
                            "section that speaks of an inspection. Choose the plan's document."));
    return parts;
}

} // namespace skt::intake
