// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_words.h"
#include "app/cli/directory_commands.h"
#include "app/cli/option_reader.h"
#include "app/cli/output/output.h"
#include "core/actions/plan_text_actions.h"
#include "core/text/text.h"

#include <QJsonArray>

#include <algorithm>

namespace skt {

namespace {

using TextEdit = ListEdit<PlanText>;

/// The rows of a section that are no parts of others, in order.
std::vector<PlanText> sectionRows(const Campaign &campaign, PlanText::Section section)
{
    std::vector<PlanText> rows;
    std::copy_if(campaign.texts.begin(),
                 campaign.texts.end(),
                 std::back_inserter(rows),
                 [section](const PlanText &row) { return row.section == section && !row.parent; });
    std::stable_sort(rows.begin(), rows.end(), [](const PlanText &a, const PlanText &b) {
        return a.position < b.position;
    });
    return rows;
}

int list(const Call &call, const std::vector<PlanText> &rows)
{
    QJsonArray texts;
    std::vector<QStringList> lines;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        texts << QJsonObject{{QStringLiteral("number"), rows[i].number},
                             {QStringLiteral("text"), rows[i].text}};
        lines.push_back({QString::number(i + 1), rows[i].number, rows[i].text});
    }
    if (call.json)
        printJson({{QStringLiteral("texts"), texts}});
    else
        printTable({CliWords::tr("Place"), CliWords::tr("Number"), CliWords::tr("Text")}, lines);
    return 0;
}

/// The row that an option names by its place, from 1.
Result<PlanText> rowAt(const Call &call, const QString &option, const std::vector<PlanText> &rows)
{
    const auto place = call.arguments.number(option);
    if (!place)
        return tl::unexpected(place.error());
    if (*place < 1 || *place > int(rows.size()))
        return failure(Error::Kind::Input,
                       CliWords::tr("There is no line %1 in this section; it has %2. --list shows "
                                    "them.")
                           .arg(*place)
                           .arg(rows.size()));
    return rows[std::size_t(*place - 1)];
}

/// Which step is wanted; exactly one of the options that say so is given.
Result<TextEdit>
wantedStep(const Call &call, const std::vector<PlanText> &rows, PlanText::Section section)
{
    const auto has = [&call](const QString &name) { return call.arguments.has(name); };
    TextEdit edit;
    if (has(QStringLiteral("add"))) {
        edit.row.section = section;
        edit.row.text = call.arguments.value(QStringLiteral("add"));
        return edit;
    }
    for (const auto &[name, step] : {std::pair{QStringLiteral("edit"), TextEdit::Step::Change},
                                     std::pair{QStringLiteral("remove"), TextEdit::Step::Remove},
                                     std::pair{QStringLiteral("move"), TextEdit::Step::Move}}) {
        if (!has(name))
            continue;
        const auto row = rowAt(call, name, rows);
        if (!row)
            return tl::unexpected(row.error());
        edit.step = step;
        edit.row = *row;
        edit.base = *row;
    }
    if (edit.step == TextEdit::Step::Change) {
        const auto text = call.arguments.required(QStringLiteral("text"));
        if (!text)
            return tl::unexpected(text.error());
        edit.row.text = *text;
    }
    if (edit.step == TextEdit::Step::Move) {
        const auto to = call.arguments.number(QStringLiteral("to"));
        if (!to)
            return tl::unexpected(to.error());
        if (*to < 1 || *to > int(rows.size()))
            return failure(Error::Kind::Input,
                           CliWords::tr("There is no place %1 in this section: --to takes 1 to %2.")
                               .arg(*to)
                               .arg(rows.size()));
        edit.to = *to - 1;
    }
    return edit;
}

Result<int> runText(const Call &call)
{
    const auto word = call.arguments.required(QStringLiteral("section"));
    if (!word)
        return tl::unexpected(word.error());
    const auto section = planSectionFromString(*word);
    if (!section)
        return failure(Error::Kind::Input,
                       CliWords::tr("“%1” is no section: purpose, requirement, content or method.")
                           .arg(*word));
    int steps = 0;
    for (const char *name : {"list", "add", "edit", "remove", "move"})
        steps += call.arguments.has(QString::fromLatin1(name)) ? 1 : 0;
    if (steps != 1)
        return failure(
            Error::Kind::Usage,
            CliWords::tr("Give exactly one of --list, --add, --edit, --remove and --move."));
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    const auto rows = sectionRows(plan->campaign(), *section);
    if (call.arguments.has(QStringLiteral("list")))
        return list(call, rows);
    const auto edit = wantedStep(call, rows, *section);
    if (!edit)
        return tl::unexpected(edit.error());
    return printResult(call,
                       editPlanTexts(plan->file, *edit, call.environment),
                       CliWords::tr("The plan's text is changed."));
}

int listAbbreviations(const Call &call, const std::vector<Abbreviation> &all)
{
    QJsonArray shown;
    std::vector<QStringList> lines;
    for (const Abbreviation &one : all) {
        shown << QJsonObject{{QStringLiteral("id"), one.id.toString()},
                             {QStringLiteral("short"), one.shortForm},
                             {QStringLiteral("meaning"), one.meaning}};
        lines.push_back({one.shortForm, one.meaning});
    }
    if (call.json)
        printJson({{QStringLiteral("abbreviations"), shown}});
    else
        printTable({CliWords::tr("Short form"), CliWords::tr("Meaning")}, lines);
    return 0;
}

Result<int> runAbbreviation(const Call &call)
{
    const bool adds = call.arguments.has(QStringLiteral("add"));
    int steps = 0;
    for (const char *name : {"list", "add", "remove"})
        steps += call.arguments.has(QString::fromLatin1(name)) ? 1 : 0;
    if (steps != 1)
        return failure(
            Error::Kind::Usage,
            CliWords::tr(
                "Give either --add SHORT with --meaning T, or --remove SHORT, or --list."));
    auto plan = openPlan(call);
    if (!plan)
        return errorOf(plan);
    if (call.arguments.has(QStringLiteral("list")))
        return listAbbreviations(call, plan->campaign().abbreviations);
    const QString shortForm =
        cleaned(call.arguments.value(adds ? QStringLiteral("add") : QStringLiteral("remove")));
    ListEdit<Abbreviation> edit;
    const auto &all = plan->campaign().abbreviations;
    const auto stored = std::find_if(all.begin(), all.end(), [&](const Abbreviation &one) {
        return one.shortForm == shortForm;
    });
    if (!adds && stored == all.end())
        return failure(Error::Kind::Input,
                       CliWords::tr("There is no abbreviation “%1”.").arg(shortForm));
    if (adds) {
        const auto meaning = call.arguments.required(QStringLiteral("meaning"));
        if (!meaning)
            return tl::unexpected(meaning.error());
        edit.row.shortForm = shortForm;
        edit.row.meaning = *meaning;
    } else {
        edit.step = ListEdit<Abbreviation>::Step::Remove;
        edit.row = *stored;
    }
    return printResult(call,
                       editAbbreviations(plan->file, edit, call.environment),
                       adds ? CliWords::tr("“%1” is in the list of abbreviations.").arg(shortForm)
                            : CliWords::tr("“%1” is no abbreviation any more.").arg(shortForm));
}

} // namespace

