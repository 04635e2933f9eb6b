// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/review_tree.h"

#include "core/domain/campaign_index.h"
#include "core/domain/setting_fields.h"
#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/models/setting_groups.h"

#include <QHeaderView>

#include <algorithm>
#include <functional>

namespace skt {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1; ///< of a row; of a setting its key

bool isOf(const Provenance &from, const QTreeWidgetItem &item)
{
    const QString kind = item.data(0, kindRole).toString();
    if (kind.isEmpty() || from.kind != kind)
        return false;
    const QString id = item.data(0, idRole).toString();
    return kind == u"plan" ? from.field == id : from.id == id;
}

template<typename Row>
std::vector<const Row *> inOrder(const std::vector<Row> &rows,
                                 const std::function<bool(const Row &)> &which)
{
    std::vector<const Row *> result;
    for (const Row &row : rows) {
        if (which(row))
            result.push_back(&row);
    }
    std::ranges::stable_sort(result, {}, &Row::position);
    return result;
}

} // namespace

/// Fills the tree from a campaign.
class ReviewTree::Builder
{
public:
    Builder(ReviewTree &tree, const Campaign &campaign)
        : m_tree(tree)
        , m_campaign(campaign)
        , m_index(campaign)
    {}

    void build()
    {
        addSettings();
        addTexts();
        addTeams();
        addUnits();
        addOutlines();
        addLists();
    }

private:
    QTreeWidgetItem *section(const QString &title, std::size_t count)
    {
        auto *item = new QTreeWidgetItem(&m_tree, {title, QString::number(count)}); // of the tree
        QFont bold = item->font(0);
        bold.setBold(true);
        item->setFont(0, bold);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        return item;
    }

    QTreeWidgetItem *line(QTreeWidgetItem *above,
                          const QString &what,
                          const QString &text,
                          const QString &kind,
                          const QString &id)
    {
        auto *item = new QTreeWidgetItem(above, {what, text}); // owned by the item above
        item->setData(0, kindRole, kind);
        item->setData(0, idRole, id);
        item->setToolTip(1, text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        return item;
    }

    /// A rule with the day that it comes to; other values as the form shows them.
    [[nodiscard]] QString shown(const SettingsModel::Field &field) const
    {
        const QString value = settingText(m_campaign.plan, field.key);
        const auto choice = std::ranges::find(field.choices, value, &SettingsModel::Choice::value);
        if (choice != field.choices.end())
            return choice->text;
        if (field.kind == SettingsModel::Kind::Date)
            return formatDate(QDate::fromString(value, Qt::ISODate));
        const auto rule = DateRule::parse(value);
        if (field.kind != SettingsModel::Kind::Rule || !rule || !rule->date.isValid())
            return value;
        const QDate day = resolve(*rule, WorkingCalendar::bundled(), m_campaign.plan.beforeMeans);
        const QString words = settingText(m_campaign.plan, field.wordsKey);
        return words.isEmpty() ? formatDateWithWeekday(day)
                               : QStringLiteral("%1 – %2").arg(formatDateWithWeekday(day), words);
    }

    void addSettings()
    {
        for (const SettingsModel::Group &group : settingGroups()) {
            QTreeWidgetItem *above = section(group.title, 0);
            for (const SettingsModel::Field &field : group.fields) {
                const QString value = shown(field);
                if (!value.isEmpty())
                    line(above, field.label, value, QStringLiteral("plan"), field.key);
            }
            above->setText(1, QString::number(above->childCount()));
        }
    }

    void addTexts()
    {
        using Section = PlanText::Section;
        const std::pair<Section, QString> sections[] = {
            {Section::Purpose, ReviewTree::tr("Purposes")},
            {Section::Requirement, ReviewTree::tr("Requirements")},
            {Section::Content, ReviewTree::tr("Contents")},
            {Section::Method, ReviewTree::tr("Methods")}};
        for (const auto &[which, title] : sections) {
            const auto rows = inOrder<PlanText>(m_campaign.texts, [&](const PlanText &text) {
                return text.section == which && !text.parent;
            });
            QTreeWidgetItem *above = section(title, rows.size());
            for (const PlanText *text : rows) {
                QTreeWidgetItem *item = line(
                    above, text->number, text->text, QStringLiteral("text"), text->id.toString());
                for (const PlanText *part :
                     inOrder<PlanText>(m_campaign.texts,
                                       [&](const PlanText &one) { return one.parent == text->id; }))
                    line(item,
                         part->number,
                         part->text,
                         QStringLiteral("text"),
                         part->id.toString());
            }
        }
    }

    void addTeams()
    {
        QTreeWidgetItem *above = section(ReviewTree::tr("Teams"), m_campaign.teams.size());
        for (const Team &team : m_campaign.teams) {
            QTreeWidgetItem *item =
                line(above, team.name, {}, QStringLiteral("team"), team.id.toString());
            for (const Membership *membership : m_index.membershipsOfTeam(team.id)) {
                if (const Unit *agency = m_index.unit(membership->agency))
                    line(item,
                         membership->lead ? ReviewTree::tr("leads") : ReviewTree::tr("member"),
                         agency->name,
                         QStringLiteral("unit"),
                         agency->id.toString());
            }
            for (const TeamPerson *place : m_index.peopleOfTeam(team.id)) {
                if (const Person *person = m_index.person(place->person))
                    line(item,
                         ReviewTree::tr("person"),
                         person->name,
                         QStringLiteral("person"),
                         person->id.toString());
            }
            const auto &assignments = m_index.assignmentsOfTeam(team.id);
            item->setText(1, ReviewTree::tr("units: %1").arg(assignments.size()));
            for (const Assignment *assignment : assignments) {
                if (const Unit *unit = m_index.unit(assignment->unit))
                    line(item,
                         ReviewTree::tr("inspects"),
                         unit->name,
                         QStringLiteral("unit"),
                         unit->id.toString());
            }
        }
    }

    /// The name stands in the second column: that is where it is corrected.
    void addUnits()
    {
        QTreeWidgetItem *above = section(ReviewTree::tr("Units"), m_campaign.units.size());
        for (const Unit &unit : m_campaign.units) {
            QTreeWidgetItem *item = line(
                above, kindWord(unit.kind), unit.name, QStringLiteral("unit"), unit.id.toString());
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setToolTip(1,
                             ReviewTree::tr("F2 corrects the name; the spelling that was read "
                                            "is kept as another spelling."));
            for (const Alias *alias : m_index.aliases(unit.id))
                line(item,
                     ReviewTree::tr("also written"),
                     alias->text,
                     QStringLiteral("unit"),
                     unit.id.toString());
        }
    }

    void addItems(QTreeWidgetItem *above, const std::function<bool(const OutlineItem &)> &which)
    {
        for (const OutlineItem *row : inOrder<OutlineItem>(m_campaign.items, which)) {
            QTreeWidgetItem *item =
                line(above, row->number, row->text, QStringLiteral("item"), row->id.toString());
            addItems(item, [&](const OutlineItem &below) { return below.parent == row->id; });
        }
    }

    void addOutlines()
    {
        QTreeWidgetItem *above = section(ReviewTree::tr("Outlines"), m_campaign.outlines.size());
        for (const Outline &outline : m_campaign.outlines) {
            QTreeWidgetItem *item = line(above,
                                         ReviewTree::tr("Outline %1").arg(outline.code),
                                         outline.title,
                                         QStringLiteral("outline"),
                                         outline.id.toString());
            addItems(item, [&](const OutlineItem &row) {
                return row.outline == outline.id && !row.parent && !row.supplement;
            });
            for (const Supplement *supplement : m_index.supplementsOfOutline(outline.id)) {
                QTreeWidgetItem *part = line(item,
                                             ReviewTree::tr("Supplement"),
                                             supplement->title,
                                             QStringLiteral("supplement"),
                                             supplement->id.toString());
                addItems(part, [&](const OutlineItem &row) {
                    return row.supplement == supplement->id && !row.parent;
                });
            }
        }
    }

    void addLists()
    {
        QTreeWidgetItem *above = section(ReviewTree::tr("Duties"), m_campaign.duties.size());
        for (const Duty &duty : m_campaign.duties)
            line(above, duty.party, duty.text, QStringLiteral("duty"), duty.id.toString());
        above = section(ReviewTree::tr("Legal documents"), m_campaign.legalDocuments.size());
        for (const LegalDocument &document : m_campaign.legalDocuments) {
            const QString date = document.date ? formatDate(*document.date) : QString();
            line(above,
                 document.kind,
                 QStringList{document.number, date, document.issuer}
                     .join(QLatin1Char(' '))
                     .simplified(),
                 QStringLiteral("legal"),
                 document.id.toString());
        }
        above = section(ReviewTree::tr("Recipients"), m_campaign.recipients.size());
        for (const PlanRecipient &recipient : m_campaign.recipients)
            line(above,
                 recipient.purpose,
                 recipient.name,
                 QStringLiteral("recipient"),
                 recipient.id.toString());
    }

    ReviewTree &m_tree;
    const Campaign &m_campaign;
    CampaignIndex m_index;
};

ReviewTree::ReviewTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("reviewTree"));
    setAccessibleName(tr("What was understood"));
    setHeaderLabels({tr("What"), tr("Understood as")});
    constexpr int whatWidth = 220;
    setColumnWidth(0, whatWidth);
    setAlternatingRowColors(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    connect(this, &QTreeWidget::currentItemChanged, this, &ReviewTree::choose);
    connect(this, &QTreeWidget::itemChanged, this, &ReviewTree::rename);
}

