// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace skt {

/// An expected failure. The message is a whole sentence in the user's language: what happened,
/// where, what to do next. A bug is an assertion, never an Error.
struct Error
{
    /// Maps one-to-one to the exit codes of sokiemtra-cli.
    enum class Kind {
        Usage = 2,    ///< the command line is wrong
        PlanFile = 3, ///< the plan file cannot be used
        Input = 4,    ///< a document, table or value was refused
        Output = 5,   ///< an output could not be written
    };

    Kind kind = Kind::Input;
    QString message;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, const QString &message)
{
    return tl::unexpected<Error>(Error{kind, message});
}

} // namespace skt
