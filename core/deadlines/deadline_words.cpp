// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/deadline.h"
#include "core/deadlines/words.h"

#include <array>

namespace skt {

namespace {

template<typename Enum, typename Text, std::size_t N>
const Text &at(const std::array<Text, N> &texts, Enum value)
{
    return texts[static_cast<std::size_t>(value)];
}

constexpr std::array kindWords{"register-schedule",
                               "send-notice",
                               "unit-report",
                               "send-results",
                               "team-report",
                               "synthesis",
                               "superior-report"};
constexpr std::array stateWords{
    "done", "done-late", "upcoming", "due-soon", "due-today", "overdue"};
constexpr std::array kindTitles{QT_TRANSLATE_NOOP("Deadlines", "Register the schedule"),
                                QT_TRANSLATE_NOOP("Deadlines", "Send the notice of inspection"),
                                QT_TRANSLATE_NOOP("Deadlines", "The unit's own report"),
                                QT_TRANSLATE_NOOP("Deadlines", "Send the results notice"),
                                QT_TRANSLATE_NOOP("Deadlines", "The team's report"),
                                QT_TRANSLATE_NOOP("Deadlines", "Synthesis report"),
                                QT_TRANSLATE_NOOP("Deadlines", "Report to the superior body")};
constexpr std::array stateTitles{QT_TRANSLATE_NOOP("Deadlines", "Done"),
                                 QT_TRANSLATE_NOOP("Deadlines", "Done late"),
                                 QT_TRANSLATE_NOOP("Deadlines", "Not due yet"),
                                 QT_TRANSLATE_NOOP("Deadlines", "Due soon"),
                                 QT_TRANSLATE_NOOP("Deadlines", "Due today"),
                                 QT_TRANSLATE_NOOP("Deadlines", "Overdue")};

} // namespace

QString toString(DeadlineKind kind)
{
    return QString::fromLatin1(at(kindWords, kind));
}

QString toString(DeadlineState state)
{
    return QString::fromLatin1(at(stateWords, state));
}

QString deadlineTitle(DeadlineKind kind)
{
    return DeadlinesWords::tr(at(kindTitles, kind));
}

QString deadlineTitle(DeadlineState state)
{
    return DeadlinesWords::tr(at(stateTitles, state));
}

} // namespace skt
