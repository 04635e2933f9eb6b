// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_dialog.h"

#include "ui/imports/column_form.h"
#include "ui/models/model_words.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace skt {

namespace {

constexpr int waitsBeforeTelling = 500; ///< ms

QString titleOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Units:
        return ImportDialog::tr("Take in units");
    case TableKind::People:
        return ImportDialog::tr("Take in people");
    case TableKind::Schedule:
        break;
    }
    return ImportDialog::tr("Take in a schedule or a team's registration");
}

std::size_t tableToBegin(const std::vector<CellTable> &tables, TableKind kind)
{
    return static_cast<std::size_t>(&chooseTable(tables, kind) - tables.data());
}

} // namespace

ImportDialog::ImportDialog(
    OpenPlan &plan, Prompts &prompts, TableKind kind, Source source, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_prompts(prompts)
    , m_kind(kind)
    , m_source(std::move(source))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(kind));
    m_mayReceive = kind == TableKind::Schedule;
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(makeMiddle(), 1);
    layout->addWidget(makeFoot());
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitsBeforeTelling);
    connect(&m_wait, &QTimer::timeout, m_progress, &QWidget::show);
    connect(&m_model, &ImportModel::leftOutChanged, this, &ImportDialog::look);
    connect(&m_plan, &OpenPlan::viewChanged, this, &ImportDialog::look);
    showTable();
    m_list->table()->setFocus();
    constexpr QSize usual(1120, 620);
    resize(usual.boundedTo(parent ? parent->window()->size() : usual));
}

QWidget *ImportDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *from = new QLabel(m_source.name.isEmpty() ? tr("Pasted rows") : m_source.name, head);
    from->setTextFormat(Qt::PlainText);
    layout->addWidget(from);
    m_sheet = new QComboBox(head);
    m_sheet->setObjectName(QStringLiteral("importSheet"));
    m_sheet->setAccessibleName(tr("Sheet or table"));
    for (std::size_t i = 0; i < m_source.tables.size(); ++i) {
        const QString &name = m_source.tables[i].name;
        m_sheet->addItem(name.isEmpty() ? tr("Table %1").arg(i + 1) : name);
    }
    m_sheet->setCurrentIndex(static_cast<int>(tableToBegin(m_source.tables, m_kind)));
    m_sheet->setVisible(m_source.tables.size() > 1);
    layout->addWidget(m_sheet);
    layout->addStretch(1);
    auto *whose = new QLabel(tr("Rows without a &team are of"), head);
    m_team = new QComboBox(head);
    m_team->setObjectName(QStringLiteral("importTeam"));
    whose->setBuddy(m_team);
    layout->addWidget(whose);
    layout->addWidget(m_team);
    fillTeams();
    layout->addWidget(makeRegistration(head));
    connect(m_sheet, &QComboBox::activated, this, &ImportDialog::showTable);
    connect(m_team, &QComboBox::activated, this, &ImportDialog::look);
    return head;
}

QWidget *ImportDialog::makeRegistration(QWidget *head)
{
    constexpr int dateWidth = 132;
    auto *box = new QWidget(head);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(8, 0, 0, 0);
    m_received = new QCheckBox(tr("The team's &registration, received on"), box);
    m_received->setObjectName(QStringLiteral("importReceived"));
    m_receivedOn = new DateField(box);
    m_receivedOn->setFixedWidth(dateWidth);
    m_receivedOn->focusProxy()->setAccessibleName(tr("Day on which the registration came in"));
    if (const PlanViewPtr view = m_plan.view())
        m_receivedOn->setCalendar(view->index.calendar(),
                                  view->index.dates().firstDay,
                                  view->index.dates().registrationLastDay);
    m_receivedOn->setBase(m_plan.today());
    m_receivedOn->setDate(m_plan.today());
    layout->addWidget(m_received);
    layout->addWidget(m_receivedOn);
    box->setVisible(m_kind == TableKind::Schedule);
    connect(m_received, &QCheckBox::clicked, this, [this] {
        m_mayReceive = false;
        look();
    });
    connect(m_receivedOn, &DateField::finished, this, &ImportDialog::look);
    return box;
}

QWidget *ImportDialog::makeMiddle()
{
    auto *middle = new QSplitter(Qt::Horizontal, this);
    auto *left = new QWidget(middle);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionTitle(tr("Columns"), left));
    m_columns = new ColumnForm(left);
    column->addWidget(m_columns, 1);
    m_list =
        new ListPanel(QStringLiteral("import"), &m_model, tr("No row can be read yet."), middle);
    m_list->table()->setAccessibleName(tr("Rows and what would come of them"));
    m_list->table()->setToolTip(tr("Space, or a click on the box, leaves a row out"));
    constexpr int numberWidth = 64;
    constexpr int outcomeWidth = 130;
    constexpr int nameWidth = 230;
    m_list->setWidths({numberWidth, outcomeWidth, nameWidth}, ImportModel::Details);
    middle->addWidget(left);
    middle->addWidget(m_list);
    middle->setStretchFactor(0, 0);
    middle->setStretchFactor(1, 1);
    middle->setHandleWidth(8);
    middle->setChildrenCollapsible(false);
    constexpr int columnsWidth = 270;
    constexpr int rowsWidth = 830;
    middle->setSizes({columnsWidth, rowsWidth});
    connect(m_columns, &ColumnForm::changed, this, &ImportDialog::look);
    connect(m_list->table()->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &ImportDialog::showDetails);
    return middle;
}

