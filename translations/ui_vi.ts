<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>BoardPrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This is no date: %1. Write it as 2023-08-03.</source>
        <translation>Không phải ngày: %1. Hãy viết như 2023-08-03.</translation>
    </message>
    <message>
        <source>--screenshot needs a plan file, and --size two numbers as 1366x768.</source>
        <translation>--screenshot cần một tệp kế hoạch, --size cần hai số như 1366x768.</translation>
    </message>
    <message>
        <source>Plan file to open</source>
        <translation>Tệp kế hoạch cần mở</translation>
    </message>
    <message>
        <source>Language: vi or en; without it, as chosen in the window</source>
        <translation>Ngôn ngữ: vi hoặc en; không nêu thì theo lựa chọn trong cửa sổ</translation>
    </message>
    <message>
        <source>Day that counts as today, YYYY-MM-DD</source>
        <translation>Ngày được coi là hôm nay, dạng NĂM-THÁNG-NGÀY</translation>
    </message>
    <message>
        <source>Name in the history</source>
        <translation>Tên ghi trong nhật ký thay đổi</translation>
    </message>
    <message>
        <source>Make FILE with the sample campaign if it is not there</source>
        <translation>Tạo FILE từ kế hoạch mẫu nếu chưa có</translation>
    </message>
    <message>
        <source>Write each page as a picture into DIR and end</source>
        <translation>Ghi từng trang thành ảnh vào thư mục DIR rồi kết thúc</translation>
    </message>
    <message>
        <source>Size of the window, as 1366x768</source>
        <translation>Kích thước cửa sổ, ví dụ 1366x768</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Giao diện tối</translation>
    </message>
</context>
<context>
    <name>DirectoryEdits</name>
    <message>
        <source>Team %1</source>
        <translation>Đoàn %1</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 đơn vị</translation>
    </message>
    <message>
        <source>New unit: %1</source>
        <translation>Đơn vị mới: %1</translation>
    </message>
    <message>
        <source>%1: other spellings</source>
        <translation>%1: cách viết khác</translation>
    </message>
    <message>
        <source>%1: no area</source>
        <translation>%1: không thuộc khu vực nào</translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation>%1: khu vực %2</translation>
    </message>
    <message>
        <source>%1: inspected by %2</source>
        <translation>%1: do %2 kiểm tra</translation>
    </message>
    <message>
        <source>%1: inspected by no team</source>
        <translation>%1: chưa giao đoàn nào</translation>
    </message>
    <message>
        <source>%1: marked as priority</source>
        <translation>%1: đánh dấu trọng điểm</translation>
    </message>
    <message>
        <source>%1: no longer marked as priority</source>
        <translation>%1: bỏ dấu trọng điểm</translation>
    </message>
    <message>
        <source>%1 is one with %2</source>
        <translation>%1 nhập làm một với %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>New team %1</source>
        <translation>Đoàn mới số %1</translation>
    </message>
    <message>
        <source>%1: member agencies</source>
        <translation>%1: cơ quan tham gia</translation>
    </message>
    <message>
        <source>%1: registration received on %2</source>
        <translation>%1: đã nhận đăng ký ngày %2</translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>Người mới: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 không còn %2</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1 vắng từ %2 đến %3</translation>
    </message>
    <message>
        <source>Remove an absence</source>
        <translation>Xóa một lần vắng mặt</translation>
    </message>
    <message>
        <source>%1 stands in for %2 at %3</source>
        <translation>%1 thay %2 tại %3</translation>
    </message>
    <message>
        <source>Remove a substitution</source>
        <translation>Xóa việc cử người thay</translation>
    </message>
    <message>
        <source>%1 is off from %2 to %3</source>
        <translation>%1 nghỉ từ %2 đến %3</translation>
    </message>
    <message>
        <source>Remove a day off</source>
        <translation>Xóa ngày nghỉ</translation>
    </message>
    <message>
        <source>%1 teams</source>
        <translation>%1 đoàn</translation>
    </message>
    <message>
        <source>The visit to %1 was held</source>
        <translation>Đã kiểm tra tại %1</translation>
    </message>
    <message>
        <source>Visits held: %1</source>
        <translation>Cuộc đã kiểm tra: %1</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>Remove %1 absences</source>
        <translation>Bỏ %1 lần vắng mặt</translation>
    </message>
    <message>
        <source>Remove %1 substitutions</source>
        <translation>Bỏ %1 lần thay thế</translation>
    </message>
    <message>
        <source>Remove %1 days off</source>
        <translation>Bỏ %1 lần nghỉ</translation>
    </message>
</context>
<context>
    <name>ImportEdits</name>
    <message>
        <source>Take in units from a table</source>
        <translation>Nhập đơn vị từ bảng</translation>
    </message>
    <message>
        <source>Take in people from a table</source>
        <translation>Nhập người từ bảng</translation>
    </message>
    <message>
        <source>Take in a schedule from a table</source>
        <translation>Nhập lịch từ bảng</translation>
    </message>
    <message>
        <source>Clashes and warnings of these visits: %1</source>
        <translation>Xung đột và cảnh báo của các cuộc kiểm tra này: %1</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>morning</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>chiều</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>cả ngày</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>đã xếp lịch</translation>
    </message>
    <message>
        <source>notice sent</source>
        <translation>đã gửi thông báo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã kiểm tra</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>hoãn</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>department</source>
        <translation>phòng</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>mass organisation</source>
        <translation>đoàn thể</translation>
    </message>
    <message>
        <source>public service</source>
        <translation>đơn vị sự nghiệp</translation>
    </message>
    <message>
        <source>one-stop desk</source>
        <translation>bộ phận một cửa</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>xã</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>phường</translation>
    </message>
    <message>
        <source>town</source>
        <translation>thị trấn</translation>
    </message>
    <message>
        <source>special zone</source>
        <translation>đặc khu</translation>
    </message>
    <message>
        <source>village</source>
        <translation>thôn</translation>
    </message>
    <message>
        <source>school</source>
        <translation>trường học</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Đoàn %1</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>chưa xếp lịch</translation>
    </message>
    <message>
        <source>– not scheduled</source>
        <translation>– chưa xếp lịch</translation>
    </message>
    <message>
        <source>✖ must be settled (%1)</source>
        <translation>✖ phải xử lý (%1)</translation>
    </message>
    <message>
        <source>⚠ to be minded (%1)</source>
        <translation>⚠ cần lưu ý (%1)</translation>
    </message>
    <message>
        <source>✓ no clash</source>
        <translation>✓ không vướng mắc</translation>
    </message>
    <message>
        <source>Team registers its schedule</source>
        <translation>Đoàn đăng ký lịch</translation>
    </message>
    <message>
        <source>Notice of inspection sent</source>
        <translation>Gửi thông báo kiểm tra</translation>
    </message>
    <message>
        <source>Unit&apos;s report received</source>
        <translation>Nhận báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Results notice sent</source>
        <translation>Gửi thông báo kết quả</translation>
    </message>
    <message>
        <source>Team&apos;s report</source>
        <translation>Báo cáo của Đoàn</translation>
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
        <source>✓ done</source>
        <translation>✓ đã xong</translation>
    </message>
    <message>
        <source>✓ done late</source>
        <translation>✓ đã xong, chậm</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>chưa đến hạn</translation>
    </message>
    <message>
        <source>◔ due soon</source>
        <translation>◔ sắp đến hạn</translation>
    </message>
    <message>
        <source>◑ due today</source>
        <translation>◑ hạn hôm nay</translation>
    </message>
    <message>
        <source>● overdue</source>
        <translation>● quá hạn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>The plan&apos;s words</source>
        <translation>Lời của kế hoạch</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Other member agencies</source>
        <translation>Cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Named people</source>
        <translation>Thành viên đã cử</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation>chưa cử ai</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Đoàn kiểm tra</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Thành viên của</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Lịch kiểm tra</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Cách viết khác</translation>
    </message>
    <message>
        <source>%1 (leads)</source>
        <translation>%1 (chủ trì)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
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
        <source>Contents of the inspection</source>
        <translation>Nội dung kiểm tra</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Outline %1</source>
        <translation>Đề cương %1</translation>
    </message>
    <message>
        <source>the other offices</source>
        <translation>các cơ quan khác</translation>
    </message>
    <message>
        <source>Supplement: %1</source>
        <translation>Bổ sung: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Nơi viện dẫn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>takes back an earlier change</source>
        <translation>hoàn tác một thay đổi trước</translation>
    </message>
    <message>
        <source>cannot be taken back</source>
        <translation>không hoàn tác được</translation>
    </message>
    <message>
        <source>AM</source>
        <comment>morning, one or two letters</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>PM</source>
        <comment>afternoon, one or two letters</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>%1: all scheduled</source>
        <translation>%1: đã xếp đủ</translation>
    </message>
    <message>
        <source>%1 · unscheduled: %2</source>
        <translation>%1 · chưa xếp lịch: %2</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>xong ngày %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>quá hạn %1 ngày</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>còn %1 ngày</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Bản ghi thứ nhất</translation>
    </message>
    <message>
        <source>Second record</source>
        <translation>Bản ghi thứ hai</translation>
    </message>
    <message>
        <source>What will be kept</source>
        <translation>Sẽ giữ lại</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Memberships of teams</source>
        <translation>Tham gia đoàn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Everything that refers to “%1” will refer to “%2”, whose empty fields are filled. “%1” is kept as another spelling. Ctrl+Z takes it back.</source>
        <translation>Mọi nội dung đang ghi cho “%1” sẽ chuyển sang “%2”; mục nào của đơn vị này còn trống sẽ được điền. “%1” được giữ làm cách viết khác. Ctrl+Z để lấy lại như cũ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Role on the team</source>
        <translation>Vai trò trong đoàn</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>The list from which members of teams are picked</source>
        <translation>Danh sách để chọn thành viên các đoàn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Of the agency&apos;s leadership</source>
        <translation>Là lãnh đạo cơ quan</translation>
    </message>
    <message>
        <source>May stand in for a leader who is away</source>
        <translation>Được thay lãnh đạo vắng mặt</translation>
    </message>
    <message>
        <source>Print the phone number</source>
        <translation>In số điện thoại</translation>
    </message>
    <message>
        <source>A private number is printed only where this is ticked</source>
        <translation>Số riêng chỉ được in khi có dấu này</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Cần ghi họ tên.</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>trưởng đoàn</translation>
    </message>
    <message>
        <source>deputy leader</source>
        <translation>phó trưởng đoàn</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>thư ký</translation>
    </message>
    <message>
        <source>member</source>
        <translation>thành viên</translation>
    </message>
    <message>
        <source>working group</source>
        <translation>Tổ công tác</translation>
    </message>
    <message>
        <source>support group</source>
        <translation>Tổ giúp việc</translation>
    </message>
    <message>
        <source>on no roster</source>
        <translation>không trong danh sách</translation>
    </message>
    <message>
        <source>of the agency&apos;s leadership</source>
        <translation>lãnh đạo cơ quan</translation>
    </message>
    <message>
        <source>%1: %2, as %3</source>
        <translation>%1: %2, với vai trò %3</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>Người dự</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Free then</source>
        <translation>Rảnh buổi đó</translation>
    </message>
    <message>
        <source>Somebody is away and nobody stands in</source>
        <translation>Có người vắng mà chưa cử người thay</translation>
    </message>
    <message>
        <source>⚠ away</source>
        <translation>⚠ vắng</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>thay %1</translation>
    </message>
    <message>
        <source>The team has no visit with a date yet.</source>
        <translation>Đoàn chưa có cuộc kiểm tra nào được xếp lịch.</translation>
    </message>
    <message>
        <source>Choose the visit first.</source>
        <translation>Trước hết hãy chọn cuộc kiểm tra.</translation>
    </message>
    <message>
        <source>Nobody of the team is named yet, so nobody can be replaced.</source>
        <translation>Đoàn chưa có ai được ghi tên nên chưa thể cử người thay.</translation>
    </message>
    <message>
        <source>Choose who is away.</source>
        <translation>Chọn người vắng.</translation>
    </message>
    <message>
        <source>Nobody else of the same agency is known and free then. Type a name below.</source>
        <translation>Chưa có ai khác cùng cơ quan rảnh buổi đó. Hãy gõ họ tên vào ô bên cạnh.</translation>
    </message>
    <message>
        <source>A click on a name sends this person instead.</source>
        <translation>Bấm vào một tên để cử người đó thay.</translation>
    </message>
    <message>
        <source>%1 is on this team already: the role will be changed.</source>
        <translation>%1 đã ở trong đoàn này: vai trò sẽ được đổi.</translation>
    </message>
    <message>
        <source>%1 is on team %2 too.</source>
        <translation>%1 cũng ở trong đoàn %2.</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>chủ trì</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Vắng</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Người vắng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc nào</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Người thay</translation>
    </message>
    <message>
        <source>At which visit</source>
        <translation>Tại cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>on no team</source>
        <translation>không ở đoàn nào</translation>
    </message>
    <message>
        <source>✓ registration received %1</source>
        <translation>✓ đã nhận đăng ký %1</translation>
    </message>
    <message>
        <source>registration due %1</source>
        <translation>hạn đăng ký %1</translation>
    </message>
    <message>
        <source>no registration yet</source>
        <translation>chưa đăng ký</translation>
    </message>
    <message>
        <source>%1 agencies · %2 people</source>
        <translation>%1 cơ quan · %2 người</translation>
    </message>
    <message>
        <source>%1 of %2 units scheduled · %3 half-days out</source>
        <translation>Đã xếp %1/%2 đơn vị · đi %3 buổi</translation>
    </message>
    <message>
        <source>● %1 to be settled</source>
        <translation>● %1 phải xử lý</translation>
    </message>
    <message>
        <source>⚠ %1 to be minded</source>
        <translation>⚠ %1 cần lưu ý</translation>
    </message>
    <message>
        <source>✓ as the plan asks</source>
        <translation>✓ đúng yêu cầu kế hoạch</translation>
    </message>
    <message>
        <source>own premises</source>
        <translation>tại trụ sở</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>dự thảo</translation>
    </message>
    <message>
        <source>submitted for signing</source>
        <translation>đã trình ký</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>đã ban hành</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>received</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã thu hồi</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>bị thay thế</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>đã đính chính</translation>
    </message>
    <message>
        <source>void</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>Outline %1: %2</source>
        <translation>Đề cương %1: %2</translation>
    </message>
    <message>
        <source>Supplement for the other offices</source>
        <translation>Phần bổ sung cho các phòng, ban còn lại</translation>
    </message>
    <message>
        <source>Supplement for this unit</source>
        <translation>Phần bổ sung cho đơn vị này</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nghỉ</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Của</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>riêng</translation>
    </message>
    <message>
        <source>area %1</source>
        <translation>khu vực %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Leads team %1</source>
        <translation>Chủ trì đoàn %1</translation>
    </message>
    <message>
        <source>Inspects in team %1</source>
        <translation>Kiểm tra ở đoàn %1</translation>
    </message>
    <message>
        <source>Inspected by team %1, not scheduled</source>
        <translation>Được đoàn %1 kiểm tra, chưa xếp lịch</translation>
    </message>
    <message>
        <source>Inspected by team %1 on %2</source>
        <translation>Được đoàn %1 kiểm tra %2</translation>
    </message>
    <message>
        <source>To be inspected, but given to no team</source>
        <translation>Thuộc diện kiểm tra nhưng chưa giao đoàn nào</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (đã hoàn tác)</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Đơn vị cần có tên.</translation>
    </message>
    <message>
        <source>Another unit has this name. If both are one, merge them.</source>
        <translation>Đã có đơn vị mang tên này. Nếu là một thì hãy gộp lại.</translation>
    </message>
    <message>
        <source>“%1” already means %2.</source>
        <translation>“%1” đang là cách viết của %2.</translation>
    </message>
    <message>
        <source>The period would end before it begins on %1.</source>
        <translation>Thời gian kết thúc trước khi bắt đầu (%1).</translation>
    </message>
    <message>
        <source>Body that is inspected</source>
        <translation>Cơ quan được kiểm tra</translation>
    </message>
    <message>
        <source>As papers name it as recipient; empty: the name</source>
        <translation>Tên ghi ở nơi nhận trên văn bản; để trống thì lấy tên đơn vị</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>On the cards of the board</source>
        <translation>Ghi trên thẻ của bảng lịch</translation>
    </message>
    <message>
        <source>Area (route)</source>
        <translation>Khu vực (tuyến)</translation>
    </message>
    <message>
        <source>Units of one area are visited together</source>
        <translation>Các đơn vị cùng khu vực được xếp đi cùng đợt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>The unit that runs it</source>
        <translation>Đơn vị quản lý trực tiếp</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Người đứng đầu</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <translation>Chức vụ người đứng đầu</translation>
    </message>
    <message>
        <source>Print the phone number on papers</source>
        <translation>In số điện thoại trên văn bản</translation>
    </message>
    <message>
        <source>Priority unit</source>
        <translation>Đơn vị trọng điểm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>One a line; documents and searching find the unit by each of them</source>
        <translation>Mỗi dòng một cách viết; văn bản và ô tìm kiếm nhận ra đơn vị theo từng cách</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Tồn tại từ</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>Tồn tại đến</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>không đoàn nào</translation>
    </message>
    <message>
        <source>by its kind</source>
        <translation>theo loại đơn vị</translation>
    </message>
    <message>
        <source>That unit belongs to this one already.</source>
        <translation>Đơn vị đó đang trực thuộc đơn vị này.</translation>
    </message>
    <message>
        <source>A phone number has digits only, as 0237 3861 234.</source>
        <translation>Số điện thoại chỉ gồm chữ số, ví dụ 0237 3861 234.</translation>
    </message>
    <message>
        <source>An e-mail address is written as name@example.vn.</source>
        <translation>Địa chỉ thư điện tử viết dạng ten@example.vn.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Đã xếp lịch</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>chưa có gì</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>chưa đến hạn</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>đến hạn</translation>
    </message>
    <message>
        <source>past its day</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>Inspected by team %1</source>
        <translation>Được đoàn %1 kiểm tra</translation>
    </message>
    <message>
        <source>%1: marked as priority</source>
        <translation>%1: đánh dấu trọng điểm</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>Đ%1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Not scheduled</source>
        <translation>Chưa xếp lịch</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Được kiểm tra</translation>
    </message>
    <message>
        <source>Inspecting</source>
        <translation>Tham gia đoàn</translation>
    </message>
    <message>
        <source>★ Priority</source>
        <translation>★ Trọng điểm</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Mọi đoàn</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Mọi khu vực</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Đã thông báo</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Đã gửi kết quả</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Say which column holds: %1.</source>
        <translation>Hãy cho biết cột nào chứa: %1.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>thêm mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>không nhận</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What would be written, or why not</source>
        <translation>Sẽ ghi gì, hoặc vì sao không nhận</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Có phải là: %1?</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>trọng điểm</translation>
    </message>
    <message>
        <source>whether the phone is printed</source>
        <translation>in số điện thoại</translation>
    </message>
    <message>
        <source>head</source>
        <translation>người đứng đầu</translation>
    </message>
    <message>
        <source>exists from</source>
        <translation>có từ ngày</translation>
    </message>
    <message>
        <source>exists until</source>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>other spelling</source>
        <translation>cách viết khác</translation>
    </message>
    <message>
        <source>What changed: before → after</source>
        <translation>Nội dung: trước → sau</translation>
    </message>
