// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/paper_printing.h"

#include "core/actions/paper_files.h"
#include "core/actions/words.h"
#include "core/documents/docx/docx_paper.h"
#include "core/documents/filled_paper.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace skt {

using namespace Qt::Literals::StringLiterals;

namespace {

const Paper *issued(const CampaignIndex &index, const PaperRequest &request)
{
    const Paper *paper = request.forSigning ? nullptr : issuedPaperOf(index, request);
    return paper && paper->sha256.size() == 64 && !paper->outside ? paper : nullptr;
}

/// The signed file as it was attached; its name is its hash.
Result<QByteArray> signedBytes(const QString &plan, const Paper &paper)
{
    const QString path = paperFilePath(plan, paper.signedFile);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Input,
                       ActionWords::tr("the signed file is not in %1: take it from a backup, or "
                                       "attach it again.")
                           .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    QByteArray bytes = file.readAll();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (QFileInfo(path).completeBaseName() != QString::fromLatin1(hash))
        return failure(Error::Kind::Input,
                       ActionWords::tr("the signed file is damaged: take it from a backup, or "
                                       "attach it again."));
    return bytes;
}

} // namespace

QString IssuedPapers::endingOf(const PaperRequest &request)
{
    const Paper *paper = issued(m_index, request);
    if (!paper)
        return {};
    if (m_format == PaperFormat::Docx)
        return u".docx"_s;
    const QString suffix = QFileInfo(paper->signedFile).suffix();
    return suffix.isEmpty() ? u".pdf"_s : u'.' + suffix;
}

Result<QByteArray> IssuedPapers::bytesOf(const PaperRequest &request)
{
    const Paper *paper = issued(m_index, request);
    if (!paper)
        return failure(Error::Kind::Input, ActionWords::tr("the paper is not issued."));
    if (m_format == PaperFormat::Pdf && !paper->signedFile.isEmpty())
        return signedBytes(m_plan.path(), *paper);
    const auto frozen = m_plan.frozenPaper(paper->id);
    if (!frozen)
        return tl::unexpected(frozen.error());
    if (!*frozen)
        return failure(Error::Kind::PlanFile,
                       ActionWords::tr("What was issued as %1 is missing in the plan file. Take it "
                                       "from a backup.")
                           .arg(paper->number));
    if (m_format == PaperFormat::Pdf)
        return (*frozen)->pdf;
    const auto filled = unpacked((*frozen)->document);
    if (!filled)
        return tl::unexpected(filled.error());
    auto document = readPaper(*filled);
    if (!document)
        return tl::unexpected(document.error());
    document->letterhead.draftMark = u"Bản sao; bản chính là văn bản đã ban hành"_s;
    return docxBytes(*document);
}

} // namespace skt
