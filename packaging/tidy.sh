#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the files changed against main ("changed") or over all: tidy.sh BUILD changed|all
set -eu
build=$1
cd "$(dirname "$0")/.."
if [ "$2" = all ]; then
    files=$(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp')
else
    files=$(git diff --name-only --diff-filter=d main -- 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp')
fi
[ -n "$files" ] || { echo "Nothing to look at."; exit 0; }
# clang does not know GCC's precompiled headers.
mkdir -p "$build/tidy"
sed -e 's/ -include [^ ]*cmake_pch.hxx//g; s/ -Winvalid-pch//g; s/ -fpch-preprocess//g' \
    "$build/compile_commands.json" > "$build/tidy/compile_commands.json"
echo "$files" | xargs -P 2 -n 4 clang-tidy --quiet -p "$build/tidy"
