// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/assemble.h"

#include "core/domain/team_number.h"
#include "core/intake/citations.h"
#include "core/intake/intake_words.h"
#include "core/intake/levels.h"
#include "core/intake/name_lists.h"
#include "core/intake/unit_registry.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t step = 1000;

class Assembler
{
public:
    Assembler(const RecognisedPlan &plan, const Environment &environment, QStringList &notes)
        : m_plan(plan)
        , m_environment(environment)
        , m_notes(notes)
        , m_registry(plan.ownLevel, plan.ownPlace)
        , m_ownPlace(levelPlace(plan.ownLevel))
    {}

    Campaign run()
    {
        m_campaign.plan = m_plan.settings;
        mentionUnits();
        m_registry.unite(m_notes);
        m_registry.build(m_environment, m_campaign.units, m_campaign.aliases);
        addLevels();
        nameStandingAgency();
        markPriority();
        addTeams();
        addOutlines();
        addTexts();
        addLists();
        setOwnDay();
        return std::move(m_campaign);
    }

private:
    template<typename Row>
    Row row() const
    {
        Row result;
        result.id = decltype(result.id)::fromInteger(m_environment.newId());
        return result;
    }
    static std::int64_t position(std::size_t index) { return std::int64_t(index + 1) * step; }

    void mentionUnits()
    {
        for (const RecognisedTeam &team : m_plan.teams) {
            for (const RecognisedMember &member : team.members)
                m_registry.mention(member.agency);
            for (const RecognisedInspected &inspected : team.units)
                m_registry.inspect(m_registry.mention(inspected.unit), inspected.tier);
        }
        for (const RecognisedOutline &outline : m_plan.outlines) {
            for (const RecognisedSupplement &supplement : outline.supplements) {
                for (const NamedUnit &unit : supplement.units)
                    m_registry.mention(unit);
            }
        }
        for (const NamedUnit &unit : m_plan.otherMentions) {
            if (m_registry.known(unit.text))
                m_registry.mention(unit);
        }
    }

    void addLevels()
    {
        int lowest = 0;
        for (const Unit &unit : m_campaign.units) {
            if (unit.inspected)
                lowest = std::max(lowest, vocabulary().placeOfKind(unit.kind));
        }
        if (m_plan.ownLevel.isEmpty()) {
            m_notes << IntakeWords::tr("The level of the organising body was not found.");
            return;
        }
        for (int place = m_ownPlace - 1; place > 0; --place) {
            const auto &levels = vocabulary().levels();
            const auto named =
                std::find_if(levels.begin(), levels.end(), [&](const LevelWord &level) {
                    return level.place == place && names(level.word);
                });
            if (named == levels.end())
                continue;
            addLevel(named->word, 0);
            break;
        }
        m_own = addLevel(m_plan.ownLevel, 1);
        const int next = lowest > m_ownPlace ? lowest : m_ownPlace + 1;
        const QString lower = vocabulary().generalLevel(next);
        if (!lower.isEmpty() && (lowest > m_ownPlace || names(u"cấp "_s + lower)))
            m_lower = addLevel(lower, 2);
        for (Unit &unit : m_campaign.units) {
            const auto handle = m_registry.known(unit.name);
            const Tier tier = handle ? m_registry.tierOf(*handle, m_ownPlace) : Tier::Upper;
            unit.level = tier == Tier::Lower && m_lower ? m_lower : m_own;
        }
    }

    LevelId addLevel(const QString &name, int rank)
    {
        Level level = row<Level>();
        level.name = name;
        level.rank = rank;
        m_campaign.levels.push_back(level);
        return level.id;
    }

    [[nodiscard]] bool names(const QString &word) const
    {
        return std::any_of(m_plan.citing.begin(),
                           m_plan.citing.end(),
                           [&word](const CitingText &text) {
                               return text.text.contains(u' ' + word, Qt::CaseInsensitive);
                           })
               || std::any_of(m_plan.recipients.begin(),
                              m_plan.recipients.end(),
                              [&word](const PlanRecipient &recipient) {
                                  return recipient.name.contains(u' ' + word, Qt::CaseInsensitive);
                              });
    }

    /// The standing agency by the name that its unit has.
    void nameStandingAgency()
    {
        QString &name = m_campaign.plan.standingAgency;
        const auto handle = name.isEmpty() ? std::nullopt : m_registry.known(name);
        if (!handle)
            return;
        const UnitId id = m_registry.id(*handle);
        for (const Unit &unit : m_campaign.units) {
            if (unit.id == id)
                name = unit.name;
        }
    }

