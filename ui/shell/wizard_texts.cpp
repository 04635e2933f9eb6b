// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/wizard_texts.h"

#include "ui/widgets/labels.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace skt {

namespace {

EditField field(const char *key,
                const QString &label,
                EditField::Kind kind = EditField::Kind::Text,
                bool wide = false)
{
    return {QString::fromLatin1(key), label, kind, {}, wide, false};
}

} // namespace

WizardTexts::WizardTexts(PlanWizard &wizard, QWidget *parent)
    : WizardStep(wizard, parent)
    , m_form(settingsForm(
          {field("title", tr("Title of the plan"), EditField::Kind::LongText, true),
           field("number", tr("Number and symbol")),
           field("date", tr("Date"), EditField::Kind::Date),
           field("issuer", tr("Issued by")),
           field("issuer_superior", tr("Line above it in the letterhead")),
           field("place_name", tr("Place name before a date")),
           field("standing_agency", tr("Standing agency")),
           field("signer_capacity", tr("Signer's capacity"), EditField::Kind::LongText),
           field("signer_name", tr("Signer's name"))},
          2))
    , m_recipients(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_form);
    auto *label = new QLabel(tr("Recipients, one a line, with the purpose in brackets"), this);
    label->setBuddy(m_recipients);
    setTextColor(*label, &Look::quiet);
    layout->addWidget(label);
    m_recipients->setObjectName(QStringLiteral("wizardRecipients"));
    m_recipients->setAccessibleName(label->text());
    m_recipients->setTabChangesFocus(true);
    m_recipients->setMinimumHeight(fontMetrics().lineSpacing() * 4 + 12);
    layout->addWidget(m_recipients, 1);
    connect(m_recipients, &QPlainTextEdit::textChanged, this, [this] {
        this->wizard().recipients = recipientsFrom(m_recipients->toPlainText());
    });
}

QString WizardTexts::title() const
{
    return tr("What is on the papers?");
}

void WizardTexts::refresh()
{
    m_form->refresh(true, true);
    const QString lines = recipientLines(wizard().recipients);
    if (m_recipients->toPlainText().trimmed() != lines) {
        const QSignalBlocker quiet(m_recipients);
        m_recipients->setPlainText(lines);
    }
}

void WizardTexts::focusFirst()
{
    m_form->focusFirst();
}

QString WizardTexts::problem() const
{
    const PlanSettings &settings = wizard().settings;
    if (settings.title.trimmed().isEmpty())
        return tr("The plan needs a title: every paper names it.");
    if (settings.issuer.trimmed().isEmpty())
        return tr("The plan needs an issuing body: every paper names it.");
    return {};
}

} // namespace skt
