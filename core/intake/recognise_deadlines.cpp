// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of days in the plan's sentences: who must do what by when.
#include "core/intake/dates_in_text.h"
#include "core/intake/intake_words.h"
#include "core/intake/levels.h"
#include "core/intake/recognise.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

bool has(const QString &sentence, QStringView word)
{
    return sentence.contains(word, Qt::CaseInsensitive);
}

QString withoutBracketNumber(const QString &words)
{
    const Marker marker = parseMarker(words);
    return marker.kind == MarkKind::Bracket || marker.kind == MarkKind::Letter
                   || marker.kind == MarkKind::Dash || marker.kind == MarkKind::Plus
               ? words.mid(marker.length)
               : words;
}

/// A limit with its own part of the sentence: one sentence may hold several.
struct Clause
{
    QString text;
    DateRule rule;
};

std::vector<Clause> clausesOf(const QString &sentence, int year)
{
    std::vector<Clause> clauses;
    qsizetype from = 0;
    for (const LimitMention &limit : limitsIn(sentence, year)) {
        if (limit.rule.kind == DateRule::Kind::From)
            continue;
        Clause clause{sentence.mid(from, limit.end - from), limit.rule};
        clause.rule.words = withoutBracketNumber(clause.rule.words);
        clauses.push_back(std::move(clause));
        from = limit.end;
    }
    if (!clauses.empty())
        clauses.back().text += sentence.mid(from);
    return clauses;
}

/// "trước ít nhất 02 ngày làm việc", "chậm nhất 03 ngày làm việc trước ngày kiểm tra".
std::optional<DayCountMention> leadIn(const QString &sentence)
{
    for (const DayCountMention &count : dayCountsIn(sentence)) {
        const QString before = sentence.left(count.at).right(30);
        const QString after = sentence.mid(count.end, 40);
        if (has(before, u"trước") || has(after, u"trước"))
            return count;
    }
    return std::nullopt;
}

/// The comma between a rule that counts days and one with a date of the same sentence; 0: none.
qsizetype betweenRules(const QString &sentence)
{
    const auto counts = dayCountsIn(sentence);
    if (counts.empty())
        return 0;
    for (const LimitMention &limit : limitsIn(sentence)) {
        if (limit.rule.kind == DateRule::Kind::From)
            continue;
        const bool countFirst = counts.front().end <= limit.at;
        const qsizetype from = countFirst ? counts.front().end : limit.end;
        const qsizetype comma = sentence.indexOf(u',', from);
        if (comma > 0 && comma < (countFirst ? limit.at : counts.front().at))
            return comma;
    }
    return 0;
}

/// "gửi lịch kiểm tra về …", "nhận lịch của các đoàn": the teams' days, not the units' notice.
bool sendsSchedule(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:gửi|nộp|nhận)(?: [^\\s,;.]+){0,3} lịch(?!\\p{L}| sử)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch() && !has(text, u"cho đơn vị")
           && !has(text, u"cho các đơn vị");
}

class Reader
{
public:
    Reader(Recognition &recognition, QString party)
        : m_recognition(recognition)
        , m_settings(recognition.plan.settings)
        , m_party(std::move(party))
        , m_year(recognition.year())
    {}

    void take(const QString &sentence)
    {
        if (const qsizetype comma = betweenRules(sentence); comma > 0) {
            take(sentence.left(comma));
            take(sentence.mid(comma + 1).trimmed());
            return;
        }
        if (takeCounts(sentence))
            return;
        for (const Clause &clause : clausesOf(sentence, m_year))
            takeClause(clause.text, clause.rule);
    }

private:
    void takeClause(const QString &text, const DateRule &rule)
    {
        const bool report = has(text, u"báo cáo");
        const bool registers =
            has(text, u"đăng ký") && (has(text, u"lịch") || has(text, u"kế hoạch"));
        if (registers || sendsSchedule(text)) {
            if (!m_settings.registration.date.isValid())
                m_settings.registration = rule;
        } else if (report && byUnits()) {
            m_recognition.plan.notes
                << IntakeWords::tr("The units' own reports are due on a fixed day (“%1”), for "
                                   "which there is no setting.")
                       .arg(rule.words);
        } else if (report && byTeams(text)) {
            if (!m_settings.report.date.isValid())
                m_settings.report = rule;
        } else if (has(text, u"tổng hợp") || report) {
            takeSynthesis(text, rule);
        }
    }

