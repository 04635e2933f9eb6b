// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/finder.h"

#include "core/documents/papers.h"
#include "core/domain/abbreviations.h"
#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/shell/shell_words.h"

#include <algorithm>
#include <tuple>

namespace skt {

namespace {

const QString between = QStringLiteral(" · ");

/// A space before each word: a word that begins with "ab" contains " ab".
QString key(const QString &text)
{
    return u' ' + searchKey(text);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(between);
}

struct Query
{
    explicit Query(const QString &text)
        : whole(key(text))
    {
        const auto split = whole.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : split)
            words.append(u' ' + word);
    }

    /// 0: the best; -1: not found.
    [[nodiscard]] int rankOf(const QString &name, const QString &rest) const
    {
        if (name.startsWith(whole))
            return 0;
        if (name.contains(whole))
            return 1;
        int rank = 2;
        for (const QString &word : words) {
            if (name.contains(word))
                continue;
            if (!rest.contains(word))
                return -1;
            rank = 3;
        }
        return rank;
    }

    QString whole;
    QStringList words;
};

} // namespace

QString kindWord(FoundEntry::Kind kind)
{
    switch (kind) {
    case FoundEntry::Kind::Unit:
        return ShellWords::tr("unit");
    case FoundEntry::Kind::Team:
        return ShellWords::tr("team");
    case FoundEntry::Kind::Person:
        return ShellWords::tr("person");
    case FoundEntry::Kind::Visit:
        return ShellWords::tr("visit");
    case FoundEntry::Kind::Paper:
        return ShellWords::tr("paper");
    case FoundEntry::Kind::Command:
        break;
    }
    return ShellWords::tr("command");
}

void Finder::setView(const PlanViewPtr &view)
{
    if (view == m_view)
        return;
    m_view = view;
    m_entries.clear();
    m_unitKeys.clear();
    m_teamKeys.clear();
    if (!m_view)
        return;
    addOrganisation();
    addVisits();
    addPapers();
}

void Finder::setCommands(const std::vector<Command> &commands, bool unusable)
{
    m_unusable = unusable;
    m_commands = commands;
    m_commandEntries.clear();
    for (std::size_t i = 0; i < commands.size(); ++i) {
        Entry entry;
        entry.kind = FoundEntry::Kind::Command;
        entry.name = key(commands[i].text);
        entry.rest = key(commands[i].group);
        entry.command = i;
        m_commandEntries.push_back(entry);
    }
}

const QString &Finder::keyOf(const Unit &unit) const
{
    return m_unitKeys.at(unit.id);
}

const QString &Finder::keyOf(const Team &team) const
{
    return m_teamKeys.at(team.id);
}

void Finder::addOrganisation()
{
    const Campaign &campaign = *m_view->campaign;
    const CampaignIndex &index = m_view->index;
    for (const Unit &unit : campaign.units) {
        QString rest = key(unit.bodyName) + key(unit.shortName) + key(unit.area);
        for (const Alias *alias : index.aliases(unit.id))
            rest += key(alias->text);
        if (const QString brief = abbreviated(campaign, unit.name); !brief.isEmpty())
            rest += key(brief);
        const QString &name = m_unitKeys.emplace(unit.id, key(unit.name)).first->second;
        m_entries.push_back({FoundEntry::Kind::Unit, name, rest, &unit});
    }
    for (const Team &team : campaign.teams) {
        const QString &name = m_teamKeys.emplace(team.id, key(team.name)).first->second;
        const QString number = QString::number(team.number);
        const Unit *lead = index.leadAgency(team.id);
        m_entries.push_back({FoundEntry::Kind::Team,
                             name,
                             key(teamName(team.number)) + u' ' + number + QStringLiteral(" d")
                                 + number + (lead ? keyOf(*lead) : QString()),
                             nullptr,
                             &team});
    }
    for (const Person &person : campaign.people) {
        const Unit *agency = person.agency ? index.unit(*person.agency) : nullptr;
        m_entries.push_back({FoundEntry::Kind::Person,
                             key(person.name),
                             key(person.title) + (agency ? keyOf(*agency) : QString()),
                             nullptr,
                             nullptr,
                             &person});
    }
}

void Finder::addVisits()
{
    QHash<QDate, QString> days;
    for (const Visit &visit : m_view->campaign->visits) {
        const Unit *unit = m_view->index.unit(visit.unit);
        const Team *team = m_view->index.team(visit.team);
        if (!unit || !team)
            continue;
        QString name = keyOf(*unit);
        if (visit.date) {
            QString &day = days[*visit.date];
            if (day.isEmpty())
                day = key(formatDate(*visit.date));
            name += day;
        }
        m_entries.push_back(
            {FoundEntry::Kind::Visit, name, keyOf(*team), unit, team, nullptr, &visit});
    }
}

