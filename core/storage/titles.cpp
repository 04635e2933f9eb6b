// SPDX-License-Identifier: GPL-3.0-or-later
// What tables and columns are called in messages and in the history.
#include "core/storage/labels.h"
#include "core/storage/storage_words.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace skt {

QString tableTitle(const QString &table)
{
    const QHash<QString, QString> titles{
        {u"setting"_s, StorageWords::tr("settings of the plan")},
        {u"level"_s, StorageWords::tr("levels of government")},
        {u"plan_text"_s, StorageWords::tr("paragraphs of the plan")},
        {u"duty"_s, StorageWords::tr("duties")},
        {u"plan_recipient"_s, StorageWords::tr("recipients of the plan")},
        {u"legal_document"_s, StorageWords::tr("legal documents")},
        {u"calendar_day"_s, StorageWords::tr("days of the calendar")},
        {u"unit"_s, StorageWords::tr("units")},
        {u"alias"_s, StorageWords::tr("other spellings")},
        {u"unit_successor"_s, StorageWords::tr("successors of units")},
        {u"team"_s, StorageWords::tr("teams")},
        {u"membership"_s, StorageWords::tr("agencies of teams")},
        {u"assignment"_s, StorageWords::tr("units assigned to teams")},
        {u"person"_s, StorageWords::tr("people")},
        {u"team_person"_s, StorageWords::tr("people on teams")},
        {u"absence"_s, StorageWords::tr("absences")},
        {u"substitution"_s, StorageWords::tr("substitutions")},
        {u"day_off"_s, StorageWords::tr("days off")},
        {u"outline"_s, StorageWords::tr("report outlines")},
        {u"supplement"_s, StorageWords::tr("supplements of outlines")},
        {u"supplement_unit"_s, StorageWords::tr("units of supplements")},
        {u"outline_item"_s, StorageWords::tr("items of outlines")},
        {u"visit"_s, StorageWords::tr("visits")},
        {u"attendance"_s, StorageWords::tr("attendance")},
        {u"agreed_visit"_s, StorageWords::tr("agreed schedule")},
        {u"paper"_s, StorageWords::tr("papers")},
        {u"paper_visit"_s, StorageWords::tr("visits named by papers")},
        {u"paper_recipient"_s, StorageWords::tr("recipients of papers")},
        {u"waiver"_s, StorageWords::tr("accepted conflicts")},
        {u"draft_schedule"_s, StorageWords::tr("drafts of the schedule")},
        {u"draft_visit"_s, StorageWords::tr("visits of drafts")},
        {u"abbreviation"_s, StorageWords::tr("abbreviations")},
        {u"paper_series"_s, StorageWords::tr("series of numbers")},
        {u"paper_file"_s, StorageWords::tr("files of papers")},
        {u"paper_text"_s, StorageWords::tr("texts of drafts")},
        {u"paper_template"_s, StorageWords::tr("templates")},
        {u"contact"_s, StorageWords::tr("calls and messages")},
        {u"member_task"_s, StorageWords::tr("tasks of members")},
        {u"preparation"_s, StorageWords::tr("preparations")},
        {u"programme_stop"_s, StorageWords::tr("stops of programmes")},
        {u"item_figure"_s, StorageWords::tr("figures of items")},
        {u"answer_figure"_s, StorageWords::tr("values of figures")},
        {u"finding"_s, StorageWords::tr("findings")},
        {u"recommendation"_s, StorageWords::tr("recommendations")},
        {u"extension"_s, StorageWords::tr("extensions")},
        {u"evidence"_s, StorageWords::tr("evidence")},
        {u"answer"_s, StorageWords::tr("answers")},
    };
    return titles.value(table, table);
}

QString columnTitle(const QString &column)
{
    const QHash<QString, QString> titles{
        {u"value"_s, StorageWords::tr("value")},
        {u"name"_s, StorageWords::tr("name")},
        {u"title"_s, StorageWords::tr("title")},
        {u"text"_s, StorageWords::tr("text")},
        {u"number"_s, StorageWords::tr("number")},
        {u"date"_s, StorageWords::tr("date")},
        {u"part"_s, StorageWords::tr("half-day")},
        {u"from_time"_s, StorageWords::tr("start")},
        {u"to_time"_s, StorageWords::tr("end")},
        {u"from_date"_s, StorageWords::tr("first day")},
        {u"to_date"_s, StorageWords::tr("last day")},
        {u"state"_s, StorageWords::tr("state")},
        {u"kind"_s, StorageWords::tr("kind")},
        {u"team"_s, StorageWords::tr("team")},
        {u"unit"_s, StorageWords::tr("unit")},
        {u"person"_s, StorageWords::tr("person")},
        {u"agency"_s, StorageWords::tr("agency")},
        {u"parent"_s, StorageWords::tr("parent")},
        {u"level"_s, StorageWords::tr("level")},
        {u"lead"_s, StorageWords::tr("leading agency")},
        {u"role"_s, StorageWords::tr("role")},
        {u"position"_s, StorageWords::tr("order")},
        {u"place"_s, StorageWords::tr("place")},
        {u"meeting_point"_s, StorageWords::tr("meeting point")},
        {u"transport"_s, StorageWords::tr("transport")},
        {u"note"_s, StorageWords::tr("note")},
        {u"reason"_s, StorageWords::tr("reason")},
        {u"area"_s, StorageWords::tr("area")},
        {u"phone"_s, StorageWords::tr("phone")},
        {u"email"_s, StorageWords::tr("e-mail")},
        {u"address"_s, StorageWords::tr("address")},
        {u"head_name"_s, StorageWords::tr("head")},
        {u"head_title"_s, StorageWords::tr("title of the head")},
        {u"body_name"_s, StorageWords::tr("name of the body")},
        {u"short_name"_s, StorageWords::tr("short name")},
        {u"inspected"_s, StorageWords::tr("inspected")},
        {u"issuer"_s, StorageWords::tr("issuing body")},
        {u"subject"_s, StorageWords::tr("subject")},
        {u"purpose"_s, StorageWords::tr("purpose")},
        {u"sent"_s, StorageWords::tr("sent")},
        {u"received"_s, StorageWords::tr("received")},
        {u"joint"_s, StorageWords::tr("held together")},
    };
    return titles.value(column, column);
}

} // namespace skt
