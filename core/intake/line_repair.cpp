// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/line_repair.h"

#include "core/intake/vocabulary.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

void RepairLog::add(int line, const QString &before, const QString &after)
{
    m_repairs.push_back(TextRepair{line, before, after});
}

void RepairLog::addDecomposed(int line, const QString &before, const QString &after)
{
    m_decomposed.push_back(TextRepair{line, before, after});
}

int RepairLog::manyDecomposed() const
{
    constexpr std::size_t listed = 100;
    return m_decomposed.size() > listed ? int(m_decomposed.size()) : 0;
}

std::vector<TextRepair> RepairLog::taken()
{
    if (manyDecomposed() == 0)
        m_repairs.insert(m_repairs.end(), m_decomposed.begin(), m_decomposed.end());
    std::stable_sort(m_repairs.begin(),
                     m_repairs.end(),
                     [](const TextRepair &a, const TextRepair &b) { return a.line < b.line; });
    return std::move(m_repairs);
}

namespace {

/// \a word without the punctuation around it, as it is listed.
QString core(const QString &word)
{
    qsizetype from = 0;
    qsizetype to = word.size();
    const auto part = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.unicode() > 0x2000;
    };
    while (from < to && !part(word[from]))
        ++from;
    while (to > from && !part(word[to - 1]))
        --to;
    return from < to ? word.mid(from, to - from) : word;
}

bool plain(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Letters: composed, look-alikes, invisible characters; white space becomes one space.
QString repairedLetters(QStringView raw, int number, RepairLog &log)
{
    QString result;
    result.reserve(raw.size());
    qsizetype at = 0;
    while (at < raw.size()) {
        while (at < raw.size() && raw[at].isSpace())
            ++at;
        qsizetype end = at;
        while (end < raw.size() && !raw[end].isSpace())
            ++end;
        if (end == at)
            break;
        const QStringView word = raw.mid(at, end - at);
        at = end;
        QString clean = plain(word) ? cleaned(word) : cleaned(word.toString());
        if (clean.isEmpty())
            continue;
        if (clean != word) {
            const QString before = word.toString();
            if (before.normalized(QString::NormalizationForm_C) == clean)
                log.addDecomposed(number, core(before), core(clean));
            else
                log.add(number, core(before), core(clean));
        }
        if (!result.isEmpty())
            result += u' ';
        result += clean;
    }
    return result;
}

/// Replaces every match by what \a replacement makes of it (an empty answer leaves it) and lists
/// it.
template<typename Replacement>
void replaceAll(QString &line,
                const QRegularExpression &pattern,
                int number,
                RepairLog &log,
                Replacement replacement)
{
    QString result;
    qsizetype done = 0;
    auto matches = pattern.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString after = replacement(match);
        if (after.isEmpty() || after == match.captured())
            continue;
        log.add(number, match.captured(), after);
        result += QStringView(line).mid(done, match.capturedStart() - done);
        result += after;
        done = match.capturedEnd();
    }
    if (done > 0)
        line = result + line.mid(done);
}

/// "50/NQCP" → "50/NQ-CP": a kind's abbreviation and an issuer's, with nothing between or beside.
QString withHyphen(const QRegularExpressionMatch &match)
{
    const QString symbol = match.captured(2);
    for (const QString &kind : vocabulary().symbols()) {
        if (symbol.startsWith(kind) && vocabulary().isIssuer(symbol.mid(kind.size())))
            return match.captured(1) + kind + u'-' + symbol.mid(kind.size());
    }
    return {};
}

void repairDates(QString &line, int number, RepairLog &log)
{
    static const QRegularExpression glued(
        u"(?<![\\p{L}\\d])((?:\\d{1,2}/)*(?:19|20)\\d\\d)(\\p{Ll}{2,})"_s);
    static const QRegularExpression gluedBefore(u"(?<!\\p{L})(ngày|tháng|năm|số)(\\d+)"_s);
    static const QRegularExpression spaced(
        u"(?<![\\d/])(\\d{1,2}) ?/ ?(\\d{1,2}) ?/ ?((?:19|20)\\d\\d)(?!\\d)"_s);
    static const QRegularExpression misread(
        u"(?<=ngày )([\\dOolI]{1,2})/([\\dOolI]{1,2})/([\\dOolI]{4})(?![\\p{L}\\d])"_s);
    replaceAll(line, misread, number, log, [](const QRegularExpressionMatch &match) {
        return match.captured()
            .replace(u'O', u'0')
            .replace(u'o', u'0')
            .replace(u'l', u'1')
            .replace(u'I', u'1');
    });
    replaceAll(line, spaced, number, log, [](const QRegularExpressionMatch &match) {
        return match.captured(1) + u'/' + match.captured(2) + u'/' + match.captured(3);
    });
    replaceAll(line, glued, number, log, [](const QRegularExpressionMatch &match) {
        return match.captured(1) + u' ' + match.captured(2);
    });
    replaceAll(line, gluedBefore, number, log, [](const QRegularExpressionMatch &match) {
        return match.captured(1) + u' ' + match.captured(2);
    });
}

} // namespace

QString repairedLine(QStringView raw, int number, RepairLog &log)
{
    QString line = repairedLetters(raw, number, log);
    const bool digits = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isDigit(); });
    const bool slash = line.contains(u'/');
    if (digits || slash)
        repairDates(line, number, log);
    if (digits && slash) {
        static const QRegularExpression spacedSymbol(
            u"(?<![\\d/])(\\d{1,5}) ?/ ?((?:\\d{4} ?/ ?)?)(\\p{Lu}{2,6}) ?- ?(\\p{Lu}[\\p{L}\\d]*)"_s);
        static const QRegularExpression lostHyphen(
            u"(?<![\\d/])(\\d{1,5}/(?:\\d{4}/)?)(\\p{Lu}[\\p{L}]{2,})(?![\\p{L}\\d-])"_s);
        replaceAll(line, spacedSymbol, number, log, [](const QRegularExpressionMatch &match) {
            if (!vocabulary().symbols().contains(match.captured(3))
                || !vocabulary().isIssuer(match.captured(4)))
                return QString();
            return match.captured().remove(u' ');
        });
        replaceAll(line, lostHyphen, number, log, withHyphen);
    }
    return line;
}

bool brokenNumber(const QString &text, const QString &next)
{
    if (next.isEmpty() || text.isEmpty() || (!text.endsWith(u'-') && !text.endsWith(u'/')))
        return false;
    const QStringView last = QStringView(text).mid(text.lastIndexOf(u' ') + 1);
    static const QRegularExpression symbol(u"^\\(?\\d+/(\\d{4}/)?(\\p{Lu}[\\p{L}\\d]*-)*$"_s);
    static const QRegularExpression date(u"^\\(?\\d{1,2}/(\\d{1,2}/)?$"_s);
    if (next.front().isDigit())
        return date.match(last).hasMatch();
    const QStringView half = QStringView(next).left(next.indexOf(u' '));
    const auto capitals =
        std::count_if(half.begin(), half.end(), [](QChar c) { return c.isUpper(); });
    return next.front().isUpper() && capitals > 1 && symbol.match(last).hasMatch();
}

} // namespace skt::intake
