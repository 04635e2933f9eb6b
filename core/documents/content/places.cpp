// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content/paper_data.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

std::vector<TemplatePlace> plain(const QString &names)
{
    std::vector<TemplatePlace> places;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        places.push_back({name, {}});
    return places;
}

std::vector<TemplatePlace> allPlaces()
{
    auto places =
        plain(u"co_quan_cap_tren co_quan_ban_hanh so_ky_hieu dia_danh_ngay nguoi_ky_thua_lenh "
              "nguoi_ky_chuc_vu nguoi_ky_ten ke_hoach ke_hoach_ngan kiem_tra Kiem_tra "
              "muc_dich_yeu_cau doan lien_he co_quan_thuong_truc don_vi Don_vi thoi_gian "
              "Thoi_gian dia_diem Dia_diem tap_trung phuong_tien thanh_phan_don_vi nguoi_tiep "
              "han_bao_cao han_bao_cao_ngay chua_xep_lich truong_doan thu_ky "
              "phu_luc_chuong_trinh phu_luc_de_cuong kem_theo ky_so_lieu luu thay_the "
              "ket_luan du_thao co_kien_nghi co_chuan_bi so_don_vi so_da_kiem_tra so_da_xep_lich "
              "so_da_gui_ket_qua tu_ngay den_ngay DON_VI so_doan so_kien_nghi so_da_xong "
              "so_dang_lam so_qua_han "
              "co_quan_cu Co_quan_cu CO_QUAN_CU thu_truong_chuc_vu thu_truong_ten "
              "co_quan_cap_tren_ten"_s);
    for (const auto &name : {u"gio"_s, u"sang"_s, u"chieu"_s}) {
        for (int step = 1; step <= 8; ++step)
            places.push_back({u"%1_%2"_s.arg(name).arg(step), {}});
    }
    const auto visit =
        plain(u"tt don_vi ngay thu buoi gio dia_diem thanh_phan ghi_chu han_bao_cao"_s);
    const auto line = plain(u"la_phan la_muc la_gach la_nhom la_bo_sung noi_dung"_s);
    for (const auto &name :
         {u"can_cu"_s, u"noi_dung_kiem_tra"_s, u"thanh_vien"_s, u"thanh_phan_cac_don_vi"_s})
        places.push_back({name, plain(u"noi_dung"_s)});
    for (const auto &name : {u"don_vi_nhan"_s, u"co_quan_thanh_vien"_s})
        places.push_back({name, plain(u"ten"_s)});
    for (const auto &name : {u"ket_qua_dat_duoc"_s, u"ton_tai"_s, u"don_vi_kien_nghi"_s})
        places.push_back({name, {{u"ten_don_vi"_s, {}}, {u"cac_y"_s, plain(u"noi_dung"_s)}}});
    places.push_back({u"thay_doi_thanh_vien"_s, plain(u"noi_dung"_s)});
    places.push_back({u"kien_nghi"_s, plain(u"tt viec don_vi thoi_han da_xong"_s)});
    places.push_back({u"tien_do"_s, plain(u"ten don_vi xep_lich thong_bao kiem_tra ket_qua"_s)});
    places.push_back({u"thay_doi"_s, plain(u"nguoi_vang nguoi_thay ly_do dien_thoai"_s)});
    places.push_back({u"phan_cong"_s, plain(u"tt ho_ten vai_tro phu_trach"_s)});
    places.push_back({u"chuan_bi"_s, plain(u"tt viec nguoi thoi_han"_s)});
    places.push_back({u"cuoc_kiem_tra"_s, visit});
    places.push_back({u"cac_doan"_s, {{u"ten_doan"_s, {}}, {u"cuoc_kiem_tra"_s, visit}}});
    places.push_back(
        {u"de_cuong"_s,
         {{u"phu_luc"_s, {}}, {u"ten_de_cuong"_s, {}}, {u"ky_so_lieu"_s, {}}, {u"dong"_s, line}}});
    return places;
}

} // namespace

const std::vector<TemplatePlace> &templatePlaces()
{
    static const auto places = allPlaces();
    return places;
}

} // namespace skt
