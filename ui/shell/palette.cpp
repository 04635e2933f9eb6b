// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/shell/palette_delegate.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

namespace skt {

namespace {

constexpr std::size_t mostShown = 60;

} // namespace

void FoundModel::setFound(std::vector<FoundEntry> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

const FoundEntry *FoundModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_findings[static_cast<std::size_t>(row)] : nullptr;
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    const FoundEntry *finding = at(index.row());
    if (!finding)
        return {};
    const QString side = finding->keys.isEmpty() ? kindWord(finding->kind) : finding->keys;
    switch (role) {
    case Qt::DisplayRole:
        return finding->title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(finding->title, finding->detail, side);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(finding->title, finding->detail);
    case DetailRole:
        return finding->detail;
    case SideRole:
        return side;
    default:
        return {};
    }
}

Palette::Palette(QWidget *window)
    : Surface(window)
    , m_window(window)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(quietText({}, this))
{
    setObjectName(QStringLiteral("palette"));
    setColors(&Look::raised, &Look::accent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    m_line->setObjectName(QStringLiteral("paletteLine"));
    m_line->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list)); // owned by the list
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    retranslate();
    m_line->installEventFilter(this);
    m_window->installEventFilter(this);
    hide();
}

void Palette::retranslate()
{
    hide();
    m_none->setText(
        tr("Nothing of that name. The beginnings of words are enough, without tone marks."));
    m_list->setAccessibleName(tr("What was found"));
    m_finder.setView(nullptr); // some of what is compared are words of the language
}

void Palette::openWith(const PlanViewPtr &view,
                       const std::vector<Command> &commands,
                       const QString &purpose,
                       bool unusable)
{
    if (!isVisible())
        m_before = m_window->focusWidget();
    m_finder.setView(view);
    m_finder.setCommands(commands, unusable);
    m_line->setPlaceholderText(purpose);
    m_line->setAccessibleName(purpose);
    m_line->clear();
    search();
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void Palette::leave()
{
    if (!isVisible())
        return;
    const QPointer<QWidget> before = std::exchange(m_before, nullptr);
    const bool hadKeyboard = m_line->hasFocus();
    hide();
    if (hadKeyboard && before)
        before->setFocus(Qt::OtherFocusReason);
}

void Palette::search()
{
    m_model.setFound(m_finder.find(m_line->text(), mostShown));
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model.index(0));
}

void Palette::choose()
{
    const FoundEntry *found = m_model.at(m_list->currentIndex().row());
    if (!found)
        return;
    const FoundEntry finding = *found; // the list may change while it is gone to
    leave();
    Q_EMIT chosen(finding);
}

void Palette::place()
{
    constexpr int widest = 720;
    constexpr int highest = 440;
    constexpr int margin = 16;
    constexpr int fromTop = 56;
    const int width = qMin(m_window->width() - 2 * margin, widest);
    const int height = qMin(m_window->height() - 2 * fromTop, highest);
    setGeometry((m_window->width() - width) / 2, fromTop, width, height);
}

bool Palette::handleKey(const QKeyEvent &key)
{
    const int last = m_model.rowCount() - 1;
    const int row = m_list->currentIndex().row();
    constexpr int aPage = 10;
    const auto go = [&](int to) {
        const QModelIndex index = m_model.index(qBound(0, to, qMax(last, 0)));
        m_list->setCurrentIndex(index);
        QAccessibleEvent told(m_list, QAccessible::Focus); // the line keeps the keyboard
        told.setChild(index.row());
        QAccessible::updateAccessibility(&told);
        return true;
    };
    switch (key.key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        return go(row == last ? 0 : row + 1);
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        return go(row == 0 ? last : row - 1);
    case Qt::Key_PageDown:
        return go(row + aPage);
    case Qt::Key_PageUp:
        return go(row - aPage);
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    if (watched == m_line && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide(); // somebody has clicked elsewhere
    return Surface::eventFilter(watched, event);
}

} // namespace skt
