// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templates/template.h"
#include "core/documents/words.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

/// `**bold**`, `__italic__` and `¶` for a new line inside a paragraph or a cell.
RichText richText(const QString &source)
{
    RichText runs;
    bool bold = false;
    bool italic = false;
    QString part;
    const auto finish = [&] {
        if (!part.isEmpty())
            runs.push_back({shownMarks(part), bold, italic});
        part.clear();
    };
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QStringView two = QStringView(source).mid(i, 2);
        if (two == u"**" || two == u"__") {
            finish();
            (two == u"**" ? bold : italic) ^= true;
            ++i;
        } else if (source[i] == u'¶') {
            while (part.endsWith(u' '))
                part.chop(1);
            part += u'\n';
            while (i + 1 < source.size() && source[i + 1] == u' ')
                ++i;
        } else {
            part += source[i];
        }
    }
    finish();
    return runs;
}

struct Column
{
    double weight = 1;
    Align align = Align::Left;
};

Align alignOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'c':
        return Align::Centre;
    case u'r':
        return Align::Right;
    case u'j':
        return Align::Justify;
    default:
        return Align::Left;
    }
}

class LineReader
{
public:
    Result<Document> read(const QString &filled)
    {
        m_document.sections.emplace_back();
        const QStringList lines = filled.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!readLine(lines[i].trimmed())) {
                return failure(
                    Error::Kind::Input,
                    DocumentsWords::tr("The filled-in template has a line that means nothing "
                                       "(line %1): “%2”.")
                        .arg(QString::number(i + 1), shownMarks(lines[i].trimmed())));
            }
        }
        endTable();
        return std::move(m_document);
    }

