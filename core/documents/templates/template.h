// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of papers: Mustache places in a format of lines, described in
// resources/templates/README.md.
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/documents/templates/template_data.h"

namespace skt {

/// A place `{{…}}` as written, with its line (from 1).
struct TemplateTag
{
    enum class Kind { Text, Section, Inverted, End, Comment, Refused };

    Kind kind = Kind::Text;
    QString name;
    int line = 0;

    friend bool operator==(const TemplateTag &, const TemplateTag &) = default;
};

std::vector<TemplateTag> scanTags(const QString &text);

/// Error Input, naming the line, for a place that does not exist, a section that is not closed, and
/// what no template may do: insert without escaping (`{{{ }}}`, `{{& }}`), partials, delimiters.
Result<> checkTemplate(const QString &text, const std::vector<TemplatePlace> &places);

/// The template filled in. Data never makes structure: every mark in it is carried as a letter.
/// The template must have passed checkTemplate().
QString fillTemplate(const QString &text, const TemplateData &data);

/// Reads filled-in lines: letterhead, blocks, signature, recipients, appendices. Error Input with
/// the line of a mark that is none.
Result<Document> readLines(const QString &filled);

/// Text as data of a template: its marks are hidden from readLines() until the end.
QString hiddenMarks(const QString &text);
QString shownMarks(const QString &text);

/// The template that comes with the program; its name is the contract's KIND, with a suffix for
/// further forms. Error Input if there is none.
Result<QString> bundledTemplate(const QString &name);

} // namespace skt
