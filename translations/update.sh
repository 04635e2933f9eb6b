#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Refreshes translations/AREA_vi.ts from the sources: sh translations/update.sh AREA …
# -I: without the headers lupdate would file the texts under XxxWords, where tr() does not look.
set -eu
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
for area in "$@"; do
    case $area in
        ui) folders="ui app/desktop" ;;
        cli) folders="app/cli" ;;
        *) folders="core/$area" ;;
    esac
    "$lupdate" -silent -I . -no-obsolete -locations none -source-language en -target-language vi_VN \
        $folders -ts "translations/${area}_vi.ts"
done
