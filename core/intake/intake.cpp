// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake.h"

#include "core/intake/assemble.h"
#include "core/intake/intake_words.h"
#include "core/intake/provenance.h"
#include "core/intake/recognise.h"
#include "core/intake/source_text.h"
#include "core/intake/stray_lines.h"
#include "core/text/legacy_encoding.h"

#include <QFile>
#include <QFileInfo>

namespace skt {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Far beyond any plan; more is another kind of file.
constexpr qint64 largestText = 32 * 1024 * 1024;

Error tooLarge()
{
    return Error{
        Error::Kind::Input,
        IntakeWords::tr("The text is larger than 32 MB: no plan is. Choose the plan's document.")};
}

/// Why a file cannot be opened, in our own words: the system's are in English.
Error unreadable(const QString &path)
{
    const QFileInfo info(path);
    const QString reason =
        !info.exists() ? IntakeWords::tr("There is no file “%1”. Check its name and folder.")
        : info.isDir()
            ? IntakeWords::tr("“%1” is a folder. Choose the plan's text file in it.")
            : IntakeWords::tr("“%1” cannot be read. Check that you may open the file and that no "
                              "other program holds it.");
    return Error{Error::Kind::Input, reason.arg(path)};
}

qsizetype letters(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

/// Passages of which nothing came, neighbours together, and the share of the rest.
class UnreadReport
{
public:
    explicit UnreadReport(IntakeResult &result)
        : m_result(result)
    {}

    void add(const intake::SourceLine &line, bool understood)
    {
        const qsizetype size = letters(line.text);
        m_all += size;
        if (understood) {
            m_read += size;
        } else if (m_goesOn) {
            m_result.notUnderstood.back().text += u'\n' + line.text;
        } else {
            m_result.notUnderstood.push_back(UnreadPassage{line.number, line.text});
        }
        m_goesOn = !understood;
        m_result.understood = m_all > 0 ? double(m_read) / double(m_all) : 0;
    }

private:
    IntakeResult &m_result;
    qsizetype m_all = 0;
    qsizetype m_read = 0;
    bool m_goesOn = false;
};

/// \a stray are lines that were taken out of \a source.
void reportUnread(const intake::SourceText &source,
                  const std::vector<intake::SourceLine> &stray,
                  const std::vector<bool> &understood,
                  IntakeResult &result)
{
    UnreadReport report(result);
    auto next = stray.begin();
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
        while (next != stray.end() && next->number < source.lines[i].number)
            report.add(*next++, false);
        report.add(source.lines[i], understood[i]);
    }
    while (next != stray.end())
        report.add(*next++, false);
}

/// Puts back what the user does not want repaired; a repair that is not found stays.
void revoke(intake::SourceText &source, const TextRepair &repair)
{
    const auto known = std::find(source.repairs.begin(), source.repairs.end(), repair);
    const auto line =
        std::find_if(source.lines.begin(), source.lines.end(), [&](const intake::SourceLine &one) {
            return one.number == repair.line && one.text.contains(repair.after);
        });
    if (known == source.repairs.end() || line == source.lines.end())
        return;
    source.repairs.erase(known);
    const auto putBack = [&repair](QString &text) {
        if (const auto at = text.indexOf(repair.after); at >= 0)
            text.replace(at, repair.after.size(), repair.before);
    };
    putBack(line->text);
    for (QString &cell : line->cells)
        putBack(cell);
    for (QString &column : line->columns)
        putBack(column);
}

Result<IntakeResult>
takeIn(const intake::PlanSource &plan, const Environment &environment, const IntakeOptions &options)
{
    Result<intake::SourceText> source = plan.read();
    if (!source)
        return tl::unexpected(source.error());
    for (const TextRepair &repair : options.revoked)
        revoke(*source, repair);
    if (source->lines.empty())
        return failure(Error::Kind::Input,
                       IntakeWords::tr("The text is empty. Choose the plan's document."));
    const std::vector<intake::SourceLine> stray = intake::takeStrayLines(*source);
    const Result<intake::DocumentParts> parts = intake::documentParts(*source);
    if (!parts)
        return tl::unexpected(parts.error());
    const intake::RecognisedPlan found = intake::recognisePlan(*source, *parts);
    IntakeResult result;
    result.repairs = source->repairs;
    result.notes = source->notes + found.notes;
    result.campaign = intake::assemble(found, environment, result.notes);
    reportUnread(*source, stray, found.understood, result);
    result.provenance = intake::provenanceOf(result.campaign, *source);
    return result;
}

} // namespace

Result<IntakeResult>
takeInText(const QString &text, const Environment &environment, const IntakeOptions &options)
{
    if (text.size() > largestText)
        return tl::unexpected(tooLarge());
    const auto repaired = repairMisread(text);
    return takeIn(intake::TextSource(repaired ? repaired->text : text), environment, options);
}

Result<IntakeResult> takeInText(const QByteArray &bytes, const Environment &environment)
{
    if (bytes.size() > largestText)
        return tl::unexpected(tooLarge());
    if (bytes.trimmed().isEmpty())
        return failure(Error::Kind::Input,
                       IntakeWords::tr("The text is empty. Choose the plan's document."));
    const Result<DecodedText> decoded = decodeVietnamese(bytes);
    if (!decoded)
        return tl::unexpected(decoded.error());
    return takeInText(decoded->text, environment);
}

Result<IntakeResult> takeInFile(const QString &path, const Environment &environment)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"docx"_s || suffix == u"doc"_s || suffix == u"pdf"_s || suffix == u"rtf"_s
        || suffix == u"odt"_s)
        return failure(
            Error::Kind::Input,
            IntakeWords::tr("“%1” is no plain text. Open the plan in its own program, save it as "
                            "text (.txt) or copy its text, and take that in.")
                .arg(path));
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(unreadable(path));
    if (file.size() > largestText)
        return tl::unexpected(tooLarge());
    return takeInText(file.readAll(), environment);
}

} // namespace skt
