// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace skt {

/// Who gives a body's papers their numbers.
enum class NumberedBy { Office, Program };
QString toString(NumberedBy by); ///< `office`, `program`
std::optional<NumberedBy> numberedByFromString(QStringView text);

/// A body's series of numbers; counts anew each year. A body without a row is numbered by its
/// office. Identity: issuer and name.
struct PaperSeries
{
    PaperSeriesId id;
    QString issuer;
    QString name;
    QString symbol; ///< what follows the number: "TB-ĐKT1"; {{kind}} stands for the kind's letters
    NumberedBy numberedBy = NumberedBy::Office;
    int first = 1; ///< where the program begins; a copy that is carried away reserves a range

    friend bool operator==(const PaperSeries &, const PaperSeries &) = default;
};

/// A file of a paper, in PLAN.files/papers by its hash.
struct PaperFile
{
    enum class Role { Signed, Draft, Annex };

    PaperFileId id;
    PaperId paper;
    Role role = Role::Annex;
    QString name; ///< as it was called where it came from
    QString sha256;
    std::int64_t size = 0;
    std::optional<QDate> addedOn;

    friend bool operator==(const PaperFile &, const PaperFile &) = default;
};
QString toString(PaperFile::Role role); ///< `signed`, `draft`, `annex`
std::optional<PaperFile::Role> paperFileRoleFromString(QStringView text);

/// A draft's text as edited by hand. Identity: paper.
struct PaperText
{
    PaperTextId id;
    PaperId paper;
    QString text; ///< filled-in template lines, as readLines() takes them
    QString base; ///< the lines that the program had made where the edit began

    friend bool operator==(const PaperText &, const PaperText &) = default;
};

/// A template of this plan in place of the bundled one. Identity: kind.
struct PaperTemplate
{
    PaperTemplateId id;
    QString kind; ///< name of the bundled template
    QString text;

    friend bool operator==(const PaperTemplate &, const PaperTemplate &) = default;
};

/// Someone was told by telephone or message; does not count as sending.
struct Contact
{
    ContactId id;
    std::optional<VisitId> visit;
    std::optional<TeamId> team;
    QDate date;
    QString way; ///< "Zalo", "điện thoại"
    QString text;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// What a member of a team looks after, for the task assignment and the member's checklist.
struct MemberTask
{
    MemberTaskId id;
    TeamId team;
    std::optional<PersonId> person;
    std::optional<OutlineItemId> item; ///< a section of the outline; none: only the text
    std::int64_t position = 0;
    QString text;

    friend bool operator==(const MemberTask &, const MemberTask &) = default;
};

/// What has to be prepared for a team's visits: car, hall, projector, documents.
struct Preparation
{
    PreparationId id;
    TeamId team;
    std::int64_t position = 0;
    QString what;
    QString who;
    std::optional<QDate> due;

    friend bool operator==(const Preparation &, const Preparation &) = default;
};

} // namespace skt
