// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace skt {

/// What the window shows without a plan: the three doors in – a sample, a plan's document, a short
/// wizard – and the files opened lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void refresh();

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

    QVBoxLayout *m_recent = nullptr;
};

} // namespace skt
