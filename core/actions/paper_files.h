// SPDX-License-Identifier: GPL-3.0-or-later
// The files of papers in PLAN.files/papers, named by their hash.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace skt {

struct StoredFile
{
    QString name;  ///< as it was called where it came from
    QString place; ///< "papers/HASH.pdf", below PLAN.files
    QString sha256;
    std::int64_t size = 0;
    bool isNew = false; ///< it was not there before
};

/// Copies the file beside the plan. Error Input if it is missing, empty, too large, or (\a
/// asSigned) neither PDF nor picture; Error Output if it cannot be copied.
Result<StoredFile> storePaperFile(const QString &plan, const QString &path, bool asSigned);
/// Takes the copy away again, if it was made for an act that then failed.
void dropIfNew(const QString &plan, const StoredFile &file);
/// Where a file of that place stands.
QString paperFilePath(const QString &plan, const QString &place);

} // namespace skt
