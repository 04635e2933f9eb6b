#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What Debian 12 must have to build, run and test; sourced by run.sh and test.sh. Each script says
# need_packages NAME …: installs what is missing as root, else names it and stops.

BUILD_PACKAGES="g++ cmake ninja-build ccache
qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6sql6-sqlite
libsqlite3-dev libexpected-dev libkainjow-mustache-dev libquazip1-qt6-dev
fonts-liberation2 python3 python3-fonttools breeze-icon-theme librsvg2-bin"

RUN_PACKAGES="libqt6sql6-sqlite libqt6widgets6 libqt6printsupport6 libquazip1-qt6-1"

TEST_PACKAGES="catch2 libgecode-dev poppler-utils qpdf strace clang-format
default-jre-headless default-jdk-headless libpdfbox2-java libfontbox2-java libcommons-logging-java libcommons-io-java
libactivation-java libjaxb-api-java"

COVERAGE_PACKAGES="gcovr"

missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || echo "$package"
    done
}

need_packages() {
    if ! command -v dpkg-query >/dev/null 2>&1; then
        echo "Not a Debian system: please install what corresponds to: $*" >&2
        return 0
    fi
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        echo "Missing packages. Please install them as root and call this script again:" >&2
        echo "  apt-get install" $missing >&2
        exit 1
    fi
    echo "Installing:" $missing
    export DEBIAN_FRONTEND=noninteractive
    apt-get -o DPkg::Lock::Timeout=400 update -q >/dev/null
    apt-get -o DPkg::Lock::Timeout=400 install -q -y --no-install-recommends $missing >/dev/null
}
