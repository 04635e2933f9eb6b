// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/recognised_plan.h"

#include <vector>

namespace skt::intake {

/// Every document that \a text cites by number.
std::vector<Citation> citationsIn(const CitingText &text);

/// Each document once per number and date, with all the places that cite it. Without ids.
struct CitedDocuments
{
    std::vector<LegalDocument> documents;
    QStringList notes;
};
CitedDocuments citedDocuments(const std::vector<Citation> &citations, const QString &ownNumber);

/// Legal bases in brackets, as cited: "(căn cứ theo A; B, C)" → A, B, C. \a rest gets the text
/// without the brackets.
QStringList basesIn(const QString &text, QString &rest);

} // namespace skt::intake
