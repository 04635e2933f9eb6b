// SPDX-License-Identifier: GPL-3.0-or-later
// The second stage: lines become paragraphs with their list marks, paragraphs a tree.
#pragma once

#include "core/intake/source_text.h"

#include <QString>

#include <vector>

namespace skt::intake {

enum class MarkKind {
    None,
    Heading,
    Roman,
    Capital,
    Number,
    Letter,
    Multi,
    Bracket,
    Dash,
    Plus,
    Star
};

/// A list's mark at the beginning of a line.
struct Marker
{
    MarkKind kind = MarkKind::None;
    QString label; ///< as shown: "1", "1.1", "(1)", "a)"; empty for dashes; null: no mark
    int value = 0;
    int depth = 0;        ///< parts of "1.1"
    qsizetype length = 0; ///< of mark and space
};

Marker parseMarker(const QString &text);

/// First and behind the last index of lines.
struct LineRange
{
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] bool isEmpty() const { return begin >= end; }
};

struct Paragraph
{
    Marker marker;
    QString text; ///< without the mark
    LineRange lines;
    int number = 0; ///< of its first line in the document
};

/// How a text is laid out, which decides where its paragraphs end.
struct LineLayout
{
    bool wrapped = false;        ///< a paragraph takes several lines
    bool blanksSeparate = false; ///< an empty line ends a paragraph
    qsizetype width = 0;         ///< of a full line
};
LineLayout layoutOf(const std::vector<SourceLine> &lines);

std::vector<Paragraph> paragraphsOf(const SourceText &source, LineRange range);

/// \a text followed by \a next on a new line: with a space, or without where a word was broken.
QString joined(const QString &text, const QString &next);
/// All letters are capitals, and there are some.
bool isCapitals(QStringView text);

struct Node
{
    Paragraph paragraph;
    std::vector<Node> children;
};
/// The tree by marks: "1." above "1.1." above "-" above "+", whatever comes first on top.
std::vector<Node> treeOf(const std::vector<Paragraph> &paragraphs);

/// The node's text and all below it, one line each, marks kept.
QString wholeText(const Node &node);
/// Texts below the node, one line each, marks kept.
QString textBelow(const Node &node);

} // namespace skt::intake
