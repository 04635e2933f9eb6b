<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
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
        <source>Language: vi (default) or en</source>
        <translation>Ngôn ngữ: vi (mặc định) hoặc en</translation>
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
        <translation>✓ không trùng lịch</translation>
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
        <source>Unit's report received</source>
        <translation>Nhận báo cáo của đơn vị</translation>
    </message>
    <message>
        <source>Results notice sent</source>
        <translation>Gửi thông báo kết quả</translation>
    </message>
    <message>
        <source>Team's report</source>
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
        <translation>Hạn cuối</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
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
        <source>The plan's words</source>
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
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>The printer did not accept the pages.</source>
        <translation>Máy in không nhận được các trang.</translation>
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
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>Mở tệp kế hoạch</translation>
    </message>
    <message>
        <source>The plan's document</source>
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
        <source>Folder for the PDF files</source>
        <translation>Thư mục chứa các tệp PDF</translation>
    </message>
    <message>
        <source>Paste the plan's text</source>
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
        <translation>Các Đoàn đăng ký lịch</translation>
    </message>
    <message>
        <source>Teams' reports</source>
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
        <source>"Before a day" means</source>
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
        <source>the team's last visit</source>
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
        <source>Unit's own report before the visit</source>
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
        <source>Signer's capacity</source>
        <translation>Thẩm quyền ký</translation>
    </message>
    <message>
        <source>Signer's office</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Signer's name</source>
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
        <source>Issuing body of a team's papers</source>
        <translation>Cơ quan ban hành văn bản của Đoàn</translation>
    </message>
    <message>
        <source>Symbol of a team's papers</source>
        <translation>Ký hiệu văn bản của Đoàn</translation>
    </message>
    <message>
        <source>Where the copy is filed</source>
        <translation>Nơi lưu</translation>
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
        <translation>Không có dòng nào khớp. Xóa bộ lọc để xem tất cả.</translation>
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
        <source>outside the plan's days</source>
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
        <translation>Không có cách nào xử lý được bằng dời lịch hoặc cử người khác.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Gợi ý xử lý</translation>
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
    <name>skt::MainWindow</name>
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
        <source>%1 changes wait to be written, because someone else is writing. Closing now loses them.</source>
        <translation>Còn %1 thay đổi chưa ghi được vì người khác đang ghi. Đóng bây giờ sẽ mất các thay đổi đó.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Đóng và bỏ các thay đổi</translation>
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
        <source>&amp;Take in a plan's document …</source>
        <translation>Đọc &amp;văn bản kế hoạch …</translation>
    </message>
    <message>
        <source>&amp;Paste the plan's text …</source>
        <translation>&amp;Dán nội dung kế hoạch …</translation>
    </message>
    <message>
        <source>Open the &amp;sample campaign …</source>
        <translation>Mở kế hoạch mẫ&amp;u …</translation>
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
        <source>%1 (reading only)</source>
        <translation>%1 (chỉ đọc)</translation>
    </message>
    <message>
        <source>Saved at %1 in %2</source>
        <translation>Đã ghi lúc %1 vào %2</translation>
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
        <translation>xem như %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Open the sample campaign, take in a plan's document, or open a plan file that was made before.</source>
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
        <translation>mọi Đoàn</translation>
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
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>To hơn</translation>
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
    <name>skt::PlanPage</name>
    <message>
        <source>Settings</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>No deadline yet: schedule a visit, or set the plan's days.</source>
        <translation>Chưa có thời hạn: hãy xếp lịch hoặc đặt các mốc thời gian.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Các Đoàn</translation>
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
        <translation>Văn bản pháp lý</translation>
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
        <translation>Hoàn tác thay đổi đã chọn</translation>
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
        <source>Settings: what the signed plan states. Beside a rule stands the day that it comes to, below it the plan's own words. A value is written when you leave its field, and Ctrl+Z takes it back.

Deadlines: every day by which somebody owes something, and how it was counted.

History: who changed what and when; any line can be taken back.

Ctrl+F finds in the list, without tone marks.</source>
        <translation>Thiết lập: những điều kế hoạch đã ký quy định. Bên cạnh mỗi mốc là ngày tính ra, phía dưới là lời của kế hoạch. Rời khỏi ô là ghi ngay, Ctrl+Z để hoàn tác.

Thời hạn: mọi ngày phải xong một việc, và cách tính ngày đó.

Nhật ký thay đổi: ai đã sửa gì, khi nào; dòng nào cũng có thể hoàn tác.

