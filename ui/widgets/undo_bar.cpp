// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undo_bar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/widget_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

namespace skt {

namespace {

constexpr std::chrono::seconds shownFor{10};

} // namespace

UndoBar::UndoBar(QWidget *host)
    : Surface(host)
    , m_host(host)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("undoBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(12);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_undo->setObjectName(QStringLiteral("undoBarButton"));
    m_close->setIcon(icon(QStringLiteral("window-close-symbolic")));
    m_close->setAutoRaise(true);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    m_host->installEventFilter(this);
    retranslate();
}

void UndoBar::retranslate()
{
    m_undo->setText(WidgetWords::tr("&Undo"));
    m_close->setToolTip(WidgetWords::tr("Close"));
    m_close->setAccessibleName(WidgetWords::tr("Close"));
    hide();
}

void UndoBar::showDone(const QString &text, bool undoable)
{
    m_text->setText(text);
    m_undo->setVisible(undoable);
    appear(false);
    m_timer.start();
}

void UndoBar::showFailure(const QString &text, const QString &reason)
{
    m_timer.stop();
    m_text->setText(WidgetWords::tr("Not done: %1. %2").arg(text, reason));
    m_undo->hide();
    appear(true);
}

void UndoBar::appear(bool failure)
{
    setColors(failure ? &Look::errorSurface : &Look::raised, failure ? &Look::error : &Look::line);
    setAccessibleName(m_text->text());
    show();
    raise();
    place();
}

void UndoBar::place()
{
    constexpr int margin = 16;
    constexpr int widest = 760;
    const int width = qMin(m_host->width() - 2 * margin, widest);
    const int height =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry((m_host->width() - width) / 2, m_host->height() - height - margin, width, height);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent *event)
{
    if (m_undo->isVisible())
        m_timer.start();
    QFrame::leaveEvent(event);
}

} // namespace skt
