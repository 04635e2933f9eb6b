// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/clash_panel.h"

#include "ui/pages/schedule/ask_dialog.h"
#include "ui/pages/schedule/clash_delegate.h"
#include "ui/session/plan_edits.h"
#include "ui/session/schedule_edits.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace skt {

namespace {

constexpr std::string_view lateNotice = "notice-too-late";

} // namespace

ClashPanel::ClashPanel(OpenPlan &plan, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_prompts(prompts)
    , m_model(plan)
    , m_remedies(plan)
    , m_summary(sectionTitle({}, this))
    , m_list(new QListView(this))
    , m_detail(new QWidget(this))
    , m_rule(quietText({}, m_detail))
    , m_remedyLayout(new QVBoxLayout)
    , m_accept(new QPushButton(m_detail))
    , m_consent(new QPushButton(tr("The unit &consents …"), m_detail))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_summary->setObjectName(QStringLiteral("clashSummary"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_list->setObjectName(QStringLiteral("clashList"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ClashDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched); // thousands of sentences are not measured at once
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Always shown: the rows' heights hang on the width that is left.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Clashes and warnings"));
    layout->addWidget(m_list, 1);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(6);
    detail->addWidget(m_rule);
    detail->addLayout(m_remedyLayout);
    detail->addWidget(m_consent);
    detail->addWidget(m_accept);
    layout->addWidget(m_detail);
    m_accept->setObjectName(QStringLiteral("acceptClash"));
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClashPanel::choose);
    connect(m_list, &QListView::clicked, this, &ClashPanel::choose);
    connect(m_accept, &QPushButton::clicked, this, &ClashPanel::accept);
    m_consent->setObjectName(QStringLiteral("recordConsent"));
    m_consent->setToolTip(tr("Record that the unit agreed in writing to a shorter notice"));
    connect(m_consent, &QPushButton::clicked, this, &ClashPanel::askConsent);
    connect(&m_remedies, &RemedyModel::changed, this, &ClashPanel::showRemedies);
    connect(&m_plan, &OpenPlan::viewChanged, this, &ClashPanel::refresh);
    refresh();
}

const Conflict *ClashPanel::chosen() const
{
    return m_model.conflictAt(m_model.rowOfKey(m_chosenKey));
}

void ClashPanel::choose()
{
    const QModelIndex current = m_list->currentIndex();
    const QString key = current.data(ConflictModel::KeyRole).toString();
    const bool another = key != m_chosenKey;
    m_chosenKey = key;
    const Conflict *conflict = chosen();
    if (conflict && (another || !m_remedies.searching())) {
        if (conflict->waived || m_model.showsDraft())
            m_remedies.forget();
        else if (another)
            m_remedies.find(*conflict);
        Q_EMIT shown(*conflict);
    }
    refresh();
}

void ClashPanel::showDraft(const PlanViewPtr &draft)
{
    if (m_model.showsDraft() != (draft != nullptr)) {
        m_chosenKey.clear();
        m_remedies.forget();
    }
    m_model.showDraft(draft);
    refresh();
}

void ClashPanel::refresh()
{
    m_summary->setText(m_model.showsDraft() ? tr("In the draft: %1").arg(m_model.summary())
                                            : m_model.summary());
    const Conflict *conflict = chosen();
    m_detail->setVisible(conflict != nullptr);
    if (!conflict) {
        if (!m_chosenKey.isEmpty()) {
            m_chosenKey.clear();
            m_remedies.forget();
        }
        return;
    }
    const int row = m_model.rowOfKey(m_chosenKey);
    if (m_list->currentIndex().row() != row) {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_list->setCurrentIndex(m_model.index(row));
        m_list->viewport()->update();
    }
    m_rule->setText(m_model.showsDraft()
                        ? ruleHelp(conflict->rule) + u'\n'
                              + tr("In a draft it is settled by moving the draft's cards.")
                        : ruleHelp(conflict->rule));
    const bool editable = !m_plan.readOnly() && !m_model.showsDraft();
    m_consent->setVisible(editable && !conflict->waived && !conflict->visits.empty()
                          && conflict->rule == lateNotice);
    m_accept->setVisible(editable && (conflict->waived || canBeWaived(*conflict)));
    m_accept->setText(conflict->waived                        ? tr("No longer accept")
                      : conflict->severity == Severity::Error ? tr("Accept by order …")
                                                              : tr("Accept with a reason …"));
}

void ClashPanel::showRemedies()
{
    while (QLayoutItem *item = m_remedyLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Conflict *conflict = chosen();
    if (!conflict || conflict->waived || conflict->visits.empty() || m_model.showsDraft())
        return;
    if (m_remedies.searching()) {
        m_remedyLayout->addWidget(quietText(tr("Looking for ways out …"), m_detail));
        return;
    }
    if (m_remedies.remedies().empty()) {
        m_remedyLayout->addWidget(quietText(
            tr("No way out by moving visits or sending someone else was found."), m_detail));
        return;
    }
    m_remedyLayout->addWidget(sectionTitle(tr("Suggestions"), m_detail));
    for (const Remedy &remedy : m_remedies.remedies()) {
        auto *button = new QPushButton(m_detail); // owned by its parent
        button->setObjectName(QStringLiteral("remedy"));
        button->setToolTip(remedy.text);
        button->setAccessibleName(remedy.text);
        button->setText(button->fontMetrics().elidedText(remedy.text, Qt::ElideRight, 250));
        button->setEnabled(!m_plan.readOnly());
        connect(
            button, &QPushButton::clicked, this, [this, remedy] { applyRemedy(m_plan, remedy); });
        m_remedyLayout->addWidget(button);
    }
}

void ClashPanel::accept()
{
    const Conflict *conflict = chosen();
    if (!conflict)
        return;
    const Conflict copy = *conflict; // the view may change while the question is open
    if (copy.waived) {
        unwaiveConflict(m_plan, copy);
        return;
    }
    const PlanViewPtr view = m_plan.view();
    const auto reason =
        m_prompts.waiverReason(describe(copy, view->index), copy.severity == Severity::Error);
    if (reason)
        waiveConflict(m_plan, copy, *reason);
}

void ClashPanel::askConsent()
{
    const Conflict *conflict = chosen();
    const PlanViewPtr view = m_plan.view();
    if (!conflict || conflict->visits.empty() || !view)
        return;
    const VisitId visit = conflict->visits.front();
    AskDialog::Question question;
    question.title = tr("Consent to a shorter notice");
    question.words = describe(*conflict, view->index);
    question.dateLabel = tr("&Given on");
    question.textLabel = tr("&Writing (number, date)");
    question.accept = tr("&Record");
    question.date = m_plan.today();
    auto *dialog = new AskDialog( // deletes itself when it is closed
        m_plan,
        question,
        [this, visit](QDate given, const QString &paper) {
            recordConsent(m_plan, visit, given, paper);
        },
        this);
    dialog->open();
}

} // namespace skt
