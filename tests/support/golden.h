// SPDX-License-Identifier: GPL-3.0-or-later
// Texts kept in tests/data/golden. On a difference the text received is written beside the golden
// one as NAME.received.txt: look at it, and accept it by renaming.
#pragma once

#include "tests/support/catch_qt.h"

#include <QFile>
#include <QString>

namespace skt::test {

/// The first line in which the two differ, for the message of a failed test.
inline QString firstDifference(const QString &golden, const QString &received)
{
    const QStringList a = golden.split(QLatin1Char('\n'));
    const QStringList b = received.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return QStringLiteral("line %1:\n- %2\n+ %3").arg(i + 1).arg(a.value(i), b.value(i));
    }
    return {};
}

inline void checkGolden(const QString &name, const QString &received)
{
    const QString folder = QStringLiteral(SOKIEMTRA_SOURCE_DIR "/tests/data/golden/");
    QFile golden(folder + name + QStringLiteral(".txt"));
    const QString expected =
        golden.open(QIODevice::ReadOnly) ? QString::fromUtf8(golden.readAll()) : QString();
    QFile beside(folder + name + QStringLiteral(".received.txt"));
    if (expected != received) {
        if (beside.open(QIODevice::WriteOnly))
            beside.write(received.toUtf8());
    } else {
        beside.remove();
    }
    INFO(name.toStdString() << ", " << firstDifference(expected, received).toStdString());
    CHECK((expected == received)); // the whole texts would hide the line
}

} // namespace skt::test
