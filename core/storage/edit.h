// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/plan_file.h"

namespace skt {

/// Typed changes inside one transaction of PlanFile::edit. T is any row of Campaign (or Answer).
class Edit
{
public:
    /// The state as read under the lock, before this edit's own changes.
    [[nodiscard]] const Campaign &campaign() const;
    /// The state with this edit's own changes so far.
    [[nodiscard]] Campaign changed() const;
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] const Environment &environment() const;

    /// A new row. Its id may be null: then one is made. Error Input if its identity exists already.
    template<typename T>
    Result<T> insert(T row);
    /// Writes the columns that differ from the stored row; nothing if none does.
    template<typename T>
    Result<> update(const T &row);
    /// As update(), where the user's work began from \a base: columns changed by others since are
    /// kept; a column changed by both is refused with both values, authors and times.
    template<typename T>
    Result<> update(const T &row, const T &base);
    /// Error Input if another row refers to it.
    template<typename T>
    Result<> remove(const T &row);

    /// Writes the settings that differ from the stored ones.
    Result<> updateSettings(const PlanSettings &settings);
    /// Changes whatever is needed so that the file holds exactly \a target.
    Result<> replaceAll(const Campaign &target);

    /// Keeps what a paper says as it is issued, beside what was kept before; the paper's own row
    /// names by the PDF's SHA-256 which of them holds.
    Result<> freeze(PaperId paper, const FrozenPaper &frozen);

    /// Marks the change as one that undo passes over.
    void setFinal();
    /// Adds a sentence to the change's description; the outcome has it as its note.
    void addNote(const QString &sentence);

private:
    friend class PlanFile;
    struct Private;
    explicit Edit(Private &p);
    Private *d;
};

} // namespace skt
