// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/saved_filters.h"

#include "core/text/text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/widget_words.h"

#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace skt {

SavedFilters::SavedFilters(const QString &list, Current current, Apply apply, QWidget *parent)
    : QToolButton(parent)
    , m_key(QStringLiteral("filters/") + list)
    , m_current(std::move(current))
    , m_apply(std::move(apply))
{
    setObjectName(QStringLiteral("savedFilters"));
    setIcon(skt::icon(QStringLiteral("draw-star")));
    setAccessibleName(WidgetWords::tr("Saved filters"));
    setToolTip(WidgetWords::tr("Saved filters: keep what is chosen now, or bring one back"));
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    auto *menu = new QMenu(this); // owned by its parent
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SavedFilters::fill);
}

QVariantMap SavedFilters::saved() const
{
    return QSettings().value(m_key).toMap();
}

void SavedFilters::keep(const QVariantMap &filters)
{
    QSettings().setValue(m_key, filters);
}

QStringList SavedFilters::names() const
{
    QStringList names = saved().keys();
    std::ranges::sort(
        names, [](const QString &a, const QString &b) { return compareVietnamese(a, b) < 0; });
    return names;
}

void SavedFilters::fill()
{
    menu()->clear();
    const QVariantMap filters = saved();
    const Filter now = m_current();
    const QStringList all = names();
    const auto shown = [](QString name) { return name.replace(u'&', QStringLiteral("&&")); };
    for (const QString &name : all) {
        QAction *action = menu()->addAction(shown(name));
        action->setCheckable(true);
        action->setChecked(filters.value(name).toMap() == now.values && !now.name.isEmpty());
        connect(action, &QAction::triggered, this, [this, values = filters.value(name).toMap()] {
            m_apply(values);
        });
    }
    if (!all.isEmpty())
        menu()->addSeparator();
    QAction *saving = menu()->addAction(
        now.name.isEmpty() ? WidgetWords::tr("Save this filter (nothing is filtered now)")
                           : WidgetWords::tr("Save this filter: %1").arg(shown(now.name)));
    saving->setObjectName(QStringLiteral("saveFilter"));
    saving->setEnabled(!now.name.isEmpty() && !filters.contains(now.name));
    connect(saving, &QAction::triggered, this, [this, now] {
        QVariantMap with = saved();
        with.insert(now.name, now.values);
        keep(with);
    });
    if (all.isEmpty())
        return;
    QMenu *removing = menu()->addMenu(WidgetWords::tr("Let go of a saved filter"));
    removing->setObjectName(QStringLiteral("removeFilter"));
    for (const QString &name : all) {
        connect(removing->addAction(shown(name)), &QAction::triggered, this, [this, name] {
            QVariantMap without = saved();
            without.remove(name);
            keep(without);
        });
    }
}

} // namespace skt
