// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/review_page.h"

#include "core/intake/corrections.h"
#include "core/text/text.h"
#include "ui/shell/review_tree.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_panel.h"
#include "ui/widgets/numbered_text.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace skt {

namespace {

using Cell = RowsModel::Cell;

constexpr int unreadTab = 1;
constexpr int repairsTab = 2;
constexpr int notesTab = 3;

RowsModel::Row lineRow(int place, int line, const QString &text)
{
    RowsModel::Row row;
    row.id = QStringLiteral("%1/%2").arg(place).arg(line);
    row.cells.push_back({QString::number(line), line, {}, Cell::Tone::Quiet, true});
    row.cells.push_back({text, {}, {}, Cell::Tone::Plain, false});
    return row;
}

} // namespace

ReviewPage::ReviewPage(Environment environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(std::move(environment))
    , m_title(pageTitle({}, this))
    , m_summary(quietText({}, this))
    , m_told(quietText({}, this))
    , m_text(new NumberedText(this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new ReviewTree(m_tabs))
    , m_repairs(new QTreeWidget(m_tabs))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    makeHead(*layout);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    m_text->setObjectName(QStringLiteral("reviewText"));
    m_text->setAccessibleName(tr("The document"));
    splitter->addWidget(m_text);
    splitter->addWidget(m_tabs);
    splitter->setSizes({600, 640});
    splitter->setHandleWidth(8);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    m_told->setObjectName(QStringLiteral("reviewTold"));
    layout->addWidget(m_told);
    makeTabs();
    connect(m_text, &NumberedText::lineClicked, this, &ReviewPage::showLine);
    connect(m_tree, &ReviewTree::unitRenamed, this, &ReviewPage::rename);
    connect(m_tree, &ReviewTree::chosen, this, [this](const std::vector<Provenance> &from) {
        NumberedText::Lines lines;
        for (const Provenance &one : from)
            lines.emplace_back(one.from, one.to);
        m_text->setShown(lines);
        m_told->setText(lines.empty() ? QString()
                                      : tr("Places in the document: %1").arg(lines.size()));
    });
}

void ReviewPage::makeHead(QVBoxLayout &layout)
{
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
    layout.addLayout(head);
    connect(accept, &QPushButton::clicked, this, &ReviewPage::accepted);
    connect(leave, &QPushButton::clicked, this, &ReviewPage::left);
}

void ReviewPage::makeTabs()
{
    m_unread.setHeaders({tr("Line"), tr("Text")});
    m_notes.setHeaders({tr("What is missing or doubtful")});
    m_tabs->addTab(m_tree, tr("Understood"));
    m_tabs->addTab(
        addList("reviewUnread", m_unread, tr("Everything was understood."), {60, 500}, 1), {});
    m_repairs->setObjectName(QStringLiteral("reviewRepairs"));
    m_repairs->setAccessibleName(tr("Repaired"));
    m_repairs->setRootIsDecorated(false);
    m_repairs->setHeaderLabels({tr("Line"), tr("In the document"), tr("Read as")});
    constexpr int textWidth = 220;
    m_repairs->setColumnWidth(1, textWidth);
    m_tabs->addTab(m_repairs, {});
    m_tabs->addTab(addList("reviewNotes", m_notes, tr("No remarks."), {500}, 0), {});
    connect(m_repairs, &QTreeWidget::itemChanged, this, &ReviewPage::revoke);
    connect(m_repairs, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            goToLine(QStringLiteral("0/%1").arg(item->text(0)));
    });
}

ListPanel *ReviewPage::addList(const char *name,
                               RowsModel &model,
                               const QString &empty,
                               const std::vector<int> &widths,
                               int stretch)
{
    auto *panel = new ListPanel(QString::fromLatin1(name), &model, empty, m_tabs);
    panel->setWidths(widths, stretch);
    connect(panel->table()->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this, panel] { goToLine(panel->table()->currentId()); });
    return panel;
}

void ReviewPage::show(const IntakeResult &intake, const QString &text)
{
    m_source = text;
    m_text->setPlainText(text);
    m_all = intake.repairs;
    m_revoked.clear();
    m_names.clear();
    m_tabs->setCurrentIndex(0);
    m_intake = intake;
    fill();
}

void ReviewPage::showAgain(const IntakeResult &intake)
{
    m_intake = intake;
    for (const auto &[read, corrected] : m_names) {
        const auto unit = std::ranges::find(m_intake.campaign.units, read, &Unit::name);
        if (unit == m_intake.campaign.units.end())
            continue;
        if (const auto named =
                correctUnitName(m_intake.campaign, unit->id, corrected, m_environment);
            !named)
            m_told->setText(named.error().message);
    }
    fill();
}

