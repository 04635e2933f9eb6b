// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace skt {

/// A run of text in one style.
struct TextRun
{
    QString text;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};
using RichText = std::vector<TextRun>;

enum class Align { Left, Centre, Right, Justify };

struct Paragraph
{
    enum class Style {
        Body,      ///< justified, first line indented
        Section,   ///< "I. NỘI DUNG": bold capitals
        Clause,    ///< "1. …" with a heading: bold
        Point,     ///< "a) …"
        Dash,      ///< "- …"
        Basis,     ///< legal ground: italic
        Addressee, ///< "Kính gửi: …"
        Plain,     ///< no indent, left
        Centred,
        CentredBold,
    };

    Style style = Style::Body;
    RichText text;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

struct TableCell
{
    RichText text;
    Align align = Align::Left;
    int columnSpan = 1;
    int rowSpan = 1;

    friend bool operator==(const TableCell &, const TableCell &) = default;
};

/// Header rows repeat on every page; a row is not broken unless it is taller than a page.
struct Table
{
    std::vector<double> columnWeights; ///< relative widths
    int headerRows = 1;
    std::vector<std::vector<TableCell>> rows;

    friend bool operator==(const Table &, const Table &) = default;
};

struct PageBreak
{
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

using Block = std::variant<Paragraph, Table, PageBreak>;

/// Boxes 1–5 of the decree's first page.
struct Letterhead
{
    QStringList superior; ///< box 2, regular capitals
    QStringList issuer;   ///< box 2, bold capitals, line below
    QString number;       ///< box 3: "Số: 05/TB-ĐKT1"; blank number keeps its room
    QString placeAndDate; ///< box 4, italic
    QString title;        ///< box 5a: "THÔNG BÁO"; empty for a letter
    QString subject;      ///< box 5a below the title, or 5b "V/v …" of a letter
    QString draftMark;    ///< printed above the title of a draft result; may be empty

    friend bool operator==(const Letterhead &, const Letterhead &) = default;
};

struct SignatureBlock
{
    QStringList authority; ///< box 7a: "TM. …", "TRƯỞNG ĐOÀN"
    QString office;        ///< signer's own office, below the room for the signature; may be empty
    QString name;

    friend bool operator==(const SignatureBlock &, const SignatureBlock &) = default;
};

struct RecipientLine
{
    QString text; ///< "Như trên", "Công an … (để b/c)"; the writer adds dash and semicolon

    friend bool operator==(const RecipientLine &, const RecipientLine &) = default;
};

/// Blocks with their own page numbering; landscape for wide tables.
struct Section
{
    bool landscape = false;
    QStringList appendixHeading; ///< appendices: "Phụ lục I", TITLE, "(Kèm theo …)"; else empty
    std::vector<Block> blocks;

    friend bool operator==(const Section &, const Section &) = default;
};

/// A paper, as neutral as the decree allows: PDF, DOCX, preview and tests all start from it.
struct Document
{
    QString kind;     ///< the contract's KIND
    QString fileStem; ///< "inspection-notice_doan-1_xa-quang-binh"
    Letterhead letterhead;
    std::vector<Section> sections;          ///< the first follows the letterhead
    std::vector<SignatureBlock> signatures; ///< one; or the columns of minutes
    std::vector<RecipientLine> recipients;  ///< box 9b; empty: none printed
    std::optional<std::size_t>
        signatureAfter; ///< index of the section that ends with them (default 0)
    QString language = QStringLiteral("vi-VN");

    friend bool operator==(const Document &, const Document &) = default;
};

/// Text of the whole model, for golden tests and for comparing outputs.
QString dumpText(const Document &document);

} // namespace skt
