// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/unit_registry.h"

#include "core/intake/intake_words.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

UnitKind kindOf(const QString &name)
{
    const UnitWord *word = vocabulary().unitWord(name);
    return word != nullptr ? word->kind : UnitKind::Other;
}

/// Places by type and name stay what they are; only offices have names that vary.
bool mayVary(const QString &name)
{
    const UnitKind kind = kindOf(name);
    return !isPlace(kind) && kind != UnitKind::School && kind != UnitKind::Other;
}

QString takenAsOne(const QString &a, const QString &b)
{
    return IntakeWords::tr("“%1” and “%2” were taken for one unit.").arg(a, b);
}

} // namespace

QString UnitRegistry::keyOf(const QString &name) const
{
    QString text = vocabulary().writtenOut(withoutBody(name));
    if (kindOf(name) == UnitKind::OneStop) {
        // "Bộ phận một cửa UBND …", "… của UBND …": the body that runs it does not count.
        static const QRegularExpression body(u" (?:của|thuộc|tại|UBND|Ủy ban nhân dân)(?= |$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        text.remove(body);
    }
    return matchKey(text);
}

int UnitRegistry::mention(const NamedUnit &unit)
{
    const QString text = cleaned(unit.text);
    const QString key = keyOf(text);
    const auto known = m_byKey.constFind(key);
    const int handle = known != m_byKey.constEnd() ? *known : int(m_entries.size());
    if (known == m_byKey.constEnd()) {
        Entry entry;
        entry.key = key;
        m_entries.push_back(entry);
        m_byKey.insert(key, handle);
    }
    std::vector<Spelling> &spellings = m_entries[std::size_t(handle)].spellings;
    const auto same =
        std::find_if(spellings.begin(), spellings.end(), [&text](const Spelling &spelling) {
            return spelling.text == text;
        });
    if (same != spellings.end())
        ++same->count;
    else
        spellings.push_back(Spelling{text, 1});
    return handle;
}

void UnitRegistry::inspect(int handle, std::optional<Tier> tier)
{
    Entry &entry = m_entries[std::size_t(handle)];
    if (!entry.inspected)
        entry.inspectedAt = ++m_inspected;
    entry.inspected = true;
    if (!entry.tier)
        entry.tier = tier;
}

std::optional<int> UnitRegistry::known(const QString &name) const
{
    const auto found = m_byKey.constFind(keyOf(cleaned(name)));
    return found != m_byKey.constEnd() ? std::optional(root(*found)) : std::nullopt;
}

int UnitRegistry::root(int handle) const
{
    while (m_entries[std::size_t(handle)].same >= 0)
        handle = m_entries[std::size_t(handle)].same;
    return handle;
}

const QString &UnitRegistry::bestSpelling(const Entry &entry) const
{
    const auto score = [](const Spelling &spelling) {
        const bool official = officialName(spelling.text) == spelling.text;
        const bool capital = spelling.text.front().isUpper();
        return (official ? 1000 : 0) + (capital ? 500 : 0) + std::min(spelling.count, 400);
    };
    const auto best = std::max_element(
        entry.spellings.begin(),
        entry.spellings.end(),
        [&score](const Spelling &a, const Spelling &b) { return score(a) < score(b); });
    return best->text;
}

QString UnitRegistry::withoutOwnLevel(const QString &name) const
{
    if (m_ownLevel.isEmpty())
        return name;
    for (const QString &suffix : {u' ' + m_ownLevel + u' ' + m_ownPlace, u' ' + m_ownLevel}) {
        if (name.endsWith(suffix, Qt::CaseInsensitive) && name.size() > suffix.size() + 3)
            return name.left(name.size() - suffix.size());
    }
    return name;
}

bool UnitRegistry::join(int from, int to)
{
    from = root(from);
    to = root(to);
    Entry &gone = m_entries[std::size_t(from)];
    Entry &kept = m_entries[std::size_t(to)];
    // Two that are both inspected are two, however alike.
    if (from == to || (gone.inspected && kept.inspected))
        return false;
    gone.same = to;
    if (gone.inspected) {
        kept.inspected = true;
        kept.inspectedAt = gone.inspectedAt;
        kept.tier = gone.tier;
    }
    for (const Spelling &spelling : gone.spellings)
        kept.spellings.push_back(Spelling{spelling.text, 0});
    return true;
}

/// "Công an" and "Công an huyện" in a plan of that level.
void UnitRegistry::uniteOwnLevel(QStringList &notes)
{
    QHash<QString, int> bare;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const QString name = bestSpelling(m_entries[std::size_t(i)]);
        if (!mayVary(name))
            continue;
        const QString key = keyOf(withoutOwnLevel(name));
        const auto other = bare.constFind(key);
        if (other == bare.constEnd()) {
            bare.insert(key, i);
            continue;
        }
        const QString otherName = bestSpelling(m_entries[std::size_t(*other)]);
        if (join(i, *other))
            notes << takenAsOne(otherName, name);
    }
}

/// "Phòng Tài chính" where exactly one other department's name goes on from there.
void UnitRegistry::uniteShortDepartments(QStringList &notes)
{
    static const QRegularExpression seam(u" ?[-–] ?| và "_s);
    QHash<QString, std::vector<int>> byBeginning;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const QString name = withoutOwnLevel(bestSpelling(m_entries[std::size_t(i)]));
        if (root(i) != i || kindOf(name) != UnitKind::Department)
            continue;
        auto seams = seam.globalMatch(name);
        while (seams.hasNext())
            byBeginning[matchKey(name.left(seams.next().capturedStart()))].push_back(i);
    }
    for (int i = 0; i < int(m_entries.size()); ++i) {
        const QString name = bestSpelling(m_entries[std::size_t(i)]);
        if (root(i) != i || kindOf(name) != UnitKind::Department)
            continue;
        const auto longer = byBeginning.constFind(matchKey(withoutOwnLevel(name)));
        if (longer == byBeginning.constEnd() || longer->size() != 1 || longer->front() == i)
            continue;
        const QString longName = bestSpelling(m_entries[std::size_t(longer->front())]);
        if (join(i, longer->front()))
            notes << takenAsOne(longName, name);
        else
            notes << IntakeWords::tr("“%1” and “%2” are both inspected and were left as two units; "
                                     "check whether they are one.")
                         .arg(longName, name);
    }
}

void UnitRegistry::unite(QStringList &notes)
{
    for (const Entry &entry : m_entries) {
        // Joined by key alone: said where the letters differ, not only capitals and hyphens.
        QStringList written;
        for (const Spelling &spelling : entry.spellings) {
            const QString key = matchKey(withoutBody(spelling.text));
            if (!written.isEmpty() && matchKey(withoutBody(written.first())) != key)
                notes << takenAsOne(written.first(), spelling.text);
            written << spelling.text;
        }
    }
    uniteOwnLevel(notes);
    uniteShortDepartments(notes);
}

Tier UnitRegistry::tierOf(int handle, int ownPlace) const
{
    const Entry &entry = m_entries[std::size_t(root(handle))];
    const QString name = withoutBody(bestSpelling(entry));
    const UnitKind kind = kindOf(name);
    const int place = vocabulary().unitWord(name) != nullptr ? vocabulary().placeOfKind(kind) : 0;
    if (place > 0 && (ownPlace == 0 || place > ownPlace))
        return Tier::Lower;
    return place > 0 ? Tier::Upper : entry.tier.value_or(Tier::Upper);
}

UnitId UnitRegistry::id(int handle) const
{
    return m_entries[std::size_t(root(handle))].id;
}

} // namespace skt::intake
