// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/edit.h"

#include "core/storage/campaign_io.h"
#include "core/storage/entity_traits.h"
#include "core/storage/history.h"
#include "core/storage/labels.h"
#include "core/storage/merge_columns.h"
#include "core/storage/plan_file_private.h"
#include "core/storage/storage_words.h"
#include "core/text/sentences.h"

namespace skt {

Edit::Edit(Private &p)
    : d(&p)
{}

const Campaign &Edit::campaign() const
{
    if (!d->campaign) {
        // Once something is changed, only the reader still sees what stood before.
        Connection &connection =
            d->session.touched() ? d->file.store.reader() : d->session.connection();
        d->campaign = d->file.snapshot(connection);
    }
    return *d->campaign;
}

Campaign Edit::changed() const
{
    const Campaign &before = campaign();
    return readTables(d->session.connection(), before, d->session.touchedTables());
}

bool Edit::hasChanges() const
{
    return d->session.touched();
}

const Environment &Edit::environment() const
{
    return d->environment;
}

template<typename T>
Result<T> Edit::insert(T row)
{
    return guarded(d->file.store.path(), [&] {
        const Entity<T> &entity = EntityTraits<T>::get();
        if constexpr (std::is_same_v<T, Answer>)
            row.id = answerId(row.visit, row.item, row.side);
        else if constexpr (std::is_same_v<T, AnswerFigure>)
            row.id = answerFigureId(row.visit, row.figure, row.side);
        else if (row.id.isNull())
            row.id = decltype(row.id)::fromInteger(d->environment.newId());
        const Cells cells = entity.cells(row);
        if (d->session.stored(entity.table, cells.front()) || d->session.twin(entity.table, cells))
            throw StorageFailure(existsAlready(d->session.connection(), entity.table, cells));
        d->session.insert(entity.table, cells);
        return row;
    });
}

template<typename T>
Result<> Edit::update(const T &row)
{
    return guarded(d->file.store.path(), [&] {
        const Entity<T> &entity = EntityTraits<T>::get();
        const Cells cells = entity.cells(row);
        const auto stored = d->session.stored(entity.table, cells.front());
        if (!stored)
            throw StorageFailure(rowGone(d->session.connection(), entity.table, cells));
        if (stored->cells != cells)
            d->session.update(entity.table, *stored, cells);
    });
}

template<typename T>
Result<> Edit::update(const T &row, const T &base)
{
    return guarded(d->file.store.path(), [&] {
        const Entity<T> &entity = EntityTraits<T>::get();
        const Cells mine = entity.cells(row);
        const auto stored = d->session.stored(entity.table, mine.front());
        if (!stored)
            throw StorageFailure(rowGone(d->session.connection(), entity.table, mine));
        const Cells merged = mergeColumns(d->session.connection(),
                                          entity.table,
                                          {entity.cells(base), mine, stored->cells},
                                          d->line);
        if (stored->cells != merged)
            d->session.update(entity.table, *stored, merged);
    });
}

template<typename T>
Result<> Edit::remove(const T &row)
{
    return guarded(d->file.store.path(), [&] {
        const Entity<T> &entity = EntityTraits<T>::get();
        const Cells cells = entity.cells(row);
        const auto stored = d->session.stored(entity.table, cells.front());
        if (!stored)
            throw StorageFailure(rowGone(d->session.connection(), entity.table, cells));
        if (const auto other = d->session.referrer(entity.table, cells.front())) {
            throw StorageFailure(stillReferred(
                d->session.connection(), entity.table, stored->cells, *other->table, other->key));
        }
        d->session.remove(entity.table, *stored);
    });
}

Result<> Edit::updateSettings(const PlanSettings &settings)
{
    return guarded(d->file.store.path(), [&] { writeSettings(d->session, settings); });
}

Result<> Edit::replaceAll(const Campaign &target)
{
    return guarded(d->file.store.path(),
                   [&] { writeCampaign(d->session, target, d->environment.newId); });
}

void Edit::setFinal()
{
    d->line.isFinal = true;
}

void Edit::addNote(const QString &sentence)
{
    d->note = joinedSentences(d->note, sentence);
    d->line.description = joinedSentences(d->line.description, sentence);
}

Result<EditOutcome> PlanFile::edit(const QString &description,
                                   const Environment &environment,
                                   const std::function<Result<>(Edit &)> &body)
{
    return guarded(path(), [&] {
        QString note;
        EditOutcome outcome = runChange(d->store,
                                        environment,
                                        changeLine(environment, description),
                                        [&](ChangeSession &session, ChangeLine &line) {
                                            Edit::Private p{*d, session, line, environment, {}, {}};
                                            Edit edit(p);
                                            if (const Result<> result = body(edit); !result)
                                                throw StorageFailure(result.error());
                                            note = p.note;
                                        });
        if (outcome.change)
            outcome.note = note;
        return outcome;
    });
}

#define SKT_EDIT(T)                                                                                \
    template Result<T> Edit::insert(T);                                                            \
    template Result<> Edit::update(const T &);                                                     \
    template Result<> Edit::update(const T &, const T &);                                          \
    template Result<> Edit::remove(const T &);

SKT_EDIT(Level)
SKT_EDIT(PlanText)
SKT_EDIT(Duty)
SKT_EDIT(PlanRecipient)
SKT_EDIT(LegalDocument)
SKT_EDIT(CalendarDay)
SKT_EDIT(Unit)
SKT_EDIT(Alias)
SKT_EDIT(UnitSuccessor)
SKT_EDIT(Team)
SKT_EDIT(Membership)
SKT_EDIT(Assignment)
SKT_EDIT(Person)
SKT_EDIT(TeamPerson)
SKT_EDIT(Absence)
SKT_EDIT(Substitution)
SKT_EDIT(DayOff)
SKT_EDIT(Outline)
SKT_EDIT(Supplement)
SKT_EDIT(SupplementUnit)
SKT_EDIT(OutlineItem)
SKT_EDIT(Visit)
SKT_EDIT(Attendance)
SKT_EDIT(AgreedVisit)
SKT_EDIT(Paper)
SKT_EDIT(PaperVisit)
SKT_EDIT(PaperRecipient)
SKT_EDIT(Waiver)
SKT_EDIT(DraftSchedule)
SKT_EDIT(DraftVisit)
SKT_EDIT(Abbreviation)
SKT_EDIT(PaperSeries)
SKT_EDIT(PaperFile)
SKT_EDIT(PaperText)
SKT_EDIT(PaperTemplate)
SKT_EDIT(Contact)
SKT_EDIT(MemberTask)
SKT_EDIT(Preparation)
SKT_EDIT(ProgrammeStop)
SKT_EDIT(ItemFigure)
SKT_EDIT(Finding)
SKT_EDIT(Recommendation)
SKT_EDIT(Extension)
SKT_EDIT(Evidence)
SKT_EDIT(AnswerFigure)
SKT_EDIT(Answer)

#undef SKT_EDIT

} // namespace skt
