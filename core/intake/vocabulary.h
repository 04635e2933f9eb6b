// SPDX-License-Identifier: GPL-3.0-or-later
// What the recogniser knows of offices, levels and headings: data of resources/intake/words.tsv.
#pragma once

#include "core/domain/unit.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace skt::intake {

/// What a heading or a labelled paragraph speaks of.
enum class Topic {
    Purpose,
    Requirement,
    Content,
    Method,
    Teams,
    Time,
    Object,
    Place,
    Hosts,
    Duties
};

/// The first words of a unit's name and what they say.
struct UnitWord
{
    QString word;
    UnitKind kind = UnitKind::Other;
    bool anyCase = false; ///< also begins a name in lower case
};

struct LevelWord
{
    QString word;
    int place = 0; ///< from the top
    QString general;
};

class Vocabulary
{
public:
    Vocabulary();

    /// The word that begins \a name, the longest that fits; \a anyCase reads "phòng" as "Phòng".
    [[nodiscard]] const UnitWord *unitWord(QStringView name, bool anyCase = true) const;
    /// The same for a name inside a list: lower case only where the vocabulary allows it, and a
    /// place needs its proper name ("xã Quảng Bình", not "Xã hội").
    [[nodiscard]] const UnitWord *unitWordInList(QStringView text) const;
    [[nodiscard]] const LevelWord *level(QStringView text) const; ///< the level word that begins it
    [[nodiscard]] QString generalLevel(int place) const { return m_ranks.value(place); }
    [[nodiscard]] int placeOfKind(UnitKind kind) const; ///< 0: of no level of its own
    [[nodiscard]] const std::vector<LevelWord> &levels() const { return m_levels; }

    /// All topics that \a heading names, in the order of the text.
    [[nodiscard]] std::vector<Topic> topics(QStringView heading) const;
    [[nodiscard]] const QStringList &verbs() const { return m_verbs; }
    [[nodiscard]] const QStringList &documents() const { return m_documents; }
    [[nodiscard]] const QStringList &symbols() const { return m_symbols; }
    [[nodiscard]] bool isIssuer(const QString &text) const { return m_issuers.contains(text); }
    /// \a name with well-known short forms written out; \a name itself where there are none.
    [[nodiscard]] QString writtenOut(const QString &name) const;

private:
    void take(const QStringList &fields);

    QHash<QString, std::vector<UnitWord>> m_units; ///< by first word in lower case, longest first
    std::vector<LevelWord> m_levels;
    QHash<int, QString> m_ranks;
    QHash<int, int> m_kindPlaces;
    std::vector<std::pair<QString, Topic>> m_topics;
    QStringList m_verbs;
    QStringList m_documents;
    QStringList m_symbols;
    QSet<QString> m_issuers;
    QHash<QString, QString> m_short;
};

const Vocabulary &vocabulary();

/// Whether the kind is a place (commune, village …), whose name is "type word + proper name".
bool isPlace(UnitKind kind);
bool startsWithWord(QStringView text, QStringView word); ///< case counts not; a whole word

} // namespace skt::intake
