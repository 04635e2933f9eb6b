// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace skt {

using LevelId = Id<struct LevelTag>;
using UnitId = Id<struct UnitTag>;
using AliasId = Id<struct AliasTag>;
using UnitSuccessorId = Id<struct UnitSuccessorTag>;
using TeamId = Id<struct TeamTag>;
using MembershipId = Id<struct MembershipTag>;
using AssignmentId = Id<struct AssignmentTag>;
using PersonId = Id<struct PersonTag>;
using TeamPersonId = Id<struct TeamPersonTag>;
using AbsenceId = Id<struct AbsenceTag>;
using SubstitutionId = Id<struct SubstitutionTag>;
using DayOffId = Id<struct DayOffTag>;
using VisitId = Id<struct VisitTag>;
using AttendanceId = Id<struct AttendanceTag>;
using AgreedVisitId = Id<struct AgreedVisitTag>;
using LegalDocumentId = Id<struct LegalDocumentTag>;
using PlanTextId = Id<struct PlanTextTag>;
using DutyId = Id<struct DutyTag>;
using PlanRecipientId = Id<struct PlanRecipientTag>;
using CalendarDayId = Id<struct CalendarDayTag>;
using OutlineId = Id<struct OutlineTag>;
using OutlineItemId = Id<struct OutlineItemTag>;
using SupplementId = Id<struct SupplementTag>;
using SupplementUnitId = Id<struct SupplementUnitTag>;
using PaperId = Id<struct PaperTag>;
using PaperVisitId = Id<struct PaperVisitTag>;
using PaperRecipientId = Id<struct PaperRecipientTag>;
using WaiverId = Id<struct WaiverTag>;
using DraftScheduleId = Id<struct DraftScheduleTag>;
using DraftVisitId = Id<struct DraftVisitTag>;
using AbbreviationId = Id<struct AbbreviationTag>;
using PaperSeriesId = Id<struct PaperSeriesTag>;
using PaperFileId = Id<struct PaperFileTag>;
using PaperTextId = Id<struct PaperTextTag>;
using PaperTemplateId = Id<struct PaperTemplateTag>;
using ContactId = Id<struct ContactTag>;
using MemberTaskId = Id<struct MemberTaskTag>;
using PreparationId = Id<struct PreparationTag>;
using ProgrammeStopId = Id<struct ProgrammeStopTag>;
using ItemFigureId = Id<struct ItemFigureTag>;
using AnswerFigureId = Id<struct AnswerFigureTag>;
using FindingId = Id<struct FindingTag>;
using RecommendationId = Id<struct RecommendationTag>;
using ExtensionId = Id<struct ExtensionTag>;
using EvidenceId = Id<struct EvidenceTag>;
using AnswerId = Id<struct AnswerTag>;

} // namespace skt
