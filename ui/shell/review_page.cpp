// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/review_page.h"

#include "core/domain/campaign_index.h"
#include "core/text/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_panel.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBlock>

#include <algorithm>

namespace skt {

namespace {

using Cell = RowsModel::Cell;

RowsModel::Row lineRow(int place, int line, std::vector<QString> texts)
{
    RowsModel::Row row;
    row.id = QStringLiteral("%1/%2").arg(place).arg(line);
    row.cells.push_back({QString::number(line), line, {}, Cell::Tone::Quiet, true});
    for (const QString &text : texts)
        row.cells.push_back({text, {}, {}, Cell::Tone::Plain, false});
    return row;
}

} // namespace

ReviewPage::ReviewPage(QWidget *parent)
    : QWidget(parent)
    , m_title(pageTitle({}, this))
    , m_summary(quietText({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    m_title->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    head->addLayout(words, 1);
    auto *leave = new QPushButton(tr("Leave it"), this);
    auto *accept = new QPushButton(tr("&Write into the book …"), this);
    accept->setObjectName(QStringLiteral("acceptIntake"));
    accept->setDefault(true);
    head->addWidget(leave, 0, Qt::AlignTop);
    head->addWidget(accept, 0, Qt::AlignTop);
    layout->addLayout(head);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("The document"));
    splitter->addWidget(m_text);
    splitter->addWidget(m_tabs);
    splitter->setSizes({480, 720});
    splitter->setHandleWidth(8);
    layout->addWidget(splitter, 1);
    connect(accept, &QPushButton::clicked, this, &ReviewPage::accepted);
    connect(leave, &QPushButton::clicked, this, &ReviewPage::left);

    m_understood.setHeaders({tr("What"), tr("Understood as")});
    m_unread.setHeaders({tr("Line"), tr("Text")});
    m_repairs.setHeaders({tr("Line"), tr("In the document"), tr("Read as")});
    m_notes.setHeaders({tr("What is missing or doubtful")});
    const auto add = [this](const char *name,
                            RowsModel &model,
                            const QString &title,
                            const QString &empty,
                            const std::vector<int> &widths,
                            int stretch) {
        auto *panel = new ListPanel(QString::fromLatin1(name), &model, empty, m_tabs);
        panel->setWidths(widths, stretch);
        m_tabs->addTab(panel, title);
        connect(panel->table()->selectionModel(),
                &QItemSelectionModel::currentChanged,
                this,
                [this, panel] { goToLine(panel->table()->currentId()); });
    };
    add("reviewUnderstood",
        m_understood,
        tr("Understood"),
        tr("Nothing was understood."),
        {220, 400},
        1);
    add("reviewUnread",
        m_unread,
        tr("Not understood"),
        tr("Everything was understood."),
        {60, 500},
        1);
    add("reviewRepairs",
        m_repairs,
        tr("Repaired"),
        tr("Nothing had to be repaired."),
        {60, 260, 260},
        2);
    add("reviewNotes", m_notes, tr("Remarks"), tr("No remarks."), {500}, 0);
}

void ReviewPage::show(const IntakeResult &intake, const QString &text)
{
    m_intake = intake;
    m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
    m_title->setText(intake.campaign.plan.title.isEmpty() ? tr("A plan without a title")
                                                          : intake.campaign.plan.title);
    constexpr double percent = 100.0;
    m_summary->setText(tr("%1 % of the text was understood. Nothing is written before you say so.")
                           .arg(formatNumber(intake.understood * percent, 1)));
    fillUnderstood();
    std::vector<RowsModel::Row> unread;
    for (std::size_t i = 0; i < intake.notUnderstood.size(); ++i)
        unread.push_back(lineRow(
            static_cast<int>(i), intake.notUnderstood[i].line, {intake.notUnderstood[i].text}));
    std::vector<RowsModel::Row> repairs;
    for (std::size_t i = 0; i < intake.repairs.size(); ++i)
        repairs.push_back(lineRow(static_cast<int>(i),
                                  intake.repairs[i].line,
                                  {intake.repairs[i].before, intake.repairs[i].after}));
    std::vector<RowsModel::Row> notes;
    for (const QString &note : intake.notes)
        notes.push_back({note, {}, {{note, {}, {}, Cell::Tone::Plain, false}}});
    m_unread.setRows(std::move(unread));
    m_repairs.setRows(std::move(repairs));
    m_notes.setRows(std::move(notes));
    m_tabs->setTabText(1, tr("Not understood (%1)").arg(m_unread.rowCount()));
    m_tabs->setTabText(2, tr("Repaired (%1)").arg(m_repairs.rowCount()));
    m_tabs->setTabText(3, tr("Remarks (%1)").arg(m_notes.rowCount()));
}

void ReviewPage::fillUnderstood()
{
    const Campaign &campaign = m_intake.campaign;
    const CampaignIndex index(campaign);
    std::vector<RowsModel::Row> rows;
    const auto add = [&rows](const QString &what, const QString &value) {
        rows.push_back({what,
                        {},
                        {{what, {}, {}, Cell::Tone::Quiet, false},
                         {value, {}, {}, Cell::Tone::Plain, false}}});
    };
    const auto day = [](QDate date) {
        return date.isValid() ? formatDateWithWeekday(date) : tr("not found");
    };
    add(tr("Number and symbol"), campaign.plan.number);
    add(tr("Issued by"), campaign.plan.issuer);
    add(tr("Days of visits"),
        tr("%1 to %2").arg(day(index.dates().firstDay), day(index.dates().lastDay)));
    add(tr("Teams register by"), day(index.dates().registrationLastDay));
    add(tr("Teams report by"), day(index.dates().reportLastDay));
    add(tr("Notice before the visit"),
        tr("%1 working days").arg(campaign.plan.noticeLeadWorkingDays));
    add(tr("Results notice"), tr("%1 working days").arg(campaign.plan.resultNoticeWorkingDays));
    add(tr("Contents"),
        QString::number(
            std::ranges::count(campaign.texts, PlanText::Section::Content, &PlanText::section)));
    add(tr("Inspected units"), QString::number(index.inspectedUnits().size()));
    for (const Team &team : campaign.teams) {
        const Unit *lead = index.leadAgency(team.id);
        QStringList units;
        for (const Assignment *assignment : index.assignmentsOfTeam(team.id)) {
            if (const Unit *unit = index.unit(assignment->unit))
                units.append(unit->name);
        }
        add(team.name,
            tr("%1 leads, %2 agencies; inspects %3: %4")
                .arg(lead ? lead->name : tr("nobody"))
                .arg(index.membershipsOfTeam(team.id).size())
                .arg(units.size())
                .arg(units.join(QStringLiteral(", "))));
    }
    for (const Outline &outline : campaign.outlines) {
        const auto items = std::ranges::count_if(
            campaign.items, [&](const OutlineItem &item) { return item.outline == outline.id; });
        add(tr("Outline %1").arg(outline.code),
            tr("%1 items, %2 supplements")
                .arg(items)
                .arg(index.supplementsOfOutline(outline.id).size()));
    }
    add(tr("Legal documents"), QString::number(campaign.legalDocuments.size()));
    m_understood.setRows(std::move(rows));
}

void ReviewPage::goToLine(const QVariant &id)
{
    const QStringList parts = id.toString().split(QLatin1Char('/'));
    bool ok = false;
    const int line = parts.size() == 2 ? parts.at(1).toInt(&ok) : 0;
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (!ok || !block.isValid())
        return;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    mark.format.setBackground(look().warningSurface);
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setTextCursor(mark.cursor);
    m_text->setExtraSelections({mark});
    m_text->centerCursor();
}

} // namespace skt