Ctrl+F để tìm trong danh sách, không cần gõ dấu.</translation>
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
        <source>A team's results notice would fall due after its report.</source>
        <translation>Có Đoàn mà hạn thông báo kết quả sau hạn báo cáo của Đoàn.</translation>
    </message>
    <message>
        <source>It is not proved that no schedule exists: none was found in time.</source>
        <translation>Chưa chứng minh được là không có lịch nào: chỉ là chưa tìm thấy trong thời gian cho phép.</translation>
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
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Hiểu là</translation>
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
        <source>Nothing was understood.</source>
        <translation>Không hiểu được gì.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Chưa hiểu</translation>
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
        <source>Nothing had to be repaired.</source>
        <translation>Không phải sửa chỗ nào.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Lưu ý</translation>
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
        <translation>Đã hiểu %1 % nội dung. Chưa ghi gì cho đến khi bạn đồng ý.</translation>
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
        <source>not found</source>
        <translation>không thấy</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Days of visits</source>
        <translation>Thời gian kiểm tra</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Teams register by</source>
        <translation>Đoàn đăng ký lịch chậm nhất</translation>
    </message>
    <message>
        <source>Teams report by</source>
        <translation>Đoàn báo cáo chậm nhất</translation>
    </message>
    <message>
        <source>Notice before the visit</source>
        <translation>Thông báo trước ngày kiểm tra</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 ngày làm việc</translation>
    </message>
    <message>
        <source>Results notice</source>
        <translation>Thông báo kết quả</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Nội dung kiểm tra</translation>
    </message>
    <message>
        <source>Inspected units</source>
        <translation>Đơn vị được kiểm tra</translation>
    </message>
    <message>
        <source>%1 leads, %2 agencies; inspects %3: %4</source>
        <translation>%1 chủ trì, %2 cơ quan; kiểm tra %3 đơn vị: %4</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>Outline %1</source>
        <translation>Đề cương %1</translation>
    </message>
    <message>
        <source>%1 items, %2 supplements</source>
        <translation>%1 mục, %2 phần bổ sung</translation>
    </message>
    <message>
        <source>Legal documents</source>
        <translation>Văn bản pháp lý</translation>
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
        <source>P&amp;rint …</source>
        <translation>&amp;In …</translation>
    </message>
    <message>
        <source>Print the schedule of all teams (Ctrl+P)</source>
        <translation>In lịch của mọi Đoàn (Ctrl+P)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Rows are teams, columns are days with morning and afternoon. Below lie the visits that are not scheduled yet.

Drag a card: every half-day shows whether it is free, to be minded or must be settled, and says why. Let go to put it there; Esc, or letting go outside, puts it back.

By keyboard: arrows go, Enter picks up, arrows choose, Enter puts down, Esc puts back. Delete takes a visit off the schedule. F8 goes to the next clash.

"Propose a schedule" finds a half-day for every unscheduled visit; a click on a proposed card leaves it out. Ctrl+Z takes back whatever was done.</source>
        <translation>Mỗi hàng là một Đoàn, mỗi cột là một ngày với buổi sáng và buổi chiều. Phía dưới là các lượt chưa xếp lịch.

Kéo một thẻ: từng buổi hiện màu và nói rõ là trống, cần lưu ý hay phải xử lý. Thả để xếp; bấm Esc hoặc thả ra ngoài thì thẻ về chỗ cũ.

Bằng bàn phím: phím mũi tên để đi, Enter nhấc thẻ, mũi tên chọn buổi, Enter đặt xuống, Esc trả lại. Delete đưa về chưa xếp lịch. F8 đến điểm phải xử lý tiếp theo.

“Xếp lịch tự động” tìm buổi cho mọi lượt chưa xếp; bấm vào thẻ của phương án để bỏ thẻ đó ra. Ctrl+Z hoàn tác việc vừa làm.</translation>
    </message>
    <message>
        <source>%1 of %2 visits scheduled</source>
        <translation>Đã xếp %1/%2 lượt</translation>
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
        <translation>Không phải ngày. Hãy gõ như 3/8/2023.</translation>
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
    <name>skt::StartPage</name>
    <message>
        <source>Sổ Kiểm tra</source>
        <translation>Sổ Kiểm tra</translation>
    </message>
    <message>
        <source>Keeps an inspection campaign from the signed plan to the last notice. Do not enter anything that is a state secret.</source>
        <translation>Theo dõi một đợt kiểm tra từ kế hoạch đã ký đến thông báo cuối cùng. Không nhập nội dung thuộc bí mật nhà nước.</translation>
    </message>
    <message>
        <source>Open the sample campaign</source>
        <translation>Mở kế hoạch mẫu</translation>
    </message>
    <message>
        <source>A campaign of 2023: five teams, 41 units. Good for trying everything out.</source>
        <translation>Đợt kiểm tra năm 2023: 5 Đoàn, 41 đơn vị. Để làm quen và thử mọi thứ.</translation>
    </message>
    <message>
        <source>Take in a plan's document</source>
        <translation>Đọc văn bản kế hoạch</translation>
    </message>
    <message>
        <source>From a text file. You see what was understood before anything is written.</source>
        <translation>Từ tệp văn bản. Bạn xem lại những gì đã hiểu rồi mới ghi vào sổ.</translation>
    </message>
    <message>
        <source>Paste the plan's text</source>
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
        <source>Opened lately</source>
        <translation>Mở gần đây</translation>
    </message>
</context>
</TS>
