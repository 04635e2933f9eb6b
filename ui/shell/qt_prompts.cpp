// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/qt_prompts.h"

#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QStandardPaths>

namespace skt {

namespace {

struct PromptWords
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

const QString folderKey = QStringLiteral("folders/last");

QString lastFolder()
{
    return QSettings()
        .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

std::optional<QString> remembered(const QString &path, bool isFolder = false)
{
    if (path.isEmpty())
        return std::nullopt;
    QSettings().setValue(folderKey, isFolder ? path : QFileInfo(path).absolutePath());
    return path;
}

/// OK and Cancel in our own words: Qt has no Vietnamese for them.
QDialogButtonBox *buttons(QDialog &dialog, const QString &accept)
{
    auto *box = new QDialogButtonBox(&dialog); // owned by its parent
    box->addButton(accept, QDialogButtonBox::AcceptRole);
    box->addButton(PromptWords::tr("Cancel"), QDialogButtonBox::RejectRole);
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return box;
}

} // namespace

std::optional<QString> QtPrompts::fileToOpen(FileKind kind)
{
    if (kind == FileKind::Table)
        return remembered(QFileDialog::getOpenFileName(
            &m_window,
            PromptWords::tr("A table or a registration form"),
            lastFolder(),
            PromptWords::tr("Tables (*.xlsx *.docx *.csv *.tsv *.txt);;All files (*)")));
    const bool plan = kind == FileKind::Plan;
    return remembered(QFileDialog::getOpenFileName(
        &m_window,
        plan ? PromptWords::tr("Open a plan file") : PromptWords::tr("The plan's document"),
        lastFolder(),
        plan ? PromptWords::tr("Plan files (*.db)")
             : PromptWords::tr("Plain text (*.txt);;All files (*)")));
}

std::optional<QString> QtPrompts::saveName(const QString &title,
                                           const QString &name,
                                           const QString &filter,
                                           const QString &suffix)
{
    QFileDialog dialog(&m_window, title, lastFolder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(name);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &chosen) {
        const qsizetype from = chosen.indexOf(QLatin1String("*.")); // what the chosen kind ends in
        dialog.setDefaultSuffix(chosen.mid(from + 2).section(QLatin1Char(')'), 0, 0));
    });
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return remembered(dialog.selectedFiles().first());
}

std::optional<QString> QtPrompts::planToCreate(const QString &suggestedName)
{
    return saveName(PromptWords::tr("Where to keep the new plan file"),
                    suggestedName,
                    PromptWords::tr("Plan files (*.db)"),
                    QStringLiteral("db"));
}

std::optional<QString> QtPrompts::copyToWrite(const QString &suggestedName)
{
    return saveName(PromptWords::tr("Save a copy of the plan"),
                    suggestedName,
                    PromptWords::tr("Plan files (*.db)"),
                    QStringLiteral("db"));
}

std::optional<QString> QtPrompts::tableToWrite(const QString &suggestedName)
{
    if (!suggestedName.endsWith(QLatin1String(".xlsx")))
        return saveName(PromptWords::tr("Save a table"),
                        suggestedName,
                        PromptWords::tr("Table (*.csv)"),
                        QStringLiteral("csv"));
    return saveName(PromptWords::tr("Save a form"),
                    suggestedName,
                    PromptWords::tr("Excel (*.xlsx);;Word (*.docx)"),
                    QStringLiteral("xlsx"));
}

std::optional<QString> QtPrompts::pdfToWrite(const QString &suggestedName)
{
    return saveName(PromptWords::tr("Save as PDF"),
                    suggestedName,
                    PromptWords::tr("PDF (*.pdf)"),
                    QStringLiteral("pdf"));
}

std::optional<QString> QtPrompts::folderToWrite()
{
    return remembered(QFileDialog::getExistingDirectory(
                          &m_window, PromptWords::tr("Folder for the files"), lastFolder()),
                      true);
}

std::optional<QString> QtPrompts::pastedText()
{
    QDialog dialog(&m_window);
    dialog.setWindowTitle(PromptWords::tr("Paste the plan's text"));
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(quietText(PromptWords::tr("Copy the whole text of the signed plan, with its "
                                                "appendices, and paste it here (Ctrl+V)."),
                                &dialog));
    auto *text = new QPlainTextEdit(&dialog);
    layout->addWidget(text, 1);
    layout->addWidget(buttons(dialog, PromptWords::tr("Read it")));
    dialog.resize(760, 520);
    if (dialog.exec() != QDialog::Accepted || text->toPlainText().trimmed().isEmpty())
        return std::nullopt;
    return text->toPlainText();
}

std::optional<WaiverReason> QtPrompts::waiverReason(const QString &conflict, bool byOrder)
{
    QDialog dialog(&m_window);
    dialog.setWindowTitle(byOrder ? PromptWords::tr("Accept by order")
                                  : PromptWords::tr("Accept with a reason"));
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(quietText(conflict, &dialog));
    auto *form = new QFormLayout;
    auto *reason = new QLineEdit(&dialog);
    auto *orderedBy = new QLineEdit(&dialog);
    auto *order = new QLineEdit(&dialog);
    form->addRow(PromptWords::tr("Reason"), reason);
    if (byOrder) {
        form->addRow(PromptWords::tr("Ordered by"), orderedBy);
        form->addRow(PromptWords::tr("Number and date of the order"), order);
    }
    orderedBy->setVisible(byOrder);
    order->setVisible(byOrder);
    layout->addLayout(form);
    QDialogButtonBox *box = buttons(dialog, PromptWords::tr("Accept"));
    layout->addWidget(box);
    QAbstractButton *accept = box->buttons().first();
    const auto judge = [=] {
        accept->setEnabled(!reason->text().trimmed().isEmpty()
                           && (!byOrder || !orderedBy->text().trimmed().isEmpty()));
    };
    QObject::connect(reason, &QLineEdit::textChanged, &dialog, judge);
    QObject::connect(orderedBy, &QLineEdit::textChanged, &dialog, judge);
    judge();
    dialog.resize(520, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return WaiverReason{
        reason->text().trimmed(), orderedBy->text().trimmed(), order->text().trimmed()};
}

bool QtPrompts::confirm(const QString &title, const QString &text, const QString &accept)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, &m_window);
    const QPushButton *yes = box.addButton(accept, QMessageBox::AcceptRole);
    box.addButton(PromptWords::tr("Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == yes;
}

void QtPrompts::tell(const QString &title, const QString &text)
{
    QMessageBox box(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, &m_window);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.addButton(PromptWords::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

bool QtPrompts::choosePrinter(QPrinter &printer)
{
    return QPrintDialog(&printer, &m_window).exec() == QDialog::Accepted;
}

} // namespace skt
