// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/half_day.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace skt {

enum class PaperState {
    Draft,
    Submitted,
    Issued,
    Sent,
    Received,
    Withdrawn,
    Replaced,
    Corrected,
    Void,
};
QString toString(PaperState state); ///< the contract's words: `draft`, `submitted` …
std::optional<PaperState> paperStateFromString(QStringView text);

/// A paper of the campaign: ours or made elsewhere. It covers a set of visits and has recipients.
/// Identity of a numbered paper: issuing body, series, year, number.
struct Paper
{
    PaperId id;
    QString kind; ///< the contract's KIND: `inspection-notice` …; other papers have their own word
    PaperState state = PaperState::Draft;
    std::optional<TeamId> team;
    QString issuer; ///< issuing body
    QString series;
    QString number; ///< number and symbol
    std::optional<QDate> date;
    QString subject;
    bool outside = false;            ///< made by another body
    std::optional<QDate> receivedOn; ///< incoming papers: the day it came
    std::optional<PaperId> replaces;
    QString reason; ///< of withdrawing, replacing, correcting, voiding
    QString signedFile;
    QString sha256;
    QString topic;                    ///< of a letter: the contract's `nominate`, `register` …
    std::optional<QDate> submittedOn; ///< handed in for signing
    QString note;

    /// Whether it still speaks: issued, sent or received.
    [[nodiscard]] bool inForce() const
    {
        return state == PaperState::Issued || state == PaperState::Sent
               || state == PaperState::Received;
    }

    friend bool operator==(const Paper &, const Paper &) = default;
};

/// A visit that a paper names, with the day it names for it.
struct PaperVisit
{
    PaperVisitId id;
    PaperId paper;
    VisitId visit;
    std::optional<QDate> date;
    DayPart part = DayPart::Morning;

    friend bool operator==(const PaperVisit &, const PaperVisit &) = default;
};

/// A recipient of a paper, with its own sending and receiving.
struct PaperRecipient
{
    PaperRecipientId id;
    PaperId paper;
    std::int64_t position = 0;
    QString name;
    std::optional<UnitId> unit;
    QString purpose; ///< "t/h", "b/c", "đ/b" …
    std::optional<QDate> sent;
    QString sentWay;
    std::optional<QDate> received;
    QString receivedBy;

    friend bool operator==(const PaperRecipient &, const PaperRecipient &) = default;
};

} // namespace skt
