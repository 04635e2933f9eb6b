// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_door.h"

#include "ui/widgets/icons.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QProgressDialog>
#include <QShortcut>
#include <QUrl>

#include <algorithm>

namespace skt {

namespace {

/// The one local file that lies in the data; empty: none, or several.
QString fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

bool hasRows(const QMimeData &data)
{
    return !fileIn(data).isEmpty() || (!data.hasUrls() && data.hasText());
}

/// Whether it is a registration form that came back, whatever page it came to.
bool isRegistration(const std::vector<CellTable> &tables)
{
    return std::ranges::any_of(tables, [](const CellTable &table) {
        const auto columns = recogniseColumns(table, TableKind::Schedule);
        return columns && columns->has(Field::Key);
    });
}

} // namespace

ImportDoor::ImportDoor(OpenPlan &plan, Prompts &prompts, TableKind kind, WindowPage &page)
    : QObject(&page)
    , m_plan(plan)
    , m_prompts(prompts)
    , m_kind(kind)
    , m_page(page)
{
    page.setAcceptDrops(true);
    page.installEventFilter(this);
    // A field that is being edited takes the key first.
    auto *key = new QShortcut(QKeySequence::Paste, &page); // owned by the page
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &ImportDoor::paste);
    connect(this, &ImportDoor::failed, &page, &WindowPage::failed);
    constexpr int waitsBeforeTelling = 500; // ms
    m_wait.setSingleShot(true);
    m_wait.setInterval(waitsBeforeTelling);
    connect(&m_wait, &QTimer::timeout, this, &ImportDoor::tellReading);
}

ImportDoor::~ImportDoor() = default;

void ImportDoor::addActions(QMenu &menu)
{
    QAction *file = menu.addAction(icon(QStringLiteral("document-open")),
                                   tr("From a &file … (Excel, Word, CSV)"),
                                   this,
                                   &ImportDoor::openFile);
    file->setObjectName(QStringLiteral("importFile"));
    QAction *rows = menu.addAction(icon(QStringLiteral("edit-paste")),
                                   tr("&Paste rows copied in Excel or Word (Ctrl+V)"),
                                   this,
                                   &ImportDoor::paste);
    rows->setObjectName(QStringLiteral("importPaste"));
}

bool ImportDoor::open() const
{
    return m_plan.view() && !m_plan.readOnly() && !m_task.running();
}

void ImportDoor::openFile()
{
    if (!open())
        return;
    if (const auto path = m_prompts.fileToOpen(Prompts::FileKind::Table))
        readFile(*path);
}

void ImportDoor::readFile(const QString &path)
{
    if (!open())
        return;
    using Tables = Result<std::vector<CellTable>>;
    auto found = std::make_shared<Tables>();
    connect(
        &m_task,
        &BackgroundTask::finished,
        this,
        [this, found, path] {
            m_wait.stop();
            m_progress.reset();
            if (*found)
                ask(QFileInfo(path).fileName(), std::move(**found));
            else
                Q_EMIT failed(tr("Take in a table"), found->error().message);
        },
        Qt::SingleShotConnection);
    m_reading = QFileInfo(path).fileName();
    m_wait.start();
    m_task.start([found, path](TaskControl &) { *found = readTables(path); });
}

/// The reading takes longer than one notices.
void ImportDoor::tellReading()
{
    m_progress = std::make_unique<QProgressDialog>(&m_page);
    m_progress->setLabelText(tr("Reading %1 …").arg(m_reading));
    m_progress->setRange(0, 0);
    m_progress->setCancelButton(nullptr);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->show();
}

void ImportDoor::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!open())
        return;
    if (!data || !take(*data))
        Q_EMIT failed(tr("Paste rows"),
                      tr("Nothing that could be rows was copied. Copy cells in Excel or Word, then "
                         "press Ctrl+V here."));
}

bool ImportDoor::take(const QMimeData &data)
{
    if (const QString path = fileIn(data); !path.isEmpty()) {
        readFile(path);
        return true;
    }
    if (data.hasUrls() || !data.hasText())
        return false;
    CellTable table = tableFromClipboard(data.text());
    if (table.rows.empty())
        return false;
    ask({}, {std::move(table)});
    return true;
}

void ImportDoor::ask(const QString &name, std::vector<CellTable> tables)
{
    std::erase_if(tables, [](const CellTable &table) { return table.rows.empty(); });
    if (tables.empty()) {
        Q_EMIT failed(tr("Take in a table"), tr("There is no table in “%1”.").arg(name));
        return;
    }
    auto *dialog = new ImportDialog( // deletes itself when it is closed
        m_plan,
        m_prompts,
        isRegistration(tables) ? TableKind::Schedule : m_kind,
        {name, std::move(tables), m_team ? m_team() : std::nullopt},
        &m_page);
    dialog->open();
}

bool ImportDoor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event); // both kinds are one
        if (open() && hasRows(*drop->mimeData())) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                take(*drop->mimeData());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace skt
