// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/unit_registry.h"
#include "core/intake/vocabulary.h"
#include "core/text/text.h"

namespace skt::intake {

using namespace Qt::Literals::StringLiterals;

QString withoutBody(const QString &name)
{
    for (const QString &body : {u"UBND "_s, u"Ủy ban nhân dân "_s, u"Uỷ ban nhân dân "_s}) {
        if (!name.startsWith(body, Qt::CaseInsensitive))
            continue;
        const QString rest = name.mid(body.size()).trimmed();
        const UnitWord *word = vocabulary().unitWord(rest);
        if (word != nullptr && (isPlace(word->kind) || word->kind == UnitKind::Other))
            return rest;
    }
    return name;
}

QString officialName(const QString &name)
{
    QString result = capitalised(name);
    const UnitWord *word = vocabulary().unitWord(result);
    if (word == nullptr)
        return result;
    const bool department = word->kind == UnitKind::Department;
    const bool functions = department || word->kind == UnitKind::PublicService
                           || word->kind == UnitKind::MassOrganisation;
    if (!functions)
        return result;
    const auto capitalAt = [&result](qsizetype at) {
        if (at < result.size() && vocabulary().level(QStringView(result).mid(at)) == nullptr)
            result[at] = result[at].toUpper();
    };
    capitalAt(word->word.size() + 1);
    QStringList separators{u", "_s, u" - "_s};
    if (department)
        separators << u" và "_s;
    for (const QString &separator : separators) {
        for (qsizetype at = result.indexOf(separator); at >= 0;
             at = result.indexOf(separator, at + separator.size()))
            capitalAt(at + separator.size());
    }
    return result;
}

} // namespace skt::intake
