// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/output.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace skt {

namespace {

void write(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

QString tableLine(const QStringList &cells, const std::vector<qsizetype> &widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool last = i + 1 == cells.size();
        line += last ? cells[i] : cells[i].leftJustified(widths[static_cast<std::size_t>(i)] + 2);
    }
    return line;
}

} // namespace

void print(const QString &line)
{
    write(stdout, line);
}

bool outputArrived()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void printMessage(const QString &line)
{
    std::fflush(stdout);
    write(stderr, line);
}

void printJson(const QJsonObject &object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed());
}

void printTable(const QStringList &header, const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(header.size()), 0);
    const auto widen = [&widths](const QStringList &cells) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], cells.value(static_cast<qsizetype>(i)).size());
    };
    widen(header);
    std::for_each(rows.begin(), rows.end(), widen);
    print(tableLine(header, widths));
    QStringList rule;
    for (const qsizetype width : widths)
        rule << QString(width, u'-');
    print(tableLine(rule, widths));
    for (const QStringList &row : rows)
        print(tableLine(row, widths));
}

} // namespace skt
