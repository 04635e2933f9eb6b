// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templates/template.h"
#include "core/documents/words.h"

using namespace Qt::Literals::StringLiterals;

namespace skt {
namespace {

TemplateTag tagOf(QStringView inside, int line)
{
    const QChar first = inside.isEmpty() ? QChar() : inside.front();
    const QString rest = inside.mid(1).trimmed().toString();
    if (first == u'#')
        return {TemplateTag::Kind::Section, rest, line};
    if (first == u'^')
        return {TemplateTag::Kind::Inverted, rest, line};
    if (first == u'/')
        return {TemplateTag::Kind::End, rest, line};
    if (first == u'!')
        return {TemplateTag::Kind::Comment, rest, line};
    if (first == u'{' || first == u'&' || first == u'>' || first == u'=' || inside.isEmpty())
        return {TemplateTag::Kind::Refused, inside.toString(), line};
    return {TemplateTag::Kind::Text, inside.toString(), line};
}

const TemplatePlace *find(const std::vector<TemplatePlace> &places, const QString &name)
{
    const auto it = std::find_if(places.begin(), places.end(), [&](const TemplatePlace &place) {
        return place.name == name;
    });
    return it == places.end() ? nullptr : &*it;
}

/// Walks the tags with the sections that are open; inner places are known only within their own.
class Checker
{
public:
    explicit Checker(const std::vector<TemplatePlace> &places) { m_scopes.push_back(&places); }

    Result<> check(const TemplateTag &tag)
    {
        switch (tag.kind) {
        case TemplateTag::Kind::Comment:
            return {};
        case TemplateTag::Kind::Refused:
            return error(tag,
                         DocumentsWords::tr("“{{%1}}” is not allowed in a template: only {{name}}, "
                                            "{{#name}}, {{^name}} and {{/name}} are"));
        case TemplateTag::Kind::End:
            return close(tag);
        default:
            break;
        }
        const TemplatePlace *place = known(tag.name);
        if (!place && tag.name != u"."_s)
            return error(tag, DocumentsWords::tr("there is no place “{{%1}}” here"));
        if (tag.kind == TemplateTag::Kind::Section || tag.kind == TemplateTag::Kind::Inverted) {
            m_open.push_back(tag);
            m_scopes.push_back(place && tag.kind == TemplateTag::Kind::Section ? &place->inner
                                                                               : nullptr);
        }
        return {};
    }

    Result<> finish() const
    {
        if (m_open.empty())
            return {};
        return error(m_open.back(), DocumentsWords::tr("the section “{{#%1}}” is not closed"));
    }

private:
    Result<> close(const TemplateTag &tag)
    {
        if (m_open.empty() || m_open.back().name != tag.name)
            return error(tag, DocumentsWords::tr("“{{/%1}}” closes no section"));
        m_open.pop_back();
        m_scopes.pop_back();
        return {};
    }

    [[nodiscard]] const TemplatePlace *known(const QString &name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            if (!*scope)
                continue;
            if (const TemplatePlace *place = find(**scope, name))
                return place;
        }
        return nullptr;
    }

    static Result<> error(const TemplateTag &tag, const QString &what)
    {
        return failure(Error::Kind::Input,
                       DocumentsWords::tr("Template, line %1: %2.")
                           .arg(QString::number(tag.line), what.arg(tag.name)));
    }

    std::vector<const std::vector<TemplatePlace> *> m_scopes;
    std::vector<TemplateTag> m_open;
};

} // namespace

std::vector<TemplateTag> scanTags(const QString &text)
{
    std::vector<TemplateTag> tags;
    qsizetype from = 0;
    int line = 1;
    while (true) {
        const qsizetype open = text.indexOf(u"{{"_s, from);
        if (open < 0)
            return tags;
        line += static_cast<int>(QStringView(text).mid(from, open - from).count(u'\n'));
        const qsizetype close = text.indexOf(u"}}"_s, open + 2);
        if (close < 0) {
            tags.push_back({TemplateTag::Kind::Refused, text.mid(open + 2, 20).simplified(), line});
            return tags;
        }
        const QStringView inside = QStringView(text).mid(open + 2, close - open - 2);
        tags.push_back(tagOf(inside.trimmed(), line));
        line += static_cast<int>(inside.count(u'\n'));
        from = close + 2;
    }
}

Result<> checkTemplate(const QString &text, const std::vector<TemplatePlace> &places)
{
    Checker checker(places);
    for (const TemplateTag &tag : scanTags(text)) {
        if (const auto result = checker.check(tag); !result)
            return result;
    }
    return checker.finish();
}

} // namespace skt
