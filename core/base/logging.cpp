// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace skt {

Q_LOGGING_CATEGORY(logStorage, "skt.storage")
Q_LOGGING_CATEGORY(logPapers, "skt.papers")
Q_LOGGING_CATEGORY(logWindow, "skt.window")

struct LogFile::Private
{
    std::mutex mutex; // messages come from every thread
    QString folder;
    QString name;
    LogLimits limits;
    QFile file;
    QtMessageHandler before = nullptr;

    [[nodiscard]] QString pathOf(int age) const
    {
        return age == 0 ? u"%1/%2.log"_s.arg(folder, name)
                        : u"%1/%2.%3.log"_s.arg(folder, name).arg(age);
    }
    bool open()
    {
        file.setFileName(pathOf(0));
        return file.open(QIODevice::WriteOnly | QIODevice::Append);
    }
    void rotate()
    {
        file.close();
        QFile::remove(pathOf(limits.files - 1));
        for (int age = limits.files - 2; age >= 0; --age)
            QFile::rename(pathOf(age), pathOf(age + 1));
        open();
    }
    void write(const QByteArray &line)
    {
        const std::lock_guard guard(mutex);
        if (file.size() + line.size() > limits.fileBytes && file.size() > 0)
            rotate();
        file.write(line);
        file.flush();
    }
};

namespace {

const char *levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

QByteArray lineOf(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString text = message;
    text.replace(u'\n', u' ');
    return u"%1 %2 %3 %4\n"_s
        .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
             QLatin1StringView(levelOf(type)),
             QLatin1StringView(context.category ? context.category : ""),
             text)
        .toUtf8();
}

/// Qt's handler is a plain function: where it writes must be reachable without an object.
std::function<void(QtMsgType, const QMessageLogContext &, const QString &)> &sink()
{
    static std::function<void(QtMsgType, const QMessageLogContext &, const QString &)> target;
    return target;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (sink())
        sink()(type, context, message);
}

} // namespace

LogFile::LogFile(const QString &folder, const QString &name, LogLimits limits)
    : d(std::make_shared<Private>())
{
    d->folder = folder;
    d->name = name;
    d->limits = limits;
    if (!QDir().mkpath(folder) || !d->open())
        return;
    Private *const p = d.get();
    sink() = [p](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        p->write(lineOf(type, context, message));
        if (p->before && type != QtDebugMsg)
            p->before(type, context, message);
    };
    d->before = qInstallMessageHandler(handle);
}

LogFile::~LogFile()
{
    if (!isOpen())
        return;
    qInstallMessageHandler(d->before);
    sink() = {};
}

bool LogFile::isOpen() const
{
    return d->file.isOpen();
}

QString LogFile::path() const
{
    return d->pathOf(0);
}

} // namespace skt
