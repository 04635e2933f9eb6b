// SPDX-License-Identifier: GPL-3.0-or-later
// What the open plan says about edits that wait and about its file's place.
#include "ui/session/edit_journal.h"
#include "ui/session/edit_record.h"
#include "ui/session/open_plan.h"

#include <QDir>

namespace skt {

void OpenPlan::openJournal()
{
    if (m_journal)
        m_journal->keep(m_left); // those of the plan before are still the user's to decide
    m_journal = std::make_unique<EditJournal>(m_path);
    m_left = m_readOnly ? QJsonArray() : m_journal->takeLeft();
    keepWaiting();
}

int OpenPlan::repeatLeftEdits()
{
    int gone = 0;
    m_repeating = true;
    for (const QJsonValue &each : std::as_const(m_left)) {
        if (!repeat(*this, each.toObject()))
            ++gone;
    }
    m_repeating = false;
    forgetLeftEdits(); // one write: those that now wait take the place of those left
    return gone;
}

void OpenPlan::forgetLeftEdits()
{
    m_left = {};
    keepWaiting();
}

void OpenPlan::keepWaitingLater()
{
    if (!m_journalTimer.isActive())
        m_journalTimer.start(keptAfter);
}

void OpenPlan::keepWaiting()
{
    if (!m_journal)
        return;
    QJsonArray kept;
    qint64 next = -1;
    for (const Waiting &waiting : m_waiting) {
        const qint64 waited = m_clock.elapsed() - waiting.since;
        if (waited < keptAfter.count())
            next = next < 0 ? keptAfter.count() - waited : next;
        else if (!waiting.record.isEmpty())
            kept.append(waiting.record);
    }
    // Nobody has decided yet about those of the program before.
    for (const QJsonValue &left : std::as_const(m_left))
        kept.append(left);
    m_journal->keep(kept);
    if (next >= 0)
        m_journalTimer.start(static_cast<int>(next));
}

void OpenPlan::tellPlace(PlanWorker::Place place)
{
    const QString path = QDir::toNativeSeparators(m_path);
    switch (place) {
    case PlanWorker::Place::AsOpened:
        m_fileTrouble.clear();
        break;
    case PlanWorker::Place::Gone:
        m_fileTrouble = tr("The plan file is no longer at %1. Put it back there, or open it where "
                           "it is now; until then nothing can be written.")
                            .arg(path);
        break;
    case PlanWorker::Place::OtherPlan:
        m_fileTrouble = tr("Another file now lies at %1. Put the plan back there, or open the plan "
                           "where it is now; until then nothing can be written.")
                            .arg(path);
        break;
    }
    Q_EMIT fileTroubleChanged();
}

void OpenPlan::showWaiting()
{
    if (m_opening) {
        setWaitingText(tr("Opening the file …"));
        return;
    }
    if (m_waiting.empty()) {
        setWaitingText({});
        return;
    }
    const QString first = m_waiting.front().description;
    QString words = m_holder.isEmpty()
                        ? tr("Writing: %1 …").arg(first)
                        : tr("Waiting for %1 to finish writing: %2 …").arg(m_holder, first);
    if (m_waiting.size() > 1)
        words += u' ' + tr("(%1 changes wait)").arg(m_waiting.size());
    setWaitingText(words);
}

void OpenPlan::setWaitingText(const QString &text)
{
    if (text == m_waitingText)
        return;
    m_waitingText = text;
    Q_EMIT waitingChanged();
}

} // namespace skt
