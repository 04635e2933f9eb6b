// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/paper_data.h"
#include "core/documents/templates/template.h"
#include "tests/support/catch_qt.h"

using namespace skt;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<TemplatePlace> &places()
{
    static const std::vector<TemplatePlace> known{{u"ten"_s, {}}, {u"muc"_s, {{u"so"_s, {}}}}};
    return known;
}

Document filledDocument(const QString &text, const TemplateData &data)
{
    const auto document = readLines(fillTemplate(text, data));
    REQUIRE(document);
    return *document;
}

const Paragraph &paragraphAt(const Document &document, std::size_t i)
{
    REQUIRE(document.sections.front().blocks.size() > i);
    return std::get<Paragraph>(document.sections.front().blocks[i]);
}

} // namespace

TEST_CASE("A place is found with its line", "[templates]")
{
    const auto tags = scanTags(u"a {{ten}}\n\n{{#muc}}\n{{so}}{{/muc}}\n{{! nhắc }}"_s);
    using Kind = TemplateTag::Kind;
    CHECK(tags
          == std::vector<TemplateTag>{{Kind::Text, u"ten"_s, 1},
                                      {Kind::Section, u"muc"_s, 3},
                                      {Kind::Text, u"so"_s, 4},
                                      {Kind::End, u"muc"_s, 4},
                                      {Kind::Comment, u"nhắc"_s, 5}});
}

TEST_CASE("A template is refused with the line of what is wrong", "[templates]")
{
    const auto [text, line] = GENERATE(table<QString, QString>({
        {u"a\n{{khong_co}}"_s, u"2"_s},
        {u"{{{ten}}}"_s, u"1"_s},
        {u"a\nb\n{{&ten}}"_s, u"3"_s},
        {u"{{>khac}}"_s, u"1"_s},
        {u"x\n{{=<% %>=}}"_s, u"2"_s},
        {u"{{so}}"_s, u"1"_s},           // known only inside its section
        {u"{{#muc}}\n{{so}}"_s, u"1"_s}, // not closed
        {u"{{#muc}}\n{{/ten}}"_s, u"2"_s},
        {u"{{/muc}}"_s, u"1"_s},
        {u"a\n\n{{ten"_s, u"3"_s},
        {u"{{^muc}}{{so}}{{/muc}}"_s, u"1"_s}, // an absent list has no rows
        {u"{{}}"_s, u"1"_s},
    }));
    const auto result = checkTemplate(text, places());
    CAPTURE(text);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == Error::Kind::Input);
    CHECK(result.error().message.contains(line));
}

TEST_CASE("A right template is accepted", "[templates]")
{
    CHECK(checkTemplate(u"{{ten}} {{#muc}}{{so}} {{ten}} {{.}}{{/muc}}{{^ten}}x{{/ten}}{{! {} }}"_s,
                        places()));
}

TEST_CASE("Every bundled template names only places that exist", "[templates]")
{
    const auto name = GENERATE(u"inspection-notice"_s,
                               u"inspection-notice-team"_s,
                               u"inspection-programme"_s,
                               u"registered-schedule"_s);
    const auto text = bundledTemplate(name);
    REQUIRE(text);
    const auto result = checkTemplate(*text, templatePlaces());
    CHECK((result ? QString() : result.error().message) == QString());
}

TEST_CASE("No bundled template knows a level of government", "[templates]")
{
    const auto name = GENERATE(u"inspection-notice"_s,
                               u"inspection-notice-team"_s,
                               u"inspection-programme"_s,
                               u"registered-schedule"_s);
    const auto text = bundledTemplate(name);
    REQUIRE(text);
    for (const auto &word :
         {u"huyện"_s, u"tỉnh"_s, u"cấp xã"_s, u" xã"_s, u"phường"_s, u"thị trấn"_s, u"UBND"_s})
        CHECK_FALSE(text->contains(word, Qt::CaseInsensitive));
}

TEST_CASE("There is no template of an unknown kind", "[templates]")
{
    CHECK_FALSE(bundledTemplate(u"../fonts/x"_s));
}

TEST_CASE("Marks in data are printed, never obeyed", "[templates]")
{
    const auto data = GENERATE(u"# a"_s,
                               u"!sign GIÁM ĐỐC"_s,
                               u"| a | b |"_s,
                               u"** đậm **"_s,
                               u"__x__"_s,
                               u"= I. MỤC"_s,
                               u"- gạch"_s,
                               u"{{ten}}"_s,
                               u"{{{ten}}}"_s,
                               u"a ¶ b"_s,
                               u"% nhắc"_s,
                               u"<b>&amp;\"'"_s,
                               u"^^ giữa"_s,
                               u"a|b"_s,
                               u"=cmd|' /C calc'!A0"_s);
    TemplateData values;
    values.set(u"ten"_s, data);

    SECTION("alone in a line")
    {
        const Document document = filledDocument(u"{{ten}}"_s, values);
        const Paragraph expected{Paragraph::Style::Body, {{data, false, false}}};
        CHECK(document.sections.front().blocks == std::vector<Block>{expected});
        CHECK(document.signatures.empty());
    }
    SECTION("in a cell")
    {
        const Document document = filledDocument(u"|: 1 1\n| {{ten}} | x |"_s, values);
        const auto &table = std::get<Table>(document.sections.front().blocks.at(0));
        REQUIRE(table.rows.at(0).size() == 2);
        CHECK(table.rows[0][0].text == RichText{{data, false, false}});
    }
    SECTION("in a command")
    {
        CHECK(filledDocument(u"!title {{ten}}"_s, values).letterhead.title == data);
        CHECK(filledDocument(u"!appendix {{ten}} | B"_s, values).sections.at(1).appendixHeading
              == QStringList{data, u"B"_s});
    }
}

