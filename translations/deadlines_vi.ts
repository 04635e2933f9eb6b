<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Deadlines</name>
    <message>
        <source>Register the schedule</source>
        <translation>Đăng ký lịch kiểm tra</translation>
    </message>
    <message>
        <source>Send the notice of inspection</source>
        <translation>Gửi thông báo kiểm tra</translation>
    </message>
    <message>
        <source>The unit's own report</source>
        <translation>Báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Send the results notice</source>
        <translation>Gửi thông báo kết quả kiểm tra</translation>
    </message>
    <message>
        <source>The team's report</source>
        <translation>Báo cáo của đoàn</translation>
    </message>
    <message>
        <source>Synthesis report</source>
        <translation>Báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>Report to the superior body</source>
        <translation>Báo cáo cấp trên</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Đã xong, muộn</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Chưa đến hạn</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>weekend days: %1</source>
        <translation>ngày cuối tuần: %1</translation>
    </message>
    <message>
        <source>%1; skips %2</source>
        <translation>%1; bỏ qua %2</translation>
    </message>
    <message>
        <source>Working days before the visit, at least: %1</source>
        <translation>Trước cuộc kiểm tra ít nhất %1 ngày làm việc</translation>
    </message>
    <message>
        <source>Within so many working days: %1</source>
        <translation>Trong %1 ngày làm việc</translation>
    </message>
    <message>
        <source>After so many working days: %1</source>
        <translation>Sau %1 ngày làm việc</translation>
    </message>
    <message>
        <source>On %1 at the latest</source>
        <translation>Chậm nhất ngày %1</translation>
    </message>
</context>
</TS>
