// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/shown_names.h"

#include "core/calendar/calendar_words.h"
#include "core/calendar/working_calendar.h"

#include <QFile>
#include <QHash>

namespace skt {

namespace {

QHash<QString, QString> readEnglishNames()
{
    WorkingCalendar::bundledDays(); // makes the resources known
    QFile file(QStringLiteral(":/calendar/english.tsv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QHash<QString, QString> names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.startsWith(u'#') && line.contains(u'\t'))
            names.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1));
    }
    return names;
}

} // namespace

QString inChosenLanguage(const QString &name)
{
    //: The code of the language in which this program speaks: "en", "vi".
    if (CalendarWords::tr("en") != u"en")
        return name;
    static const QHash<QString, QString> names = readEnglishNames();
    return names.value(name, name);
}

} // namespace skt
