#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# For a newcomer: installs what is needed, builds, and does the main job. With a display the sample
# plan opens in the window; without one its notices and schedule lie in out/ as PDF.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh
need_packages $BUILD_PACKAGES $RUN_PACKAGES

[ -f build/release/build.ninja ] || cmake --preset release -DBUILD_TESTING=OFF >/dev/null
cmake --build --preset release
cli=build/release/bin/sokiemtra-cli

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ "${1:-}" != "--no-window" ]; then
    mkdir -p out
    [ -f out/ke-hoach-mau.db ] || "$cli" new out/ke-hoach-mau.db --sample quang-xuong
    exec build/release/bin/sokiemtra out/ke-hoach-mau.db
fi

# The sample is of 2023: its own day is before the teams register.
today=2023-07-20
plan=out/ke-hoach-mau.db
rm -rf out
mkdir -p out
"$cli" new "$plan" --sample quang-xuong
"$cli" propose "$plan" --apply --today $today
"$cli" check "$plan" --today $today
"$cli" print "$plan" --document inspection-notice --all --format pdf --output out/thong-bao --today $today >/dev/null
"$cli" print "$plan" --document registered-schedule --format pdf --output out/lich --today $today
echo
echo "$(ls out/thong-bao/*.pdf | wc -l) notices: out/thong-bao · schedule: out/lich · plan: $plan"
