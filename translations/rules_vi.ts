<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Rules</name>
    <message>
        <source>%1: %2 is away and nobody stands in at the visit of %3 to %4; name a substitute of the same agency, or move the visit.</source>
        <translation>%1: %2 vắng mặt, chưa có người thay tại cuộc kiểm tra của %3 ở %4; hãy cử người thay cùng cơ quan hoặc dời lịch.</translation>
    </message>
    <message>
        <source>Absent without a substitute</source>
        <translation>Vắng mặt mà chưa có người thay</translation>
    </message>
    <message>
        <source>A person of the attendance is away then and nobody stands in. By the plan an absent member is replaced by a leader of the same agency, reported to the team leader; a deputy stands in for the leader. Name a substitute, leave the person out of the attendance, or move the visit.</source>
        <translation>Người thuộc thành phần dự cuộc kiểm tra vắng mặt vào buổi đó mà chưa có ai thay. Theo kế hoạch, thành viên vắng mặt phải cử lãnh đạo cùng cơ quan đi thay và báo cáo trưởng đoàn; phó trưởng đoàn thay trưởng đoàn. Hãy cử người thay, rút người đó khỏi thành phần dự hoặc dời lịch.</translation>
    </message>
    <message>
        <source>%1 visits %2 on %3, agreed was %4, and the unit was not told in writing; send it a notice of the change.</source>
        <translation>%1 kiểm tra %2 vào %3, lịch đã chốt là %4, đơn vị chưa được báo bằng văn bản; hãy gửi thông báo thay đổi cho đơn vị.</translation>
    </message>
    <message>
        <source>Changed after the schedule was agreed</source>
        <translation>Thay đổi sau khi chốt lịch</translation>
    </message>
    <message>
        <source>The visit stands elsewhere than in the agreed schedule, and no later paper to the unit names its present day and half-day. Send the unit a notice of the change, or move the visit back.</source>
        <translation>Cuộc kiểm tra không còn ở buổi đã chốt và chưa có văn bản nào sau đó gửi đơn vị nêu ngày, buổi hiện nay. Hãy gửi thông báo thay đổi cho đơn vị hoặc chuyển về lịch cũ.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>không ghi lý do</translation>
    </message>
    <message>
        <source>the last day for the notice, %1, is past</source>
        <translation>đã quá hạn gửi thông báo kiểm tra (%1)</translation>
    </message>
    <message>
        <source>notice by %1</source>
        <translation>gửi thông báo kiểm tra chậm nhất %1</translation>
    </message>
    <message>
        <source>results notice by %1</source>
        <translation>thông báo kết quả %1</translation>
    </message>
    <message>
        <source>results notice by %1, after the report due on %2; working days left for the report: %3</source>
        <translation>thông báo kết quả %1, sau hạn báo cáo %2; còn %3 ngày làm việc cho báo cáo</translation>
    </message>
    <message>
        <source>%1: %2 is inspected (%3) while it takes part in an inspection elsewhere (%4); move one of the visits, so that its people can be at home.</source>
        <translation>%1: %2 được kiểm tra (%3) trong khi tham gia đoàn kiểm tra ở nơi khác (%4); hãy dời một cuộc để đơn vị có người làm việc với đoàn.</translation>
    </message>
    <message>
        <source>Inspected unit is away inspecting</source>
        <translation>Đơn vị được kiểm tra đang đi kiểm tra nơi khác</translation>
    </message>
    <message>
        <source>A unit is inspected in a half-day in which it takes part in another team's visit elsewhere. By the plan its leaders and the officials concerned meet the team, so they are needed at home. Move one of the two visits.</source>
        <translation>Đơn vị được kiểm tra đúng buổi mà mình tham gia cuộc kiểm tra của đoàn khác ở nơi khác. Theo kế hoạch, lãnh đạo và cán bộ liên quan của đơn vị phải làm việc với đoàn nên cần có mặt tại đơn vị. Hãy dời một trong hai cuộc.</translation>
    </message>
    <message>
        <source>%1: %2 is inspected (%3) while %4, to which it belongs, takes part in an inspection elsewhere (%5); move one of the visits.</source>
        <translation>%1: %2 được kiểm tra (%3) trong khi %4 là cơ quan chủ quản tham gia đoàn kiểm tra ở nơi khác (%5); hãy dời một cuộc.</translation>
    </message>
    <message>
        <source>Parent of the inspected unit is away inspecting</source>
        <translation>Cơ quan chủ quản của đơn vị đang đi kiểm tra nơi khác</translation>
    </message>
    <message>
        <source>A unit is inspected in a half-day in which the unit that it belongs to takes part in another team's visit elsewhere. Those who answer for the unit are then not at home. Move one of the two visits, or accept it where the parent is not needed.</source>
        <translation>Đơn vị được kiểm tra đúng buổi mà cơ quan chủ quản tham gia cuộc kiểm tra của đoàn khác ở nơi khác, nên người chịu trách nhiệm không có mặt. Hãy dời một trong hai cuộc, hoặc chấp nhận có lý do nếu không cần cơ quan chủ quản.</translation>
    </message>
    <message>
        <source>%1: %2 is to meet the team at %3 but is needed in another visit (%4); move one visit, or name somebody else.</source>
        <translation>%1: %2 phải làm việc với đoàn tại %3 nhưng lại cần có mặt ở cuộc kiểm tra khác (%4); hãy dời một cuộc hoặc cử người khác.</translation>
    </message>
    <message>
        <source>Head or host needed in another visit</source>
        <translation>Người tiếp đoàn bị trùng với cuộc kiểm tra khác</translation>
    </message>
    <message>
        <source>The head of the inspected unit, or a person named to meet the team, is needed in another visit at that time. By the plan the leaders of the unit meet the team. Move one visit, name a substitute in the other team, or name another host.</source>
        <translation>Người đứng đầu đơn vị được kiểm tra, hoặc người được cử làm việc với đoàn, lại cần có mặt ở cuộc kiểm tra khác cùng lúc. Theo kế hoạch, lãnh đạo đơn vị làm việc với đoàn. Hãy dời một cuộc, cử người thay ở đoàn kia hoặc cử người khác tiếp đoàn.</translation>
    </message>
    <message>
        <source>%1: the leader %2 is not of the lead agency %3; name somebody of that agency, or correct the person's agency.</source>
        <translation>%1: trưởng đoàn %2 không thuộc đơn vị chủ trì %3; hãy cử người của đơn vị đó hoặc sửa lại cơ quan công tác.</translation>
    </message>
    <message>
        <source>Leader of another agency</source>
        <translation>Trưởng đoàn không thuộc đơn vị chủ trì</translation>
    </message>
    <message>
        <source>The team's leader is not of its lead agency. By the plan the leader comes from the leadership of the lead agency. Name another leader, correct the person's agency, or accept it with the reason.</source>
        <translation>Trưởng đoàn không thuộc đơn vị chủ trì. Theo kế hoạch, trưởng đoàn là lãnh đạo đơn vị chủ trì. Hãy cử trưởng đoàn khác, sửa lại cơ quan công tác hoặc chấp nhận có lý do.</translation>
    </message>
    <message>
        <source>%1: %2 has named nobody for the team; ask it to name its member.</source>
        <translation>%1: %2 chưa cử người tham gia đoàn; hãy đề nghị cơ quan cử thành viên.</translation>
    </message>
    <message>
        <source>Member agency has named nobody</source>
        <translation>Đơn vị phối hợp chưa cử người</translation>
    </message>
    <message>
        <source>The registration day is past and an agency of the team has not named its member. Ask it for the name, so that clashes of people can be seen and papers can name them.</source>
        <translation>Đã qua hạn đăng ký lịch mà một cơ quan của đoàn chưa cử thành viên. Hãy đề nghị cơ quan cử người để thấy được trùng lịch theo người và ghi tên trong văn bản.</translation>
    </message>
    <message>
        <source>%1: %2 is needed in more than one visit (%3); name different people for them, or move one visit.</source>
        <translation>%1: %2 phải tham gia nhiều cuộc kiểm tra cùng lúc (%3); hãy cử người khác nhau cho từng cuộc hoặc dời một cuộc.</translation>
    </message>
    <message>
        <source>%1: %2 is needed in more than one visit (%3); move one visit, or name a substitute for one of them.</source>
        <translation>%1: %2 phải có mặt ở nhiều cuộc kiểm tra cùng lúc (%3); hãy dời một cuộc hoặc cử người thay ở một cuộc.</translation>
    </message>
    <message>
        <source>Member needed at two places</source>
        <translation>Thành viên phải có mặt ở hai nơi</translation>
    </message>
    <message>
        <source>A person is needed by two visits whose times meet; by the plan members attend every visit of their team. For an agency that has not named anybody yet it is only a matter of care, since it may send two people. Move one visit, name a substitute, or leave the person out of one attendance.</source>
        <translation>Một người phải dự hai cuộc kiểm tra trùng thời gian; theo kế hoạch, thành viên dự mọi cuộc kiểm tra của đoàn mình. Với cơ quan chưa cử người thì chỉ cần lưu ý, vì có thể cử hai người. Hãy dời một cuộc, cử người thay hoặc rút người đó khỏi thành phần dự một cuộc.</translation>
    </message>
    <message>
        <source>%1: the member %2 is neither in the working group nor in its support group; name somebody of the roster, or correct the roster.</source>
        <translation>%1: thành viên %2 không thuộc tổ công tác, cũng không thuộc tổ giúp việc; hãy cử người trong danh sách hoặc sửa lại danh sách.</translation>
    </message>
    <message>
        <source>Member is not in the working group</source>
        <translation>Thành viên không thuộc tổ công tác</translation>
    </message>
    <message>
        <source>By the plan the members of a team come from the working group or its support group. A roster of these is recorded and the member is not on it. Name somebody else, or correct the roster.</source>
        <translation>Theo kế hoạch, thành viên đoàn là thành viên tổ công tác hoặc tổ giúp việc. Đã có danh sách các tổ này mà không có tên thành viên. Hãy cử người khác hoặc sửa lại danh sách.</translation>
    </message>
    <message>
        <source>The visit is done; it is not moved any more.</source>
        <translation>Cuộc kiểm tra đã thực hiện nên không dời lịch được nữa.</translation>
    </message>
    <message>
        <source>There is no such visit.</source>
        <translation>Không có cuộc kiểm tra này.</translation>
    </message>
    <message>
        <source>%1 has no leader yet; name one of its lead agency.</source>
        <translation>%1 chưa có trưởng đoàn; hãy cử lãnh đạo của đơn vị chủ trì.</translation>
    </message>
    <message>
        <source>Team without a leader</source>
        <translation>Đoàn chưa có trưởng đoàn</translation>
    </message>
    <message>
        <source>Nobody leads the team. By the plan the leader comes from the leadership of the team's lead agency, registers the schedule, sends the programme, and answers for the results notice and the report. Name the leader.</source>
        <translation>Đoàn chưa có trưởng đoàn. Theo kế hoạch, trưởng đoàn là lãnh đạo đơn vị chủ trì, đăng ký lịch, gửi chương trình kiểm tra, chịu trách nhiệm về thông báo kết quả và báo cáo. Hãy cử trưởng đoàn.</translation>
    </message>
    <message>
        <source>%1 has no secretary yet; name one of its lead agency.</source>
        <translation>%1 chưa có thư ký; hãy cử cán bộ của đơn vị chủ trì.</translation>
    </message>
    <message>
        <source>Team without a secretary</source>
        <translation>Đoàn chưa có thư ký</translation>
    </message>
    <message>
        <source>The team has no secretary. By the plan the secretary is an official of the team's lead agency. Name the secretary.</source>
        <translation>Đoàn chưa có thư ký. Theo kế hoạch, thư ký là cán bộ của đơn vị chủ trì. Hãy cử thư ký.</translation>
    </message>
    <message>
        <source>%1: %2 visits %3 on a day that is not worked (%4); move the visit to a working day, or have it accepted by order.</source>
        <translation>%1: %2 kiểm tra %3 vào ngày không làm việc (%4); hãy dời sang ngày làm việc hoặc để cấp có thẩm quyền chỉ đạo chấp nhận.</translation>
    </message>
    <message>
        <source>Visit on a day that is not worked</source>
        <translation>Kiểm tra vào ngày không làm việc</translation>
    </message>
    <message>
        <source>The visit is on a weekend, a public holiday or a day off given in exchange. Move it to a working day, correct the working calendar of the plan, or have it accepted by order.</source>
        <translation>Cuộc kiểm tra rơi vào ngày nghỉ cuối tuần, ngày lễ hoặc ngày nghỉ hoán đổi. Hãy dời sang ngày làm việc, sửa lịch làm việc của kế hoạch hoặc để cấp có thẩm quyền chỉ đạo chấp nhận.</translation>
    </message>
    <message>
        <source>purposes</source>
        <translation>mục đích</translation>
    </message>
    <message>
        <source>requirements</source>
        <translation>yêu cầu</translation>
    </message>
    <message>
        <source>methods</source>
        <translation>phương pháp</translation>
    </message>
    <message>
        <source>object</source>
        <translation>đối tượng</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>trọng tâm</translation>
    </message>
    <message>
        <source>outline %1</source>
        <translation>đề cương %1</translation>
    </message>
    <message>
        <source>%1: the notice of the visit of %2 to %3 was sent after its last day, %4; move the visit, or accept it with the reason.</source>
        <translation>%1: thông báo kiểm tra của %2 tại %3 gửi sau hạn chót %4; hãy dời lịch hoặc chấp nhận có lý do.</translation>
    </message>
    <message>
        <source>Notice sent late</source>
        <translation>Gửi thông báo kiểm tra muộn</translation>
    </message>
    <message>
        <source>The notice that names the visit's present day was sent to the unit after the last day for it. Move the visit if the unit needs the time, or accept it with the reason.</source>
        <translation>Thông báo nêu đúng ngày kiểm tra hiện nay được gửi cho đơn vị sau hạn chót. Hãy dời lịch nếu đơn vị cần thời gian chuẩn bị, hoặc chấp nhận có lý do.</translation>
    </message>
    <message>
        <source>%1: %2 visits %3, but the last day to send its notice was %4 and none with this half-day was sent; move the visit, or have a shorter notice accepted by order.</source>
        <translation>%1: %2 kiểm tra %3 nhưng đã quá hạn gửi thông báo (%4) mà chưa gửi thông báo nào nêu đúng buổi này; hãy dời lịch hoặc để cấp có thẩm quyền chỉ đạo chấp nhận báo trước ngắn hơn.</translation>
    </message>
    <message>
        <source>Too late for the notice</source>
        <translation>Không còn kịp gửi thông báo kiểm tra</translation>
    </message>
    <message>
        <source>The visit is planned, the last day for its notice is past, and no notice that names its present day and half-day was sent to the unit. The plan has the notice sent a number of working days before the visit. Move the visit, or have a shorter notice accepted by order, for instance on the unit's written consent.</source>
        <translation>Cuộc kiểm tra đang dự kiến, đã quá hạn gửi thông báo mà chưa gửi cho đơn vị thông báo nào nêu đúng ngày, buổi hiện nay. Kế hoạch yêu cầu gửi thông báo trước một số ngày làm việc. Hãy dời lịch, hoặc để cấp có thẩm quyền chỉ đạo chấp nhận báo trước ngắn hơn, ví dụ khi đơn vị đồng ý bằng văn bản.</translation>
    </message>
    <message>
        <source>%1: %2 visits %3 outside the plan's time (%4 to %5); move the visit into it, or have it accepted by order.</source>
        <translation>%1: %2 kiểm tra %3 ngoài thời gian của kế hoạch (%4 đến %5); hãy dời vào thời gian đó hoặc để cấp có thẩm quyền chỉ đạo chấp nhận.</translation>
    </message>
    <message>
        <source>Visit outside the plan's time</source>
        <translation>Kiểm tra ngoài thời gian của kế hoạch</translation>
    </message>
    <message>
        <source>The visit is before the first or after the last day that the plan sets for visits. Move it into that time, change the plan's dates, or have it accepted by order.</source>
        <translation>Cuộc kiểm tra trước ngày đầu hoặc sau ngày cuối mà kế hoạch quy định. Hãy dời vào thời gian đó, sửa thời gian của kế hoạch hoặc để cấp có thẩm quyền chỉ đạo chấp nhận.</translation>
    </message>
    <message>
        <source>%1 inspects %2, which belongs to that very team; give the unit to another team, or have it accepted by order.</source>
        <translation>%1 kiểm tra %2 là cơ quan thuộc chính đoàn này; hãy giao đơn vị cho đoàn khác hoặc để cấp có thẩm quyền chỉ đạo chấp nhận.</translation>
    </message>
    <message>
        <source>Team inspects one of its own agencies</source>
        <translation>Đoàn kiểm tra cơ quan của chính mình</translation>
    </message>
    <message>
        <source>A unit is inspected by a team that it leads or belongs to. Nobody should inspect himself. Give the unit to another team, or have it accepted by order.</source>
        <translation>Đơn vị chủ trì hoặc tham gia chính đoàn kiểm tra đơn vị đó. Không đoàn nào tự kiểm tra cơ quan của mình. Hãy giao đơn vị cho đoàn khác hoặc để cấp có thẩm quyền chỉ đạo chấp nhận.</translation>
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
        <source>morning</source>
        <translation>buổi sáng</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>buổi chiều</translation>
    </message>
    <message>
        <source>the whole day</source>
        <translation>cả ngày</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Đoàn kiểm tra số %1</translation>
    </message>
    <message>
        <source>%1 is also written %2 in the plan; it is taken for one unit.</source>
        <translation>%1 còn được viết là %2 trong kế hoạch; chương trình coi là một đơn vị.</translation>
    </message>
    <message>
        <source>The plan has no number and symbol.</source>
        <translation>Kế hoạch chưa có số, ký hiệu.</translation>
    </message>
    <message>
        <source>The number is missing in the plan's own symbol (%1).</source>
        <translation>Số, ký hiệu của kế hoạch còn thiếu số (%1).</translation>
    </message>
    <message>
        <source>The report outlines ask for figures of different periods: %1.</source>
        <translation>Các đề cương báo cáo lấy số liệu theo mốc khác nhau: %1.</translation>
    </message>
    <message>
        <source>%1 sits on more than one team (%2); its people cannot be at two places in one half-day.</source>
        <translation>%1 tham gia nhiều đoàn (%2); người của cơ quan không thể ở hai nơi trong một buổi.</translation>
    </message>
    <message>
        <source>%1 inspects (%2) and is inspected (by %3); when its own office is inspected its people are needed at home.</source>
        <translation>%1 vừa đi kiểm tra (%2) vừa được kiểm tra (do %3); khi cơ quan được kiểm tra thì cần có người ở lại cơ quan.</translation>
    </message>
    <message>
        <source>The symbol %1 is doubtful; probably %2 is meant.</source>
        <translation>Ký hiệu %1 có thể viết sai; có lẽ là %2.</translation>
    </message>
    <message>
        <source>%1 is cited with different dates or issuers: %2.</source>
        <translation>%1 được dẫn với ngày hoặc cơ quan ban hành khác nhau: %2.</translation>
    </message>
    <message>
        <source>The plan speaks of "%1" (%2), but no unit of that kind is inspected.</source>
        <translation>Kế hoạch nêu “%1” (%2) nhưng không có đơn vị nào loại này được kiểm tra.</translation>
    </message>
    <message>
        <source>%1 takes part in inspecting (%2) but is inspected by nobody.</source>
        <translation>%1 tham gia kiểm tra (%2) nhưng không được đoàn nào kiểm tra.</translation>
    </message>
    <message>
        <source>%1 has not registered its schedule, due on %2; without a visit: %3; remind the team, place the visits, or let the program propose them.</source>
        <translation>%1 chưa đăng ký lịch kiểm tra, hạn %2; đơn vị chưa xếp lịch: %3; hãy nhắc đoàn, xếp lịch hoặc dùng Xếp lịch tự động.</translation>
    </message>
    <message>
        <source>Registration is late</source>
        <translation>Đăng ký lịch muộn</translation>
    </message>
    <message>
        <source>The last day for teams to register their schedule with the standing agency is past, the team's registration is not recorded, and some of its units have no visit. Remind the team, record its registration, or place the visits.</source>
        <translation>Đã qua hạn đoàn đăng ký lịch với cơ quan thường trực, chưa ghi nhận đăng ký của đoàn và còn đơn vị chưa xếp lịch. Hãy nhắc đoàn, ghi nhận đăng ký hoặc xếp lịch.</translation>
    </message>
    <message>
        <source>%1: the results notice falls due on %2, after the team's report of %3; send the results earlier, or end the team's visits earlier.</source>
        <translation>%1: thông báo kết quả đến hạn %2, sau hạn báo cáo của đoàn %3; hãy gửi thông báo kết quả sớm hơn hoặc kết thúc các cuộc kiểm tra của đoàn sớm hơn.</translation>
    </message>
    <message>
        <source>Results notice due after the report</source>
        <translation>Thông báo kết quả đến hạn sau báo cáo</translation>
    </message>
    <message>
        <source>A team's results notice falls due after its report to the standing agency, so that the report would be written before the results are out. End the team's visits earlier, or send the results notice before the report. The warning ends once the results are sent or the report is in.</source>
        <translation>Thông báo kết quả của đoàn đến hạn sau báo cáo gửi cơ quan thường trực, nên báo cáo sẽ viết trước khi có thông báo kết quả. Hãy kết thúc các cuộc kiểm tra sớm hơn hoặc gửi thông báo kết quả trước báo cáo. Lưu ý này hết khi đã gửi thông báo kết quả hoặc đã nhận báo cáo.</translation>
    </message>
    <message>
        <source>%1: the secretary %2 is not of the lead agency %3; name somebody of that agency, or correct the person's agency.</source>
        <translation>%1: thư ký %2 không thuộc đơn vị chủ trì %3; hãy cử người của đơn vị đó hoặc sửa lại cơ quan công tác.</translation>
    </message>
    <message>
        <source>Secretary of another agency</source>
        <translation>Thư ký không thuộc đơn vị chủ trì</translation>
    </message>
    <message>
        <source>The team's secretary is not of its lead agency. By the plan the secretary is an official of the lead agency. Name another secretary, correct the person's agency, or accept it with the reason.</source>
        <translation>Thư ký đoàn không thuộc đơn vị chủ trì. Theo kế hoạch, thư ký là cán bộ của đơn vị chủ trì. Hãy cử thư ký khác, sửa lại cơ quan công tác hoặc chấp nhận có lý do.</translation>
    </message>
    <message>
        <source>for a period</source>
        <translation>trong một thời gian</translation>
    </message>
    <message>
        <source>%1 stands in for %2 (%3) but is no leader of the agency; name a leader of the same agency, or mark the person as one.</source>
        <translation>%1 thay %2 (%3) nhưng không phải lãnh đạo cơ quan; hãy cử lãnh đạo cùng cơ quan hoặc đánh dấu người này là lãnh đạo.</translation>
    </message>
    <message>
        <source>Substitute is no leader</source>
        <translation>Người thay không phải lãnh đạo</translation>
    </message>
    <message>
        <source>By the plan whoever stands in for an absent member is a leader of the same agency. The substitute is not marked as one. Name a leader, mark the person as belonging to the agency's leadership, or accept it with the reason.</source>
        <translation>Theo kế hoạch, người thay thành viên vắng mặt là lãnh đạo cùng cơ quan. Người thay chưa được đánh dấu là lãnh đạo. Hãy cử lãnh đạo, đánh dấu người này là lãnh đạo cơ quan hoặc chấp nhận có lý do.</translation>
    </message>
    <message>
        <source>%1 stands in for %2 (%3) but is of another agency; name a leader of the same agency.</source>
        <translation>%1 thay %2 (%3) nhưng thuộc cơ quan khác; hãy cử lãnh đạo cùng cơ quan.</translation>
    </message>
    <message>
        <source>Substitute of another agency</source>
        <translation>Người thay thuộc cơ quan khác</translation>
    </message>
    <message>
        <source>By the plan whoever stands in for an absent member is a leader of the same agency. The substitute is of another one. Name somebody of the same agency, correct the person's agency, or accept it with the reason.</source>
        <translation>Theo kế hoạch, người thay thành viên vắng mặt là lãnh đạo cùng cơ quan. Người thay thuộc cơ quan khác. Hãy cử người cùng cơ quan, sửa lại cơ quan công tác hoặc chấp nhận có lý do.</translation>
    </message>
    <message>
        <source>The outline has further questions for %1, but no team inspects it; give it to a team, or ask the issuer of the plan.</source>
        <translation>Đề cương có câu hỏi bổ sung cho %1 nhưng không đoàn nào kiểm tra đơn vị này; hãy giao cho một đoàn hoặc hỏi cơ quan ban hành kế hoạch.</translation>
    </message>
    <message>
        <source>Further questions for a unit that nobody inspects</source>
        <translation>Câu hỏi bổ sung cho đơn vị không được kiểm tra</translation>
    </message>
    <message>
        <source>A supplement of the report outline names a unit that no team inspects: either the unit or the supplement is one too few or too many. Give the unit to a team, or ask the issuer of the plan.</source>
        <translation>Phần câu hỏi bổ sung của đề cương nêu một đơn vị mà không đoàn nào kiểm tra: thiếu đơn vị hoặc thừa câu hỏi. Hãy giao đơn vị cho một đoàn hoặc hỏi cơ quan ban hành kế hoạch.</translation>
    </message>
    <message>
        <source>%1: %2 is to visit %3 on a recorded day off of the team (%4); move the visit, or have it accepted by order.</source>
        <translation>%1: %2 kiểm tra %3 đúng vào buổi đoàn đã báo bận (%4); hãy dời lịch hoặc để cấp có thẩm quyền chỉ đạo chấp nhận.</translation>
    </message>
    <message>
        <source>Visit on a day off of the team</source>
        <translation>Kiểm tra vào buổi đoàn báo bận</translation>
    </message>
    <message>
        <source>The visit is on a day off that is recorded for the team. Move the visit, correct the day off, or have it accepted by order.</source>
        <translation>Cuộc kiểm tra rơi vào buổi bận đã ghi của đoàn. Hãy dời lịch, sửa buổi bận hoặc để cấp có thẩm quyền chỉ đạo chấp nhận.</translation>
    </message>
    <message>
        <source>%1: %2 has more than one visit (%3); see that the way between them and the people suffice, or move one visit.</source>
        <translation>%1: %2 có nhiều cuộc kiểm tra (%3); hãy xem đủ thời gian di chuyển và đủ người không, hoặc dời một cuộc.</translation>
    </message>
    <message>
        <source>Team at two places</source>
        <translation>Đoàn phải ở hai nơi</translation>
    </message>
    <message>
        <source>A team has two visits in one half-day. It cannot be at two places. It is only a matter of care where both visits have hours with time to travel between them (setting travel_minutes), or where the team splits and each part has its leader or deputy. Move one visit, set hours, or have it accepted by order.</source>
        <translation>Đoàn có hai cuộc kiểm tra trong một buổi, không thể ở hai nơi. Chỉ cần lưu ý nếu cả hai cuộc có giờ và đủ thời gian di chuyển (thiết lập travel_minutes), hoặc đoàn chia đôi và mỗi nhóm có trưởng đoàn hay phó trưởng đoàn. Hãy dời một cuộc, đặt giờ hoặc để cấp có thẩm quyền chỉ đạo chấp nhận.</translation>
    </message>
    <message>
        <source>%1: %2 is visited more than once at the same time (%3); move one visit, or mark them as held jointly.</source>
        <translation>%1: %2 có nhiều cuộc kiểm tra cùng lúc (%3); hãy dời một cuộc hoặc đánh dấu là kiểm tra chung.</translation>
    </message>
    <message>
        <source>%1 is visited by more than one team (%2); leave it to one team, or mark the visits as held jointly.</source>
        <translation>%1 được nhiều đoàn kiểm tra (%2); hãy để một đoàn kiểm tra hoặc đánh dấu là kiểm tra chung.</translation>
    </message>
    <message>
        <source>Unit visited twice at once</source>
        <translation>Đơn vị bị kiểm tra chồng chéo</translation>
    </message>
    <message>
        <source>Two visits to one unit meet in time, or two teams visit one unit. The plan gives each unit to one team, and inspections must not overlap or be repeated. Move one visit, take it off, or mark both as held jointly where that is intended.</source>
        <translation>Hai cuộc kiểm tra một đơn vị trùng thời gian, hoặc hai đoàn cùng kiểm tra một đơn vị. Kế hoạch giao mỗi đơn vị cho một đoàn, việc kiểm tra không được chồng chéo, trùng lặp. Hãy dời một cuộc, bỏ một cuộc khỏi lịch, hoặc đánh dấu cả hai là kiểm tra chung nếu chủ ý như vậy.</translation>
    </message>
    <message>
        <source>%1 is given to more than one team (%2); leave it to one of them.</source>
        <translation>%1 được giao cho nhiều đoàn (%2); hãy để lại cho một đoàn.</translation>
    </message>
    <message>
        <source>Unit given to two teams</source>
        <translation>Đơn vị giao cho hai đoàn</translation>
    </message>
    <message>
        <source>A unit stands in the lists of two teams. Each unit is inspected by one team. Take it off one of the lists.</source>
        <translation>Đơn vị có trong danh sách của hai đoàn. Mỗi đơn vị do một đoàn kiểm tra. Hãy bỏ khỏi một danh sách.</translation>
    </message>
    <message>
        <source>%1 is to be inspected but is given to no team; give it to a team, or unmark it as inspected.</source>
        <translation>%1 thuộc diện được kiểm tra nhưng chưa giao cho đoàn nào; hãy giao cho một đoàn hoặc bỏ đánh dấu được kiểm tra.</translation>
    </message>
    <message>
        <source>Unit without a team</source>
        <translation>Đơn vị chưa giao cho đoàn nào</translation>
    </message>
    <message>
        <source>The plan has the unit inspected, but no team has it in its list. Give it to a team, or unmark it as inspected.</source>
        <translation>Kế hoạch kiểm tra đơn vị này nhưng không đoàn nào có trong danh sách. Hãy giao cho một đoàn hoặc bỏ đánh dấu được kiểm tra.</translation>
    </message>
    <message>
        <source>%1: %2 is to visit %3 on a recorded day off of the unit (%4); move the visit, or agree on it with the unit.</source>
        <translation>%1: %2 kiểm tra %3 đúng vào buổi đơn vị đã báo bận (%4); hãy dời lịch hoặc thống nhất với đơn vị.</translation>
    </message>
    <message>
        <source>Visit on a day off of the unit</source>
        <translation>Kiểm tra vào buổi đơn vị báo bận</translation>
    </message>
    <message>
        <source>The visit is on a day off that is recorded for the unit or for its area (council session, citizens' reception …). Move the visit, or accept it with the unit's consent as the reason.</source>
        <translation>Cuộc kiểm tra rơi vào buổi bận đã ghi của đơn vị hoặc của khu vực (họp hội đồng, tiếp công dân …). Hãy dời lịch, hoặc chấp nhận với lý do đơn vị đã đồng ý.</translation>
    </message>
    <message>
        <source>%1 has no visit yet; give it to a team and place its visit.</source>
        <translation>%1 chưa xếp lịch; hãy giao cho một đoàn và xếp lịch kiểm tra.</translation>
    </message>
    <message>
        <source>%1 (%2) has no visit yet; place it on the calendar, or let the program propose a day.</source>
        <translation>%1 (%2) chưa xếp lịch; hãy đặt lên lịch hoặc dùng Xếp lịch tự động.</translation>
    </message>
    <message>
        <source>Unit without a visit</source>
        <translation>Đơn vị chưa xếp lịch</translation>
    </message>
    <message>
        <source>An inspected unit has no visit with a date; a visit that was put off without a new date counts as none. Place it on the calendar, let the program propose a day, or cancel it with a reason.</source>
        <translation>Đơn vị được kiểm tra chưa có cuộc kiểm tra nào có ngày; cuộc đã hoãn mà chưa có ngày mới coi như chưa có. Hãy đặt lên lịch, dùng Xếp lịch tự động hoặc hủy có lý do.</translation>
    </message>
    <message>
        <source>%1 visits %2 more than once (%3); take one visit off, or mark the later one as a follow-up.</source>
        <translation>%1 kiểm tra %2 nhiều lần (%3); hãy bỏ một cuộc khỏi lịch hoặc đánh dấu cuộc sau là kiểm tra lại.</translation>
    </message>
    <message>
        <source>Second visit of one team to a unit</source>
        <translation>Đoàn kiểm tra một đơn vị hai lần</translation>
    </message>
    <message>
        <source>A team has a second visit to the same unit that is not marked as a follow-up. The plan has each unit inspected once. Take one visit off, or mark the later one as a follow-up.</source>
        <translation>Đoàn có cuộc kiểm tra thứ hai tại cùng đơn vị mà không đánh dấu là kiểm tra lại. Kế hoạch kiểm tra mỗi đơn vị một lần. Hãy bỏ một cuộc khỏi lịch hoặc đánh dấu cuộc sau là kiểm tra lại.</translation>
    </message>
    <message>
        <source>the visit of %1 to %2 has no notice that was ever sent to the unit; enter the notice if it exists, or accept it with the reason.</source>
        <translation>cuộc kiểm tra của %1 tại %2 chưa từng có thông báo gửi đơn vị; hãy nhập thông báo nếu đã có, hoặc chấp nhận có lý do.</translation>
    </message>
    <message>
        <source>Visit without a notice</source>
        <translation>Kiểm tra không có thông báo</translation>
    </message>
    <message>
        <source>The visit is done or its day is past, and no notice of it was ever sent to the unit. The plan has every unit told beforehand. Enter the notice if it was made elsewhere, or accept it with the reason.</source>
        <translation>Cuộc kiểm tra đã thực hiện hoặc đã qua ngày mà chưa từng gửi thông báo cho đơn vị. Kế hoạch yêu cầu báo trước cho mọi đơn vị. Hãy nhập thông báo nếu do nơi khác ban hành, hoặc chấp nhận có lý do.</translation>
    </message>
    <message>
        <source>%1: %2 has more than one visit (%3); move one visit, set hours far enough apart, or have it accepted by order.</source>
        <translation>%1: %2 có nhiều cuộc kiểm tra (%3); hãy dời một cuộc, đặt giờ cách nhau đủ xa hoặc để cấp có thẩm quyền chỉ đạo chấp nhận.</translation>
    </message>
</context>
</TS>
