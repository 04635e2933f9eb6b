// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/campaign_index.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace skt {

/// One unit of the team, with what is registered already.
struct RegistrationLine
{
    QString unit;
    std::optional<QDate> date;
    std::optional<DayPart> part;
    std::optional<QTime> from;
    std::optional<QTime> to;
    QString meetingPoint;
    QString transport;
    QString key;

    friend bool operator==(const RegistrationLine &, const RegistrationLine &) = default;
};

/// What a team's registration form says, in Vietnamese, whatever program shows it.
struct RegistrationForm
{
    QString fileStem;  ///< `dang-ky-lich_doan-1`
    QStringList above; ///< lines over the table, the title first
    QString title;
    QStringList headings; ///< number, unit, date, half-day, from, to, meeting point, transport, key
    std::vector<RegistrationLine> lines; ///< in plan order
    QDate firstDay;                      ///< of visits; may be invalid
    QDate lastDay;

    friend bool operator==(const RegistrationForm &, const RegistrationForm &) = default;
};

enum class FormFormat { Xlsx, Docx };
QString toString(FormFormat format); ///< `xlsx`, `docx`
std::optional<FormFormat> formFormatFromString(QStringView text);

/// Error Input if the team inspects nothing.
Result<RegistrationForm> registrationForm(const CampaignIndex &index, const Team &team);

/// The form as a file's bytes. All texts are written as texts, dates and hours as such; no property
/// names a user, computer or program's path. Empty if it could not be made.
QByteArray registrationXlsx(const RegistrationForm &form);
QByteArray registrationDocx(const RegistrationForm &form);

/// Writes the teams' forms into \a folder (made if absent) and gives the files' paths. Error Output
/// for a file that exists (unless \a force) or cannot be written; then none of them is left.
Result<QStringList> writeRegistrationForms(const CampaignIndex &index,
                                           const std::vector<const Team *> &teams,
                                           FormFormat format,
                                           const QString &folder,
                                           bool force);

} // namespace skt
