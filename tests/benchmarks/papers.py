# SPDX-License-Identifier: GPL-3.0-or-later
"""P1, P2, P4: notices by us, by bare Qt and by LibreOffice. The peers get the text of our notices,
paragraph by paragraph, in letters of the same size and as many faces."""

import html
import shutil
import subprocess

import processes
from processes import ROUNDS, Row, median

FODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Serif" svg:font-family="'Liberation Serif'"/>
</office:font-face-decls>
<office:styles><style:default-style style:family="paragraph">
<style:text-properties style:font-name="Serif" fo:font-size="14pt"/></style:default-style></office:styles>
<office:automatic-styles>
<style:style style:name="plain" style:family="paragraph"><style:paragraph-properties
 fo:text-align="justify" fo:margin-bottom="6pt"/></style:style>
<style:style style:name="bold" style:family="paragraph"><style:paragraph-properties
 fo:text-align="center"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="italic" style:family="paragraph"><style:text-properties
 fo:font-style="italic"/></style:style>
<style:page-layout style:name="a4"><style:page-layout-properties fo:page-width="21cm"
 fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="3cm"
 fo:margin-right="1.5cm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="a4"/>
</office:master-styles>
<office:body><office:text>%s</office:text></office:body></office:document>
"""


def paragraphs(pdf):
    """The text of a PDF, its lines joined to paragraphs, with the face each is to be set in."""
    text = processes.output(["pdftotext", pdf, "-"])
    joined = []
    for line in (line.strip() for line in text.replace("\f", "\n").splitlines()):
        if not line:
            continue
        if joined and line[0].islower() and joined[-1][-1] not in ".;:":
            joined[-1] += " " + line
        else:
            joined.append(line)
    return [("bold" if part.isupper() else "italic" if ", ngày" in part[:40] else "plain", part)
            for part in joined]


def write_inputs(pdfs, folder):
    tags = {"bold": ("<p align='center'><b>", "</b></p>"), "italic": ("<p><i>", "</i></p>"),
            "plain": ("<p align='justify'>", "</p>")}
    for pdf in pdfs:
        parts = paragraphs(pdf)
        (folder / (pdf.stem + ".html")).write_text("".join(
            tags[face][0] + html.escape(part) + tags[face][1] for face, part in parts))
        (folder / (pdf.stem + ".fodt")).write_text(FODT % "".join(
            f'<text:p text:style-name="{face}">{html.escape(part)}</text:p>'
            for face, part in parts))


def print_command(places, plan, folder):
    return [places.cli, "print", plan, "--document", "inspection-notice", "--all", "--format",
            "pdf", "--output", folder, "--today", places.today, "--force"]


def office_command(places, inputs, folder):
    profile = (places.work / "office").as_uri()
    return ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf",
            "--outdir", folder, *sorted(inputs.glob("*.fodt"))]


def fonts(pdf):
    """Names and whether embedded, as pdffonts lists them."""
    lines = processes.output(["pdffonts", pdf]).splitlines()[2:]
    return [(line.split()[0].split("+")[-1], line.split()[-5] == "yes") for line in lines]


def mean_size(folder):
    sizes = [pdf.stat().st_size for pdf in folder.glob("*.pdf")]
    return sum(sizes) / len(sizes) / 1024


def pages(pdfs):
    total = 0
    for pdf in pdfs:
        info = subprocess.run(["pdfinfo", pdf], stdout=subprocess.PIPE, text=True, check=True)
        total += next(int(line.split()[1]) for line in info.stdout.splitlines()
                      if line.startswith("Pages:"))
    return total


def measure(places):
    plan = places.sample_plan()
    folders = {name: places.work / name for name in ("ours", "inputs", "bare", "office-pdf")}
    for folder in folders.values():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
    processes.wall_ms(print_command(places, plan, folders["ours"]))
    notices = sorted(folders["ours"].glob("*.pdf"))
    write_inputs(notices, folders["inputs"])
    bare = [places.bin / "peer_bare_notices", folders["bare"],
            *sorted(folders["inputs"].glob("*.html"))]
    office = office_command(places, folders["inputs"], folders["office-pdf"])
    processes.wall_ms(office)  # makes its profile
    ours, qt, writer, memory = [], [], [], []
    for _ in range(ROUNDS):
        elapsed, peak = processes.measured(print_command(places, plan, folders["ours"]))
        ours.append(elapsed)
        memory.append(peak)
        qt.append(processes.wall_ms(bare))
        writer.append(processes.wall_ms(office))
    counts = " / ".join(str(pages(sorted(folders[name].glob("*.pdf"))))
                        for name in ("ours", "bare", "office-pdf"))
    print(f"{len(notices)} notices, pages of ours / bare Qt / LibreOffice: {counts}")
    return [
        Row("P1", f"{len(notices)} notices, against bare Qt", median(ours), median(qt), "ms",
            median(ours) / median(qt), "<=", 1.5),
        Row("P1", f"{len(notices)} notices, against LibreOffice", median(ours), median(writer),
            "ms", median(writer) / median(ours), ">=", 2.5),
        *further(places, plan, folders, median(memory)),
        *contents(notices, folders),
    ]


def further(places, plan, folders, memory):
    first, others = [], []
    for _ in range(ROUNDS):
        values = processes.output([places.bin / "bench_papers", plan, folders["ours"]]).split()
        first.append(float(values[0]))
        others.append(float(values[1]))
    many = places.work / "many"
    _, peak = processes.measured(print_command(places, places.big_plan(), many))
    printed = len(list(many.glob("*.pdf")))
    shutil.rmtree(many)
    return [
        Row("P2", "first notice, against the mean of the others", median(first), median(others),
            "ms", median(first) / median(others), "<=", 2.5),
        Row("P2", f"peak memory, {printed} notices against {len(list(folders['ours'].glob('*.pdf')))}",
            peak / 1024, memory / 1024, "MiB", peak / memory, "<=", 1.5),
    ]


def contents(notices, folders):
    ours, office = mean_size(folders["ours"]), mean_size(folders["office-pdf"])
    wrong = sum(not name.startswith("SoKiemTraSerif") or not embedded
                for pdf in notices for name, embedded in fonts(pdf))
    return [
        Row("P4", "size of a PDF/A notice, against LibreOffice's", ours, office, "KiB",
            ours / office, "<=", 2),
        Row("P4", "fonts not embedded or not the bundled family", wrong, 0, "", wrong, "<=", 0),
    ]
