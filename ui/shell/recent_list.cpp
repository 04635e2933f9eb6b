// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_list.h"

#include "core/text/text.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/shell_words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace skt {

namespace {

QString sentenceOf(const RecentDue &due)
{
    switch (due.state) {
    case RecentDue::State::Missing:
        return ShellWords::tr("No longer there, or its drive is not connected.");
    case RecentDue::State::Unreadable:
        return ShellWords::tr("Cannot be read; open it to see why.");
    case RecentDue::State::Known:
        break;
    }
    const QString what =
        due.overdue == 0 && due.today == 0
            ? ShellWords::tr("nothing is due")
            : ShellWords::tr("overdue: %1 · due today: %2").arg(due.overdue).arg(due.today);
    return due.ownDay ? ShellWords::tr("As of %1: %2").arg(formatDate(due.day), what)
                      : capitalised(what);
}

} // namespace

RecentList::RecentList(const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    constexpr std::chrono::milliseconds pause{250};
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &RecentList::readDue);
    connect(&m_task, &BackgroundTask::finished, this, [this] {
        if (std::exchange(m_again, false))
            readDue();
    });
}

void RecentList::refresh()
{
    const QStringList paths = recentFiles();
    if (paths != m_paths) {
        while (QLayoutItem *item = m_layout->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the button that was just clicked
            delete item;
        }
        m_buttons.clear();
        m_paths = paths;
        if (!paths.isEmpty())
            m_layout->addWidget(sectionTitle(tr("Opened lately"), this));
        for (const QString &path : paths)
            addRow(path);
    }
    m_soon.start();
}

void RecentList::hideEvent(QHideEvent *event)
{
    m_soon.stop();
    m_again = false;
    m_task.cancel();
    QWidget::hideEvent(event);
}

void RecentList::addRow(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto *row = new QWidget(this); // owned by its parent, as what stands in it
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *open = new QCommandLinkButton(name, QStringLiteral("…"), row);
    open->setObjectName(QStringLiteral("recent-%1").arg(m_buttons.size()));
    open->setIcon(icon(QStringLiteral("document-open")));
    open->setToolTip(QDir::toNativeSeparators(path));
    auto *remove = new QToolButton(row);
    remove->setObjectName(QStringLiteral("forget-%1").arg(m_buttons.size()));
    remove->setIcon(icon(QStringLiteral("window-close-symbolic")));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Take %1 off the list").arg(name));
    remove->setToolTip(tr("Take it off the list (Delete); the file stays"));
    layout->addWidget(open, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    m_layout->addWidget(row);
    m_buttons.push_back(open);
    auto *key = new QShortcut(QKeySequence(Qt::Key_Delete), open);
    key->setContext(Qt::WidgetShortcut);
    key->setWhatsThis(tr("Take off the list"));
    connect(open, &QAbstractButton::clicked, this, [this, path] { Q_EMIT wanted(path); });
    connect(remove, &QAbstractButton::clicked, this, [this, path] { forget(path); });
    connect(key, &QShortcut::activated, this, [this, path] { forget(path); });
}

void RecentList::forget(const QString &path)
{
    const qsizetype at = m_paths.indexOf(path);
    forgetFile(path);
    refresh();
    if (!m_buttons.empty()) { // the keyboard stays in the list
        const auto next = std::clamp<qsizetype>(at, 0, m_paths.size() - 1);
        m_buttons[static_cast<std::size_t>(next)]->setFocus();
    }
}

void RecentList::readDue()
{
    if (m_paths.isEmpty())
        return;
    if (m_task.running()) {
        m_task.cancel();
        m_again = true;
        return;
    }
    m_task.start([this, paths = m_paths, environment = m_environment](TaskControl &control) {
        for (const QString &path : paths) {
            if (control.cancelled())
                return;
            const RecentDue due = dueIn(path, environment);
            QMetaObject::invokeMethod(this, [this, path, due] { tell(path, due); });
        }
    });
}

void RecentList::tell(const QString &path, const RecentDue &due)
{
    const qsizetype at = m_paths.indexOf(path);
    if (at < 0)
        return; // taken off the list meanwhile
    QCommandLinkButton *button = m_buttons[static_cast<std::size_t>(at)];
    const QString sentence = sentenceOf(due);
    button->setDescription(sentence);
    button->setAccessibleDescription(sentence);
    button->setIcon(icon(due.state == RecentDue::State::Known ? QStringLiteral("document-open")
                                                              : QStringLiteral("data-warning")));
}

} // namespace skt
