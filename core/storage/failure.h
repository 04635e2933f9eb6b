// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <exception>

namespace skt {

/// How failures travel inside storage; guarded() turns them into results at its border.
class StorageFailure : public std::exception
{
public:
    explicit StorageFailure(Error error)
        : m_error(std::move(error))
    {}
    StorageFailure(Error::Kind kind, const QString &message)
        : m_error{kind, message}
    {}
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "storage failure"; }

private:
    Error m_error;
};

/// SQLite said no. The code decides whether trying again can help.
class SqlFailure : public std::exception
{
public:
    SqlFailure(int code, const QString &text)
        : m_code(code)
        , m_text(text)
    {}
    [[nodiscard]] int code() const { return m_code; } ///< extended result code
    [[nodiscard]] int primaryCode() const { return m_code & 0xff; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const char *what() const noexcept override { return "SQL failure"; }

private:
    int m_code;
    QString m_text;
};

/// Why SQLite said no, in words that fit in brackets; rare reasons stay in SQLite's \a text.
QString reasonOf(int code, const QString &text);

/// The sentence for a failure of SQLite on the plan \a path.
Error errorOf(const SqlFailure &failure, const QString &path);

/// Runs \a body, whose failures become the result's error. \a path is the plan it works on.
template<typename Body>
auto guarded(const QString &path, Body body) -> Result<decltype(body())>
{
    try {
        if constexpr (std::is_void_v<decltype(body())>) {
            body();
            return {};
        } else {
            return body();
        }
    } catch (const StorageFailure &failure) {
        return tl::unexpected(failure.error());
    } catch (const SqlFailure &failure) {
        return tl::unexpected(errorOf(failure, path));
    }
}

} // namespace skt
