// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace skt {

NoticeBar::NoticeBar(QWidget *parent)
    : Surface(parent)
    , m_sentence(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_decline(new QPushButton(this))
{
    setColors(&Look::warningSurface, &Look::warning);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_accept);
    layout->addWidget(m_decline);
    m_accept->setObjectName(QStringLiteral("noticeAccept"));
    m_decline->setObjectName(QStringLiteral("noticeDecline"));
    connect(m_accept, &QPushButton::clicked, this, &NoticeBar::accepted);
    connect(m_decline, &QPushButton::clicked, this, &NoticeBar::declined);
    hide();
}

void NoticeBar::say(const QString &sentence, const QString &accept, const QString &decline)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_accept->setText(accept);
    m_accept->setVisible(!accept.isEmpty());
    m_decline->setText(decline);
    m_decline->setVisible(!decline.isEmpty());
    setVisible(!sentence.isEmpty());
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

} // namespace skt
