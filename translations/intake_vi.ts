<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Intake</name>
    <message>
        <source>The level of the organising body was not found.</source>
        <translation>Không thấy cấp của cơ quan tổ chức kiểm tra.</translation>
    </message>
    <message>
        <source>Line %1 begins team %2 a second time; only the first was taken.</source>
        <translation>Dòng %1 lại mở đầu Đoàn kiểm tra số %2 lần nữa; chỉ lấy lần đầu.</translation>
    </message>
    <message>
        <source>Team %1: the text does not say which agency leads it.</source>
        <translation>Đoàn kiểm tra số %1: văn bản không nói cơ quan nào làm Trưởng đoàn.</translation>
    </message>
    <message>
        <source>Team %1: no unit to inspect was found.</source>
        <translation>Đoàn kiểm tra số %1: không thấy đơn vị được kiểm tra.</translation>
    </message>
    <message>
        <source>Outline %1 does not say for which units it is meant.</source>
        <translation>Đề cương %1 không nói rõ dành cho đơn vị nào.</translation>
    </message>
    <message>
        <source>“%1” (%2) and “%3” are probably one document: a symbol is doubtful.</source>
        <translation>“%1” (%2) và “%3” có lẽ là một văn bản: ký hiệu có thể viết sai.</translation>
    </message>
    <message>
        <source>Line %1 marks the document as a state secret (“%2”). State secrets must not be entered; nothing was taken in.</source>
        <translation>Dòng %1 đánh dấu văn bản là bí mật nhà nước (“%2”). Không nhập nội dung thuộc bí mật nhà nước; chưa ghi gì vào sổ.</translation>
    </message>
    <message>
        <source>The text is no inspection plan: no line with the heading “KẾ HOẠCH” was found at its beginning. Choose the plan's document.</source>
        <translation>Văn bản không phải kế hoạch kiểm tra: ở phần đầu không có dòng “KẾ HOẠCH”. Hãy chọn đúng văn bản kế hoạch.</translation>
    </message>
    <message>
        <source>The text is no inspection plan: it has a heading “KẾ HOẠCH”, but no section that speaks of an inspection. Choose the plan's document.</source>
        <translation>Văn bản không phải kế hoạch kiểm tra: có dòng “KẾ HOẠCH” nhưng không có mục nào nói về kiểm tra. Hãy chọn đúng văn bản kế hoạch.</translation>
    </message>
    <message>
        <source>The plan's number is left blank; its symbol is “%1”.</source>
        <translation>Số của kế hoạch còn để trống; ký hiệu là “%1”.</translation>
    </message>
    <message>
        <source>The plan's number was not found.</source>
        <translation>Không thấy số của kế hoạch.</translation>
    </message>
    <message>
        <source>The plan's date was not found, or its day is left blank.</source>
        <translation>Không thấy ngày của kế hoạch, hoặc ngày còn để trống.</translation>
    </message>
    <message>
        <source>The issuing body was not found.</source>
        <translation>Không thấy cơ quan ban hành.</translation>
    </message>
    <message>
        <source>The signer's name was not found.</source>
        <translation>Không thấy họ tên người ký.</translation>
    </message>
    <message>
        <source>The standing agency was not found.</source>
        <translation>Không thấy cơ quan thường trực.</translation>
    </message>
    <message>
        <source>The first day of the inspection was not found.</source>
        <translation>Không thấy ngày bắt đầu kiểm tra.</translation>
    </message>
    <message>
        <source>The last day of the inspection was not found.</source>
        <translation>Không thấy ngày kết thúc kiểm tra.</translation>
    </message>
    <message>
        <source>No day was found by which the teams register their schedules.</source>
        <translation>Không thấy hạn để các Đoàn đăng ký lịch.</translation>
    </message>
    <message>
        <source>No day was found by which the teams report.</source>
        <translation>Không thấy hạn nộp báo cáo của các Đoàn.</translation>
    </message>
    <message>
        <source>It was not found how many days before a visit its notice must be sent.</source>
        <translation>Không thấy phải gửi thông báo trước ngày kiểm tra bao nhiêu ngày.</translation>
    </message>
    <message>
        <source>It was not found within how many days the results must be announced.</source>
        <translation>Không thấy phải thông báo kết quả trong bao nhiêu ngày.</translation>
    </message>
    <message>
        <source>No team was found.</source>
        <translation>Không thấy Đoàn kiểm tra nào.</translation>
    </message>
    <message>
        <source>No report outline was found.</source>
        <translation>Không thấy đề cương báo cáo nào.</translation>
    </message>
    <message>
        <source>The contents of the inspection were not found.</source>
        <translation>Không thấy nội dung kiểm tra.</translation>
    </message>
    <message>
        <source>The text speaks of %1 teams, but %2 were found.</source>
        <translation>Văn bản nói có %1 Đoàn, nhưng tìm thấy %2.</translation>
    </message>
    <message>
        <source>The text is larger than 32 MB: no plan is. Choose the plan's document.</source>
        <translation>Văn bản lớn hơn 32 MB, không kế hoạch nào lớn như vậy. Hãy chọn đúng văn bản kế hoạch.</translation>
    </message>
    <message>
        <source>The text is empty. Choose the plan's document.</source>
        <translation>Văn bản trống. Hãy chọn đúng văn bản kế hoạch.</translation>
    </message>
    <message>
        <source>“%1” is no plain text. Open the plan in its own program, save it as text (.txt) or copy its text, and take that in.</source>
        <translation>“%1” không phải tệp văn bản thuần. Hãy mở kế hoạch bằng phần mềm đã soạn, lưu thành tệp .txt hoặc sao chép nội dung rồi đưa vào.</translation>
    </message>
    <message>
        <source>The list of teams was not found. The teams were numbered in the order in which the text names their lead agencies; members and inspected units are missing.</source>
        <translation>Không thấy danh sách Đoàn. Các Đoàn được đánh số theo thứ tự văn bản nêu cơ quan làm Trưởng đoàn; còn thiếu thành viên và đơn vị được kiểm tra.</translation>
    </message>
    <message>
        <source>The units' own reports are due on a fixed day (“%1”), for which there is no setting.</source>
        <translation>Báo cáo của các đơn vị có hạn là một ngày cố định (“%1”), chưa có chỗ để đặt.</translation>
    </message>
    <message>
        <source>“%1” was read as “within %2 working days”; the setting “results_within” can say otherwise.</source>
        <translation>“%1” được hiểu là “trong %2 ngày làm việc”; có thể đổi ở mục “results_within”.</translation>
    </message>
    <message>
        <source>“%1” does not say working days; it is counted in working days.</source>
        <translation>“%1” không nói là ngày làm việc; sổ đếm theo ngày làm việc.</translation>
    </message>
    <message>
        <source>There is no sample “%1”. Samples: %2.</source>
        <translation>Không có sổ mẫu “%1”. Các sổ mẫu: %2.</translation>
    </message>
    <message>
        <source>The sample “%1” is missing in the program.</source>
        <translation>Chương trình thiếu sổ mẫu “%1”.</translation>
    </message>
    <message>
        <source>The text is written with separate tone marks; %1 words have been composed.</source>
        <translation>Văn bản viết bằng dấu tổ hợp; đã ghép lại %1 từ.</translation>
    </message>
    <message>
        <source>“%1” and “%2” were taken for one unit.</source>
        <translation>“%1” và “%2” được coi là một đơn vị.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both inspected and were left as two units; check whether they are one.</source>
        <translation>“%1” và “%2” đều được kiểm tra nên vẫn để là hai đơn vị; hãy xem có phải là một không.</translation>
    </message>
    <message>
        <source>Team %1: “%2” stands among the members, but is no agency that is known; it was left out.</source>
        <translation>Đoàn kiểm tra số %1: “%2” nằm trong danh sách thành viên nhưng không nhận ra là cơ quan nào; chưa ghi vào sổ.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Không có tệp “%1”. Hãy kiểm tra lại tên tệp và thư mục.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the plan's text file in it.</source>
        <translation>“%1” là một thư mục. Hãy chọn tệp văn bản của kế hoạch trong thư mục đó.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open the file and that no other program holds it.</source>
        <translation>Không đọc được “%1”. Hãy kiểm tra quyền mở tệp và xem có chương trình nào khác đang giữ tệp không.</translation>
    </message>
    <message>
        <source>The list of teams stands in columns side by side, as a PDF's text often does. Which words belong together is not certain, so nothing was taken from it. Copy the table itself out of the document (Word or Excel), so that its cells are kept apart.</source>
        <translation>Danh sách đoàn được xếp thành các cột cạnh nhau, như chữ lấy từ tệp PDF. Không chắc những chữ nào thuộc cùng một ô nên chương trình không lấy gì từ danh sách này. Hãy chép chính bảng đó từ văn bản (Word hoặc Excel) để các ô được tách riêng.</translation>
    </message>
    <message>
        <source>A commune, 2026 (invented): two teams, 18 units</source>
        <translation>Một xã, năm 2026 (giả định): 02 đoàn, 18 đơn vị</translation>
    </message>
    <message>
        <source>Quảng Xương district, 2023 (before the rearrangement): five teams, 41 units</source>
        <translation>Huyện Quảng Xương, năm 2023 (trước sắp xếp): 05 đoàn, 41 đơn vị</translation>
    </message>
    <message>
        <source>(names of bodies: en)</source>
        <translation>(names of bodies: vi)</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Đơn vị cần có tên.</translation>
    </message>
    <message>
        <source>“%1” is the name of another unit.</source>
        <translation>“%1” là tên của đơn vị khác.</translation>
    </message>
</context>
</TS>
