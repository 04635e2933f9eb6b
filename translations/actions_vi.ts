<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>own level</source>
        <translation>cấp tổ chức kiểm tra</translation>
    </message>
    <message>
        <source>level below</source>
        <translation>cấp dưới</translation>
    </message>
    <message>
        <source>New, empty plan</source>
        <translation>Kế hoạch mới, chưa có nội dung</translation>
    </message>
    <message>
        <source>Sample plan “%1”</source>
        <translation>Kế hoạch mẫu “%1”</translation>
    </message>
    <message>
        <source>New campaign from “%1”</source>
        <translation>Đợt kiểm tra mới từ “%1”</translation>
    </message>
    <message>
        <source>Plan taken in: “%1”</source>
        <translation>Ghi kế hoạch vào sổ: “%1”</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Thiết đặt: %1</translation>
    </message>
    <message>
        <source>This is no date. Write it as 3/8/2023.</source>
        <translation>Đây không phải là ngày. Hãy ghi dạng 3/8/2023.</translation>
    </message>
    <message>
        <source>Working calendar: %1</source>
        <translation>Lịch làm việc: %1</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>buổi sáng</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>buổi chiều</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>cả ngày</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>chưa xếp lịch</translation>
    </message>
    <message>
        <source>Team %1 – %2</source>
        <translation>Đoàn %1 – %2</translation>
    </message>
    <message>
        <source>The visit %1 is done and is not moved any more. Set it back to “planned” first if that was a mistake.</source>
        <translation>Cuộc kiểm tra %1 đã thực hiện nên không dời được nữa. Nếu ghi nhầm, hãy đưa về trạng thái “dự kiến” trước.</translation>
    </message>
    <message>
        <source>The visit would end at %1, before it begins at %2.</source>
        <translation>Giờ kết thúc %1 lại trước giờ bắt đầu %2.</translation>
    </message>
    <message>
        <source>Give both hours of the visit, or none.</source>
        <translation>Hãy ghi cả giờ bắt đầu và giờ kết thúc, hoặc không ghi giờ nào.</translation>
    </message>
    <message>
        <source>%1 is not inspected by any team. Give it to a team first.</source>
        <translation>%1 chưa được giao cho đoàn nào kiểm tra. Hãy giao cho một đoàn trước.</translation>
    </message>
    <message>
        <source>%1 is inspected by team %2, not by this team.</source>
        <translation>%1 do Đoàn %2 kiểm tra, không phải đoàn này.</translation>
    </message>
    <message>
        <source>Schedule: %1, %2</source>
        <translation>Xếp lịch: %1, %2</translation>
    </message>
    <message>
        <source>The visit is gone: somebody else has removed it.</source>
        <translation>Cuộc kiểm tra không còn nữa: người khác đã xóa.</translation>
    </message>
    <message>
        <source>Schedule: %1</source>
        <translation>Xếp lịch: %1</translation>
    </message>
    <message>
        <source>The visit %1 is not on the calendar.</source>
        <translation>Cuộc kiểm tra %1 chưa có trên lịch.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>đã thông báo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã kiểm tra</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>hoãn</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>hủy</translation>
    </message>
    <message>
        <source>Say why the visit %1 is %2: a reason is needed.</source>
        <translation>Hãy ghi lý do cuộc kiểm tra %1 chuyển sang “%2”: cần có lý do.</translation>
    </message>
    <message>
        <source>The visit %1 has no date yet: give one to set it to “%2”.</source>
        <translation>Cuộc kiểm tra %1 chưa có ngày: hãy ghi ngày rồi mới chuyển sang “%2”.</translation>
    </message>
    <message>
        <source>Visit %1: %2</source>
        <translation>Cuộc kiểm tra %1: %2</translation>
    </message>
    <message>
        <source>Automatic schedule: %1 visits placed</source>
        <translation>Xếp lịch tự động: đã xếp %1 cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Schedule agreed on %1</source>
        <translation>Chốt lịch ngày %1</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>Trưởng đoàn</translation>
    </message>
    <message>
        <source>deputy leader</source>
        <translation>Phó Trưởng đoàn</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Name the agency too.</source>
        <translation>Có nhiều người tên “%1”. Hãy ghi thêm cơ quan.</translation>
    </message>
    <message>
        <source>Name the agency of “%1”: team %2 has no lead agency.</source>
        <translation>Hãy ghi cơ quan của “%1”: Đoàn %2 chưa có cơ quan chủ trì.</translation>
    </message>
    <message>
        <source>The name of the person is missing.</source>
        <translation>Thiếu tên người.</translation>
    </message>
    <message>
        <source>Team %1: %2 (%3)</source>
        <translation>Đoàn %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Team %1 without %2</source>
        <translation>Đoàn %1: bỏ %2</translation>
    </message>
    <message>
        <source>%1 is not on team %2.</source>
        <translation>%1 không có trong Đoàn %2.</translation>
    </message>
    <message>
        <source>The absence would end on %1, before it begins on %2.</source>
        <translation>Thời gian vắng kết thúc ngày %1 lại trước ngày bắt đầu %2.</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1 vắng từ %2 đến %3</translation>
    </message>
    <message>
        <source>%1 is not on team %2, so nobody can stand in.</source>
        <translation>%1 không có trong Đoàn %2 nên không có việc cử người thay.</translation>
    </message>
    <message>
        <source>Nobody can stand in for himself.</source>
        <translation>Một người không thể tự thay cho mình.</translation>
    </message>
    <message>
        <source>%1 stands in for %2 at %3</source>
        <translation>%1 thay %2 tại %3</translation>
    </message>
    <message>
        <source>The time off would end on %1, before it begins on %2.</source>
        <translation>Thời gian nghỉ kết thúc ngày %1 lại trước ngày bắt đầu %2.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Đoàn %1</translation>
    </message>
    <message>
        <source>%1 is off from %2 to %3</source>
        <translation>%1 không làm việc được từ %2 đến %3</translation>
    </message>
    <message>
        <source>Registration of team %1 received on %2</source>
        <translation>Đã nhận đăng ký lịch của Đoàn %1 ngày %2</translation>
    </message>
    <message>
        <source>The team is gone: somebody else has removed it.</source>
        <translation>Đoàn không còn nữa: người khác đã xóa.</translation>
    </message>
    <message>
        <source>This cannot be accepted: it must be put right. “remedies” and the calendar show ways out.</source>
        <translation>Việc này không thể chấp nhận, phải xử lý. Lệnh “remedies” và trang Lịch có gợi ý xử lý.</translation>
    </message>
    <message>
        <source>A reason is needed to accept this.</source>
        <translation>Cần ghi lý do khi chấp nhận.</translation>
    </message>
    <message>
        <source>This can be accepted by order only: say who ordered it.</source>
        <translation>Việc này chỉ chấp nhận theo chỉ đạo: hãy ghi người chỉ đạo.</translation>
    </message>
    <message>
        <source>No present conflict has the key “%1”. “check --json” lists the keys.</source>
        <translation>Hiện không có trường hợp nào mang mã “%1”. Lệnh “check --json” liệt kê các mã.</translation>
    </message>
    <message>
        <source>Accepted: %1 – %2</source>
        <translation>Chấp nhận: %1 – %2</translation>
    </message>
    <message>
        <source>No longer accepted: %1</source>
        <translation>Bỏ chấp nhận: %1</translation>
    </message>
    <message>
        <source>Nothing with the key “%1” was accepted.</source>
        <translation>Chưa chấp nhận trường hợp nào mang mã “%1”.</translation>
    </message>
    <message>
        <source>The last day of visits (%1) would come before the first (%2).</source>
        <translation>Ngày cuối kiểm tra (%1) lại trước ngày đầu (%2).</translation>
    </message>
    <message>
        <source>Visits from %1 to %2 would last more than two years. Check the dates.</source>
        <translation>Kiểm tra từ %1 đến %2 kéo dài hơn hai năm. Hãy xem lại ngày.</translation>
    </message>
    <message>
        <source>%1 is no longer given to that team. Propose again.</source>
        <translation>%1 không còn giao cho đoàn đó. Hãy xếp lịch tự động lại.</translation>
    </message>
    <message>
        <source>The visit %1 was placed or given up by somebody else meanwhile. Propose again.</source>
        <translation>Cuộc kiểm tra %1 đã được người khác xếp hoặc bỏ trong lúc này. Hãy xếp lịch tự động lại.</translation>
    </message>
    <message>
        <source>The hours %1–%2 do not lie in that half-day. Change the hours or the half-day.</source>
        <translation>Giờ %1–%2 không thuộc buổi đó. Hãy sửa giờ hoặc buổi.</translation>
    </message>
    <message>
        <source>The same person is named both as attending and as left out.</source>
        <translation>Một người vừa được ghi dự, vừa được ghi không dự.</translation>
    </message>
    <message>
        <source>No unit has an area yet, so “%1” means nobody.</source>
        <translation>Chưa đơn vị nào có khu vực nên “%1” không chỉ đơn vị nào.</translation>
    </message>
    <message>
        <source>No unit lies in “%1”. Areas: %2.</source>
        <translation>Không đơn vị nào thuộc “%1”. Các khu vực: %2.</translation>
    </message>
    <message>
        <source>The visit %1 has no date yet: give one with the half-day.</source>
        <translation>Cuộc kiểm tra %1 chưa có ngày: hãy ghi ngày cùng với buổi.</translation>
    </message>
    <message>
        <source>No longer accepted, since it is gone: %1.</source>
        <translation>Thôi chấp nhận vì không còn vướng: %1.</translation>
    </message>
</context>
</TS>
