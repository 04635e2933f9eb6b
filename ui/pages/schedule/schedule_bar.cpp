// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/schedule_bar.h"

#include "ui/models/model_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

#include <algorithm>

namespace skt {

namespace {

constexpr double zoomStep = 1.2;

using Choices = std::vector<std::pair<QString, QString>>;

} // namespace

ScheduleBar::ScheduleBar(BoardModel &board, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_layout(new QHBoxLayout(this))
    , m_team(makeFilter(tr("Only this team"), QStringLiteral("filterTeam")))
    , m_agency(makeFilter(tr("Only teams in which this agency takes part"),
                          QStringLiteral("filterAgency")))
    , m_area(makeFilter(tr("Only units of this area"), QStringLiteral("filterArea")))
    , m_changes(new QToolButton(this))
    , m_smaller(makeZoom(QStringLiteral("−"), tr("Smaller"), QKeySequence::ZoomOut))
    , m_fit(makeZoom(tr("Fit"), tr("Fit the window"), Qt::CTRL | Qt::Key_0))
    , m_larger(makeZoom(QStringLiteral("+"), tr("Larger"), QKeySequence::ZoomIn))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_changes->setObjectName(QStringLiteral("filterChanges"));
    m_changes->setCheckable(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_team, m_agency, m_area, m_changes})
        m_layout->addWidget(widget);
    m_layout->addStretch(1);
    for (QToolButton *button : {m_smaller, m_fit, m_larger})
        m_layout->addWidget(button);
    connect(m_changes, &QToolButton::toggled, this, &ScheduleBar::apply);
    connect(
        m_smaller, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(m_zoom / zoomStep); });
    connect(
        m_larger, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(m_zoom * zoomStep); });
    connect(m_fit, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(1.0); });
    connect(&m_board, &BoardModel::changed, this, &ScheduleBar::refresh);
    refresh();
}

QComboBox *ScheduleBar::makeFilter(const QString &name, const QString &objectName)
{
    auto *box = new QComboBox(this); // owned by its parent
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int shown = 14;
    box->setMinimumContentsLength(shown);
    connect(box, &QComboBox::activated, this, &ScheduleBar::apply);
    return box;
}

QToolButton *
ScheduleBar::makeZoom(const QString &sign, const QString &name, const QKeySequence &keys)
{
    auto *button = new QToolButton(this); // owned by its parent
    button->setText(sign);
    button->setAccessibleName(name);
    button->setToolTip(
        QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    button->setShortcut(keys);
    return button;
}

void ScheduleBar::addFront(QWidget *widget)
{
    m_layout->insertWidget(0, widget);
}

void ScheduleBar::setZoomShown(bool shown)
{
    for (QToolButton *button : {m_smaller, m_fit, m_larger})
        button->setVisible(shown);
}

void ScheduleBar::showZoom(double zoom)
{
    m_zoom = zoom;
}

void ScheduleBar::fill(QComboBox *box, const QString &all, const Choices &choices)
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all, QString());
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setVisible(!choices.empty());
}

void ScheduleBar::refresh()
{
    const PlanViewPtr view = m_board.view();
    Choices teams;
    Choices agencies;
    Choices areas;
    if (view) {
        std::vector<const Team *> byNumber;
        for (const Team &team : view->campaign->teams)
            byNumber.push_back(&team);
        std::ranges::sort(byNumber, {}, &Team::number);
        for (const Team *team : byNumber)
            teams.emplace_back(team->id.toString(), teamName(team->number));
        for (const Unit &unit : view->campaign->units) {
            if (!view->index.membershipsOfAgency(unit.id).empty())
                agencies.emplace_back(unit.id.toString(), unit.brief());
            const std::pair area{unit.area, unit.area};
            if (!unit.area.isEmpty() && std::ranges::find(areas, area) == areas.end())
                areas.push_back(area);
        }
        std::ranges::sort(areas);
    }
    fill(m_team, tr("All teams"), teams);
    fill(m_agency, tr("All agencies"), agencies);
    fill(m_area, tr("All areas"), areas);
    const bool agreed = view && view->campaign->plan.agreedOn;
    m_changes->setVisible(agreed);
    m_changes->setText(tr("Changes after agreement: %1").arg(m_board.changesAfterAgreement()));
    if (!agreed && m_changes->isChecked())
        m_changes->setChecked(false);
}

void ScheduleBar::apply()
{
    BoardFilter filter;
    filter.team = TeamId::parse(m_team->currentData().toString());
    filter.agency = UnitId::parse(m_agency->currentData().toString());
    filter.area = m_area->currentData().toString();
    filter.changesOnly = m_changes->isChecked();
    m_board.setFilter(filter);
}

QString ScheduleBar::filterWords() const
{
    QStringList words;
    for (const QComboBox *box : {m_team, m_agency, m_area}) {
        if (box->currentIndex() > 0)
            words.append(box->currentText());
    }
    if (m_changes->isChecked())
        words.append(m_changes->text());
    return words.join(QStringLiteral(" · "));
}

} // namespace skt
