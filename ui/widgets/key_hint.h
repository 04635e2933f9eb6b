// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QWidget>

namespace skt {

/// A key that a widget handles itself, for the list of keys (Ctrl+/).
class KeyHint : public QObject
{
    Q_OBJECT

public:
    /// Owned by \a widget.
    KeyHint(const QString &keys, const QString &text, QWidget *widget)
        : QObject(widget)
        , m_keys(keys)
        , m_text(text)
    {}
    KeyHint(const QKeySequence &keys, const QString &text, QWidget *widget)
        : KeyHint(keys.toString(QKeySequence::NativeText), text, widget)
    {}

    [[nodiscard]] QString keys() const { return m_keys; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QWidget *widget() const { return qobject_cast<QWidget *>(parent()); }

private:
    QString m_keys;
    QString m_text;
};

} // namespace skt
