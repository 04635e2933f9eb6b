// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wizard_organiser.h"

#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace skt {

namespace {

const QString placeKey = QStringLiteral("wizardPlace");
const QString aboveKey = QStringLiteral("wizardAbove");

} // namespace

WizardOrganiser::WizardOrganiser(PlanWizard &wizard, QWidget *parent)
    : WizardStep(wizard, parent)
    , m_levels(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(quietText(tr("Letterhead, signature and recipients are filled in from this; "
                                   "all of them can be changed."),
                                this));
    const auto bodies = organisers();
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        auto *button = new QRadioButton(bodies[i].title, this);
        button->setObjectName(QStringLiteral("organiser-") + bodies[i].key);
        m_levels->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, key = bodies[i].key] {
            change([&key](PlanWizard &entered) { entered.organiser = key; });
        });
    }
    layout->addSpacing(8);
    FieldForm::Source source;
    source.value = [this](const QString &key) {
        return key == placeKey ? this->wizard().place : this->wizard().above;
    };
    source.choices = [](const QString &) { return EditChoices(); };
    source.problem = [](const QString &, const QString &) { return QString(); };
    source.submit = [this](const QString &key, const QString &value, const QString &) {
        change([&](PlanWizard &entered) {
            (key == placeKey ? entered.place : entered.above) = value.simplified();
        });
    };
    m_names =
        new FieldForm({{placeKey,
                        tr("Its proper name"),
                        EditField::Kind::Text,
                        tr("Without the word for the level; of a ministry the whole name.")},
                       {aboveKey, tr("Name of the province above it"), EditField::Kind::Text}},
                      2,
                      std::move(source),
                      this);
    layout->addWidget(m_names);
    layout->addStretch(1);
}

QString WizardOrganiser::title() const
{
    return tr("Which level organises the campaign?");
}

void WizardOrganiser::change(const std::function<void(PlanWizard &)> &how)
{
    const PlanWizard before = wizard();
    how(wizard());
    fillFromOrganiser(wizard(), before);
    refresh();
    Q_EMIT changed();
}

void WizardOrganiser::refresh()
{
    const auto bodies = organisers();
    m_levels->setExclusive(false);
    for (std::size_t i = 0; i < bodies.size(); ++i)
        m_levels->button(static_cast<int>(i))->setChecked(bodies[i].key == wizard().organiser);
    m_levels->setExclusive(true);
    m_names->refresh(false, true);
    const auto body = organiser(wizard().organiser);
    m_names->editor(aboveKey)->setVisible(body && body->hasAbove);
}

void WizardOrganiser::focusFirst()
{
    if (QAbstractButton *chosen = m_levels->checkedButton())
        chosen->setFocus(Qt::OtherFocusReason);
    else
        m_levels->buttons().first()->setFocus(Qt::OtherFocusReason);
}

QString WizardOrganiser::problem() const
{
    return wizard().organiser.isEmpty() ? tr("Choose the level that organises the campaign.")
                                        : QString();
}

} // namespace skt
