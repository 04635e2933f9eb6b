// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/plan_company.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace skt {

namespace {

/// Where the system does not tell of changes in a folder, it is looked at so often.
constexpr std::chrono::seconds lookInterval{1};
constexpr int looksBetweenLists = 5;

Presence selfOf(const Environment &environment)
{
    return {QString::number(environment.newId ? environment.newId() : 0),
            environment.user,
            environment.computer,
            {},
            environment.now ? environment.now() : QDateTime(),
            ownProcess()};
}

bool sameWindow(const Presence &a, const Presence &b)
{
    return a.token == b.token && a.page == b.page;
}

} // namespace

/// Lives in the company's thread.
class PlanCompany::Worker : public QObject
{
public:
    Worker(PlanCompany &company, const Environment &environment)
        : m_company(company)
        , m_now(environment.now)
    {}

    void post(std::function<void()> job)
    {
        QMetaObject::invokeMethod(this, std::move(job), Qt::QueuedConnection);
    }

    void enter(const QString &path, const Presence &self, const QString &page, bool readOnly)
    {
        m_file = std::make_unique<PresenceFile>(path, self);
        m_readOnly = readOnly;
        m_page = page;
        m_looks = 0;
        write();
        m_watcher = std::make_unique<QFileSystemWatcher>();
        m_watcher->addPath(m_file->folder());
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, [this] {
            answer();
            list();
        });
        m_timer = std::make_unique<QTimer>();
        connect(m_timer.get(), &QTimer::timeout, this, [this] { look(); });
        m_timer->start(lookInterval);
        list();
    }

    void showsPage(const QString &page)
    {
        if (!m_file || std::exchange(m_page, page) == page)
            return;
        write();
    }

    void leave()
    {
        m_timer.reset();
        m_watcher.reset();
        m_file.reset();
    }

    [[nodiscard]] QDateTime now() const { return m_now ? m_now() : QDateTime(); }

private:
    void write()
    {
        if (!m_readOnly)
            (void)m_file->write(m_page); // only news: nobody is told where it cannot be written
    }

    void look()
    {
        answer();
        if (++m_looks % looksBetweenLists == 0)
            list();
        if (m_looks % PresenceFile::rewriteSeconds == 0)
            write();
    }

    void answer()
    {
        if (m_file->takeRequest())
            QMetaObject::invokeMethod(&m_company, &PlanCompany::raiseWanted);
    }

    void list()
    {
        QMetaObject::invokeMethod(&m_company,
                                  [company = &m_company, others = m_file->others(now())] {
                                      company->tellOthers(others);
                                  });
    }

    PlanCompany &m_company;
    std::function<QDateTime()> m_now;
    std::unique_ptr<PresenceFile> m_file;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    std::unique_ptr<QTimer> m_timer;
    QString m_page;
    bool m_readOnly = false;
    int m_looks = 0;
};

PlanCompany::PlanCompany(const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_self(selfOf(environment))
    , m_worker(std::make_unique<Worker>(*this, environment))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

PlanCompany::~PlanCompany()
{
    m_worker->post([this] {
        m_worker->leave(); // timers must die in the thread that made them
        m_thread.quit();
    });
    m_thread.wait();
}

void PlanCompany::enter(const QString &path, bool readOnly)
{
    m_others.clear();
    m_worker->post([this, path, self = m_self, page = m_page, readOnly] {
        m_worker->enter(path, self, page, readOnly);
    });
    Q_EMIT othersChanged();
}

void PlanCompany::showsPage(const QString &key)
{
    if (std::exchange(m_page, key) == key)
        return;
    m_worker->post([this, key] { m_worker->showsPage(key); });
}

void PlanCompany::seek(const QString &path)
{
    m_worker->post([this, path, self = m_self] {
        const bool raised = raiseOpenWindow(path, self, m_worker->now());
        QMetaObject::invokeMethod(this, [this, path, raised] { Q_EMIT sought(path, raised); });
    });
}

void PlanCompany::tellOthers(std::vector<Presence> others)
{
    if (std::ranges::equal(others, m_others, sameWindow))
        return;
    m_others = std::move(others);
    Q_EMIT othersChanged();
}

bool raiseOtherWindow(const QString &path, const Environment &environment)
{
    return raiseOpenWindow(
        path, selfOf(environment), environment.now ? environment.now() : QDateTime());
}

} // namespace skt
