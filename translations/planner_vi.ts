<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Planner</name>
    <message>
        <source>%1 is to inspect %2</source>
        <translation>%1 kiểm tra %2</translation>
    </message>
    <message>
        <source>Put this visit off, or give it to another team</source>
        <translation>Hoãn cuộc kiểm tra này hoặc giao cho đoàn khác</translation>
    </message>
    <message>
        <source>Move this visit to %1</source>
        <translation>Dời cuộc kiểm tra này sang %1</translation>
    </message>
    <message>
        <source>Take this visit off its day</source>
        <translation>Đưa cuộc kiểm tra này ra khỏi ngày đã xếp</translation>
    </message>
    <message>
        <source>Let visits take place until %1</source>
        <translation>Kéo dài thời gian kiểm tra đến hết ngày %1</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <translation>%1 vắng mặt: %2</translation>
    </message>
    <message>
        <source>Visits take place from %1 to %2</source>
        <translation>Kiểm tra từ ngày %1 đến ngày %2</translation>
    </message>
    <message>
        <source>%1 can only be in one place at a time</source>
        <translation>%1 chỉ có thể có mặt ở một nơi trong mỗi buổi</translation>
    </message>
    <message>
        <source>Name a substitute for %1 at that time</source>
        <translation>Cử người thay %1 trong thời gian đó</translation>
    </message>
    <message>
        <source>Give up this day off</source>
        <translation>Bỏ ngày nghỉ này</translation>
    </message>
    <message>
        <source>Agree with the units on a shorter notice</source>
        <translation>Thống nhất với đơn vị để thông báo gấp hơn</translation>
    </message>
    <message>
        <source>Name somebody else for %1 in one of the visits</source>
        <translation>Cử người khác thay %1 ở một trong các cuộc kiểm tra</translation>
    </message>
    <message>
        <source>%1 has recorded days off: %2</source>
        <translation>%1 đã ghi thời gian nghỉ: %2</translation>
    </message>
    <message>
        <source>Notices are sent %1 working days before a visit: today is %2, so the first visits can be on %3</source>
        <translation>Thông báo phải gửi trước %1 ngày làm việc: hôm nay là %2, nên sớm nhất có thể kiểm tra ngày %3</translation>
    </message>
    <message>
        <source>%1 is registered for %2</source>
        <translation>%1 đã đăng ký %2</translation>
    </message>
    <message>
        <source>No half-day is left for %1.</source>
        <translation>Không còn buổi nào cho cuộc kiểm tra %1.</translation>
    </message>
    <message>
        <source>The visits of %1 need %2 half-days but only %3 are left.</source>
        <translation>Các cuộc kiểm tra của %1 cần %2 buổi nhưng chỉ còn %3 buổi.</translation>
    </message>
    <message>
        <source>%1 is needed at home and with %2 in %3 half-days but only %4 are left.</source>
        <translation>%1 vừa tiếp đoàn tại đơn vị vừa tham gia %2, cần %3 buổi nhưng chỉ còn %4 buổi.</translation>
    </message>
    <message>
        <source>Visits need %1 (%2) in %3 half-days but only %4 are left.</source>
        <translation>Các cuộc kiểm tra cần %1 (%2) trong %3 buổi nhưng chỉ còn %4 buổi.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Đoàn kiểm tra số %1</translation>
    </message>
    <message>
        <source>the morning of %1</source>
        <translation>sáng %1</translation>
    </message>
    <message>
        <source>the afternoon of %1</source>
        <translation>chiều %1</translation>
    </message>
    <message>
        <source>the whole of %1</source>
        <translation>cả ngày %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>%1 makes its last visit on %2: its results notice falls due on %3, after its report (%4).</source>
        <translation>%1 kiểm tra cuộc cuối ngày %2: thông báo kết quả đến hạn ngày %3, sau hạn báo cáo của đoàn (%4).</translation>
    </message>
    <message>
        <source>The last visits are on %1, so that the results notices, due by %2, can be sent before the reports are due (%3).</source>
        <translation>Các cuộc kiểm tra cuối cùng vào ngày %1, để thông báo kết quả (hạn %2) gửi được trước khi đến hạn báo cáo của đoàn (%3).</translation>
    </message>
    <message>
        <source>%1 was not placed: another team visits the unit already.</source>
        <translation>Không xếp %1: đơn vị này đã có đoàn khác kiểm tra.</translation>
    </message>
    <message>
        <source>No unit has an area: routes were not taken into account.</source>
        <translation>Chưa đơn vị nào có khu vực: phương án không tính đến tuyến đường.</translation>
    </message>
    <message>
        <source>Visits placed: %1; registered already and kept: %2; days used: %3; most visits on one day: %4.</source>
        <translation>Số cuộc được xếp: %1; đã đăng ký và giữ nguyên: %2; số ngày sử dụng: %3; ngày nhiều nhất: %4 cuộc.</translation>
    </message>
    <message>
        <source>The plan does not say from when to when visits take place</source>
        <translation>Kế hoạch chưa nêu thời gian kiểm tra từ ngày nào đến ngày nào</translation>
    </message>
    <message>
        <source>Set the first and the last day of visits</source>
        <translation>Đặt ngày đầu và ngày cuối của đợt kiểm tra</translation>
    </message>
    <message>
        <source>The search was cancelled before a schedule was found.</source>
        <translation>Đã dừng xếp lịch trước khi tìm được phương án.</translation>
    </message>
    <message>
        <source>No schedule was found in the time given; it is not proved that there is none. Give it more time.</source>
        <translation>Chưa tìm được phương án trong thời gian cho phép; chưa chứng minh được là không có. Hãy cho thêm thời gian.</translation>
    </message>
    <message>
        <source>No schedule was found; it is not proved that there is none.</source>
        <translation>Chưa tìm được phương án; chưa chứng minh được là không có.</translation>
    </message>
    <message>
        <source>The demands named cannot all be met: %1 of them.</source>
        <translation>Không thể đáp ứng cùng lúc các yêu cầu đã nêu (%1 yêu cầu).</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Dời %1 sang %2</translation>
    </message>
    <message>
        <source>Send %1 instead of %2: %3</source>
        <translation>Cử %1 thay %2: %3</translation>
    </message>
    <message>
        <source>%1 (not marked as a leader of the agency)</source>
        <translation>%1 (chưa được đánh dấu là lãnh đạo cơ quan)</translation>
    </message>
    <message>
        <source>Visits take place until %1, and that day is past</source>
        <translation>Các cuộc kiểm tra diễn ra đến hết %1, ngày đó đã qua</translation>
    </message>
</context>
</TS>