void Finder::addPapers()
{
    const bool noticeOfTeam = m_view->campaign->plan.noticeForm == NoticeForm::PerTeam;
    for (const QString &kind : paperKinds()) {
        const QString title = key(paperTitle(kind));
        const auto add = [&](const Unit *unit, const Team *team) {
            m_entries.push_back({FoundEntry::Kind::Paper,
                                 title + (unit ? keyOf(*unit) : QString()),
                                 team ? keyOf(*team) : QString(),
                                 unit,
                                 team,
                                 nullptr,
                                 nullptr,
                                 kind});
        };
        const bool schedule = kind == QLatin1String("registered-schedule");
        const bool wholeTeam =
            schedule || (noticeOfTeam && kind == QLatin1String("inspection-notice"));
        if (schedule)
            add(nullptr, nullptr);
        for (const Team &team : m_view->campaign->teams) {
            if (wholeTeam) {
                add(nullptr, &team);
                continue;
            }
            for (const Assignment *assignment : m_view->index.assignmentsOfTeam(team.id)) {
                if (const Unit *unit = m_view->index.unit(assignment->unit))
                    add(unit, &team);
            }
        }
    }
}

std::vector<FoundEntry> Finder::find(const QString &query, std::size_t most) const
{
    std::vector<FoundEntry> found;
    if (searchKey(query).isEmpty()) {
        for (const Entry &entry : m_commandEntries) {
            if (found.size() < most && offers(entry))
                found.push_back(foundOf(entry));
        }
        return found;
    }
    const Query wanted(query);
    std::vector<std::tuple<int, int, qsizetype, const Entry *>> ranked;
    const auto look = [&](const std::vector<Entry> &entries) {
        for (const Entry &entry : entries) {
            const int rank = wanted.rankOf(entry.name, entry.rest);
            if (rank >= 0)
                ranked.emplace_back(rank, static_cast<int>(entry.kind), entry.name.size(), &entry);
        }
    };
    look(m_entries);
    look(m_commandEntries);
    std::ranges::stable_sort(ranked, {}, [](const auto &each) {
        return std::tuple(std::get<0>(each), std::get<1>(each), std::get<2>(each));
    });
    for (const auto &each : ranked) {
        const Entry &entry = *std::get<3>(each);
        if (found.size() == most)
            break;
        if (offers(entry))
            found.push_back(foundOf(entry));
    }
    return found;
}

bool Finder::offers(const Entry &entry) const
{
    return entry.kind != FoundEntry::Kind::Command || m_unusable
           || m_commands[entry.command].enabled();
}

FoundEntry Finder::foundOf(const Entry &entry) const
{
    FoundEntry finding;
    finding.kind = entry.kind;
    finding.detail = detailOf(entry);
    if (entry.unit)
        finding.place.unit = entry.unit->id;
    if (entry.team)
        finding.place.team = entry.team->id;
    switch (entry.kind) {
    case FoundEntry::Kind::Unit:
        finding.title = entry.unit->name;
        finding.place.page = QStringLiteral("units");
        break;
    case FoundEntry::Kind::Team:
        finding.title = entry.team->name;
        finding.place.page = QStringLiteral("teams");
        break;
    case FoundEntry::Kind::Person:
        finding.title = entry.person->name;
        finding.place.page = QStringLiteral("teams");
        finding.person = entry.person->id;
        break;
    case FoundEntry::Kind::Visit:
        finding.title = entry.unit->name;
        finding.place.page = QStringLiteral("schedule");
        finding.place.visit = entry.visit->id;
        break;
    case FoundEntry::Kind::Paper:
        finding.title =
            joined({paperTitle(entry.paper), entry.unit ? entry.unit->name : QString()});
        finding.place.page = QStringLiteral("papers");
        finding.place.paper = entry.paper;
        break;
    case FoundEntry::Kind::Command:
        finding.command = m_commands[entry.command];
        finding.title = finding.command.text;
        finding.keys = finding.command.keys;
        break;
    }
    return finding;
}

QString Finder::detailOf(const Entry &entry) const
{
    const auto agencyName = [this](const std::optional<UnitId> &id) {
        const Unit *agency = id ? m_view->index.unit(*id) : nullptr;
        return agency ? agency->name : QString();
    };
    switch (entry.kind) {
    case FoundEntry::Kind::Unit: {
        QStringList parts{kindWord(entry.unit->kind), entry.unit->area};
        for (const Assignment *assignment : m_view->index.assignmentsOfUnit(entry.unit->id)) {
            if (const Team *team = m_view->index.team(assignment->team))
                parts.append(teamName(team->number));
        }
        return joined(parts);
    }
    case FoundEntry::Kind::Team: {
        const Unit *lead = m_view->index.leadAgency(entry.team->id);
        const auto count = m_view->index.assignmentsOfTeam(entry.team->id).size();
        return joined({lead ? lead->name : QString(), ShellWords::tr("%1 units").arg(count)});
    }
    case FoundEntry::Kind::Person:
        return joined({entry.person->title, agencyName(entry.person->agency)});
    case FoundEntry::Kind::Visit:
        return joined(
            {teamName(entry.team->number), whenText(entry.visit->date, entry.visit->part)});
    case FoundEntry::Kind::Paper:
        return entry.team ? teamName(entry.team->number) : ShellWords::tr("all teams");
    case FoundEntry::Kind::Command:
        break;
    }
    return m_commands[entry.command].group;
}

} // namespace skt
