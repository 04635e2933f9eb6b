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
        <translation>Thiết lập: %1</translation>
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
        <translation>Đoàn kiểm tra số %1 – %2</translation>
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
        <translation>đã hủy</translation>
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
        <source>Name the agency of “%1”: team %2 has no lead agency.</source>
        <translation>Hãy ghi cơ quan của “%1”: Đoàn kiểm tra số %2 chưa có cơ quan chủ trì.</translation>
    </message>
    <message>
        <source>The name of the person is missing.</source>
        <translation>Thiếu tên người.</translation>
    </message>
    <message>
        <source>Team %1: %2 (%3)</source>
        <translation>Đoàn kiểm tra số %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Team %1 without %2</source>
        <translation>Đoàn kiểm tra số %1: bỏ %2</translation>
    </message>
    <message>
        <source>%1 is not on team %2.</source>
        <translation>%1 không có trong Đoàn kiểm tra số %2.</translation>
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
        <translation>%1 không có trong Đoàn kiểm tra số %2 nên không có việc cử người thay.</translation>
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
        <translation>Đoàn kiểm tra số %1</translation>
    </message>
    <message>
        <source>%1 is off from %2 to %3</source>
        <translation>%1 không làm việc được từ %2 đến %3</translation>
    </message>
    <message>
        <source>Registration of team %1 received on %2</source>
        <translation>Đã nhận đăng ký lịch của Đoàn kiểm tra số %1 ngày %2</translation>
    </message>
    <message>
        <source>The team is gone: somebody else has removed it.</source>
        <translation>Đoàn không còn: người khác đã xóa.</translation>
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
    <message>
        <source>Team %1 is led by %2 already. To replace the leader, give %2 another role or take %2 off the team first.</source>
        <translation>Đoàn kiểm tra số %1 đã có trưởng đoàn là %2. Muốn thay trưởng đoàn, trước hết hãy giao %2 vai trò khác hoặc đưa %2 ra khỏi đoàn.</translation>
    </message>
    <message>
        <source>%1 attends this visit anyway and cannot stand in for %2 as well. Name somebody else.</source>
        <translation>%1 đã tham gia cuộc kiểm tra này nên không thể đi thay %2. Hãy chọn người khác.</translation>
    </message>
    <message>
        <source>A registration cannot have come in on %1: that day is after today, %2.</source>
        <translation>Không thể nhận đăng ký lịch vào ngày %1: ngày đó sau hôm nay (%2).</translation>
    </message>
    <message>
        <source>The visit %1 is on %2, which is still to come (today is %3): it can be set to done on that day or later.</source>
        <translation>Cuộc kiểm tra %1 vào ngày %2, chưa đến (hôm nay là %3): chỉ ghi là đã kiểm tra từ ngày đó trở đi.</translation>
    </message>
    <message>
        <source>“%1” cannot be empty: every paper names it.</source>
        <translation>Không được để trống “%1”: mọi văn bản đều ghi nội dung này.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>name of the body</source>
        <translation>tên cơ quan</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>tên gọi tắt</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>level</source>
        <translation>cấp</translation>
    </message>
    <message>
        <source>unit it belongs to</source>
        <translation>đơn vị cấp trên trực tiếp</translation>
    </message>
    <message>
        <source>order</source>
        <translation>thứ tự</translation>
    </message>
    <message>
        <source>whether inspected</source>
        <translation>diện được kiểm tra</translation>
    </message>
    <message>
        <source>special attention</source>
        <translation>trọng điểm</translation>
    </message>
    <message>
        <source>area</source>
        <translation>khu vực</translation>
    </message>
    <message>
        <source>head</source>
        <translation>người đứng đầu</translation>
    </message>
    <message>
        <source>title of the head</source>
        <translation>chức danh người đứng đầu</translation>
    </message>
    <message>
        <source>address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>whether the phone is printed</source>
        <translation>việc in số điện thoại</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>thư điện tử</translation>
    </message>
    <message>
        <source>period</source>
        <translation>thời gian hoạt động</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>bản đăng ký lịch</translation>
    </message>
    <message>
        <source>report</source>
        <translation>báo cáo</translation>
    </message>
    <message>
        <source>title</source>
        <translation>chức vụ</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>whether of the agency&apos;s leadership</source>
        <translation>diện lãnh đạo cơ quan</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>danh sách tổ công tác</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; và %2 mục nữa</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Write it as name@office.vn.</source>
        <translation>“%1” không phải địa chỉ thư điện tử. Hãy ghi như ten@coquan.vn.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. Write digits, as 0237 3000 000.</source>
        <translation>“%1” không phải số điện thoại. Hãy ghi bằng chữ số, như 0237 3000 000.</translation>
    </message>
    <message>
        <source>The person is gone: somebody else has removed the entry.</source>
        <translation>Không còn người này trong danh sách: người khác đã xóa.</translation>
    </message>
    <message>
        <source>%1 of that agency is entered already. Change that entry, or add something to the name.</source>
        <translation>Đã có %1 của cơ quan đó trong danh sách. Hãy sửa dòng đã có, hoặc ghi thêm vào tên để phân biệt.</translation>
    </message>
    <message>
        <source>The agency is gone: somebody else has removed it.</source>
        <translation>Không còn cơ quan này: người khác đã xóa.</translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>Thêm người: %1</translation>
    </message>
    <message>
        <source>Person %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is the head of “%2”. Enter another head first.</source>
        <translation>%1 là người đứng đầu “%2”. Hãy ghi người đứng đầu khác trước.</translation>
    </message>
    <message>
        <source>%1 took part in the inspection of “%2”, which is done, and so stays in the list.</source>
        <translation>%1 có trong cuộc kiểm tra “%2” đã thực hiện nên phải giữ trong danh sách.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Xóa: %1</translation>
    </message>
    <message>
        <source>This entry is gone: somebody else has removed it.</source>
        <translation>Không còn dòng này: người khác đã xóa.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>No longer away: %1, %2</source>
        <translation>Bỏ ghi vắng: %1, %2</translation>
    </message>
    <message>
        <source>%1 no longer stands in for %2</source>
        <translation>%1 không còn thay %2</translation>
    </message>
    <message>
        <source>No longer off: %1, %2</source>
        <translation>Bỏ ghi bận: %1, %2</translation>
    </message>
    <message>
        <source>Name the agency of %1 first: somebody of it stands in.</source>
        <translation>Trước hết hãy ghi cơ quan của %1: người của cơ quan đó đi thay.</translation>
    </message>
    <message>
        <source>Marked as priority: %1</source>
        <translation>Đánh dấu trọng điểm: %1</translation>
    </message>
    <message>
        <source>No longer marked as priority: %1</source>
        <translation>Bỏ dấu trọng điểm: %1</translation>
    </message>
    <message>
        <source>A unit is gone: somebody else has removed it.</source>
        <translation>Có đơn vị không còn nữa: người khác đã xóa.</translation>
    </message>
    <message>
        <source>Inspection team %1</source>
        <translation>Đoàn kiểm tra số %1</translation>
    </message>
    <message>
        <source>The number of a team is 1, 2, 3 …</source>
        <translation>Số của đoàn là 1, 2, 3 …</translation>
    </message>
    <message>
        <source>There is a team %1 already: %2. Choose another number.</source>
        <translation>Đã có Đoàn kiểm tra số %1: %2. Hãy chọn số khác.</translation>
    </message>
    <message>
        <source>“%1” has people on team %2: %3. Take them off the team first.</source>
        <translation>“%1” có người trong Đoàn kiểm tra số %2: %3. Hãy đưa những người này ra khỏi đoàn trước.</translation>
    </message>
    <message>
        <source>The unit is gone: somebody else has removed it.</source>
        <translation>Không còn đơn vị này: người khác đã xóa.</translation>
    </message>
    <message>
        <source>Name the lead agency of the team too.</source>
        <translation>Hãy ghi cả cơ quan chủ trì của đoàn.</translation>
    </message>
    <message>
        <source>New team %1: %2</source>
        <translation>Thêm Đoàn kiểm tra số %1: %2</translation>
    </message>
    <message>
        <source>agencies</source>
        <translation>các cơ quan</translation>
    </message>
    <message>
        <source>Team %1: %2</source>
        <translation>Đoàn kiểm tra số %1: %2</translation>
    </message>
    <message>
        <source>it inspects %1</source>
        <translation>đoàn được giao kiểm tra %1</translation>
    </message>
    <message>
        <source>it visits “%1” on %2</source>
        <translation>đoàn kiểm tra “%1” ngày %2</translation>
    </message>
    <message>
        <source>a paper names its visit of “%1”</source>
        <translation>có văn bản ghi cuộc kiểm tra “%1” của đoàn</translation>
    </message>
    <message>
        <source>answers of “%1” are written down</source>
        <translation>đã ghi nội dung trả lời của “%1”</translation>
    </message>
    <message>
        <source>papers are of this team</source>
        <translation>có văn bản của đoàn</translation>
    </message>
    <message>
        <source>Team %1 cannot be removed: %2. Give its units to other teams first.</source>
        <translation>Không xóa được Đoàn kiểm tra số %1: %2. Hãy giao đơn vị của đoàn cho đoàn khác trước.</translation>
    </message>
    <message>
        <source>Removed: team %1</source>
        <translation>Xóa: Đoàn kiểm tra số %1</translation>
    </message>
    <message>
        <source>New unit: %1</source>
        <translation>Thêm đơn vị: %1</translation>
    </message>
    <message>
        <source>other spellings</source>
        <translation>các cách ghi khác</translation>
    </message>
    <message>
        <source>given to team %1</source>
        <translation>giao cho Đoàn kiểm tra số %1</translation>
    </message>
    <message>
        <source>given to no team</source>
        <translation>không giao cho đoàn nào</translation>
    </message>
    <message>
        <source>Unit %1: %2</source>
        <translation>Đơn vị %1: %2</translation>
    </message>
    <message>
        <source>Choose the units first.</source>
        <translation>Hãy chọn đơn vị trước.</translation>
    </message>
    <message>
        <source>No area: %1</source>
        <translation>Bỏ khu vực: %1</translation>
    </message>
    <message>
        <source>Area %1: %2</source>
        <translation>Khu vực %1: %2</translation>
    </message>
    <message>
        <source>Team %1 has inspected “%2” already, so it stays with it.</source>
        <translation>Đoàn kiểm tra số %1 đã kiểm tra “%2” nên đơn vị này vẫn thuộc đoàn đó.</translation>
    </message>
    <message>
        <source>Team %1 visits “%2” on %3. Take that visit off the calendar first.</source>
        <translation>Đoàn kiểm tra số %1 kiểm tra “%2” ngày %3. Hãy đưa cuộc kiểm tra đó ra khỏi lịch trước.</translation>
    </message>
    <message>
        <source>A paper names the visit of “%1” by team %2, so it cannot be removed. Cancel the visit instead.</source>
        <translation>Có văn bản ghi cuộc kiểm tra “%1” của Đoàn kiểm tra số %2 nên không xóa được. Hãy hủy cuộc kiểm tra đó.</translation>
    </message>
    <message>
        <source>Team %1 inspects: %2</source>
        <translation>Đoàn kiểm tra số %1 kiểm tra: %2</translation>
    </message>
    <message>
        <source>Given to no team: %1</source>
        <translation>Không giao cho đoàn nào: %1</translation>
    </message>
    <message>
        <source>“%1” means the unit “%2” already. Choose another name, or merge the two units if they are one.</source>
        <translation>“%1” đang chỉ đơn vị “%2”. Hãy chọn tên khác, hoặc gộp hai đơn vị nếu là một.</translation>
    </message>
    <message>
        <source>The unit that “%1” shall belong to is gone: somebody else has removed it.</source>
        <translation>Không còn đơn vị mà “%1” sẽ trực thuộc: người khác đã xóa.</translation>
    </message>
    <message>
        <source>“%1” cannot belong to “%2”, which belongs to it. Change the other one first.</source>
        <translation>“%1” không thể trực thuộc “%2” vì “%2” trực thuộc “%1”. Hãy sửa đơn vị kia trước.</translation>
    </message>
    <message>
        <source>The period of “%1” would end on %2, before it begins on %3.</source>
        <translation>Thời gian hoạt động của “%1” sẽ kết thúc ngày %2, trước khi bắt đầu ngày %3.</translation>
    </message>
    <message>
        <source>“%1” is inspected by team %2. Give it to no team first.</source>
        <translation>“%1” đang do Đoàn kiểm tra số %2 kiểm tra. Hãy bỏ giao cho đoàn trước.</translation>
    </message>
    <message>
        <source>The name of the unit is missing.</source>
        <translation>Thiếu tên đơn vị.</translation>
    </message>
    <message>
        <source>Team %1 visits “%2” on %3 and “%4” on %5. Take one of the two visits off the calendar first.</source>
        <translation>Đoàn kiểm tra số %1 kiểm tra “%2” ngày %3 và “%4” ngày %5. Hãy đưa một trong hai cuộc kiểm tra ra khỏi lịch trước.</translation>
    </message>
    <message>
        <source>%1 is entered at both “%2” and “%3”. Remove one of the two entries first.</source>
        <translation>%1 được ghi ở cả “%2” và “%3”. Hãy xóa một trong hai dòng trước.</translation>
    </message>
    <message>
        <source>Both have a unit “%1”. Merge these two first.</source>
        <translation>Cả hai đều có đơn vị trực thuộc “%1”. Hãy gộp hai đơn vị đó trước.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have both answered the same questions, so they cannot be merged.</source>
        <translation>“%1” và “%2” đều đã trả lời cùng các câu hỏi nên không gộp được.</translation>
    </message>
    <message>
        <source>A unit cannot be merged with itself. Choose two.</source>
        <translation>Không gộp được một đơn vị với chính nó. Hãy chọn hai đơn vị.</translation>
    </message>
    <message>
        <source>Merged: %1 into %2</source>
        <translation>Gộp: %1 vào %2</translation>
    </message>
    <message>
        <source>Answers are written down for the visit of “%1” by team %2, which has no date. Give it one, or take the other visit off, first.</source>
        <translation>Đã ghi nội dung trả lời cho cuộc kiểm tra “%1” của Đoàn kiểm tra số %2 mà cuộc này chưa có ngày. Hãy ghi ngày cho cuộc này, hoặc đưa cuộc kia ra khỏi lịch trước.</translation>
    </message>
    <message>
        <source>team %1 visits it on %2</source>
        <translation>Đoàn kiểm tra số %1 kiểm tra ngày %2</translation>
    </message>
    <message>
        <source>team %1 has inspected it</source>
        <translation>Đoàn kiểm tra số %1 đã kiểm tra</translation>
    </message>
    <message>
        <source>a paper names its visit by team %1</source>
        <translation>có văn bản ghi cuộc kiểm tra của Đoàn kiểm tra số %1</translation>
    </message>
    <message>
        <source>a paper goes to it</source>
        <translation>có văn bản gửi đơn vị này</translation>
    </message>
    <message>
        <source>people of it: %1</source>
        <translation>có người của đơn vị: %1</translation>
    </message>
    <message>
        <source>it leads team %1</source>
        <translation>đơn vị chủ trì Đoàn kiểm tra số %1</translation>
    </message>
    <message>
        <source>units that belong to it: %1</source>
        <translation>có đơn vị trực thuộc: %1</translation>
    </message>
    <message>
        <source>answers of it are written down</source>
        <translation>đã ghi nội dung trả lời của đơn vị</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>These cannot be removed: %1. Take that away first, or merge the unit into another.</source>
        <translation>Không xóa được: %1. Hãy bỏ những vướng mắc đó trước, hoặc gộp vào đơn vị khác.</translation>
    </message>
    <message>
        <source>The visit %1 has no date, so there is no notice to be shortened. Schedule it first.</source>
        <translation>Cuộc kiểm tra %1 chưa có ngày nên chưa có thời hạn thông báo để rút ngắn. Hãy xếp lịch trước.</translation>
    </message>
    <message>
        <source>The visit %1 is done: no notice is due any more.</source>
        <translation>Cuộc kiểm tra %1 đã thực hiện: không còn phải thông báo.</translation>
    </message>
    <message>
        <source>Say on which day the unit wrote.</source>
        <translation>Hãy ghi ngày văn bản của đơn vị.</translation>
    </message>
    <message>
        <source>The unit&apos;s writing is of %1, which is still to come.</source>
        <translation>Văn bản của đơn vị ghi ngày %1 là ngày chưa tới.</translation>
    </message>
    <message>
        <source>The unit cannot have agreed on %1, after the visit on %2.</source>
        <translation>Đơn vị không thể đồng ý ngày %1, sau cuộc kiểm tra ngày %2.</translation>
    </message>
    <message>
        <source>Name the unit&apos;s writing: its number, or what it is.</source>
        <translation>Hãy ghi văn bản của đơn vị: số ký hiệu, hoặc tên văn bản.</translation>
    </message>
    <message>
        <source>%1 agrees in writing to a shorter notice (%2)</source>
        <translation>%1 đồng ý bằng văn bản thời hạn thông báo ngắn hơn (%2)</translation>
    </message>
    <message>
        <source>Shorter notice agreed: %1 (%2)</source>
        <translation>Đồng ý thời hạn thông báo ngắn hơn: %1 (%2)</translation>
    </message>
    <message>
        <source>Give the draft a name.</source>
        <translation>Hãy đặt tên cho lịch dự thảo.</translation>
    </message>
    <message>
        <source>There is a draft “%1” already. Choose another name.</source>
        <translation>Đã có lịch dự thảo “%1”. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>New draft of the schedule: %1</source>
        <translation>Thêm lịch dự thảo: %1</translation>
    </message>
    <message>
        <source>Draft %1: now %2</source>
        <translation>Lịch dự thảo %1: đổi tên thành %2</translation>
    </message>
    <message>
        <source>The visit %1 was cancelled. Set it back to “planned” first if that was a mistake.</source>
        <translation>Cuộc kiểm tra %1 đã hủy. Nếu nhầm, hãy đưa về “dự kiến” trước.</translation>
    </message>
    <message>
        <source>%1 is not inspected by team %2. Give it to that team first.</source>
        <translation>%1 không do Đoàn kiểm tra số %2 kiểm tra. Hãy giao cho đoàn đó trước.</translation>
    </message>
    <message>
        <source>Draft %1: %2</source>
        <translation>Lịch dự thảo %1: %2</translation>
    </message>
    <message>
        <source>Draft %1: %2 visits placed automatically</source>
        <translation>Lịch dự thảo %1: xếp tự động %2 cuộc kiểm tra</translation>
    </message>
    <message>
        <source>The draft is gone: somebody else has adopted or removed it.</source>
        <translation>Không còn lịch dự thảo này: người khác đã áp dụng hoặc xóa.</translation>
    </message>
    <message>
        <source>Draft adopted as the schedule: %1</source>
        <translation>Áp dụng lịch dự thảo: %1</translation>
    </message>
    <message>
        <source>Not taken over, since done, cancelled or no longer the team&apos;s: %1.</source>
        <translation>Không áp dụng cho các cuộc đã thực hiện, đã hủy hoặc không còn giao cho đoàn: %1.</translation>
    </message>
    <message>
        <source>Draft dropped: %1</source>
        <translation>Bỏ lịch dự thảo: %1</translation>
    </message>
    <message>
        <source>added %1, changed %2, refused %3</source>
        <translation>thêm %1, sửa %2, không nhận %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Units from a table</source>
        <translation>Nhập đơn vị từ bảng</translation>
    </message>
    <message>
        <source>People from a table</source>
        <translation>Nhập người từ bảng</translation>
    </message>
    <message>
        <source>The table is not about one team only, so it cannot be recorded as a team&apos;s registration. Name the team.</source>
        <translation>Bảng không chỉ của một đoàn nên không ghi được là đăng ký của đoàn nào. Hãy chọn đoàn.</translation>
    </message>
    <message>
        <source>Registration received on %1</source>
        <translation>Nhận đăng ký ngày %1</translation>
    </message>
    <message>
        <source>Schedule from a table</source>
        <translation>Nhập lịch từ bảng</translation>
    </message>
    <message>
        <source>Say which day falls, or from when to when.</source>
        <translation>Hãy ghi ngày phải hoãn, hoặc từ ngày nào đến ngày nào.</translation>
    </message>
    <message>
        <source>The time would end on %1, before it begins on %2.</source>
        <translation>Thời gian sẽ kết thúc ngày %1, trước khi bắt đầu ngày %2.</translation>
    </message>
    <message>
        <source>Say why the visits are put off: a reason is needed.</source>
        <translation>Hãy ghi lý do hoãn: cần có lý do.</translation>
    </message>
    <message>
        <source>Say who gave the order too.</source>
        <translation>Hãy ghi cả người chỉ đạo.</translation>
    </message>
    <message>
        <source>%1 (by order of %2)</source>
        <translation>%1 (theo chỉ đạo của %2)</translation>
    </message>
    <message>
        <source>%1 (by order of %2, %3)</source>
        <translation>%1 (theo chỉ đạo của %2, %3)</translation>
    </message>
    <message>
        <source>Nothing is put off: no visit that is still to come lies in %1 there.</source>
        <translation>Không có gì để hoãn: không có cuộc kiểm tra nào chưa thực hiện trong thời gian %1.</translation>
    </message>
    <message>
        <source>Put off, %1 (%2): %3</source>
        <translation>Hoãn, %1 (%2): %3</translation>
    </message>
    <message>
        <source>Team %1 has no lead agency.</source>
        <translation>Đoàn kiểm tra số %1 chưa có cơ quan chủ trì.</translation>
    </message>
    <message>
        <source>Team %1 inspects no unit yet.</source>
        <translation>Đoàn kiểm tra số %1 chưa có đơn vị nào để kiểm tra.</translation>
    </message>
    <message>
        <source>Units that no team inspects yet: %1.</source>
        <translation>Số đơn vị chưa giao cho đoàn nào: %1.</translation>
    </message>
    <message>
        <source>Say which level organises the campaign.</source>
        <translation>Hãy cho biết cấp nào tổ chức đợt kiểm tra.</translation>
    </message>
    <message>
        <source>The plan needs a title: every paper names it.</source>
        <translation>Kế hoạch cần có tên: văn bản nào cũng ghi tên này.</translation>
    </message>
    <message>
        <source>The plan needs an issuing body: every paper names it.</source>
        <translation>Kế hoạch cần có cơ quan ban hành: văn bản nào cũng ghi cơ quan này.</translation>
    </message>
    <message>
        <source>Team %1 is there twice.</source>
        <translation>Đoàn kiểm tra số %1 có hai lần.</translation>
    </message>
    <message>
        <source>Row %1 (%2) was left out: %3</source>
        <translation>Dòng %1 (%2) chưa đưa vào sổ: %3</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Tổ chức thực hiện</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Legal documents</source>
        <translation>Văn bản căn cứ</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>Chữ viết tắt</translation>
    </message>
    <message>
        <source>The text is empty. Remove the line instead.</source>
        <translation>Chưa có nội dung. Muốn bỏ thì xóa dòng này.</translation>
    </message>
    <message>
        <source>A duty says who has to do it, and what.</source>
        <translation>Nhiệm vụ phải ghi ai làm và làm gì.</translation>
    </message>
    <message>
        <source>A recipient needs a name.</source>
        <translation>Nơi nhận cần có tên.</translation>
    </message>
    <message>
        <source>A document has a number, or at least a kind or name.</source>
        <translation>Văn bản cần có số, hoặc ít nhất là loại hoặc tên.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1” đã có trong danh sách.</translation>
    </message>
    <message>
        <source>An abbreviation has a short form, and what it stands for.</source>
        <translation>Chữ viết tắt gồm chữ tắt và nghĩa đầy đủ.</translation>
    </message>
    <message>
        <source>The line is gone: somebody else has removed it.</source>
        <translation>Dòng này không còn: người khác đã xóa.</translation>
    </message>
    <message>
        <source>%1: new “%2”</source>
        <translation>%1: thêm “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” changed</source>
        <translation>%1: sửa “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” removed</source>
        <translation>%1: xóa “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” moved</source>
        <translation>%1: chuyển chỗ “%2”</translation>
    </message>
    <message>
        <source>The schedule cannot have been agreed on %1: that day is after today, %2.</source>
        <translation>Lịch không thể đã được thống nhất ngày %1: ngày đó sau hôm nay, %2.</translation>
    </message>
    <message>
        <source>Say why: a reason is needed.</source>
        <translation>Cần ghi lý do.</translation>
    </message>
    <message>
        <source>“%1” was sent already. Replace it (wrong content), correct it by a letter (wrong form), or withdraw it.</source>
        <translation>“%1” đã gửi. Hãy thay thế (sai nội dung), đính chính bằng công văn (sai thể thức) hoặc thu hồi văn bản.</translation>
    </message>
    <message>
        <source>Only the number and date of an issued paper are corrected, before it is sent; “%1” is not such a paper.</source>
        <translation>Chỉ sửa số và ngày của văn bản đã ban hành, trước khi gửi; “%1” không thuộc trường hợp này.</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>“%1” is no longer in force already.</source>
        <translation>“%1” đã hết hiệu lực từ trước.</translation>
    </message>
    <message>
        <source>“%1” is not issued, so there is nothing to withdraw.</source>
        <translation>“%1” chưa ban hành nên không có gì để thu hồi.</translation>
    </message>
    <message>
        <source>Void: %1 (%2)</source>
        <translation>Hủy: %1 (%2)</translation>
    </message>
    <message>
        <source>Withdrawn: %1 (%2)</source>
        <translation>Thu hồi: %1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not in force, so there is nothing to replace.</source>
        <translation>“%1” không còn hiệu lực nên không có gì để thay thế.</translation>
    </message>
    <message>
        <source>A draft that replaces “%1” is in the register already.</source>
        <translation>Sổ đã có dự thảo thay thế “%1”.</translation>
    </message>
    <message>
        <source>Give the right number, the right date, or both.</source>
        <translation>Hãy ghi số đúng, ngày đúng hoặc cả hai.</translation>
    </message>
    <message>
        <source>Number or date corrected: %1 (%2)</source>
        <translation>Sửa số hoặc ngày: %1 (%2)</translation>
    </message>
    <message>
        <source>Draft that replaces %1 (%2)</source>
        <translation>Dự thảo thay thế %1 (%2)</translation>
    </message>
    <message>
        <source>Name the body whose papers are numbered.</source>
        <translation>Hãy ghi tên cơ quan có văn bản được cấp số.</translation>
    </message>
    <message>
        <source>The first number must be 1 or more.</source>
        <translation>Số đầu tiên phải từ 1 trở lên.</translation>
    </message>
    <message>
        <source>The program numbers the papers of %1</source>
        <translation>Chương trình cấp số văn bản của %1</translation>
    </message>
    <message>
        <source>The office numbers the papers of %1</source>
        <translation>Văn thư cấp số văn bản của %1</translation>
    </message>
    <message>
        <source>The file “%1” cannot be attached: %2.</source>
        <translation>Không đính kèm được tệp “%1”: %2.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>không có tệp này</translation>
    </message>
    <message>
        <source>it is larger than 100 MB</source>
        <translation>tệp lớn hơn 100 MB</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>không đọc được tệp</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>tệp rỗng</translation>
    </message>
    <message>
        <source>a signed paper is a PDF or a picture, and it is neither</source>
        <translation>bản đã ký phải là PDF hoặc ảnh, tệp này không phải</translation>
    </message>
    <message>
        <source>The file cannot be copied to %1. Free some space, or ask for the right to write there.</source>
        <translation>Không chép được tệp vào %1. Hãy giải phóng dung lượng hoặc xin quyền ghi ở đó.</translation>
    </message>
    <message>
        <source>The notice cannot be issued while its visit has what must be put right: %1 Move the visit (“remedies” names ways out), or have it accepted by order (“waive”), where that may be.</source>
        <translation>Chưa ban hành được thông báo khi cuộc kiểm tra còn điểm phải xử lý: %1 Hãy dời lịch (lệnh “remedies” gợi ý cách xử lý), hoặc ghi chấp nhận theo chỉ đạo (“waive”) nếu được phép.</translation>
    </message>
    <message>
        <source>The number is missing: the papers of %1 get theirs from its office. Give the number (--number), or let the program number them (series).</source>
        <translation>Thiếu số: văn bản của %1 do văn thư cấp số. Hãy ghi số (--number), hoặc để chương trình cấp số (series).</translation>
    </message>
    <message>
        <source>Nobody is named as its signer: the place under the signature is empty.</source>
        <translation>Chưa có tên người ký: chỗ dưới chữ ký để trống.</translation>
    </message>
    <message>
        <source>%1 of %2 names the same: replace or withdraw it if it no longer holds.</source>
        <translation>%1 ngày %2 có cùng nội dung: hãy thay thế hoặc thu hồi nếu văn bản đó không còn đúng.</translation>
    </message>
    <message>
        <source>“%1” was issued already. Replace it if its content is wrong.</source>
        <translation>“%1” đã ban hành. Nếu sai nội dung, hãy thay thế văn bản.</translation>
    </message>
    <message>
        <source>This is a draft for another body, which gives it its own number. Print it; enter what comes back as received (receive).</source>
        <translation>Đây là dự thảo cho cơ quan khác, cơ quan đó tự cấp số. Hãy in ra; khi nhận được văn bản thì ghi vào sổ (receive).</translation>
    </message>
    <message>
        <source>Number %1 of %2.</source>
        <translation>Số %1 ngày %2.</translation>
    </message>
    <message>
        <source>“%1” is in the register as a draft already.</source>
        <translation>Sổ đã có dự thảo “%1”.</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Dự thảo: %1</translation>
    </message>
    <message>
        <source>Handed in for signing on %1: %2</source>
        <translation>Trình ký ngày %1: %2</translation>
    </message>
    <message>
        <source>Handed in for signing</source>
        <translation>Ngày trình ký</translation>
    </message>
    <message>
        <source>“%1” has its number already, so it is past signing.</source>
        <translation>“%1” đã có số, không còn trình ký.</translation>
    </message>
    <message>
        <source>Issued: %1.</source>
        <translation>Ban hành: %1.</translation>
    </message>
    <message>
        <source>the signed file is not in %1: take it from a backup, or attach it again.</source>
        <translation>bản đã ký không có trong %1: hãy lấy lại từ bản sao lưu hoặc đính kèm lại.</translation>
    </message>
    <message>
        <source>the signed file is damaged: take it from a backup, or attach it again.</source>
        <translation>bản đã ký bị hỏng: hãy lấy lại từ bản sao lưu hoặc đính kèm lại.</translation>
    </message>
    <message>
        <source>the paper is not issued.</source>
        <translation>văn bản chưa ban hành.</translation>
    </message>
    <message>
        <source>What was issued as %1 is missing in the plan file. Take it from a backup.</source>
        <translation>Tệp kế hoạch thiếu nội dung đã ban hành của văn bản %1. Hãy lấy lại từ một bản sao lưu.</translation>
    </message>
    <message>
        <source>Say what kind of paper it is.</source>
        <translation>Hãy ghi loại văn bản.</translation>
    </message>
    <message>
        <source>Say whom the paper is from.</source>
        <translation>Hãy ghi cơ quan ban hành.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>It cannot have been received on %1, before its own date, %2.</source>
        <translation>Không thể nhận ngày %1, trước ngày văn bản là %2.</translation>
    </message>
    <message>
        <source>Several teams visit %1. Name the team.</source>
        <translation>Có nhiều đoàn kiểm tra tại %1. Hãy ghi đoàn.</translation>
    </message>
    <message>
        <source>Received from %1: %2 %3</source>
        <translation>Nhận từ %1: %2 %3</translation>
    </message>
    <message>
        <source>Signed file of %1: %2</source>
        <translation>Bản đã ký của %1: %2</translation>
    </message>
    <message>
        <source>File of %1: %2</source>
        <translation>Tệp kèm theo %1: %2</translation>
    </message>
    <message>
        <source>“%1” has no number yet: issue it first, then attach what came back signed.</source>
        <translation>“%1” chưa có số: hãy ban hành trước, rồi đính kèm bản đã ký.</translation>
    </message>
    <message>
        <source>“%1” is no recipient of %2. Recipients: %3.</source>
        <translation>“%1” không có trong nơi nhận của %2. Nơi nhận: %3.</translation>
    </message>
    <message>
        <source>“%1” is not issued, or no longer in force, so it is not sent.</source>
        <translation>“%1” chưa ban hành hoặc đã hết hiệu lực nên không gửi.</translation>
    </message>
    <message>
        <source>It cannot have been sent on %1, before its own date, %2.</source>
        <translation>Không thể gửi ngày %1, trước ngày văn bản là %2.</translation>
    </message>
    <message>
        <source>“%1” was sent to all its recipients already.</source>
        <translation>“%1” đã gửi đến mọi nơi nhận.</translation>
    </message>
    <message>
        <source>Nobody is on the way to receive “%1”: mark it as sent first.</source>
        <translation>Chưa gửi “%1” cho nơi nào: hãy ghi ngày gửi trước.</translation>
    </message>
    <message>
        <source>“%1” was not sent to %2 yet: mark it as sent first.</source>
        <translation>“%1” chưa gửi đến %2: hãy ghi ngày gửi trước.</translation>
    </message>
    <message>
        <source>%1 cannot have received it on %2, before it was sent on %3.</source>
        <translation>%1 không thể nhận ngày %2, trước ngày gửi là %3.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Sent on %1: %2</source>
        <translation>Gửi ngày %1: %2</translation>
    </message>
    <message>
        <source>Sent on %1 to %2: %3</source>
        <translation>Gửi ngày %1 đến %2: %3</translation>
    </message>
    <message>
        <source>Received on %1: %2</source>
        <translation>Nhận ngày %1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – Team %2</source>
        <translation>%1 – Đoàn kiểm tra số %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The paper is not in the register. Look up its id there (register).</source>
        <translation>Văn bản không có trong sổ. Hãy tra mã trong sổ (register).</translation>
    </message>
    <message>
        <source>“%1” was made by %2: it is not issued, sent or changed here.</source>
        <translation>“%1” do %2 ban hành: không cấp số, gửi hay sửa ở đây.</translation>
    </message>
    <message>
        <source>%1: give a day.</source>
        <translation>%1: hãy ghi ngày.</translation>
    </message>
    <message>
        <source>%1: %2 is still to come, today is %3.</source>
        <translation>%1: %2 chưa đến, hôm nay là %3.</translation>
    </message>
    <message>
        <source>“%1” is no number of a paper. Write 12 or 12/%2.</source>
        <translation>“%1” không phải số văn bản. Hãy ghi 12 hoặc 12/%2.</translation>
    </message>
    <message>
        <source>%1 has given the number %2 in %3 already: %4 of %5. Give another number.</source>
        <translation>%1 đã cấp số %2 trong năm %3: %4 ngày %5. Hãy ghi số khác.</translation>
    </message>
    <message>
        <source>The PDF could not be made, so no number was given.</source>
        <translation>Không tạo được PDF nên chưa cấp số.</translation>
    </message>
    <message>
        <source>Registrations received on %1: teams %2</source>
        <translation>Đã nhận đăng ký ngày %1: đoàn %2</translation>
    </message>
    <message>
        <source>Visits held: %1</source>
        <translation>Cuộc đã kiểm tra: %1</translation>
    </message>
    <message>
        <source>Members who leave their team: %1</source>
        <translation>Thành viên thôi tham gia đoàn: %1</translation>
    </message>
    <message>
        <source>Absences removed: %1</source>
        <translation>Đã bỏ lần vắng mặt: %1</translation>
    </message>
    <message>
        <source>Nobody stands in any longer for: %1</source>
        <translation>Không còn người thay cho: %1</translation>
    </message>
    <message>
        <source>Days off removed: %1</source>
        <translation>Đã bỏ lần nghỉ: %1</translation>
    </message>
    <message>
        <source>The person is gone: somebody else has removed it.</source>
        <translation>Người này không còn: đã có người khác xóa.</translation>
    </message>
    <message>
        <source>%1 is on no team, so nobody can stand in.</source>
        <translation>%1 không thuộc đoàn nào nên không cần người thay.</translation>
    </message>
    <message>
        <source>%1 stands in for %2 already from %3 to %4.</source>
        <translation>%1 đã thay %2 từ %3 đến %4.</translation>
    </message>
    <message>
        <source>%1 stands in for %2 from %3 to %4</source>
        <translation>%1 thay %2 từ %3 đến %4</translation>
    </message>
</context>
</TS>
