// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/organisers.h"

#include "core/intake/intake_words.h"

#include <QFile>

#include <algorithm>

// Resources of a static library are only found once they are named; outside any namespace.
static void initOrganiserResource()
{
    Q_INIT_RESOURCE(intake_words);
}

namespace skt {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names of the bodies are data in both languages: this text alone tells which one is shown.
bool inVietnamese()
{
    return IntakeWords::tr("(names of bodies: en)") == u"(names of bodies: vi)"_s;
}

void takeValue(Organiser &organiser, const QStringList &fields)
{
    const QString &key = fields.at(0);
    const QString value = QString(fields.value(1)).replace(u"\\n"_s, u"\n"_s);
    if (key.startsWith(u"level-")) {
        Level level;
        level.name = value;
        level.rank = key.mid(6).toInt();
        organiser.levels.push_back(level);
    } else if (key == u"above-word") {
        organiser.hasAbove = true;
    } else if (key == u"recipient") {
        PlanRecipient recipient;
        recipient.name = value;
        recipient.purpose = fields.value(2);
        organiser.recipients.push_back(recipient);
    } else {
        organiser.settings.emplace_back(key, value);
    }
}

std::vector<Organiser> readOrganisers()
{
    initOrganiserResource();
    std::vector<Organiser> result;
    QFile file(u":/intake/organisers.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const bool vietnamese = inVietnamese();
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(u'\t');
        if (fields.at(0) == u"organiser") {
            Organiser next;
            next.key = fields.value(1);
            next.title = fields.value(vietnamese ? 2 : 3);
            result.push_back(next);
        } else if (!result.empty()) {
            takeValue(result.back(), fields);
        }
    }
    return result;
}

} // namespace

std::vector<Organiser> organisers()
{
    return readOrganisers();
}

std::optional<Organiser> organiser(const QString &key)
{
    const auto all = organisers();
    const auto it = std::find_if(
        all.begin(), all.end(), [&key](const Organiser &one) { return one.key == key; });
    return it == all.end() ? std::nullopt : std::optional(*it);
}

QString withPlaces(const QString &pattern, const QString &place, const QString &above)
{
    QString text = pattern;
    text.replace(u"{{place}}"_s, place.trimmed());
    text.replace(u"{{above}}"_s, above.trimmed());
    while (text.contains(u"  "_s))
        text.replace(u"  "_s, u" "_s);
    return text.trimmed();
}

} // namespace skt
