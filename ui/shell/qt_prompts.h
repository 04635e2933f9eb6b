// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/prompts.h"

class QWidget;

namespace skt {

/// Prompts as Qt dialogs over a window, with buttons in the window's own words.
class QtPrompts : public Prompts
{
public:
    explicit QtPrompts(QWidget &window)
        : m_window(window)
    {}

    std::optional<QString> fileToOpen(FileKind kind) override;
    std::optional<QString> planToCreate(const QString &suggestedName) override;
    std::optional<QString> pdfToWrite(const QString &suggestedName) override;
    std::optional<QString> folderToWrite() override;
    std::optional<QString> pastedText() override;
    std::optional<WaiverReason> waiverReason(const QString &conflict, bool byOrder) override;
    bool confirm(const QString &title, const QString &text, const QString &accept) override;
    void tell(const QString &title, const QString &text) override;
    bool choosePrinter(QPrinter &printer) override;
    std::optional<QString> tableToWrite(const QString &suggestedName) override;
    std::optional<QString> copyToWrite(const QString &suggestedName) override;

private:
    std::optional<QString> saveName(const QString &title,
                                    const QString &name,
                                    const QString &filter,
                                    const QString &suffix);

    QWidget &m_window;
};

} // namespace skt
