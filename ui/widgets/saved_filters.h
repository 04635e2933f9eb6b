// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QVariantMap>

#include <functional>

namespace skt {

/// The star beside a list's filter: keeps what is chosen now under the name of what it chooses,
/// brings it back with one click, lets it go. Remembered per user and list.
class SavedFilters : public QToolButton
{
    Q_OBJECT

public:
    struct Filter
    {
        QString name; ///< empty: nothing is filtered
        QVariantMap values;
    };
    using Current = std::function<Filter()>;
    using Apply = std::function<void(const QVariantMap &)>;

    /// \a list: the key under which the filters of that list are remembered.
    SavedFilters(const QString &list, Current current, Apply apply, QWidget *parent);

    [[nodiscard]] QStringList names() const;

private:
    void fill();
    [[nodiscard]] QVariantMap saved() const;
    void keep(const QVariantMap &filters);

    QString m_key;
    Current m_current;
    Apply m_apply;
};

} // namespace skt
