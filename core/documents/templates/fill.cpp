// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templates/template.h"
#include "core/documents/words.h"

#include <QFile>

#include <kainjow/mustache.hpp>

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

using kainjow::mustache::data;

/// Marks of the line format in data travel as characters of the private use area, which no line
/// format knows, and turn back once the lines have been read.
constexpr char16_t kHidden = 0xE000;

bool isMark(QChar c)
{
    const char16_t u = c.unicode();
    return (u > 0x20 && u < 0x7F && !QChar::isLetterOrNumber(u)) || u == u'¶';
}

data converted(const TemplateData &source);

data converted(const TemplateData::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return data(hiddenMarks(*text).toStdString());
    if (const auto *shown = std::get_if<bool>(&value))
        return data(*shown ? data::type::bool_true : data::type::bool_false);
    data list(data::type::list);
    for (const TemplateData &entry : std::get<TemplateData::List>(value))
        list.push_back(converted(entry));
    return list;
}

data converted(const TemplateData &source)
{
    data object(data::type::object);
    for (const auto &[name, value] : source.values()) {
        // An empty text counts as absent, so that {{#x}} … {{/x}} can ask for it.
        const auto *text = std::get_if<QString>(&value);
        if (text && text->isEmpty())
            object.set(name.toStdString(), data(data::type::bool_false));
        else
            object.set(name.toStdString(), converted(value));
    }
    return object;
}

} // namespace

QString hiddenMarks(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (isMark(c)) {
            result += QChar(static_cast<char16_t>(kHidden + u));
        } else if (u < 0x20 || u == 0x7F || (u >= 0x80 && u < 0xA0) || u == 0x2028 || u == 0x2029) {
            result += u' ';
        } else if (u >= kHidden && u < kHidden + 0x100) {
            result += QChar(QChar::ReplacementCharacter);
        } else {
            result += c;
        }
    }
    return result;
}

QString shownMarks(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.unicode() >= kHidden && c.unicode() < kHidden + 0x100)
            c = QChar(static_cast<char16_t>(c.unicode() - kHidden));
    }
    return result;
}

QString fillTemplate(const QString &text, const TemplateData &values)
{
    kainjow::mustache::mustache filler(text.toStdString());
    filler.set_custom_escape([](const std::string &value) { return value; }); // hidden already
    return QString::fromStdString(filler.render(converted(values)));
}

Result<QString> bundledTemplate(const QString &name)
{
    QFile file(u":/templates/%1.mustache"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Kind::Input,
            DocumentsWords::tr("There is no template for papers of the kind “%1”.").arg(name));
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace skt