void ReviewPage::fill()
{
    m_title->setText(m_intake.campaign.plan.title.isEmpty() ? tr("A plan without a title")
                                                            : m_intake.campaign.plan.title);
    constexpr double percent = 100.0;
    m_summary->setText(tr("%1 % of the text was understood. Nothing is written before you say so.")
                           .arg(formatNumber(m_intake.understood * percent, 1)));
    m_tree->show(m_intake);
    std::vector<RowsModel::Row> unread;
    NumberedText::Lines lines;
    for (std::size_t i = 0; i < m_intake.notUnderstood.size(); ++i) {
        const UnreadPassage &passage = m_intake.notUnderstood[i];
        unread.push_back(lineRow(static_cast<int>(i), passage.line, passage.text));
        lines.emplace_back(passage.line,
                           passage.line + static_cast<int>(passage.text.count(QLatin1Char('\n'))));
    }
    m_text->setNoted(lines);
    std::vector<RowsModel::Row> notes;
    for (const QString &note : m_intake.notes)
        notes.push_back({note, {}, {{note, {}, {}, Cell::Tone::Plain, false}}});
    m_unread.setRows(std::move(unread));
    m_notes.setRows(std::move(notes));
    fillRepairs();
    m_tabs->setTabText(unreadTab, tr("Not understood (%1)").arg(m_unread.rowCount()));
    m_tabs->setTabText(repairsTab, tr("Repaired (%1)").arg(m_intake.repairs.size()));
    m_tabs->setTabText(notesTab, tr("Remarks (%1)").arg(m_notes.rowCount()));
}

void ReviewPage::fillRepairs()
{
    const QSignalBlocker quiet(m_repairs);
    if (m_repairs->topLevelItemCount() != static_cast<int>(m_all.size())) {
        m_repairs->clear();
        for (const TextRepair &repair : m_all) {
            auto *item = new QTreeWidgetItem( // owned by the list
                m_repairs,
                {QString::number(repair.line), repair.before, repair.after});
            item->setToolTip(0, tr("Untick to leave it as it stands in the document."));
        }
    }
    for (int i = 0; i < m_repairs->topLevelItemCount(); ++i) {
        const bool off = std::ranges::count(m_revoked, m_all[static_cast<std::size_t>(i)]) > 0;
        m_repairs->topLevelItem(i)->setCheckState(0, off ? Qt::Unchecked : Qt::Checked);
    }
}

void ReviewPage::revoke(QTreeWidgetItem *item)
{
    const int row = m_repairs->indexOfTopLevelItem(item);
    if (row < 0)
        return;
    const TextRepair &repair = m_all.at(static_cast<std::size_t>(row));
    std::erase(m_revoked, repair);
    if (item->checkState(0) == Qt::Unchecked)
        m_revoked.push_back(repair);
    Q_EMIT readAgainWanted();
}

void ReviewPage::rename(UnitId unit, const QString &name)
{
    const auto row = std::ranges::find(m_intake.campaign.units, unit, &Unit::id);
    if (row == m_intake.campaign.units.end() || row->name == name)
        return;
    const QString before = row->name;
    const auto renamed = correctUnitName(m_intake.campaign, unit, name, m_environment);
    m_told->setText(renamed ? tr("“%1” is kept as another spelling.").arg(before)
                            : renamed.error().message);
    if (renamed) {
        // A name that was corrected twice is still found by how it was read.
        const auto first = std::ranges::find_if(
            m_names, [&before](const auto &names) { return names.second == before; });
        m_names[first == m_names.end() ? before : first->first] = cleaned(name);
    }
    // Not within the signal of the very item that is made anew.
    QMetaObject::invokeMethod(
        this, [this] { m_tree->show(m_intake); }, Qt::QueuedConnection);
}

void ReviewPage::goToLine(const QVariant &id)
{
    const QStringList parts = id.toString().split(QLatin1Char('/'));
    bool ok = false;
    const int line = parts.size() == 2 ? parts.at(1).toInt(&ok) : 0;
    if (ok)
        m_text->setShown({{line, line}});
}

void ReviewPage::showLine(int line)
{
    m_tabs->setCurrentIndex(0);
    const bool found = m_tree->showLine(line);
    m_text->setShown({{line, line}});
    m_told->setText(found ? tr("Line %1: what came of it is chosen at the right.").arg(line)
                          : tr("Nothing of its own came of line %1.").arg(line));
}

} // namespace skt
