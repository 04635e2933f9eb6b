// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/intake_words.h"
#include "core/intake/name_lists.h"
#include "core/intake/recognise_body.h"
#include "core/intake/silent_dates.h"
#include "core/text/text.h"

#include <QRegularExpression>

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the party of a duty ends: at a colon, else in front of the first verb.
qsizetype partyEnd(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const qsizetype stop = text.indexOf(u". "_s);
    if (colon > 0 && colon <= 160 && (stop < 0 || colon < stop))
        return colon;
    qsizetype end = -1;
    for (const QString &verb : vocabulary().verbs()) {
        const qsizetype at = text.left(240).indexOf(u' ' + verb);
        if (at > 0 && (end < 0 || at < end))
            end = at;
    }
    return end;
}

QString cleanParty(QString party)
{
    static const QRegularExpression lead(
        u"^(?:Giao|Đề nghị|Yêu cầu|Trách nhiệm của|Nhiệm vụ của|Đối với) "_s);
    party = party.trimmed();
    party.remove(lead);
    while (party.endsWith(u',') || party.endsWith(u'-') || party.endsWith(u' '))
        party.chop(1);
    return capitalised(party);
}

bool onlyTopicWords(const QString &heading)
{
    const QString key = matchKey(heading);
    static const QStringList keys{matchKey(u"phân công nhiệm vụ"),
                                  matchKey(u"phân công"),
                                  matchKey(u"nhiệm vụ"),
                                  matchKey(u"trách nhiệm"),
                                  matchKey(u"phân công thực hiện"),
                                  matchKey(u"trách nhiệm thực hiện"),
                                  matchKey(u"tổ chức thực hiện"),
                                  matchKey(u"phân công trách nhiệm")};
    return keys.contains(key);
}

void addDuty(Recognition &recognition, const Node &node, const QString &place)
{
    const QString &own = node.paragraph.text;
    const QString below = textBelow(node);
    const qsizetype end = partyEnd(own);
    Duty duty;
    if (end > 0) {
        duty.party = cleanParty(own.left(end));
        QString rest = own.mid(end).trimmed();
        if (rest.startsWith(u':'))
            rest = rest.mid(1).trimmed();
        duty.text = rest;
    } else if (!below.isEmpty()) {
        duty.party = cleanParty(own);
    } else {
        duty.text = own;
    }
    if (!below.isEmpty())
        duty.text = duty.text.isEmpty() ? below : duty.text + u'\n' + below;
    if (duty.text.endsWith(u"./."))
        duty.text.chop(2);
    recognition.understandAll(node);
    recognition.plan.citing.push_back(CitingText{wholeText(node), place});
    recogniseDeadlines(recognition, duty.text, duty.party);
    expectSettings(recognition, node);
    recognition.plan.duties.push_back(std::move(duty));
}

} // namespace

void recogniseDuties(Recognition &recognition, const Node &section, const QString &place)
{
    const QString heading = section.paragraph.text;
    const bool isHeading = heading.size() < 120 && !section.children.empty();
    if (!isHeading) {
        addDuty(recognition, section, place);
        return;
    }
    recognition.understand(section.paragraph.lines);
    for (const Node &child : section.children) {
        const QString below = placeBelow(place, child.paragraph.marker);
        const bool group = onlyTopicWords(child.paragraph.text) && !child.children.empty();
        if (!group) {
            addDuty(recognition, child, below);
            continue;
        }
        recognition.understand(child.paragraph.lines);
        for (const Node &duty : child.children)
            addDuty(recognition, duty, placeBelow(below, duty.paragraph.marker));
    }
}

void recogniseStandingAgency(Recognition &recognition, const QString &body)
{
    static const QRegularExpression before(
        u"([\\p{Lu}][^.;:()\\n]{2,70}?) ?(?:[-–,(:]|là) ?(?:là )?[Cc]ơ quan [Tt]hường trực"_s);
    static const QRegularExpression after(
        u"[Cc]ơ quan [Tt]hường trực[^.;()\\n]{0,80}[(–:-] ?(?!qua)([\\p{Lu}][^.;()\\n]{2,60}?)(?:\\)|,| chủ trì)"_s);
    static const QRegularExpression through(u"\\((?:thông )?qua ([^)]{3,160})\\)"_s);
    PlanSettings &settings = recognition.plan.settings;
    const QString &basis = settings.basis;
    for (const QRegularExpression *pattern : {&before, &after}) {
        auto matches = pattern->globalMatch(body + u'\n' + basis);
        while (matches.hasNext() && settings.standingAgency.isEmpty()) {
            QString name = matches.next().captured(1);
            // "… với Công an huyện": the office is the end of the words in front.
            name = name.mid(name.lastIndexOf(u',') + 1).trimmed();
            static const QRegularExpression lead(u"^(?:Giao|Đề nghị|Yêu cầu) "_s);
            name.remove(lead);
            if (vocabulary().unitWord(name) != nullptr || name.startsWith(u"UBND"))
                settings.standingAgency = bareName(name);
        }
    }
    if (const auto match = through.match(body); match.hasMatch())
        settings.contactOffice = match.captured(1).trimmed();
}

} // namespace skt::intake
