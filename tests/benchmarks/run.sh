#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds ours and the peers, runs them in turn on the same inputs, prints the table of figures; ends
# with 1 if one is missed. Arguments: figures to be measured (P1 P2 …), all if none. The numbers mean
# most on a computer that does nothing else.
set -eu
cd "$(dirname "$0")/../.."
. packaging/packages.sh
BENCH_PACKAGES="libgecode-dev catch2 libreoffice-writer poppler-utils strace xvfb"
need_packages $BUILD_PACKAGES $RUN_PACKAGES $BENCH_PACKAGES

[ -f build/bench/build.ninja ] || cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release \
    -DSOKIEMTRA_BENCHMARKS=ON >/dev/null
cmake --build build/bench --target benchmarks
exec python3 -B tests/benchmarks/figures.py build/bench "$@"
