// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/span_field.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/widget_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace skt {

namespace {

DayPart partOf(const QComboBox &box)
{
    return box.currentIndex() == 0 ? DayPart::Morning : DayPart::Afternoon;
}

} // namespace

SpanField::SpanField(QWidget *parent)
    : QWidget(parent)
    , m_from(new DateField(this))
    , m_fromPart(makePart(WidgetWords::tr("From which half of the day")))
    , m_to(new DateField(this))
    , m_toPart(makePart(WidgetWords::tr("Until which half of the day")))
{
    constexpr int dateWidth = 150;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new QLabel(WidgetWords::tr("From"), this));
    layout->addWidget(m_fromPart);
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(WidgetWords::tr("to"), this));
    layout->addWidget(m_toPart);
    layout->addWidget(m_to);
    m_toPart->setCurrentIndex(1);
    m_from->focusProxy()->setAccessibleName(WidgetWords::tr("From which day"));
    m_to->focusProxy()->setAccessibleName(WidgetWords::tr("Until which day"));
    m_from->setObjectName(QStringLiteral("spanFrom"));
    m_to->setObjectName(QStringLiteral("spanTo"));
    for (DateField *field : {m_from, m_to}) {
        field->setFixedWidth(dateWidth);
        connect(field, &DateField::edited, this, &SpanField::edited);
    }
    for (const QComboBox *box : {m_fromPart, m_toPart})
        connect(box, &QComboBox::activated, this, &SpanField::edited);
    setFocusProxy(m_from);
}

QComboBox *SpanField::makePart(const QString &name)
{
    auto *box = new QComboBox(this); // owned by its parent
    box->addItem(WidgetWords::tr("morning"));
    box->addItem(WidgetWords::tr("afternoon"));
    box->setAccessibleName(name);
    return box;
}

void SpanField::setCalendar(const WorkingCalendar &calendar, QDate from, QDate to)
{
    for (DateField *field : {m_from, m_to}) {
        field->setCalendar(calendar, from, to);
        field->setBase(from);
    }
}

void SpanField::setSpan(const HalfDaySpan &span)
{
    m_from->setDate(span.from.date);
    m_to->setDate(span.to.date);
    m_fromPart->setCurrentIndex(span.from.part == DayPart::Afternoon ? 1 : 0);
    m_toPart->setCurrentIndex(span.to.part == DayPart::Morning ? 0 : 1);
    Q_EMIT edited();
}

void SpanField::clear()
{
    m_from->setDate({});
    m_to->setDate({});
    m_fromPart->setCurrentIndex(0);
    m_toPart->setCurrentIndex(1);
    Q_EMIT edited();
}

std::optional<HalfDaySpan> SpanField::span() const
{
    const QDate from = m_from->date();
    const QDate to = m_to->isEmpty() ? from : m_to->date();
    const HalfDaySpan span{{from, partOf(*m_fromPart)}, {to, partOf(*m_toPart)}};
    if (!from.isValid() || !to.isValid() || span.to < span.from)
        return std::nullopt;
    return span;
}

QString SpanField::problem() const
{
    if (m_from->isEmpty() && m_to->isEmpty())
        return {};
    if (!m_from->date().isValid())
        return WidgetWords::tr("From which day? Write it as 3/8/2023.");
    if (!m_to->isEmpty() && !m_to->date().isValid())
        return WidgetWords::tr("Until which day? Write it as 3/8/2023, or leave it empty.");
    return span() ? QString() : WidgetWords::tr("It would end before it begins.");
}

} // namespace skt
