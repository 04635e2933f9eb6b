<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message>
        <source>it must have five columns: date, weekday, kind, name, source</source>
        <translation>phải có năm cột: ngày, thứ, loại, tên, nguồn</translation>
    </message>
    <message>
        <source>“%1” is no date (write 2023-09-01)</source>
        <translation>“%1” không phải là ngày (viết như 2023-09-01)</translation>
    </message>
    <message>
        <source>%1 is not “%2” but “%3”</source>
        <translation>%1 không phải là “%2” mà là “%3”</translation>
    </message>
    <message>
        <source>“%1” is no kind (off, worked or open)</source>
        <translation>“%1” không phải là loại ngày (off: nghỉ, worked: làm bù, open: chưa quyết định)</translation>
    </message>
    <message>
        <source>Line %1 of the list of days off cannot be used: %2.</source>
        <translation>Không dùng được dòng %1 của danh sách ngày nghỉ: %2.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language in which this program speaks: "en", "vi".</extracomment>
        <translation>vi</translation>
    </message>
</context>
</TS>
