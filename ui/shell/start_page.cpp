// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "core/intake/intake.h"
#include "core/text/text.h"
#include "ui/shell/recent_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace skt {

namespace {

/// A button of a door: what it does, and a line on what comes of it.
QCommandLinkButton *doorButton(const QString &name,
                               const QString &iconName,
                               const QString &word,
                               const QString &words,
                               QVBoxLayout &layout)
{
    auto *button = new QCommandLinkButton(word, words); // owned by the layout's widget
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAccessibleDescription(words);
    layout.addWidget(button);
    return button;
}

} // namespace

StartPage::StartPage(const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_recent(new RecentList(environment, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll);
    auto *sheet = new QWidget(scroll);
    scroll->setWidget(sheet);
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(tr("Sổ Kiểm tra"), sheet));
    auto *secrets = new QLabel(tr("Do not enter anything that is a state secret."), sheet);
    secrets->setObjectName(QStringLiteral("noSecrets"));
    layout->addWidget(secrets);
    layout->addWidget(quietText(
        tr("Keeps an inspection campaign from the signed plan to the last notice."), sheet));
    layout->addSpacing(8);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addWidget(makeDoors(), 3);
    columns->addWidget(makeFiles(), 2);
    layout->addLayout(columns, 1);
}

QWidget *StartPage::makeDoors()
{
    auto *doors = new QWidget(this);
    auto *layout = new QVBoxLayout(doors);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(sectionTitle(tr("Try it with a sample"), doors));
    for (const QString &name : sampleNames()) {
        // "Whose campaign: how large it is"
        const QString title = sampleTitle(name);
        const auto colon = title.indexOf(QLatin1Char(':'));
        auto *button =
            doorButton(QStringLiteral("doorSample-") + name,
                       QStringLiteral("compass"),
                       title.left(colon),
                       colon < 0 ? QString() : capitalised(title.mid(colon + 1).trimmed()),
                       *layout);
        connect(
            button, &QAbstractButton::clicked, this, [this, name] { Q_EMIT sampleWanted(name); });
    }
    layout->addSpacing(8);
    layout->addWidget(sectionTitle(tr("Begin with the signed plan"), doors));
    connect(
        doorButton(QStringLiteral("doorDocument"),
                   QStringLiteral("document-import"),
                   tr("Take in a plan's document"),
                   tr("From a text file. You see what was understood before anything is written."),
                   *layout),
        &QAbstractButton::clicked,
        this,
        &StartPage::documentWanted);
    connect(doorButton(QStringLiteral("doorPaste"),
                       QStringLiteral("edit-paste"),
                       tr("Paste the plan's text"),
                       tr("Copied from Word or from a PDF."),
                       *layout),
            &QAbstractButton::clicked,
            this,
            &StartPage::pasteWanted);
    layout->addSpacing(8);
    layout->addWidget(sectionTitle(tr("Begin without a document"), doors));
    connect(
        doorButton(QStringLiteral("doorWizard"),
                   QStringLiteral("tools-wizard"),
                   tr("Set up a campaign step by step"),
                   tr("Who organises it, the days, the teams, and the units pasted from Excel."),
                   *layout),
        &QAbstractButton::clicked,
        this,
        &StartPage::wizardWanted);
    layout->addStretch(1);
    return doors;
}

QWidget *StartPage::makeFiles()
{
    auto *files = new QWidget(this);
    auto *layout = new QVBoxLayout(files);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(sectionTitle(tr("Go on with a campaign"), files));
    connect(doorButton(QStringLiteral("doorFile"),
                       QStringLiteral("document-open"),
                       tr("Open a plan file"),
                       tr("A file (.db) that was made before."),
                       *layout),
            &QAbstractButton::clicked,
            this,
            &StartPage::fileWanted);
    layout->addSpacing(8);
    layout->addWidget(m_recent);
    connect(m_recent, &RecentList::wanted, this, &StartPage::recentWanted);
    layout->addStretch(1);
    return files;
}

void StartPage::showEvent(QShowEvent *event)
{
    m_recent->refresh(); // files may have come or gone since
    QWidget::showEvent(event);
}

} // namespace skt
