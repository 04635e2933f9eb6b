// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wizard_teams.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <set>

namespace skt {

namespace {

constexpr int numberColumn = 0;
constexpr int leadColumn = 1;
constexpr int membersColumn = 2;

} // namespace

WizardTeams::WizardTeams(PlanWizard &wizard, QWidget *parent)
    : WizardStep(wizard, parent)
    , m_table(new QTableWidget(0, 3, this))
    , m_remove(new QPushButton(icon(QStringLiteral("list-remove")), tr("&Remove the team"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(quietText(tr("One line a team. Several agencies stand with a semicolon "
                                   "between them. Agencies that are inspected too keep one name."),
                                this));
    m_table->setObjectName(QStringLiteral("wizardTeams"));
    m_table->setAccessibleName(tr("Teams"));
    m_table->setHorizontalHeaderLabels(
        {tr("Number"), tr("Lead agency"), tr("Further agencies of the team")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(membersColumn, QHeaderView::Stretch);
    constexpr int leadWidth = 260;
    m_table->setColumnWidth(leadColumn, leadWidth);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(false);
    layout->addWidget(m_table, 1);
    auto *bar = new QHBoxLayout;
    auto *more = new QPushButton(icon(QStringLiteral("list-add")), tr("&Another team"), this);
    more->setObjectName(QStringLiteral("wizardAddTeam"));
    m_remove->setObjectName(QStringLiteral("wizardRemoveTeam"));
    bar->addWidget(more);
    bar->addWidget(m_remove);
    bar->addStretch(1);
    layout->addLayout(bar);
    connect(more, &QPushButton::clicked, this, &WizardTeams::add);
    connect(m_remove, &QPushButton::clicked, this, &WizardTeams::remove);
    connect(m_table, &QTableWidget::itemChanged, this, &WizardTeams::take);
}

QString WizardTeams::title() const
{
    return tr("Which teams inspect?");
}

void WizardTeams::refresh()
{
    const QSignalBlocker quiet(m_table);
    const auto &teams = wizard().teams;
    m_table->setRowCount(static_cast<int>(teams.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const WizardTeam &team = teams[static_cast<std::size_t>(row)];
        const QStringList texts{team.number > 0 ? QString::number(team.number) : QString(),
                                team.lead,
                                team.members.join(QStringLiteral("; "))};
        for (int column = 0; column < 3; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(texts.at(column)));
    }
    m_remove->setEnabled(!teams.empty());
}

void WizardTeams::take()
{
    std::vector<WizardTeam> teams;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto text = [&](int column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            return item ? item->text().simplified() : QString();
        };
        WizardTeam team;
        team.number = text(numberColumn).toInt();
        team.lead = text(leadColumn);
        for (const QString &member : text(membersColumn).split(QLatin1Char(';'))) {
            if (!member.trimmed().isEmpty())
                team.members << member.trimmed();
        }
        teams.push_back(team);
    }
    wizard().teams = std::move(teams);
    Q_EMIT changed();
}

void WizardTeams::add()
{
    int number = 0;
    for (const WizardTeam &team : wizard().teams)
        number = std::max(number, team.number);
    wizard().teams.push_back({number + 1, {}, {}});
    refresh();
    m_table->setCurrentCell(m_table->rowCount() - 1, leadColumn);
    m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void WizardTeams::remove()
{
    auto &teams = wizard().teams;
    const int row = m_table->currentRow() < 0 ? m_table->rowCount() - 1 : m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(teams.size()))
        return;
    teams.erase(teams.begin() + row);
    refresh();
    Q_EMIT changed();
}

void WizardTeams::focusFirst()
{
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, leadColumn);
    m_table->setFocus(Qt::OtherFocusReason);
}

QString WizardTeams::problem() const
{
    std::set<int> numbers;
    for (const WizardTeam &team : wizard().teams) {
        if (team.number < 1)
            return tr("The number of a team is 1, 2, 3 …");
        if (!numbers.insert(team.number).second)
            return tr("Team %1 is there twice.").arg(team.number);
    }
    return {};
}

} // namespace skt
