// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plan_wizard.h"

#include "core/actions/words.h"
#include "core/domain/campaign_index.h"
#include "core/domain/setting_fields.h"
#include "core/domain/team_number.h"
#include "core/exchange/vocabulary.h"
#include "core/text/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace skt {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t gap = 1024;

/// What the organiser proposes, the names put in.
PlanWizard proposed(const PlanWizard &wizard)
{
    PlanWizard result;
    const auto body = organiser(wizard.organiser);
    if (!body)
        return result;
    const auto named = [&wizard](const QString &pattern) {
        return withPlaces(pattern, wizard.place, wizard.above);
    };
    // Not by setSetting(): that makes one line of a signature's two.
    for (const SettingField &field : settingFields()) {
        for (const auto &[key, value] : body->settings) {
            if (key == field.key)
                field.set(result.settings, named(value));
        }
    }
    result.settings.placeName = wizard.place.trimmed();
    result.settings.teamLetterhead = u"ĐOÀN KIỂM TRA SỐ {{number}}"_s;
    result.settings.teamSymbol = u"ĐKT{{number}}"_s;
    for (PlanRecipient recipient : body->recipients) {
        recipient.name = named(recipient.name);
        result.recipients.push_back(recipient);
    }
    return result;
}

bool isPlaceKind(UnitKind kind)
{
    return kind == UnitKind::Commune || kind == UnitKind::Ward || kind == UnitKind::Town
           || kind == UnitKind::SpecialZone || kind == UnitKind::Village;
}

/// Rows without a heading: a column of nothing but numbers names the teams (or counts the rows, if
/// it is the first), the first other one the units, the next their kinds.
ColumnMap columnsWithoutHeading(const CellTable &table)
{
    static const QRegularExpression number(u"^(?:đ|đoàn|đoàn số|đoàn kiểm tra số)? ?\\d{1,3}$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    qsizetype width = 0;
    for (const CellRow &row : table.rows)
        width = std::max(width, row.cells.size());
    ColumnMap map;
    for (int column = 0; column < int(width); ++column) {
        const bool numbers =
            std::all_of(table.rows.begin(), table.rows.end(), [&](const CellRow &row) {
                const QString cell = row.cells.value(column);
                return cell.isEmpty() || number.match(cell).hasMatch();
            });
        if (numbers && column > 0)
            map.columns.emplace(Field::Team, column);
        else if (!numbers && !map.has(Field::Unit))
            map.columns.emplace(Field::Unit, column);
        else if (!numbers)
            map.columns.emplace(Field::Kind, column);
    }
    return map;
}

class WizardCampaign
{
public:
    WizardCampaign(const PlanWizard &wizard, const Environment &environment)
        : m_wizard(wizard)
        , m_environment(environment)
    {}

    /// Everything but the pasted units.
    void begin()
    {
        m_campaign.plan = m_wizard.settings;
        if (const auto body = organiser(m_wizard.organiser)) {
            for (Level level : body->levels) {
                level.id = id<LevelId>();
                (level.rank == 1 ? m_own : level.rank == 2 ? m_lower : m_above) = level.id;
                m_campaign.levels.push_back(level);
            }
        }
        addTeams();
        if (!m_wizard.settings.standingAgency.trimmed().isEmpty())
            agency(m_wizard.settings.standingAgency);
        addRecipients();
    }

    [[nodiscard]] Result<UnitsPlan> plannedUnits() const
    {
        const CellTable table = tableFromClipboard(m_wizard.units);
        if (table.rows.empty())
            return UnitsPlan{};
        ImportOptions options;
        if (!recogniseColumns(table, TableKind::Units))
            options.columns = columnsWithoutHeading(table);
        return planUnits(table, CampaignIndex(m_campaign), options);
    }

    void addUnits(const UnitsPlan &planned)
    {
        std::vector<UnitId> made;
        for (const PlannedUnit &row : planned.rows) {
            Unit unit = row.unit;
            unit.inspected = true;
            if (row.newParent)
                unit.parent = made.at(*row.newParent);
            if (row.base) {
                *std::find_if(m_campaign.units.begin(),
                              m_campaign.units.end(),
                              [&](const Unit &one) { return one.id == unit.id; }) = unit;
            } else {
                unit.id = id<UnitId>();
                setPlace(unit);
                m_campaign.units.push_back(unit);
            }
            made.push_back(unit.id);
            for (const QString &spelling : row.newAliases)
                m_campaign.aliases.push_back({id<AliasId>(), unit.id, spelling});
            if (row.team)
                m_campaign.assignments.push_back(
                    {id<AssignmentId>(), *row.team, unit.id, gap * std::int64_t(made.size())});
        }
    }

    Campaign take() { return std::move(m_campaign); }

private:
    template<typename Id>
    [[nodiscard]] Id id() const
    {
        return Id::fromInteger(m_environment.newId());
    }

    /// A place is of the level below; everything else is an office of the own level.
    void setPlace(Unit &unit) const
    {
        unit.level = isPlaceKind(unit.kind) && m_lower ? m_lower : m_own;
        exchange::vocabulary().nameFromWords(unit);
    }

    UnitId agency(const QString &text)
    {
        const QString name = capitalised(cleaned(text));
        const auto known =
            std::find_if(m_campaign.units.begin(), m_campaign.units.end(), [&](const Unit &one) {
                return matchKey(one.name) == matchKey(name);
            });
        if (known != m_campaign.units.end())
            return known->id;
        Unit unit;
        unit.id = id<UnitId>();
        unit.name = name;
        unit.kind = exchange::vocabulary().kindOfName(name).value_or(UnitKind::Agency);
        setPlace(unit);
        unit.position = gap * std::int64_t(m_campaign.units.size() + 1);
        m_campaign.units.push_back(unit);
        return unit.id;
    }

    void addTeams()
    {
        for (const WizardTeam &entered : m_wizard.teams) {
            Team team;
            team.id = id<TeamId>();
            team.number = entered.number;
            team.name = u"Đoàn kiểm tra số "_s + formatCount(entered.number);
            m_campaign.teams.push_back(team);
            std::set<UnitId> seen;
            const auto add = [&](const QString &name, bool lead) {
                if (name.trimmed().isEmpty())
                    return;
                const UnitId unit = agency(name);
                if (seen.insert(unit).second)
                    m_campaign.memberships.push_back(
                        {id<MembershipId>(), team.id, unit, lead, gap * std::int64_t(seen.size())});
            };
            add(entered.lead, true);
            for (const QString &member : entered.members)
                add(member, false);
        }
    }

    void addRecipients()
    {
        for (PlanRecipient recipient : m_wizard.recipients) {
            recipient.id = id<PlanRecipientId>();
            recipient.position = gap * std::int64_t(m_campaign.recipients.size() + 1);
            m_campaign.recipients.push_back(recipient);
        }
    }

    const PlanWizard &m_wizard;
    const Environment &m_environment;
    Campaign m_campaign;
    std::optional<LevelId> m_own;
    std::optional<LevelId> m_lower;
    std::optional<LevelId> m_above;
};

/// What the campaign lacks, though it can be made without.
QStringList gaps(const Campaign &campaign)
{
    QStringList notes;
    const CampaignIndex index(campaign);
    for (const Team &team : campaign.teams) {
        if (!index.leadAgency(team.id))
            notes << ActionWords::tr("Team %1 has no lead agency.")
                         .arg(teamNumberInWords(team.number));
        if (index.assignmentsOfTeam(team.id).empty())
            notes << ActionWords::tr("Team %1 inspects no unit yet.")
                         .arg(teamNumberInWords(team.number));
    }
    const auto alone =
        std::count_if(campaign.units.begin(), campaign.units.end(), [&index](const Unit &unit) {
            return unit.inspected && index.assignmentsOfUnit(unit.id).empty();
        });
    if (alone > 0)
        notes << ActionWords::tr("Units that no team inspects yet: %1.").arg(alone);
    return notes;
}

} // namespace

