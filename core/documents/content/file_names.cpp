// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/file_names.h"

#include "core/text/text.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {

QString fileStem(const PaperSubject &subject)
{
    QString stem = subject.kind;
    if (subject.team)
        stem += u"_doan-%1"_s.arg(subject.team->number);
    if (!subject.wholeTeam && !subject.visits.empty()) {
        if (const Unit *unit = subject.index.unit(subject.visits.front()->unit))
            stem += u'_' + asciiSlug(unit->name);
    }
    return stem;
}

} // namespace skt
