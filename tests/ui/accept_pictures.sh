#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Accepts how the pages look now: sh tests/ui/accept_pictures.sh BUILD. Look at each before a commit.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p tests/ui/pictures
SOKIEMTRA_ACCEPT_PICTURES=1 QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 \
    "${1:-build/release}/bin/test_ui" "The pages look as accepted"
du -ch tests/ui/pictures/*.png | tail -1