void fillFromOrganiser(PlanWizard &wizard, const PlanWizard &before)
{
    const PlanWizard next = proposed(wizard);
    const PlanWizard last = proposed(before);
    for (const SettingField &field : settingFields()) {
        const QString value = field.get(next.settings);
        const QString present = field.get(wizard.settings);
        const bool own =
            present != field.get(last.settings) && present != field.get(PlanSettings());
        if (!own && value != present)
            field.set(wizard.settings, value);
    }
    if (wizard.recipients.empty() || wizard.recipients == last.recipients)
        wizard.recipients = next.recipients;
}

Result<UnitsPlan> wizardUnits(const PlanWizard &wizard, const Environment &environment)
{
    WizardCampaign campaign(wizard, environment);
    campaign.begin();
    return campaign.plannedUnits();
}

QStringList wizardProblems(const PlanWizard &wizard)
{
    QStringList problems;
    const PlanSettings &settings = wizard.settings;
    if (!organiser(wizard.organiser))
        problems << ActionWords::tr("Say which level organises the campaign.");
    if (settings.title.trimmed().isEmpty())
        problems << ActionWords::tr("The plan needs a title: every paper names it.");
    if (settings.issuer.trimmed().isEmpty())
        problems << ActionWords::tr("The plan needs an issuing body: every paper names it.");
    const QDate first = settings.firstDay.date;
    const QDate last = settings.lastDay.date;
    if (first.isValid() && last.isValid() && last < first)
        problems << ActionWords::tr("The last day of visits (%1) would come before the first (%2).")
                        .arg(formatDate(last), formatDate(first));
    std::set<int> numbers;
    for (const WizardTeam &team : wizard.teams) {
        if (team.number < 1)
            problems << ActionWords::tr("The number of a team is 1, 2, 3 …");
        else if (!numbers.insert(team.number).second)
            problems
                << ActionWords::tr("Team %1 is there twice.").arg(teamNumberInWords(team.number));
    }
    return problems;
}

Result<IntakeResult> campaignFromWizard(const PlanWizard &wizard, const Environment &environment)
{
    if (const QStringList problems = wizardProblems(wizard); !problems.isEmpty())
        return failure(Error::Kind::Input, problems.first());
    WizardCampaign campaign(wizard, environment);
    campaign.begin();
    const auto units = campaign.plannedUnits();
    if (!units)
        return tl::unexpected(units.error());
    campaign.addUnits(*units);
    IntakeResult result;
    result.campaign = campaign.take();
    for (const RefusedRow &row : units->preview.refused)
        result.notes << ActionWords::tr("Row %1 (%2) was left out: %3")
                            .arg(row.row)
                            .arg(row.what, row.reason);
    result.notes << gaps(result.campaign);
    result.understood = 1;
    return result;
}

} // namespace skt
