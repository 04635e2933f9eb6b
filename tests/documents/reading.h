// SPDX-License-Identifier: GPL-3.0-or-later
// Makes PDFs and reads them back with programs that are not ours.
#pragma once

#include "core/documents/document.h"
#include "core/documents/page_layout.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace skt::test {

/// The bundled font, whatever the computer has; every test of this program begins with it.
void useBundledFont();

/// What the program printed; nothing, with a loud warning, where it is not installed.
std::optional<QString>
outputOf(const QString &program, const QStringList &arguments, bool *ok = nullptr);

/// A piece of text on a page as pdftohtml finds it; units are points from the top left.
struct Spot
{
    int page = 0;
    double top = 0;
    double left = 0;
    double width = 0;
    double size = 0;
    bool bold = false;
    bool italic = false;
    QString text;

    [[nodiscard]] double middle() const { return left + width / 2; }
    [[nodiscard]] double right() const { return left + width; }
};

/// A paper as a file of its own, removed at the end.
class PrintedPaper
{
public:
    explicit PrintedPaper(const Document &document);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Empty where the program is missing.
    [[nodiscard]] std::vector<Spot> spots() const;
    /// Words of a page (from 1; 0: all) with one space between them.
    [[nodiscard]] QString text(int page = 0) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_bytes;
};

/// The first spot that has the text; fails the test if there is none.
Spot spotOf(const std::vector<Spot> &spots, const QString &text);

/// A notice made by hand with so many paragraphs of three lines.
Document handMadeNotice(int paragraphs = 3);
Paragraph paragraphOf(const QString &text, Paragraph::Style style = Paragraph::Style::Body);

} // namespace skt::test
