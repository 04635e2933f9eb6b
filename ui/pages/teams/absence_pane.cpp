// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/teams/absence_pane.h"

#include "ui/session/directory_edits.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pick_field.h"
#include "ui/widgets/span_field.h"
#include "ui/widgets/table_widths.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace skt {

namespace {

void onDelete(DataTable &table, QObject *receiver, const std::function<void()> &act)
{
    auto *key = new QShortcut(QKeySequence(Qt::Key_Delete), &table); // owned by the table
    key->setContext(Qt::WidgetShortcut);
    QObject::connect(key, &QShortcut::activated, receiver, act);
}

} // namespace

AbsencePane::AbsencePane(OpenPlan &plan, TeamCardModel &model, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_model(model)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 8, 0, 4);
    layout->setSpacing(8);
    layout->addWidget(makeEntry());
    layout->addWidget(makeLists(), 1);
    judge();
}

QWidget *AbsencePane::makeEntry()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_person = new PickField(pane);
    m_span = new SpanField(pane);
    m_reason = new QLineEdit(pane);
    m_record = new QPushButton(icon(QStringLiteral("list-add")), tr("Record the &absence"), pane);
    m_person->setPlaceholderText(tr("who is away"));
    m_person->setAccessibleName(tr("Who is away"));
    m_person->setObjectName(QStringLiteral("awayPerson"));
    m_reason->setPlaceholderText(tr("reason"));
    m_reason->setAccessibleName(tr("Reason of the absence"));
    m_record->setObjectName(QStringLiteral("recordAbsence"));
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_person, 1);
    first->addWidget(m_span);
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    second->addWidget(m_reason, 1);
    second->addWidget(m_record);
    layout->addLayout(first);
    layout->addLayout(second);
    m_summary = quietText({}, pane);
    layout->addWidget(m_summary);
    m_hitArea = new QScrollArea(pane);
    constexpr int tallest = 170;
    m_hitArea->setWidgetResizable(true);
    m_hitArea->setFrameShape(QFrame::NoFrame);
    m_hitArea->setMaximumHeight(tallest);
    m_hitArea->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    auto *hits = new QWidget(m_hitArea);
    m_hitLayout = new QVBoxLayout(hits);
    m_hitLayout->setContentsMargins(0, 0, 0, 0);
    m_hitLayout->setSpacing(4);
    m_hitArea->setWidget(hits);
    m_hitArea->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_hitArea);
    pane->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_person, &QLineEdit::textChanged, this, &AbsencePane::judge);
    connect(m_span, &SpanField::edited, this, &AbsencePane::judge);
    connect(m_record, &QPushButton::clicked, this, &AbsencePane::record);
    connect(m_reason, &QLineEdit::returnPressed, this, &AbsencePane::record);
    return pane;
}

QWidget *AbsencePane::makeLists()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto add = [&](const QString &title,
                         const QString &name,
                         RowsModel &rows,
                         const std::vector<int> &widths,
                         int stretch,
                         const std::function<void()> &remove) {
        auto *head = new QHBoxLayout;
        head->addWidget(sectionTitle(title, pane));
        head->addStretch(1);
        auto *button = new QPushButton(icon(QStringLiteral("list-remove")), tr("Remove"), pane);
        button->setAccessibleName(tr("Remove from: %1").arg(title));
        head->addWidget(button);
        layout->addLayout(head);
        auto *table = new DataTable(name, pane); // owned by its parent
        table->setRows(&rows);
        table->setAccessibleName(title);
        setFirstWidths(*table, widths, stretch);
        layout->addWidget(table, 1);
        connect(button, &QPushButton::clicked, this, remove);
        onDelete(*table, this, remove);
        return table;
    };
    m_absences = add(tr("Absences"),
                     QStringLiteral("team-absences"),
                     m_model.absences,
                     {180, 330, 160},
                     2,
                     [this] { removeAbsences(); });
    // A recorded absence shows what it hits, so that stand-ins can still be sent.
    connect(m_absences, &DataTable::clicked, this, &AbsencePane::showRecorded);
    connect(m_absences, &DataTable::chosen, this, &AbsencePane::showRecorded);
    m_substitutions = add(tr("Who stands in for whom"),
                          QStringLiteral("team-substitutions"),
                          m_model.substitutions,
                          {170, 170, 300, 100},
                          2,
                          [this] { removeSubstitutions(); });
    return pane;
}

std::optional<PersonId> AbsencePane::person() const
{
    return PersonId::parse(m_person->value());
}

void AbsencePane::refresh(bool another)
{
    m_person->setChoices(m_model.personChoices());
    if (another) {
        m_person->clear();
        m_span->clear();
        m_reason->clear();
    }
    if (const PlanViewPtr view = m_model.view()) {
        const PlanDates &dates = view->index.dates();
        m_span->setCalendar(view->index.calendar(), dates.firstDay, dates.lastDay);
    }
    const bool editable = m_model.editable();
    for (QWidget *part : std::initializer_list<QWidget *>{m_person, m_span, m_reason})
        part->setEnabled(editable);
    judge();
}