void ReviewTree::show(const IntakeResult &intake)
{
    const QSignalBlocker quiet(this);
    QStringList open;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->isExpanded())
            open << topLevelItem(i)->text(0);
    }
    clear();
    m_provenance = intake.provenance;
    Builder(*this, intake.campaign).build();
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(i == 0 || open.contains(topLevelItem(i)->text(0)));
}

void ReviewTree::choose()
{
    std::vector<Provenance> lines;
    if (const QTreeWidgetItem *item = currentItem())
        std::ranges::copy_if(m_provenance, std::back_inserter(lines), [item](const auto &from) {
            return isOf(from, *item);
        });
    Q_EMIT chosen(lines);
}

bool ReviewTree::showLine(int line)
{
    std::vector<Provenance> there;
    std::ranges::copy_if(m_provenance, std::back_inserter(there), [line](const Provenance &from) {
        return from.from <= line && line <= from.to;
    });
    if (there.empty())
        return false;
    const QSignalBlocker quiet(this);
    clearSelection();
    bool found = false;
    for (QTreeWidgetItemIterator it(this); *it && !found; ++it) {
        found = std::ranges::any_of(there, [&](const auto &from) { return isOf(from, **it); });
        if (!found)
            continue;
        for (QTreeWidgetItem *above = (*it)->parent(); above; above = above->parent())
            above->setExpanded(true);
        setCurrentItem(*it);
        scrollToItem(*it, QAbstractItemView::PositionAtCenter);
    }
    return found;
}

void ReviewTree::rename(QTreeWidgetItem *item, int column)
{
    if (column != 1 || item->data(0, kindRole).toString() != u"unit")
        return;
    if (const auto unit = UnitId::parse(item->data(0, idRole).toString()))
        Q_EMIT unitRenamed(*unit, item->text(1));
}

} // namespace skt