    /// Units that the focus names; a description names none.
    void markPriority()
    {
        for (const QString &name : namesIn(m_plan.settings.focus)) {
            const auto handle = m_registry.known(name);
            if (!handle)
                continue;
            for (Unit &unit : m_campaign.units)
                unit.priority =
                    unit.priority || (unit.id == m_registry.id(*handle) && unit.inspected);
        }
    }

    void addTeams()
    {
        std::set<int> numbers;
        for (const RecognisedTeam &found : m_plan.teams) {
            if (!numbers.insert(found.number).second) {
                m_notes << IntakeWords::tr(
                               "Line %1 begins team %2 a second time; only the first was taken.")
                               .arg(found.line)
                               .arg(teamNumberInWords(found.number));
                continue;
            }
            Team team = row<Team>();
            team.number = found.number;
            team.name = found.name.isEmpty()
                            ? u"Đoàn kiểm tra số %1"_s.arg(found.number)
                            : capitalised(isLoud(found.name) ? found.name.toLower() : found.name);
            m_campaign.teams.push_back(team);
            addMembers(team.id, found);
            addPeople(team.id, found);
            if (std::none_of(found.members.begin(),
                             found.members.end(),
                             [](const RecognisedMember &member) { return member.lead; }))
                m_notes << IntakeWords::tr("Team %1: the text does not say which agency leads it.")
                               .arg(teamNumberInWords(found.number));
            for (const QString &name : found.unknown)
                m_notes << IntakeWords::tr(
                               "Team %1: “%2” stands among the members, but is no agency "
                               "that is known; it was left out.")
                               .arg(teamNumberInWords(found.number))
                               .arg(name.left(120));
            if (found.units.empty())
                m_notes << IntakeWords::tr("Team %1: no unit to inspect was found.")
                               .arg(teamNumberInWords(found.number));
        }
    }

    static bool isLoud(const QString &text) { return text == text.toUpper(); }

    void addMembers(TeamId team, const RecognisedTeam &found)
    {
        std::set<UnitId> seen;
        for (const RecognisedMember &member : found.members) {
            const auto handle = m_registry.known(member.agency.text);
            if (!handle || !seen.insert(m_registry.id(*handle)).second)
                continue;
            Membership membership = row<Membership>();
            membership.team = team;
            membership.agency = m_registry.id(*handle);
            membership.lead = member.lead;
            membership.position = position(seen.size() - 1);
            m_campaign.memberships.push_back(membership);
        }
        seen.clear();
        for (const RecognisedInspected &inspected : found.units) {
            const auto handle = m_registry.known(inspected.unit.text);
            if (!handle || !seen.insert(m_registry.id(*handle)).second)
                continue;
            Assignment assignment = row<Assignment>();
            assignment.team = team;
            assignment.unit = m_registry.id(*handle);
            assignment.position = position(seen.size() - 1);
            m_campaign.assignments.push_back(assignment);
        }
    }

    void addPeople(TeamId team, const RecognisedTeam &found)
    {
        for (std::size_t i = 0; i < found.people.size(); ++i) {
            const RecognisedPerson &named = found.people[i];
            const auto handle =
                named.agency.isEmpty() ? std::nullopt : m_registry.known(named.agency);
            const auto agency = handle ? std::optional(m_registry.id(*handle)) : std::nullopt;
            auto person = std::find_if(
                m_campaign.people.begin(), m_campaign.people.end(), [&](const Person &other) {
                    return other.name == named.name && other.agency == agency;
                });
            if (person == m_campaign.people.end()) {
                Person added = row<Person>();
                added.name = named.name;
                added.title = named.title;
                added.agency = agency;
                added.agencyLeader = named.role == Role::Leader || named.role == Role::Deputy;
                m_campaign.people.push_back(added);
                person = std::prev(m_campaign.people.end());
            }
            TeamPerson member = row<TeamPerson>();
            member.team = team;
            member.person = person->id;
            member.role = named.role;
            member.position = position(i);
            m_campaign.teamPeople.push_back(member);
        }
    }

    void addOutlines();
    void addItems(const std::vector<RecognisedItem> &items, const OutlineItem &owner);
    void addTexts();
    void addLists();
    void setOwnDay();

    const RecognisedPlan &m_plan;
    const Environment &m_environment;
    QStringList &m_notes;
    UnitRegistry m_registry;
    int m_ownPlace;
    Campaign m_campaign;
    std::optional<LevelId> m_own;
    std::optional<LevelId> m_lower;
};

