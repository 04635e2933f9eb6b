// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace skt {

/// Says when a search has to end: asked often, looks at the clock seldom. Steps are limited by
/// counting, so that a search which ends before its time gives the same on every computer.
class StopWatch
{
public:
    StopWatch(double seconds, std::function<bool()> cancelled)
        : m_begin(std::chrono::steady_clock::now())
        , m_seconds(seconds)
        , m_cancelled(std::move(cancelled))
    {}

    bool stop()
    {
        if (!m_stopped && (m_asked++ & 15U) == 0) {
            m_wasCancelled = m_cancelled && m_cancelled();
            m_stopped = m_wasCancelled || elapsed() >= m_seconds;
        }
        return m_stopped;
    }
    [[nodiscard]] bool stopped() const { return m_stopped; }
    [[nodiscard]] bool wasCancelled() const { return m_wasCancelled; }
    [[nodiscard]] double elapsed() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }

private:
    std::chrono::steady_clock::time_point m_begin;
    double m_seconds;
    std::function<bool()> m_cancelled;
    unsigned m_asked = 0;
    bool m_stopped = false;
    bool m_wasCancelled = false;
};

} // namespace skt
