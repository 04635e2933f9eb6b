// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/campaign.h"
#include "core/storage/change_session.h"

#include <QSet>

#include <map>

namespace skt {

/// The whole campaign, answers left out. Throws for a row that makes no sense. \a lenient: a
/// setting of a later program that cannot be read keeps its default.
Campaign readCampaign(Connection &connection, bool lenient = false);
/// Reads again only the rows and tables that changed after the change \a since, which \a known is
/// the state of; everything where that change is not in the history.
Campaign readCampaignSince(Connection &connection,
                           const Campaign &known,
                           std::int64_t since,
                           bool lenient = false);

/// \a known with \a tables read again.
Campaign readTables(Connection &connection,
                    const Campaign &known,
                    const QSet<QString> &tables,
                    bool lenient = false);

/// The settings as rows, those that are not understood included.
std::map<QString, QString> settingRows(const PlanSettings &settings);

/// Writes what differs.
void writeSettings(ChangeSession &session, const PlanSettings &settings);
/// Changes what must be changed so that the file holds exactly \a target. Answers of visits and
/// items that go go with them.
void writeCampaign(ChangeSession &session,
                   const Campaign &target,
                   const std::function<std::int64_t()> &newId);
/// Makes \a table hold exactly \a rows.
void writeTable(ChangeSession &session, const TableInfo &table, const std::map<Cell, Cells> &rows);

} // namespace skt