private:
    bool readLine(const QString &line)
    {
        if (line.isEmpty() || line.startsWith(u'%'))
            return true;
        if (line.startsWith(u'!'))
            return readDirective(line.mid(1));
        if (line.startsWith(u'|'))
            return readTableLine(line);
        endTable();
        return readParagraph(line);
    }

    bool readDirective(const QString &line)
    {
        endTable();
        const qsizetype space = line.indexOf(u' ');
        const QString word = space < 0 ? line : line.left(space);
        const QString rest = space < 0 ? QString() : line.mid(space + 1).trimmed();
        const QString text = shownMarks(rest);
        if (word == u"page"_s) {
            blocks().push_back(PageBreak{});
        } else if (word == u"landscape"_s) {
            m_document.sections.back().landscape = true;
        } else if (word == u"appendix"_s) {
            m_document.sections.emplace_back();
            for (const QString &part : rest.split(u'|'))
                m_document.sections.back().appendixHeading << shownMarks(part.trimmed());
        } else {
            return readLetterhead(word, text) || readEnd(word, text);
        }
        return true;
    }

    bool readLetterhead(const QString &word, const QString &text)
    {
        Letterhead &head = m_document.letterhead;
        if (word == u"superior"_s)
            addLine(head.superior, text);
        else if (word == u"issuer"_s)
            addLine(head.issuer, text);
        else if (word == u"number"_s)
            head.number = text;
        else if (word == u"place"_s)
            head.placeAndDate = text;
        else if (word == u"title"_s)
            head.title = text;
        else if (word == u"subject"_s)
            head.subject = text;
        else if (word == u"draft"_s)
            head.draftMark = text;
        else
            return false;
        return true;
    }

    bool readEnd(const QString &word, const QString &text)
    {
        if (word == u"to"_s) {
            if (!text.isEmpty())
                m_document.recipients.push_back({text});
            return true;
        }
        if (word == u"signer"_s) { // a further column, as in minutes
            m_document.signatures.emplace_back();
            addLine(m_document.signatures.back().authority, text);
            return true;
        }
        if (word != u"sign"_s && word != u"office"_s && word != u"name"_s)
            return false;
        if (m_document.signatures.empty())
            m_document.signatures.emplace_back();
        SignatureBlock &block = m_document.signatures.back();
        if (word == u"sign"_s)
            addLine(block.authority, text);
        else
            (word == u"office"_s ? block.office : block.name) = text;
        return true;
    }

    bool readParagraph(const QString &line)
    {
        static const std::pair<QString, Paragraph::Style> marks[] = {
            {u"^^ "_s, Paragraph::Style::CentredBold},
            {u"^ "_s, Paragraph::Style::Centred},
            {u"~ "_s, Paragraph::Style::Basis},
            {u"= "_s, Paragraph::Style::Section},
            {u"+ "_s, Paragraph::Style::Clause},
            {u") "_s, Paragraph::Style::Point},
            {u"@ "_s, Paragraph::Style::Addressee},
            {u". "_s, Paragraph::Style::Plain},
        };
        Paragraph paragraph;
        QString text = line;
        if (line.startsWith(u"- "_s)) {
            paragraph.style = Paragraph::Style::Dash;
        } else if (!line.front().isLetterOrNumber()) {
            const auto mark = std::find_if(std::begin(marks), std::end(marks), [&](const auto &m) {
                return line.startsWith(m.first);
            });
            if (mark != std::end(marks)) {
                paragraph.style = mark->second;
                text = line.mid(mark->first.size()).trimmed();
            } else if (isBareMark(line)) {
                return true; // a mark whose place was empty
            } else if (QStringView(u"^~=+)@.|").contains(line.front())) {
                return false;
            }
        }
        paragraph.text = richText(text);
        if (!paragraph.text.empty())
            blocks().push_back(std::move(paragraph));
        return true;
    }

    static bool isBareMark(const QString &line)
    {
        return line.size() <= 2 && QStringView(u"^~=+)@.-").contains(line.front());
    }

    /// `|: 6c 30 14c` columns, `|!` header row, `|*` a row over all columns, `|` row.
    bool readTableLine(const QString &line)
    {
        if (line.startsWith(u"|:"_s)) {
            endTable();
            m_columns.clear();
            for (const QString &word : line.mid(2).split(u' ', Qt::SkipEmptyParts)) {
                const bool letter = word.back().isLetter();
                const double weight = (letter ? word.chopped(1) : word).toDouble();
                if (weight <= 0)
                    return false;
                m_columns.push_back({weight, letter ? alignOf(word.back()) : Align::Left});
            }
            m_table.emplace();
            m_table->headerRows = 0;
            for (const Column &column : m_columns)
                m_table->columnWeights.push_back(column.weight);
            return !m_columns.empty();
        }
        if (!m_table)
            return false;
        const bool header = line.startsWith(u"|!"_s);
        const bool whole = line.startsWith(u"|*"_s);
        QString cells = line.mid(header || whole ? 2 : 1);
        if (cells.endsWith(u'|'))
            cells.chop(1);
        addRow(whole ? QStringList{cells} : cells.split(u'|'), header, whole);
        return true;
    }

    void addRow(const QStringList &cells, bool header, bool whole)
    {
        std::vector<TableCell> row;
        for (std::size_t i = 0; i < m_columns.size() && (i == 0 || !whole); ++i) {
            TableCell cell;
            cell.text = richText(cells.value(static_cast<qsizetype>(i)).trimmed());
            cell.align = header ? Align::Centre : (whole ? Align::Left : m_columns[i].align);
            cell.columnSpan = whole ? static_cast<int>(m_columns.size()) : 1;
            for (TextRun &run : cell.text)
                run.bold = run.bold || header || whole;
            row.push_back(std::move(cell));
        }
        m_table->headerRows += header ? 1 : 0;
        m_table->rows.push_back(std::move(row));
    }

    void endTable()
    {
        if (m_table && !m_table->rows.empty())
            blocks().emplace_back(std::move(*m_table));
        m_table.reset();
    }

    static void addLine(QStringList &lines, const QString &text)
    {
        if (!text.isEmpty())
            lines << text;
    }

    std::vector<Block> &blocks() { return m_document.sections.back().blocks; }

    Document m_document;
    std::optional<Table> m_table;
    std::vector<Column> m_columns;
};

} // namespace

Result<Document> readLines(const QString &filled)
{
    return LineReader().read(filled);
}

} // namespace skt
