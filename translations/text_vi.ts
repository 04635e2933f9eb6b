<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>This is not a text file. Open a file of plain text (.txt), or save the document as plain text in UTF-8 and try again.</source>
        <translation>Đây không phải là tệp văn bản thuần. Hãy mở tệp văn bản thuần (.txt), hoặc lưu tài liệu thành văn bản thuần UTF-8 rồi thử lại.</translation>
    </message>
    <message>
        <source>The letters with marks were lost before this text was saved: question marks stand in their place. Save the original document again as plain text in UTF-8.</source>
        <translation>Chữ có dấu đã bị mất trước khi văn bản này được lưu: thay vào đó là dấu hỏi. Hãy lưu lại tài liệu gốc thành văn bản thuần UTF-8.</translation>
    </message>
    <message>
        <source>UTF-8 saved twice</source>
        <translation>UTF-8 bị lưu hai lần</translation>
    </message>
    <message>
        <source>The encoding of this text was not recognised: it is neither Unicode nor TCVN3 (ABC), VNI or Windows-1258. Save it as plain text in UTF-8 and try again.</source>
        <translation>Không nhận ra bảng mã của văn bản này: không phải Unicode, TCVN3 (ABC), VNI hay Windows-1258. Hãy lưu thành văn bản thuần UTF-8 rồi thử lại.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>CN</translation>
    </message>
</context>
</TS>
