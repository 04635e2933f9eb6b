// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/shell/recent_files.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace skt {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
{
    auto *outer = new QHBoxLayout(this);
    auto *column = new QWidget(this);
    column->setFixedWidth(560);
    outer->addStretch(1);
    outer->addWidget(column);
    outer->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(8);
    layout->addStretch(1);
    layout->addWidget(pageTitle(tr("Sổ Kiểm tra"), column));
    layout->addWidget(quietText(tr("Keeps an inspection campaign from the signed plan to the last "
                                   "notice. Do not enter anything that is a state secret."),
                                column));
    layout->addSpacing(8);
    const auto door = [&](const char *name,
                          const QString &iconName,
                          const QString &word,
                          const QString &words,
                          auto signal) {
        auto *button = new QCommandLinkButton(word, words, column); // owned by its parent
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(icon(iconName));
        connect(button, &QCommandLinkButton::clicked, this, signal);
        layout->addWidget(button);
    };
    door("doorSample",
         QStringLiteral("compass"),
         tr("Open the sample campaign"),
         tr("A campaign of 2023: five teams, 41 units. Good for trying everything out."),
         &StartPage::sampleWanted);
    door("doorDocument",
         QStringLiteral("document-import"),
         tr("Take in a plan's document"),
         tr("From a text file. You see what was understood before anything is written."),
         &StartPage::documentWanted);
    door("doorPaste",
         QStringLiteral("edit-paste"),
         tr("Paste the plan's text"),
         tr("Copied from Word or from a PDF."),
         &StartPage::pasteWanted);
    door("doorFile",
         QStringLiteral("document-open"),
         tr("Open a plan file"),
         tr("A file (.db) that was made before."),
         &StartPage::fileWanted);
    layout->addSpacing(8);
    layout->addLayout(m_recent);
    layout->addStretch(2);
    refresh();
}

void StartPage::refresh()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = recentFiles();
    if (files.isEmpty())
        return;
    m_recent->addWidget(sectionTitle(tr("Opened lately"), this));
    for (const QString &path : files) {
        auto *button = new QToolButton(this); // owned by its parent
        button->setText(QFileInfo(path).fileName());
        button->setIcon(icon(QStringLiteral("document-open")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setToolTip(QDir::toNativeSeparators(path));
        connect(button, &QToolButton::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        m_recent->addWidget(button);
    }
}

} // namespace skt
