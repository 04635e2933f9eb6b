// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

#include <memory>

namespace skt {

/// What the program does with plan files, papers and the window. A line may hold counts, durations
/// and codes; never names of people, texts of plans or paths.
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logPapers)
Q_DECLARE_LOGGING_CATEGORY(logWindow)

struct LogLimits
{
    qint64 fileBytes = 512 * 1024;
    int files = 3; ///< the running one and older ones: `name.log`, `name.1.log` …
};

/// Sends Qt's messages to a rotating file as long as it lives; afterwards they go where they went
/// before. Only one may live at a time. Without a folder that can be written it does nothing.
class LogFile
{
public:
    LogFile(const QString &folder, const QString &name, LogLimits limits = {});
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString path() const;

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace skt
