// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/prompts.h"

#include <QPrinter>
#include <QStringList>

namespace skt {

/// What a test answers to everything modal; set before the question comes.
struct Answers
{
    std::optional<QString> plan;
    std::optional<QString> document;
    std::optional<QString> table;
    std::optional<QString> tableOut;
    std::optional<QString> newPlan;
    std::optional<QString> pdf;
    std::optional<QString> copy;
    std::optional<QString> folder;
    std::optional<QString> pasted;
    std::optional<WaiverReason> reason;
    std::optional<QString> printTo; ///< a printer that writes this PDF file
    bool confirmed = true;
    QStringList told;
    int confirmations = 0;
};

class ScriptedPrompts : public Prompts
{
public:
    explicit ScriptedPrompts(Answers &answers)
        : m_answers(answers)
    {}

    std::optional<QString> fileToOpen(FileKind kind) override
    {
        if (kind == FileKind::Table)
            return m_answers.table;
        return kind == FileKind::Plan ? m_answers.plan : m_answers.document;
    }
    std::optional<QString> tableToWrite(const QString &) override { return m_answers.tableOut; }
    std::optional<QString> planToCreate(const QString &) override { return m_answers.newPlan; }
    std::optional<QString> pdfToWrite(const QString &) override { return m_answers.pdf; }
    std::optional<QString> copyToWrite(const QString &) override { return m_answers.copy; }
    std::optional<QString> folderToWrite() override { return m_answers.folder; }
    std::optional<QString> pastedText() override { return m_answers.pasted; }
    std::optional<WaiverReason> waiverReason(const QString &, bool) override
    {
        return m_answers.reason;
    }
    bool confirm(const QString &, const QString &, const QString &) override
    {
        ++m_answers.confirmations;
        return m_answers.confirmed;
    }
    void tell(const QString &title, const QString &) override { m_answers.told.append(title); }
    bool choosePrinter(QPrinter &printer) override
    {
        if (!m_answers.printTo)
            return false;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(*m_answers.printTo);
        return true;
    }

private:
    Answers &m_answers;
};

} // namespace skt
