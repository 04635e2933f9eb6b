// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teams/teams_page.h"

#include "ui/imports/import_door.h"
#include "ui/imports/registration_out.h"
#include "ui/pages/teams/people_pane.h"
#include "ui/pages/teams/team_card_delegate.h"
#include "ui/pages/teams/team_detail.h"
#include "ui/session/directory_edits.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

namespace skt {

namespace {

const QString splitterKey = QStringLiteral("teams/splitter");

} // namespace

TeamsPage::TeamsPage(OpenPlan &plan, Prompts &prompts, QWidget *parent)
    : WindowPage(parent)
    , m_plan(plan)
    , m_model(plan)
    , m_tabs(new QTabWidget(this))
    , m_cards(new QListView(this))
    , m_detail(new TeamDetail(plan, this))
    , m_people(new PeoplePane(plan, m_tabs))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(makeToolBar(prompts));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeTeams(), tr("Teams"));
    m_tabs->addTab(m_people, tr("People"));
    layout->addWidget(m_tabs, 1);
    connect(m_detail, &TeamDetail::unitWanted, this, [this](UnitId unit) {
        Place card;
        card.page = QStringLiteral("units");
        card.unit = unit;
        Q_EMIT goTo(card);
    });
    connect(m_detail, &TeamDetail::formWanted, this, [this, &prompts](TeamId team) {
        saveRegistrationForm(m_plan, prompts, team, *this);
    });
    connect(&m_plan, &OpenPlan::viewChanged, this, &TeamsPage::refreshWhenShown);
    refreshPage();
}

TeamsPage::~TeamsPage()
{
    QSettings().setValue(splitterKey, m_splitter->saveState());
}

QWidget *TeamsPage::makeToolBar(Prompts &prompts)
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(title(), bar));
    layout->addStretch(1);
    m_add = new QPushButton(icon(QStringLiteral("list-add")), tr("&New team"), bar);
    m_add->setObjectName(QStringLiteral("newTeam"));
    m_remove = new QPushButton(icon(QStringLiteral("edit-delete")), {}, bar);
    m_remove->setToolTip(tr("Remove the chosen team (Delete)"));
    m_remove->setAccessibleName(tr("Remove the chosen team"));
    m_takeIn = new QPushButton(icon(QStringLiteral("document-import")), tr("Ta&ke in"), bar);
    m_takeIn->setObjectName(QStringLiteral("takeIn"));
    m_takeIn->setToolTip(tr("People from Excel, Word or CSV, or a team's registration form; they "
                            "can also be pasted or dropped here"));
    auto *door = new ImportDoor(m_plan, prompts, TableKind::People, *this); // owned by the page
    door->setTeam([this] { return m_tabs->currentIndex() == Teams ? chosen() : std::nullopt; });
    auto *menu = new QMenu(m_takeIn);
    door->addActions(*menu);
    m_takeIn->setMenu(menu);
    layout->addWidget(m_takeIn);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    connect(m_add, &QPushButton::clicked, this, &TeamsPage::addNewTeam);
    connect(m_remove, &QPushButton::clicked, this, &TeamsPage::removeChosen);
    return bar;
}

QWidget *TeamsPage::makeTeams()
{
    m_stack = new QStackedWidget(this);
    m_splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_empty = new EmptyState(m_stack);
    m_cards->setModel(&m_model);
    m_cards->setItemDelegate(new TeamCardDelegate(m_cards)); // owned by the view
    m_cards->setObjectName(QStringLiteral("teamCards"));
    m_cards->setAccessibleName(tr("Teams"));
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cards->setMinimumWidth(240);
    QPalette blank = m_cards->palette();
    blank.setBrush(QPalette::Base, Qt::transparent); // the cards lie on the window
    m_cards->viewport()->setPalette(blank);
    m_splitter->addWidget(m_cards);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(8);
    m_splitter->setChildrenCollapsible(false);
    constexpr int cardsWidth = 300;
    constexpr int detailWidth = 920;
    if (!m_splitter->restoreState(QSettings().value(splitterKey).toByteArray()))
        m_splitter->setSizes({cardsWidth, detailWidth});
    m_empty->say(tr("The plan has no teams yet."), tr("Enter the first team"));
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionWanted, this, &TeamsPage::addNewTeam);
    connect(
        m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &TeamsPage::follow);
    connect(m_cards, &QListView::activated, m_detail, &TeamDetail::edit);
    const auto onKey = [this](QKeySequence keys, auto receiver, auto act) {
        auto *key = new QShortcut(keys, m_cards); // owned by the view
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, receiver, act);
    };
    onKey(Qt::Key_Delete, this, &TeamsPage::removeChosen);
    onKey(Qt::Key_Insert, this, &TeamsPage::addNewTeam);
    onKey(Qt::Key_F2, m_detail, &TeamDetail::edit);
    return m_stack;
}

