// SPDX-License-Identifier: GPL-3.0-or-later
// What a page is made of once everything has its place: runs of glyphs and straight lines.
#pragma once

#include "core/documents/layout/paper_font.h"

#include <QPointF>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

namespace skt {

/// Glyphs of one face and size on one line. Positions are of the baseline, in points.
struct TextPiece
{
    Face face = Face::Regular;
    double size = 14;
    QPointF at;
    std::vector<quint32> glyphs;
    std::vector<double> offsets; ///< of each glyph from `at`
    QString text;
};

struct RulePiece
{
    QPointF from;
    QPointF to;
    double width = 0.5;
};

struct Fragment
{
    std::vector<TextPiece> texts;
    std::vector<RulePiece> rules;

    void add(const Fragment &other, QPointF by);
};

/// A strip of the text area that stays whole; pagination puts strips on pages.
struct Box
{
    Fragment content;
    double height = 0;
    double spaceBefore = 0; ///< dropped at the head of a page
    bool keepWithNext = false;
    bool breakBefore = false;
    bool textLine = false;             ///< counts as a line of text before a signature
    std::shared_ptr<const Box> header; ///< of its table: repeated where this box begins a page
    bool opensRow = true;              ///< false: goes on with a row begun in the box before
    double tableWidth = 0;             ///< > 0: closed by lines where a page cuts a row
};

struct Page
{
    QSizeF size;
    Fragment content;
};

/// Where the text stands on a page of a section, in points.
struct Geometry
{
    QSizeF page;
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    static Geometry a4(bool landscape);
};

constexpr double millimetres(double mm)
{
    return mm * 72.0 / 25.4;
}

} // namespace skt
