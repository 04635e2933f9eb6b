<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Domain</name>
    <message>
        <source>%1</source>
        <comment>a team's number of one digit</comment>
        <translation>0%1</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Có phải: %1?</translation>
    </message>
    <message>
        <source>No unit of this plan is called “%1”.</source>
        <translation>Kế hoạch này không có đơn vị nào tên là “%1”.</translation>
    </message>
    <message>
        <source>“%1” can mean several units: %2. Write the full name.</source>
        <translation>“%1” có thể là nhiều đơn vị: %2. Hãy ghi tên đầy đủ.</translation>
    </message>
    <message>
        <source>Nobody in this plan is called “%1”.</source>
        <translation>Kế hoạch này không có ai tên là “%1”.</translation>
    </message>
    <message>
        <source>“%1” can mean several people: %2. Name the agency too.</source>
        <translation>“%1” có thể là nhiều người: %2. Hãy ghi thêm cơ quan.</translation>
    </message>
    <message>
        <source>There is no team %1: this plan has no teams yet.</source>
        <translation>Không có Đoàn kiểm tra số %1: kế hoạch này chưa có đoàn nào.</translation>
    </message>
    <message>
        <source>There is no team %1. This plan has the teams %2.</source>
        <translation>Không có Đoàn kiểm tra số %1. Kế hoạch này có các đoàn: %2.</translation>
    </message>
    <message>
        <source>There is no visit to %1 yet. Register one first.</source>
        <translation>Chưa có cuộc kiểm tra nào tại %1. Hãy đăng ký lịch trước.</translation>
    </message>
    <message>
        <source>Several teams visit %1. Name the team too.</source>
        <translation>Nhiều đoàn kiểm tra %1. Hãy ghi thêm số đoàn.</translation>
    </message>
    <message>
        <source>a date such as 2023-08-03, or “before 2023-08-01”</source>
        <translation>ngày dạng 2023-08-03, hoặc “before 2023-08-01” (trước ngày)</translation>
    </message>
    <message>
        <source>a date such as 2023-08-03</source>
        <translation>ngày dạng 2023-08-03</translation>
    </message>
    <message>
        <source>a time such as 07:30</source>
        <translation>giờ dạng 07:30</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>một đoạn chữ</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>một trong các từ: %1</translation>
    </message>
    <message>
        <source>“show --json” lists the settings.</source>
        <translation>Lệnh “show --json” liệt kê các thiết lập.</translation>
    </message>
    <message>
        <source>Near ones: %1.</source>
        <translation>Gần giống: %1.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Không có thiết lập “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2: expected is a date such as 2023-08-03.</source>
        <translation>“%1” không dùng được cho %2: cần ngày dạng 2023-08-03.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2: expected is %3.</source>
        <translation>“%1” không dùng được cho %2: cần %3.</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1</source>
        <translation>một số nguyên từ 0 đến %1</translation>
    </message>
</context>
</TS>
