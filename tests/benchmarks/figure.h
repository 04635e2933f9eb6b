// SPDX-License-Identifier: GPL-3.0-or-later
// What the measuring programs share: a clock, the median, and the line that figures.py reads.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace skt::bench {

inline double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Processor time of this program: for computations, so that what else the computer does hardly
/// counts. Waiting for disks or for other programs is not in it.
inline double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Processor time.
template<typename Work>
double secondsOf(const Work &work)
{
    const double begin = processorTime();
    work();
    return processorTime() - begin;
}

template<typename Work>
double wallSecondsOf(const Work &work)
{
    const double begin = now();
    work();
    return now() - begin;
}

/// As secondsOf(), repeated until it took long enough for the clock; per run.
template<typename Work>
double secondsPerRun(const Work &work)
{
    const double begin = processorTime();
    int runs = 0;
    do {
        work();
        ++runs;
    } while (processorTime() - begin < 0.02);
    return (processorTime() - begin) / runs;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

inline constexpr int rounds = 5;

/// One line of the table. \a value is held against the goal: "<=" or ">=".
inline void report(const char *figure,
                   const std::string &what,
                   double ours,
                   double peer,
                   const char *unit,
                   double value,
                   const char *relation,
                   double goal)
{
    std::printf("%s\t%s\t%.6g\t%.6g\t%s\t%.6g\t%s\t%.6g\n",
                figure,
                what.c_str(),
                ours,
                peer,
                unit,
                value,
                relation,
                goal);
    std::fflush(stdout);
}

} // namespace skt::bench
