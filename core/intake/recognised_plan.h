// SPDX-License-Identifier: GPL-3.0-or-later
// The third stage's result: what was found in a plan, still in its own words and without ids.
#pragma once

#include "core/domain/campaign.h"
#include "core/intake/paragraphs.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace skt::intake {

/// An office as the text names it.
struct NamedUnit
{
    QString text;
    int line = 0;
};

struct RecognisedMember
{
    NamedUnit agency;
    bool lead = false;
};

struct RecognisedInspected
{
    NamedUnit unit;
    std::optional<Tier> tier; ///< of the label that it stands under
};

/// A person whom the plan names on a team.
struct RecognisedPerson
{
    QString name;
    QString title;
    QString agency;
    Role role = Role::Member;
};

struct RecognisedTeam
{
    int number = 0;
    QString name;
    int line = 0;
    std::vector<RecognisedMember> members;
    std::vector<RecognisedInspected> units;
    std::vector<RecognisedPerson> people;
    QStringList unknown; ///< in the lists of members, but no office by its name
};

struct RecognisedItem
{
    QString number;
    QString text;
    QString group;
    std::vector<RecognisedItem> items;
};

struct RecognisedSupplement
{
    QString title;
    std::vector<NamedUnit> units;
    bool forOthers = false;
    QStringList bases;
    std::vector<RecognisedItem> items;
};

struct RecognisedOutline
{
    QString title;
    std::optional<Tier> tier;
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::vector<RecognisedItem> items;
    std::vector<RecognisedSupplement> supplements;
};

/// A paragraph of the body, with the parts of a method below it.
struct RecognisedText
{
    PlanText::Section section = PlanText::Section::Content;
    QString number;
    QString text;
    std::vector<RecognisedText> parts;
};

/// A document that is cited, once for each place.
struct Citation
{
    QString kind;
    QString number;
    std::optional<QDate> date;
    QString issuer;
    QString where;
};

/// A passage in which documents may be cited.
struct CitingText
{
    QString text;
    QString where;
};

/// A paragraph of a section that sets days.
struct DatedText
{
    QString text;
    LineRange lines;
};

struct RecognisedPlan
{
    PlanSettings settings;
    std::vector<RecognisedText> texts;
    std::vector<Duty> duties;
    std::vector<PlanRecipient> recipients;
    std::vector<Citation> citations;
    std::vector<CitingText> citing;
    std::vector<RecognisedTeam> teams;
    std::vector<RecognisedOutline> outlines;
    std::vector<NamedUnit> otherMentions; ///< offices of the body's sentences: spellings
    QString ownLevel;                     ///< level word of the organising level: as "tỉnh"
    QString ownPlace;                     ///< its proper name
    int statedTeams = 0;                  ///< how many teams the text says there are
    QStringList statedLeads;              ///< offices whose leaders lead the teams, in order
    QStringList notes;
    QStringList noted;            ///< sentences with days of which a note tells
    std::vector<DatedText> dated; ///< paragraphs whose days should have become settings
    std::vector<bool> understood; ///< by index of the source's lines
};

} // namespace skt::intake
