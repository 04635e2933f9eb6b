// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <utility>
#include <vector>

namespace skt {

/// A text for reading with the numbers of its lines; lines can be marked, and a click tells which
/// one it was.
class NumberedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NumberedText(QWidget *parent = nullptr);

    using Lines = std::vector<std::pair<int, int>>; ///< first and last, from 1
    /// Lines that are marked all the time, quietly.
    void setNoted(const Lines &lines);
    /// The lines of what is chosen; the first comes into view.
    void setShown(const Lines &lines);
    [[nodiscard]] const Lines &shown() const { return m_shown; }

    [[nodiscard]] int marginWidth() const;
    void paintMargin(QPaintEvent &event);

Q_SIGNALS:
    void lineClicked(int line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void mark();
    void fitMargin();

    QWidget *m_margin;
    Lines m_noted;
    Lines m_shown;
};

} // namespace skt
