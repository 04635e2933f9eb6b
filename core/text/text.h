// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <compare>

namespace skt {

/// NFC, `ƣ`/`Ƣ` → `ư`/`Ư`, look-alikes of đ (ð, ɖ) → đ, no-break and zero-width spaces, soft
/// hyphens and runs of white space → one space, trimmed. What every text from outside passes
/// through.
QString cleaned(QStringView text);

/// Equality of names as the contract demands: case, place of the tone mark (hòa = hoà), `ƣ`/`ư`,
/// Unicode form, hyphens, dashes, commas, full stops and spaces do not count; marks do.
/// "Phòng Tƣ pháp" and "phòng tư pháp" give the same key; "Quý" and "Quí" do not.
QString matchKey(QStringView text);

/// For searching: as matchKey, and without any marks, đ → d ("quang binh" is found in "Quảng
/// Bình"). Words stay separated by one space.
QString searchKey(QStringView text);

/// True if every word of \a query begins a word of \a text (both by searchKey), in any order. An
/// empty query matches all.
bool searchMatches(QStringView text, QStringView query);

/// Vietnamese order: letters a ă â b c d đ e ê …, then tones ngang huyền hỏi ngã sắc nặng, then
/// case; numbers inside by value ("Phường 2" before "Phường 11").
std::strong_ordering compareVietnamese(QStringView a, QStringView b);

/// Order of people: by given name (last syllable), then family name (first), then the middle.
std::strong_ordering comparePersonNames(QStringView a, QStringView b);

/// Lower-case ASCII slug for file names: marks dropped, đ → d, everything else → '-'; never empty,
/// at most 80 characters, never a name that Windows reserves.
QString asciiSlug(QStringView text);

/// First letter in upper, rest untouched ("xã Quảng Bình" → "Xã Quảng Bình").
QString capitalised(const QString &text);

/// `03/8/2023`: day with two digits, months 1 and 2 with two, others with one (Decree 30, II.4.b).
QString formatDate(QDate date);

/// `ngày 03 tháng 8 năm 2023`.
QString formatDateInWords(QDate date);

/// `thứ Năm`, `Chủ nhật`.
QString weekdayName(QDate date);

/// `T5`, `CN`.
QString weekdayShort(QDate date);

/// `T5 03/8/2023`, as lists of the window show a date.
QString formatDateWithWeekday(QDate date);

/// Counts below ten with a leading zero (`05`), as papers write them.
QString formatCount(int count);

/// Decimal comma, thousands point: 1234.5 → `1.234,5`.
QString formatNumber(double value, int decimals = 0);

/// Reads `3/8/2023`, `03/08/2023`, `3-8-2023`, `03.8.2023`, `03082023`, `2023-08-03`,
/// `ngày 03 tháng 8 năm 2023`; and `3/8` when \a yearOfShortDates is given. Invalid if none.
QDate parseDate(QStringView text, int yearOfShortDates = 0);

/// A Roman number up to 3999 ("IV" → 4); 0 if \a text is none.
int romanToInteger(QStringView text);
QString integerToRoman(int value);

} // namespace skt
