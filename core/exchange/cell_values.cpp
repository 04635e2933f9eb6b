// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"

#include "core/exchange/vocabulary.h"
#include "core/exchange/words.h"
#include "core/text/text.h"

#include <QRegularExpression>

#include <cmath>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Excel's number of a day between 1955 and 2119; a smaller one is more likely a count.
QDate dateOfSerial(const QString &text)
{
    bool isNumber = false;
    const double serial = text.toDouble(&isNumber);
    constexpr double first = 20000;
    constexpr double last = 80000;
    if (!isNumber || serial < first || serial > last || text.contains(u'/'))
        return {};
    return QDate(1899, 12, 30).addDays(static_cast<qint64>(serial));
}

bool isWithin(QDate date, const CampaignDays &days)
{
    return date.isValid() && days.first.isValid() && days.last.isValid() && date >= days.first
           && date <= days.last;
}

/// The year for a date without one: that in which it lies within the campaign, else its first.
QDate dateWithoutYear(const QString &text, const CampaignDays &days)
{
    if (!days.first.isValid())
        return {};
    const QDate inFirst = parseDate(text, days.first.year());
    if (!isWithin(inFirst, days) && days.last.isValid()) {
        const QDate inLast = parseDate(text, days.last.year());
        if (isWithin(inLast, days))
            return inLast;
    }
    return inFirst;
}

/// "03/8/23" with the century written out.
QString withCentury(const QString &text)
{
    static const QRegularExpression shortYear(
        u"(?<!\\d)(\\d{1,2}\\s*([/.-])\\s*\\d{1,2}\\s*\\2\\s*)(\\d{2})$"_s);
    const auto match = shortYear.match(text);
    if (!match.hasMatch())
        return text;
    return text.left(match.capturedStart(0)) + match.captured(1) + u"20"_s + match.captured(3);
}

