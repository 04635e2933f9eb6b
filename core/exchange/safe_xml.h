// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QXmlStreamReader>

namespace skt {

/// XML from outside, token by token: a document type, entities or nesting deeper than any office
/// file ends the reading as an error.
class SafeXml
{
public:
    explicit SafeXml(const QByteArray &bytes)
        : m_reader(bytes)
    {}

    /// To the next token; false at the end and on an error.
    bool next();
    [[nodiscard]] bool failed() const { return m_refused || m_reader.hasError(); }

    [[nodiscard]] bool starts(QStringView name) const
    {
        return m_reader.isStartElement() && m_reader.name() == name;
    }
    [[nodiscard]] bool ends(QStringView name) const
    {
        return m_reader.isEndElement() && m_reader.name() == name;
    }
    [[nodiscard]] bool isText() const { return m_reader.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_reader.text(); }
    /// By its local name: prefixes differ between writers.
    [[nodiscard]] QString attribute(QStringView name) const;

private:
    QXmlStreamReader m_reader;
    int m_depth = 0;
    bool m_refused = false;
};

} // namespace skt
