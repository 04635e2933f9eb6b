// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/lists_pane.h"

#include "core/text/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/list_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace skt {

namespace {

using Cell = RowsModel::Cell;

QString shown(const EditField &field, const QString &value)
{
    const QDate date =
        field.kind == EditField::Kind::Date ? QDate::fromString(value, Qt::ISODate) : QDate();
    return date.isValid() ? formatDate(date) : value;
}

} // namespace

ListsPane::ListsPane(OpenPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_choice(new QComboBox(this))
    , m_formPlace(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    makeBar(*layout);
    m_panel = new ListPanel(QStringLiteral("planLists"),
                            &m_rows,
                            tr("Nothing is in this list yet. “Add” makes the first line."),
                            this);
    m_panel->table()->setObjectName(QStringLiteral("planList"));
    m_panel->table()->setSortingEnabled(false);
    layout->addWidget(m_panel, 1);
    auto *place = new QVBoxLayout(m_formPlace);
    place->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_formPlace);
    connect(m_panel->table()->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        refreshChosen(false);
    });
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        setList(planLists().at(static_cast<std::size_t>(index)));
    });
    connect(&m_plan, &OpenPlan::viewChanged, this, &ListsPane::refresh);
    setList(m_list);
}

void ListsPane::makeBar(QVBoxLayout &layout)
{
    auto *bar = new QHBoxLayout;
    m_choice->setObjectName(QStringLiteral("planListChoice"));
    m_choice->setAccessibleName(tr("List"));
    for (const PlanList list : planLists())
        m_choice->addItem(planListWord(list));
    bar->addWidget(m_choice);
    bar->addStretch(1);
    const auto button = [&](const char *name,
                            const QString &iconName,
                            const QString &text,
                            const QString &tip,
                            auto act) {
        auto *made = new QPushButton(icon(iconName), text, this); // owned by its parent
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(tip);
        connect(made, &QPushButton::clicked, this, act);
        bar->addWidget(made);
        return made;
    };
    m_add = button(
        "listAdd", QStringLiteral("list-add"), tr("&Add"), tr("Adds a line at the end"), [this] {
            add();
        });
    m_remove = button("listRemove",
                      QStringLiteral("list-remove"),
                      tr("Remo&ve"),
                      tr("Removes the chosen line, with its parts"),
                      [this] { remove(); });
    m_up =
        button("listUp", QStringLiteral("go-up"), tr("&Up"), tr("Before the line above"), [this] {
            move(-1);
        });
    m_down = button(
        "listDown", QStringLiteral("go-down"), tr("Do&wn"), tr("Behind the line below"), [this] {
            move(1);
        });
    layout.addLayout(bar);
}

void ListsPane::setList(PlanList list)
{
    m_list = list;
    m_chosen.clear();
    const auto &all = planLists();
    m_choice->setCurrentIndex(static_cast<int>(std::ranges::find(all, list) - all.begin()));
    QStringList headers;
    std::vector<int> widths;
    const auto fields = planListFields(list);
    constexpr int narrow = 90;
    constexpr int wide = 260;
    for (const EditField &field : fields) {
        headers << field.label;
        widths.push_back(field.key == u"number" && fields.size() == 2 ? narrow : wide);
    }
    m_rows.setRows({});
    m_rows.setHeaders(headers);
    m_panel->setWidths(widths, static_cast<int>(fields.size()) - 1);
    m_panel->table()->setWordWrap(true);
    makeForm();
    m_up->setVisible(planListHasOrder(list));
    m_down->setVisible(planListHasOrder(list));
    refresh();
}

void ListsPane::makeForm()
{
    delete m_form;
    FieldForm::Source source;
    source.value = [this](const QString &key) {
        const auto fields = planListFields(m_list);
        const auto place = std::ranges::find(fields, key, &EditField::key) - fields.begin();
        const PlanListRow *row = chosen();
        return row ? row->values.value(place) : QString();
    };
    source.choices = [](const QString &) { return EditChoices(); };
    source.problem = [](const QString &key, const QString &value) {
        const bool needed = key == u"text" || key == u"name" || key == u"short";
        return needed && value.trimmed().isEmpty() ? tr("This cannot be empty.") : QString();
    };
    source.submit = [this](const QString &key, const QString &value, const QString &) {
        changeInPlanList(m_plan, m_list, m_chosen, key, value);
    };
    m_form = new FieldForm(planListFields(m_list), 2, std::move(source), m_formPlace);
    m_formPlace->layout()->addWidget(m_form);
}

void ListsPane::refresh()
{
    const PlanViewPtr view = m_plan.view();
    if (!view)
        return;
    m_listed = planListRows(*view->campaign, m_list);
    const auto fields = planListFields(m_list);
    std::vector<RowsModel::Row> rows;
    for (std::size_t i = 0; i < m_listed.size(); ++i) {
        RowsModel::Row row;
        row.id = m_listed[i].id;
        for (std::size_t f = 0; f < fields.size(); ++f) {
            QString text = shown(fields[f], m_listed[i].values.value(static_cast<qsizetype>(f)));
            if (f == 0 && m_listed[i].part)
                text = QStringLiteral("   – ") + text;
            row.cells.push_back(
                {text, f == 0 ? QVariant(static_cast<int>(i)) : QVariant(), {}, {}, false});
        }
        rows.push_back(std::move(row));
    }
    m_rows.setRows(std::move(rows));
    refreshChosen(false);
}

const PlanListRow *ListsPane::chosen() const
{
    const auto row = std::ranges::find(m_listed, m_chosen, &PlanListRow::id);
    return row == m_listed.end() ? nullptr : &*row;
}

void ListsPane::refreshChosen(bool another)
{
    const QString id = m_panel->table()->currentId().toString();
    another = another || id != m_chosen;
    m_chosen = id;
    const PlanListRow *row = chosen();
    const bool editable = !m_plan.readOnly();
    m_form->refresh(another, editable && row);
    m_add->setEnabled(editable);
    m_remove->setEnabled(editable && row);
    m_up->setEnabled(editable && row && row->place > 0);
    m_down->setEnabled(editable && row && row->place + 1 < row->neighbours);
}

void ListsPane::add()
{
    QStringList values;
    for (const EditField &field : planListFields(m_list)) {
        const bool counts = field.key == u"number" && m_list != PlanList::LegalDocuments;
        const bool empty = counts || field.kind == EditField::Kind::Date || field.key == u"purpose"
                           || field.key == u"issuer";
        values << (empty ? QString() : tr("new"));
    }
    addToPlanList(m_plan, m_list, values);
}

void ListsPane::remove()
{
    if (!m_chosen.isEmpty())
        removeFromPlanList(m_plan, m_list, m_chosen);
}

void ListsPane::move(int by)
{
    if (const PlanListRow *row = chosen())
        moveInPlanList(m_plan, m_list, m_chosen, row->place + by);
}

} // namespace skt