void Assembler::addItems(const std::vector<RecognisedItem> &items, const OutlineItem &owner)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        OutlineItem item = row<OutlineItem>();
        item.outline = owner.outline;
        item.supplement = owner.supplement;
        item.parent = owner.parent;
        item.position = position(i);
        item.number = items[i].number;
        item.text = items[i].text;
        item.group = items[i].group;
        m_campaign.items.push_back(item);
        OutlineItem below = owner;
        below.parent = item.id;
        addItems(items[i].items, below);
    }
}

void Assembler::addOutlines()
{
    for (std::size_t i = 0; i < m_plan.outlines.size(); ++i) {
        const RecognisedOutline &found = m_plan.outlines[i];
        Outline outline = row<Outline>();
        outline.code = QChar(u'A' + char16_t(i % 26));
        outline.title = found.title;
        outline.periodFrom = found.from;
        outline.periodTo = found.to;
        outline.position = position(i);
        outline.tier = found.tier.value_or(i == 0 ? Tier::Upper : Tier::Lower);
        if (!found.tier)
            m_notes << IntakeWords::tr("Outline %1 does not say for which units it is meant.")
                           .arg(outline.code);
        m_campaign.outlines.push_back(outline);
        OutlineItem owner;
        owner.outline = outline.id;
        addItems(found.items, owner);
        for (std::size_t s = 0; s < found.supplements.size(); ++s) {
            const RecognisedSupplement &part = found.supplements[s];
            Supplement supplement = row<Supplement>();
            supplement.outline = outline.id;
            supplement.position = position(s);
            supplement.title = part.title;
            supplement.forOthers = part.forOthers;
            supplement.bases = part.bases;
            m_campaign.supplements.push_back(supplement);
            for (std::size_t u = 0; u < part.units.size(); ++u) {
                SupplementUnit target = row<SupplementUnit>();
                target.supplement = supplement.id;
                target.unit = m_registry.id(m_registry.known(part.units[u].text).value());
                target.position = position(u);
                m_campaign.supplementUnits.push_back(target);
            }
            OutlineItem supplementOwner;
            supplementOwner.supplement = supplement.id;
            addItems(part.items, supplementOwner);
        }
    }
}

void Assembler::addTexts()
{
    for (std::size_t i = 0; i < m_plan.texts.size(); ++i) {
        const RecognisedText &found = m_plan.texts[i];
        PlanText text = row<PlanText>();
        text.section = found.section;
        text.position = position(i);
        text.number = found.number;
        text.text = found.text;
        m_campaign.texts.push_back(text);
        for (std::size_t p = 0; p < found.parts.size(); ++p) {
            PlanText part = row<PlanText>();
            part.section = found.section;
            part.parent = text.id;
            part.position = position(p);
            part.number = found.parts[p].number;
            part.text = found.parts[p].text;
            m_campaign.texts.push_back(part);
        }
    }
}

void Assembler::addLists()
{
    for (std::size_t i = 0; i < m_plan.duties.size(); ++i) {
        Duty duty = m_plan.duties[i];
        duty.id = DutyId::fromInteger(m_environment.newId());
        duty.position = position(i);
        m_campaign.duties.push_back(duty);
    }
    for (std::size_t i = 0; i < m_plan.recipients.size(); ++i) {
        PlanRecipient recipient = m_plan.recipients[i];
        recipient.id = PlanRecipientId::fromInteger(m_environment.newId());
        recipient.position = position(i);
        m_campaign.recipients.push_back(recipient);
    }
    CitedDocuments cited = citedDocuments(m_plan.citations, m_plan.settings.number);
    m_notes << cited.notes;
    for (std::size_t i = 0; i < cited.documents.size(); ++i) {
        LegalDocument &document = cited.documents[i];
        document.id = LegalDocumentId::fromInteger(m_environment.newId());
        document.position = position(i);
        m_campaign.legalDocuments.push_back(std::move(document));
    }
}

/// A campaign of the past opens as if it were a week before the schedules are due.
void Assembler::setOwnDay()
{
    constexpr int weekAndAHalf = 7;
    const WorkingCalendar calendar = WorkingCalendar::bundled();
    const PlanDates dates = planDates(m_campaign.plan, calendar);
    if (!dates.lastDay.isValid() || !m_environment.today.isValid()
        || dates.lastDay >= m_environment.today)
        return;
    QDate from = dates.registrationLastDay;
    if (!from.isValid())
        from = dates.firstDay.isValid() ? dates.firstDay : dates.lastDay;
    m_campaign.plan.ownDay = calendar.advance(from, -weekAndAHalf);
}

} // namespace

Campaign assemble(const RecognisedPlan &plan, const Environment &environment, QStringList &notes)
{
    return Assembler(plan, environment, notes).run();
}

} // namespace skt::intake
