<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Documents</name>
    <message>
        <source>Notice of inspection</source>
        <translation>Thông báo kiểm tra</translation>
    </message>
    <message>
        <source>Programme of inspection</source>
        <translation>Chương trình kiểm tra</translation>
    </message>
    <message>
        <source>Schedule of inspections</source>
        <translation>Lịch kiểm tra</translation>
    </message>
    <message>
        <source>There is no paper of the kind “%1”. There are: %2.</source>
        <translation>Không có loại văn bản “%1”. Có các loại: %2.</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Tất cả các đoàn</translation>
    </message>
    <message>
        <source>The paper needs a team: name one, or a unit that a team inspects.</source>
        <translation>Văn bản cần có đoàn kiểm tra: hãy nêu một đoàn, hoặc một đơn vị do đoàn kiểm tra.</translation>
    </message>
    <message>
        <source>The file “%1” exists already; nothing was written. Choose another folder, or allow files to be overwritten (--force).</source>
        <translation>Đã có tệp “%1”; chưa ghi tệp nào. Hãy chọn thư mục khác, hoặc cho phép ghi đè (--force).</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Không tạo được thư mục “%1”. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The schedule is printed for a team or for all teams, not for a unit.</source>
        <translation>Lịch kiểm tra in cho một đoàn hoặc cho tất cả các đoàn, không in cho một đơn vị.</translation>
    </message>
    <message>
        <source>%1 is not inspected by this team, or by none.</source>
        <translation>%1 không do đoàn này kiểm tra, hoặc chưa giao cho đoàn nào.</translation>
    </message>
    <message>
        <source>Say for whom: --unit, --team, or --all for every unit.</source>
        <translation>Hãy nêu in cho ai: --unit, --team, hoặc --all cho mọi đơn vị.</translation>
    </message>
    <message>
        <source>The file “%1” exists already. Choose another folder, or allow it to be overwritten (--force).</source>
        <translation>Đã có tệp “%1”. Hãy chọn thư mục khác, hoặc cho phép ghi đè (--force).</translation>
    </message>
    <message>
        <source>The PDF of “%1” could not be made.</source>
        <translation>Không tạo được tệp PDF của “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2. Check the folder and the free space.</source>
        <translation>Không ghi được tệp “%1”: %2. Hãy kiểm tra thư mục và dung lượng còn trống.</translation>
    </message>
    <message>
        <source>There is no template for papers of the kind “%1”.</source>
        <translation>Không có mẫu cho loại văn bản “%1”.</translation>
    </message>
    <message>
        <source>The filled-in template has a line that means nothing (line %1): “%2”.</source>
        <translation>Mẫu đã điền có một dòng không hiểu được (dòng %1): “%2”.</translation>
    </message>
    <message>
        <source>“{{%1}}” is not allowed in a template: only {{name}}, {{#name}}, {{^name}} and {{/name}} are</source>
        <translation>không dùng được “{{%1}}” trong mẫu: chỉ dùng {{tên}}, {{#tên}}, {{^tên}} và {{/tên}}</translation>
    </message>
    <message>
        <source>there is no place “{{%1}}” here</source>
        <translation>ở đây không có chỗ điền “{{%1}}”</translation>
    </message>
    <message>
        <source>the section “{{#%1}}” is not closed</source>
        <translation>đoạn “{{#%1}}” chưa được đóng</translation>
    </message>
    <message>
        <source>“{{/%1}}” closes no section</source>
        <translation>“{{/%1}}” không đóng đoạn nào</translation>
    </message>
    <message>
        <source>Template, line %1: %2.</source>
        <translation>Mẫu, dòng %1: %2.</translation>
    </message>
    <message>
        <source>The visit has no date yet: give it one (schedule), then print again.</source>
        <translation>Chưa có ngày kiểm tra: hãy xếp lịch rồi in lại.</translation>
    </message>
    <message>
        <source>No visit has a date yet. Register the schedule or let the program propose one, then print again.</source>
        <translation>Chưa có cuộc kiểm tra nào được xếp ngày. Hãy đăng ký lịch hoặc xếp lịch tự động rồi in lại.</translation>
    </message>
    <message>
        <source>Notice of results</source>
        <translation>Thông báo kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Assignment of tasks</source>
        <translation>Phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản kiểm tra</translation>
    </message>
    <message>
        <source>Outline of a unit's report</source>
        <translation>Đề cương báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Report of a team</source>
        <translation>Báo cáo của Đoàn kiểm tra</translation>
    </message>
    <message>
        <source>This paper is of one visit: name the unit.</source>
        <translation>Văn bản này của một cuộc kiểm tra: hãy ghi đơn vị.</translation>
    </message>
    <message>
        <source>The text of the issued paper cannot be read from the plan file. Take it from a backup.</source>
        <translation>Không đọc được nội dung văn bản đã ban hành trong tệp kế hoạch. Hãy lấy lại từ một bản sao lưu.</translation>
    </message>
    <message>
        <source>This paper is printed for a team (--team), not for a unit.</source>
        <translation>Văn bản này in theo đoàn (--team), không theo đơn vị.</translation>
    </message>
    <message>
        <source>Notice of a change of members</source>
        <translation>Công văn thay đổi thành viên</translation>
    </message>
    <message>
        <source>Synthesis report</source>
        <translation>Báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>Nobody stands in for anybody at this visit. Record that first (substitute), then print again.</source>
        <translation>Cuộc kiểm tra này chưa ghi ai thay ai. Hãy ghi trước (substitute), rồi in lại.</translation>
    </message>
    <message>
        <source>This paper is of the whole campaign: leave out --team and --unit.</source>
        <translation>Văn bản này của cả đợt kiểm tra: bỏ --team và --unit.</translation>
    </message>
</context>
</TS>
