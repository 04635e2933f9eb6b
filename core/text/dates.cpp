// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text.h"
#include "core/text/text_words.h"

#include <array>

namespace skt {

namespace {

constexpr std::array<QStringView, 7> weekdays = {
    u"thứ Hai", u"thứ Ba", u"thứ Tư", u"thứ Năm", u"thứ Sáu", u"thứ Bảy", u"Chủ nhật"};
constexpr std::array<QStringView, 7> shortWeekdays = {
    u"T2", u"T3", u"T4", u"T5", u"T6", u"T7", u"CN"};
constexpr std::array<const char *, 7> englishWeekdays = {QT_TRANSLATE_NOOP("Text", "Mon"),
                                                         QT_TRANSLATE_NOOP("Text", "Tue"),
                                                         QT_TRANSLATE_NOOP("Text", "Wed"),
                                                         QT_TRANSLATE_NOOP("Text", "Thu"),
                                                         QT_TRANSLATE_NOOP("Text", "Fri"),
                                                         QT_TRANSLATE_NOOP("Text", "Sat"),
                                                         QT_TRANSLATE_NOOP("Text", "Sun")};

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'));
}

/// Only January and February get a zero, lest a 1 be put in front of them.
QString monthNumber(int month)
{
    return month < 3 ? twoDigits(month) : QString::number(month);
}

/// Takes "thứ năm," or "t5 " off the front; the day of the week that it names, 0 if none.
int takeWeekday(QString &text)
{
    for (std::size_t index = 0; index < weekdays.size(); ++index) {
        const QString english = QString::fromLatin1(englishWeekdays[index]);
        for (const QStringView name :
             {weekdays[index], shortWeekdays[index], QStringView(english)}) {
            const qsizetype size = name.size();
            if (text.size() > size && text.startsWith(name, Qt::CaseInsensitive)
                && (text[size] == u' ' || text[size] == u',')) {
                text = text.sliced(size + 1).trimmed();
                return static_cast<int>(index) + 1;
            }
        }
    }
    return 0;
}

/// A date's text cut into its numbers and what stands before, between and behind them.
struct Pieces
{
    QStringList numbers;
    QStringList between{QString()}; ///< one more than the numbers
};

Pieces piecesOf(const QString &text)
{
    Pieces pieces;
    bool inNumber = false;
    for (const QChar c : text) {
        const bool digit = c >= u'0' && c <= u'9';
        if (digit && !inNumber)
            pieces.numbers << QString();
        if (!digit && inNumber)
            pieces.between << QString();
        (digit ? pieces.numbers : pieces.between).last() += c;
        inNumber = digit;
    }
    if (inNumber)
        pieces.between << QString();
    for (QString &words : pieces.between)
        words = words.trimmed();
    return pieces;
}

bool isDayMonthSeparator(const QString &text)
{
    return text == u"/" || text == u"-" || text == u"." || text == u"tháng";
}

QDate dateOf(const QString &day, const QString &month, int year)
{
    return day.size() > 2 || month.size() > 2 ? QDate() : QDate(year, month.toInt(), day.toInt());
}

QDate dateOf(const Pieces &pieces, int yearOfShortDates)
{
    const QStringList &numbers = pieces.numbers;
    const QStringList &between = pieces.between;
    const bool named = between.front() == u"ngày";
    if (!(named || between.front().isEmpty()) || !between.back().isEmpty())
        return {};
    if (numbers.size() == 1) {
        const QString &only = numbers.front();
        return only.size() == 8 ? dateOf(only.left(2), only.sliced(2, 2), only.last(4).toInt())
                                : QDate();
    }
    if (!isDayMonthSeparator(between[1]))
        return {};
    if (numbers.size() == 2)
        return yearOfShortDates > 0 ? dateOf(numbers[0], numbers[1], yearOfShortDates) : QDate();
    const QString beforeYear = between[1] == u"tháng" ? QStringLiteral("năm") : between[1];
    if (numbers.size() != 3 || between[2] != beforeYear)
        return {};
    if (numbers[2].size() == 4)
        return dateOf(numbers[0], numbers[1], numbers[2].toInt());
    const bool yearFirst = numbers[0].size() == 4 && between[1] == u"-" && !named;
    return yearFirst ? dateOf(numbers[2], numbers[1], numbers[0].toInt()) : QDate();
}

} // namespace

QString formatDate(QDate date)
{
    if (!date.isValid())
        return {};
    return twoDigits(date.day()) + u'/' + monthNumber(date.month()) + u'/'
           + QString::number(date.year());
}

QString formatDateInWords(QDate date)
{
    if (!date.isValid())
        return {};
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(twoDigits(date.day()), monthNumber(date.month()), QString::number(date.year()));
}

QString weekdayName(QDate date)
{
    return date.isValid() ? weekdays[static_cast<std::size_t>(date.dayOfWeek()) - 1].toString()
                          : QString();
}

QString weekdayShort(QDate date)
{
    return date.isValid()
               ? TextWords::tr(englishWeekdays[static_cast<std::size_t>(date.dayOfWeek()) - 1])
               : QString();
}

QString formatDateWithWeekday(QDate date)
{
    return date.isValid() ? weekdayShort(date) + u' ' + formatDate(date) : QString();
}

QDate parseDate(QStringView text, int yearOfShortDates)
{
    QString rest = cleaned(text).toLower();
    const int weekday = takeWeekday(rest);
    const Pieces pieces = piecesOf(rest);
    const QDate date = pieces.numbers.isEmpty() ? QDate() : dateOf(pieces, yearOfShortDates);
    // A weekday that contradicts the date means that one of the two is a slip of the pen.
    return weekday == 0 || (date.isValid() && date.dayOfWeek() == weekday) ? date : QDate();
}

} // namespace skt
