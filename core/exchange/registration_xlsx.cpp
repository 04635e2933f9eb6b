// SPDX-License-Identifier: GPL-3.0-or-later
// Writes SpreadsheetML itself: libxlsxwriter and QuaZip export the same names of two different
// minizips, so that one of them crashes where both are loaded (core/README.md).
#include "core/exchange/archive.h"
#include "core/exchange/form_words.h"
#include "core/exchange/registration_form.h"

#include <QXmlStreamWriter>

#include <array>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The cells' styles, by their place in `cellXfs` below.
enum Style { Plain, Title, Centred, Heading, Boxed, Middle, Date, Time, Grey };

constexpr std::array<double, 9> widths{5, 36, 14, 11, 9, 9, 24, 16, 24};
constexpr QStringView columns = u"ABCDEFGHI";

constexpr auto styles =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="hh:mm"/></numFmts><fonts count="4"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="14"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><sz val="9"/><color rgb="FF808080"/><name val="Times New Roman"/><family val="1"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF2"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="0" fontId="2" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="center" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="165" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="49" fontId="3" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="center"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)";

constexpr auto contentTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>)";

constexpr auto packageRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";

constexpr auto workbookRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";

/// Excel's number of a day.
qint64 serial(QDate date)
{
    return QDate(1899, 12, 30).daysTo(date);
}

/// A text that XML can hold.
QString printable(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c < u' ' || c.unicode() >= 0xFFFE ? QChar(u' ') : c;
    return result.isValidUtf16() ? result : QString();
}

/// The form's only sheet, element by element in the order of the schema.
class FormSheet
{
public:
    explicit FormSheet(const RegistrationForm &form)
        : m_form(form)
        , m_header(static_cast<int>(form.above.size()) + 3)
        , m_first(m_header + 1)
        , m_last(m_header + static_cast<int>(form.lines.size()))
        , m_xml(&m_bytes)
    {}

    QByteArray make()
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(u"worksheet"_s);
        m_xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s);
        m_xml.writeStartElement(u"sheetPr"_s);
        element(u"pageSetUpPr"_s, {{u"fitToPage"_s, u"1"_s}});
        m_xml.writeEndElement();
        views();
        sheetColumns();
        rows();
        merged();
        validations();
        page();
        m_xml.writeEndDocument();
        return m_bytes;
    }

    [[nodiscard]] int header() const { return m_header; }
    [[nodiscard]] int lastRow() const { return m_last + 4; }

