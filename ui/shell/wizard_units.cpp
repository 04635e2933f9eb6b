// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wizard_units.h"

#include "ui/models/model_words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_panel.h"

#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace skt {

namespace {

using Cell = RowsModel::Cell;

RowsModel::Row understoodRow(const ImportedRow &row, const std::vector<PlannedUnit> &planned)
{
    const auto unit =
        std::ranges::find(planned, row.name, [](const PlannedUnit &one) { return one.unit.name; });
    return {row.row,
            {},
            {{QString::number(row.row), row.row, {}, Cell::Tone::Quiet, true},
             {row.what, {}, {}, Cell::Tone::Plain, false},
             {unit == planned.end() ? QString() : kindWord(unit->unit.kind),
              {},
              {},
              Cell::Tone::Plain,
              false},
             {inWords(row), {}, inWords(row), Cell::Tone::Plain, false}}};
}

RowsModel::Row refusedRow(const RefusedRow &refused)
{
    const QString reason = refused.candidates.isEmpty()
                               ? refused.reason
                               : QStringLiteral("%1 (%2)").arg(
                                   refused.reason, refused.candidates.join(QStringLiteral("; ")));
    return {refused.row,
            {},
            {{QString::number(refused.row), refused.row, {}, Cell::Tone::Quiet, true},
             {refused.what, {}, {}, Cell::Tone::Plain, false},
             {{}, {}, {}, Cell::Tone::Plain, false},
             {reason, {}, reason, Cell::Tone::Error, false}}};
}

} // namespace

WizardUnits::WizardUnits(PlanWizard &wizard, Environment environment, QWidget *parent)
    : WizardStep(wizard, parent)
    , m_environment(std::move(environment))
    , m_text(new QPlainTextEdit(this))
    , m_summary(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(
        quietText(tr("Copy the rows in Excel or Word and paste them here: name of the unit, its "
                     "kind, number of the team. A first line with headings may name more columns. "
                     "Units can also be added later."),
                  this));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_text->setObjectName(QStringLiteral("wizardUnits"));
    m_text->setAccessibleName(tr("Rows of units"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    splitter->addWidget(m_text);
    m_rows.setHeaders({tr("Row"), tr("Unit"), tr("Kind"), tr("Understood as")});
    auto *panel = new ListPanel(QStringLiteral("wizardPreview"),
                                &m_rows,
                                tr("What is pasted at the left is shown here as it is understood."),
                                splitter);
    panel->setWidths({50, 220, 140, 260}, 3);
    splitter->addWidget(panel);
    splitter->setSizes({400, 600});
    layout->addWidget(splitter, 1);
    m_summary->setObjectName(QStringLiteral("wizardSummary"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        this->wizard().units = m_text->toPlainText();
        preview();
        Q_EMIT changed();
    });
}

QString WizardUnits::title() const
{
    return tr("Which units are inspected?");
}

void WizardUnits::refresh()
{
    if (m_text->toPlainText() != wizard().units) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(wizard().units);
    }
    preview();
}

void WizardUnits::preview()
{
    m_problem.clear();
    std::vector<RowsModel::Row> rows;
    const auto planned = wizardUnits(wizard(), m_environment);
    if (!planned) {
        m_problem = planned.error().message;
    } else {
        const ImportPreview &preview = planned->preview;
        for (const auto *list : {&preview.added, &preview.changed, &preview.unchanged}) {
            for (const ImportedRow &row : *list)
                rows.push_back(understoodRow(row, planned->rows));
        }
        for (const RefusedRow &row : planned->preview.refused)
            rows.push_back(refusedRow(row));
    }
    m_rows.setRows(std::move(rows));
    const auto campaign = campaignFromWizard(wizard(), m_environment);
    if (!campaign && m_problem.isEmpty())
        m_problem = campaign.error().message;
    m_summary->setText(
        campaign ? tr("Teams: %1, units to inspect: %2. %3")
                       .arg(campaign->campaign.teams.size())
                       .arg(std::ranges::count(campaign->campaign.units, true, &Unit::inspected))
                       .arg(campaign->notes.join(QLatin1Char(' ')))
                 : QString());
}

void WizardUnits::focusFirst()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

} // namespace skt
