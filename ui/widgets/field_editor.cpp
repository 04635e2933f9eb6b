// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_editor.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/look.h"
#include "ui/widgets/pick_field.h"
#include "ui/widgets/widget_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <initializer_list>

namespace skt {

namespace {

using Kind = EditField::Kind;
const QString ticked = QStringLiteral("1");

} // namespace

FieldEditor::FieldEditor(const EditField &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new QLabel(field.label, this))
    , m_problem(new QLabel(this))
{
    setObjectName(field.key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QWidget *editor = makeEditor();
    editor->setAccessibleName(field.label);
    editor->setAccessibleDescription(field.tip);
    if (!field.tip.isEmpty())
        setToolTip(field.tip);
    setFocusProxy(editor);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(editor);
    setTextColor(*m_label, &Look::quiet);
    if (field.kind == Kind::Tick)
        m_label->setText({}); // stands beside the tick; the empty line keeps the row even
    layout->addWidget(m_label);
    layout->addWidget(editor);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch(1);
}

FieldEditor::~FieldEditor()
{
    // A line that has the focus tells that it was left while it is destroyed: nobody listens then.
    for (QObject *part : std::initializer_list<QObject *>{m_line, m_text, m_date}) {
        if (part) {
            part->disconnect(this);
            part->removeEventFilter(this);
        }
    }
    if (m_date)
        m_date->focusProxy()->removeEventFilter(this);
}

QWidget *FieldEditor::makeEditor()
{
    switch (m_field.kind) {
    case Kind::LongText:
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(fontMetrics().lineSpacing() * 2 + 12);
        m_text->installEventFilter(this);
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::judge);
        return m_text;
    case Kind::Tick:
        m_tick = new QCheckBox(m_field.label, this);
        connect(m_tick, &QCheckBox::clicked, this, &FieldEditor::commit);
        return m_tick;
    case Kind::Choice:
        m_choice = new QComboBox(this);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setFocusPolicy(Qt::StrongFocus);
        m_choice->installEventFilter(this);
        connect(m_choice, &QComboBox::activated, this, &FieldEditor::commit);
        return m_choice;
    case Kind::Date:
        m_date = new DateField(this);
        m_date->focusProxy()->installEventFilter(this);
        connect(m_date, &DateField::edited, this, &FieldEditor::judge);
        connect(m_date, &DateField::finished, this, &FieldEditor::commit);
        return m_date;
    case Kind::Pick:
    case Kind::Suggest:
        m_pick = new PickField(this);
        m_line = m_pick;
        connect(m_pick, &PickField::picked, this, &FieldEditor::commit);
        break;
    case Kind::Text:
        m_line = new QLineEdit(this);
        break;
    }
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::judge);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::commit);
    return m_line;
}

void FieldEditor::setChoices(const EditChoices &choices)
{
    if (m_pick) {
        m_pick->setChoices(choices);
    } else if (m_choice) {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const EditField::Choice &choice : choices)
            m_choice->addItem(choice.text, choice.value);
    }
}

void FieldEditor::setCalendar(const WorkingCalendar &calendar, QDate from, QDate to)
{
    if (!m_date)
        return;
    m_date->setCalendar(calendar, from, to);
    m_date->setBase(from);
}

void FieldEditor::setValue(const QString &value, bool another)
{
    if (!another && beingTyped())
        return; // never empty what is being typed
    m_stored = value;
    put(value);
    judge();
}

void FieldEditor::put(const QString &value)
{
    if (m_text) {
        if (m_text->toPlainText() != value) {
            const QSignalBlocker quiet(m_text);
            m_text->setPlainText(value);
        }
    } else if (m_tick) {
        m_tick->setChecked(value == ticked);
    } else if (m_choice) {
        m_choice->setCurrentIndex(m_choice->findData(value));
    } else if (m_date) {
        m_date->setDate(QDate::fromString(value, Qt::ISODate));
    } else if (m_field.kind == Kind::Pick) {
        m_pick->setValue(value);
    } else if (m_line->text() != value) {
        m_line->setText(value);
        m_line->setCursorPosition(0);
    }
}

QString FieldEditor::typed() const
{
    if (m_text)
        return m_text->toPlainText();
    if (m_tick)
        return m_tick->isChecked() ? ticked : QString();
    if (m_choice)
        return m_choice->currentData().toString();
    if (m_date)
        return m_date->date().isValid() ? m_date->date().toString(Qt::ISODate) : QString();
    if (m_field.kind == Kind::Pick)
        return m_pick->value();
    return m_line->text();
}

QString FieldEditor::unreadable() const
{
    if (m_date && !m_date->isEmpty() && !m_date->date().isValid())
        return WidgetWords::tr("This is no date. Write it as 3/8/2023.");
    if (m_field.kind == Kind::Pick && m_pick->isUnknown())
        return WidgetWords::tr("Nothing has this name. Choose one from the list (arrow down).");
    return {};
}

void FieldEditor::judge()
{
    QString problem = unreadable();
    const QString value = typed();
    if (problem.isEmpty() && m_judge && value != m_stored)
        problem = m_judge(value);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setTextColor(*m_problem, &Look::error);
}

QString FieldEditor::problemShown() const
{
    return m_problem->text();
}

void FieldEditor::commit()
{
    judge();
    const QString value = typed();
    if (!m_problem->text().isEmpty() || value == m_stored)
        return;
    const QString before = std::exchange(m_stored, value);
    if (m_field.kind == Kind::Pick)
        m_pick->setValue(value); // the whole name, where a part was typed
    Q_EMIT committed(value, before);
}

bool FieldEditor::beingTyped() const
{
    const QWidget *editor = m_text   ? static_cast<const QWidget *>(m_text)
                            : m_date ? m_date->focusProxy()
                                     : m_line;
    return editor && editor->hasFocus() && (typed() != m_stored || !unreadable().isEmpty());
}

bool FieldEditor::takeKey(QKeyEvent &key)
{
    const bool differs = typed() != m_stored || !unreadable().isEmpty();
    if (key.key() == Qt::Key_Escape && differs) {
        put(m_stored);
        judge();
        return true;
    }
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (m_text && enter && key.modifiers().testFlag(Qt::ControlModifier)) {
        commit();
        return true;
    }
    return false;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent &>(*event)))
        return true;
    if (event->type() == QEvent::ShortcutOverride) {
        // With nothing typed, Ctrl+Z takes back the last change of the plan.
        const auto &key = static_cast<QKeyEvent &>(*event);
        if ((key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo))
            && typed() == m_stored) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::Wheel && watched == m_choice) {
        event->ignore(); // the form is scrolled; nothing is changed by passing over it
        return true;
    }
    if (event->type() == QEvent::FocusOut && watched == m_text)
        commit();
    return QWidget::eventFilter(watched, event);
}

} // namespace skt