private:
    using Attributes = std::initializer_list<std::pair<QString, QString>>;

    void start(const QString &name, const Attributes &attributes)
    {
        m_xml.writeStartElement(name);
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(key, value);
    }

    void element(const QString &name, const Attributes &attributes)
    {
        start(name, attributes);
        m_xml.writeEndElement();
    }

    void views()
    {
        m_xml.writeStartElement(u"sheetViews"_s);
        start(u"sheetView"_s, {{u"tabSelected"_s, u"1"_s}, {u"workbookViewId"_s, u"0"_s}});
        element(u"pane"_s,
                {{u"xSplit"_s, u"2"_s},
                 {u"ySplit"_s, QString::number(m_header)},
                 {u"topLeftCell"_s, u"C%1"_s.arg(m_first)},
                 {u"activePane"_s, u"bottomRight"_s},
                 {u"state"_s, u"frozen"_s}});
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void sheetColumns()
    {
        m_xml.writeStartElement(u"cols"_s);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString column = QString::number(i + 1);
            element(u"col"_s,
                    {{u"min"_s, column},
                     {u"max"_s, column},
                     {u"width"_s, QString::number(widths[i])},
                     {u"customWidth"_s, u"1"_s}});
        }
        m_xml.writeEndElement();
    }

    /// Always as a text, whatever it begins with: a name is never a formula.
    void text(int row, int column, const QString &words, Style style)
    {
        const Attributes place{{u"r"_s, columns[column] + QString::number(row)},
                               {u"s"_s, QString::number(style)}};
        if (words.isEmpty()) {
            element(u"c"_s, place);
            return;
        }
        start(u"c"_s, place);
        m_xml.writeAttribute(u"t"_s, u"inlineStr"_s);
        m_xml.writeStartElement(u"is"_s);
        m_xml.writeStartElement(u"t"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(printable(words));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void number(int row, int column, const QString &value, Style style)
    {
        start(u"c"_s,
              {{u"r"_s, columns[column] + QString::number(row)}, {u"s"_s, QString::number(style)}});
        if (!value.isEmpty())
            m_xml.writeTextElement(u"v"_s, value);
        m_xml.writeEndElement();
    }

    void startRow(int row) { start(u"row"_s, {{u"r"_s, QString::number(row)}}); }

    void rows()
    {
        m_xml.writeStartElement(u"sheetData"_s);
        line(1, 0, m_form.title, Title);
        for (qsizetype i = 0; i < m_form.above.size(); ++i)
            line(static_cast<int>(i) + 2, 0, m_form.above[i], i == 0 ? Centred : Plain);
        startRow(m_header);
        for (qsizetype column = 0; column < m_form.headings.size(); ++column)
            text(m_header, static_cast<int>(column), m_form.headings[column], Heading);
        m_xml.writeEndElement();
        for (std::size_t i = 0; i < m_form.lines.size(); ++i)
            unitRow(m_first + static_cast<int>(i), static_cast<int>(i) + 1, m_form.lines[i]);
        int row = m_last + 2;
        for (const QString &key : {u"place_date"_s, u"signature"_s, u"signature_hint"_s})
            line(row++, 4, formWord(key), Centred);
        m_xml.writeEndElement();
    }

    /// A row with one text, which is merged to the table's right edge.
    void line(int row, int column, const QString &words, Style style)
    {
        startRow(row);
        text(row, column, words, style);
        m_xml.writeEndElement();
        m_merged << u"%1%2:I%2"_s.arg(columns[column]).arg(row);
    }

    void unitRow(int row, int count, const RegistrationLine &unit)
    {
        const auto hour = [](const std::optional<QTime> &time) {
            constexpr double day = 24.0 * 60 * 60 * 1000;
            return time ? QString::number(time->msecsSinceStartOfDay() / day, 'g', 15) : QString();
        };
        startRow(row);
        number(row, 0, QString::number(count), Middle);
        text(row, 1, unit.unit, Boxed);
        number(row, 2, unit.date ? QString::number(serial(*unit.date)) : QString(), Date);
        text(row, 3, unit.part ? formWord(*unit.part) : QString(), Middle);
        number(row, 4, hour(unit.from), Time);
        number(row, 5, hour(unit.to), Time);
        text(row, 6, unit.meetingPoint, Boxed);
        text(row, 7, unit.transport, Boxed);
        text(row, 8, unit.key, Grey);
        m_xml.writeEndElement();
    }

    void merged()
    {
        start(u"mergeCells"_s, {{u"count"_s, QString::number(m_merged.size())}});
        for (const QString &range : std::as_const(m_merged))
            element(u"mergeCell"_s, {{u"ref"_s, range}});
        m_xml.writeEndElement();
    }

    void validations()
    {
        const bool days = m_form.firstDay.isValid() && m_form.lastDay.isValid();
        start(u"dataValidations"_s, {{u"count"_s, days ? u"2"_s : u"1"_s}});
        start(u"dataValidation"_s,
              {{u"type"_s, u"list"_s},
               {u"allowBlank"_s, u"1"_s},
               {u"showInputMessage"_s, u"1"_s},
               {u"showErrorMessage"_s, u"1"_s},
               {u"error"_s, formWord(u"part_wrong"_s)},
               {u"prompt"_s, formWord(u"hint_part"_s)},
               {u"sqref"_s, u"D%1:D%2"_s.arg(m_first).arg(m_last)}});
        m_xml.writeTextElement(u"formula1"_s,
                               u"\"%1,%2,%3\""_s.arg(formWord(DayPart::Morning),
                                                     formWord(DayPart::Afternoon),
                                                     formWord(DayPart::AllDay)));
        m_xml.writeEndElement();
        if (days)
            dayValidation();
        m_xml.writeEndElement();
    }

    /// A day outside only warns: it can be ordered.
    void dayValidation()
    {
        start(u"dataValidation"_s,
              {{u"type"_s, u"date"_s},
               {u"errorStyle"_s, u"warning"_s},
               {u"operator"_s, u"between"_s},
               {u"allowBlank"_s, u"1"_s},
               {u"showInputMessage"_s, u"1"_s},
               {u"showErrorMessage"_s, u"1"_s},
               {u"error"_s, formWord(u"date_outside"_s)},
               {u"prompt"_s, formWord(u"hint_date"_s)},
               {u"sqref"_s, u"C%1:C%2"_s.arg(m_first).arg(m_last)}});
        m_xml.writeTextElement(u"formula1"_s, QString::number(serial(m_form.firstDay)));
        m_xml.writeTextElement(u"formula2"_s, QString::number(serial(m_form.lastDay)));
        m_xml.writeEndElement();
    }

    void page()
    {
        element(u"printOptions"_s, {{u"horizontalCentered"_s, u"1"_s}});
        element(u"pageMargins"_s,
                {{u"left"_s, u"0.6"_s},
                 {u"right"_s, u"0.5"_s},
                 {u"top"_s, u"0.6"_s},
                 {u"bottom"_s, u"0.6"_s},
                 {u"header"_s, u"0.3"_s},
                 {u"footer"_s, u"0.3"_s}});
        element(u"pageSetup"_s,
                {{u"paperSize"_s, u"9"_s},
                 {u"orientation"_s, u"landscape"_s},
                 {u"fitToHeight"_s, u"0"_s}});
        m_xml.writeStartElement(u"headerFooter"_s);
        m_xml.writeTextElement(u"oddFooter"_s, u"&C&P/&N"_s);
        m_xml.writeEndElement();
    }

    const RegistrationForm &m_form;
    int m_header;
    int m_first;
    int m_last;
    QStringList m_merged;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// The heading is printed on every page, and the table's area alone.
QByteArray workbook(const FormSheet &sheet)
{
    const QString name = formWord(u"sheet"_s);
    const QString text =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<workbook "
        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
        "<bookViews><workbookView/></bookViews><sheets><sheet name=\"%1\" sheetId=\"1\" "
        "r:id=\"rId1\"/></sheets><definedNames><definedName name=\"_xlnm.Print_Area\" "
        "localSheetId=\"0\">'%1'!$A$1:$I$%2</definedName><definedName "
        "name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'%1'!$%3:$%3</definedName></definedNames>"
        "</workbook>"_s;
    return text.arg(name, QString::number(sheet.lastRow()), QString::number(sheet.header()))
        .toUtf8();
}

} // namespace

QByteArray registrationXlsx(const RegistrationForm &form)
{
    // No docProps at all: a file without properties names nobody.
    FormSheet sheet(form);
    const QByteArray content = sheet.make();
    return makeArchive({{u"[Content_Types].xml"_s, contentTypes},
                        {u"_rels/.rels"_s, packageRelations},
                        {u"xl/workbook.xml"_s, workbook(sheet)},
                        {u"xl/_rels/workbook.xml.rels"_s, workbookRelations},
                        {u"xl/styles.xml"_s, styles},
                        {u"xl/worksheets/sheet1.xml"_s, content}});
}

} // namespace skt
