// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/conflict.h"

#include "core/rules/rule_spec.h"

#include <algorithm>

namespace skt {

QString toString(Severity severity)
{
    return severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
}

QString Conflict::others() const
{
    const RuleSpec *spec = specOf(rule);
    if (!spec || !spec->keyUnits)
        return {};
    std::vector<UnitId> ids = units;
    std::sort(ids.begin(), ids.end());
    QStringList texts;
    for (const UnitId id : ids) {
        if (subject != QStringLiteral("unit:") + id.toString())
            texts << id.toString();
    }
    return texts.join(u',');
}

Waiver Conflict::waiver() const
{
    const RuleSpec *spec = specOf(rule);
    Waiver waiver;
    waiver.rule = QString::fromLatin1(rule.data(), static_cast<qsizetype>(rule.size()));
    waiver.subject = subject;
    waiver.others = others();
    if (spec && spec->timed) {
        waiver.date = date;
        waiver.part = part;
    }
    QStringList parts{waiver.rule, waiver.subject};
    if (!waiver.others.isEmpty())
        parts << waiver.others;
    if (waiver.date)
        parts << waiver.date->toString(Qt::ISODate);
    if (waiver.part)
        parts << toString(*waiver.part);
    waiver.key = parts.join(u'/');
    return waiver;
}

QString Conflict::key() const
{
    return waiver().key;
}

} // namespace skt