Command planTextCommand()
{
    return {
        .name = QStringLiteral("text"),
        .usage = QStringLiteral("FILE --section purpose|requirement|content|method (--list | "
                                "--add T | --edit N --text T | --remove N | --move N --to M)"),
        .summary = CliWords::tr("Purposes, requirements, contents and methods of the plan"),
        .syntax =
            {.positional = {QStringLiteral("FILE")},
             .more = {},
             .options = {option("section",
                                "SECTION",
                                CliWords::tr("purpose, requirement, content or method")),
                         flag("list", CliWords::tr("show the lines with their places")),
                         option("add", "T", CliWords::tr("a new line at the end")),
                         option("edit", "N", CliWords::tr("the line to change, by place")),
                         option("text", "T", CliWords::tr("its new text")),
                         option("remove", "N", CliWords::tr("the line to remove, with its parts")),
                         option("move", "N", CliWords::tr("the line to move")),
                         option("to", "M", CliWords::tr("the place that it moves to"))},
             .needs = {{QStringLiteral("text"), {QStringLiteral("edit")}},
                       {QStringLiteral("to"), {QStringLiteral("move")}}}},
        .run = &runText};
}

Command abbreviationCommand()
{
    return {
        .name = QStringLiteral("abbreviation"),
        .usage = QStringLiteral("FILE (--list | --add SHORT --meaning T | --remove SHORT)"),
        .summary = CliWords::tr("Short forms that this plan uses"),
        .syntax = {.positional = {QStringLiteral("FILE")},
                   .more = {},
                   .options = {flag("list",
                                    CliWords::tr("show the short forms with their meanings")),
                               option("add", "SHORT", CliWords::tr("a new short form")),
                               option("meaning", "T", CliWords::tr("what it stands for")),
                               option("remove", "SHORT", CliWords::tr("the short form to remove"))},
                   .clashes = {{QStringLiteral("remove"), {QStringLiteral("meaning")}}}},
        .run = &runAbbreviation};
}

} // namespace skt
