// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/merge_model.h"

#include "core/text/text.h"
#include "ui/models/model_words.h"
#include "ui/models/unit_fields.h"
#include "ui/session/directory_edits.h"

#include <algorithm>

namespace skt {

namespace {

using Cell = RowsModel::Cell;
using Tone = RowsModel::Cell::Tone;

/// A field's value as words.
QString shownValue(const PlanView &view, const Unit &unit, const EditField &field)
{
    const QString value = unitValue(view, unit, field.key);
    switch (field.kind) {
    case EditField::Kind::Choice:
    case EditField::Kind::Pick:
        for (const EditField::Choice &choice : unitChoices(view, unit, field.key)) {
            if (choice.value == value)
                return value.isEmpty() ? QString() : choice.text;
        }
        return value;
    case EditField::Kind::Tick:
        return value.isEmpty() ? QString() : ModelWords::tr("yes");
    case EditField::Kind::Date: {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? formatDate(date) : QString();
    }
    case EditField::Kind::Text:
    case EditField::Kind::LongText:
    case EditField::Kind::Suggest:
        break;
    }
    return QString(value).replace(QLatin1Char('\n'), QStringLiteral("; "));
}

Cell text(const QString &words, Tone tone = Tone::Plain)
{
    return {words, {}, {}, tone, false};
}

RowsModel::Row countRow(const QString &field, std::size_t first, std::size_t second)
{
    const auto number = [](std::size_t n) { return text(n == 0 ? QString() : QString::number(n)); };
    return {field,
            {},
            {text(field, Tone::Quiet), number(first), number(second), number(first + second)}};
}

} // namespace

MergeModel::MergeModel(OpenPlan &plan, QObject *parent)
    : RowsModel(parent)
    , m_plan(plan)
{}

void MergeModel::setUnits(UnitId first, UnitId second)
{
    m_first = first;
    m_second = second;
    // The record that more refers to is more likely the one to keep.
    m_keepsSecond = false;
    if (const PlanViewPtr view = m_plan.view()) {
        const auto weight = [&](UnitId unit) {
            return view->index.visitsOfUnit(unit).size()
                   + view->index.assignmentsOfUnit(unit).size()
                   + view->index.membershipsOfAgency(unit).size()
                   + view->index.peopleOfAgency(unit).size();
        };
        m_keepsSecond = weight(second) > weight(first);
    }
    refresh();
}

bool MergeModel::valid() const
{
    const PlanViewPtr view = m_plan.view();
    return view && m_first && m_second && view->index.unit(*m_first) && view->index.unit(*m_second);
}

void MergeModel::keepSecond(bool second)
{
    m_keepsSecond = second;
    refresh();
}

QString MergeModel::name(bool second) const
{
    return valid() ? m_plan.view()->index.unit(second ? *m_second : *m_first)->name : QString();
}

void MergeModel::refresh()
{
    if (!valid()) {
        setRows({});
        return;
    }
    const PlanViewPtr view = m_plan.view();
    const CampaignIndex &index = view->index;
    const Unit &first = *index.unit(*m_first);
    const Unit &second = *index.unit(*m_second);
    setHeaders({ModelWords::tr("Field"),
                ModelWords::tr("First record"),
                ModelWords::tr("Second record"),
                ModelWords::tr("What will be kept")});
    std::vector<Row> rows;
    for (const EditField &field : unitFields()) {
        const QString a = shownValue(*view, first, field);
        const QString b = shownValue(*view, second, field);
        if (a.isEmpty() && b.isEmpty())
            continue;
        const QString &kept = m_keepsSecond ? b : a;
        const QString &other = m_keepsSecond ? a : b;
        QString result = kept.isEmpty() ? other : kept;
        if (field.key == u"aliases") {
            QStringList all{m_keepsSecond ? first.name : second.name};
            for (const QString &each : {kept, other}) {
                if (!each.isEmpty())
                    all << each;
            }
            result = all.join(QStringLiteral("; "));
        }
        const bool differs = !a.isEmpty() && !b.isEmpty() && a != b;
        rows.push_back({field.key,
                        {},
                        {text(field.label, Tone::Quiet),
                         text(a),
                         text(b),
                         text(result, differs ? Tone::Warning : Tone::Plain)}});
    }
    rows.push_back(countRow(ModelWords::tr("Visits"),
                            index.visitsOfUnit(first.id).size(),
                            index.visitsOfUnit(second.id).size()));
    rows.push_back(countRow(ModelWords::tr("Memberships of teams"),
                            index.membershipsOfAgency(first.id).size(),
                            index.membershipsOfAgency(second.id).size()));
    rows.push_back(countRow(ModelWords::tr("People"),
                            index.peopleOfAgency(first.id).size(),
                            index.peopleOfAgency(second.id).size()));
    setRows(std::move(rows));
}

QString MergeModel::consequence() const
{
    return ModelWords::tr("Everything that refers to “%1” will refer to “%2”, whose empty fields "
                          "are filled. “%1” is kept as another spelling. Ctrl+Z takes it back.")
        .arg(name(!m_keepsSecond), name(m_keepsSecond));
}

void MergeModel::merge()
{
    if (valid())
        mergeUnits(
            m_plan, m_keepsSecond ? *m_second : *m_first, m_keepsSecond ? *m_first : *m_second);
}

} // namespace skt
