// SPDX-License-Identifier: GPL-3.0-or-later
// Recipients and signature, one below the other or side by side.
#include "core/intake/recognise.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPrefix(const QString &line)
{
    static const QRegularExpression pattern(u"^(?:TM|KT|TL|TUQ|Q)\\. ?"_s);
    return pattern.match(line).hasMatch();
}

/// Two to six words with capitals, letters only; a rank may stand in front.
bool isName(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 7)
        return false;
    return std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word.front().isUpper() && std::all_of(word.begin(), word.end(), [](QChar c) {
                   return c.isLetter() || c == u'.';
               });
    });
}

bool isSigned(const QString &text)
{
    static const QRegularExpression pattern(
        u"^\\(?(?:đã ký|ký,? ?(?:tên|ghi rõ)|ký tên,? ?đóng dấu)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

class TailReader
{
public:
    explicit TailReader(RecognisedPlan &plan)
        : m_plan(plan)
    {}

    bool take(const SourceLine &line)
    {
        const QStringList &pieces = line.cells.isEmpty() ? line.columns : line.cells;
        if (pieces.isEmpty())
            return takeText(line.text);
        bool understood = true;
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const QString &cell = pieces[i];
            // Beside the recipients stands the signature.
            if (i > 0 && isName(cell) && !isCapitals(cell) && m_plan.settings.signer.name.isEmpty())
                m_plan.settings.signer.name = cell;
            else
                understood = (cell.isEmpty() || takeText(cell)) && understood;
        }
        return understood;
    }

    void finish()
    {
        endRecipient();
        takeSigner();
    }

private:
    bool takeText(const QString &text)
    {
        static const QRegularExpression start(u"^Nơi nhận ?:? ?"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        if (const auto match = start.match(text); match.hasMatch()) {
            m_recipients = true;
            const QString rest = text.mid(match.capturedLength());
            return rest.isEmpty() || takeText(rest);
        }
        if (isSigned(text))
            return true;
        if (isCapitals(text) && parseMarker(text).kind != MarkKind::Dash) {
            endRecipient();
            m_signer << text;
            return true;
        }
        const Marker marker = parseMarker(text);
        if (marker.kind == MarkKind::Dash || text.startsWith(u"Như ") || text.startsWith(u"Lưu")) {
            endRecipient();
            m_recipient = marker.kind == MarkKind::Dash ? text.mid(marker.length) : text;
            m_recipients = true;
            return true;
        }
        if (!m_signer.isEmpty() && isName(text) && m_plan.settings.signer.name.isEmpty()
            && m_recipient.isEmpty()) {
            m_plan.settings.signer.name = text;
            return true;
        }
        const bool ended = m_recipient.endsWith(u';') || m_recipient.endsWith(u'.');
        if (m_recipients && !m_recipient.isEmpty() && !ended) {
            m_recipient = joined(m_recipient, text);
            return true;
        }
        if (m_recipients && text.endsWith(u';')) { // a list whose dashes were lost
            endRecipient();
            m_recipient = text;
            return true;
        }
        return false;
    }

    void endRecipient()
    {
        static const QRegularExpression purpose(
            u" ?\\((?:để )?((?:b/c|t/h|ph/h|p/h|đ/b|th/h|đ/c|t/d|k/t|thực hiện|báo cáo|phối hợp|theo dõi|chỉ đạo|biết)[^)]*)\\)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        QString text = m_recipient.trimmed();
        m_recipient.clear();
        while (text.endsWith(u';') || text.endsWith(u'.') || text.endsWith(u','))
            text.chop(1);
        if (text.isEmpty())
            return;
        PlanRecipient recipient;
        if (const auto match = purpose.match(text); match.hasMatch()) {
            recipient.purpose = match.captured(1);
            text = text.left(match.capturedStart()).trimmed();
        }
        recipient.name = text;
        if (text.startsWith(u"Lưu"))
            m_plan.settings.filing = text.section(u':', 1).trimmed();
        m_plan.recipients.push_back(std::move(recipient));
    }

    /// "TM. …", "KT. …" and the line behind it are the capacity; what follows is the office.
    void takeSigner()
    {
        Signer &signer = m_plan.settings.signer;
        QStringList capacity;
        QStringList office;
        bool open = true;
        for (const QString &line : m_signer) {
            if (open) {
                capacity << line;
                open = isPrefix(line);
            } else {
                office << line;
            }
        }
        signer.capacity = capacity.join(u'\n');
        signer.office = office.join(u'\n');
    }

    RecognisedPlan &m_plan;
    bool m_recipients = false;
    QString m_recipient;
    QStringList m_signer;
};

} // namespace

void recogniseTail(Recognition &recognition)
{
    TailReader reader(recognition.plan);
    const LineRange tail = recognition.parts.tail;
    for (std::size_t i = tail.begin; i < tail.end; ++i) {
        const SourceLine &line = recognition.source.lines[i];
        if (isOrnament(line) || reader.take(line))
            recognition.understand(LineRange{i, i + 1});
    }
    reader.finish();
}

} // namespace skt::intake
