// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cell.h"

namespace skt {

Cell textCell(const QString &text)
{
    if (text.isNull())
        return QStringLiteral("");
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

QString cellText(const Cell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<std::int64_t>(&cell))
        return QString::number(*number);
    return {};
}

std::int64_t cellInteger(const Cell &cell, std::int64_t otherwise)
{
    const auto *number = std::get_if<std::int64_t>(&cell);
    return number ? *number : otherwise;
}

QJsonValue cellToJson(const Cell &cell, ColumnKind kind)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    if (const auto *number = std::get_if<std::int64_t>(&cell)) {
        switch (kind) {
        case ColumnKind::Id:
            return QString::number(*number);
        case ColumnKind::Bool:
            return *number != 0;
        default:
            return static_cast<qint64>(*number);
        }
    }
    return QJsonValue::Null;
}

Cell cellFromJson(const QJsonValue &value, ColumnKind kind)
{
    if (value.isNull() || value.isUndefined())
        return {};
    switch (kind) {
    case ColumnKind::Id: {
        bool ok = false;
        const qlonglong id = value.toString().toLongLong(&ok);
        return ok ? Cell{std::int64_t{id}} : textCell(value.toString());
    }
    case ColumnKind::Bool:
        return std::int64_t{value.toBool() ? 1 : 0};
    case ColumnKind::Integer:
        return std::int64_t{value.toInteger()};
    case ColumnKind::Text:
    case ColumnKind::Moment:
        break;
    }
    return textCell(value.toString());
}

void appendCanonical(QByteArray &out, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += hex[static_cast<unsigned char>(c) >> 4];
            out += hex[static_cast<unsigned char>(c) & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendCanonical(QByteArray &out, const Cell &cell, ColumnKind kind)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        appendCanonical(out, *text);
    } else if (const auto *number = std::get_if<std::int64_t>(&cell)) {
        if (kind == ColumnKind::Bool)
            out += *number != 0 ? "true" : "false";
        else if (kind == ColumnKind::Id)
            out += '"' + QByteArray::number(qlonglong{*number}) + '"';
        else
            out += QByteArray::number(qlonglong{*number});
    } else {
        out += "null";
    }
}

} // namespace skt
