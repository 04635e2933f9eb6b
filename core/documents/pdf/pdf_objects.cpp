// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf/pdf_objects.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <map>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

const QString kProgram = u"Sổ Kiểm tra"_s;

struct Object
{
    QByteArray head; ///< dictionary or array: all that can refer to other objects
    QByteArray rest; ///< the stream, if any
};

using Objects = std::map<int, Object>;

/// The offsets in the table of references at the end, by object number.
std::map<int, qsizetype> offsets(const QByteArray &pdf, qsizetype &tableAt)
{
    const qsizetype mark = pdf.lastIndexOf("startxref");
    if (mark < 0)
        return {};
    tableAt = pdf.mid(mark + 9, 20).trimmed().split('\n').value(0).trimmed().toLongLong();
    if (tableAt <= 0 || pdf.mid(tableAt, 4) != "xref")
        return {};
    const qsizetype firstLine = pdf.indexOf('\n', tableAt) + 1;
    const qsizetype entries = pdf.indexOf('\n', firstLine) + 1;
    const int count = pdf.mid(firstLine, entries - firstLine).trimmed().split(' ').value(1).toInt();
    std::map<int, qsizetype> result;
    for (int i = 1; i < count; ++i) {
        const QByteArray entry = pdf.mid(entries + 20 * i, 20);
        if (entry.size() == 20 && entry[17] == 'n')
            result[i] = entry.left(10).toLongLong();
    }
    return result;
}

Objects objectsOf(const QByteArray &pdf)
{
    qsizetype tableAt = 0;
    const auto places = offsets(pdf, tableAt);
    std::map<qsizetype, int> byPlace;
    for (const auto &[number, place] : places)
        byPlace[place] = number;
    Objects objects;
    for (auto it = byPlace.begin(); it != byPlace.end(); ++it) {
        const qsizetype end = std::next(it) == byPlace.end() ? tableAt : std::next(it)->first;
        const QByteArray slice = pdf.mid(it->first, end - it->first);
        const qsizetype from = slice.indexOf("obj\n") + 4;
        const qsizetype to = slice.lastIndexOf("endobj");
        if (from < 4 || to < from)
            return {};
        const QByteArray body = slice.mid(from, to - from);
        const qsizetype stream = body.indexOf("stream\n");
        objects[it->second] = {stream < 0 ? body : body.left(stream),
                               stream < 0 ? QByteArray() : body.mid(stream)};
    }
    return objects;
}

/// Calls \a replace with the number in every "N 0 R" of \a text.
template<typename Replace>
QByteArray withReferences(const QByteArray &text, const Replace &replace)
{
    static const QRegularExpression reference(u"(\\d+) 0 R\\b"_s);
    const QString source = QString::fromLatin1(text);
    QByteArray result;
    qsizetype done = 0;
    auto matches = reference.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += text.mid(done, match.capturedStart() - done);
        result += replace(match.capturedView(1).toInt());
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

/// New numbers in the order in which the objects are met from the catalogue on.
class Numbering
{
public:
    Numbering(const Objects &objects, int root)
        : m_objects(objects)
    {
        visit(root);
    }

    [[nodiscard]] const std::vector<int> &order() const { return m_order; }
    [[nodiscard]] int numberOf(int old) const
    {
        const auto it = m_numbers.find(old);
        return it == m_numbers.end() ? 0 : it->second;
    }

private:
    void visit(int number)
    {
        const auto object = m_objects.find(number);
        if (object == m_objects.end() || m_numbers.contains(number))
            return;
        m_order.push_back(number);
        m_numbers[number] = static_cast<int>(m_order.size());
        withReferences(object->second.head, [this](int target) {
            visit(target);
            return QByteArray();
        });
    }

    const Objects &m_objects;
    std::vector<int> m_order;
    std::map<int, int> m_numbers;
};

/// Names of subset fonts bear a tag of six letters; Qt's comes from the object's number, and only
/// in one of the three places.
void nameFonts(QByteArray &head)
{
    static const QRegularExpression name(u"/(FontName|BaseFont) /(?:[A-Z]{6}\\+)?([^\\s/]+)"_s);
    const auto match = name.match(QString::fromLatin1(head));
    if (!match.hasMatch())
        return;
    const QByteArray font = match.captured(2).toLatin1();
    const QByteArray sum = QCryptographicHash::hash(font, QCryptographicHash::Sha256);
    QByteArray tag;
    for (int i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<unsigned char>(sum[i]) % 26);
    head.replace(match.capturedStart(),
                 match.capturedLength(),
                 "/" + match.captured(1).toLatin1() + " /" + tag + "+" + font);
}

QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + ">";
}

QByteArray isoTime(QDate date)
{
    return date.toString(u"yyyy-MM-dd"_s).toLatin1() + "T00:00:00+07:00";
}

QByteArray infoDictionary(const PdfProperties &properties)
{
    const QByteArray day = properties.date.toString(u"yyyyMMdd"_s).toLatin1();
    const QByteArray stamp = "(D:" + day + "000000+07'00')";
    return "<<\n/Title " + pdfText(properties.title) + "\n/Creator " + pdfText(kProgram)
           + "\n/Producer " + pdfText(kProgram) + "\n/CreationDate " + stamp + "\n/ModDate " + stamp
           + "\n>>\n";
}

} // namespace

QByteArray xmpPacket(const PdfProperties &properties)
{
    const QString packet = uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>%3</xmp:CreatorTool>
<xmp:CreateDate>%4</xmp:CreateDate>
<xmp:ModifyDate>%4</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>%3</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>1</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)"_s;
    return packet
        .arg(properties.title.toHtmlEscaped(),
             properties.language.toHtmlEscaped(),
             kProgram.toHtmlEscaped(),
             QString::fromLatin1(isoTime(properties.date)))
        .toUtf8();
}

QByteArray canonicalPdf(const QByteArray &written, const PdfProperties &properties)
{
    static const QRegularExpression rootPattern(u"/Root (\\d+) 0 R"_s);
    const Objects objects = objectsOf(written);
    const auto rootMatch = rootPattern.match(
        QString::fromLatin1(written.last(std::min<qsizetype>(300, written.size()))));
    const int root = rootMatch.captured(1).toInt();
    if (objects.empty() || !objects.contains(root))
        return {};
    const Numbering numbering(objects, root);
    QByteArray out = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    std::vector<qsizetype> places;
    const auto write = [&](const QByteArray &body) {
        places.push_back(out.size());
        out += QByteArray::number(places.size()) + " 0 obj\n" + body + "endobj\n";
    };
    for (const int old : numbering.order()) {
        QByteArray head = withReferences(objects.at(old).head, [&](int target) {
            return QByteArray::number(numbering.numberOf(target)) + " 0 R";
        });
        nameFonts(head);
        if (old == root)
            head.insert(head.lastIndexOf(">>"), "/Lang (" + properties.language.toLatin1() + ")\n");
        write(head + objects.at(old).rest);
    }
    write(infoDictionary(properties));
    const QByteArray id = QCryptographicHash::hash(out, QCryptographicHash::Md5).toHex();
    const qsizetype table = out.size();
    const QByteArray count = QByteArray::number(places.size() + 1);
    out += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        out += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    out += "trailer\n<<\n/Size " + count + "\n/Root 1 0 R\n/Info "
           + QByteArray::number(places.size()) + " 0 R\n/ID [<" + id + "> <" + id
           + ">]\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return out;
}

} // namespace skt
