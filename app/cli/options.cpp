// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/cli_words.h"

namespace skt::options {

Option unit()
{
    return option("unit", "NAME", CliWords::tr("the inspected unit, by any known spelling"));
}

Option team()
{
    return option("team", "N", CliWords::tr("number of the team"));
}

Option teamOfVisit()
{
    return option(
        "team", "N", CliWords::tr("number of the team, where several teams visit the unit"));
}

Option onDay()
{
    return listOption("on",
                      "DATE [H]",
                      CliWords::tr("the visit that stands on that day (and half-day), where the "
                                   "team has several to the unit"));
}

Option person()
{
    return option("person", "NAME", CliWords::tr("full name of the person"));
}

Option conflict()
{
    return option("conflict", "KEY", CliWords::tr("key of the conflict, as “check” shows it"));
}

Option reason()
{
    return option("reason", "T", CliWords::tr("why, in your own words"));
}

std::vector<Option> span()
{
    return {option("from", "DATE", CliWords::tr("first day")),
            option("to", "DATE", CliWords::tr("last day, itself included")),
            listOption("half-day",
                       "H",
                       CliWords::tr("morning, afternoon or all-day of the --from or --to before "
                                    "it; whole days if left out"))};
}

} // namespace skt::options
