// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace skt {

/// What the window shows without a plan: the doors in, and the files opened lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void sampleWanted();
    void documentWanted();
    void pasteWanted();
    void fileWanted();
    void recentWanted(const QString &path);

private:
    QVBoxLayout *m_recent;
};

} // namespace skt
