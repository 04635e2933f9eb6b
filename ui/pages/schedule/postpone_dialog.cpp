// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/postpone_dialog.h"

#include "ui/models/model_words.h"
#include "ui/session/schedule_edits.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/span_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace skt {

namespace {

constexpr int teamRows = 84;
constexpr int idRole = Qt::UserRole;

} // namespace

PostponeDialog::PostponeDialog(OpenPlan &plan, const PostponeDay &first, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_chosenUnits(first.units)
    , m_span(new SpanField(this))
    , m_area(new QComboBox(this))
    , m_teams(new QListWidget(this))
    , m_onlyChosen(new QCheckBox(this))
    , m_reason(new QLineEdit(this))
    , m_orderedBy(new QLineEdit(this))
    , m_order(new QLineEdit(this))
    , m_letter(new QCheckBox(tr("Draft one &letter to all concerned"), this))
    , m_count(sectionTitle({}, this))
    , m_visits(new QListWidget(this))
{
    setObjectName(QStringLiteral("postponeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A day falls: put off its visits"));
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("&When"), m_span);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("Ordered &by"), m_orderedBy);
    form->addRow(tr("&Number and date of the order"), m_order);
    form->addRow(tr("&Area"), m_area);
    form->addRow(tr("&Teams"), m_teams);
    form->addRow(QString(), m_onlyChosen);
    form->addRow(QString(), m_letter);
    layout->addLayout(form);
    layout->addWidget(m_count);
    layout->addWidget(m_visits, 1);
    layout->addWidget(makeButtons());
    m_reason->setObjectName(QStringLiteral("reason"));
    m_visits->setObjectName(QStringLiteral("visitsHit"));
    m_visits->setAccessibleName(tr("Visits that would be put off"));
    m_visits->setMinimumHeight(teamRows);
    m_teams->setMaximumHeight(teamRows);
    m_letter->setChecked(first.draftLetter);
    fillChoices(first);
    connect(m_span, &SpanField::edited, this, &PostponeDialog::judge);
    connect(m_area, &QComboBox::currentIndexChanged, this, &PostponeDialog::judge);
    connect(m_teams, &QListWidget::itemChanged, this, &PostponeDialog::judge);
    connect(m_onlyChosen, &QCheckBox::toggled, this, &PostponeDialog::judge);
    for (const QLineEdit *line : {m_reason, m_orderedBy, m_order})
        connect(line, &QLineEdit::textChanged, this, &PostponeDialog::judge);
    connect(&m_plan, &OpenPlan::viewChanged, this, &PostponeDialog::judge);
    judge();
    m_reason->setFocus();
    constexpr QSize usual(640, 560);
    resize(usual);
}

void PostponeDialog::fillChoices(const PostponeDay &first)
{
    const PlanViewPtr view = m_plan.view();
    m_area->addItem(tr("All areas"), QString());
    if (view) {
        m_span->setCalendar(
            view->index.calendar(), view->index.dates().firstDay, view->index.dates().lastDay);
        QStringList areas;
        for (const Unit &unit : view->campaign->units) {
            if (!unit.area.isEmpty() && !areas.contains(unit.area))
                areas.append(unit.area);
        }
        areas.sort();
        for (const QString &area : areas)
            m_area->addItem(area, area);
        for (const Team &team : view->campaign->teams) {
            auto *item = new QListWidgetItem(teamName(team.number), m_teams);
            item->setData(idRole, team.id.toString());
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            const bool meant =
                first.teams.empty() || std::ranges::find(first.teams, team.id) != first.teams.end();
            item->setCheckState(meant ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_area->setEnabled(m_area->count() > 1);
    m_area->setCurrentIndex(std::max(0, m_area->findData(first.area)));
    m_span->setSpan(first.span);
    m_onlyChosen->setText(tr("Only the units &chosen on the board: %1").arg(m_chosenUnits.size()));
    m_onlyChosen->setVisible(!m_chosenUnits.empty());
    m_onlyChosen->setChecked(!m_chosenUnits.empty());
}

QWidget *PostponeDialog::makeButtons()
{
    auto *box = new QDialogButtonBox(this); // owned by its parent
    m_accept = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("putOff"));
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::accepted, this, &PostponeDialog::carryOut);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

PostponeDay PostponeDialog::request() const
{
    PostponeDay request;
    request.span = m_span->span().value_or(HalfDaySpan{});
    request.area = m_area->currentData().toString();
    std::vector<TeamId> teams;
    for (int row = 0; row < m_teams->count(); ++row) {
        const QListWidgetItem *item = m_teams->item(row);
        const auto id = TeamId::parse(item->data(idRole).toString());
        if (id && item->checkState() == Qt::Checked)
            teams.push_back(*id);
    }
    if (static_cast<int>(teams.size()) < m_teams->count())
        request.teams = teams;
    if (m_onlyChosen->isChecked())
        request.units = m_chosenUnits;
    request.reason = m_reason->text().trimmed();
    request.orderedBy = m_orderedBy->text().trimmed();
    request.order = m_order->text().trimmed();
    request.draftLetter = m_letter->isChecked();
    return request;
}

void PostponeDialog::judge()
{
    const PlanViewPtr view = m_plan.view();
    const PostponeDay asked = request();
    m_visits->clear();
    bool anyTeam = m_teams->count() == 0;
    for (int row = 0; row < m_teams->count(); ++row)
        anyTeam = anyTeam || m_teams->item(row)->checkState() == Qt::Checked;
    if (view && anyTeam && m_span->span()) {
        for (const VisitId id : visitsPutOffBy(view->index, asked)) {
            const Visit *visit = view->index.visit(id);
            const Unit *unit = view->index.unit(visit->unit);
            const Team *team = view->index.team(visit->team);
            m_visits->addItem(QStringLiteral("%1 – %2 – %3")
                                  .arg(whenText(visit->date, visit->part),
                                       teamName(team ? team->number : 0),
                                       unit ? unit->name : QString()));
        }
    }
    const int count = m_visits->count();
    const QString problem = m_span->problem();
    m_count->setText(!problem.isEmpty() ? problem
                     : count == 0       ? tr("No visit that is still to come lies there.")
                                        : tr("Visits that would be put off: %1").arg(count));
    m_accept->setText(tr("&Put off: %1").arg(count));
    m_accept->setEnabled(count > 0 && !asked.reason.isEmpty()
                         && (asked.order.isEmpty() || !asked.orderedBy.isEmpty()));
    m_accept->setToolTip(asked.reason.isEmpty() ? tr("A reason is needed.") : QString());
}

void PostponeDialog::carryOut()
{
    putOffDay(m_plan, request());
    accept();
}

} // namespace skt
