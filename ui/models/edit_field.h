// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace skt {

/// One field of something that is edited in place. Values are texts: a date as ISO, a tick as "1"
/// or empty, a choice by its value.
struct EditField
{
    enum class Kind {
        Text,
        LongText, ///< several lines
        Date,
        Tick,
        Choice,  ///< one of a few
        Pick,    ///< one of many, found by typing
        Suggest, ///< free text, with what others hold offered
    };
    struct Choice
    {
        QString value;
        QString text;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    QString key;
    QString label;
    Kind kind = Kind::Text;
    QString tip{};
    bool wide = false; ///< takes a whole row of the form
    bool demanded = false;

    friend bool operator==(const EditField &, const EditField &) = default;
};

using EditChoices = std::vector<EditField::Choice>;

} // namespace skt
