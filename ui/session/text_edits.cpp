// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/text_edits.h"

#include "core/actions/plan_actions.h"
#include "ui/session/edit_record.h"
#include "ui/session/edit_support.h"

namespace skt {

namespace {

using namespace Qt::Literals::StringLiterals;

/// How a kind of row is written, and its name among the records.
template<typename Row>
struct ListOf;

template<>
struct ListOf<PlanText>
{
    static constexpr auto write = &editPlanTexts;
    static QString name() { return u"editPlanText"_s; }
};
template<>
struct ListOf<Duty>
{
    static constexpr auto write = &editDuties;
    static QString name() { return u"editDuty"_s; }
};
template<>
struct ListOf<PlanRecipient>
{
    static constexpr auto write = &editRecipients;
    static QString name() { return u"editRecipient"_s; }
};
template<>
struct ListOf<LegalDocument>
{
    static constexpr auto write = &editLegalDocuments;
    static QString name() { return u"editLegalDocument"_s; }
};
template<>
struct ListOf<Abbreviation>
{
    static constexpr auto write = &editAbbreviations;
    static QString name() { return u"editAbbreviation"_s; }
};

} // namespace

template<typename Row>
void editList(OpenPlan &plan, const QString &what, const ListEdit<Row> &edit)
{
    plan.edit(
        what, recordOf(ListOf<Row>::name(), what, edit), [=](PlanFile &file, const auto &env) {
            return ListOf<Row>::write(file, edit, env).map(noted);
        });
}

template void editList(OpenPlan &, const QString &, const ListEdit<PlanText> &);
template void editList(OpenPlan &, const QString &, const ListEdit<Duty> &);
template void editList(OpenPlan &, const QString &, const ListEdit<PlanRecipient> &);
template void editList(OpenPlan &, const QString &, const ListEdit<LegalDocument> &);
template void editList(OpenPlan &, const QString &, const ListEdit<Abbreviation> &);

void changeCalendarDay(OpenPlan &plan,
                       const QString &what,
                       QDate date,
                       const std::optional<SpecialDay> &day)
{
    plan.edit(what,
              recordOf(u"changeCalendarDay"_s, what, date, day),
              [=](PlanFile &file, const auto &env) {
                  return skt::changeCalendarDay(file, date, day, env).map(noted);
              });
}

} // namespace skt
