// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QPrinter;

namespace skt {

/// Why a clash is accepted; the two last only for what is accepted by order.
struct WaiverReason
{
    QString reason;
    QString orderedBy;
    QString order;
};

/// Everything modal of the window goes through here, so that tests answer instead of a person.
class Prompts
{
public:
    virtual ~Prompts() = default;

    enum class FileKind { Plan, Document, Table };
    virtual std::optional<QString> fileToOpen(FileKind kind) = 0;
    /// A path that may be written; asks before it names one that exists.
    virtual std::optional<QString> planToCreate(const QString &suggestedName) = 0;
    virtual std::optional<QString> pdfToWrite(const QString &suggestedName) = 0;
    virtual std::optional<QString> folderToWrite() = 0;
    virtual std::optional<QString> pastedText() = 0;
    virtual std::optional<WaiverReason> waiverReason(const QString &conflict, bool byOrder) = 0;
    virtual bool confirm(const QString &title, const QString &text, const QString &accept) = 0;
    virtual void tell(const QString &title, const QString &text) = 0;
    virtual bool choosePrinter(QPrinter &printer) = 0;
    /// A table or form, of the kind that the suggested name's ending says (.xlsx: also Word).
    virtual std::optional<QString> tableToWrite(const QString &suggestedName) = 0;
    /// Where a copy of the plan goes; asks before it names a file that exists.
    virtual std::optional<QString> copyToWrite(const QString &suggestedName) = 0;

protected:
    Prompts() = default;
    Prompts(const Prompts &) = default;
    Prompts &operator=(const Prompts &) = default;
    Prompts(Prompts &&) = default;
    Prompts &operator=(Prompts &&) = default;
};

} // namespace skt
