# SPDX-License-Identifier: GPL-3.0-or-later
"""Gives a face of Debian's fonts-liberation2 the name under which papers embed it.

    rename_font.py SOURCE.ttf TARGET.ttf FAMILY STYLE

A name of its own, because installed versions of one family get mixed (an old one lacks letters of
Vietnamese), because the licence reserves the old name for unchanged fonts, and because all four
faces came with one and the same unique name (ID 3), by which a PDF on Windows mistook them.
Outlines and widths stay untouched; copyright and licence (IDs 0, 13, 14) stay in the file. What
papers never use is left out: instructions for grid fitting (they took a fifth of the time of writing
a PDF) and tables for kerning and ligatures.
"""
import sys

from fontTools.ttLib import TTFont

UNUSED_TABLES = ("DSIG", "FFTM", "fpgm", "prep", "cvt ", "gasp", "hdmx", "LTSH", "VDMX", "kern", "GPOS", "GSUB", "GDEF")
KEPT_IDS = {0, 5, 13, 14}  # copyright, version, licence and its address


def rename(source, target, family, style):
    font = TTFont(source, recalcTimestamp=False, recalcBBoxes=False)
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in KEPT_IDS]
    full = family if style == "Regular" else f"{family} {style}"
    postscript = f"{family.replace(' ', '')}-{style.replace(' ', '')}"
    names = {1: family, 2: style, 3: f"Sokiemtra: {full}", 4: full, 6: postscript}
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)
        table.setName(text, name_id, 1, 0, 0)
    glyphs = font["glyf"]
    for name in glyphs.keys():
        glyphs[name].removeHinting()
    for tag in UNUSED_TABLES:
        if tag in font:
            del font[tag]
    font.save(target)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit("usage: rename_font.py SOURCE.ttf TARGET.ttf FAMILY STYLE")
    rename(*sys.argv[1:])
