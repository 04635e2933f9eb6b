// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/draft_bar.h"

#include "core/domain/draft_view.h"
#include "ui/models/model_words.h"
#include "ui/pages/schedule/ask_dialog.h"
#include "ui/session/schedule_edits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace skt {

namespace {

const QString newDraft = QStringLiteral("new");

} // namespace

DraftBar::DraftBar(BoardModel &board, Prompts &prompts, QWidget *parent)
    : Surface(parent)
    , m_board(board)
    , m_prompts(prompts)
    , m_chooser(new QComboBox(parent))
    , m_words(new QLabel(this))
    , m_differences(new QListWidget(this))
    , m_compare(new QPushButton(tr("&Compare"), this))
    , m_adopt(new QPushButton(tr("Ado&pt"), this))
    , m_drop(new QPushButton(tr("&Drop the draft"), this))
{
    setColors(&Look::warningSurface, &Look::line);
    m_chooser->setObjectName(QStringLiteral("draftChooser"));
    m_chooser->setAccessibleName(tr("Which schedule the board shows"));
    m_chooser->setToolTip(m_chooser->accessibleName());
    m_words->setTextFormat(Qt::PlainText);
    m_differences->setObjectName(QStringLiteral("draftDifferences"));
    m_differences->setAccessibleName(tr("Where the draft differs from the present schedule"));
    constexpr int listHeight = 120;
    m_differences->setMaximumHeight(listHeight);
    m_differences->hide();
    m_compare->setCheckable(true);
    m_compare->setObjectName(QStringLiteral("draftCompare"));
    m_adopt->setObjectName(QStringLiteral("draftAdopt"));
    m_drop->setObjectName(QStringLiteral("draftDrop"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    auto *line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    for (QPushButton *button : {m_compare, m_adopt, m_drop})
        line->addWidget(button);
    layout->addLayout(line);
    layout->addWidget(m_differences);
    connect(m_chooser, &QComboBox::activated, this, &DraftBar::choose);
    connect(m_compare, &QPushButton::toggled, m_differences, &QWidget::setVisible);
    connect(m_adopt, &QPushButton::clicked, this, &DraftBar::adopt);
    connect(m_drop, &QPushButton::clicked, this, &DraftBar::drop);
    connect(&m_board, &BoardModel::changed, this, &DraftBar::refresh);
    refresh();
}

void DraftBar::choose(int row)
{
    const QString value = m_chooser->itemData(row).toString();
    if (value == newDraft) {
        fillChooser(); // what is shown stays chosen until there is a new one
        askName();
        return;
    }
    m_board.setDraft(DraftScheduleId::parse(value));
}

void DraftBar::askName()
{
    AskDialog::Question question;
    question.title = tr("New draft of the schedule");
    question.words = tr("It begins as the present schedule stands, and changes nothing of it until "
                        "it is adopted.");
    question.textLabel = tr("&Name");
    question.accept = tr("&Begin");
    auto *dialog = new AskDialog( // deletes itself when it is closed
        m_board.plan(),
        question,
        [this](QDate, const QString &name) {
            m_awaited = name;
            createDraft(m_board.plan(), name);
        },
        this);
    dialog->setParent(window(), dialog->windowFlags()); // the bar itself is hidden by now
    dialog->open();
}

QString DraftBar::draftName() const
{
    const PlanViewPtr present = m_board.plan().view();
    if (present && m_board.draft()) {
        const auto &drafts = present->campaign->drafts;
        const auto it = std::ranges::find(drafts, *m_board.draft(), &DraftSchedule::id);
        if (it != drafts.end())
            return it->name;
    }
    return {};
}

void DraftBar::refresh()
{
    const PlanViewPtr present = m_board.plan().view();
    if (present && !m_awaited.isEmpty()) {
        const auto &drafts = present->campaign->drafts;
        const auto made = std::ranges::find(drafts, m_awaited, &DraftSchedule::name);
        if (made != drafts.end()) {
            m_awaited.clear();
            m_board.setDraft(made->id); // comes back here
            return;
        }
    }
    fillChooser();
    setVisible(m_board.draft().has_value());
    if (m_board.draft() && m_board.view())
        fillDifferences();
    const bool editable = !m_board.plan().readOnly();
    m_adopt->setEnabled(editable);
    m_drop->setEnabled(editable);
}

void DraftBar::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    m_chooser->addItem(tr("Present schedule"), QString());
    const PlanViewPtr present = m_board.plan().view();
    if (present) {
        for (const DraftSchedule &draft : present->campaign->drafts)
            m_chooser->addItem(tr("Draft: %1").arg(draft.name), draft.id.toString());
    }
    if (present && !m_board.plan().readOnly())
        m_chooser->addItem(tr("New draft …"), newDraft);
    const QString shown = m_board.draft() ? m_board.draft()->toString() : QString();
    m_chooser->setCurrentIndex(std::max(0, m_chooser->findData(shown)));
}

void DraftBar::fillDifferences()
{
    const PlanViewPtr present = m_board.plan().view();
    m_differences->clear();
    for (const DraftDifference &each : compareDraft(present->index, *m_board.draft())) {
        const Unit *unit = present->index.unit(each.unit);
        const Team *team = present->index.team(each.team);
        m_differences->addItem(QStringLiteral("%1, %2: %3 → %4")
                                   .arg(teamName(team ? team->number : 0),
                                        unit ? unit->name : QString(),
                                        whenText(each.present, each.presentPart),
                                        whenText(each.draft, each.draftPart)));
    }
    const CheckResult &check = m_board.view()->check;
    m_words->setText(tr("Draft %1 · differs in %2 visits · to be settled: %3 · to be minded: %4")
                         .arg(draftName())
                         .arg(m_differences->count())
                         .arg(check.errors)
                         .arg(check.warnings));
}

void DraftBar::adopt()
{
    const auto draft = m_board.draft();
    if (draft
        && m_prompts.confirm(tr("Adopt the draft"),
                             tr("The draft %1 becomes the schedule; visits that differ move: %2. "
                                "It can be taken back.")
                                 .arg(draftName())
                                 .arg(m_differences->count()),
                             tr("Adopt")))
        adoptDraft(m_board.plan(), *draft);
}

void DraftBar::drop()
{
    if (const auto draft = m_board.draft())
        dropDraft(m_board.plan(), *draft);
}

} // namespace skt
