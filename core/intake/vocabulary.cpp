// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/vocabulary.h"

#include <QFile>
#include <QSet>

// Resources of a static library are only found once they are named; outside any namespace.
static void initVocabularyResource()
{
    Q_INIT_RESOURCE(intake_words);
}

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Topic> topicFromString(QStringView text)
{
    static const std::pair<QStringView, Topic> all[] = {{u"purpose", Topic::Purpose},
                                                        {u"requirement", Topic::Requirement},
                                                        {u"content", Topic::Content},
                                                        {u"method", Topic::Method},
                                                        {u"teams", Topic::Teams},
                                                        {u"time", Topic::Time},
                                                        {u"object", Topic::Object},
                                                        {u"place", Topic::Place},
                                                        {u"hosts", Topic::Hosts},
                                                        {u"duties", Topic::Duties}};
    for (const auto &[word, topic] : all) {
        if (word == text)
            return topic;
    }
    return std::nullopt;
}

QString firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return text.left(end).toString().toLower();
}

} // namespace

bool startsWithWord(QStringView text, QStringView word)
{
    if (!text.startsWith(word, Qt::CaseInsensitive))
        return false;
    return text.size() == word.size() || !text[word.size()].isLetterOrNumber();
}

bool isPlace(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Commune:
    case UnitKind::Ward:
    case UnitKind::Town:
    case UnitKind::SpecialZone:
    case UnitKind::Village:
        return true;
    default:
        return false;
    }
}

Vocabulary::Vocabulary()
{
    initVocabularyResource();
    QFile file(u":/intake/words.tsv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (!opened)
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            take(line.split(u'\t'));
    }
    for (auto &words : m_units) {
        std::stable_sort(words.begin(), words.end(), [](const UnitWord &a, const UnitWord &b) {
            return a.word.size() > b.word.size();
        });
    }
}

void Vocabulary::take(const QStringList &fields)
{
    const QString &sort = fields.first();
    const QString first = fields.value(1);
    if (sort == "unit"_L1)
        m_units[firstWord(first)].push_back(
            UnitWord{first,
                     unitKindFromString(fields.value(2)).value_or(UnitKind::Other),
                     fields.value(3) == "any"_L1});
    else if (sort == "level"_L1)
        m_levels.push_back(LevelWord{first, fields.value(2).toInt(), fields.value(3)});
    else if (sort == "rank"_L1)
        m_ranks.insert(first.toInt(), fields.value(2));
    else if (sort == "kindrank"_L1)
        m_kindPlaces.insert(int(unitKindFromString(first).value_or(UnitKind::Other)),
                            fields.value(2).toInt());
    else if (sort == "topic"_L1) {
        if (const auto topic = topicFromString(fields.value(2)))
            m_topics.emplace_back(first, *topic);
    } else if (sort == "verb"_L1)
        m_verbs << first;
    else if (sort == "document"_L1)
        m_documents << first;
    else if (sort == "symbol"_L1)
        m_symbols << first;
    else if (sort == "issuer"_L1)
        m_issuers.insert(first);
    else if (sort == "short"_L1)
        m_short.insert(first, fields.value(2));
}

const UnitWord *Vocabulary::unitWord(QStringView name, bool anyCase) const
{
    const auto found = m_units.constFind(firstWord(name));
    if (found == m_units.constEnd())
        return nullptr;
    const bool capital = !name.isEmpty() && name.front().isUpper();
    for (const UnitWord &word : *found) {
        if (startsWithWord(name, word.word) && (anyCase || capital || word.anyCase))
            return &word;
    }
    return nullptr;
}

const UnitWord *Vocabulary::unitWordInList(QStringView text) const
{
    const UnitWord *word = unitWord(text, false);
    if (word == nullptr || !(isPlace(word->kind) || word->kind == UnitKind::Other))
        return word;
    const QStringView rest = text.mid(word->word.size()).trimmed();
    return rest.isEmpty() || rest.front().isUpper() || rest.front().isDigit() ? word : nullptr;
}

const LevelWord *Vocabulary::level(QStringView text) const
{
    for (const LevelWord &word : m_levels) {
        if (startsWithWord(text, word.word))
            return &word;
    }
    return nullptr;
}

int Vocabulary::placeOfKind(UnitKind kind) const
{
    return m_kindPlaces.value(int(kind), 0);
}

std::vector<Topic> Vocabulary::topics(QStringView heading) const
{
    std::vector<std::pair<qsizetype, Topic>> found;
    for (const auto &[word, topic] : m_topics) {
        const qsizetype at = heading.indexOf(word, 0, Qt::CaseInsensitive);
        const bool known = std::any_of(found.begin(), found.end(), [t = topic](const auto &other) {
            return other.second == t;
        });
        if (at >= 0 && !known)
            found.emplace_back(at, topic);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Topic> result;
    for (const auto &[at, topic] : found)
        result.push_back(topic);
    return result;
}

QString Vocabulary::writtenOut(const QString &name) const
{
    QStringList words = name.split(u' ');
    bool changed = false;
    for (QString &word : words) {
        // "HĐND-UBND": each half by itself where the whole is no short form.
        if (const auto whole = m_short.constFind(word); whole != m_short.constEnd()) {
            word = *whole;
            changed = true;
            continue;
        }
        if (!word.contains(u'-'))
            continue;
        QStringList halves = word.split(u'-');
        for (QString &half : halves) {
            if (const auto part = m_short.constFind(half); part != m_short.constEnd()) {
                half = *part;
                changed = true;
            }
        }
        word = halves.join(u'-');
    }
    return changed ? words.join(u' ') : name;
}

const Vocabulary &vocabulary()
{
    static const Vocabulary words;
    return words;
}

} // namespace skt::intake
