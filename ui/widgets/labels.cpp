// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/widgets/widget_words.h"

#include <QEvent>

namespace skt {

namespace {

/// Keeps a widget's text in a colour of the look, whichever look is applied.
class Ink : public QObject
{
public:
    explicit Ink(QWidget &widget)
        : QObject(&widget)
        , m_widget(widget)
    {
        widget.installEventFilter(this);
    }

    void take(LookColor color)
    {
        m_color = color;
        apply();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange
            || event->type() == QEvent::ApplicationPaletteChange)
            apply();
        return false;
    }

private:
    void apply()
    {
        QPalette palette = m_widget.palette();
        if (palette.color(QPalette::WindowText) == look().*m_color)
            return;
        palette.setColor(QPalette::WindowText, look().*m_color);
        m_widget.setPalette(palette);
    }

    QWidget &m_widget;
    LookColor m_color = &Look::text;
};

QLabel *titled(const QString &text, QWidget *parent, double scale)
{
    auto *label = new QLabel(text, parent); // owned by its parent
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

QLabel *pageTitle(const QString &text, QWidget *parent)
{
    return titled(text, parent, 1.35);
}

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    return titled(text, parent, 1.0);
}

QLabel *quietText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent); // owned by its parent
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextColor(*label, &Look::quiet);
    return label;
}

void setTextColor(QWidget &widget, LookColor color)
{
    const QString name = QStringLiteral("ink");
    auto *ink = static_cast<Ink *>(widget.findChild<QObject *>(name, Qt::FindDirectChildrenOnly));
    if (!ink) {
        ink = new Ink(widget); // owned by the widget
        ink->setObjectName(name);
    }
    ink->take(color);
}

QString teamChip(int number)
{
    return WidgetWords::tr("T%1").arg(number);
}

} // namespace skt