</context>
<context>
    <name>PlanEdits</name>
    <message>
        <source>morning</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>chiều</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>cả ngày</translation>
    </message>
    <message>
        <source>Move %1 to %2, %3</source>
        <translation>Xếp %1 vào %2, %3</translation>
    </message>
    <message>
        <source>Take %1 off the schedule</source>
        <translation>Đưa %1 về chưa xếp lịch</translation>
    </message>
    <message>
        <source>Accept the proposed schedule</source>
        <translation>Nhận phương án xếp lịch</translation>
    </message>
    <message>
        <source>Accept a clash with a reason</source>
        <translation>Chấp nhận một điểm cần lưu ý (có lý do)</translation>
    </message>
    <message>
        <source>No longer accept a clash</source>
        <translation>Thôi chấp nhận một điểm cần lưu ý</translation>
    </message>
</context>
<context>
    <name>PlanLists</name>
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
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Has to do</source>
        <translation>Phải làm</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Chữ tắt</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Nghĩa đầy đủ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>%1: a new line</source>
        <translation>%1: thêm một dòng</translation>
    </message>
    <message>
        <source>%1: a line removed</source>
        <translation>%1: xóa một dòng</translation>
    </message>
    <message>
        <source>%1: a line moved</source>
        <translation>%1: chuyển chỗ một dòng</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>The printer did not accept the pages.</source>
        <translation>Máy in không nhận trang in.</translation>
    </message>
    <message>
        <source>Papers sent to the printer: %1</source>
        <translation>Đã gửi tới máy in %1 văn bản</translation>
    </message>
    <message>
        <source>PDF files written: %1 (%2)</source>
        <translation>Đã ghi %1 tệp PDF (%2)</translation>
    </message>
    <message>
        <source> – stopped before the end</source>
        <translation> – đã dừng giữa chừng</translation>
    </message>
    <message>
        <source>%1; not made: %2</source>
        <translation>%1; chưa lập được: %2</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>Ghi PDF</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>Mở tệp kế hoạch</translation>
    </message>
    <message>
        <source>The plan&apos;s document</source>
        <translation>Văn bản kế hoạch</translation>
    </message>
    <message>
        <source>Plan files (*.db)</source>
        <translation>Tệp kế hoạch (*.db)</translation>
    </message>
    <message>
        <source>Plain text (*.txt);;All files (*)</source>
        <translation>Văn bản thuần (*.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Where to keep the new plan file</source>
        <translation>Chọn nơi lưu tệp kế hoạch mới</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Ghi thành PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Paste the plan&apos;s text</source>
        <translation>Dán nội dung kế hoạch</translation>
    </message>
    <message>
        <source>Copy the whole text of the signed plan, with its appendices, and paste it here (Ctrl+V).</source>
        <translation>Chép toàn bộ nội dung kế hoạch đã ký, cả phụ lục, rồi dán vào đây (Ctrl+V).</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Đọc nội dung</translation>
    </message>
    <message>
        <source>Accept by order</source>
        <translation>Chấp nhận theo chỉ đạo</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Chấp nhận có lý do</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Người chỉ đạo</translation>
    </message>
    <message>
        <source>Number and date of the order</source>
        <translation>Số, ngày của văn bản chỉ đạo</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Save a copy of the plan</source>
        <translation>Lưu bản sao của kế hoạch</translation>
    </message>
    <message>
        <source>A table or a registration form</source>
        <translation>Bảng hoặc mẫu đăng ký lịch</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.docx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Bảng (*.xlsx *.docx *.csv *.tsv *.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Save a table</source>
        <translation>Lưu bảng</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Save a form</source>
        <translation>Lưu mẫu</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;Word (*.docx)</source>
        <translation>Excel (*.xlsx);;Word (*.docx)</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Thư mục chứa các tệp</translation>
    </message>
</context>
<context>
    <name>RegistrationForms</name>
    <message>
        <source>Registration form</source>
        <translation>Mẫu đăng ký lịch</translation>
    </message>
    <message>
        <source>Registration form of %1 saved: %2</source>
        <translation>Đã lưu mẫu đăng ký lịch của %1: %2</translation>
    </message>
    <message>
        <source>Registration forms saved: %1 (%2)</source>
        <translation>Số mẫu đăng ký lịch đã lưu: %1 (%2)</translation>
    </message>
    <message>
        <source>Registration form of %1 …</source>
        <translation>Mẫu đăng ký lịch của %1 …</translation>
    </message>
    <message>
        <source>The forms of &amp;all teams into a folder …</source>
        <translation>Mẫu của &amp;tất cả các đoàn vào một thư mục …</translation>
    </message>
</context>
<context>
    <name>ScheduleEdits</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Put off the visits of %1</source>
        <translation>Hoãn các cuộc kiểm tra %1</translation>
    </message>
    <message>
        <source>Visits put off, %1: %2.</source>
        <translation>Đã hoãn %2 cuộc kiểm tra, %1.</translation>
    </message>
    <message>
        <source>One letter to all concerned is drafted.</source>
        <translation>Đã soạn một công văn chung gửi các nơi liên quan.</translation>
    </message>
    <message>
        <source>%1 consents to a shorter notice</source>
        <translation>%1 đồng ý nhận thông báo muộn hơn thời hạn</translation>
    </message>
    <message>
        <source>The schedule is agreed on %1</source>
        <translation>Chốt lịch ngày %1</translation>
    </message>
    <message>
        <source>New draft of the schedule: %1</source>
        <translation>Phương án lịch mới: %1</translation>
    </message>
    <message>
        <source>Take the proposal into the draft %1</source>
        <translation>Đưa lịch xếp tự động vào phương án %1</translation>
    </message>
    <message>
        <source>The draft %1 becomes the schedule</source>
        <translation>Áp dụng phương án %1</translation>
    </message>
    <message>
        <source>Drop the draft %1</source>
        <translation>Bỏ phương án %1</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>Không tạo được thư mục: %1</translation>
    </message>
    <message>
        <source>The picture cannot be written: %1</source>
        <translation>Không ghi được ảnh: %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Days of the campaign</source>
        <translation>Các mốc thời gian</translation>
    </message>
    <message>
        <source>First day of visits</source>
        <translation>Ngày bắt đầu kiểm tra</translation>
    </message>
    <message>
        <source>Last day of visits</source>
        <translation>Ngày kết thúc kiểm tra</translation>
    </message>
    <message>
        <source>Teams register their schedule</source>
        <translation>Các đoàn đăng ký lịch</translation>
    </message>
    <message>
        <source>Teams&apos; reports</source>
        <translation>Báo cáo của các Đoàn</translation>
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
        <source>&quot;Before a day&quot; means</source>
        <translation>“Trước ngày” nghĩa là</translation>
    </message>
    <message>
        <source>the last working day before it</source>
        <translation>ngày làm việc liền trước</translation>
    </message>
    <message>
        <source>the calendar day before it</source>
        <translation>ngày liền trước theo lịch</translation>
    </message>
    <message>
        <source>Schedule agreed on</source>
        <translation>Ngày chốt lịch</translation>
    </message>
    <message>
        <source>Look at it as if today were</source>
        <translation>Xem như hôm nay là</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>Notices and results</source>
        <translation>Thông báo và kết quả</translation>
    </message>
    <message>
        <source>Notice before the visit</source>
        <translation>Thông báo trước ngày kiểm tra</translation>
    </message>
    <message>
        <source>The notice counts from</source>
        <translation>Thông báo tính từ khi</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>gửi đi</translation>
    </message>
    <message>
        <source>being received</source>
        <translation>đơn vị nhận được</translation>
    </message>
    <message>
        <source>Form of the notice</source>
        <translation>Hình thức thông báo</translation>
    </message>
    <message>
        <source>one per unit</source>
        <translation>mỗi đơn vị một văn bản</translation>
    </message>
    <message>
        <source>one per team, with a table</source>
        <translation>mỗi Đoàn một văn bản, kèm bảng</translation>
    </message>
    <message>
        <source>Results notice</source>
        <translation>Thông báo kết quả</translation>
    </message>
    <message>
        <source>The results notice comes</source>
        <translation>Thông báo kết quả gửi</translation>
    </message>
    <message>
        <source>within these days</source>
        <translation>trong số ngày này</translation>
    </message>
    <message>
        <source>after these days</source>
        <translation>sau số ngày này</translation>
    </message>
    <message>
        <source>Its days are counted from</source>
        <translation>Số ngày tính từ</translation>
    </message>
    <message>
        <source>the team&apos;s last visit</source>
        <translation>buổi cuối cùng của Đoàn</translation>
    </message>
    <message>
        <source>the last day of visits</source>
        <translation>ngày kết thúc kiểm tra</translation>
    </message>
    <message>
        <source>the visit itself</source>
        <translation>chính ngày kiểm tra</translation>
    </message>
    <message>
        <source>Unit&apos;s own report before the visit</source>
        <translation>Đơn vị gửi báo cáo trước ngày kiểm tra</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Two short visits in one half-day</source>
        <translation>Hai cuộc ngắn trong một buổi</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>không cho phép</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>cho phép</translation>
    </message>
    <message>
        <source>Way between two visits</source>
        <translation>Đi lại giữa hai cuộc</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>Morning begins</source>
        <translation>Giờ bắt đầu buổi sáng</translation>
    </message>
    <message>
        <source>Afternoon begins</source>
        <translation>Giờ bắt đầu buổi chiều</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Who meets the team at offices</source>
        <translation>Thành phần làm việc ở cơ quan</translation>
    </message>
    <message>
        <source>Who meets the team at lower units</source>
        <translation>Thành phần làm việc ở đơn vị cấp dưới</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên kế hoạch</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What is inspected, in short</source>
        <translation>Trích yếu việc kiểm tra</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Line above it in the letterhead</source>
        <translation>Cơ quan chủ quản (dòng trên)</translation>
    </message>
    <message>
        <source>Place name before a date</source>
        <translation>Địa danh trước ngày tháng</translation>
    </message>
    <message>
        <source>Standing agency</source>
        <translation>Cơ quan thường trực</translation>
    </message>
    <message>
        <source>Decision on the working group</source>
        <translation>Quyết định thành lập tổ công tác</translation>
    </message>
    <message>
        <source>What the plan rests on</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Who is inspected</source>
        <translation>Đối tượng kiểm tra</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Trọng tâm</translation>
    </message>
    <message>
        <source>Who forms the teams</source>
        <translation>Thẩm quyền lập Đoàn</translation>
    </message>
    <message>
        <source>Who may stand in</source>
        <translation>Người được đi thay</translation>
    </message>
    <message>
        <source>Closing clause</source>
        <translation>Lời kết</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>On the papers</source>
        <translation>Trên văn bản</translation>
    </message>
    <message>
        <source>Signer&apos;s capacity</source>
        <translation>Thẩm quyền ký</translation>
    </message>
    <message>
        <source>Signer&apos;s office</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Signer&apos;s name</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Contact: office</source>
        <translation>Liên hệ: đơn vị</translation>
    </message>
    <message>
        <source>Contact: person</source>
        <translation>Liên hệ: người</translation>
    </message>
    <message>
        <source>Contact: phone (printed)</source>
        <translation>Liên hệ: điện thoại (được in)</translation>
    </message>
    <message>
        <source>Issuing body of a team&apos;s papers</source>
        <translation>Cơ quan ban hành văn bản của Đoàn</translation>
    </message>
    <message>
        <source>Symbol of a team&apos;s papers</source>
        <translation>Ký hiệu văn bản của Đoàn</translation>
    </message>
    <message>
        <source>Where the copy is filed</source>
        <translation>Nơi lưu</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Enter a new one</source>
        <translation>Nhập mới</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>team</source>
        <translation>đoàn</translation>
    </message>
    <message>
        <source>person</source>
        <translation>người</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>cuộc kiểm tra</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>command</source>
        <translation>lệnh</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 đơn vị</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>tất cả các đoàn</translation>
    </message>
    <message>
        <source>✓ no clash</source>
        <translation>✓ không vướng mắc</translation>
    </message>
    <message>
        <source>%1 must be settled · %2 to be minded</source>
        <translation>%1 phải xử lý · %2 cần lưu ý</translation>
    </message>
    <message>
        <source>Also open: %1 and %2 more</source>
        <translation>Cũng đang mở: %1 và %2 người nữa</translation>
    </message>
    <message>
        <source>Also open: %1</source>
        <translation>Cũng đang mở: %1</translation>
    </message>
    <message>
        <source>%1 on the computer %2</source>
        <translation>%1 trên máy %2</translation>
    </message>
    <message>
        <source>page: %1</source>
        <translation>trang: %1</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>từ %1, %2</translation>
    </message>
    <message>
        <source>No longer there, or its drive is not connected.</source>
        <translation>Không còn ở đó, hoặc ổ đĩa chưa được nối.</translation>
    </message>
    <message>
        <source>Cannot be read; open it to see why.</source>
        <translation>Không đọc được; mở ra để biết vì sao.</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>không có việc đến hạn</translation>
    </message>
    <message>
        <source>overdue: %1 · due today: %2</source>
        <translation>quá hạn: %1 · đến hạn hôm nay: %2</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation>Tính đến %1: %2</translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message>
        <source>visit on %1</source>
        <translation>kiểm tra %1</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>chưa có trưởng đoàn</translation>
    </message>
    <message>
        <source>no secretary</source>
        <translation>chưa có thư ký</translation>
    </message>
    <message>
        <source>nobody named by %1</source>
        <translation>chưa cử người: %1</translation>
    </message>
    <message>
        <source>%1 registers its schedule</source>
        <translation>%1 đăng ký lịch kiểm tra</translation>
    </message>
    <message>
        <source>%1 sends its report</source>
        <translation>%1 gửi báo cáo kết quả</translation>
    </message>
    <message>
        <source>Name the people of %1</source>
        <translation>Cử người tham gia %1</translation>
    </message>
    <message>
        <source>Give %1 units to a team</source>
        <translation>Giao %1 đơn vị cho một Đoàn</translation>
    </message>
    <message>
        <source>Schedule %1: %2 units</source>
        <translation>Xếp lịch cho %1: %2 đơn vị</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>The next 3 days</source>
        <translation>3 ngày tới</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>Send the notice of inspection to %1</source>
        <translation>Gửi thông báo kiểm tra đến %1</translation>
    </message>
    <message>
        <source>Receive the report of %1</source>
        <translation>Nhận báo cáo của %1</translation>
    </message>
    <message>
        <source>Send the results notice to %1</source>
        <translation>Gửi thông báo kết quả đến %1</translation>
    </message>
    <message>
        <source>Submit the synthesis report</source>
        <translation>Trình báo cáo tổng hợp</translation>
    </message>
    <message>
        <source>Send the report to the superior body</source>
        <translation>Gửi báo cáo lên cấp trên</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation>Kiểm tra tại %1</translation>
    </message>
    <message>
        <source>Record that %1 was visited</source>
        <translation>Ghi nhận đã kiểm tra %1</translation>
    </message>
    <message>
        <source>Find a new day for %1, put off</source>
        <translation>Chọn ngày mới cho cuộc kiểm tra %1 (đang hoãn)</translation>
    </message>
    <message>
        <source>Read what does not agree in the plan itself: %1 points</source>
        <translation>Xem lại %1 điểm chưa khớp ngay trong kế hoạch</translation>
    </message>
    <message>
        <source>not scheduled yet: %1</source>
        <translation>chưa xếp lịch: %1</translation>
    </message>
    <message>
        <source>spellings, numbers and units that the plan names differently</source>
        <translation>cách viết tên, số hiệu, đơn vị được ghi khác nhau</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message>
        <source>%1 d. past</source>
        <translation>quá %1 ngày</translation>
    </message>
    <message>
        <source>in %1 d.</source>
        <translation>còn %1 ngày</translation>
    </message>
    <message>
        <source>Settle on the board</source>
        <translation>Xử lý trên lịch</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>In thông báo</translation>
    </message>
    <message>
        <source>It has come in</source>
        <translation>Đã nhận đăng ký</translation>
    </message>
    <message>
        <source>Open the team</source>
        <translation>Mở Đoàn</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Xem trên lịch</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Mở lịch</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Mở kế hoạch</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>d/m/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>A date: 3/8, 03082023, or +2 for two working days on</source>
        <translation>Gõ ngày: 3/8, 03082023, hoặc +2 là hai ngày làm việc sau</translation>
    </message>
    <message>
        <source>Pick from the calendar</source>
        <translation>Chọn trên lịch</translation>
    </message>
    <message>
        <source>Find (tone marks not needed)</source>
        <translation>Tìm (không cần gõ dấu)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>Đ%1</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filter to see all.</source>
        <translation>Không có gì khớp. Bỏ lọc để xem tất cả.</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Xem trước văn bản</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Not done: %1. %2</source>
        <translation>Chưa thực hiện: %1. %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Reason: council session, citizens&apos; reception …</source>
        <translation>Lý do: họp HĐND, tiếp công dân …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>This is no date. Write it as 3/8/2023.</source>
        <translation>Không phải ngày. Hãy viết như 3/8/2023.</translation>
    </message>
    <message>
        <source>Nothing has this name. Choose one from the list (arrow down).</source>
        <translation>Không có tên này. Hãy chọn trong danh sách (phím mũi tên xuống).</translation>
    </message>
    <message>
        <source>type to find</source>
        <translation>gõ để tìm</translation>
    </message>
    <message>
        <source>From which half of the day</source>
        <translation>Từ buổi nào</translation>
    </message>
    <message>
        <source>Until which half of the day</source>
        <translation>Đến buổi nào</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Từ ngày nào</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>Đến ngày nào</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>chiều</translation>
    </message>
    <message>
        <source>From which day? Write it as 3/8/2023.</source>
        <translation>Từ ngày nào? Hãy viết như 3/8/2023.</translation>
    </message>
    <message>
        <source>Until which day? Write it as 3/8/2023, or leave it empty.</source>
        <translation>Đến ngày nào? Hãy viết như 3/8/2023 hoặc để trống.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Chép các dòng đã chọn thành bảng</translation>
    </message>
    <message>
        <source>Menu of the list: its columns, copying</source>
        <translation>Trình đơn của danh sách: các cột, sao chép</translation>
    </message>
    <message>
        <source>Leaf through the paper</source>
        <translation>Lật trang văn bản</translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation>Hiện các lựa chọn</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Saved filters: keep what is chosen now, or bring one back</source>
        <translation>Bộ lọc đã lưu: giữ lại bộ lọc đang chọn, hoặc dùng lại một bộ lọc</translation>
    </message>
    <message>
        <source>Save this filter (nothing is filtered now)</source>
        <translation>Lưu bộ lọc này (hiện chưa lọc gì)</translation>
    </message>
    <message>
        <source>Save this filter: %1</source>
        <translation>Lưu bộ lọc này: %1</translation>
    </message>
    <message>
        <source>Let go of a saved filter</source>
        <translation>Bỏ một bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Copy the whole list with its headings</source>
        <translation>Chép cả danh sách kèm tiêu đề cột</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột hiển thị</translation>
    </message>
</context>
<context>
    <name>skt::AbsencePane</name>
    <message>
        <source>Record the &amp;absence</source>
        <translation>Ghi &amp;vắng mặt</translation>
    </message>
    <message>
        <source>who is away</source>
        <translation>người vắng</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Người vắng</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>Reason of the absence</source>
        <translation>Lý do vắng</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Xóa khỏi: %1</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Who stands in for whom</source>
        <translation>Ai thay ai</translation>
    </message>
    <message>
        <source>Nobody on the team has this name.</source>
        <translation>Trong đoàn không có ai tên này.</translation>
    </message>
    <message>
        <source>No visit is hit that still lacks somebody.</source>
        <translation>Không có cuộc kiểm tra nào bị thiếu người.</translation>
    </message>
    <message>
        <source>Visits that are hit: %1. Who stands in?</source>
        <translation>Số cuộc kiểm tra bị ảnh hưởng: %1. Cử ai thay?</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Cử %1</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Cử %1 đến %2</translation>
    </message>
    <message>
        <source>name of a stand-in, Enter</source>
        <translation>họ tên người thay, Enter</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>tên khác</translation>
    </message>
    <message>
        <source>Name of who stands in at %1</source>
        <translation>Họ tên người thay tại %1</translation>
    </message>
</context>
<context>
    <name>skt::AreaDaysPane</name>
    <message>
        <source>A&amp;rea that is off</source>
        <translation>&amp;Khu vực nghỉ</translation>
    </message>
    <message>
        <source>No unit has an area yet. Select units on the page of units and give them one.</source>
        <translation>Chưa đơn vị nào có khu vực. Hãy chọn các đơn vị ở trang Đơn vị rồi đặt khu vực.</translation>
    </message>
    <message>
        <source>No visit of a unit of the area is proposed on these half-days.</source>
        <translation>Không đề xuất kiểm tra đơn vị nào thuộc khu vực vào các buổi này.</translation>
    </message>
</context>
<context>
    <name>skt::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>skt::BackupsPane</name>
    <message>
        <source>&amp;Back up now …</source>
        <translation>&amp;Sao lưu ngay …</translation>
    </message>
    <message>
        <source>&amp;Restore the chosen one</source>
        <translation>&amp;Khôi phục bản đã chọn</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lập lúc</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>No backup yet: the first is made today.</source>
        <translation>Chưa có bản sao lưu: bản đầu tiên được lập trong hôm nay.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>A backup is made by itself before the first change of a day. Restoring keeps the present state as a backup, and can be undone.</source>
        <translation>Trước thay đổi đầu tiên trong ngày, chương trình tự sao lưu. Khi khôi phục, trạng thái hiện tại được giữ thành một bản sao lưu và vẫn hoàn tác được.</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Sao lưu: %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>The plan becomes what it was at %1. What was changed since is kept in a backup, and Ctrl+Z brings it back.</source>
        <translation>Kế hoạch trở lại như lúc %1. Những gì đã sửa từ đó được giữ trong một bản sao lưu, và Ctrl+Z lấy lại được.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Khôi phục bản sao lưu %1</translation>
    </message>
    <message>
        <source>Backed up as %1</source>
        <translation>Đã sao lưu thành %1</translation>
    </message>
</context>
<context>
    <name>skt::BoardModel</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Tệp đang mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>The visit of %1 has taken place; it is not moved any more.</source>
        <translation>Đã kiểm tra %1, không dời lịch được nữa.</translation>
    </message>
    <message>
        <source>%1 is inspected by %2.</source>
        <translation>%1 do %2 kiểm tra.</translation>
    </message>
    <message>
        <source>Back to the unscheduled</source>
        <translation>Trả về phần chưa xếp lịch</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Trống, xếp được</translation>
    </message>
    <message>
        <source>To be minded: %1</source>
        <translation>Cần lưu ý: %1</translation>
    </message>
    <message>
        <source>Must be settled: %1</source>
        <translation>Phải xử lý: %1</translation>
    </message>
    <message>
        <source>Attend: %1</source>
        <translation>Tham dự: %1</translation>
    </message>
    <message>
        <source>Notice to be sent by %1</source>
        <translation>Hạn gửi thông báo: %1</translation>
    </message>
    <message>
        <source>Results notice due %1</source>
        <translation>Hạn thông báo kết quả: %1</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>chưa xếp lịch</translation>
    </message>
    <message>
        <source>outside the plan&apos;s days</source>
        <translation>ngoài thời gian của kế hoạch</translation>
    </message>
    <message>
        <source> (must be settled)</source>
        <translation> (phải xử lý)</translation>
    </message>
    <message>
        <source> (to be minded)</source>
        <translation> (cần lưu ý)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>thứ Sáu</translation>
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
        <source>Waits to be written: someone else is writing</source>
        <translation>Chờ ghi: người khác đang ghi</translation>
    </message>
    <message>
        <source>One of the %1 visits would not lie on a working day of the plan.</source>
        <translation>Có cuộc trong %1 cuộc kiểm tra sẽ không rơi vào ngày làm việc trong thời gian kiểm tra.</translation>
    </message>
    <message>
        <source>%1 visits move by the same time</source>
        <translation>%1 cuộc kiểm tra dời cùng một khoảng</translation>
    </message>
    <message>
        <source>Change places with %1</source>
        <translation>Đổi chỗ với %1</translation>
    </message>
    <message>
        <source>%1 and %2 change places</source>
        <translation>Đổi chỗ %1 và %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move %1 visits at once</source>
        <translation>Dời %1 cuộc kiểm tra cùng lúc</translation>
    </message>
    <message>
        <source>Take %1 visits off the schedule</source>
        <translation>Đưa %1 cuộc kiểm tra ra khỏi lịch</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>Agreed: %1 → now: %2</source>
        <translation>Đã chốt: %1 → nay: %2</translation>
    </message>
    <message>
        <source>Added after the schedule was agreed</source>
        <translation>Thêm sau khi chốt lịch</translation>
    </message>
    <message>
        <source> (chosen)</source>
        <translation> (đang chọn)</translation>
    </message>
    <message>
        <source> (agreed: %1)</source>
        <translation> (đã chốt: %1)</translation>
    </message>
</context>
<context>
    <name>skt::BoardView</name>
    <message>
        <source>Schedule board</source>
        <translation>Bảng lịch kiểm tra</translation>
    </message>
    <message>
        <source>Let go here and the card returns</source>
        <translation>Thả ở đây thì thẻ trở về chỗ cũ</translation>
    </message>
    <message>
        <source>There is no visit of this team to change places with.</source>
        <translation>Ở đây không có cuộc kiểm tra nào của đoàn để đổi chỗ.</translation>
    </message>
    <message>
        <source>X: %1</source>
        <translation>X: %1</translation>
    </message>
    <message>
        <source>Go over the half-days and cards</source>
        <translation>Di chuyển qua các buổi và các thẻ</translation>
    </message>
    <message>
        <source>Pick up the card, put it down</source>
        <translation>Nhấc thẻ lên, đặt thẻ xuống</translation>
    </message>
    <message>
        <source>Put the card back; choose none</source>
        <translation>Trả thẻ về chỗ cũ; bỏ chọn</translation>
    </message>
    <message>
        <source>Let the carried card change places with the one there</source>
        <translation>Đổi chỗ thẻ đang cầm với thẻ ở đó</translation>
    </message>
    <message>
        <source>Take the card off its day</source>
        <translation>Bỏ thẻ khỏi ngày</translation>
    </message>
    <message>
        <source>Choose several cards</source>
        <translation>Chọn nhiều thẻ</translation>
    </message>
    <message>
        <source>Choose the card, or not</source>
        <translation>Chọn hoặc bỏ chọn thẻ</translation>
    </message>
</context>
<context>
    <name>skt::CalendarPane</name>
    <message>
        <source>day off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>worked day</source>
        <translation>ngày làm bù</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>chưa quyết định</translation>
    </message>
    <message>
        <source>&amp;Enter the day</source>
        <translation>&amp;Ghi ngày này</translation>
    </message>
    <message>
        <source>Remo&amp;ve own day</source>
        <translation>Bỏ &amp;ngày riêng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Days that are not what their weekday says. A day of the plan&apos;s own takes the place of the bundled one.</source>
        <translation>Những ngày khác với thứ thông thường. Ngày riêng của kế hoạch thay cho ngày có sẵn.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Của ai</translation>
    </message>
    <message>
        <source>No such day in this year.</source>
        <translation>Năm này không có ngày nào như vậy.</translation>
    </message>
    <message>
        <source>the plan&apos;s own</source>
        <translation>riêng của kế hoạch</translation>
    </message>
    <message>
        <source>bundled</source>
        <translation>có sẵn</translation>
    </message>
    <message>
        <source>Working calendar: %1 is a %2</source>
        <translation>Lịch làm việc: %1 là %2</translation>
    </message>
    <message>
        <source>Working calendar: %1 as bundled</source>
        <translation>Lịch làm việc: %1 theo lịch có sẵn</translation>
    </message>
</context>
<context>
    <name>skt::ClashPanel</name>
    <message>
        <source>Clashes and warnings</source>
        <translation>Điểm phải xử lý và cần lưu ý</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Thôi chấp nhận</translation>
    </message>
    <message>
        <source>Accept by order …</source>
        <translation>Chấp nhận theo chỉ đạo …</translation>
    </message>
    <message>
        <source>Accept with a reason …</source>
        <translation>Chấp nhận có lý do …</translation>
    </message>
    <message>
        <source>Looking for ways out …</source>
        <translation>Đang tìm cách xử lý …</translation>
    </message>
    <message>
        <source>No way out by moving visits or sending someone else was found.</source>
        <translation>Không tìm thấy cách dời cuộc kiểm tra hoặc cử người khác.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý xử lý</translation>
    </message>
    <message>
        <source>The unit &amp;consents …</source>
        <translation>Đơn &amp;vị đồng ý …</translation>
    </message>
    <message>
        <source>Record that the unit agreed in writing to a shorter notice</source>
        <translation>Ghi việc đơn vị đồng ý bằng văn bản nhận thông báo muộn hơn thời hạn</translation>
    </message>
    <message>
        <source>Consent to a shorter notice</source>
        <translation>Đồng ý nhận thông báo muộn</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Ngày đồng ý</translation>
    </message>
    <message>
        <source>&amp;Writing (number, date)</source>
        <translation>&amp;Văn bản (số, ngày)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Ghi</translation>
    </message>
    <message>
        <source>In the draft: %1</source>
        <translation>Trong phương án: %1</translation>
    </message>
    <message>
        <source>In a draft it is settled by moving the draft&apos;s cards.</source>
        <translation>Trong phương án, xử lý bằng cách dời các thẻ của phương án.</translation>
    </message>
</context>
<context>
    <name>skt::ColumnForm</name>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>&amp;Heading in row</source>
        <translation>&amp;Tiêu đề cột ở dòng</translation>
    </message>
    <message>
        <source>– not taken in –</source>
        <translation>– không nhập –</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Cột %1</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>Cột %1 chứa</translation>
    </message>
</context>
<context>
    <name>skt::ConflictModel</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Đã chấp nhận: %1</translation>
    </message>
    <message>
        <source>Must be settled (%1)</source>
        <translation>Phải xử lý (%1)</translation>
    </message>
    <message>
        <source>To be minded (%1)</source>
        <translation>Cần lưu ý (%1)</translation>
    </message>
    <message>
        <source>Accepted, with a reason (%1)</source>
        <translation>Đã chấp nhận, có lý do (%1)</translation>
    </message>
    <message>
        <source>About the plan itself (%1)</source>
        <translation>Về chính bản kế hoạch (%1)</translation>
    </message>
    <message>
        <source>%1 must be settled · %2 to be minded</source>
        <translation>%1 phải xử lý · %2 cần lưu ý</translation>
    </message>
</context>
<context>
    <name>skt::DayStrip</name>
    <message>
        <source>How the day was counted</source>
        <translation>Cách tính ngày</translation>
    </message>
    <message>
        <source>%1: counted from here</source>
        <translation>%1: mốc bắt đầu tính</translation>
    </message>
    <message>
        <source>%1: working day %2</source>
        <translation>%1: ngày làm việc thứ %2</translation>
    </message>
    <message>
        <source>%1: not counted, %2</source>
        <translation>%1: không tính, %2</translation>
    </message>
    <message>
        <source>%1 – the last day</source>
        <translation>%1 – hạn cuối</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>hạn cuối</translation>
    </message>
    <message>
        <source>counted from</source>
        <translation>mốc tính</translation>
    </message>
</context>
<context>
    <name>skt::DeadlinesView</name>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>No deadline yet: schedule a visit, or set the plan&apos;s days.</source>
        <translation>Chưa có thời hạn nào: hãy xếp lịch một cuộc kiểm tra, hoặc đặt các ngày của kế hoạch.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Back to the overview (Alt+Left)</source>
        <translation>Trở lại Tổng quan (Alt+←)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sao &amp;chép</translation>
    </message>
    <message>
        <source>Copy the list that is shown as a table</source>
        <translation>Sao chép danh sách đang hiện thành bảng</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;In …</translation>
    </message>
    <message>
        <source>Print the list that is shown (Ctrl+P)</source>
        <translation>In danh sách đang hiện (Ctrl+P)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Today and soon</source>
        <translation>Hôm nay và sắp đến</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Chưa đến</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>The plan says: “%1”</source>
        <translation>Kế hoạch ghi: “%1”</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tính đến %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1/%2)</translation>
    </message>
</context>
<context>
    <name>skt::DraftBar</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;So sánh</translation>
    </message>
    <message>
        <source>Ado&amp;pt</source>
        <translation>Á&amp;p dụng</translation>
    </message>
    <message>
        <source>&amp;Drop the draft</source>
        <translation>&amp;Bỏ phương án</translation>
    </message>
    <message>
        <source>Which schedule the board shows</source>
        <translation>Lịch đang xem</translation>
    </message>
    <message>
        <source>Where the draft differs from the present schedule</source>
        <translation>Phương án khác lịch hiện tại ở đâu</translation>
    </message>
    <message>
        <source>New draft of the schedule</source>
        <translation>Phương án lịch mới</translation>
    </message>
    <message>
        <source>It begins as the present schedule stands, and changes nothing of it until it is adopted.</source>
        <translation>Phương án bắt đầu từ lịch hiện tại và không thay đổi gì trên lịch cho đến khi được áp dụng.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Tạo</translation>
    </message>
    <message>
        <source>Present schedule</source>
        <translation>Lịch hiện tại</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Phương án: %1</translation>
    </message>
    <message>
        <source>New draft …</source>
        <translation>Phương án mới …</translation>
    </message>
    <message>
        <source>Draft %1 · differs in %2 visits · to be settled: %3 · to be minded: %4</source>
        <translation>Phương án %1 · khác %2 cuộc kiểm tra · phải xử lý: %3 · cần lưu ý: %4</translation>
    </message>
    <message>
        <source>Adopt the draft</source>
        <translation>Áp dụng phương án</translation>
    </message>
    <message>
        <source>The draft %1 becomes the schedule; visits that differ move: %2. It can be taken back.</source>
        <translation>Phương án %1 trở thành lịch; số cuộc kiểm tra thay đổi: %2. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Áp dụng</translation>
    </message>
</context>
<context>
    <name>skt::ImportDialog</name>
    <message>
        <source>Take in units</source>
        <translation>Nhập đơn vị</translation>
    </message>
    <message>
        <source>Take in people</source>
        <translation>Nhập người</translation>
    </message>
    <message>
        <source>Take in a schedule or a team&apos;s registration</source>
        <translation>Nhập lịch hoặc bản đăng ký của đoàn</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Các dòng đã dán</translation>
    </message>
    <message>
        <source>Sheet or table</source>
        <translation>Trang tính hoặc bảng</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Bảng %1</translation>
    </message>
    <message>
        <source>Rows without a &amp;team are of</source>
        <translation>Dòng không ghi đ&amp;oàn thuộc</translation>
    </message>
    <message>
        <source>The team&apos;s &amp;registration, received on</source>
        <translation>Là bản đăng &amp;ký của đoàn, nhận ngày</translation>
    </message>
    <message>
        <source>Day on which the registration came in</source>
        <translation>Ngày nhận bản đăng ký</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột hiển thị</translation>
    </message>
    <message>
        <source>No row can be read yet.</source>
        <translation>Chưa đọc được dòng nào.</translation>
    </message>
    <message>
        <source>Rows and what would come of them</source>
        <translation>Các dòng và kết quả nếu nhập</translation>
    </message>
    <message>
        <source>Space, or a click on the box, leaves a row out</source>
        <translation>Phím cách hoặc nhấp vào ô vuông để bỏ qua một dòng</translation>
    </message>
    <message>
        <source>The rows are being read</source>
        <translation>Đang đọc các dòng</translation>
    </message>
    <message>
        <source>&amp;Save the refused rows …</source>
        <translation>&amp;Lưu các dòng không nhận …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>không đoàn nào</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Columns of which nothing is taken in: %1.</source>
        <translation>Số cột không được nhập: %1.</translation>
    </message>
    <message>
        <source>Give the day on which the registration came in.</source>
        <translation>Hãy ghi ngày nhận bản đăng ký.</translation>
    </message>
    <message>
        <source>&amp;Take in the registration: %1 rows</source>
        <translation>&amp;Nhập bản đăng ký: %1 dòng</translation>
    </message>
    <message>
        <source>&amp;Take in %1 rows</source>
        <translation>&amp;Nhập %1 dòng</translation>
    </message>
    <message>
        <source>refused-rows</source>
        <translation>dong-khong-nhan</translation>
    </message>
    <message>
        <source>The refused rows could not be written</source>
        <translation>Không ghi được các dòng không nhận</translation>
    </message>
</context>
<context>
    <name>skt::ImportDoor</name>
    <message>
        <source>From a &amp;file … (Excel, Word, CSV)</source>
        <translation>Từ &amp;tệp … (Excel, Word, CSV)</translation>
    </message>
    <message>
        <source>&amp;Paste rows copied in Excel or Word (Ctrl+V)</source>
        <translation>&amp;Dán các dòng đã chép từ Excel hoặc Word (Ctrl+V)</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>Nhập bảng</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Đang đọc %1 …</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Dán các dòng</translation>
    </message>
    <message>
        <source>Nothing that could be rows was copied. Copy cells in Excel or Word, then press Ctrl+V here.</source>
        <translation>Chưa chép dòng nào. Hãy chép các ô trong Excel hoặc Word rồi nhấn Ctrl+V tại đây.</translation>
    </message>
    <message>
        <source>There is no table in “%1”.</source>
        <translation>Không có bảng nào trong “%1”.</translation>
    </message>
</context>
<context>
    <name>skt::ListsPane</name>
    <message>
        <source>Nothing is in this list yet. “Add” makes the first line.</source>
        <translation>Danh sách này chưa có gì. “Thêm” tạo dòng đầu tiên.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>Adds a line at the end</source>
        <translation>Thêm một dòng ở cuối</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Removes the chosen line, with its parts</source>
        <translation>Xóa dòng đang chọn cùng các phần của nó</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Lên</translation>
    </message>
    <message>
        <source>Before the line above</source>
        <translation>Lên trước dòng trên</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>X&amp;uống</translation>
    </message>
    <message>
        <source>Behind the line below</source>
        <translation>Xuống sau dòng dưới</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Không được để trống.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>thêm mới</translation>
    </message>
</context>
<context>
    <name>skt::LoadList</name>
    <message>
        <source>Whose load</source>
        <translation>Thời gian của ai</translation>
    </message>
    <message>
        <source>Half-days out + at home</source>
        <translation>Số buổi đi + ở nhà</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>Half-days out and at home</source>
        <translation>Số buổi đi kiểm tra và ở nhà tiếp Đoàn</translation>
    </message>
    <message>
        <source>Half-days out with a team, half-days at home because the own office is inspected, and the most visits on one day</source>
        <translation>Số buổi đi cùng Đoàn, số buổi ở nhà vì cơ quan mình được kiểm tra, và số cuộc nhiều nhất trong một ngày</translation>
    </message>
</context>
<context>
    <name>skt::LoadModel</name>
    <message>
        <source>%1: %2 half-days out, %3 at home because its own office is inspected.</source>
        <translation>%1: %2 buổi đi, %3 buổi ở nhà vì cơ quan mình được kiểm tra.</translation>
    </message>
    <message>
        <source>Most visits on one day: %1, on %2.</source>
        <translation>Nhiều nhất trong một ngày: %1 cuộc, %2.</translation>
    </message>
</context>
<context>
    <name>skt::MainWindow</name>
    <message>
        <source>High &amp;contrast</source>
        <translation>Tương phản &amp;cao</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>Sổ Kiểm tra</source>
        <translation>Sổ Kiểm tra</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Take in the plan</source>
        <translation>Đọc kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Đóng cửa sổ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Open a plan file …</source>
        <translation>&amp;Mở tệp kế hoạch …</translation>
    </message>
    <message>
        <source>&amp;Take in a plan&apos;s document …</source>
        <translation>Đọc &amp;văn bản kế hoạch …</translation>
    </message>
    <message>
        <source>&amp;Paste the plan&apos;s text …</source>
        <translation>&amp;Dán nội dung kế hoạch …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;In …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>About this &amp;page</source>
        <translation>Về t&amp;rang này</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>Về &amp;chương trình</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Open the sample campaign, take in a plan&apos;s document, or open a plan file that was made before.</source>
        <translation>Mở kế hoạch mẫu, đọc văn bản kế hoạch, hoặc mở tệp kế hoạch đã có.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Về chương trình</translation>
    </message>
    <message>
        <source>Sổ Kiểm tra %1
Keeps an inspection campaign from the signed plan to the last notice.

Do not enter anything that is a state secret.

Free software under the GNU General Public License, version 3 or later. Icons: Breeze (KDE), LGPL.</source>
        <translation>Sổ Kiểm tra %1
Theo dõi một đợt kiểm tra từ kế hoạch đã ký đến thông báo cuối cùng.

Không nhập nội dung thuộc bí mật nhà nước.

Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 hoặc mới hơn. Biểu tượng: Breeze (KDE), LGPL.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>Changes that were not yet written when the program was cut off: %1.</source>
        <translation>%1 thay đổi chưa ghi khi chương trình bị ngắt.</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Write the changes left over</source>
        <translation>Ghi lại các thay đổi còn sót</translation>
    </message>
    <message>
        <source>%1 no longer fit the plan.</source>
        <translation>%1 thay đổi không còn khớp với kế hoạch.</translation>
    </message>
    <message>
        <source>Set up a campaign</source>
        <translation>Lập đợt kiểm tra</translation>
    </message>
    <message>
        <source>Open a &amp;sample campaign</source>
        <translation>Mở đợt &amp;kiểm tra mẫu</translation>
    </message>
    <message>
        <source>S&amp;et up a campaign step by step …</source>
        <translation>Lập đợt kiểm tra từ&amp;ng bước …</translation>
    </message>
    <message>
        <source>&amp;Where it is saved</source>
        <translation>Đã &amp;ghi ở đâu</translation>
    </message>
    <message>
        <source>Save a &amp;copy …</source>
        <translation>Lưu &amp;bản sao …</translation>
    </message>
    <message>
        <source>&amp;Go to anything …</source>
        <translation>Đi tới &amp;nhanh …</translation>
    </message>
    <message>
        <source>Go to a unit, person, visit, paper or command</source>
        <translation>Đi tới đơn vị, người, cuộc kiểm tra, văn bản hoặc lệnh</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Vấn đề &amp;kế tiếp</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Vấn đề t&amp;rước đó</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Vấn đề</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Không có vấn đề nào.</translation>
    </message>
    <message>
        <source>&amp;Keys …</source>
        <translation>Các &amp;phím tắt …</translation>
    </message>
    <message>
        <source>The keys of this window: type to find one</source>
        <translation>Các phím tắt của cửa sổ này: gõ để tìm</translation>
    </message>
    <message>
        <source>A copy was saved as %1</source>
        <translation>Đã lưu bản sao vào %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>%1 overdue or for today</source>
        <translation>%1 việc quá hạn hoặc đến hạn hôm nay</translation>
    </message>
    <message>
        <source>%1 not scheduled</source>
        <translation>%1 cuộc chưa xếp lịch</translation>
    </message>
    <message>
        <source>%1 to print</source>
        <translation>%1 văn bản cần in</translation>
    </message>
    <message>
        <source>Changes that are not written yet: %1.</source>
        <translation>Thay đổi chưa ghi xong: %1.</translation>
    </message>
    <message>
        <source>Changes that wait until %2 has finished writing: %1.</source>
        <translation>Thay đổi phải chờ đến khi %2 ghi xong: %1.</translation>
    </message>
    <message>
        <source>What cannot be written at once when the window closes is lost.</source>
        <translation>Khi đóng cửa sổ, thay đổi nào không ghi được ngay sẽ mất.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Vẫn đóng</translation>
    </message>
    <message>
        <source>%1 is open in another window, which has come to the front.</source>
        <translation>%1 đang mở ở cửa sổ khác; cửa sổ đó đã hiện lên trước.</translation>
    </message>
</context>
<context>
    <name>skt::MembersPane</name>
    <message>
        <source>Nobody is named yet. Type the first name above.</source>
        <translation>Chưa ghi tên ai. Hãy gõ họ tên đầu tiên vào dòng trên.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Off the team</source>
        <translation>Ra khỏi đoàn</translation>
    </message>
    <message>
        <source>Take the selected people off this team (Delete)</source>
        <translation>Đưa những người đang chọn ra khỏi đoàn (Delete)</translation>
    </message>
    <message>
        <source>People of the team</source>
        <translation>Người của đoàn</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;hêm</translation>
    </message>
    <message>
        <source>name of a person to add</source>
        <translation>họ tên người cần thêm</translation>
    </message>
    <message>
        <source>Name of a person to add</source>
        <translation>Họ tên người cần thêm</translation>
    </message>
    <message>
        <source>agency (empty: the lead)</source>
        <translation>cơ quan (trống: cơ quan chủ trì)</translation>
    </message>
    <message>
        <source>Agency of the person to add</source>
        <translation>Cơ quan của người cần thêm</translation>
    </message>
    <message>
        <source>Role of the person to add</source>
        <translation>Vai trò của người cần thêm</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Make it the lead agency</source>
        <translation>Đưa làm cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Agencies of the team, the lead first</source>
        <translation>Cơ quan của đoàn, cơ quan chủ trì đứng đầu</translation>
    </message>
    <message>
        <source>agency to add, Enter</source>
        <translation>cơ quan cần thêm, Enter</translation>
    </message>
    <message>
        <source>Agency to add to the team</source>
        <translation>Cơ quan cần thêm vào đoàn</translation>
    </message>
    <message>
        <source>… and %1 more, all listed in Schedule</source>
        <translation>… và %1 nội dung nữa, xem đủ ở trang Lịch</translation>
    </message>
    <message>
        <source>No unit has this name. Choose one from the list (arrow down).</source>
        <translation>Không có đơn vị tên này. Hãy chọn trong danh sách (phím mũi tên xuống).</translation>
    </message>
</context>
<context>
    <name>skt::MergePane</name>
    <message>
        <source>Make them one</source>
        <translation>Gộp làm một</translation>
    </message>
    <message>
        <source>Two records of one unit?</source>
        <translation>Hai bản ghi của một đơn vị?</translation>
    </message>
    <message>
        <source>Which one is to be kept?</source>
        <translation>Giữ lại bản ghi nào?</translation>
    </message>
    <message>
        <source>Both records and what will be kept</source>
        <translation>Hai bản ghi và nội dung sẽ giữ lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>First record: %1</source>
        <translation>Bản ghi thứ nhất: %1</translation>
    </message>
    <message>
        <source>Second record: %1</source>
        <translation>Bản ghi thứ hai: %1</translation>
    </message>
</context>
<context>
    <name>skt::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>skt::NewUnitPane</name>
    <message>
        <source>Add the unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Đơn vị mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Đoàn kiểm tra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Head, address, phone and the rest are filled in afterwards. Rows copied from Excel can be pasted into the list.</source>
        <translation>Người đứng đầu, địa chỉ, điện thoại và các mục khác điền sau. Có thể dán các dòng chép từ Excel vào danh sách.</translation>
    </message>
</context>
<context>
    <name>skt::OpenPlan</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Opening the file …</source>
        <translation>Đang mở tệp …</translation>
    </message>
    <message>
        <source>Writing: %1 …</source>
        <translation>Đang ghi: %1 …</translation>
    </message>
    <message>
        <source>Waiting for %1 to finish writing: %2 …</source>
        <translation>Đang chờ %1 ghi xong: %2 …</translation>
    </message>
    <message>
        <source>The plan file is no longer at %1. Put it back there, or open it where it is now; until then nothing can be written.</source>
        <translation>Tệp kế hoạch không còn ở %1. Hãy đưa tệp về chỗ cũ hoặc mở tệp ở chỗ mới; đến lúc đó chưa ghi được gì.</translation>
    </message>
    <message>
        <source>Another file now lies at %1. Put the plan back there, or open the plan where it is now; until then nothing can be written.</source>
        <translation>Ở %1 nay là một tệp khác. Hãy đưa tệp kế hoạch về chỗ cũ hoặc mở tệp ở chỗ mới; đến lúc đó chưa ghi được gì.</translation>
    </message>
    <message>
        <source>(%1 changes wait)</source>
        <translation>(%1 thay đổi đang chờ ghi)</translation>
    </message>
    <message>
        <source>Another file is being opened.</source>
        <translation>Đang mở tệp khác.</translation>
    </message>
    <message>
        <source>Other changes still wait to be written. Do this once they are.</source>
        <translation>Còn thay đổi khác đang chờ ghi. Hãy làm việc này sau khi các thay đổi đó đã ghi xong.</translation>
    </message>
</context>
<context>
    <name>skt::OverviewPage</name>
    <message>
        <source>What is to be done</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tính đến %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc nào</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>đã lọc</translation>
    </message>
    <message>
        <source>Pages sent to the printer: %1</source>
        <translation>Số trang đã gửi máy in: %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>The printer did not accept the pages.</source>
        <translation>Máy in không nhận trang in.</translation>
    </message>
    <message>
        <source>What is to be done today</source>
        <translation>Việc cần làm hôm nay</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>&amp;Thời hạn</translation>
    </message>
    <message>
        <source>Every deadline with its rule and how it was counted</source>
        <translation>Mọi thời hạn, quy định và cách tính</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;In …</translation>
    </message>
    <message>
        <source>Print what is to be done (Ctrl+P)</source>
        <translation>In việc cần làm (Ctrl+P)</translation>
    </message>
    <message>
        <source>The campaign, unit by unit</source>
        <translation>Tiến độ từng đơn vị</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>At the left stands what is to be done, the most urgent first. The button of a line does it or leads there; Enter does the same for the chosen line. Choose several lines (Shift, Ctrl) to print their notices together.

At the right: how far the campaign has come, a column of squares for each unit (a tick: done, a dot: due now, an exclamation mark: past its day), the timeline, and how many half-days each agency and person is out or at home.

&quot;Deadlines&quot; opens every deadline with the plan&apos;s words and the days that were counted. Ctrl+F finds, Ctrl+P prints what is shown, Ctrl+C copies the chosen lines.</source>
        <translation>Bên trái là việc cần làm, việc gấp đứng trước. Nút trên mỗi dòng làm ngay việc đó hoặc dẫn đến nơi làm; phím Enter làm như vậy với dòng đang chọn. Chọn nhiều dòng (Shift, Ctrl) để in các thông báo cùng một lần.

Bên phải: tiến độ của đợt kiểm tra, mỗi đơn vị một cột ô vuông (dấu tích: đã xong, dấu chấm: đến hạn, dấu chấm than: quá hạn), các mốc thời gian, và số buổi mà mỗi cơ quan, cán bộ phải đi hoặc ở nhà.

“Thời hạn” mở mọi thời hạn với lời của kế hoạch và từng ngày được tính. Ctrl+F để tìm, Ctrl+P để in phần đang hiện, Ctrl+C để sao chép các dòng đã chọn.</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Phải xử lý</translation>
    </message>
    <message>
        <source>%1 overdue · %2 today · %3 in the next 3 days</source>
        <translation>%1 quá hạn · %2 hôm nay · %3 trong 3 ngày tới</translation>
    </message>
    <message>
        <source>Rows copied: %1. They can be pasted into Excel or Word.</source>
        <translation>Đã sao chép %1 dòng. Có thể dán vào Excel hoặc Word.</translation>
    </message>
</context>
<context>
    <name>skt::Palette</name>
    <message>
        <source>Nothing of that name. The beginnings of words are enough, without tone marks.</source>
        <translation>Không tìm thấy. Chỉ cần gõ các chữ đầu của từ, không cần dấu.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
</context>
<context>
    <name>skt::PapersModel</name>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Lịch kiểm tra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>tất cả các đoàn</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>mọi đơn vị</translation>
    </message>
</context>
<context>
    <name>skt::PapersPage</name>
    <message>
        <source>There are no papers yet: the plan has no teams or units.</source>
        <translation>Chưa có văn bản: kế hoạch chưa có Đoàn hoặc đơn vị.</translation>
    </message>
    <message>
        <source>P&amp;DF into a folder …</source>
        <translation>Ghi P&amp;DF vào thư mục …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;In …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>One PDF file for each selected paper</source>
        <translation>Mỗi văn bản đã chọn thành một tệp PDF</translation>
    </message>
    <message>
        <source>Print the selected papers (Ctrl+P)</source>
        <translation>In các văn bản đã chọn (Ctrl+P)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>As wide as the room</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>The list holds every paper that the plan comes to. Type to find (tone marks are not needed), choose a kind by its chip.

The preview shows exactly the page that is printed. Number and day stay blank until the paper is issued.

Select several papers (Shift, Ctrl, or Ctrl+A) and write them as PDF into a folder, or print them. What cannot be made is listed with the reason; the rest is made.

Ctrl+C copies the selected rows as a table.</source>
        <translation>Danh sách gồm mọi văn bản của kế hoạch. Gõ để tìm (không cần dấu), bấm nút phía trên để chọn loại.

Phần xem trước đúng như trang in ra. Số và ngày để trống cho đến khi văn bản được ban hành.

Chọn nhiều văn bản (Shift, Ctrl hoặc Ctrl+A) rồi ghi PDF vào thư mục hoặc in. Văn bản nào chưa lập được thì nêu lý do, các văn bản khác vẫn được lập.

Ctrl+C chép các dòng đã chọn thành bảng.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Select a paper to see it here.</source>
        <translation>Chọn một văn bản để xem ở đây.</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Đã chọn %1</translation>
    </message>
</context>
<context>
    <name>skt::PeoplePane</name>
    <message>
        <source>Nobody is named yet. Enter the first name below; teams then choose from here.</source>
        <translation>Chưa ghi tên ai. Hãy gõ tên đầu tiên ở dưới; các đoàn chọn người từ đây.</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>T&amp;hêm</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>name of a new person</source>
        <translation>họ tên người mới</translation>
    </message>
    <message>
        <source>Name of a new person</source>
        <translation>Họ tên người mới</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>Agency of the new person</source>
        <translation>Cơ quan của người mới</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove the selected people from the plan (Delete)</source>
        <translation>Xóa những người đang chọn khỏi sổ (Delete)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Tổ công tác</translation>
    </message>
    <message>
        <source>Support group</source>
        <translation>Tổ giúp việc</translation>
    </message>
    <message>
        <source>On no team</source>
        <translation>Không ở đoàn nào</translation>
    </message>
</context>
<context>
    <name>skt::PlanPage</name>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>The plan has no teams.</source>
        <translation>Kế hoạch chưa có Đoàn.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>The plan has no units.</source>
        <translation>Kế hoạch chưa có đơn vị.</translation>
    </message>
    <message>
        <source>Contents and outlines</source>
        <translation>Nội dung, đề cương</translation>
    </message>
    <message>
        <source>The plan has no texts.</source>
        <translation>Kế hoạch chưa có nội dung.</translation>
    </message>
    <message>
        <source>Legal documents</source>
        <translation>Văn bản căn cứ</translation>
    </message>
    <message>
        <source>The plan cites no document.</source>
        <translation>Kế hoạch không viện dẫn văn bản nào.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>Any change can be taken back as long as nothing later rests on it. Taking back is a change too, and can be taken back.</source>
        <translation>Thay đổi nào cũng hoàn tác được nếu chưa có thay đổi sau dựa vào nó. Hoàn tác cũng là một thay đổi, và cũng hoàn tác được.</translation>
    </message>
    <message>
        <source>Take back the chosen change</source>
        <translation>Hoàn tác thay đổi đang chọn</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Nhật ký thay đổi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Được kiểm tra</translation>
    </message>
    <message>
        <source>Only inspecting</source>
        <translation>Chỉ đi kiểm tra</translation>
    </message>
    <message>
        <source>Settings: what the signed plan states. Beside a rule stands the day that it comes to, below it the plan&apos;s own words. A value is written when you leave its field, and Ctrl+Z takes it back.

History: who changed what and when; any line can be taken back.

Ctrl+F finds in the list, without tone marks.</source>
        <translation>Thiết lập: những điều kế hoạch đã ký quy định. Bên cạnh mỗi mốc là ngày tính ra, phía dưới là lời của kế hoạch. Rời khỏi ô là ghi ngay, Ctrl+Z để hoàn tác.

Nhật ký thay đổi: ai đã sửa gì, khi nào; dòng nào cũng có thể hoàn tác.

Ctrl+F để tìm trong danh sách, không cần gõ dấu.</translation>
    </message>
    <message>
        <source>Texts and lists</source>
        <translation>Nội dung và danh sách</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Ngày nghỉ</translation>
    </message>
</context>
<context>
    <name>skt::PostponeDialog</name>
    <message>
        <source>Draft one &amp;letter to all concerned</source>
        <translation>&amp;Soạn một công văn chung gửi các nơi liên quan</translation>
    </message>
    <message>
        <source>A day falls: put off its visits</source>
        <translation>Hoãn cả ngày</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Khi nào</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Ordered &amp;by</source>
        <translation>Người &amp;chỉ đạo</translation>
    </message>
    <message>
        <source>&amp;Number and date of the order</source>
        <translation>&amp;Số, ngày văn bản chỉ đạo</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Khu &amp;vực</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>Đ&amp;oàn</translation>
    </message>
    <message>
        <source>Visits that would be put off</source>
        <translation>Các cuộc kiểm tra sẽ hoãn</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Mọi khu vực</translation>
    </message>
    <message>
        <source>Only the units &amp;chosen on the board: %1</source>
        <translation>Chỉ các đơn vị đang chọ&amp;n trên lịch: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>No visit that is still to come lies there.</source>
        <translation>Không có cuộc kiểm tra nào sắp tới trong khoảng này.</translation>
    </message>
    <message>
        <source>Visits that would be put off: %1</source>
        <translation>Số cuộc kiểm tra sẽ hoãn: %1</translation>
    </message>
    <message>
        <source>&amp;Put off: %1</source>
        <translation>&amp;Hoãn: %1</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Cần ghi lý do.</translation>
    </message>
</context>
<context>
    <name>skt::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Chép nội dung</translation>
    </message>
</context>
<context>
    <name>skt::ProposalBar</name>
    <message>
        <source>Looking for a schedule without clashes …</source>
        <translation>Đang tìm phương án không trùng lịch …</translation>
    </message>
    <message>
        <source>Accept all (%1)</source>
        <translation>Nhận tất cả (%1)</translation>
    </message>
    <message>
        <source>Accept the chosen (%1 of %2)</source>
        <translation>Nhận phần đã chọn (%1/%2)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Accept none</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>skt::ProposalModel</name>
    <message>
        <source>%1 visits get a half-day, %2 stay where they are.</source>
        <translation>Xếp mới %1 lượt, giữ nguyên %2 lượt.</translation>
    </message>
    <message>
        <source>%1 points to be minded remain.</source>
        <translation>Còn %1 điểm cần lưu ý.</translation>
    </message>
    <message>
        <source>A team&apos;s results notice would fall due after its report.</source>
        <translation>Có Đoàn mà hạn thông báo kết quả sau hạn báo cáo của Đoàn.</translation>
    </message>
    <message>
        <source>It is not proved that no schedule exists: none was found in time.</source>
        <translation>Chưa chứng minh được là không có lịch nào: chỉ là chưa tìm thấy trong thời gian cho phép.</translation>
    </message>
</context>
<context>
    <name>skt::RecentList</name>
    <message>
        <source>Opened lately</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Bỏ %1 khỏi danh sách</translation>
    </message>
    <message>
        <source>Take it off the list (Delete); the file stays</source>
        <translation>Bỏ khỏi danh sách (phím Delete); tệp vẫn còn</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
</context>
<context>
    <name>skt::ReviewPage</name>
    <message>
        <source>Leave it</source>
        <translation>Bỏ qua văn bản này</translation>
    </message>
    <message>
        <source>&amp;Write into the book …</source>
        <translation>&amp;Ghi vào sổ …</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>Trong văn bản</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Đọc là</translation>
    </message>
    <message>
        <source>What is missing or doubtful</source>
        <translation>Chỗ thiếu hoặc chưa chắc</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Đã hiểu</translation>
    </message>
    <message>
        <source>Everything was understood.</source>
        <translation>Đã hiểu toàn bộ.</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>No remarks.</source>
        <translation>Không có lưu ý.</translation>
    </message>
    <message>
        <source>A plan without a title</source>
        <translation>Kế hoạch không có tên</translation>
    </message>
    <message>
        <source>%1 % of the text was understood. Nothing is written before you say so.</source>
        <translation>Đã hiểu %1 % nội dung. Chỉ ghi vào sổ khi được đồng ý.</translation>
    </message>
    <message>
        <source>Not understood (%1)</source>
        <translation>Chưa hiểu (%1)</translation>
    </message>
    <message>
        <source>Repaired (%1)</source>
        <translation>Đã sửa (%1)</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Lưu ý (%1)</translation>
    </message>
    <message>
        <source>Places in the document: %1</source>
        <translation>Số chỗ trong văn bản: %1</translation>
    </message>
    <message>
        <source>Untick to leave it as it stands in the document.</source>
        <translation>Bỏ dấu để giữ nguyên như trong văn bản.</translation>
    </message>
    <message>
        <source>“%1” is kept as another spelling.</source>
        <translation>“%1” được giữ lại làm cách viết khác.</translation>
    </message>
    <message>
        <source>Line %1: what came of it is chosen at the right.</source>
        <translation>Dòng %1: nội dung lấy từ đó được chọn ở bên phải.</translation>
    </message>
    <message>
        <source>Nothing of its own came of line %1.</source>
        <translation>Dòng %1 không cho ra nội dung riêng nào.</translation>
    </message>
</context>
<context>
    <name>skt::ReviewTree</name>
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
        <source>Teams</source>
        <translation>Các đoàn</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>chủ trì</translation>
    </message>
    <message>
        <source>member</source>
        <translation>thành viên</translation>
    </message>
    <message>
        <source>person</source>
        <translation>người</translation>
    </message>
    <message>
        <source>units: %1</source>
        <translation>số đơn vị: %1</translation>
    </message>
    <message>
        <source>inspects</source>
        <translation>kiểm tra</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Các đơn vị</translation>
    </message>
    <message>
        <source>F2 corrects the name; the spelling that was read is kept as another spelling.</source>
        <translation>F2 để sửa tên; cách viết đã đọc được giữ lại làm cách viết khác.</translation>
    </message>
    <message>
        <source>also written</source>
        <translation>còn viết là</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Đề cương</translation>
    </message>
    <message>
        <source>Outline %1</source>
        <translation>Đề cương %1</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Phần riêng</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Tổ chức thực hiện</translation>
    </message>
    <message>
        <source>Legal documents</source>
        <translation>Văn bản căn cứ</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Nội dung đã hiểu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Hiểu là</translation>
    </message>
</context>
<context>
    <name>skt::ScheduleBar</name>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Vừa khung</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Vừa khung cửa sổ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Changes after agreement: %1</source>
        <translation>Thay đổi sau khi chốt: %1</translation>
    </message>
</context>
<context>
    <name>skt::ScheduleFilter</name>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Look at some visits only: by team, agency, area, kind or state</source>
        <translation>Chỉ xem một số cuộc kiểm tra: theo đoàn, cơ quan, khu vực, loại hoặc trạng thái</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Bỏ hết các điều kiện lọc</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>Đ&amp;oàn</translation>
    </message>
    <message>
        <source>&amp;Agency that takes part</source>
        <translation>&amp;Cơ quan tham gia</translation>
    </message>
    <message>
        <source>A&amp;rea</source>
        <translation>&amp;Khu vực</translation>
    </message>
    <message>
        <source>&amp;Kind of unit</source>
        <translation>&amp;Loại đơn vị</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Trạng thái</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <translation>%1/%2 cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Filtered: %1. A click takes it away.</source>
        <translation>Đang lọc: %1. Nhấp để bỏ.</translation>
    </message>
</context>
<context>
    <name>skt::ScheduleGrid</name>
    <message>
        <source>day off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>chưa xếp lịch</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Buổi</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>thêm sau</translation>
    </message>
</context>
<context>
    <name>skt::SchedulePage</name>
    <message>
        <source>&amp;Propose a schedule</source>
        <translation>&amp;Xếp lịch tự động</translation>
    </message>
    <message>
        <source>Move a visit</source>
        <translation>Dời lịch</translation>
    </message>
    <message>
        <source>Find a half-day without clashes for every unscheduled visit</source>
        <translation>Tìm buổi không trùng lịch cho mọi lượt chưa xếp</translation>
    </message>
    <message>
        <source>P&amp;DF …</source>
        <translation>P&amp;DF …</translation>
    </message>
    <message>
        <source>Save the schedule of all teams as PDF</source>
        <translation>Ghi lịch của mọi Đoàn thành PDF</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>%1 of %2 visits scheduled</source>
        <translation>Đã xếp %1/%2 lượt</translation>
    </message>
    <message>
        <source>Put &amp;off a day …</source>
        <translation>&amp;Hoãn cả ngày …</translation>
    </message>
    <message>
        <source>A day falls: put off its visits, with one letter to all concerned</source>
        <translation>Hoãn mọi cuộc kiểm tra của một ngày, soạn một công văn chung gửi các nơi liên quan</translation>
    </message>
    <message>
        <source>Keep the schedule as agreed: what moves later is shown as a change</source>
        <translation>Giữ lịch đã thống nhất: sau đó dời cuộc nào thì hiện là thay đổi</translation>
    </message>
    <message>
        <source>Put off the whole of %1 …</source>
        <translation>Hoãn cả ngày %1 …</translation>
    </message>
    <message>
        <source>Put off this half-day of the team …</source>
        <translation>Hoãn buổi này của đoàn …</translation>
    </message>
    <message>
        <source>Put off the chosen visits …</source>
        <translation>Hoãn các cuộc kiểm tra đang chọn …</translation>
    </message>
    <message>
        <source>Take the chosen visits off the schedule</source>
        <translation>Đưa các cuộc kiểm tra đang chọn ra khỏi lịch</translation>
    </message>
    <message>
        <source>%1 is off this half-day …</source>
        <translation>%1 nghỉ buổi này …</translation>
    </message>
    <message>
        <source>Remove the day off of %1 (%2)</source>
        <translation>Bỏ ngày nghỉ của %1 (%2)</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>&amp;Ghi</translation>
    </message>
    <message>
        <source>Agree the schedule</source>
        <translation>Chốt lịch</translation>
    </message>
    <message>
        <source>The schedule is kept as it stands now. Visits that move later show where they stood, and are listed as changes after agreement.</source>
        <translation>Lịch hiện tại được giữ làm lịch đã chốt. Cuộc kiểm tra dời sau đó hiện chỗ cũ và được kê là thay đổi sau khi chốt.</translation>
    </message>
    <message>
        <source>Still unscheduled: %1.</source>
        <translation>Còn chưa xếp lịch: %1.</translation>
    </message>
    <message>
        <source>Agreed &amp;on</source>
        <translation>Chốt &amp;ngày</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Chốt</translation>
    </message>
    <message>
        <source>&amp;Agree the schedule …</source>
        <translation>&amp;Chốt lịch …</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>đã chốt %1</translation>
    </message>
    <message>
        <source>How the schedule is shown</source>
        <translation>Cách xem lịch</translation>
    </message>
    <message>
        <source>Teams × half-days</source>
        <translation>Đoàn × buổi</translation>
    </message>
    <message>
        <source>Units × days</source>
        <translation>Đơn vị × ngày</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Lịch ngày</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>The &amp;schedule of all teams …</source>
        <translation>&amp;Lịch kiểm tra của các đoàn …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>The printer did not accept the pages.</source>
        <translation>Máy in không nhận trang in.</translation>
    </message>
    <message>
        <source>Pages sent to the printer: %1</source>
        <translation>Số trang đã gửi máy in: %1</translation>
    </message>
    <message>
        <source>Re&amp;gistration</source>
        <translation>Đăn&amp;g ký</translation>
    </message>
    <message>
        <source>Forms in which teams register their schedule: out, and back in. They can also be pasted or dropped here</source>
        <translation>Mẫu đăng ký lịch của các đoàn: xuất ra và nhập lại; cũng có thể dán hoặc kéo thả vào đây</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Nhập vào</translation>
    </message>
    <message>
        <source>Forms to send out</source>
        <translation>Mẫu gửi các đoàn</translation>
    </message>
    <message>
        <source>Rows are teams, columns are days with morning and afternoon. Below lie the visits that are not scheduled yet.

Drag a card: every half-day shows whether it is free, to be minded or must be settled, and says why. Let go to put it there; Esc, or letting go outside, puts it back.

By keyboard: arrows go, Enter or Space picks up, arrows choose, Enter puts down, X changes places with the visit that stands there, Esc puts back. Delete takes a visit off the schedule. F8 goes to the next clash.

Several at once: Ctrl and click, or Shift and arrows, choose; all move by the same time. A card let go on another of its team changes places with it; with Ctrl it is put beside it.

A day falls: the menu of the day&apos;s header puts off its visits.

A team&apos;s registration form comes out, and goes back in, by &quot;Registration&quot;; rows copied in Excel or Word are taken in with Ctrl+V, files by dropping them here.

&quot;Propose a schedule&quot; finds a half-day for every unscheduled visit; a click on a proposed card leaves it out. Ctrl+Z takes back whatever was done.</source>
        <translation>Mỗi hàng là một đoàn, mỗi cột là một ngày có buổi sáng và buổi chiều. Bên dưới là các cuộc kiểm tra chưa xếp lịch.

Kéo thẻ: mỗi buổi hiện rõ còn trống, cần lưu ý hay phải xử lý, kèm lý do. Thả để đặt vào buổi đó; Esc hoặc thả ra ngoài thì thẻ trở về chỗ cũ.

Bằng bàn phím: phím mũi tên để đi, Enter hoặc Space để nhấc thẻ, mũi tên để chọn, Enter để đặt, X để đổi chỗ với cuộc kiểm tra đang ở đó, Esc để trả lại. Delete đưa cuộc kiểm tra ra khỏi lịch. F8 tới xung đột kế tiếp.

Nhiều cuộc cùng lúc: Ctrl và bấm, hoặc Shift và mũi tên, để chọn; tất cả dời cùng một khoảng. Thả thẻ lên thẻ khác của cùng đoàn thì hai cuộc đổi chỗ; giữ Ctrl thì đặt cạnh nhau.

Hoãn cả ngày: bấm chuột phải vào đầu cột ngày.

Mẫu đăng ký lịch của đoàn xuất ra và nhập lại bằng nút &quot;Đăng ký&quot;; các dòng chép từ Excel hoặc Word được nhập bằng Ctrl+V, tệp thì kéo thả vào đây.

&quot;Xếp lịch tự động&quot; tìm buổi cho mọi cuộc chưa xếp; bấm vào thẻ của phương án để bỏ ra. Ctrl+Z hoàn tác mọi việc vừa làm.</translation>
    </message>
    <message>
        <source>Print what is shown (Ctrl+P), or the schedule as a paper</source>
        <translation>In những gì đang hiện (Ctrl+P), hoặc in lịch thành văn bản</translation>
    </message>
    <message>
        <source>What is shown, on A&amp;4 …</source>
        <translation>Những gì đang hiện, khổ A&amp;4 …</translation>
    </message>
    <message>
        <source>What is shown, on A&amp;3 …</source>
        <translation>Những gì đang hiện, khổ A&amp;3 …</translation>
    </message>
</context>
<context>
    <name>skt::SettingEditor</name>
    <message>
        <source>before</source>
        <translation>trước ngày</translation>
    </message>
    <message>
        <source>at the latest on</source>
        <translation>chậm nhất ngày</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ ngày</translation>
    </message>
    <message>
        <source>This is no date. Write it as 3/8/2023.</source>
        <translation>Không phải ngày. Hãy viết như 3/8/2023.</translation>
    </message>
</context>
<context>
    <name>skt::SettingsModel</name>
    <message>
        <source>→ first day %1</source>
        <translation>→ ngày đầu %1</translation>
    </message>
    <message>
        <source>→ last day %1</source>
        <translation>→ hạn cuối %1</translation>
    </message>
    <message>
        <source>→ last visit %1: due %2</source>
        <translation>→ buổi cuối %1: hạn %2</translation>
    </message>
    <message>
        <source>→ visit %1: by %2</source>
        <translation>→ kiểm tra %1: chậm nhất %2</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>Mục này không được để trống.</translation>
    </message>
    <message>
        <source>The last day would be before the first.</source>
        <translation>Ngày kết thúc sẽ trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Sửa: %1</translation>
    </message>
</context>
<context>
    <name>skt::StandInPane</name>
    <message>
        <source>1. Which visit</source>
        <translation>1. Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>2. Who is away</source>
        <translation>2. Người vắng</translation>
    </message>
    <message>
        <source>3. Who comes instead</source>
        <translation>3. Người đi thay</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Cử đi</translation>
    </message>
    <message>
        <source>somebody not listed: name, Enter</source>
        <translation>người chưa có trong danh sách: họ tên, Enter</translation>
    </message>
    <message>
        <source>Name of somebody not listed who comes instead</source>
        <translation>Họ tên người đi thay chưa có trong danh sách</translation>
    </message>
</context>
<context>
    <name>skt::StartPage</name>
    <message>
        <source>Sổ Kiểm tra</source>
        <translation>Sổ Kiểm tra</translation>
    </message>
    <message>
        <source>Take in a plan&apos;s document</source>
        <translation>Đọc văn bản kế hoạch</translation>
    </message>
    <message>
        <source>From a text file. You see what was understood before anything is written.</source>
        <translation>Từ tệp văn bản. Xem lại những gì đã hiểu rồi mới ghi vào sổ.</translation>
    </message>
    <message>
        <source>Paste the plan&apos;s text</source>
        <translation>Dán nội dung kế hoạch</translation>
    </message>
    <message>
        <source>Copied from Word or from a PDF.</source>
        <translation>Chép từ Word hoặc từ PDF.</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>Mở tệp kế hoạch</translation>
    </message>
    <message>
        <source>A file (.db) that was made before.</source>
        <translation>Tệp (.db) đã có từ trước.</translation>
    </message>
    <message>
        <source>Do not enter anything that is a state secret.</source>
        <translation>Không nhập nội dung thuộc bí mật nhà nước.</translation>
    </message>
    <message>
        <source>Keeps an inspection campaign from the signed plan to the last notice.</source>
        <translation>Theo dõi một đợt kiểm tra từ kế hoạch đã ký đến thông báo cuối cùng.</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Dùng thử với đợt kiểm tra mẫu</translation>
    </message>
    <message>
        <source>Begin with the signed plan</source>
        <translation>Bắt đầu từ kế hoạch đã ký</translation>
    </message>
    <message>
        <source>Begin without a document</source>
        <translation>Bắt đầu khi chưa có văn bản kế hoạch</translation>
    </message>
    <message>
        <source>Set up a campaign step by step</source>
        <translation>Lập đợt kiểm tra từng bước</translation>
    </message>
    <message>
        <source>Who organises it, the days, the teams, and the units pasted from Excel.</source>
        <translation>Ai tổ chức, thời gian, các đoàn và danh sách đơn vị dán từ Excel.</translation>
    </message>
    <message>
        <source>Go on with a campaign</source>
        <translation>Làm tiếp đợt kiểm tra</translation>
    </message>
</context>
<context>
    <name>skt::StatusLine</name>
    <message>
        <source>Everything that is wrong (F8 goes to the next)</source>
        <translation>Mọi vấn đề (F8 đi tới vấn đề tiếp theo)</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hôm nay %1</translation>
    </message>
    <message>
        <source>No plan is open.</source>
        <translation>Chưa mở kế hoạch nào.</translation>
    </message>
    <message>
        <source>%1 (reading only)</source>
        <translation>%1 (chỉ đọc)</translation>
    </message>
    <message>
        <source>Saved at %1 in %2</source>
        <translation>Đã ghi lúc %1 vào %2</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>Đã ghi %1 vào %2</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>sao lưu %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>changes that still wait: %1</source>
        <translation>thay đổi còn chờ ghi: %1</translation>
    </message>
    <message>
        <source>As if today were %1</source>
        <translation>Xem như hôm nay là %1</translation>
    </message>
    <message>
        <source>to the real day</source>
        <translation>về ngày thật</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hôm nay %1</translation>
    </message>
    <message>
        <source>as if it were %1</source>
        <translation>xem như ngày %1</translation>
    </message>
</context>
<context>
    <name>skt::TeamCardDelegate</name>
    <message>
        <source>no lead agency yet</source>
        <translation>chưa có cơ quan chủ trì</translation>
    </message>
</context>
<context>
    <name>skt::TeamDetail</name>
    <message>
        <source>People and agencies</source>
        <translation>Người và cơ quan</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Send somebody instead</source>
        <translation>Cử người thay</translation>
    </message>
    <message>
        <source>Units and days off</source>
        <translation>Đơn vị, ngày nghỉ</translation>
    </message>
    <message>
        <source>Day on which the registration came in</source>
        <translation>Ngày nhận bản đăng ký</translation>
    </message>
    <message>
        <source>&amp;Registration received</source>
        <translation>Đã &amp;nhận đăng ký</translation>
    </message>
    <message>
        <source>No team is chosen</source>
        <translation>Chưa chọn đoàn</translation>
    </message>
    <message>
        <source>✓ registered on %1</source>
        <translation>✓ đã đăng ký ngày %1</translation>
    </message>
    <message>
        <source>registers by %1</source>
        <translation>hạn đăng ký %1</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>chưa đăng ký</translation>
    </message>
    <message>
        <source>The team&apos;s registration of its schedule came in on this day</source>
        <translation>Bản đăng ký lịch của đoàn đến vào ngày này</translation>
    </message>
    <message>
        <source>Registration f&amp;orm …</source>
        <translation>Mẫ&amp;u đăng ký …</translation>
    </message>
    <message>
        <source>The form in which the team registers its schedule, with its units filled in, as an Excel or Word file</source>
        <translation>Mẫu để đoàn đăng ký lịch, đã ghi sẵn các đơn vị, dạng tệp Excel hoặc Word</translation>
    </message>
</context>
<context>
    <name>skt::TeamUnitsPane</name>
    <message>
        <source>Units that the team inspects</source>
        <translation>Đơn vị đoàn kiểm tra</translation>
    </message>
    <message>
        <source>Enter opens the unit</source>
        <translation>Enter để mở đơn vị</translation>
    </message>
    <message>
        <source>Days off of the team</source>
        <translation>Ngày nghỉ của đoàn</translation>
    </message>
</context>
<context>
    <name>skt::TeamsPage</name>
    <message>
        <source>Teams</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>&amp;New team</source>
        <translation>Đoàn &amp;mới</translation>
    </message>
    <message>
        <source>Remove the chosen team (Delete)</source>
        <translation>Xóa đoàn đang chọn (Delete)</translation>
    </message>
    <message>
        <source>Remove the chosen team</source>
        <translation>Xóa đoàn đang chọn</translation>
    </message>
    <message>
        <source>The plan has no teams yet.</source>
        <translation>Kế hoạch chưa có đoàn nào.</translation>
    </message>
    <message>
        <source>Enter the first team</source>
        <translation>Nhập đoàn đầu tiên</translation>
    </message>
    <message>
        <source>Ta&amp;ke in</source>
        <translation>N&amp;hập bảng</translation>
    </message>
    <message>
        <source>People from Excel, Word or CSV, or a team&apos;s registration form; they can also be pasted or dropped here</source>
        <translation>Người từ Excel, Word hoặc CSV, hay mẫu đăng ký của đoàn; cũng có thể dán hoặc kéo thả vào đây</translation>
    </message>
    <message>
        <source>Each card is a team: its lead agency, people, how many of its units have a date, and what the plan asks of it and is not met.

People and agencies: type a name, an agency and a role to add a person; Delete takes people off the team; the fields below change the chosen person.

Absences: type who is away and when. The visits that are hit stand there at once, with those of the same agency who are free then.

Send somebody instead: click the visit, who is away, who comes instead.

People copied in Excel or Word are taken in with Ctrl+V, files and registration forms by dropping them here; what would come of them is shown first. The team&apos;s form for its schedule comes out by the button above.

The second tab lists everybody, with the rosters. F2 edits, Insert adds, Delete removes, Ctrl+Z takes back.</source>
        <translation>Mỗi thẻ là một đoàn: cơ quan chủ trì, số người, bao nhiêu đơn vị đã xếp lịch, kế hoạch yêu cầu gì mà chưa có.

Người và cơ quan: gõ họ tên, cơ quan, vai trò để thêm người; Delete đưa người ra khỏi đoàn; các ô ở dưới sửa người đang chọn.

Vắng mặt: gõ ai vắng, khi nào. Các cuộc kiểm tra bị ảnh hưởng hiện ngay, kèm người cùng cơ quan đang rảnh.

Cử người thay: bấm cuộc kiểm tra, người vắng, người đi thay.

Người chép từ Excel hoặc Word được nhập bằng Ctrl+V, tệp và mẫu đăng ký thì kéo thả vào đây; kết quả được xem trước rồi mới ghi. Mẫu đăng ký lịch của đoàn xuất ra bằng nút phía trên.

Thẻ thứ hai ghi mọi người cùng các danh sách. F2 sửa, Insert thêm, Delete xóa, Ctrl+Z hoàn tác.</translation>
    </message>
</context>
<context>
    <name>skt::Timeline</name>
    <message>
        <source>Plan signed</source>
        <translation>Ký kế hoạch</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Đăng ký lịch</translation>
    </message>
    <message>
        <source>First visits</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Team reports</source>
        <translation>Báo cáo Đoàn</translation>
    </message>
    <message>
        <source>Last results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>To the superior</source>
        <translation>Lên cấp trên</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hôm nay: %1</translation>
    </message>
</context>
<context>
    <name>skt::TodoList</name>
    <message>
        <source>What is to be done</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Do what the line asks for</source>
        <translation>Làm việc mà dòng này yêu cầu</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>Chép các dòng đã chọn</translation>
    </message>
</context>
<context>
    <name>skt::TodoPanel</name>
    <message>
        <source>Which things</source>
        <translation>Loại việc</translation>
    </message>
    <message>
        <source>Find (tone marks not needed)</source>
        <translation>Tìm (không cần gõ dấu)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Vướng lịch</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Không có gì khớp.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Nothing has to be done now: no deadline is near, nothing clashes.</source>
        <translation>Hiện không có việc gì đến hạn và lịch không vướng.</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Mở lịch</translation>
    </message>
    <message>
        <source>Print %1 notices …</source>
        <translation>In %1 thông báo …</translation>
    </message>
    <message>
        <source>%1 registrations have come in</source>
        <translation>Đã nhận %1 đăng ký</translation>
    </message>
    <message>
        <source>%1 visits were held</source>
        <translation>Ghi nhận đã kiểm tra %1 đơn vị</translation>
    </message>
</context>
<context>
    <name>skt::UnitDetail</name>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Đề cương</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Nhật ký thay đổi</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Outline with supplements</source>
        <translation>Đề cương và phần bổ sung</translation>
    </message>
    <message>
        <source>Changes of this unit</source>
        <translation>Nhật ký thay đổi của đơn vị này</translation>
    </message>
    <message>
        <source>Take back the chosen change</source>
        <translation>Hoàn tác thay đổi đang chọn</translation>
    </message>
    <message>
        <source>No unit is chosen</source>
        <translation>Chưa chọn đơn vị</translation>
    </message>
    <message>
        <source>Neither inspects nor is inspected</source>
        <translation>Không tham gia đoàn, không được kiểm tra</translation>
    </message>
    <message>
        <source>Enter shows the visit in the schedule</source>
        <translation>Phím Enter mở cuộc kiểm tra trên lịch</translation>
    </message>
</context>
<context>
    <name>skt::UnitList</name>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>The plan has no units yet.</source>
        <translation>Kế hoạch chưa có đơn vị nào.</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the filter to see all.</source>
        <translation>Không có gì khớp. Bỏ lọc để xem tất cả.</translation>
    </message>
    <message>
        <source>Enter the first unit</source>
        <translation>Nhập đơn vị đầu tiên</translation>
    </message>
    <message>
        <source>Show units of the team</source>
        <translation>Xem đơn vị của đoàn</translation>
    </message>
    <message>
        <source>Show units of the kind</source>
        <translation>Xem đơn vị theo loại</translation>
    </message>
    <message>
        <source>Show units of the area</source>
        <translation>Xem đơn vị theo khu vực</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>Khu &amp;vực</translation>
    </message>
    <message>
        <source>Set the area of all selected units</source>
        <translation>Đặt khu vực cho mọi đơn vị đang chọn</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>Đ&amp;oàn</translation>
    </message>
    <message>
        <source>Give all selected units to a team</source>
        <translation>Giao mọi đơn vị đang chọn cho một đoàn</translation>
    </message>
    <message>
        <source>Pr&amp;iority</source>
        <translation>T&amp;rọng điểm</translation>
    </message>
    <message>
        <source>Mark as priority, or not</source>
        <translation>Đánh dấu hoặc bỏ dấu trọng điểm</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>Gộ&amp;p …</translation>
    </message>
    <message>
        <source>Two records of one unit</source>
        <translation>Hai bản ghi của một đơn vị</translation>
    </message>
    <message>
        <source>Remove the selected units (Delete)</source>
        <translation>Xóa các đơn vị đang chọn (Delete)</translation>
    </message>
    <message>
        <source>Remove the selected units</source>
        <translation>Xóa các đơn vị đang chọn</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>Hiện %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Đã chọn %1</translation>
    </message>
    <message>
        <source>a new area, Enter</source>
        <translation>khu vực mới, Enter</translation>
    </message>
    <message>
        <source>Name of a new area</source>
        <translation>Tên khu vực mới</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>không thuộc khu vực nào</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>không đoàn nào</translation>
    </message>
</context>
<context>
    <name>skt::UnitStrip</name>
    <message>
        <source>Where each unit stands</source>
        <translation>Tiến độ từng đơn vị</translation>
    </message>
    <message>
        <source>Go to the unit</source>
        <translation>Tới đơn vị</translation>
    </message>
</context>
<context>
    <name>skt::UnitsPage</name>
    <message>
        <source>&amp;New unit</source>
        <translation>Đơn vị &amp;mới</translation>
    </message>
    <message>
        <source>Enter a unit that is not in the list (Insert)</source>
        <translation>Nhập đơn vị chưa có trong danh sách (Insert)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Ta&amp;ke in</source>
        <translation>N&amp;hập bảng</translation>
    </message>
    <message>
        <source>Rows from Excel, Word or CSV; they can also be pasted or dropped here</source>
        <translation>Các dòng từ Excel, Word hoặc CSV; cũng có thể dán hoặc kéo thả vào đây</translation>
    </message>
    <message>
        <source>All agencies and inspected units; one that does both has one record with both roles.

Every field at the right is edited in place: Enter or leaving the field writes it, Esc brings the old value back, Ctrl+Z takes a change back. What is wrong stands below the field.

Select several units (Ctrl or Shift and click) to set their area, team or priority at once, or to remove them. Two selected records of one unit can be made one.

Rows copied in Excel or Word are taken in with Ctrl+V, files by dropping them here: what would be added and changed is shown first.

Ctrl+F finds by any spelling, without tone marks. F2 edits, Delete removes, Insert enters a new unit.</source>
        <translation>Mọi cơ quan và đơn vị được kiểm tra; nơi vừa kiểm tra vừa được kiểm tra chỉ có một bản ghi với cả hai vai.

Mọi ô bên phải sửa tại chỗ: Enter hoặc rời ô là ghi, Esc lấy lại giá trị cũ, Ctrl+Z hoàn tác. Chỗ chưa đúng được nói ngay dưới ô.

Chọn nhiều đơn vị (Ctrl hoặc Shift và bấm) để đặt khu vực, đoàn, trọng điểm cùng lúc, hoặc xóa. Chọn hai bản ghi của cùng một đơn vị thì có thể gộp làm một.

Các dòng chép từ Excel hoặc Word được nhập bằng Ctrl+V, tệp thì kéo thả vào đây: những gì sẽ thêm và thay đổi được xem trước.

Ctrl+F tìm theo mọi cách viết, không cần dấu. F2 sửa, Delete xóa, Insert nhập đơn vị mới.</translation>
    </message>
</context>
<context>
    <name>skt::WizardDays</name>
    <message>
        <source>First day of visits</source>
        <translation>Ngày bắt đầu kiểm tra</translation>
    </message>
    <message>
        <source>Last day of visits</source>
        <translation>Ngày kết thúc kiểm tra</translation>
    </message>
    <message>
        <source>Teams register their schedule by</source>
        <translation>Các đoàn đăng ký lịch chậm nhất ngày</translation>
    </message>
    <message>
        <source>Teams report by</source>
        <translation>Các đoàn báo cáo chậm nhất ngày</translation>
    </message>
    <message>
        <source>Notice before the visit (working days)</source>
        <translation>Thông báo trước khi kiểm tra (ngày làm việc)</translation>
    </message>
    <message>
        <source>Results notice (working days)</source>
        <translation>Thông báo kết quả (ngày làm việc)</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Từ đó tính ra</translation>
    </message>
    <message>
        <source>When is it?</source>
        <translation>Thời gian kiểm tra?</translation>
    </message>
    <message>
        <source>%1: %2 – no working day (%3)</source>
        <translation>%1: %2 – không phải ngày làm việc (%3)</translation>
    </message>
    <message>
        <source>Teams register their schedule</source>
        <translation>Các đoàn đăng ký lịch</translation>
    </message>
    <message>
        <source>Last day for the notices of the first day&apos;s visits</source>
        <translation>Hạn gửi thông báo cho các cuộc kiểm tra ngày đầu</translation>
    </message>
    <message>
        <source>Working days for visits: %1</source>
        <translation>Số ngày làm việc để kiểm tra: %1</translation>
    </message>
    <message>
        <source>Results notices after a last visit on the last day</source>
        <translation>Thông báo kết quả nếu kiểm tra xong vào ngày cuối</translation>
    </message>
    <message>
        <source>Teams report</source>
        <translation>Các đoàn báo cáo</translation>
    </message>
    <message>
        <source>Enter the days at the left: as 3/8, 03/8/2026, or +5 for working days from the first day.</source>
        <translation>Nhập các ngày ở bên trái: 3/8, 03/8/2026, hoặc +5 là 5 ngày làm việc kể từ ngày đầu.</translation>
    </message>
    <message>
        <source>The last day of visits (%1) would come before the first (%2).</source>
        <translation>Ngày kết thúc (%1) lại trước ngày bắt đầu (%2).</translation>
    </message>
</context>
<context>
    <name>skt::WizardOrganiser</name>
    <message>
        <source>Letterhead, signature and recipients are filled in from this; all of them can be changed.</source>
        <translation>Từ đây điền sẵn phần đầu văn bản, chữ ký và nơi nhận; đều sửa được.</translation>
    </message>
    <message>
        <source>Its proper name</source>
        <translation>Tên riêng</translation>
    </message>
    <message>
        <source>Without the word for the level; of a ministry the whole name.</source>
        <translation>Không ghi từ chỉ cấp; bộ, ngành thì ghi cả tên.</translation>
    </message>
    <message>
        <source>Name of the province above it</source>
        <translation>Tên tỉnh cấp trên</translation>
    </message>
    <message>
        <source>Which level organises the campaign?</source>
        <translation>Cấp nào tổ chức đợt kiểm tra?</translation>
    </message>
    <message>
        <source>Choose the level that organises the campaign.</source>
        <translation>Hãy chọn cấp tổ chức đợt kiểm tra.</translation>
    </message>
</context>
<context>
    <name>skt::WizardPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Step %1 of %2. Nothing is written before the last one.</source>
        <translation>Bước %1 trên %2. Chưa ghi gì trước bước cuối.</translation>
    </message>
    <message>
        <source>&amp;Write into the book …</source>
        <translation>&amp;Ghi vào sổ …</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp</translation>
    </message>
</context>
<context>
    <name>skt::WizardTeams</name>
    <message>
        <source>&amp;Remove the team</source>
        <translation>&amp;Bỏ đoàn</translation>
    </message>
    <message>
        <source>One line a team. Several agencies stand with a semicolon between them. Agencies that are inspected too keep one name.</source>
        <translation>Mỗi đoàn một dòng. Nhiều cơ quan thì cách nhau bằng dấu chấm phẩy. Cơ quan vừa kiểm tra vừa được kiểm tra chỉ dùng một tên.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Các đoàn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Further agencies of the team</source>
        <translation>Các cơ quan khác trong đoàn</translation>
    </message>
    <message>
        <source>&amp;Another team</source>
        <translation>&amp;Thêm đoàn</translation>
    </message>
    <message>
        <source>Which teams inspect?</source>
        <translation>Những đoàn nào đi kiểm tra?</translation>
    </message>
    <message>
        <source>The number of a team is 1, 2, 3 …</source>
        <translation>Số của đoàn là 1, 2, 3 …</translation>
    </message>
    <message>
        <source>Team %1 is there twice.</source>
        <translation>Đoàn kiểm tra số %1 có hai lần.</translation>
    </message>
</context>
<context>
    <name>skt::WizardTexts</name>
    <message>
        <source>Title of the plan</source>
        <translation>Tên kế hoạch</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Line above it in the letterhead</source>
        <translation>Dòng trên tên cơ quan ban hành</translation>
    </message>
    <message>
        <source>Place name before a date</source>
        <translation>Địa danh trước ngày tháng</translation>
    </message>
    <message>
        <source>Standing agency</source>
        <translation>Cơ quan thường trực</translation>
    </message>
    <message>
        <source>Signer&apos;s capacity</source>
        <translation>Quyền hạn, chức vụ người ký</translation>
    </message>
    <message>
        <source>Signer&apos;s name</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Recipients, one a line, with the purpose in brackets</source>
        <translation>Nơi nhận, mỗi nơi một dòng, mục đích ghi trong ngoặc</translation>
    </message>
    <message>
        <source>What is on the papers?</source>
        <translation>Trên văn bản ghi gì?</translation>
    </message>
    <message>
        <source>The plan needs a title: every paper names it.</source>
        <translation>Kế hoạch cần có tên: văn bản nào cũng ghi tên này.</translation>
    </message>
    <message>
        <source>The plan needs an issuing body: every paper names it.</source>
        <translation>Kế hoạch cần có cơ quan ban hành: văn bản nào cũng ghi cơ quan này.</translation>
    </message>
</context>
<context>
    <name>skt::WizardUnits</name>
    <message>
        <source>Copy the rows in Excel or Word and paste them here: name of the unit, its kind, number of the team. A first line with headings may name more columns. Units can also be added later.</source>
        <translation>Chép các dòng trong Excel hoặc Word rồi dán vào đây: tên đơn vị, loại, số của đoàn. Dòng đầu có thể là tiêu đề với nhiều cột hơn. Sau này vẫn thêm đơn vị được.</translation>
    </message>
    <message>
        <source>Rows of units</source>
        <translation>Các dòng đơn vị</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Hiểu là</translation>
    </message>
    <message>
        <source>What is pasted at the left is shown here as it is understood.</source>
        <translation>Nội dung dán ở bên trái được hiểu thế nào thì hiện ở đây.</translation>
    </message>
    <message>
        <source>Which units are inspected?</source>
        <translation>Những đơn vị nào được kiểm tra?</translation>
    </message>
    <message>
        <source>Teams: %1, units to inspect: %2. %3</source>
        <translation>Số đoàn: %1, số đơn vị được kiểm tra: %2. %3</translation>
    </message>
</context>
</TS>
