// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/registration_form.h"

#include "core/domain/team_number.h"
#include "core/exchange/form_words.h"
#include "core/exchange/registration_key.h"
#include "core/exchange/vocabulary.h"
#include "core/exchange/words.h"
#include "core/text/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

QString deadlineLine(const CampaignIndex &index)
{
    const PlanSettings &plan = index.campaign().plan;
    const QString to = plan.standingAgency.isEmpty() ? formWord(u"nobody"_s) : plan.standingAgency;
    const QDate last = index.dates().registrationLastDay;
    return last.isValid() ? formWord(u"deadline"_s).arg(to, formatDate(last))
                          : formWord(u"deadline_open"_s).arg(to);
}

QString windowLine(const PlanDates &dates)
{
    if (!dates.firstDay.isValid() || !dates.lastDay.isValid())
        return formWord(u"window_open"_s);
    return formWord(u"window"_s).arg(formatDate(dates.firstDay), formatDate(dates.lastDay));
}

QStringList linesAbove(const CampaignIndex &index, const Team &team)
{
    const PlanSettings &plan = index.campaign().plan;
    const Unit *lead = index.leadAgency(team.id);
    QStringList lines;
    lines << (lead ? formWord(u"team"_s).arg(team.name, lead->name)
                   : formWord(u"team_alone"_s).arg(team.name));
    lines << (plan.number.isEmpty() ? formWord(u"plan_unnumbered"_s).arg(plan.title)
                                    : formWord(u"plan"_s).arg(plan.number, plan.title));
    return lines << deadlineLine(index) << windowLine(index.dates());
}

RegistrationLine lineOf(const CampaignIndex &index, const Team &team, const Unit &unit)
{
    RegistrationLine line;
    line.unit = unit.name;
    line.key = toString(RegistrationKey{team.number, unit.id});
    int newest = 0;
    for (const Visit *visit : index.visitsOfUnit(unit.id)) {
        if (visit->team != team.id || visit->sequence < newest)
            continue;
        newest = visit->sequence;
        line.meetingPoint = visit->meetingPoint;
        line.transport = visit->transport;
        line.date = visit->date;
        line.part = visit->date ? std::optional(visit->part) : std::nullopt;
        line.from = visit->date ? visit->from : std::nullopt;
        line.to = visit->date ? visit->to : std::nullopt;
    }
    return line;
}

Result<> checkTarget(const QString &path, bool force)
{
    if (force || !QFileInfo::exists(path))
        return {};
    return failure(
        Error::Kind::Output,
        ExchangeWords::tr("The file “%1” exists already. Choose another folder, or allow "
                          "it to be overwritten (--force).")
            .arg(QDir::toNativeSeparators(path)));
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.commit())
        return {};
    return failure(Error::Kind::Output,
                   ExchangeWords::tr("The file “%1” could not be written: %2. Check the folder and "
                                     "the free space.")
                       .arg(QDir::toNativeSeparators(path), file.errorString()));
}

struct Target
{
    QString path;
    QByteArray bytes;
};

Result<std::vector<Target>> makeForms(const CampaignIndex &index,
                                      const std::vector<const Team *> &teams,
                                      FormFormat format,
                                      const QDir &folder)
{
    std::vector<Target> targets;
    for (const Team *team : teams) {
        const auto form = registrationForm(index, *team);
        if (!form)
            return tl::unexpected(form.error());
        const QString name = form->fileStem + u'.' + toString(format);
        targets.push_back(
            {folder.filePath(name),
             format == FormFormat::Xlsx ? registrationXlsx(*form) : registrationDocx(*form)});
    }
    return targets;
}

} // namespace

QString formWord(const QString &key)
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> all;
        for (const QStringList &fields : exchange::resourceLines(u"registration-form.tsv"_s))
            all.insert(fields.value(0), fields.value(1));
        return all;
    }();
    Q_ASSERT(words.contains(key));
    return words.value(key);
}

QString formWord(DayPart part)
{
    switch (part) {
    case DayPart::Morning:
        return formWord(u"morning"_s);
    case DayPart::Afternoon:
        return formWord(u"afternoon"_s);
    case DayPart::AllDay:
        break;
    }
    return formWord(u"all_day"_s);
}

QString toString(FormFormat format)
{
    return format == FormFormat::Xlsx ? u"xlsx"_s : u"docx"_s;
}

std::optional<FormFormat> formFormatFromString(QStringView text)
{
    if (text == u"xlsx")
        return FormFormat::Xlsx;
    return text == u"docx" ? std::optional(FormFormat::Docx) : std::nullopt;
}

Result<RegistrationForm> registrationForm(const CampaignIndex &index, const Team &team)
{
    RegistrationForm form;
    form.fileStem = u"dang-ky-lich_doan-%1"_s.arg(team.number);
    form.title = formWord(u"title"_s);
    form.above = linesAbove(index, team);
    for (const QString &key : {u"number"_s,
                               u"unit"_s,
                               u"date"_s,
                               u"part"_s,
                               u"from"_s,
                               u"to"_s,
                               u"meeting"_s,
                               u"transport"_s,
                               u"key"_s})
        form.headings << formWord(u"heading_"_s + key);
    for (const Assignment *assignment : index.assignmentsOfTeam(team.id)) {
        if (const Unit *unit = index.unit(assignment->unit))
            form.lines.push_back(lineOf(index, team, *unit));
    }
    form.firstDay = index.dates().firstDay;
    form.lastDay = index.dates().lastDay;
    if (form.lines.empty())
        return failure(Error::Kind::Input,
                       ExchangeWords::tr("Team %1 inspects no unit yet, so there is nothing to "
                                         "register. Give units to it first.")
                           .arg(teamNumberInWords(team.number)));
    return form;
}

Result<QStringList> writeRegistrationForms(const CampaignIndex &index,
                                           const std::vector<const Team *> &teams,
                                           FormFormat format,
                                           const QString &folder,
                                           bool force)
{
    const QDir directory(folder);
    const auto targets = makeForms(index, teams, format, directory);
    if (!targets)
        return tl::unexpected(targets.error());
    for (const Target &target : *targets) {
        if (const auto free = checkTarget(target.path, force); !free)
            return tl::unexpected(free.error());
    }
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Output,
                       ExchangeWords::tr("The folder “%1” cannot be made. Choose another one.")
                           .arg(QDir::toNativeSeparators(folder)));
    QStringList written;
    for (const Target &target : *targets) {
        const auto done = writeFile(target.path, target.bytes);
        if (!done) {
            for (const QString &path : std::as_const(written))
                QFile::remove(path);
            return tl::unexpected(done.error());
        }
        written << target.path;
    }
    return written;
}

} // namespace skt