void AbsencePane::enter(PersonId person)
{
    m_person->setValue(person.toString());
    m_span->setFocus();
    judge();
}

void AbsencePane::judge()
{
    const auto away = person();
    const auto span = m_span->span();
    const PlanViewPtr view = m_model.view();
    std::vector<AbsenceHit> hits;
    if (view && away && span)
        hits = absenceHits(view->index, *away, *span);
    const QString problem =
        m_person->isUnknown() ? tr("Nobody on the team has this name.") : m_span->problem();
    QString words = problem;
    if (words.isEmpty() && away && span)
        words = hits.empty() ? tr("No visit is hit that still lacks somebody.")
                             : tr("Visits that are hit: %1. Who stands in?").arg(hits.size());
    m_summary->setText(words);
    m_summary->setVisible(!words.isEmpty());
    setTextColor(*m_summary,
                 !problem.isEmpty() ? &Look::error
                 : hits.empty()     ? &Look::good
                                    : &Look::warning);
    m_record->setEnabled(m_model.editable() && away && span && !isRecorded());
    const QString key = away ? away->toString() : QString();
    if (hits == m_hits && key == m_shown)
        return;
    m_hits = std::move(hits);
    m_shown = key;
    showHits();
}

void AbsencePane::showHits()
{
    while (QLayoutItem *item = m_hitLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // it may be the button that was just clicked
        delete item;
    }
    const auto away = person();
    if (away) {
        for (const AbsenceHit &hit : m_hits)
            m_hitLayout->addWidget(makeHit(hit, *away));
    }
    m_hitArea->setVisible(!m_hits.empty());
}

QWidget *AbsencePane::makeHit(const AbsenceHit &hit, PersonId away)
{
    constexpr std::size_t buttons = 3;
    auto *row = new QWidget; // owned by the layout's widget once added
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *label = new QLabel(hit.text, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    for (std::size_t i = 0; i < hit.free.size() && i < buttons; ++i) {
        const FreePerson &person = hit.free[i];
        auto *button = new QPushButton(tr("Send %1").arg(person.name), row);
        button->setObjectName(QStringLiteral("standIn"));
        button->setToolTip(person.detail);
        button->setAccessibleName(tr("Send %1 to %2").arg(person.name, hit.text));
        button->setEnabled(m_model.editable());
        connect(button,
                &QPushButton::clicked,
                this,
                [this, visit = hit.visit, away, by = person.person] {
                    substitutePerson(m_plan, visit, away, by);
                });
        layout->addWidget(button);
    }
    auto *name = new QLineEdit(row);
    constexpr int nameWidth = 170;
    name->setMaximumWidth(nameWidth);
    name->setPlaceholderText(hit.free.empty() ? tr("name of a stand-in, Enter")
                                              : tr("another name"));
    name->setAccessibleName(tr("Name of who stands in at %1").arg(hit.text));
    name->setObjectName(QStringLiteral("standInName"));
    name->setEnabled(m_model.editable());
    connect(name, &QLineEdit::returnPressed, this, [this, name, visit = hit.visit, away] {
        if (!name->text().trimmed().isEmpty())
            substituteByNew(m_plan, visit, away, name->text().trimmed());
    });
    layout->addWidget(name);
    return row;
}

void AbsencePane::record()
{
    const auto away = person();
    const auto span = m_span->span();
    if (!away || !span || !m_model.editable() || isRecorded())
        return;
    recordAbsence(m_plan, *away, *span, m_reason->text().trimmed());
    m_reason->clear(); // person and days stay: the visits that are hit are dealt with next
}

bool AbsencePane::isRecorded() const
{
    const auto away = person();
    const auto span = m_span->span();
    const PlanViewPtr view = m_model.view();
    if (!view || !away || !span)
        return false;
    return std::ranges::any_of(view->index.absences(*away),
                               [&](const Absence *absence) { return absence->span == *span; });
}

void AbsencePane::showRecorded()
{
    const auto id = AbsenceId::parse(m_absences->currentId().toString());
    const PlanViewPtr view = m_model.view();
    if (!id || !view)
        return;
    const auto &absences = view->campaign->absences;
    const auto it = std::ranges::find(absences, *id, &Absence::id);
    if (it == absences.end())
        return;
    m_person->setValue(it->person.toString());
    m_span->setSpan(it->span);
}

void AbsencePane::removeAbsences()
{
    if (!m_model.editable())
        return;
    std::vector<AbsenceId> ids;
    for (const QVariant &id : m_absences->selectedIds()) {
        if (const auto absence = AbsenceId::parse(id.toString()))
            ids.push_back(*absence);
    }
    if (!ids.empty())
        skt::removeAbsences(m_plan, ids);
}

void AbsencePane::removeSubstitutions()
{
    if (!m_model.editable())
        return;
    std::vector<SubstitutionId> ids;
    for (const QVariant &id : m_substitutions->selectedIds()) {
        if (const auto substitution = SubstitutionId::parse(id.toString()))
            ids.push_back(*substitution);
    }
    if (!ids.empty())
        skt::removeSubstitutions(m_plan, ids);
}

} // namespace skt
