// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/safe_xml.h"

#include "core/exchange/limits.h"

namespace skt {

bool SafeXml::next()
{
    if (m_refused || m_reader.atEnd())
        return false;
    switch (m_reader.readNext()) {
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        m_refused = true;
        return false;
    case QXmlStreamReader::StartElement:
        m_refused = ++m_depth > limits::xmlDepth;
        return !m_refused;
    case QXmlStreamReader::EndElement:
        --m_depth;
        return true;
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::EndDocument:
        return false;
    default:
        return true;
    }
}

QString SafeXml::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

} // namespace skt
