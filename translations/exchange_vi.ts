<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” holds far more than a table when it is unpacked, so it was not read. Copy the rows into a new file.</source>
        <translation>“%1” khi giải nén lớn hơn nhiều so với một bảng nên không được đọc. Hãy chép các dòng cần nhập sang một tệp mới.</translation>
    </message>
    <message>
        <source>“%1” is damaged or not what its name says. Open it in Excel or Word and save it again.</source>
        <translation>“%1” bị hỏng hoặc không đúng loại như tên tệp. Hãy mở bằng Excel hoặc Word rồi lưu lại.</translation>
    </message>
    <message>
        <source>“%1”: the %2 is a %3. Correct the day or the weekday.</source>
        <translation>“%1”: ngày %2 là %3. Hãy sửa lại ngày hoặc thứ.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 03/8/2023.</source>
        <translation>“%1” không phải là ngày. Hãy ghi theo dạng 03/8/2023.</translation>
    </message>
    <message>
        <source>“%1” is no hour. Write it as 08:00.</source>
        <translation>“%1” không phải là giờ. Hãy ghi theo dạng 08:00.</translation>
    </message>
    <message>
        <source>“%1” is no half-day. Write morning, afternoon or all day.</source>
        <translation>“%1” không phải là buổi. Hãy ghi sáng, chiều hoặc cả ngày.</translation>
    </message>
    <message>
        <source>There is nothing in the table. Choose a file with rows.</source>
        <translation>Bảng không có nội dung. Hãy chọn tệp có dữ liệu.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Body that receives papers</source>
        <translation>Cơ quan nhận văn bản</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Cách viết khác</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Cụm</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Trực thuộc</translation>
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
        <source>Address</source>
        <translation>Địa chỉ</translation>
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
        <source>Priority</source>
        <translation>Trọng điểm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Đoàn</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Role on the team</source>
        <translation>Nhiệm vụ trong đoàn</translation>
    </message>
    <message>
        <source>Leader of the agency</source>
        <translation>Lãnh đạo cơ quan</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Buổi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ giờ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến giờ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Nơi tập trung</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Phương tiện</translation>
    </message>
    <message>
        <source>Key of the form</source>
        <translation>Mã của phiếu</translation>
    </message>
    <message>
        <source>“%1” can mean several units: %2. Write the full name.</source>
        <translation>“%1” có thể là nhiều đơn vị: %2. Hãy ghi tên đầy đủ.</translation>
    </message>
    <message>
        <source>No unit of this plan is called “%1”.</source>
        <translation>Trong kế hoạch này không có đơn vị nào tên là “%1”.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Có phải là: %1?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” can mean several people: %2. Name the agency too.</source>
        <translation>“%1” có thể là nhiều người: %2. Hãy ghi thêm cơ quan.</translation>
    </message>
    <message>
        <source>The agency of “%1” is missing.</source>
        <translation>Thiếu cơ quan của “%1”.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” không phải là có hoặc không.</translation>
    </message>
    <message>
        <source>“%1” is no roster.</source>
        <translation>“%1” không phải là tên danh sách (Tổ công tác, Tổ giúp việc).</translation>
    </message>
    <message>
        <source>“%1” is no phone number.</source>
        <translation>“%1” không phải là số điện thoại.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” không phải là địa chỉ thư điện tử.</translation>
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
        <source>“%1” is no role. Roles: leader, deputy leader, secretary, member.</source>
        <translation>“%1” không phải là nhiệm vụ trong đoàn. Các nhiệm vụ: trưởng đoàn, phó trưởng đoàn, thư ký, thành viên.</translation>
    </message>
    <message>
        <source>The team is missing: of which is that the role?</source>
        <translation>Thiếu số đoàn: đây là nhiệm vụ trong đoàn nào?</translation>
    </message>
    <message>
        <source>The name of the person is missing.</source>
        <translation>Thiếu họ tên.</translation>
    </message>
    <message>
        <source>The person stands in row %1 already.</source>
        <translation>Người này đã có ở dòng %1.</translation>
    </message>
    <message>
        <source>Team %1 then has several leaders: %2.</source>
        <translation>Khi đó Đoàn kiểm tra số %1 có nhiều trưởng đoàn: %2.</translation>
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
        <source>all day</source>
        <translation>cả ngày</translation>
    </message>
    <message>
        <source>Already notified of another day, to be notified again: %1.</source>
        <translation>Đã thông báo ngày khác, phải thông báo lại: %1.</translation>
    </message>
    <message>
        <source>The row was made for %1 but names %2.</source>
        <translation>Dòng này được lập cho %1 nhưng lại ghi tên %2.</translation>
    </message>
    <message>
        <source>The name of the unit is missing.</source>
        <translation>Thiếu tên đơn vị.</translation>
    </message>
    <message>
        <source>%1 is not inspected by any team. Give it to a team first.</source>
        <translation>%1 chưa được giao cho đoàn nào kiểm tra. Hãy giao đơn vị này cho một đoàn trước.</translation>
    </message>
    <message>
        <source>%1 is inspected by team %2, not by team %3.</source>
        <translation>%1 do Đoàn kiểm tra số %2 kiểm tra, không phải Đoàn kiểm tra số %3.</translation>
    </message>
    <message>
        <source>Several teams inspect %1. Name the team too.</source>
        <translation>Có nhiều đoàn kiểm tra %1. Hãy ghi thêm số đoàn.</translation>
    </message>
    <message>
        <source>No day is given.</source>
        <translation>Chưa ghi ngày.</translation>
    </message>
    <message>
        <source>No half-day is given: morning, afternoon or all day?</source>
        <translation>Chưa ghi buổi: sáng, chiều hay cả ngày?</translation>
    </message>
    <message>
        <source>The hours %1–%2 do not lie in that half-day.</source>
        <translation>Giờ %1–%2 không nằm trong buổi đó.</translation>
    </message>
    <message>
        <source>Team %1 – %2</source>
        <translation>Đoàn kiểm tra số %1 – %2</translation>
    </message>
    <message>
        <source>The visit of %1 is done and is not moved any more.</source>
        <translation>Cuộc kiểm tra tại %1 đã thực hiện xong, không dời lịch được nữa.</translation>
    </message>
    <message>
        <source>The unit stands in row %1 already.</source>
        <translation>Đơn vị này đã có ở dòng %1.</translation>
    </message>
    <message>
        <source>This is the registration form of team %1, not of team %2. Choose the right file or team.</source>
        <translation>Đây là phiếu đăng ký của Đoàn kiểm tra số %1, không phải của Đoàn kiểm tra số %2. Hãy chọn đúng tệp hoặc đúng đoàn.</translation>
    </message>
    <message>
        <source>“%1” is no known kind of unit.</source>
        <translation>“%1” không phải là loại đơn vị đã biết.</translation>
    </message>
    <message>
        <source>%1 cannot belong to %2, which belongs to it.</source>
        <translation>%1 không thể trực thuộc %2 vì %2 đang trực thuộc đơn vị này.</translation>
    </message>
    <message>
        <source>%1 has a visit by team %2 on the calendar. Take that off first.</source>
        <translation>%1 đang có lịch kiểm tra của Đoàn kiểm tra số %2. Hãy đưa cuộc đó ra khỏi lịch trước.</translation>
    </message>
    <message>
        <source>“%1” is the name of another unit.</source>
        <translation>“%1” là tên của đơn vị khác.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>The file “%1” exists already. Choose another folder, or allow it to be overwritten (--force).</source>
        <translation>Tệp “%1” đã có. Hãy chọn thư mục khác, hoặc cho phép ghi đè (--force).</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2. Check the folder and the free space.</source>
        <translation>Không ghi được tệp “%1”: %2. Hãy kiểm tra thư mục và dung lượng trống.</translation>
    </message>
    <message>
        <source>Team %1 inspects no unit yet, so there is nothing to register. Give units to it first.</source>
        <translation>Đoàn kiểm tra số %1 chưa được giao đơn vị nào nên không có gì để đăng ký. Hãy giao đơn vị cho đoàn trước.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Không tạo được thư mục “%1”. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>No row of the table says what its columns are. Put a heading over them; needed is: %1.</source>
        <translation>Bảng không có dòng nào ghi tên các cột. Hãy thêm dòng tiêu đề cột; cần có: %1.</translation>
    </message>
    <message>
        <source>“%1” names no team. Write its number.</source>
        <translation>“%1” không phải là tên đoàn. Hãy ghi số đoàn.</translation>
    </message>
    <message>
        <source>There are no rows below the heading. Choose a table with rows.</source>
        <translation>Dưới dòng tiêu đề không có dòng nào. Hãy chọn bảng có dữ liệu.</translation>
    </message>
    <message>
        <source>None of the rows (%1) can be used. Row %2: %3</source>
        <translation>Không dùng được dòng nào (tất cả %1 dòng). Dòng %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The table is too large: at most %1 rows and %2 columns can be taken in. Copy only the part that belongs to this plan.</source>
        <translation>Bảng quá lớn: chỉ nhập được nhiều nhất %1 dòng và %2 cột. Hãy chỉ chép phần thuộc kế hoạch này.</translation>
    </message>
    <message>
        <source>“%1” is neither an Excel file (.xlsx) nor a Word file (.docx). Save the table as one of these, or as CSV.</source>
        <translation>“%1” không phải tệp Excel (.xlsx) hay Word (.docx). Hãy lưu bảng thành một trong hai loại này, hoặc thành CSV.</translation>
    </message>
    <message>
        <source>There is no table with any text in “%1”. Choose another file.</source>
        <translation>Trong “%1” không có bảng nào có nội dung. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>“%1” is an old or password-protected Office file. Open it in Excel or Word, and save it as .xlsx or .docx without a password.</source>
        <translation>“%1” là tệp Office kiểu cũ hoặc có mật khẩu. Hãy mở bằng Excel hoặc Word rồi lưu thành .xlsx hoặc .docx, không đặt mật khẩu.</translation>
    </message>
    <message>
        <source>“%1” is a PDF file, from which no table can be taken. Ask for the Excel or Word file.</source>
        <translation>“%1” là tệp PDF, không lấy được bảng từ đó. Hãy xin tệp Excel hoặc Word.</translation>
    </message>
    <message>
        <source>The table “%1” cannot be read. Check the name and whether you may open the file.</source>
        <translation>Không đọc được bảng “%1”. Hãy kiểm tra tên tệp và quyền mở tệp.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not read. Copy only the rows of this plan into a new file.</source>
        <translation>“%1” lớn hơn %2 MB nên không được đọc. Hãy chỉ chép các dòng của kế hoạch này sang một tệp mới.</translation>
    </message>
</context>
</TS>