QString TeamsPage::word()
{
    return tr("Teams");
}

QString TeamsPage::symbol()
{
    return QStringLiteral("group");
}

QString TeamsPage::help() const
{
    return tr(
        "Each card is a team: its lead agency, people, how many of its units have a date, and "
        "what the plan asks of it and is not met.\n\n"
        "People and agencies: type a name, an agency and a role to add a person; Delete takes "
        "people off the team; the fields below change the chosen person.\n\n"
        "Absences: type who is away and when. The visits that are hit stand there at once, "
        "with those of the same agency who are free then.\n\n"
        "Send somebody instead: click the visit, who is away, who comes instead.\n\n"
        "People copied in Excel or Word are taken in with Ctrl+V, files and registration forms by "
        "dropping them here; what would come of them is shown first. The team's form for its "
        "schedule comes out by the button above.\n\n"
        "The second tab lists everybody, with the rosters. F2 edits, Insert adds, Delete "
        "removes, Ctrl+Z takes back.");
}

bool TeamsPage::showPlace(const Place &place)
{
    if (!place.team)
        return true;
    if (m_model.rowOf(*place.team) < 0)
        return false;
    showTeam(*place.team);
    return true;
}

void TeamsPage::focusSearch()
{
    m_tabs->setCurrentIndex(People);
    m_people->focusSearch();
}

std::optional<TeamId> TeamsPage::chosen() const
{
    return TeamId::parse(m_cards->currentIndex().data(TeamsModel::IdRole).toString());
}

void TeamsPage::refreshPage()
{
    const auto kept = m_detail->model().teamId();
    m_model.refresh();
    const TeamCard *last = m_model.card(m_model.rowCount() - 1);
    int row = kept ? m_model.rowOf(*kept) : 0;
    if (m_awaited > 0 && last && last->number == m_awaited) {
        row = m_model.rowCount() - 1;
        m_awaited = 0;
    }
    const QModelIndex shown = m_model.index(qMax(0, row));
    if (shown.isValid() && shown != m_cards->currentIndex())
        m_cards->setCurrentIndex(shown);
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_splitter)
                                                     : m_empty);
    m_add->setEnabled(!m_plan.readOnly());
    m_takeIn->setEnabled(!m_plan.readOnly());
    m_remove->setEnabled(!m_plan.readOnly() && m_model.rowCount() > 0);
    follow();
    m_detail->refresh();
    m_people->refresh();
}

void TeamsPage::follow()
{
    m_detail->setTeam(chosen());
}

void TeamsPage::addNewTeam()
{
    if (m_plan.readOnly())
        return;
    int number = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        number = qMax(number, m_model.card(row)->number);
    Team team;
    team.number = number + 1;
    m_awaited = team.number;
    addTeam(m_plan, team, {});
}

void TeamsPage::removeChosen()
{
    const auto team = chosen();
    if (team && !m_plan.readOnly())
        removeTeam(m_plan, *team);
}

void TeamsPage::showTeam(TeamId team)
{
    m_tabs->setCurrentIndex(Teams);
    const int row = m_model.rowOf(team);
    if (row >= 0)
        m_cards->setCurrentIndex(m_model.index(row));
}

void TeamsPage::showPerson(PersonId person)
{
    const PlanViewPtr view = m_plan.view();
    if (!view)
        return;
    const auto &places = view->index.teamsOfPerson(person);
    if (places.empty()) {
        m_tabs->setCurrentIndex(People);
        m_people->showPerson(person);
        return;
    }
    showTeam(places.front()->team);
    m_detail->showPerson(person);
}

} // namespace skt
