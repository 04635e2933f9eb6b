#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds everything and runs all tests.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh
need_packages $BUILD_PACKAGES $RUN_PACKAGES $TEST_PACKAGES

cmake --preset release -DBUILD_TESTING=ON >/dev/null
cmake --build --preset release --target format-check
cmake --build --preset release
QT_QPA_PLATFORM=offscreen ctest --test-dir build/release --output-on-failure -j2
