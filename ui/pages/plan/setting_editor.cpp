// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/setting_editor.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/look.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace skt {

namespace {

using Kind = SettingsModel::Kind;
constexpr int shortField = 150;

} // namespace

SettingEditor::SettingEditor(SettingsModel &model,
                             const SettingsModel::Field &field,
                             QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(field)
    , m_follows(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_words(quietText({}, this))
{
    setObjectName(field.key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QWidget *editor = makeEditor();
    editor->setAccessibleName(field.label);
    setFocusProxy(editor);
    const bool wide = field.kind == Kind::Text || field.kind == Kind::LongText;
    row->addWidget(editor, wide ? 1 : 0);
    if (!field.unit.isEmpty())
        row->addWidget(new QLabel(field.unit, this));
    m_follows->setTextFormat(Qt::PlainText);
    m_follows->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_follows);
    if (!wide)
        row->addStretch(1);
    layout->addLayout(row);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(m_words);
    show(model.value(field.key));
}

QWidget *SettingEditor::makeEditor()
{
    switch (m_field.kind) {
    case Kind::LongText:
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(fontMetrics().lineSpacing() * 3 + 10);
        m_text->installEventFilter(this);
        connect(m_text, &QPlainTextEdit::textChanged, this, &SettingEditor::judge);
        return m_text;
    case Kind::Choice:
        m_choice = new QComboBox(this);
        for (const SettingsModel::Choice &choice : m_field.choices)
            m_choice->addItem(choice.text, choice.value);
        connect(m_choice, &QComboBox::activated, this, &SettingEditor::submit);
        return m_choice;
    case Kind::Date:
        m_date = new DateField(this);
        break;
    case Kind::Rule:
        return makeRule();
    case Kind::Text:
    case Kind::Count:
    case Kind::Time:
        m_line = new QLineEdit(this);
        if (m_field.kind != Kind::Text)
            m_line->setFixedWidth(shortField / 2);
        connect(m_line, &QLineEdit::textEdited, this, &SettingEditor::judge);
        connect(m_line, &QLineEdit::editingFinished, this, &SettingEditor::submit);
        return m_line;
    }
    m_date->setFixedWidth(shortField);
    connect(m_date, &DateField::edited, this, &SettingEditor::judge);
    connect(m_date, &DateField::finished, this, &SettingEditor::submit);
    return m_date;
}

QWidget *SettingEditor::makeRule()
{
    auto *both = new QWidget(this);
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_choice = new QComboBox(both);
    m_choice->addItem(tr("before"), QStringLiteral("before"));
    m_choice->addItem(tr("at the latest on"), QStringLiteral("on-or-before"));
    m_choice->addItem(tr("from"), QStringLiteral("from"));
    m_date = new DateField(both);
    m_date->setFixedWidth(shortField);
    layout->addWidget(m_choice);
    layout->addWidget(m_date);
    both->setFocusProxy(m_date);
    connect(m_choice, &QComboBox::activated, this, &SettingEditor::submit);
    connect(m_date, &DateField::edited, this, &SettingEditor::judge);
    connect(m_date, &DateField::finished, this, &SettingEditor::submit);
    return both;
}

void SettingEditor::show(const QString &value)
{
    m_shown = value;
    if (const PlanViewPtr view = m_model.view(); view && m_date) {
        const PlanDates &dates = view->index.dates();
        m_date->setCalendar(view->index.calendar(), dates.firstDay, dates.lastDay);
        m_date->setBase(dates.firstDay);
    }
    if (m_field.kind == Kind::Rule) {
        const auto rule = DateRule::parse(value);
        m_date->setDate(rule ? rule->date : QDate());
        const QString kind = rule ? value.section(QLatin1Char(' '), 0, 0) : QString();
        const int found = m_choice->findData(kind);
        m_choice->setCurrentIndex(found < 0 ? 1 : found);
    } else if (m_field.kind == Kind::Date) {
        m_date->setDate(QDate::fromString(value, Qt::ISODate));
    } else if (m_choice) {
        m_choice->setCurrentIndex(m_choice->findData(value));
    } else if (m_text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(value);
    } else {
        m_line->setText(value);
        m_line->setCursorPosition(0);
    }
    const QString words = m_field.wordsKey.isEmpty() ? QString() : m_model.value(m_field.wordsKey);
    m_words->setText(QStringLiteral("“%1”").arg(words));
    m_words->setVisible(!words.isEmpty());
    setEnabled(m_model.editable());
    judge();
}

QString SettingEditor::typed() const
{
    if (m_field.kind == Kind::Rule || m_field.kind == Kind::Date) {
        if (m_date->isEmpty())
            return {};
        const QDate date = m_date->date();
        const QString iso = date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("?");
        return m_field.kind == Kind::Date
                   ? iso
                   : QStringLiteral("%1 %2").arg(m_choice->currentData().toString(), iso);
    }
    if (m_choice)
        return m_choice->currentData().toString();
    return m_text ? m_text->toPlainText() : m_line->text();
}

void SettingEditor::judge()
{
    const QString value = typed();
    const bool unreadable = value.endsWith(QLatin1Char('?')) && m_date;
    const QString problem = unreadable         ? tr("This is no date. Write it as 3/8/2023.")
                            : value == m_shown ? QString()
                                               : m_model.problem(m_field, value);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setTextColor(*m_problem, &Look::error);
    m_follows->setText(problem.isEmpty() ? m_model.computed(m_field.key, value) : QString());
    setTextColor(*m_follows, &Look::accent);
}

void SettingEditor::submit()
{
    judge();
    if (m_problem->text().isEmpty() && typed() != m_shown) {
        const QString value = typed();
        if (m_model.submit(m_field, value))
            m_shown = value;
    }
}

bool SettingEditor::beingTyped() const
{
    const QWidget *editor = m_line ? static_cast<const QWidget *>(m_line) : m_text;
    const bool focused = editor ? editor->hasFocus() : m_date && m_date->focusProxy()->hasFocus();
    return focused && typed() != m_shown;
}

void SettingEditor::refresh()
{
    if (beingTyped())
        return; // never empty what is being typed
    show(m_model.value(m_field.key));
}

QString SettingEditor::problemShown() const
{
    return m_problem->text();
}

bool SettingEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        submit();
    return QWidget::eventFilter(watched, event);
}

} // namespace skt
