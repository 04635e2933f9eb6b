#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills translations/AREA_vi.ts from a table of `english TAB vietnamese` lines; lists what is open.

usage: fill.py AREA [TABLE.tsv]
"""
import pathlib
import sys
import xml.etree.ElementTree as xml


def main():
    area, table = sys.argv[1], dict()
    for name in sys.argv[2:]:
        for line in pathlib.Path(name).read_text(encoding="utf-8").splitlines():
            english, tab, vietnamese = line.partition("\t")
            if tab:
                table[english.replace("\\n", "\n")] = vietnamese.replace("\\n", "\n").strip("\t")
    path = pathlib.Path(__file__).parent / f"{area}_vi.ts"
    tree = xml.parse(path)
    missing = 0
    for message in tree.iter("message"):
        source, target = message.find("source"), message.find("translation")
        if source.text in table:
            target.text = table[source.text]
            target.attrib.pop("type", None)
        elif target.get("type") == "unfinished":
            missing += 1
            print("unfinished:", source.text.replace("\n", "\\n"))
    text = xml.tostring(tree.getroot(), encoding="unicode")
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + "\n", encoding="utf-8")
    print(f"{area}: {missing} unfinished")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
