// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/ask_dialog.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace skt {

AskDialog::AskDialog(const OpenPlan &plan,
                     const Question &question,
                     Answered answered,
                     QWidget *parent)
    : QDialog(parent)
    , m_textDemanded(question.textDemanded)
{
    setObjectName(QStringLiteral("askDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(quietText(question.words, this));
    auto *form = new QFormLayout;
    layout->addLayout(form);
    if (!question.dateLabel.isEmpty()) {
        m_date = new DateField(this);
        if (const PlanViewPtr view = plan.view())
            m_date->setCalendar(
                view->index.calendar(), view->index.dates().firstDay, view->index.dates().lastDay);
        m_date->setBase(plan.today());
        m_date->setDate(question.date);
        m_date->focusProxy()->setAccessibleName(question.dateLabel);
        form->addRow(question.dateLabel, m_date);
        connect(m_date, &DateField::edited, this, &AskDialog::judge);
    }
    if (!question.textLabel.isEmpty()) {
        m_text = new QLineEdit(question.text, this);
        m_text->setObjectName(QStringLiteral("askText"));
        form->addRow(question.textLabel, m_text);
        connect(m_text, &QLineEdit::textChanged, this, &AskDialog::judge);
        m_text->setFocus();
    }
    auto *box = new QDialogButtonBox(this); // owned by its parent
    m_accept = box->addButton(question.accept, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("askAccept"));
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(box, &QDialogButtonBox::accepted, this, [this, answered = std::move(answered)] {
        answered(m_date ? m_date->date() : QDate(), m_text ? m_text->text().trimmed() : QString());
        accept();
    });
    layout->addWidget(box);
    judge();
    constexpr int usualWidth = 480;
    resize(usualWidth, sizeHint().height());
}

void AskDialog::judge()
{
    const bool dated = !m_date || m_date->date().isValid();
    const bool worded = !m_text || !m_textDemanded || !m_text->text().trimmed().isEmpty();
    m_accept->setEnabled(dated && worded);
}

} // namespace skt
