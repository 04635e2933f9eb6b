// SPDX-License-Identifier: GPL-3.0-or-later
// Who inspects whom in the campaign of 2023: facts for tests.
#pragma once

#include "core/domain/unit.h"

#include <QStringList>

#include <vector>

namespace skt::test {

struct TeamFacts
{
    int number;
    QString lead;
    QStringList members;
    QStringList offices;
    QStringList communes;
};

inline const std::vector<TeamFacts> &teams2023()
{
    static const std::vector<TeamFacts> teams{
        {1,
         QStringLiteral("Công an huyện"),
         {QStringLiteral("Văn phòng HĐND-UBND huyện"),
          QStringLiteral("Bảo hiểm xã hội huyện"),
          QStringLiteral("Chi cục Thuế khu vực TP Sầm Sơn - Quảng Xương")},
         {QStringLiteral("Phòng Tài chính - Kế hoạch"),
          QStringLiteral("Phòng Lao động - Thương binh và Xã hội"),
          QStringLiteral("Phòng Tài nguyên và Môi trường")},
         {QStringLiteral("Thị trấn Tân Phong"),
          QStringLiteral("Xã Quảng Bình"),
          QStringLiteral("Xã Quảng Hợp"),
          QStringLiteral("Xã Quảng Hải"),
          QStringLiteral("Xã Quảng Thái"),
          QStringLiteral("Xã Quảng Nhân")}},
        {2,
         QStringLiteral("Phòng Văn hóa và Thông tin"),
         {QStringLiteral("Phòng Nông nghiệp và Phát triển nông thôn"),
          QStringLiteral("Phòng Lao động - Thương binh và Xã hội"),
          QStringLiteral("Bệnh viện Đa khoa")},
         {QStringLiteral("Phòng Kinh tế và Hạ tầng"),
          QStringLiteral("Bảo hiểm xã hội huyện"),
          QStringLiteral("Bộ phận một cửa")},
         {QStringLiteral("Xã Quảng Yên"),
          QStringLiteral("Xã Quảng Trung"),
          QStringLiteral("Xã Quảng Chính"),
          QStringLiteral("Xã Quảng Giao"),
          QStringLiteral("Xã Tiên Trang")}},
        {3,
         QStringLiteral("Phòng Tài nguyên và Môi trường"),
         {QStringLiteral("Phòng Giáo dục và Đào tạo"),
          QStringLiteral("Hội Cựu chiến binh"),
          QStringLiteral("Hội Nông dân"),
          QStringLiteral("Trung tâm Y tế"),
          QStringLiteral("Liên đoàn Lao động")},
         {QStringLiteral("Phòng Văn hóa và Thông tin"),
          QStringLiteral("Phòng Nông nghiệp và Phát triển nông thôn"),
          QStringLiteral("Tòa án nhân dân")},
         {QStringLiteral("Xã Quảng Trạch"),
          QStringLiteral("Xã Quảng Lộc"),
          QStringLiteral("Xã Quảng Nham"),
          QStringLiteral("Xã Quảng Thạch"),
          QStringLiteral("Xã Quảng Đức")}},
        {4,
         QStringLiteral("Phòng Tài chính - Kế hoạch"),
         {QStringLiteral("Viện Kiểm sát nhân dân"),
          QStringLiteral("Đoàn TNCS Hồ Chí Minh"),
          QStringLiteral("Điện lực"),
          QStringLiteral("Hội Nông dân")},
         {QStringLiteral("Phòng Nội vụ"),
          QStringLiteral("Phòng Tư pháp"),
          QStringLiteral("Phòng Giáo dục và Đào tạo")},
         {QStringLiteral("Xã Quảng Văn"),
          QStringLiteral("Xã Quảng Long"),
          QStringLiteral("Xã Quảng Trường"),
          QStringLiteral("Xã Quảng Khê"),
          QStringLiteral("Xã Quảng Ngọc")}},
        {5,
         QStringLiteral("Phòng Tư pháp"),
         {QStringLiteral("Phòng Kinh tế và Hạ tầng"),
          QStringLiteral("Tòa án nhân dân"),
          QStringLiteral("Hội Liên hiệp Phụ nữ"),
          QStringLiteral("Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch")},
         {QStringLiteral("Viện Kiểm sát nhân dân"),
          QStringLiteral("Bệnh viện Đa khoa"),
          QStringLiteral("Điện lực")},
         {QStringLiteral("Xã Quảng Định"),
          QStringLiteral("Xã Quảng Phúc"),
          QStringLiteral("Xã Quảng Hòa"),
          QStringLiteral("Xã Quảng Lưu"),
          QStringLiteral("Xã Quảng Ninh")}}};
    return teams;
}

} // namespace skt::test
