// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cell_conversion.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

Cell CellConversion<QStringList>::write(const QStringList &list)
{
    QByteArray out = "[";
    for (const QString &text : list) {
        if (out.size() > 1)
            out += ',';
        appendCanonical(out, text);
    }
    return QString::fromUtf8(out + ']');
}

bool CellConversion<QStringList>::read(QStringList &list, const Cell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    if (!text)
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(text->toUtf8());
    if (!document.isArray())
        return false;
    list.clear();
    for (const QJsonValue value : document.array())
        list += value.toString();
    return true;
}

bool CellConversion<QDate>::read(QDate &date, const Cell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    if (!text)
        return false;
    date = QDate::fromString(*text, Qt::ISODate);
    return date.isValid() || text->isEmpty();
}

Cell CellConversion<QTime>::write(QTime time)
{
    return time.second() == 0 && time.msec() == 0 ? textCell(time.toString(u"HH:mm"_s))
                                                  : textCell(time.toString(Qt::ISODateWithMs));
}

bool CellConversion<QTime>::read(QTime &time, const Cell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    if (!text)
        return false;
    time = QTime::fromString(*text, Qt::ISODateWithMs);
    return time.isValid() || text->isEmpty();
}

Cell CellConversion<QDateTime>::write(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return textCell(utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs));
}

bool CellConversion<QDateTime>::read(QDateTime &time, const Cell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    if (!text)
        return false;
    time = QDateTime::fromString(*text, Qt::ISODateWithMs);
    return time.isValid() || text->isEmpty();
}

} // namespace skt
