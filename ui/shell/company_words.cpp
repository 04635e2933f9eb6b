// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/company_words.h"

#include "core/text/text.h"
#include "ui/shell/shell_words.h"

namespace skt {

QString companySummary(const std::vector<Presence> &others)
{
    constexpr qsizetype most = 2;
    QStringList names;
    for (const Presence &each : others) {
        if (!names.contains(each.user))
            names << each.user;
    }
    if (names.isEmpty())
        return {};
    const QString shown = names.mid(0, most).join(QStringLiteral(", "));
    return names.size() > most
               ? ShellWords::tr("Also open: %1 and %2 more").arg(shown).arg(names.size() - most)
               : ShellWords::tr("Also open: %1").arg(shown);
}

QString companyDetails(const std::vector<Presence> &others,
                       const std::function<QString(const QString &key)> &wordOf)
{
    QStringList lines;
    for (const Presence &each : others) {
        QString line = ShellWords::tr("%1 on the computer %2").arg(each.user, each.computer);
        if (const QString word = wordOf(each.page); !word.isEmpty())
            line += QStringLiteral(" · ") + ShellWords::tr("page: %1").arg(word);
        if (each.since.isValid()) {
            const QDateTime here = each.since.toLocalTime();
            line += QStringLiteral(" · ")
                    + ShellWords::tr("since %1, %2")
                          .arg(here.toString(QStringLiteral("HH:mm")), formatDate(here.date()));
        }
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace skt
