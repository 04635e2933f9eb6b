// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/team_number.h"

#include "core/domain/words.h"

namespace skt {

QString teamNumberInWords(int number)
{
    const QString text = QString::number(number);
    return text.size() == 1 ? DomainWords::tr("%1", "a team's number of one digit").arg(text)
                            : text;
}

} // namespace skt