QWidget *ImportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_details = quietText({}, foot);
    m_details->setObjectName(QStringLiteral("importDetails"));
    constexpr int tallest = 96;
    m_details->setMaximumHeight(tallest);
    m_notes = quietText({}, foot);
    m_problem = new QLabel(foot);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextColor(*m_problem, &Look::error);
    m_progress = new QProgressBar(foot);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("The rows are being read"));
    m_progress->hide();
    for (QWidget *line :
         std::initializer_list<QWidget *>{m_details, m_notes, m_problem, m_progress})
        layout->addWidget(line);
    auto *box = new QDialogButtonBox(foot);
    m_refused = box->addButton(tr("&Save the refused rows …"), QDialogButtonBox::ActionRole);
    m_refused->setObjectName(QStringLiteral("importRefused"));
    m_accept = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("importAccept"));
    m_accept->setDefault(true);
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(box);
    connect(m_refused, &QPushButton::clicked, this, &ImportDialog::saveRefused);
    connect(box, &QDialogButtonBox::accepted, this, &ImportDialog::takeIn);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

void ImportDialog::fillTeams()
{
    m_team->addItem(tr("no team"));
    const PlanViewPtr view = m_plan.view();
    if (!view)
        return;
    std::vector<const Team *> teams;
    for (const Team &team : view->campaign->teams)
        teams.push_back(&team);
    std::ranges::sort(teams, {}, &Team::number);
    for (const Team *team : teams) {
        m_team->addItem(teamName(team->number), team->number);
        if (m_source.team == team->id)
            m_team->setCurrentIndex(m_team->count() - 1);
    }
}

const CellTable &ImportDialog::table() const
{
    return m_source.tables[static_cast<std::size_t>(m_sheet->currentIndex())];
}

void ImportDialog::showTable()
{
    const PlanViewPtr view = m_plan.view();
    if (!view)
        return;
    m_model.clear();
    m_columns->setTable(table(), m_kind, columnsToBegin(table(), m_kind, view->index));
    look();
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request;
    request.kind = m_kind;
    request.table = table();
    request.options.columns = m_columns->columns();
    if (m_team->currentData().isValid())
        request.options.team = m_team->currentData().toInt();
    request.options.leaveOut = m_model.leftOut();
    if (m_kind == TableKind::Schedule && m_received->isChecked())
        request.received = ReceivedRegistration{m_receivedOn->date(), m_source.name};
    return request;
}

void ImportDialog::look()
{
    if (m_task.running()) {
        m_again = true;
        return;
    }
    const PlanViewPtr view = m_plan.view();
    if (!view)
        return;
    m_again = false;
    m_accept->setEnabled(false);
    m_wait.start();
    auto found = std::make_shared<ImportLook>();
    connect(
        &m_task,
        &BackgroundTask::finished,
        this,
        [this, found] {
            m_wait.stop();
            m_progress->hide();
            if (m_again)
                look();
            else
                show(*found);
        },
        Qt::SingleShotConnection);
    m_task.start(
        [found, view, asked = request()](TaskControl &) { *found = lookAt(asked, view->index); });
}

void ImportDialog::show(const ImportLook &look)
{
    m_look = look;
    m_model.show(look.preview);
    if (m_mayReceive) { // a form or table of one team is its registration, unless the user says no
        m_mayReceive = false;
        if (look.team && m_columns->columns().has(Field::Key)) {
            m_received->setChecked(true);
            this->look();
            return;
        }
    }
    using Group = ImportModel::Group;
    std::vector<FilterLine::Chip> chips{{{}, tr("All"), m_model.rowCount()}};
    for (const Group group :
         {Group::Added, Group::Changed, Group::Unchanged, Group::Refused, Group::LeftOut}) {
        if (m_model.count(group) > 0)
            chips.push_back(
                {ImportModel::chip(group), ImportModel::word(group), m_model.count(group)});
    }
    m_list->filter()->setChips(chips);
    QStringList notes = look.preview.notes;
    if (const int unused = m_columns->unusedColumns(); unused > 0)
        notes.prepend(tr("Columns of which nothing is taken in: %1.").arg(unused));
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    QString problem = look.refusal;
    if (problem.isEmpty() && m_received->isChecked() && !m_receivedOn->date().isValid())
        problem = tr("Give the day on which the registration came in.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    const int written = m_model.count(Group::Added) + m_model.count(Group::Changed);
    m_accept->setText(m_received->isChecked()
                          ? tr("&Take in the registration: %1 rows").arg(written)
                          : tr("&Take in %1 rows").arg(written));
    const bool does = written > 0 || (m_received->isChecked() && look.team);
    m_accept->setEnabled(problem.isEmpty() && does && !m_plan.readOnly());
    m_refused->setVisible(m_model.count(Group::Refused) > 0);
    if (!m_list->table()->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->table()->selectRow(0);
    showDetails();
}

void ImportDialog::showDetails()
{
    m_details->setText(m_model.fullDetails(m_list->table()->currentId().toInt()));
    m_details->setVisible(!m_details->text().isEmpty());
}

QString ImportDialog::problem() const
{
    return m_problem->text();
}

void ImportDialog::saveRefused()
{
    const auto path = m_prompts.tableToWrite(tr("refused-rows") + QStringLiteral(".csv"));
    if (!path)
        return;
    const QByteArray bytes = refusedRowsCsv(m_look.preview);
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_prompts.tell(tr("The refused rows could not be written"), file.errorString());
}

void ImportDialog::takeIn()
{
    importTable(m_plan, request());
    accept();
}

} // namespace skt