/// Takes every hour out of a text, in order.
std::vector<QTime> takeTimes(QString &text)
{
    static const QRegularExpression hour(
        u"(?<![\\d/.-])(\\d{1,2})\\s*(?:(?:h|g|giờ|:)\\s*([0-5]\\d)(?::[0-5]\\d)?|(?:h|g|giờ))(?!\\w)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<QTime> times;
    for (auto match = hour.match(text); match.hasMatch() && times.size() < 4;
         match = hour.match(text)) {
        const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
        if (!time.isValid())
            break;
        times.push_back(time);
        text.replace(match.capturedStart(0), match.capturedLength(0), u" "_s);
    }
    return times;
}

/// Takes the words for a half-day out of a text that also names a day. One letter alone is not
/// taken out of the midst of a text: only a cell that holds nothing else means it so.
std::optional<DayPart> takePart(QString &text)
{
    static const QRegularExpression words(u"\\b(cả ngày|cả sáng và chiều|sáng và chiều|buổi "
                                          u"sáng|buổi chiều|sáng|chiều|all[ -]day|morning|"
                                          "afternoon|am|pm)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = words.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = exchange::vocabulary().part(match.captured(0));
    text.replace(match.capturedStart(0), match.capturedLength(0), u" "_s);
    return part;
}

/// What is left of a date's cell once hours and half-day are out of it.
QString dateWords(const QString &text)
{
    static const QRegularExpression fillers(u"\\b(lúc|từ|đến|vào|buổi|bắt đầu|at|on)\\b|[()]"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression edges(u"^[\\s,;–-]+|[\\s,;–-]+$"_s);
    QString words = text;
    words.replace(fillers, u" "_s);
    words.remove(edges);
    return words.simplified();
}

/// "thứ Năm, ngày 03/8/2023": the weekday is read without "ngày" behind it.
QString withoutNgay(const QString &text)
{
    static const QRegularExpression ngay(u"\\bngày\\s+(?=\\d{1,2}\\s*[/.-])"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    QString words = text;
    return words.remove(ngay);
}

/// A date that would be one but for its weekday; for saying so.
QDate dateDespiteWeekday(const QString &text, const CampaignDays &days)
{
    static const QRegularExpression weekday(u"^(thứ\\s+\\S+|t[2-7]|cn|chủ nhật)[\\s,]+"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::UseUnicodePropertiesOption);
    QString rest = text;
    rest.remove(weekday);
    return rest == text ? QDate() : readDate(rest, days);
}

QString noDate(const QString &cell, const QString &words, const CampaignDays &days)
{
    const QDate meant = dateDespiteWeekday(words, days);
    if (meant.isValid())
        return ExchangeWords::tr("“%1”: the %2 is a %3. Correct the day or the weekday.")
            .arg(cell, formatDate(meant), weekdayName(meant));
    return ExchangeWords::tr("“%1” is no date. Write it as 03/8/2023.").arg(cell);
}

void readHours(const QString &from, const QString &to, CellWhen &when)
{
    QString fromText = from;
    QString toText = to;
    const auto begins = takeTimes(fromText);
    const auto ends = takeTimes(toText);
    if (!begins.empty())
        when.from = begins.front();
    if (begins.size() > 1)
        when.to = begins[1];
    if (!ends.empty())
        when.to = ends.front();
    const auto read = [&when](const QString &cell, std::optional<QTime> &time, bool found) {
        if (cell.isEmpty() || found)
            return;
        const QTime alone = readTime(cell);
        if (alone.isValid())
            time = alone;
        else if (when.problem.isEmpty())
            when.problem = ExchangeWords::tr("“%1” is no hour. Write it as 08:00.").arg(cell);
    };
    read(from, when.from, !begins.empty());
    read(to, when.to, !ends.empty());
}

void readPartCell(const QString &cell, CellWhen &when)
{
    if (cell.isEmpty())
        return;
    QString rest = cell;
    const auto times = takeTimes(rest);
    auto part = exchange::vocabulary().part(cell);
    if (!part)
        part = takePart(rest);
    if (part)
        when.part = part;
    if (!times.empty() && !when.from)
        when.from = times.front();
    if (times.size() > 1 && !when.to)
        when.to = times[1];
    if (!part && times.empty())
        when.problem =
            ExchangeWords::tr("“%1” is no half-day. Write morning, afternoon or all day.")
                .arg(cell);
}

void readDateCell(const QString &cell, const CampaignDays &days, CellWhen &when)
{
    if (cell.isEmpty())
        return;
    if (const QDate date = readDate(cell, days); date.isValid()) {
        when.date = date;
        return;
    }
    QString rest = cell;
    const auto times = takeTimes(rest);
    if (!times.empty())
        when.from = times.front();
    if (times.size() > 1)
        when.to = times[1];
    when.part = takePart(rest);
    const QString words = dateWords(rest);
    const QDate date = readDate(words, days);
    if (date.isValid())
        when.date = date;
    else if (!words.isEmpty())
        when.problem = noDate(cell, words, days);
}

} // namespace

QDate readDate(const QString &text, const CampaignDays &days)
{
    const QString words = withoutNgay(withCentury(cleaned(text)));
    if (words.isEmpty())
        return {};
    if (const QDate serial = dateOfSerial(words); serial.isValid())
        return serial;
    const QDate full = parseDate(words);
    return full.isValid() ? full : dateWithoutYear(words, days);
}

QTime readTime(const QString &text)
{
    QString rest = cleaned(text);
    const auto times = takeTimes(rest);
    if (times.size() == 1 && rest.trimmed().isEmpty())
        return times.front();
    bool isNumber = false;
    const double fraction = rest.toDouble(&isNumber);
    if (!isNumber || fraction < 0 || fraction >= 24)
        return {};
    if (fraction >= 1) // "8": the hour alone
        return std::floor(fraction) == fraction ? QTime(static_cast<int>(fraction), 0) : QTime();
    const int minutes = static_cast<int>(std::lround(fraction * 24 * 60));
    return QTime(minutes / 60, minutes % 60);
}

CellWhen readWhen(const QString &date,
                  const QString &part,
                  const QString &from,
                  const QString &to,
                  const CampaignDays &days)
{
    CellWhen when;
    readDateCell(cleaned(date), days, when);
    readPartCell(cleaned(part), when);
    readHours(cleaned(from), cleaned(to), when);
    if (!when.part && when.from) {
        const bool morning = *when.from < QTime(12, 0);
        const bool beyondNoon = when.to && *when.to > QTime(13, 30);
        when.part = !morning ? DayPart::Afternoon : beyondNoon ? DayPart::AllDay : DayPart::Morning;
    }
    return when;
}

} // namespace skt
