<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>StorageWords</name>
    <message>
        <source>The backup is damaged (%1). Choose another one.</source>
        <translation>Bản sao lưu bị hỏng (%1). Hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>The plan file %1 is being written by %2. Try again in a moment.</source>
        <translation>Tệp kế hoạch %1 đang được %2 ghi. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Choose another folder.</source>
        <translation>Không ghi được %1 (%2). Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 is a backup of another campaign than %2. Restore it to a new name.</source>
        <translation>%1 là bản sao lưu của một đợt kiểm tra khác với %2. Hãy khôi phục thành một tên mới.</translation>
    </message>
    <message>
        <source>Restored from %1</source>
        <translation>Khôi phục từ %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Ask for the right to write there.</source>
        <translation>Không tạo được thư mục %1. Hãy xin quyền ghi ở đó.</translation>
    </message>
    <message>
        <source>The attached file %1 cannot be copied to %2. Free some space or choose another folder.</source>
        <translation>Không chép được tệp đính kèm %1 sang %2. Hãy giải phóng dung lượng hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The plan file holds “%1” as %2 of row %3 among the %4, which makes no sense. Restore it from a backup.</source>
        <translation>Trong tệp kế hoạch, mục “%4”, dòng %3, cột “%2” ghi “%1” là giá trị không hợp lệ. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>Two rows among the %1 have the same id %2.</source>
        <translation>Mục “%1” có hai dòng cùng mã %2.</translation>
    </message>
    <message>
        <source>The plan file %1 is damaged (%2), so no backup was made of it. Restore it from an earlier one.</source>
        <translation>Tệp kế hoạch %1 bị hỏng (%2) nên không được sao lưu. Hãy khôi phục từ một bản sao lưu trước đó.</translation>
    </message>
    <message>
        <source>%1 is the plan file itself. Choose another name for the copy.</source>
        <translation>%1 chính là tệp kế hoạch. Hãy chọn tên khác cho bản sao.</translation>
    </message>
    <message>
        <source>The plan file %1 is being used by another program. Try again, or close the other program.</source>
        <translation>Tệp kế hoạch %1 đang được chương trình khác dùng. Hãy thử lại, hoặc đóng chương trình đó.</translation>
    </message>
    <message>
        <source>The drive of %1 is full: nothing was changed. Free some space and try again.</source>
        <translation>Ổ đĩa chứa %1 đã đầy: chưa có gì thay đổi. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>A change to %1 was interrupted and has first to be taken back. Open the plan once with the right to write.</source>
        <translation>Một lần ghi vào %1 bị ngắt giữa chừng và phải được thu hồi trước. Hãy mở tệp kế hoạch một lần với quyền ghi.</translation>
    </message>
    <message>
        <source>The plan file %1 cannot be written: it or its folder is read-only. Ask for the right to write, or work on a copy.</source>
        <translation>Không ghi được tệp kế hoạch %1: tệp hoặc thư mục chỉ cho đọc. Hãy xin quyền ghi, hoặc làm việc trên một bản sao.</translation>
    </message>
    <message>
        <source>The plan file %1 cannot be used (%2).</source>
        <translation>Không dùng được tệp kế hoạch %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is not a plan file. Choose a file that this program made (.db).</source>
        <translation>%1 không phải tệp kế hoạch. Hãy chọn tệp do chương trình này tạo ra (.db).</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name, or whether the drive is connected.</source>
        <translation>Không có tệp %1. Hãy kiểm tra lại tên, hoặc xem ổ đĩa đã kết nối chưa.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: ask for the right to read it.</source>
        <translation>Không đọc được tệp %1: hãy xin quyền đọc.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Choose another file, or restore it from a backup.</source>
        <translation>Tệp %1 trống. Hãy chọn tệp khác, hoặc khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>Another program has switched %1 to a mode that is not safe on shared drives (WAL). Restore it from a backup.</source>
        <translation>Một chương trình khác đã chuyển %1 sang chế độ không an toàn trên ổ đĩa dùng chung (WAL). Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The file %1 does not have the tables of a plan file; it was changed by another program. Restore it from a backup.</source>
        <translation>Tệp %1 không có đúng các bảng của tệp kế hoạch; nó đã bị chương trình khác sửa. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The plan file %1 was written by a newer version. Version %2 or later is needed to open it.</source>
        <translation>Tệp kế hoạch %1 do phiên bản mới hơn ghi. Cần phiên bản %2 trở lên để mở.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(để trống)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>“%1” (%2, %3)</source>
        <translation>“%1” (%2, %3)</translation>
    </message>
    <message>
        <source>There is already a row “%2” among the %1. Change that one instead.</source>
        <translation>Mục “%1” đã có “%2”. Hãy sửa dòng đã có.</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be removed while “%3” (%4) refers to it. Remove or change that first.</source>
        <translation>Không xóa được “%1” (%2) khi “%3” (%4) còn dùng đến. Hãy xóa hoặc sửa “%3” trước.</translation>
    </message>
    <message>
        <source>“%1” (%2) refers to something among the %3 that is not there.</source>
        <translation>“%1” (%2) dùng đến một dòng không còn trong mục “%3”.</translation>
    </message>
    <message>
        <source>It was removed by %1.</source>
        <translation>Dòng đó đã bị xóa bởi thay đổi %1.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no longer there.</source>
        <translation>“%1” (%2) không còn nữa.</translation>
    </message>
    <message>
        <source>%1: “%2” (%3) against “%4” (%5)</source>
        <translation>%1: “%2” (%3), còn đây là “%4” (%5)</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” (%2) meanwhile: %3. Look at it again and decide.</source>
        <translation>Trong lúc đó người khác đã sửa “%1” (%2): %3. Hãy xem lại và quyết định.</translation>
    </message>
    <message>
        <source>The plan file %1 was written by an earlier version and has first to be brought up to date. Open it once with the right to write, or copy it to a folder where you have it.</source>
        <translation>Tệp kế hoạch %1 do phiên bản cũ hơn ghi và phải được nâng cấp trước. Hãy mở tệp một lần với quyền ghi, hoặc chép sang thư mục có quyền ghi.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or say that it may be replaced.</source>
        <translation>%1 đã có. Hãy chọn tên khác, hoặc nói rõ là được ghi đè.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Không có thư mục %1. Hãy tạo thư mục trước, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name.</source>
        <translation>%1 là thư mục. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is left over from a file of this name. Move it away, or choose another name.</source>
        <translation>%1 còn sót lại từ một tệp cùng tên. Hãy chuyển nó đi chỗ khác, hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is being written by %2 and cannot be replaced now.</source>
        <translation>%1 đang được %2 ghi nên lúc này không thay được.</translation>
    </message>
    <message>
        <source>the drive does not confirm</source>
        <translation>ổ đĩa không xác nhận</translation>
    </message>
    <message>
        <source>An answer in the plan file makes no sense. Restore it from a backup.</source>
        <translation>Một câu trả lời trong tệp kế hoạch không hợp lệ. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>There is no undone change by %1 on this computer that could be redone.</source>
        <translation>Không có thay đổi nào của %1 trên máy này đã hoàn tác để làm lại.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>The plan file %1 was moved, removed or replaced while it was open. Nothing was written; open it again.</source>
        <translation>Tệp kế hoạch %1 đã bị chuyển đi, xóa hoặc thay trong lúc đang mở. Chưa ghi gì; hãy mở lại.</translation>
    </message>
    <message>
        <source>Waiting for the plan file %1 was given up; nothing was written.</source>
        <translation>Đã thôi chờ tệp kế hoạch %1; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Nothing can be written beside the plan file %1 (%2). Ask for the right to write in its folder, or work on a copy.</source>
        <translation>Không ghi được bên cạnh tệp kế hoạch %1 (%2). Hãy xin quyền ghi trong thư mục đó, hoặc làm việc trên một bản sao.</translation>
    </message>
    <message>
        <source>Writing to %1 took so long that another computer may have begun to write. Nothing was changed; try again.</source>
        <translation>Ghi vào %1 lâu đến mức máy khác có thể đã bắt đầu ghi. Chưa có gì thay đổi; hãy thử lại.</translation>
    </message>
    <message>
        <source>The plan file %1 is open for reading only: it cannot be changed here. Ask for the right to write, or work on a copy.</source>
        <translation>Tệp kế hoạch %1 đang mở chỉ để đọc: không sửa được ở đây. Hãy xin quyền ghi, hoặc làm việc trên một bản sao.</translation>
    </message>
    <message>
        <source>The plan file %1 was changed to another version meanwhile. Open it again.</source>
        <translation>Trong lúc đó tệp kế hoạch %1 đã được chuyển sang phiên bản khác. Hãy mở lại.</translation>
    </message>
    <message>
        <source>settings of the plan</source>
        <translation>thông tin của kế hoạch</translation>
    </message>
    <message>
        <source>levels of government</source>
        <translation>cấp hành chính</translation>
    </message>
    <message>
        <source>paragraphs of the plan</source>
        <translation>các đoạn của kế hoạch</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>phân công trách nhiệm</translation>
    </message>
    <message>
        <source>recipients of the plan</source>
        <translation>nơi nhận của kế hoạch</translation>
    </message>
    <message>
        <source>legal documents</source>
        <translation>văn bản pháp lý</translation>
    </message>
    <message>
        <source>days of the calendar</source>
        <translation>ngày nghỉ, ngày làm bù</translation>
    </message>
    <message>
        <source>units</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>other spellings</source>
        <translation>cách viết khác</translation>
    </message>
    <message>
        <source>successors of units</source>
        <translation>đơn vị kế thừa</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>đoàn kiểm tra</translation>
    </message>
    <message>
        <source>agencies of teams</source>
        <translation>cơ quan tham gia đoàn</translation>
    </message>
    <message>
        <source>units assigned to teams</source>
        <translation>đơn vị giao cho đoàn</translation>
    </message>
    <message>
        <source>people</source>
        <translation>cán bộ</translation>
    </message>
    <message>
        <source>people on teams</source>
        <translation>thành viên đoàn</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>vắng mặt</translation>
    </message>
    <message>
        <source>substitutions</source>
        <translation>người đi thay</translation>
    </message>
    <message>
        <source>days off</source>
        <translation>ngày không tiếp đoàn</translation>
    </message>
    <message>
        <source>report outlines</source>
        <translation>đề cương báo cáo</translation>
    </message>
    <message>
        <source>supplements of outlines</source>
        <translation>phần bổ sung đề cương</translation>
    </message>
    <message>
        <source>units of supplements</source>
        <translation>đơn vị của phần bổ sung</translation>
    </message>
    <message>
        <source>items of outlines</source>
        <translation>mục của đề cương</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>cuộc kiểm tra</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>thành phần dự</translation>
    </message>
    <message>
        <source>agreed schedule</source>
        <translation>lịch đã chốt</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>visits named by papers</source>
        <translation>cuộc kiểm tra nêu trong văn bản</translation>
    </message>
    <message>
        <source>recipients of papers</source>
        <translation>nơi nhận văn bản</translation>
    </message>
    <message>
        <source>accepted conflicts</source>
        <translation>vướng mắc đã chấp nhận</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>text</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>half-day</source>
        <translation>buổi</translation>
    </message>
    <message>
        <source>start</source>
        <translation>giờ bắt đầu</translation>
    </message>
    <message>
        <source>end</source>
        <translation>giờ kết thúc</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>ngày đầu</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ngày cuối</translation>
    </message>
    <message>
        <source>state</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>team</source>
        <translation>đoàn</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>person</source>
        <translation>cán bộ</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>đơn vị chủ quản</translation>
    </message>
    <message>
        <source>level</source>
        <translation>cấp</translation>
    </message>
    <message>
        <source>leading agency</source>
        <translation>cơ quan chủ trì</translation>
    </message>
    <message>
        <source>role</source>
        <translation>vai trò</translation>
    </message>
    <message>
        <source>order</source>
        <translation>thứ tự</translation>
    </message>
    <message>
        <source>place</source>
        <translation>địa điểm</translation>
    </message>
    <message>
        <source>meeting point</source>
        <translation>điểm hẹn</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>phương tiện</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>area</source>
        <translation>tuyến</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>thư điện tử</translation>
    </message>
    <message>
        <source>address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>head</source>
        <translation>người đứng đầu</translation>
    </message>
    <message>
        <source>title of the head</source>
        <translation>chức vụ người đứng đầu</translation>
    </message>
    <message>
        <source>name of the body</source>
        <translation>tên cơ quan</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>tên ngắn</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>được kiểm tra</translation>
    </message>
    <message>
        <source>issuing body</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>trích yếu</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>mục đích gửi</translation>
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
        <source>held together</source>
        <translation>kiểm tra chung</translation>
    </message>
    <message>
        <source>%1 cannot be undone, because the plan has changed since.</source>
        <translation>Không hoàn tác được %1 vì kế hoạch đã thay đổi từ đó.</translation>
    </message>
    <message>
        <source>%1 cannot be undone, because later changes rest on it: %2. Take those back first.</source>
        <translation>Không hoàn tác được %1 vì các thay đổi sau dựa vào nó: %2. Hãy hoàn tác các thay đổi đó trước.</translation>
    </message>
    <message>
        <source>There is no change that could be undone.</source>
        <translation>Không có thay đổi nào để hoàn tác.</translation>
    </message>
    <message>
        <source>There is no change by %1 on this computer that could be undone.</source>
        <translation>Không có thay đổi nào của %1 trên máy này để hoàn tác.</translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>Nhật ký thay đổi không có thay đổi %1.</translation>
    </message>
    <message>
        <source>%1 is itself an undo: use redo.</source>
        <translation>%1 là một lần hoàn tác: hãy dùng lệnh làm lại.</translation>
    </message>
    <message>
        <source>%1 is undone already.</source>
        <translation>%1 đã được hoàn tác.</translation>
    </message>
    <message>
        <source>%1 cannot be undone: to take it back is an act of its own.</source>
        <translation>Không hoàn tác được %1: muốn thu hồi phải làm một việc riêng.</translation>
    </message>
    <message>
        <source>%1 was made by somebody else or on another computer. Say that anyone's change may be undone if that is meant.</source>
        <translation>%1 do người khác hoặc máy khác thực hiện. Nếu muốn hoàn tác, hãy nói rõ là được hoàn tác thay đổi của người khác.</translation>
    </message>
    <message>
        <source>%1 belongs to a newer version and cannot be undone here.</source>
        <translation>%1 thuộc phiên bản mới hơn nên không hoàn tác được ở đây.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged.</source>
        <translation>Cấu trúc của tệp bị hỏng.</translation>
    </message>
    <message>
        <source>A row refers to a row that is not there.</source>
        <translation>Một dòng dùng đến dòng không tồn tại.</translation>
    </message>
    <message>
        <source>A change is missing from the history before “%1”.</source>
        <translation>Nhật ký thay đổi thiếu một thay đổi trước “%1”.</translation>
    </message>
    <message>
        <source>An entry of the history is damaged.</source>
        <translation>Một mục trong nhật ký thay đổi bị hỏng.</translation>
    </message>
    <message>
        <source>A row is not in the history.</source>
        <translation>Một dòng không có trong nhật ký thay đổi.</translation>
    </message>
    <message>
        <source>A row differs from what the history says.</source>
        <translation>Một dòng khác với nhật ký thay đổi.</translation>
    </message>
    <message>
        <source>The content of a row is damaged.</source>
        <translation>Nội dung một dòng bị hỏng.</translation>
    </message>
    <message>
        <source>Rows among the %1 are missing or damaged.</source>
        <translation>Mục “%1” có dòng bị mất hoặc hỏng.</translation>
    </message>
    <message>
        <source>A row of the history is not there.</source>
        <translation>Một dòng có trong nhật ký thay đổi nhưng không còn trong tệp.</translation>
    </message>
    <message>
        <source>What the file says about itself is damaged.</source>
        <translation>Thông tin của chính tệp bị hỏng.</translation>
    </message>
    <message>
        <source>%1 is the plan file itself. Choose a backup of it.</source>
        <translation>%1 chính là tệp kế hoạch này. Hãy chọn một bản sao lưu của nó.</translation>
    </message>
    <message>
        <source>the drive is full</source>
        <translation>ổ đĩa đã đầy</translation>
    </message>
    <message>
        <source>there is no right to write there</source>
        <translation>không có quyền ghi ở đó</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <translation>ổ đĩa không trả lời</translation>
    </message>
    <message>
        <source>its content is damaged</source>
        <translation>nội dung bị hỏng</translation>
    </message>
    <message>
        <source>The plan file %1 is damaged. Restore it from a backup.</source>
        <translation>Tệp kế hoạch %1 bị hỏng. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The plan file %1 cannot be read or written just now. Check the drive or the network and try again.</source>
        <translation>Hiện không đọc hoặc ghi được tệp kế hoạch %1. Hãy kiểm tra ổ đĩa hoặc mạng rồi thử lại.</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>không có tệp hoặc thư mục này</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>tên này đã có</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>đó là một thư mục</translation>
    </message>
    <message>
        <source>drafts of the schedule</source>
        <translation>phương án lịch</translation>
    </message>
    <message>
        <source>visits of drafts</source>
        <translation>buổi trong phương án lịch</translation>
    </message>
    <message>
        <source>abbreviations</source>
        <translation>chữ viết tắt</translation>
    </message>
    <message>
        <source>The plan was damaged. It is kept as %1.</source>
        <translation>Tệp kế hoạch đã bị hỏng; tệp hỏng được giữ lại với tên %1.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version, which is needed to restore it.</source>
        <translation>Bản sao lưu do phiên bản mới hơn lập; cần phiên bản đó để khôi phục.</translation>
    </message>
    <message>
        <source>series of numbers</source>
        <translation>dãy số văn bản</translation>
    </message>
    <message>
        <source>files of papers</source>
        <translation>tệp của văn bản</translation>
    </message>
    <message>
        <source>texts of drafts</source>
        <translation>nội dung dự thảo</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>mẫu văn bản</translation>
    </message>
    <message>
        <source>calls and messages</source>
        <translation>lần báo qua điện thoại, Zalo</translation>
    </message>
    <message>
        <source>tasks of members</source>
        <translation>phân công thành viên</translation>
    </message>
    <message>
        <source>preparations</source>
        <translation>việc chuẩn bị</translation>
    </message>
    <message>
        <source>stops of programmes</source>
        <translation>điểm trong chương trình</translation>
    </message>
    <message>
        <source>figures of items</source>
        <translation>số liệu của mục</translation>
    </message>
    <message>
        <source>values of figures</source>
        <translation>giá trị số liệu</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>kết quả, tồn tại</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>kiến nghị</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>lần gia hạn</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>minh chứng</translation>
    </message>
    <message>
        <source>The issued paper is damaged in the plan file. Take it from a backup.</source>
        <translation>Văn bản đã ban hành bị hỏng trong tệp kế hoạch. Hãy lấy lại từ một bản sao lưu.</translation>
    </message>
    <message>
        <source>The content of an issued paper is damaged.</source>
        <translation>Nội dung của một văn bản đã ban hành bị hỏng.</translation>
    </message>
    <message>
        <source>The content of an issued paper is missing.</source>
        <translation>Thiếu nội dung của một văn bản đã ban hành.</translation>
    </message>
    <message>
        <source>%1 cannot be undone: what rests on it cannot be taken back (%2). Change what is wrong by an act of its own.</source>
        <translation>Không hoàn tác được %1: việc dựa vào đó không thể hoàn tác (%2). Hãy sửa nội dung cần thay đổi bằng một thao tác riêng, ví dụ dời lịch, thay thế hoặc thu hồi văn bản.</translation>
    </message>
</context>
</TS>
