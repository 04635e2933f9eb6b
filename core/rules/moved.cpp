// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/check.h"

namespace skt {

Visit moved(const Visit &visit, const Move &move)
{
    if (visit.state == VisitState::Done)
        return visit;
    const bool stays = visit.date == move.date && (!move.date || visit.part == move.part);
    const bool wasOff =
        visit.state == VisitState::Postponed || visit.state == VisitState::Cancelled;
    Visit result = visit;
    result.date = move.date;
    if (move.date)
        result.part = move.part;
    if (!move.date || visit.part != move.part) {
        result.from.reset();
        result.to.reset();
    }
    if ((move.date && wasOff) || (!stays && visit.state == VisitState::Notified))
        result.state = VisitState::Planned;
    return result;
}

} // namespace skt
