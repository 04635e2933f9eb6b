// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/reading.h"

#include "core/documents/layout/paper_font.h"
#include "tests/support/catch_qt.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace skt::test {

void useBundledFont()
{
    static const bool loaded = forceBundledPaperFonts();
    REQUIRE(loaded);
}

std::optional<QString> outputOf(const QString &program, const QStringList &arguments, bool *ok)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN("SKIPPED: " << program.toStdString()
                         << " is not installed, nothing was checked with it");
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120000));
    if (ok)
        *ok = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return QString::fromUtf8(process.readAllStandardOutput());
}

PrintedPaper::PrintedPaper(const Document &document)
    : m_path(m_folder.filePath(u"paper.pdf"_s))
{
    const auto written = writePdf(document, m_path, false);
    REQUIRE(written);
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    m_bytes = file.readAll();
}

std::vector<Spot> PrintedPaper::spots() const
{
    const auto xml =
        outputOf(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, u"-zoom"_s, u"1"_s, m_path});
    std::vector<Spot> spots;
    std::map<int, double> sizes;
    int page = 0;
    QXmlStreamReader reader(xml.value_or(QString()));
    while (!reader.atEnd()) {
        reader.readNext();
        const auto name = reader.name();
        const auto number = [&reader](const QString &key) {
            return reader.attributes().value(key).toDouble();
        };
        if (reader.isStartElement() && name == u"page"_s) {
            page = reader.attributes().value(u"number"_s).toInt();
        } else if (reader.isStartElement() && name == u"fontspec"_s) {
            sizes[reader.attributes().value(u"id"_s).toInt()] = number(u"size"_s);
        } else if (reader.isStartElement() && name == u"text"_s) {
            Spot spot;
            spot.page = page;
            spot.top = number(u"top"_s);
            spot.left = number(u"left"_s);
            spot.width = number(u"width"_s);
            spot.size = sizes[reader.attributes().value(u"font"_s).toInt()];
            spots.push_back(spot);
        } else if (reader.isStartElement() && !spots.empty()) {
            spots.back().bold |= name == u"b"_s;
            spots.back().italic |= name == u"i"_s;
        } else if (reader.isCharacters() && !spots.empty()) {
            spots.back().text += reader.text();
        }
    }
    for (Spot &spot : spots)
        spot.text = spot.text.simplified();
    return spots;
}

QString PrintedPaper::text(int page) const
{
    QStringList arguments{u"-enc"_s, u"UTF-8"_s, u"-layout"_s};
    if (page > 0)
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    return outputOf(u"pdftotext"_s, arguments << m_path << u"-"_s).value_or(QString()).simplified();
}

Spot spotOf(const std::vector<Spot> &spots, const QString &text)
{
    const auto it = std::find_if(
        spots.begin(), spots.end(), [&](const Spot &spot) { return spot.text.contains(text); });
    INFO("looking for " << text.toStdString());
    REQUIRE(it != spots.end());
    return *it;
}

Paragraph paragraphOf(const QString &text, Paragraph::Style style)
{
    return {style, {{text, false, false}}};
}

Document handMadeNotice(int paragraphs)
{
    Document document;
    document.kind = u"inspection-notice"_s;
    document.fileStem = u"inspection-notice_doan-1_xa-quang-binh"_s;
    document.letterhead = {{u"TỔ CÔNG TÁC ĐỀ ÁN 06"_s},
                           {u"ĐOÀN KIỂM TRA SỐ 01"_s},
                           u"Số:        /TB-ĐKT1"_s,
                           u"Quảng Xương, ngày      tháng 8 năm 2023"_s,
                           u"THÔNG BÁO"_s,
                           u"Kiểm tra việc thực hiện Đề án 06 tại xã Quảng Bình"_s,
                           {}};
    Section section;
    section.blocks.emplace_back(
        paragraphOf(u"Căn cứ Kế hoạch số 12/KH-TCT ngày 12/7/2023 của Tổ công tác."_s,
                    Paragraph::Style::Basis));
    section.blocks.emplace_back(paragraphOf(u"I. NỘI DUNG"_s, Paragraph::Style::Section));
    for (int i = 0; i < paragraphs; ++i) {
        section.blocks.emplace_back(paragraphOf(
            u"Đoạn %1. Đoàn kiểm tra làm việc với lãnh đạo đơn vị, nghe báo cáo kết quả triển khai, xem hồ sơ, tài liệu và kiểm tra thực tế tại bộ phận tiếp nhận và trả kết quả; trao đổi những vấn đề phát hiện qua kiểm tra và kết luận."_s
                .arg(i + 1)));
    }
    document.sections.push_back(std::move(section));
    document.signatures = {{{u"TRƯỞNG ĐOÀN"_s}, u"PHÓ TRƯỞNG CÔNG AN"_s, u"Lê Thị Mẫu"_s}};
    document.recipients = {
        {u"UBND xã Quảng Bình (để t/h)"_s}, {u"Thành viên Đoàn (để t/h)"_s}, {u"Lưu: VT, ĐKT"_s}};
    return document;
}

} // namespace skt::test
