// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/plan_view.h"
#include "ui/shell/commands.h"
#include "ui/widgets/place.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace skt {

/// One thing that Ctrl+K found: a place to go to, or something to do.
struct FoundEntry
{
    enum class Kind { Unit, Team, Person, Visit, Command, Paper };

    Kind kind = Kind::Command;
    QString title;
    QString detail;
    QString keys; ///< of a command, as the keyboard shows them
    Place place;
    std::optional<PersonId> person;
    Command command;
};

QString kindWord(FoundEntry::Kind kind);

/// Finds units, teams, people, visits, papers and commands by the beginnings of their words,
/// without tone marks. What is compared is made once for each state of the plan; words only for
/// what is found.
class Finder
{
public:
    /// Does nothing if it is the view that it has. Null: only commands are found.
    void setView(const PlanViewPtr &view);
    /// \a unusable: also those that cannot be used now, to show their keys.
    void setCommands(const std::vector<Command> &commands, bool unusable = false);

    /// The best first, at most \a most: whose name begins with the query, then in whose name a word
    /// begins with it, then whose words are all named. An empty query: the commands as they are.
    [[nodiscard]] std::vector<FoundEntry> find(const QString &query, std::size_t most) const;
    [[nodiscard]] std::size_t size() const { return m_entries.size() + m_commands.size(); }

private:
    struct Entry
    {
        FoundEntry::Kind kind = FoundEntry::Kind::Unit;
        QString name; ///< key of the name, a space before each word
        QString rest; ///< key of what else it may be found by
        const Unit *unit = nullptr;
        const Team *team = nullptr;
        const Person *person = nullptr;
        const Visit *visit = nullptr;
        QString paper{};
        std::size_t command = 0;
    };

    void addOrganisation();
    void addVisits();
    void addPapers();
    [[nodiscard]] const QString &keyOf(const Unit &unit) const;
    [[nodiscard]] const QString &keyOf(const Team &team) const;
    [[nodiscard]] bool offers(const Entry &entry) const;
    [[nodiscard]] FoundEntry foundOf(const Entry &entry) const;
    [[nodiscard]] QString detailOf(const Entry &entry) const;

    PlanViewPtr m_view;
    std::vector<Entry> m_entries;
    std::vector<Entry> m_commandEntries;
    std::vector<Command> m_commands;
    bool m_unusable = false;
    std::unordered_map<UnitId, QString> m_unitKeys;
    std::unordered_map<TeamId, QString> m_teamKeys;
};

} // namespace skt
