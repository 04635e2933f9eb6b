// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace skt {

/// One line on standard output.
void print(const QString &line);
/// One line on standard error.
void printMessage(const QString &line);
/// False if anything printed did not arrive (a full disk, a closed pipe).
bool outputArrived();
void printJson(const QJsonObject &object);

/// Rows of a table for people: columns as wide as their widest cell, the last one free.
void printTable(const QStringList &header, const std::vector<QStringList> &rows);

} // namespace skt
