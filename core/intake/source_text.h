// SPDX-License-Identifier: GPL-3.0-or-later
// The first stage: a document as lines with their place, extraction errors repaired and listed.
#pragma once

#include "core/base/result.h"
#include "core/intake/intake.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace skt::intake {

/// A line that holds something.
struct SourceLine
{
    int number = 0;       ///< in the document, from 1
    int blanksBefore = 0; ///< empty lines in front of it
    bool pageStart = false;
    QString text;      ///< cleaned, repaired
    QStringList cells; ///< of a table's row; empty for other lines
    /// Pieces side by side with wide gaps, as a page's columns come out of `pdftotext -layout`;
    /// empty for other lines. Which piece goes on in the next line is not known.
    QStringList columns;

    friend bool operator==(const SourceLine &, const SourceLine &) = default;
};

struct SourceText
{
    std::vector<SourceLine> lines;
    std::vector<TextRepair> repairs;
    QStringList notes;
};

/// Where a plan's lines come from: a text now, a Word or PDF document by its own reader.
class PlanSource
{
public:
    virtual ~PlanSource() = default;
    [[nodiscard]] virtual Result<SourceText> read() const = 0;
};

/// A plain text: of a file, of the clipboard, of an extraction.
class TextSource final : public PlanSource
{
public:
    explicit TextSource(QString text)
        : m_text(std::move(text))
    {}
    [[nodiscard]] Result<SourceText> read() const override;

private:
    QString m_text;
};

/// Lines of \a text, repaired. Never fails: what is no plan is found later.
SourceText readSourceText(const QString &text);

} // namespace skt::intake
