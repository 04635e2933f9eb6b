// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numbered_text.h"

#include "ui/widgets/look.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace skt {

namespace {

/// The strip with the numbers.
class Margin : public QWidget
{
public:
    explicit Margin(NumberedText *text)
        : QWidget(text)
        , m_text(text)
    {}

protected:
    void paintEvent(QPaintEvent *event) override { m_text->paintMargin(*event); }

private:
    NumberedText *m_text;
};

} // namespace

NumberedText::NumberedText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &NumberedText::fitMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
    fitMargin();
}

int NumberedText::marginWidth() const
{
    constexpr int gap = 12;
    return fontMetrics().horizontalAdvance(QString::number(std::max(blockCount(), 100))) + gap;
}

void NumberedText::fitMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void NumberedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitMargin();
}

void NumberedText::paintMargin(QPaintEvent &event)
{
    QPainter painter(m_margin);
    painter.fillRect(event.rect(), look().raised);
    painter.setPen(look().quiet);
    constexpr int gap = 6;
    QTextBlock block = firstVisibleBlock();
    while (block.isValid()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event.rect().bottom())
            break;
        painter.drawText(QRectF(0, place.top(), marginWidth() - gap, fontMetrics().height()),
                         Qt::AlignRight,
                         QString::number(block.blockNumber() + 1));
        block = block.next();
    }
}

void NumberedText::setNoted(const Lines &lines)
{
    m_noted = lines;
    mark();
}

void NumberedText::setShown(const Lines &lines)
{
    m_shown = lines;
    mark();
    if (lines.empty())
        return;
    const QTextBlock block = document()->findBlockByNumber(lines.front().first - 1);
    if (!block.isValid())
        return;
    setTextCursor(QTextCursor(block));
    centerCursor();
}

void NumberedText::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](const Lines &lines, const QColor &color) {
        for (const auto &[from, to] : lines) {
            for (int line = from; line <= to; ++line) {
                const QTextBlock block = document()->findBlockByNumber(line - 1);
                if (!block.isValid())
                    continue;
                QTextEdit::ExtraSelection selection;
                selection.cursor = QTextCursor(block);
                selection.format.setBackground(color);
                selection.format.setProperty(QTextFormat::FullWidthSelection, true);
                marks.append(selection);
            }
        }
    };
    add(m_noted, look().errorSurface);
    add(m_shown, look().warningSurface);
    setExtraSelections(marks);
}

void NumberedText::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (!textCursor().hasSelection())
        Q_EMIT lineClicked(textCursor().blockNumber() + 1);
}

void NumberedText::keyReleaseEvent(QKeyEvent *event)
{
    QPlainTextEdit::keyReleaseEvent(event);
    const bool asks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (asks)
        Q_EMIT lineClicked(textCursor().blockNumber() + 1);
}

} // namespace skt
