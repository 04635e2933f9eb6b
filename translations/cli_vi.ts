<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 không đi kèm giá trị.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 cần có giá trị.</translation>
    </message>
    <message>
        <source>This command has no option --%1.</source>
        <translation>Lệnh này không có tùy chọn --%1.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 được ghi hai lần.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>Thừa từ “%1”.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Thiếu --%1.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number, not “%2”.</source>
        <translation>--%1 cần số nguyên, không phải “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2023-08-03.</source>
        <translation>“%1” không phải là ngày. Hãy ghi dạng 2023-08-03.</translation>
    </message>
    <message>
        <source>The plan file is in order.</source>
        <translation>Tệp kế hoạch bình thường.</translation>
    </message>
    <message>
        <source>Backup written: %1</source>
        <translation>Đã ghi bản sao lưu: %1</translation>
    </message>
    <message>
        <source>Restored from %1. “undo” takes it back.</source>
        <translation>Đã khôi phục từ %1. Lệnh “undo” hoàn tác việc này.</translation>
    </message>
    <message>
        <source>No backups are kept beside this plan yet.</source>
        <translation>Chưa có bản sao lưu nào cạnh tệp kế hoạch này.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Look whether the plan file is in order</source>
        <translation>Kiểm tra tệp kế hoạch có bình thường không</translation>
    </message>
    <message>
        <source>A consistent copy, also while others work</source>
        <translation>Sao lưu, kể cả khi người khác đang làm việc</translation>
    </message>
    <message>
        <source>Bring a backup&apos;s state back, as one change that can be undone</source>
        <translation>Phục hồi từ bản sao lưu, là một thay đổi hoàn tác được</translation>
    </message>
    <message>
        <source>The backups kept beside the plan</source>
        <translation>Các bản sao lưu cạnh tệp kế hoạch</translation>
    </message>
    <message>
        <source>    reason: %1</source>
        <translation>    lý do: %1</translation>
    </message>
    <message>
        <source>    key: %1</source>
        <translation>    mã: %1</translation>
    </message>
    <message>
        <source>About the plan: %1</source>
        <translation>Về kế hoạch: %1</translation>
    </message>
    <message>
        <source>No longer needed: the acceptance of %1 (%2).</source>
        <translation>Việc chấp nhận %1 (%2) đã hết tác dụng.</translation>
    </message>
    <message>
        <source>To put right: %1 · to take note of: %2 · accepted: %3</source>
        <translation>Phải xử lý: %1 · cần lưu ý: %2 · đã chấp nhận: %3</translation>
    </message>
    <message>
        <source>Accepted, with its reason.</source>
        <translation>Đã chấp nhận, có lý do.</translation>
    </message>
    <message>
        <source>It counts again.</source>
        <translation>Đã bỏ chấp nhận.</translation>
    </message>
    <message>
        <source>Neither a move of one or two visits nor sending someone else removes it without a new clash.</source>
        <translation>Dời một hai cuộc kiểm tra hay cử người khác đều không giải quyết được mà không gây trùng lịch mới.</translation>
    </message>
    <message>
        <source>No present conflict has the key “%1”. “check --json” lists the keys.</source>
        <translation>Hiện không có trường hợp nào mang mã “%1”. Lệnh “check --json” liệt kê các mã.</translation>
    </message>
    <message>
        <source>Find every clash and everything else that needs attention</source>
        <translation>Rà soát lịch: mọi trường hợp trùng và điều cần lưu ý</translation>
    </message>
    <message>
        <source>Accept a warning with a reason, some errors by order</source>
        <translation>Chấp nhận điều cần lưu ý (có lý do); một số trường hợp phải xử lý thì theo chỉ đạo</translation>
    </message>
    <message>
        <source>Take an acceptance back</source>
        <translation>Bỏ chấp nhận</translation>
    </message>
    <message>
        <source>At most three checked ways out of a conflict</source>
        <translation>Gợi ý xử lý: tối đa ba cách đã kiểm tra</translation>
    </message>
    <message>
        <source>Say whose day off it is: one of --unit, --team, --area.</source>
        <translation>Hãy ghi ai nghỉ: một trong --unit, --team, --area.</translation>
    </message>
    <message>
        <source>The time off is recorded.</source>
        <translation>Đã ghi thời gian không làm việc được.</translation>
    </message>
    <message>
        <source>The registration of team %1 is recorded.</source>
        <translation>Đã ghi việc nhận đăng ký lịch của Đoàn kiểm tra số %1.</translation>
    </message>
    <message>
        <source>The schedule is agreed.</source>
        <translation>Đã chốt lịch.</translation>
    </message>
    <message>
        <source>Record days on which a unit, a team or an area is not free</source>
        <translation>Ghi những ngày đơn vị, đoàn hoặc khu vực không làm việc được</translation>
    </message>
    <message>
        <source>Record that a team&apos;s registration came in</source>
        <translation>Ghi việc đã nhận đăng ký lịch của đoàn</translation>
    </message>
    <message>
        <source>Agree the schedule: later moves count as changes</source>
        <translation>Chốt lịch: dời sau đó tính là thay đổi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
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
        <source>Every deadline with its date, its rule and its state</source>
        <translation>Mọi thời hạn: ngày, quy định và trạng thái</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>“%1” is no change. “history” lists them.</source>
        <translation>“%1” không phải là mã thay đổi. Lệnh “history” liệt kê các thay đổi.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Đã làm: %1</translation>
    </message>
    <message>
        <source>Who changed what and when</source>
        <translation>Nhật ký thay đổi: ai, lúc nào, việc gì</translation>
    </message>
    <message>
        <source>Take back the newest own change, or a given one</source>
        <translation>Hoàn tác thay đổi mới nhất của mình, hoặc thay đổi chỉ định</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Làm lại việc vừa hoàn tác</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Found: teams %1, units inspected %2, outlines %3, legal documents %4.</source>
        <translation>Nhận ra: %1 đoàn, %2 đơn vị được kiểm tra, %3 đề cương, %4 văn bản viện dẫn.</translation>
    </message>
    <message>
        <source>Understood: %1% of the text. Extraction errors repaired: %2.</source>
        <translation>Hiểu được %1% nội dung. Đã sửa %2 chỗ sai khi trích chữ.</translation>
    </message>
    <message>
        <source>  line %1: %2 → %3</source>
        <translation>  dòng %1: %2 → %3</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Lưu ý: %1</translation>
    </message>
    <message>
        <source>Not understood, line %1: %2</source>
        <translation>Chưa hiểu, dòng %1: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Take a plan&apos;s document in: a new plan file out of its text</source>
        <translation>Ghi kế hoạch vào sổ: tạo tệp kế hoạch từ văn bản</translation>
    </message>
    <message>
        <source>Give --sample or --from, not both.</source>
        <translation>Chỉ ghi --sample hoặc --from, không ghi cả hai.</translation>
    </message>
    <message>
        <source>Make a new plan file: empty, a sample, or next year&apos;s campaign</source>
        <translation>Tạo tệp kế hoạch mới: trống, mẫu, hoặc đợt kiểm tra năm sau</translation>
    </message>
    <message>
        <source>“%1” is no role. Roles: leader, deputy, secretary, member.</source>
        <translation>“%1” không phải là vai trò. Vai trò: leader (trưởng đoàn), deputy (phó), secretary (thư ký), member (thành viên).</translation>
    </message>
    <message>
        <source>%1 is on the team.</source>
        <translation>Đã ghi %1 vào đoàn.</translation>
    </message>
    <message>
        <source>%1 is no longer on the team.</source>
        <translation>Đã bỏ %1 khỏi đoàn.</translation>
    </message>
    <message>
        <source>The absence of %1 is recorded.</source>
        <translation>Đã ghi %1 vắng mặt.</translation>
    </message>
    <message>
        <source>%1 stands in for %2.</source>
        <translation>%1 thay %2.</translation>
    </message>
    <message>
        <source>Put a person on a team</source>
        <translation>Ghi người vào đoàn</translation>
    </message>
    <message>
        <source>Take a person off a team</source>
        <translation>Bỏ người khỏi đoàn</translation>
    </message>
    <message>
        <source>Record that someone is away</source>
        <translation>Ghi người vắng mặt</translation>
    </message>
    <message>
        <source>“%1” is no paper. Papers: %2.</source>
        <translation>“%1” không phải là loại văn bản. Các loại: %2.</translation>
    </message>
    <message>
        <source>Not printed – %1: %2</source>
        <translation>Chưa in – %1: %2</translation>
    </message>
    <message>
        <source>The fonts of the papers could not be loaded. Install the program again.</source>
        <translation>Không nạp được phông chữ của văn bản. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Buổi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>That no schedule exists is not proved; more time (--seconds) may find one.</source>
        <translation>Chưa chứng minh được là không có lịch nào; tăng thời gian (--seconds) có thể tìm ra.</translation>
    </message>
    <message>
        <source>--seconds needs a number above 0.</source>
        <translation>--seconds cần số lớn hơn 0.</translation>
    </message>
    <message>
        <source>Propose a complete schedule without clashes</source>
        <translation>Xếp lịch tự động: phương án đầy đủ, không trùng</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 08:00.</source>
        <translation>“%1” không phải là giờ. Hãy ghi dạng 08:00.</translation>
    </message>
    <message>
        <source>Register a team&apos;s visit of a unit, or move it</source>
        <translation>Đăng ký hoặc dời lịch kiểm tra của đoàn tại đơn vị</translation>
    </message>
    <message>
        <source>Take a visit off the calendar</source>
        <translation>Đưa cuộc kiểm tra ra khỏi lịch</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>“%1” không có dạng KEY=VALUE.</translation>
    </message>
    <message>
        <source>The settings are changed.</source>
        <translation>Đã đổi thiết lập.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>chưa đặt</translation>
    </message>
    <message>
        <source>First day of visits</source>
        <translation>Ngày đầu kiểm tra</translation>
    </message>
    <message>
        <source>Last day of visits</source>
        <translation>Ngày cuối kiểm tra</translation>
    </message>
    <message>
        <source>Teams register by</source>
        <translation>Hạn đăng ký lịch</translation>
    </message>
    <message>
        <source>Teams report by</source>
        <translation>Hạn báo cáo của đoàn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
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
        <source>Lead agency</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>Show the campaign</source>
        <translation>Xem đợt kiểm tra</translation>
    </message>
    <message>
        <source>“%1” is no state of a visit. States: planned, notified, done, postponed, cancelled.</source>
        <translation>“%1” không phải là trạng thái cuộc kiểm tra. Trạng thái: planned (dự kiến), notified (đã thông báo), done (đã kiểm tra), postponed (hoãn), cancelled (hủy).</translation>
    </message>
    <message>
        <source>Say how far a visit has come, or that it is put off</source>
        <translation>Ghi trạng thái cuộc kiểm tra, kể cả hoãn, hủy</translation>
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
        <source>Working days of %1: %2</source>
        <translation>Số ngày làm việc năm %1: %2</translation>
    </message>
    <message>
        <source>The holidays of %1 are not known to the program; only weekends are counted.</source>
        <translation>Chương trình chưa biết ngày nghỉ lễ năm %1; chỉ tính thứ Bảy, Chủ nhật.</translation>
    </message>
    <message>
        <source>  counted: %1</source>
        <translation>  tính: %1</translation>
    </message>
    <message>
        <source>  passed over: %1 (%2)</source>
        <translation>  không tính: %1 (%2)</translation>
    </message>
    <message>
        <source>--add takes at most %1 days.</source>
        <translation>--add nhận nhiều nhất %1 ngày.</translation>
    </message>
    <message>
        <source>--list takes a year such as 2026.</source>
        <translation>--list nhận năm, ví dụ 2026.</translation>
    </message>
    <message>
        <source>Count working days; list a year&apos;s holidays and swapped days</source>
        <translation>Tính ngày làm việc; liệt kê ngày nghỉ lễ, hoán đổi của năm</translation>
    </message>
    <message>
        <source>sokiemtra-cli – keeps an inspection campaign</source>
        <translation>sokiemtra-cli – Sổ Kiểm tra trên dòng lệnh</translation>
    </message>
    <message>
        <source>Usage: sokiemtra-cli COMMAND … [--json] [--today DATE] [--user NAME] [--lang vi|en] [--force]</source>
        <translation>Cách dùng: sokiemtra-cli LỆNH … [--json] [--today NGÀY] [--user TÊN] [--lang vi|en] [--force]</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Việc làm</translation>
    </message>
    <message>
        <source>sokiemtra-cli COMMAND --help says more about one command.</source>
        <translation>sokiemtra-cli LỆNH --help cho biết thêm về một lệnh.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done · 1 done, errors were found · 2 wrong usage · 3 the plan file cannot be used · 4 the input was refused · 5 writing an output failed</source>
        <translation>Mã kết thúc: 0 xong · 1 xong, có điều phải xử lý · 2 dùng sai · 3 không dùng được tệp kế hoạch · 4 dữ liệu vào bị từ chối · 5 không ghi được kết quả</translation>
    </message>
    <message>
        <source>Usage: sokiemtra-cli %1 %2</source>
        <translation>Cách dùng: sokiemtra-cli %1 %2</translation>
    </message>
    <message>
        <source>--today needs a date such as 2023-08-03, not “%1”.</source>
        <translation>--today cần ngày dạng 2023-08-03, không phải “%1”.</translation>
    </message>
    <message>
        <source>sokiemtra-cli: %1</source>
        <translation>sokiemtra-cli: %1</translation>
    </message>
    <message>
        <source>“%1” is no command. sokiemtra-cli --help lists them.</source>
        <translation>Không có lệnh “%1”. sokiemtra-cli --help liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>There is no language “%1”: --lang takes vi or en.</source>
        <translation>Không có ngôn ngữ “%1”: --lang nhận vi hoặc en.</translation>
    </message>
    <message>
        <source>sokiemtra-cli: internal error (%1). Nothing more was written; please report it.</source>
        <translation>sokiemtra-cli: lỗi chương trình (%1). Không ghi thêm gì nữa; xin báo lại cho người phát triển.</translation>
    </message>
    <message>
        <source>“%1” is no half-day. Write morning, afternoon or all-day.</source>
        <translation>“%1” không phải là buổi. Hãy ghi morning (sáng), afternoon (chiều) hoặc all-day (cả ngày).</translation>
    </message>
    <message>
        <source>Nothing changed: it is so already.</source>
        <translation>Không có gì thay đổi: đã đúng như vậy rồi.</translation>
    </message>
    <message>
        <source>The unit had been notified: the visit is back to “planned” and needs a new notice.</source>
        <translation>Đơn vị đã được thông báo: cuộc kiểm tra trở về “dự kiến” và cần thông báo lại.</translation>
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
        <source>planned</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>đã thông báo</translation>
    </message>
    <message>
        <source>visited</source>
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
        <source>day off</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>worked instead</source>
        <translation>làm bù</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>chưa quyết định</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã chấp nhận</translation>
    </message>
    <message>
        <source>MUST BE PUT RIGHT</source>
        <translation>PHẢI XỬ LÝ</translation>
    </message>
    <message>
        <source>take note</source>
        <translation>cần lưu ý</translation>
    </message>
    <message>
        <source>“%1” is no date of a campaign. Write it as 2023-08-03.</source>
        <translation>“%1” không phải là ngày của đợt kiểm tra. Hãy ghi dạng 2023-08-03.</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>Đã khôi phục từ %1.</translation>
    </message>
    <message>
        <source>    reason: %1 (ordered by %2)</source>
        <translation>    lý do: %1 (theo chỉ đạo của %2)</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Cần ghi lý do.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Không có tệp “%1”. Hãy xem lại tên và thư mục.</translation>
    </message>
    <message>
        <source>Nothing was printed: none of the %1 papers could be made.</source>
        <translation>Chưa in được gì: không làm được văn bản nào trong %1 văn bản.</translation>
    </message>
    <message>
        <source>The result could not be written to the output: the disk is full, or nobody reads it.</source>
        <translation>Không ghi được kết quả ra: đĩa đầy, hoặc không còn nơi nhận.</translation>
    </message>
    <message>
        <source>--half-day belongs behind --from or --to, once for each.</source>
        <translation>--half-day đi sau --from hoặc --to, mỗi bên một lần.</translation>
    </message>
    <message>
        <source>one JSON document on standard output, for programs</source>
        <translation>in ra một văn bản JSON duy nhất, dành cho chương trình khác</translation>
    </message>
    <message>
        <source>count as if today were that day</source>
        <translation>tính như thể hôm nay là ngày đó</translation>
    </message>
    <message>
        <source>who is named in the history as the author</source>
        <translation>tên người thực hiện, ghi vào nhật ký thay đổi</translation>
    </message>
    <message>
        <source>language of texts and messages; vi if left out</source>
        <translation>ngôn ngữ hiển thị; để trống là vi</translation>
    </message>
    <message>
        <source>replace an output that exists already</source>
        <translation>ghi đè tệp đã có</translation>
    </message>
    <message>
        <source>show this help and do nothing</source>
        <translation>chỉ hiện hướng dẫn này</translation>
    </message>
    <message>
        <source>%1 is empty: give a name.</source>
        <translation>%1 đang để trống: hãy ghi tên.</translation>
    </message>
    <message>
        <source>leave the attached files out</source>
        <translation>không kèm các tệp đính kèm</translation>
    </message>
    <message>
        <source>who ordered it; demanded where it must be put right</source>
        <translation>người chỉ đạo; bắt buộc với nội dung phải xử lý</translation>
    </message>
    <message>
        <source>number and date of the order</source>
        <translation>số, ngày của văn bản chỉ đạo</translation>
    </message>
    <message>
        <source>day on which it came in, not after today</source>
        <translation>ngày nhận được, không sau hôm nay</translation>
    </message>
    <message>
        <source>the scan of the paper</source>
        <translation>tệp quét của văn bản</translation>
    </message>
    <message>
        <source>day of the agreement; today if left out</source>
        <translation>ngày thống nhất; để trống là hôm nay</translation>
    </message>
    <message>
        <source>this change, as “history” shows it</source>
        <translation>mã thay đổi, như lệnh “history” hiển thị</translation>
    </message>
    <message>
        <source>also a change that somebody else made</source>
        <translation>kể cả thay đổi của người khác</translation>
    </message>
    <message>
        <source>a bundled sample: %1</source>
        <translation>kế hoạch mẫu có sẵn: %1</translation>
    </message>
    <message>
        <source>next year&apos;s campaign: units, people, teams and outlines of this plan, no dates</source>
        <translation>đợt kiểm tra năm sau: lấy đơn vị, người, đoàn và đề cương của kế hoạch này, không lấy ngày</translation>
    </message>
    <message>
        <source>leader, deputy, secretary or member</source>
        <translation>leader (trưởng đoàn), deputy (phó trưởng đoàn), secretary (thư ký) hoặc member (thành viên)</translation>
    </message>
    <message>
        <source>the person&apos;s agency; the team&apos;s lead agency if left out</source>
        <translation>cơ quan của người đó; để trống là cơ quan chủ trì của đoàn</translation>
    </message>
    <message>
        <source>office held, as printed</source>
        <translation>chức vụ, in trên văn bản</translation>
    </message>
    <message>
        <source>who cannot come, a person of the team</source>
        <translation>người không tham gia được, thuộc đoàn</translation>
    </message>
    <message>
        <source>who comes instead</source>
        <translation>người đi thay</translation>
    </message>
    <message>
        <source>number and date of the paper that says so</source>
        <translation>số, ngày của văn bản cử thay</translation>
    </message>
    <message>
        <source>--output is empty: give the folder for the files.</source>
        <translation>--output đang để trống: hãy ghi thư mục chứa tệp.</translation>
    </message>
    <message>
        <source>which paper: %1</source>
        <translation>loại văn bản: %1</translation>
    </message>
    <message>
        <source>of this team; one notice for all its visits</source>
        <translation>của đoàn này; một thông báo cho mọi cuộc kiểm tra của đoàn</translation>
    </message>
    <message>
        <source>for this unit</source>
        <translation>cho đơn vị này</translation>
    </message>
    <message>
        <source>with --team: one paper per unit</source>
        <translation>dùng với --team: mỗi đơn vị một văn bản</translation>
    </message>
    <message>
        <source>of all teams and units</source>
        <translation>của mọi đoàn và đơn vị</translation>
    </message>
    <message>
        <source>form of the files</source>
        <translation>dạng tệp</translation>
    </message>
    <message>
        <source>folder for the files; it is made if needed</source>
        <translation>thư mục chứa tệp; chưa có thì được tạo</translation>
    </message>
    <message>
        <source>write the schedule into the plan</source>
        <translation>ghi lịch vào kế hoạch</translation>
    </message>
    <message>
        <source>how long to search at most</source>
        <translation>tìm tối đa bao nhiêu giây</translation>
    </message>
    <message>
        <source>another whole number gives another schedule</source>
        <translation>số nguyên khác thì cho lịch khác</translation>
    </message>
    <message>
        <source>day of the visit</source>
        <translation>ngày kiểm tra</translation>
    </message>
    <message>
        <source>morning, afternoon or all-day</source>
        <translation>morning (sáng), afternoon (chiều) hoặc all-day (cả ngày)</translation>
    </message>
    <message>
        <source>hour at which it begins</source>
        <translation>giờ bắt đầu</translation>
    </message>
    <message>
        <source>hour at which it ends</source>
        <translation>giờ kết thúc</translation>
    </message>
    <message>
        <source>guests who come along</source>
        <translation>người ngoài đoàn cùng đi</translation>
    </message>
    <message>
        <source>people of the team who stay away</source>
        <translation>người của đoàn không đi</translation>
    </message>
    <message>
        <source>Change settings of the plan</source>
        <translation>Thay đổi thiết lập của kế hoạch</translation>
    </message>
    <message>
        <source>--half-day is missing: it says which part of the --date is meant.</source>
        <translation>Thiếu --half-day: hãy ghi buổi của ngày trong --date.</translation>
    </message>
    <message>
        <source>planned, notified, done, postponed or cancelled</source>
        <translation>planned (dự kiến), notified (đã thông báo), done (đã kiểm tra), postponed (hoãn) hoặc cancelled (hủy)</translation>
    </message>
    <message>
        <source>the day it is put off to, or on which it took place; with --half-day</source>
        <translation>ngày hoãn đến, hoặc ngày đã kiểm tra; ghi cùng --half-day</translation>
    </message>
    <message>
        <source>a remark; the reason, where the visit is put off or cancelled</source>
        <translation>ghi chú; là lý do khi hoãn hoặc hủy</translation>
    </message>
    <message>
        <source>count N working days on from DATE, back if N is negative</source>
        <translation>đếm N ngày làm việc kể từ DATE, N âm thì đếm lùi</translation>
    </message>
    <message>
        <source>list the year&apos;s holidays and swapped days</source>
        <translation>liệt kê ngày nghỉ lễ và ngày hoán đổi của năm</translation>
    </message>
    <message>
        <source>with this plan&apos;s own changes of the calendar</source>
        <translation>tính cả thay đổi lịch làm việc của kế hoạch này</translation>
    </message>
    <message>
        <source>the plan file (.db)</source>
        <translation>tệp kế hoạch (.db)</translation>
    </message>
    <message>
        <source>the plan&apos;s text (.txt)</source>
        <translation>văn bản kế hoạch (.txt)</translation>
    </message>
    <message>
        <source>name of the copy</source>
        <translation>tên bản sao lưu</translation>
    </message>
    <message>
        <source>the backup whose state comes back</source>
        <translation>bản sao lưu cần khôi phục</translation>
    </message>
    <message>
        <source>a day such as 2023-08-03</source>
        <translation>ngày, ví dụ 2023-08-03</translation>
    </message>
    <message>
        <source>a setting and its new value; several may follow one another</source>
        <translation>thiết lập và giá trị mới; có thể ghi nhiều cặp</translation>
    </message>
    <message>
        <source>Words:</source>
        <translation>Tham số:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tùy chọn:</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Tùy chọn chung của mọi lệnh:</translation>
    </message>
    <message>
        <source>Keys:</source>
        <translation>Các khóa:</translation>
    </message>
    <message>
        <source>the inspected unit, by any known spelling</source>
        <translation>đơn vị được kiểm tra, viết theo cách nào đã biết cũng được</translation>
    </message>
    <message>
        <source>number of the team</source>
        <translation>số của đoàn</translation>
    </message>
    <message>
        <source>number of the team, where several teams visit the unit</source>
        <translation>số của đoàn, khi nhiều đoàn cùng kiểm tra đơn vị</translation>
    </message>
    <message>
        <source>full name of the person</source>
        <translation>họ và tên</translation>
    </message>
    <message>
        <source>key of the conflict, as “check” shows it</source>
        <translation>mã của trường hợp trùng lịch hoặc lưu ý, như lệnh “check” hiển thị</translation>
    </message>
    <message>
        <source>why, in your own words</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>ngày đầu</translation>
    </message>
    <message>
        <source>last day, itself included</source>
        <translation>ngày cuối, tính cả ngày đó</translation>
    </message>
    <message>
        <source>morning, afternoon or all-day of the --from or --to before it; whole days if left out</source>
        <translation>buổi (morning, afternoon, all-day) của --from hoặc --to đứng trước; để trống là cả ngày</translation>
    </message>
    <message>
        <source>first day of visits (date)</source>
        <translation>ngày đầu của đợt kiểm tra (ngày)</translation>
    </message>
    <message>
        <source>last day of visits (date)</source>
        <translation>ngày cuối của đợt kiểm tra (ngày)</translation>
    </message>
    <message>
        <source>teams register their schedule by (date)</source>
        <translation>hạn các đoàn đăng ký lịch (ngày)</translation>
    </message>
    <message>
        <source>teams report by (date)</source>
        <translation>hạn báo cáo của các đoàn (ngày)</translation>
    </message>
    <message>
        <source>synthesis report by (date; empty: none)</source>
        <translation>hạn báo cáo tổng hợp (ngày; để trống: không có)</translation>
    </message>
    <message>
        <source>report to the superior body by (date; empty: none)</source>
        <translation>hạn báo cáo cấp trên (ngày; để trống: không có)</translation>
    </message>
    <message>
        <source>the same as a rule: “before 2023-08-01”, “on-or-before 2023-08-01” or “from 2023-08-03”</source>
        <translation>như trên, ghi thành quy tắc: “before 2023-08-01” (trước ngày), “on-or-before 2023-08-01” (chậm nhất ngày) hoặc “from 2023-08-03” (từ ngày)</translation>
    </message>
    <message>
        <source>the plan&apos;s own words for that rule (text)</source>
        <translation>nguyên văn của kế hoạch về hạn đó (chữ)</translation>
    </message>
    <message>
        <source>“before a day” ends on the last working_day or calendar_day before it</source>
        <translation>“trước ngày” tính đến ngày làm việc (working_day) hay ngày lịch (calendar_day) liền trước</translation>
    </message>
    <message>
        <source>day on which the schedule was agreed (date)</source>
        <translation>ngày thống nhất lịch (ngày)</translation>
    </message>
    <message>
        <source>the plan is looked at as if today were that day (date)</source>
        <translation>xem kế hoạch như thể hôm nay là ngày đó (ngày)</translation>
    </message>
    <message>
        <source>notice to the unit before its visit (working days, 0–365)</source>
        <translation>thông báo cho đơn vị trước ngày kiểm tra (ngày làm việc, 0–365)</translation>
    </message>
    <message>
        <source>the notice counts from being sent or received</source>
        <translation>thông báo tính từ khi gửi (sent) hay khi nhận (received)</translation>
    </message>
    <message>
        <source>notices are made per_unit or per_team</source>
        <translation>mỗi đơn vị một thông báo (per_unit) hay mỗi đoàn một thông báo (per_team)</translation>
    </message>
    <message>
        <source>time for the results notice (working days, 0–365)</source>
        <translation>thời hạn thông báo kết quả (ngày làm việc, 0–365)</translation>
    </message>
    <message>
        <source>that time runs from team_last_visit, campaign_last_day or visit</source>
        <translation>thời hạn đó tính từ cuộc cuối của đoàn (team_last_visit), ngày cuối của đợt (campaign_last_day) hay từng cuộc (visit)</translation>
    </message>
    <message>
        <source>the notice comes within or after that time</source>
        <translation>ra thông báo trong (within) hay sau (after) thời hạn đó</translation>
    </message>
    <message>
        <source>unit&apos;s own report before its visit (working days, 0–365; empty: none)</source>
        <translation>đơn vị gửi báo cáo trước ngày kiểm tra (ngày làm việc, 0–365; để trống: không có)</translation>
    </message>
    <message>
        <source>way between two visits of a team (minutes, 0–1440)</source>
        <translation>thời gian đi lại giữa hai cuộc của đoàn (phút, 0–1440)</translation>
    </message>
    <message>
        <source>two short visits of a team in one half-day are allowed (yes or no)</source>
        <translation>một đoàn được kiểm tra hai đơn vị trong một buổi (yes: có, no: không)</translation>
    </message>
    <message>
        <source>when mornings begin (time such as 07:30)</source>
        <translation>giờ bắt đầu buổi sáng (giờ, ví dụ 07:30)</translation>
    </message>
    <message>
        <source>when afternoons begin (time such as 13:30)</source>
        <translation>giờ bắt đầu buổi chiều (giờ, ví dụ 13:30)</translation>
    </message>
    <message>
        <source>title of the plan (text, not empty)</source>
        <translation>tên kế hoạch (chữ, không để trống)</translation>
    </message>
    <message>
        <source>number and symbol of the plan (text)</source>
        <translation>số và ký hiệu kế hoạch (chữ)</translation>
    </message>
    <message>
        <source>day on which the plan was signed (date)</source>
        <translation>ngày ký kế hoạch (ngày)</translation>
    </message>
    <message>
        <source>what is inspected, in short (text)</source>
        <translation>nội dung được kiểm tra, gọi tắt (chữ)</translation>
    </message>
    <message>
        <source>on what the plan rests (text)</source>
        <translation>căn cứ ban hành kế hoạch (chữ)</translation>
    </message>
    <message>
        <source>decision that set up the working group (text)</source>
        <translation>quyết định thành lập tổ công tác (chữ)</translation>
    </message>
    <message>
        <source>body that issues the plan (text, not empty)</source>
        <translation>cơ quan ban hành kế hoạch (chữ, không để trống)</translation>
    </message>
    <message>
        <source>line above it in the letterhead (text)</source>
        <translation>dòng cơ quan chủ quản ở đầu văn bản (chữ)</translation>
    </message>
    <message>
        <source>place before the date of a paper (text)</source>
        <translation>địa danh trước ngày của văn bản (chữ)</translation>
    </message>
    <message>
        <source>the agency that keeps the campaign (a unit)</source>
        <translation>cơ quan thường trực (một đơn vị trong kế hoạch)</translation>
    </message>
    <message>
        <source>remark on the plan (text)</source>
        <translation>ghi chú về kế hoạch (chữ)</translation>
    </message>
    <message>
        <source>who forms the teams (text)</source>
        <translation>việc thành lập các đoàn (chữ)</translation>
    </message>
    <message>
        <source>who may stand in for a member (text)</source>
        <translation>việc cử người thay thành viên (chữ)</translation>
    </message>
    <message>
        <source>who is inspected (text)</source>
        <translation>đối tượng kiểm tra (chữ)</translation>
    </message>
    <message>
        <source>on what the inspection looks most (text)</source>
        <translation>trọng tâm kiểm tra (chữ)</translation>
    </message>
    <message>
        <source>where visits take place (text)</source>
        <translation>địa điểm kiểm tra (chữ)</translation>
    </message>
    <message>
        <source>who meets the team in offices of the own level (text)</source>
        <translation>thành phần làm việc tại cơ quan cùng cấp (chữ)</translation>
    </message>
    <message>
        <source>who meets the team in units of the level below (text)</source>
        <translation>thành phần làm việc tại đơn vị cấp dưới (chữ)</translation>
    </message>
    <message>
        <source>last sentence of the plan (text)</source>
        <translation>câu kết của kế hoạch (chữ)</translation>
    </message>
    <message>
        <source>in what capacity the plan is signed (text)</source>
        <translation>thẩm quyền ký kế hoạch (chữ)</translation>
    </message>
    <message>
        <source>the signer&apos;s own office (text)</source>
        <translation>chức vụ của người ký (chữ)</translation>
    </message>
    <message>
        <source>the signer&apos;s name (text)</source>
        <translation>họ tên người ký (chữ)</translation>
    </message>
    <message>
        <source>office to ask, on the papers (text)</source>
        <translation>đầu mối liên hệ: cơ quan, in trên văn bản (chữ)</translation>
    </message>
    <message>
        <source>person to ask, on the papers (text)</source>
        <translation>đầu mối liên hệ: người, in trên văn bản (chữ)</translation>
    </message>
    <message>
        <source>telephone number, on the papers (text)</source>
        <translation>đầu mối liên hệ: số điện thoại, in trên văn bản (chữ)</translation>
    </message>
    <message>
        <source>letterhead of a team&apos;s papers (text; {{number}} is the team&apos;s number)</source>
        <translation>tên đoàn ở đầu văn bản của đoàn (chữ; {{number}} là số của đoàn)</translation>
    </message>
    <message>
        <source>symbol of a team&apos;s papers (text; {{number}} is the team&apos;s number)</source>
        <translation>ký hiệu văn bản của đoàn (chữ; {{number}} là số của đoàn)</translation>
    </message>
    <message>
        <source>where the copy is kept (text)</source>
        <translation>nơi lưu văn bản (chữ)</translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>The decimal mark between two figures.</extracomment>
        <translation>,</translation>
    </message>
    <message>
        <source>--ordered-by NAME says so, --order its number and date.</source>
        <translation>Ghi người chỉ đạo bằng --ordered-by, số và ngày văn bản bằng --order.</translation>
    </message>
    <message>
        <source>--anyone takes it back all the same.</source>
        <translation>Dùng --anyone để vẫn hoàn tác.</translation>
    </message>
    <message>
        <source>--force replaces what is there.</source>
        <translation>Dùng --force để ghi đè tệp đã có.</translation>
    </message>
    <message>
        <source>this unit is not free</source>
        <translation>đơn vị này không tiếp đoàn được</translation>
    </message>
    <message>
        <source>this team is not free</source>
        <translation>đoàn này không đi được</translation>
    </message>
    <message>
        <source>no unit of this area is free</source>
        <translation>mọi đơn vị của khu vực này không tiếp đoàn được</translation>
    </message>
    <message>
        <source>This plan has no drafts. Begin one with --new NAME.</source>
        <translation>Kế hoạch này chưa có lịch dự thảo nào. Hãy lập bằng --new TÊN.</translation>
    </message>
    <message>
        <source>There is no draft “%1”. Drafts: %2.</source>
        <translation>Không có lịch dự thảo “%1”. Các lịch dự thảo: %2.</translation>
    </message>
    <message>
        <source>The draft is changed; the schedule stands as it is.</source>
        <translation>Đã sửa lịch dự thảo; lịch đang dùng giữ nguyên.</translation>
    </message>
    <message>
        <source>The draft has a new name.</source>
        <translation>Lịch dự thảo đã có tên mới.</translation>
    </message>
    <message>
        <source>The draft “%1” is the schedule now.</source>
        <translation>Lịch dự thảo “%1” nay là lịch đang dùng.</translation>
    </message>
    <message>
        <source>The draft “%1” is dropped.</source>
        <translation>Đã bỏ lịch dự thảo “%1”.</translation>
    </message>
    <message>
        <source>Say one thing to do: --new NAME, --list, or --draft NAME with one of --%1.</source>
        <translation>Hãy ghi một việc cần làm: --new TÊN, --list, hoặc --draft TÊN kèm một trong --%1.</translation>
    </message>
    <message>
        <source>The draft is begun, as the schedule stands.</source>
        <translation>Đã lập lịch dự thảo theo lịch đang dùng.</translation>
    </message>
    <message>
        <source>begin a draft of that name, as the schedule stands</source>
        <translation>lập lịch dự thảo với tên này, theo lịch đang dùng</translation>
    </message>
    <message>
        <source>list the drafts</source>
        <translation>liệt kê các lịch dự thảo</translation>
    </message>
    <message>
        <source>the draft that the following is about</source>
        <translation>lịch dự thảo mà các tùy chọn sau nói tới</translation>
    </message>
    <message>
        <source>give it another name</source>
        <translation>đổi tên lịch dự thảo</translation>
    </message>
    <message>
        <source>make it the schedule, in one step that can be undone</source>
        <translation>áp dụng làm lịch đang dùng, trong một bước hoàn tác được</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>bỏ lịch dự thảo</translation>
    </message>
    <message>
        <source>show where it differs from the schedule</source>
        <translation>cho biết chỗ khác với lịch đang dùng</translation>
    </message>
    <message>
        <source>put a visit on a day in it: with --team, --unit, --date, --half-day</source>
        <translation>xếp một cuộc kiểm tra vào lịch dự thảo: kèm --team, --unit, --date, --half-day</translation>
    </message>
    <message>
        <source>take a visit off its calendar: with --team, --unit</source>
        <translation>đưa một cuộc kiểm tra ra khỏi lịch dự thảo: kèm --team, --unit</translation>
    </message>
    <message>
        <source>place in it what waits for a date</source>
        <translation>xếp tự động vào lịch dự thảo những cuộc chưa có ngày</translation>
    </message>
    <message>
        <source>find its clashes</source>
        <translation>rà soát lịch dự thảo</translation>
    </message>
    <message>
        <source>Try a second schedule beside the present one</source>
        <translation>Lập lịch dự thảo bên cạnh lịch đang dùng</translation>
    </message>
    <message>
        <source>The file “%1” exists already. Choose another name, or add --force.</source>
        <translation>Tệp “%1” đã có. Hãy chọn tên khác hoặc thêm --force.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Thêm:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Sửa:</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Không đổi: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Không nhận: %1</translation>
    </message>
    <message>
        <source>  row %1: %2</source>
        <translation>  dòng %1: %2</translation>
    </message>
    <message>
        <source>The refused rows could not be written to “%1”: %2.</source>
        <translation>Không ghi được các dòng không nhận vào “%1”: %2.</translation>
    </message>
    <message>
        <source>The new schedule has clashes or warnings: %1. “check” lists them.</source>
        <translation>Lịch mới có chỗ trùng hoặc cần lưu ý: %1. Lệnh “check” liệt kê.</translation>
    </message>
    <message>
        <source>team of the rows that name none</source>
        <translation>đoàn của những dòng không ghi đoàn</translation>
    </message>
    <message>
        <source>sheet of the Excel file; the first with a known heading if left out</source>
        <translation>tên trang tính của tệp Excel; bỏ trống thì lấy trang đầu tiên có tiêu đề nhận ra được</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>chỉ cho biết sẽ làm gì</translation>
    </message>
    <message>
        <source>write the refused rows, with reasons, to this CSV file</source>
        <translation>ghi các dòng không nhận kèm lý do vào tệp CSV này</translation>
    </message>
    <message>
        <source>Take in units from a table (.xlsx, .docx, .csv)</source>
        <translation>Nhập đơn vị từ bảng (.xlsx, .docx, .csv)</translation>
    </message>
    <message>
        <source>Take in people and their places on teams from a table</source>
        <translation>Nhập người và vị trí trong các đoàn từ bảng</translation>
    </message>
    <message>
        <source>Take in visits from a table, or a team&apos;s registration form that came back</source>
        <translation>Nhập lịch kiểm tra từ bảng, hoặc phiếu đăng ký của đoàn gửi về</translation>
    </message>
    <message>
        <source>also record that the team&apos;s registration came in on this day</source>
        <translation>đồng thời ghi đã nhận đăng ký của đoàn ngày này</translation>
    </message>
    <message>
        <source>“%1” is no roster. Write none, working-group or support-group.</source>
        <translation>“%1” không phải danh sách tổ công tác. Hãy ghi none, working-group hoặc support-group.</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>Đã thêm %1 vào danh sách.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Đã xóa %1.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Đã sửa %1.</translation>
    </message>
    <message>
        <source>Say who: --person NAME, or --add NAME for a new entry.</source>
        <translation>Hãy ghi tên người: --person TÊN, hoặc --add TÊN để thêm người mới.</translation>
    </message>
    <message>
        <source>Add, change or remove a person</source>
        <translation>Thêm, sửa hoặc xóa một người</translation>
    </message>
    <message>
        <source>the person to change</source>
        <translation>người cần sửa</translation>
    </message>
    <message>
        <source>a new person of that name</source>
        <translation>thêm người với tên này</translation>
    </message>
    <message>
        <source>remove the person from the list and all teams</source>
        <translation>xóa người này khỏi danh sách và khỏi các đoàn</translation>
    </message>
    <message>
        <source>the person&apos;s agency, which also tells namesakes apart</source>
        <translation>cơ quan của người này; cũng để phân biệt người trùng tên</translation>
    </message>
    <message>
        <source>the agency to which the person moves</source>
        <translation>cơ quan mà người này chuyển sang</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>họ và tên</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>địa chỉ thư điện tử</translation>
    </message>
    <message>
        <source>whether of the agency&apos;s leadership</source>
        <translation>có phải lãnh đạo cơ quan không</translation>
    </message>
    <message>
        <source>none, working-group or support-group</source>
        <translation>none, working-group hoặc support-group: không có, tổ công tác, tổ giúp việc</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>--team needs a whole number.</source>
        <translation>--team cần một số nguyên.</translation>
    </message>
    <message>
        <source>Put off: %1.</source>
        <translation>Đã hoãn: %1.</translation>
    </message>
    <message>
        <source>A letter to all concerned is drafted.</source>
        <translation>Đã lập dự thảo một công văn gửi các nơi liên quan.</translation>
    </message>
    <message>
        <source>The consent to a shorter notice is recorded.</source>
        <translation>Đã ghi việc đơn vị đồng ý thời hạn thông báo ngắn hơn.</translation>
    </message>
    <message>
        <source>the day that falls, or the first of several</source>
        <translation>ngày phải hoãn, hoặc ngày đầu của nhiều ngày</translation>
    </message>
    <message>
        <source>the last day; one day if left out</source>
        <translation>ngày cuối; không ghi thì chỉ một ngày</translation>
    </message>
    <message>
        <source>morning or afternoon of the --from or --to before it; whole days if left out</source>
        <translation>morning hoặc afternoon của --from hoặc --to đứng trước; không ghi thì cả ngày</translation>
    </message>
    <message>
        <source>only units of this area</source>
        <translation>chỉ các đơn vị thuộc khu vực này</translation>
    </message>
    <message>
        <source>only visits of these teams</source>
        <translation>chỉ các cuộc kiểm tra của các đoàn này</translation>
    </message>
    <message>
        <source>only these units</source>
        <translation>chỉ các đơn vị này</translation>
    </message>
    <message>
        <source>who ordered it</source>
        <translation>người chỉ đạo</translation>
    </message>
    <message>
        <source>draft no letter to those concerned</source>
        <translation>không lập dự thảo công văn gửi các nơi liên quan</translation>
    </message>
    <message>
        <source>A day falls: put off its visits, with one letter</source>
        <translation>Hoãn các cuộc kiểm tra của một ngày, kèm một công văn</translation>
    </message>
    <message>
        <source>Record a unit&apos;s written consent to a shorter notice</source>
        <translation>Ghi việc đơn vị đồng ý bằng văn bản thời hạn thông báo ngắn hơn</translation>
    </message>
    <message>
        <source>day of the unit&apos;s writing</source>
        <translation>ngày văn bản của đơn vị</translation>
    </message>
    <message>
        <source>number of the unit&apos;s writing, or what it is</source>
        <translation>số ký hiệu hoặc tên văn bản của đơn vị</translation>
    </message>
    <message>
        <source>Give either --team N or --all.</source>
        <translation>Hãy dùng --team N hoặc --all.</translation>
    </message>
    <message>
        <source>No team of this plan inspects a unit yet, so there is nothing to register.</source>
        <translation>Chưa đoàn nào của kế hoạch được giao đơn vị nên không có gì để đăng ký.</translation>
    </message>
    <message>
        <source>There is no format “%1”: --format takes xlsx or docx.</source>
        <translation>Không có định dạng “%1”: --format nhận xlsx hoặc docx.</translation>
    </message>
    <message>
        <source>Write the form on which a team registers its visits, with its units filled in</source>
        <translation>Lập phiếu để đoàn đăng ký lịch kiểm tra, đã điền sẵn các đơn vị</translation>
    </message>
    <message>
        <source>one form for each team</source>
        <translation>mỗi đoàn một phiếu</translation>
    </message>
    <message>
        <source>Excel or Word</source>
        <translation>Excel hoặc Word</translation>
    </message>
    <message>
        <source>Nothing like this is recorded of %1.</source>
        <translation>Không có gì như vậy được ghi cho %1.</translation>
    </message>
    <message>
        <source>Several are recorded of %1. Say with --from which: %2.</source>
        <translation>Có nhiều dòng ghi cho %1. Hãy chọn bằng --from: %2.</translation>
    </message>
    <message>
        <source>The absence of %1 is taken out.</source>
        <translation>Đã bỏ ghi vắng của %1.</translation>
    </message>
    <message>
        <source>Nobody stands in for %1 there any more.</source>
        <translation>Không còn ai thay %1 ở cuộc đó.</translation>
    </message>
    <message>
        <source>Nobody stands in for %1 at that visit.</source>
        <translation>Không có ai thay %1 ở cuộc kiểm tra đó.</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>Đoàn kiểm tra số %1</translation>
    </message>
    <message>
        <source>The time off is taken out.</source>
        <translation>Đã bỏ ghi thời gian bận.</translation>
    </message>
    <message>
        <source>take the absence out again; --from tells several apart</source>
        <translation>bỏ ghi vắng; --from để chọn khi có nhiều dòng</translation>
    </message>
    <message>
        <source>take the substitution at that visit out again</source>
        <translation>bỏ việc thay người ở cuộc kiểm tra đó</translation>
    </message>
    <message>
        <source>take the time off out again; --from tells several apart</source>
        <translation>bỏ ghi thời gian bận; --from để chọn khi có nhiều dòng</translation>
    </message>
    <message>
        <source>Team %1 is in the list.</source>
        <translation>Đã thêm Đoàn kiểm tra số %1 vào danh sách.</translation>
    </message>
    <message>
        <source>A team has a lead agency: name it with --lead.</source>
        <translation>Đoàn phải có cơ quan chủ trì: hãy ghi bằng --lead.</translation>
    </message>
    <message>
        <source>Team %1 is removed.</source>
        <translation>Đã xóa Đoàn kiểm tra số %1.</translation>
    </message>
    <message>
        <source>Team %1 is changed.</source>
        <translation>Đã sửa Đoàn kiểm tra số %1.</translation>
    </message>
    <message>
        <source>Say which team: --team N, or --add N for a new one.</source>
        <translation>Hãy ghi đoàn nào: --team SỐ, hoặc --add SỐ để thêm đoàn mới.</translation>
    </message>
    <message>
        <source>Add, change or remove a team and its agencies</source>
        <translation>Thêm, sửa hoặc xóa đoàn và các cơ quan của đoàn</translation>
    </message>
    <message>
        <source>number of the team to change</source>
        <translation>số của đoàn cần sửa</translation>
    </message>
    <message>
        <source>a new team of that number</source>
        <translation>thêm đoàn với số này</translation>
    </message>
    <message>
        <source>remove the team; refused while it has units, visits on days or papers</source>
        <translation>xóa đoàn; không được khi đoàn còn đơn vị, cuộc kiểm tra có ngày hoặc văn bản</translation>
    </message>
    <message>
        <source>its name, as papers print it</source>
        <translation>tên đoàn, như in trên văn bản</translation>
    </message>
    <message>
        <source>the agency that leads it</source>
        <translation>cơ quan chủ trì</translation>
    </message>
    <message>
        <source>the other agencies, all of them in order</source>
        <translation>các cơ quan còn lại, đủ và đúng thứ tự</translation>
    </message>
    <message>
        <source>agencies that join it</source>
        <translation>các cơ quan thêm vào</translation>
    </message>
    <message>
        <source>agencies that leave it</source>
        <translation>các cơ quan rút ra</translation>
    </message>
    <message>
        <source>“%1” is no kind of unit. --help lists the kinds.</source>
        <translation>“%1” không phải loại đơn vị. --help liệt kê các loại.</translation>
    </message>
    <message>
        <source>Add the unit first, then its other spellings with --alias.</source>
        <translation>Hãy thêm đơn vị trước, rồi ghi các cách ghi khác bằng --alias.</translation>
    </message>
    <message>
        <source>Say which unit: --unit NAME, or --add NAME for a new one.</source>
        <translation>Hãy ghi đơn vị nào: --unit TÊN, hoặc --add TÊN để thêm đơn vị mới.</translation>
    </message>
    <message>
        <source>the unit to change, by any known spelling</source>
        <translation>đơn vị cần sửa, theo cách ghi nào cũng được</translation>
    </message>
    <message>
        <source>a new unit of that name</source>
        <translation>thêm đơn vị với tên này</translation>
    </message>
    <message>
        <source>remove the unit; refused while visits, papers or people refer to it</source>
        <translation>xóa đơn vị; không được khi còn cuộc kiểm tra, văn bản hoặc người gắn với đơn vị</translation>
    </message>
    <message>
        <source>its name, as lists show it</source>
        <translation>tên, như trong danh sách</translation>
    </message>
    <message>
        <source>name of the body that is inspected</source>
        <translation>tên cơ quan được kiểm tra</translation>
    </message>
    <message>
        <source>short name, as on the calendar&apos;s cards</source>
        <translation>tên gọi tắt, như trên thẻ của lịch</translation>
    </message>
    <message>
        <source>department, agency, mass_organisation, public_service, one_stop, commune, ward, town, special_zone, village, school or other</source>
        <translation>department, agency, mass_organisation, public_service, one_stop, commune, ward, town, special_zone, village, school hoặc other</translation>
    </message>
    <message>
        <source>name of its head</source>
        <translation>tên người đứng đầu</translation>
    </message>
    <message>
        <source>office of its head</source>
        <translation>chức danh người đứng đầu</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>its phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>its e-mail address</source>
        <translation>địa chỉ thư điện tử</translation>
    </message>
    <message>
        <source>its area or route; empty for none</source>
        <translation>khu vực hoặc tuyến; để trống là không có</translation>
    </message>
    <message>
        <source>whether it gets special attention</source>
        <translation>có phải trọng điểm không</translation>
    </message>
    <message>
        <source>whether the plan has it inspected</source>
        <translation>có thuộc diện được kiểm tra không</translation>
    </message>
    <message>
        <source>the unit that it belongs to</source>
        <translation>đơn vị mà nó trực thuộc</translation>
    </message>
    <message>
        <source>further spellings of its name</source>
        <translation>thêm các cách ghi khác của tên</translation>
    </message>
    <message>
        <source>spellings that no longer mean it</source>
        <translation>các cách ghi không còn chỉ đơn vị này</translation>
    </message>
    <message>
        <source>the team that inspects it</source>
        <translation>đoàn kiểm tra đơn vị này</translation>
    </message>
    <message>
        <source>%1 and %2 are one unit now.</source>
        <translation>%1 và %2 nay là một đơn vị.</translation>
    </message>
    <message>
        <source>Give --area and at least one --unit; an empty area clears.</source>
        <translation>Hãy ghi --area và ít nhất một --unit; khu vực để trống là bỏ.</translation>
    </message>
    <message>
        <source>The area is set.</source>
        <translation>Đã ghi khu vực.</translation>
    </message>
    <message>
        <source>Add, change or remove a unit</source>
        <translation>Thêm, sửa hoặc xóa một đơn vị</translation>
    </message>
    <message>
        <source>Make two records of one unit one</source>
        <translation>Gộp hai dòng của cùng một đơn vị</translation>
    </message>
    <message>
        <source>the unit that stays</source>
        <translation>đơn vị được giữ</translation>
    </message>
    <message>
        <source>the unit that becomes part of it; its name stays as another spelling</source>
        <translation>đơn vị được gộp vào; tên của nó giữ lại như một cách ghi khác</translation>
    </message>
    <message>
        <source>Give several units one area</source>
        <translation>Ghi cùng một khu vực cho nhiều đơn vị</translation>
    </message>
    <message>
        <source>area or route; empty clears</source>
        <translation>khu vực hoặc tuyến; để trống là bỏ</translation>
    </message>
    <message>
        <source>the units</source>
        <translation>các đơn vị</translation>
    </message>
    <message>
        <source>--%1 takes yes or no.</source>
        <translation>--%1 chỉ nhận yes hoặc no.</translation>
    </message>
    <message>
        <source>--team takes a number of a team, or none: not “%1”.</source>
        <translation>--team nhận số của đoàn hoặc none, không nhận “%1”.</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>chưa xếp lịch</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Ngày lập</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Lịch dự thảo</translation>
    </message>
    <message>
        <source>The draft is as the schedule stands.</source>
        <translation>Lịch dự thảo giống lịch đang dùng.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch đang dùng</translation>
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
        <source>There is no line %1 in this section; it has %2. --list shows them.</source>
        <translation>Mục này không có dòng %1; mục có %2 dòng. --list liệt kê các dòng.</translation>
    </message>
    <message>
        <source>“%1” is no section: purpose, requirement, content or method.</source>
        <translation>“%1” không phải là mục: purpose, requirement, content hoặc method.</translation>
    </message>
    <message>
        <source>Give exactly one of --list, --add, --edit, --remove and --move.</source>
        <translation>Hãy dùng đúng một trong các tùy chọn --list, --add, --edit, --remove và --move.</translation>
    </message>
    <message>
        <source>The plan&apos;s text is changed.</source>
        <translation>Đã sửa nội dung của kế hoạch.</translation>
    </message>
    <message>
        <source>There is no abbreviation “%1”.</source>
        <translation>Không có chữ viết tắt “%1”.</translation>
    </message>
    <message>
        <source>“%1” is in the list of abbreviations.</source>
        <translation>Đã có “%1” trong danh sách chữ viết tắt.</translation>
    </message>
    <message>
        <source>“%1” is no abbreviation any more.</source>
        <translation>Đã bỏ chữ viết tắt “%1”.</translation>
    </message>
    <message>
        <source>Purposes, requirements, contents and methods of the plan</source>
        <translation>Mục đích, yêu cầu, nội dung và phương pháp của kế hoạch</translation>
    </message>
    <message>
        <source>purpose, requirement, content or method</source>
        <translation>purpose (mục đích), requirement (yêu cầu), content (nội dung) hoặc method (phương pháp)</translation>
    </message>
    <message>
        <source>show the lines with their places</source>
        <translation>liệt kê các dòng kèm thứ tự</translation>
    </message>
    <message>
        <source>a new line at the end</source>
        <translation>thêm một dòng ở cuối</translation>
    </message>
    <message>
        <source>the line to change, by place</source>
        <translation>dòng cần sửa, theo thứ tự</translation>
    </message>
    <message>
        <source>its new text</source>
        <translation>nội dung mới</translation>
    </message>
    <message>
        <source>the line to remove, with its parts</source>
        <translation>dòng cần xóa, cùng các phần của nó</translation>
    </message>
    <message>
        <source>the line to move</source>
        <translation>dòng cần chuyển</translation>
    </message>
    <message>
        <source>the place that it moves to</source>
        <translation>thứ tự mới của dòng</translation>
    </message>
    <message>
        <source>Short forms that this plan uses</source>
        <translation>Chữ viết tắt dùng trong kế hoạch</translation>
    </message>
    <message>
        <source>a new short form</source>
        <translation>chữ viết tắt mới</translation>
    </message>
    <message>
        <source>what it stands for</source>
        <translation>nghĩa đầy đủ</translation>
    </message>
    <message>
        <source>the short form to remove</source>
        <translation>chữ viết tắt cần bỏ</translation>
    </message>
    <message>
        <source>held together with another team&apos;s visit, on purpose</source>
        <translation>kiểm tra chung với đoàn khác (chủ định)</translation>
    </message>
    <message>
        <source>another visit after the present one, which stays</source>
        <translation>thêm một cuộc kiểm tra lại; cuộc đang có giữ nguyên</translation>
    </message>
    <message>
        <source>--%1 and --%2 do not go together: give only one of them.</source>
        <translation>--%1 và --%2 không dùng cùng nhau: chỉ ghi một trong hai.</translation>
    </message>
    <message>
        <source>--%1 says something only together with --%2.</source>
        <translation>--%1 chỉ có nghĩa khi đi cùng --%2.</translation>
    </message>
    <message>
        <source> or --</source>
        <translation> hoặc --</translation>
    </message>
    <message>
        <source>There is no plan file “%1”. Check its name and folder.</source>
        <translation>Không có tệp kế hoạch “%1”. Hãy xem lại tên và thư mục.</translation>
    </message>
    <message>
        <source>There is no plan file “%1”, but a backup of it: “restore %2 %1” brings it back.</source>
        <translation>Không có tệp kế hoạch “%1”, nhưng còn bản sao lưu: “restore %2 %1” sẽ khôi phục tệp.</translation>
    </message>
    <message>
        <source>There is no place %1 in this section: --to takes 1 to %2.</source>
        <translation>Mục này không có vị trí %1: --to nhận từ 1 đến %2.</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Chữ viết tắt</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Nghĩa</translation>
    </message>
    <message>
        <source>Give either --add SHORT with --meaning T, or --remove SHORT, or --list.</source>
        <translation>Hãy dùng --add SHORT cùng --meaning T, --remove SHORT hoặc --list.</translation>
    </message>
    <message>
        <source>show the short forms with their meanings</source>
        <translation>cho xem các chữ viết tắt và nghĩa</translation>
    </message>
    <message>
        <source>people who meet the team there</source>
        <translation>những người làm việc với Đoàn tại đơn vị</translation>
    </message>
    <message>
        <source>its head as a person of the list, so that clashes are seen</source>
        <translation>người đứng đầu, là một người trong danh sách, để thấy được trùng lịch</translation>
    </message>
    <message>
        <source>not settled yet, counted as its weekday: %1 – %2</source>
        <translation>chưa có quyết định, tạm tính theo thứ trong tuần: %1 – %2</translation>
    </message>
    <message>
        <source>DATE and --list do not go together: give only one of them.</source>
        <translation>DATE và --list không dùng cùng nhau: chỉ ghi một trong hai.</translation>
    </message>
    <message>
        <source>Counted as of today, %1; the window looks at this plan as if it were %2: --today %3 counts from that day.</source>
        <translation>Tính theo hôm nay, %1; cửa sổ chương trình xem kế hoạch này như đang là %2: thêm --today %3 để tính từ ngày đó.</translation>
    </message>
    <message>
        <source>the visit that stands on that day (and half-day), where the team has several to the unit</source>
        <translation>cuộc kiểm tra đang xếp vào ngày (và buổi) đó, khi Đoàn có nhiều cuộc tại đơn vị</translation>
    </message>
    <message>
        <source>But the change IS written: “%1”. “history %2” shows it, “undo %2” takes it back.</source>
        <translation>Nhưng thay đổi ĐÃ được ghi: “%1”. “history %2” cho xem, “undo %2” rút lại.</translation>
    </message>
    <message>
        <source>--on takes a day and, if needed, morning, afternoon or all-day.</source>
        <translation>--on nhận một ngày và, nếu cần, morning, afternoon hoặc all-day.</translation>
    </message>
    <message>
        <source>one without a day</source>
        <translation>một cuộc chưa có ngày</translation>
    </message>
    <message>
        <source>The team has no visit to %1 on that day. Its visits: %2.</source>
        <translation>Đoàn không có cuộc kiểm tra %1 vào ngày đó. Các cuộc đã có: %2.</translation>
    </message>
    <message>
        <source>The team has several visits to %1. Say with --on DATE [H] which: %2.</source>
        <translation>Đoàn có nhiều cuộc kiểm tra %1. Ghi --on DATE [H] để nói rõ cuộc nào: %2.</translation>
    </message>
    <message>
        <source>Put a paper into the register as a draft</source>
        <translation>Đưa một văn bản vào sổ ở dạng dự thảo</translation>
    </message>
    <message>
        <source>a draft of the register, in place of --document</source>
        <translation>một dự thảo trong sổ, thay cho --document</translation>
    </message>
    <message>
        <source>as the office gave it: 12 or 12/TB-ĐKT1; left out where the program numbers</source>
        <translation>số do văn thư cấp: 12 hoặc 12/TB-ĐKT1; bỏ qua khi chương trình cấp số</translation>
    </message>
    <message>
        <source>date of the paper; today if left out</source>
        <translation>ngày văn bản; bỏ qua là hôm nay</translation>
    </message>
    <message>
        <source>Give a paper its number and date and keep it as it is issued</source>
        <translation>Cấp số, ngày cho văn bản và giữ nguyên bản đã ban hành</translation>
    </message>
    <message>
        <source>Give one of --submitted, --sent and --received, with the day.</source>
        <translation>Hãy ghi một trong --submitted, --sent và --received, kèm ngày.</translation>
    </message>
    <message>
        <source>Say that a paper was handed in for signing, sent or received</source>
        <translation>Ghi văn bản đã trình ký, đã gửi hoặc đã nhận</translation>
    </message>
    <message>
        <source>the day it was handed in for signing</source>
        <translation>ngày trình ký</translation>
    </message>
    <message>
        <source>the day it was sent</source>
        <translation>ngày gửi</translation>
    </message>
    <message>
        <source>the day it was received</source>
        <translation>ngày nhận</translation>
    </message>
    <message>
        <source>this recipient; all that are still open if left out</source>
        <translation>nơi nhận này; bỏ qua là mọi nơi chưa ghi</translation>
    </message>
    <message>
        <source>how it was sent</source>
        <translation>cách gửi</translation>
    </message>
    <message>
        <source>who received it</source>
        <translation>người nhận</translation>
    </message>
    <message>
        <source>“%1” numbers no papers: --numbered-by takes office or program.</source>
        <translation>“%1” không cấp số văn bản: --numbered-by nhận office hoặc program.</translation>
    </message>
    <message>
        <source>Papers of %1: numbers set.</source>
        <translation>Đã đặt cách cấp số văn bản của %1.</translation>
    </message>
    <message>
        <source>Make an issued paper void before it is sent; it keeps its number</source>
        <translation>Hủy văn bản đã ban hành khi chưa gửi; số vẫn giữ</translation>
    </message>
    <message>
        <source>Take a paper back that was issued</source>
        <translation>Thu hồi văn bản đã ban hành</translation>
    </message>
    <message>
        <source>Draft a paper in place of an issued one, with what holds now</source>
        <translation>Dự thảo văn bản thay thế văn bản đã ban hành, theo dữ liệu hiện nay</translation>
    </message>
    <message>
        <source>Put a mistyped number or date right before the paper is sent</source>
        <translation>Sửa số hoặc ngày gõ nhầm trước khi gửi văn bản</translation>
    </message>
    <message>
        <source>the right number</source>
        <translation>số đúng</translation>
    </message>
    <message>
        <source>the right date</source>
        <translation>ngày đúng</translation>
    </message>
    <message>
        <source>Say who numbers a body&apos;s papers: its office or the program</source>
        <translation>Đặt ai cấp số văn bản của một cơ quan: văn thư hay chương trình</translation>
    </message>
    <message>
        <source>the body, as its papers&apos; head names it</source>
        <translation>cơ quan, như ghi ở đầu văn bản</translation>
    </message>
    <message>
        <source>who gives the numbers</source>
        <translation>ai cấp số</translation>
    </message>
    <message>
        <source>what follows the number, with {{kind}} for the letters of the kind; one symbol is one sequence; all kinds share one if left out</source>
        <translation>ký hiệu sau số, {{kind}} thay cho chữ viết tắt tên loại; mỗi ký hiệu là một dãy số; bỏ qua thì mọi loại dùng chung</translation>
    </message>
    <message>
        <source>where the program begins; 1 if left out</source>
        <translation>số mà chương trình bắt đầu; bỏ qua là 1</translation>
    </message>
    <message>
        <source>--%1 means one visit, --from and --to a time: give one or the other.</source>
        <translation>--%1 là một cuộc kiểm tra, --from và --to là một khoảng thời gian: chỉ dùng một trong hai.</translation>
    </message>
    <message>
        <source>%1 stands in for %2 in that time.</source>
        <translation>%1 thay %2 trong thời gian đó.</translation>
    </message>
    <message>
        <source>Say who stands in, for one visit or for a time</source>
        <translation>Ghi người thay, cho một cuộc kiểm tra hoặc một khoảng thời gian</translation>
    </message>
    <message>
        <source>“%1” is no format of this program: write pdf or docx.</source>
        <translation>“%1” không phải định dạng của chương trình: hãy ghi pdf hoặc docx.</translation>
    </message>
    <message>
        <source>number and day stay blank, also of what is issued</source>
        <translation>để trống số và ngày, kể cả văn bản đã ban hành</translation>
    </message>
    <message>
        <source>Print papers as PDF or Word files</source>
        <translation>In văn bản ra tệp PDF hoặc Word</translation>
    </message>
    <message>
        <source>“%1” is no kind of file: --as takes signed, draft or annex.</source>
        <translation>“%1” không phải loại tệp: --as nhận signed, draft hoặc annex.</translation>
    </message>
    <message>
        <source>Enter a paper that was made elsewhere</source>
        <translation>Ghi văn bản do nơi khác ban hành</translation>
    </message>
    <message>
        <source>what it is: a kind that “print” knows, unit-report, or a word of your own</source>
        <translation>loại văn bản: loại mà “print” biết, unit-report, hoặc tên tự đặt</translation>
    </message>
    <message>
        <source>the body that issued it</source>
        <translation>cơ quan ban hành</translation>
    </message>
    <message>
        <source>number of the team it is about</source>
        <translation>số của đoàn liên quan</translation>
    </message>
    <message>
        <source>units whose visits it names, by any known spelling</source>
        <translation>các đơn vị có cuộc kiểm tra nêu trong văn bản, theo cách viết bất kỳ</translation>
    </message>
    <message>
        <source>its number and symbol</source>
        <translation>số và ký hiệu</translation>
    </message>
    <message>
        <source>its own date</source>
        <translation>ngày văn bản</translation>
    </message>
    <message>
        <source>the day it came</source>
        <translation>ngày đến</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>trích yếu</translation>
    </message>
    <message>
        <source>the paper itself, as PDF or picture</source>
        <translation>tệp văn bản, PDF hoặc ảnh</translation>
    </message>
    <message>
        <source>Keep a file with a paper, such as the signed scan</source>
        <translation>Lưu tệp kèm văn bản, như bản quét đã ký</translation>
    </message>
    <message>
        <source>the file; it is copied</source>
        <translation>tệp; được chép lại</translation>
    </message>
    <message>
        <source>signed: the original, which is printed from then on</source>
        <translation>signed: bản đã ký, từ đó in bản này</translation>
    </message>
    <message>
        <source>%1 (made elsewhere)</source>
        <translation>%1 (văn bản ngoài)</translation>
    </message>
    <message>
        <source>%1, sent to %2 of %3</source>
        <translation>%1, đã gửi %2/%3 nơi</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Changed since %1 was issued – %2: %3, now %4</source>
        <translation>Nội dung đã thay đổi sau khi ban hành %1 – %2: %3, nay là %4</translation>
    </message>
    <message>
        <source>Missing numbers: %1</source>
        <translation>Số còn thiếu: %1</translation>
    </message>
    <message>
        <source>The register of papers: numbers, recipients, what was sent</source>
        <translation>Sổ văn bản: số, nơi nhận, việc gửi</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>dự thảo</translation>
    </message>
    <message>
        <source>handed in for signing</source>
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
        <translation>đã thay thế</translation>
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
        <source>Paper %1</source>
        <translation>Văn bản %1</translation>
    </message>
    <message>
        <source>No paper of the register has the id or number “%1”. “register” lists them.</source>
        <translation>Không có văn bản nào trong sổ có mã hoặc số “%1”. Lệnh “register” liệt kê các văn bản.</translation>
    </message>
    <message>
        <source>Several papers have the number “%1”. Give the id that “register --json” shows.</source>
        <translation>Nhiều văn bản có số “%1”. Hãy ghi mã do “register --json” hiển thị.</translation>
    </message>
    <message>
        <source>Several teams visit this unit. Say which one with --team.</source>
        <translation>Có nhiều đoàn kiểm tra đơn vị này. Hãy ghi đoàn bằng --team.</translation>
    </message>
    <message>
        <source>id of the paper, as “register” shows it, or its number</source>
        <translation>mã văn bản như “register” hiển thị, hoặc số văn bản</translation>
    </message>
    <message>
        <source>of this team</source>
        <translation>của đoàn này</translation>
    </message>
</context>
</TS>
