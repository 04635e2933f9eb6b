// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <QWidget>

namespace skt {

class RecentList;

/// What the window shows without a plan: the three doors in – a sample, a plan's document, a short
/// wizard – and the files opened lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const Environment &environment, QWidget *parent = nullptr);

Q_SIGNALS:
    /// \a name: of sampleNames().
    void sampleWanted(const QString &name);
    void documentWanted();
    void pasteWanted();
    void wizardWanted();
    void fileWanted();
    void recentWanted(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDoors();
    QWidget *makeFiles();

    RecentList *m_recent;
};

} // namespace skt
