// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/levels.h"

#include "core/intake/paragraphs.h"
#include "core/intake/recognise.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

int levelPlace(const QString &word)
{
    for (const LevelWord &level : vocabulary().levels()) {
        if (level.word == word)
            return level.place;
    }
    return 0;
}

QString properName(const QString &capitals)
{
    QStringList words = capitals.toLower().split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = capitalised(word);
    return words.join(u' ');
}

std::optional<NamedLevel> namedLevelIn(const QString &text)
{
    const bool capitals = isCapitals(text);
    qsizetype at = 0;
    while (at >= 0 && at < text.size()) {
        const QStringView rest = QStringView(text).mid(at);
        const LevelWord *level = vocabulary().level(rest);
        if (level != nullptr && rest.size() > level->word.size() + 1) {
            // The proper name: all words with a capital, or a number ("Phường 2").
            QStringList name;
            for (const QStringView word : rest.mid(level->word.size() + 1).split(u' ')) {
                if (word.isEmpty() || !(word.front().isUpper() || word.front().isDigit()))
                    break;
                if (name.size() >= 4 || word == u"NĂM" || word == u"GIAI")
                    break;
                QString bare = word.toString();
                const bool last = !bare.back().isLetterOrNumber();
                while (!bare.isEmpty() && !bare.back().isLetterOrNumber())
                    bare.chop(1);
                name << bare;
                if (last)
                    break;
            }
            const bool longNumber =
                name.size() == 1 && name.first().size() > 2 && name.first().front().isDigit();
            if (!name.isEmpty() && !longNumber) {
                const QString place = name.join(u' ');
                return NamedLevel{level->word, capitals ? properName(place) : place};
            }
        }
        const qsizetype space = text.indexOf(u' ', at);
        at = space < 0 ? -1 : space + 1;
    }
    return std::nullopt;
}

std::optional<Tier> tierOfHeading(const QString &heading, int ownPlace)
{
    const QStringList words = heading.toLower().split(u' ', Qt::SkipEmptyParts);
    bool upper = false;
    bool lower = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString before = i > 0 ? words[i - 1] : QString();
        const bool listed = i == 0 || before == u"các"_s || before == u"ubnd"_s
                            || before == u"tại"_s || before == u"dân"_s || before == u"với"_s
                            || before == u"và"_s || before == u"của"_s || before.endsWith(u',');
        if (before != u"cấp"_s && !listed)
            continue;
        const QString rest = words.mid(i, 3).join(u' ');
        const LevelWord *level = vocabulary().level(rest);
        if (level != nullptr && (before == u"cấp"_s || ownPlace > 0)) {
            (level->place > ownPlace ? lower : upper) = true;
            continue;
        }
        const UnitWord *unit = vocabulary().unitWord(rest);
        if (unit == nullptr || before == u"cấp"_s)
            continue;
        const bool below = isPlace(unit->kind) || unit->kind == UnitKind::School;
        (below ? lower : upper) = true;
    }
    if (lower == upper)
        return std::nullopt;
    return lower ? Tier::Lower : Tier::Upper;
}

void recogniseLevel(Recognition &recognition)
{
    RecognisedPlan &plan = recognition.plan;
    const PlanSettings &settings = plan.settings;
    // The body that issues the plan says it best; then what stands above it, then the title.
    const QStringList sources{settings.issuer,
                              settings.issuerSuperior,
                              settings.title,
                              settings.signer.office,
                              settings.signer.capacity};
    for (const QString &source : sources) {
        const auto level = namedLevelIn(source);
        if (!level)
            continue;
        plan.ownLevel = level->word;
        plan.ownPlace = level->place;
        break;
    }
    if (const auto titled = namedLevelIn(settings.title); titled && titled->word == plan.ownLevel)
        plan.ownPlace = titled->place;
    if (plan.ownLevel.isEmpty()) {
        for (const QString &source : sources) {
            for (const LevelWord &level : vocabulary().levels()) {
                const bool named = source.contains(u' ' + level.word + u' ', Qt::CaseInsensitive)
                                   || source.endsWith(u' ' + level.word, Qt::CaseInsensitive);
                if (named && plan.ownLevel.isEmpty())
                    plan.ownLevel = level.word;
            }
        }
    }
}

} // namespace skt::intake
