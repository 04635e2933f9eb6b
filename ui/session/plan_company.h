// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/storage/presence.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <vector>

namespace skt {

/// Who else has the plan open. Says to the others which page this window shows, notices when a
/// second opening of the plan asks this window to come to the front, and asks the same of others.
/// The files are looked at in a thread of its own: a slow drive delays nobody, and a window that
/// waits for its turn to write still answers.
class PlanCompany : public QObject
{
    Q_OBJECT

public:
    explicit PlanCompany(const Environment &environment, QObject *parent = nullptr);
    ~PlanCompany() override;

    /// The window now shows the plan at \a path. A plan that is only read is not written beside.
    void enter(const QString &path, bool readOnly);
    void showsPage(const QString &key);
    [[nodiscard]] const std::vector<Presence> &others() const { return m_others; }

    /// Asks another window of this user and computer that shows \a path to come to the front;
    /// sought() follows.
    void seek(const QString &path);

Q_SIGNALS:
    void othersChanged();
    /// Somebody opened the plan again: this window is to come to the front.
    void raiseWanted();
    void sought(const QString &path, bool raised);

private:
    class Worker;

    void tellOthers(std::vector<Presence> others);

    Presence m_self;
    std::vector<Presence> m_others;
    QString m_page;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

/// The same before there is a window: true where another one shows \a path and has come forward.
bool raiseOtherWindow(const QString &path, const Environment &environment);

} // namespace skt