TEST_CASE("A line break in data does not begin a paragraph", "[templates]")
{
    TemplateData values;
    values.set(u"ten"_s, u"một\n!sign X\r\n| a |\u2028hai"_s);
    const Document document = filledDocument(u"{{ten}}"_s, values);
    CHECK(document.sections.front().blocks.size() == 1);
    CHECK(document.signatures.empty());
}

TEST_CASE("An empty text is absent", "[templates]")
{
    TemplateData values;
    values.set(u"ten"_s, QString());
    CHECK(fillTemplate(u"{{#ten}}a{{/ten}}{{^ten}}b{{/ten}}"_s, values) == u"b"_s);
}

TEST_CASE("Marks give paragraphs their style", "[templates]")
{
    const auto [line, style, text] = GENERATE(table<QString, Paragraph::Style, QString>({
        {u"chữ"_s, Paragraph::Style::Body, u"chữ"_s},
        {u"~ Căn cứ"_s, Paragraph::Style::Basis, u"Căn cứ"_s},
        {u"= I. A"_s, Paragraph::Style::Section, u"I. A"_s},
        {u"+ 1. A"_s, Paragraph::Style::Clause, u"1. A"_s},
        {u") a) A"_s, Paragraph::Style::Point, u"a) A"_s},
        {u"- A"_s, Paragraph::Style::Dash, u"- A"_s},
        {u"@ Kính gửi: A"_s, Paragraph::Style::Addressee, u"Kính gửi: A"_s},
        {u". A"_s, Paragraph::Style::Plain, u"A"_s},
        {u"^ A"_s, Paragraph::Style::Centred, u"A"_s},
        {u"^^ A"_s, Paragraph::Style::CentredBold, u"A"_s},
        {u"(Kèm theo)"_s, Paragraph::Style::Body, u"(Kèm theo)"_s},
    }));
    const Document document = filledDocument(line, {});
    CHECK(paragraphAt(document, 0) == Paragraph{style, {{text, false, false}}});
}

TEST_CASE("Bold, italic and new lines stand inside a line", "[templates]")
{
    const Document document = filledDocument(u"a **b** __c__ ¶ d"_s, {});
    CHECK(paragraphAt(document, 0).text
          == RichText{{u"a "_s, false, false},
                      {u"b"_s, true, false},
                      {u" "_s, false, false},
                      {u"c"_s, false, true},
                      {u"\nd"_s, false, false}});
}

TEST_CASE("A mark without text is left out, remarks too", "[templates]")
{
    const Document document = filledDocument(u"~ \n- \n% lời nhắc\n\n+ \n!office \n!to "_s, {});
    CHECK(document.sections.front().blocks.empty());
    CHECK(document.recipients.empty());
}

TEST_CASE("A line that means nothing is refused with its number", "[templates]")
{
    const auto line = GENERATE(
        u"!unknown x"_s, u"| row without a table |"_s, u"~liền chữ"_s, u"|: không số"_s, u"|:"_s);
    const auto document = readLines(u"đầu\n"_s + line);
    REQUIRE_FALSE(document);
    CHECK(document.error().message.contains(u"2"_s));
}

TEST_CASE("A table has columns, header rows and rows over all columns", "[templates]")
{
    const Document document =
        filledDocument(u"|: 6c 30 14r\n|! A | B | C |\n|* nhóm\n| 1 | | 3 |"_s, {});
    const auto &table = std::get<Table>(document.sections.front().blocks.at(0));
    CHECK(table.columnWeights == std::vector<double>{6, 30, 14});
    CHECK(table.headerRows == 1);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0][2] == TableCell{{{u"C"_s, true, false}}, Align::Centre});
    CHECK(table.rows[1] == std::vector<TableCell>{{{{u"nhóm"_s, true, false}}, Align::Left, 3, 1}});
    CHECK(table.rows[2][1] == TableCell{{}, Align::Left});
    CHECK(table.rows[2][2].align == Align::Right);
}

TEST_CASE("Commands set head, signature, recipients and appendices", "[templates]")
{
    const Document document = filledDocument(u"!superior A\n!superior B\n!issuer C\n!number Số:    "
                                             u"    /TB\n!place X, ngày      tháng 8\n!title T\n"
                                             "!subject S\n!draft D\nchữ\n!page\n!sign TM. A\n!sign "
                                             "B\n!office O\n!name N\n!to một\n!to hai\n"
                                             "!appendix Phụ lục | TÊN | (Kèm)\n!landscape\nhết"_s,
                                             {});
    const Letterhead head{{u"A"_s, u"B"_s},
                          {u"C"_s},
                          u"Số:        /TB"_s,
                          u"X, ngày      tháng 8"_s,
                          u"T"_s,
                          u"S"_s,
                          u"D"_s};
    CHECK(document.letterhead == head);
    CHECK(document.signatures
          == std::vector<SignatureBlock>{{{u"TM. A"_s, u"B"_s}, u"O"_s, u"N"_s}});
    CHECK(document.recipients == std::vector<RecipientLine>{{u"một"_s}, {u"hai"_s}});
    REQUIRE(document.sections.size() == 2);
    CHECK(document.sections[0].blocks.size() == 2);
    CHECK(document.sections[1].landscape);
    CHECK(document.sections[1].appendixHeading == QStringList{u"Phụ lục"_s, u"TÊN"_s, u"(Kèm)"_s});
}
