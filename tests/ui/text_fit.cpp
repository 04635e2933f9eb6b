// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_fit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace skt {

namespace {

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

class Inspection
{
public:
    explicit Inspection(const QWidget &window)
        : m_window(window)
    {}

    QStringList run()
    {
        for (const auto *label : m_window.findChildren<QLabel *>())
            look(*label);
        for (const auto *button : m_window.findChildren<QAbstractButton *>())
            look(*button);
        for (const auto *box : m_window.findChildren<QComboBox *>())
            look(*box);
        for (const auto *header : m_window.findChildren<QHeaderView *>())
            look(*header);
        for (const auto *tabs : m_window.findChildren<QTabBar *>())
            look(*tabs);
        lookForOverlaps(m_window);
        return m_found;
    }

private:
    /// Whether somebody sees it, or could by scrolling to it.
    [[nodiscard]] bool shown(const QWidget &widget) const
    {
        return widget.isVisibleTo(&m_window) && m_window.isVisible() && widget.width() > 0;
    }

    void tell(const QWidget &widget, const QString &text, int needed, int there)
    {
        if (needed <= there + 1) // rounding of scaled fonts
            return;
        m_found << QStringLiteral("%1 \"%2\": needs %3, has %4 (%5)")
                       .arg(QString::fromLatin1(widget.metaObject()->className()),
                            text.left(60).simplified())
                       .arg(needed)
                       .arg(there)
                       .arg(placeOf(widget));
    }

    static QString placeOf(const QWidget &widget)
    {
        QStringList names;
        for (const QWidget *each = &widget; each && names.size() < 4; each = each->parentWidget()) {
            names.prepend(each->objectName().isEmpty()
                              ? QString::fromLatin1(each->metaObject()->className())
                              : each->objectName());
        }
        return names.join(QLatin1Char('/'));
    }

    void look(const QLabel &label)
    {
        if (!shown(label) || label.text().isEmpty())
            return;
        const QString text = plain(label.text());
        if (label.wordWrap()) {
            tell(label, text, label.heightForWidth(label.width()), label.height());
            return;
        }
        tell(label, text, label.sizeHint().width(), label.width());
        tell(label, text, label.sizeHint().height(), label.height());
    }

    void look(const QAbstractButton &button)
    {
        if (!shown(button) || button.text().isEmpty())
            return;
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !button.icon().isNull())
            return;
        if (qobject_cast<const QCommandLinkButton *>(&button)) {
            tell(button,
                 plain(button.text()),
                 button.heightForWidth(button.width()),
                 button.height());
            return;
        }
        int needed = widthOf(button, button.text());
        const bool beside = !tool || tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        if (beside && !button.icon().isNull())
            needed += button.iconSize().width() + 4;
        tell(button, plain(button.text()), needed, button.width() - 2);
        tell(button, plain(button.text()), button.fontMetrics().height(), button.height());
    }

    void look(const QComboBox &box)
    {
        if (!shown(box))
            return;
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const QRect field = box.style()->subControlRect(
            QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        tell(box, box.currentText(), widthOf(box, box.currentText()), field.width());
    }

    void look(const QHeaderView &header)
    {
        if (!shown(header) || !header.model() || header.orientation() != Qt::Horizontal)
            return;
        const int margin =
            2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
        for (int column = 0; column < header.count(); ++column) {
            if (header.isSectionHidden(column))
                continue;
            const QString text = header.model()->headerData(column, Qt::Horizontal).toString();
            tell(header, text, widthOf(header, text) + margin, header.sectionSize(column));
        }
    }

    void look(const QTabBar &tabs)
    {
        if (!shown(tabs))
            return;
        for (int tab = 0; tab < tabs.count(); ++tab)
            tell(tabs,
                 tabs.tabText(tab),
                 widthOf(tabs, tabs.tabText(tab)),
                 tabs.tabRect(tab).width());
    }

    void lookForOverlaps(const QWidget &parent)
    {
        QList<const QWidget *> texts;
        for (const QObject *child : parent.children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (!widget || widget->isWindow() || !shown(*widget))
                continue;
            lookForOverlaps(*widget);
            if (qobject_cast<const QLabel *>(widget)
                || qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QComboBox *>(widget))
                texts << widget;
        }
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype j = i + 1; j < texts.size(); ++j) {
                const QRect both = texts[i]->geometry() & texts[j]->geometry();
                if (both.width() > 1 && both.height() > 1)
                    m_found << QStringLiteral("%1 and %2 overlap")
                                   .arg(placeOf(*texts[i]), placeOf(*texts[j]));
            }
        }
    }

    const QWidget &m_window;
    QStringList m_found;
};

} // namespace

QStringList unreadableTexts(const QWidget &window)
{
    return Inspection(window).run();
}

} // namespace skt
