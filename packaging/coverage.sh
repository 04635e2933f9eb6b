#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Which lines of core/rules, core/deadlines and core/planner are run by their own tests: prints a
# table for each and ends with 1 where a line is left out. coverage.sh [BUILD]
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh
need_packages $BUILD_PACKAGES $TEST_PACKAGES $COVERAGE_PACKAGES
build=${1:-build/coverage}

cmake --preset coverage -B "$build" -DBUILD_TESTING=ON >/dev/null
cmake --build "$build" --target test_rules test_deadlines test_planner

missed=0
for area in rules deadlines planner; do
    find "$build" -name '*.gcda' -delete
    QT_QPA_PLATFORM=offscreen "$build/bin/test_$area"
    gcovr --root . --filter "core/$area/" --sort-uncovered --fail-under-line 100 \
        "$build/core/$area" "$build/tests/core/$area" || missed=1
done
exit $missed