    /// Rules that count days: notices, results, the units' reports.
    bool takeCounts(const QString &sentence)
    {
        const auto counts = dayCountsIn(sentence);
        if (counts.empty())
            return false;
        const bool results = has(sentence, u"thông báo kết quả")
                             || has(sentence, u"kết luận kiểm tra")
                             || (has(sentence, u"kết quả kiểm tra") && has(sentence, u"thông báo"));
        if (results && m_settings.resultNoticeWorkingDays == 0) {
            takeResults(sentence, counts.front());
            return true;
        }
        const auto lead = leadIn(sentence);
        if (!lead)
            return false;
        if (has(sentence, u"báo cáo") && (byUnits() || has(sentence, u"gửi báo cáo"))) {
            if (!m_settings.unitReportLeadWorkingDays)
                m_settings.unitReportLeadWorkingDays = lead->days;
            noteCalendarDays(*lead, sentence);
            return true;
        }
        if (m_settings.noticeLeadWorkingDays == 0
            && (has(sentence, u"thông báo") || has(sentence, u"gửi") || has(sentence, u"báo trước")
                || has(sentence, u"báo cho"))) {
            m_settings.noticeLeadWorkingDays = lead->days;
            m_settings.noticeWords = withoutBracketNumber(sentence);
            if (has(sentence, u"nhận được"))
                m_settings.noticeCounts = NoticeCounts::Received;
            noteCalendarDays(*lead, sentence);
            return true;
        }
        return false;
    }

    void takeResults(const QString &sentence, const DayCountMention &count)
    {
        m_settings.resultNoticeWorkingDays = count.days;
        m_settings.resultWords = withoutBracketNumber(sentence);
        const QString after = sentence.mid(count.end);
        const bool visit = has(after, u"cuộc kiểm tra") || has(after, u"buổi kiểm tra")
                           || has(after, u"buổi làm việc") || has(after, u"tại đơn vị")
                           || has(after, u"từng đơn vị") || has(after, u"mỗi đơn vị");
        if (visit && !has(after, u"đợt"))
            m_settings.resultsCountFrom = ResultsCountFrom::Visit;
        if (count.after)
            m_recognition.plan.notes
                << IntakeWords::tr("“%1” was read as “within %2 working days”; the setting "
                                   "“results_within” can say otherwise.")
                       .arg(m_settings.resultWords.left(160))
                       .arg(count.days);
        noteCalendarDays(count, sentence);
    }

    void noteCalendarDays(const DayCountMention &count, const QString &sentence)
    {
        if (!count.working)
            m_recognition.plan.notes
                << IntakeWords::tr("“%1” does not say working days; it is counted in working days.")
                       .arg(sentence.left(160));
    }

    void takeSynthesis(const QString &sentence, const DateRule &rule)
    {
        const bool superior = has(sentence, u"cấp trên") || has(sentence, u"trung ương")
                              || namesHigherLevel(sentence);
        std::optional<DateRule> &target =
            superior ? m_settings.superiorReport : m_settings.synthesis;
        if (!target)
            target = rule;
    }

    /// "báo cáo UBND tỉnh" in a plan of a lower level.
    [[nodiscard]] bool namesHigherLevel(const QString &sentence) const;

    [[nodiscard]] bool byUnits() const
    {
        return has(m_party, u"được kiểm tra") || has(m_party, u"đối tượng");
    }
    [[nodiscard]] bool byTeams(const QString &sentence) const
    {
        static const QRegularExpression groups(u"^(?:các )?tổ(?: trưởng)?(?: \\d.*)?$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        if (has(m_party, u"đoàn") || has(m_party, u"tổ kiểm tra")
            || groups.match(m_party).hasMatch())
            return true;
        const bool standing = has(m_party, u"thường trực") || has(sentence, u"tổng hợp");
        return !standing && (has(sentence, u"đoàn") || has(sentence, u"tổ kiểm tra"));
    }

    Recognition &m_recognition;
    PlanSettings &m_settings;
    QString m_party;
    int m_year;
};

bool Reader::namesHigherLevel(const QString &sentence) const
{
    static const QRegularExpression superior(
        u"(?:UBND|Ủy ban nhân dân|Tổ công tác|Ban Chỉ đạo|Công an|Sở)[^,;.]{0,40}"_s,
        QRegularExpression::CaseInsensitiveOption);
    const int own = levelPlace(m_recognition.plan.ownLevel);
    auto matches = superior.globalMatch(sentence);
    while (own > 0 && matches.hasNext()) {
        const QString body = matches.next().captured();
        for (const LevelWord &level : vocabulary().levels()) {
            if (level.place < own && body.contains(u' ' + level.word))
                return true;
        }
    }
    return false;
}

} // namespace

void recogniseDeadlines(Recognition &recognition, const QString &text, const QString &party)
{
    Reader reader(recognition, party);
    for (const QString &sentence : sentencesOf(text)) {
        const qsizetype notes = recognition.plan.notes.size();
        reader.take(sentence);
        if (recognition.plan.notes.size() > notes)
            recognition.plan.noted << sentence;
    }
}

} // namespace skt::intake
