// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonwriter.h"

namespace cli {
namespace {

/// RFC 8259 section 7: quotation mark, reverse solidus and the control characters must be escaped.
bool mustEscape(char c) { return c == '"' || c == '\\' || uchar(c) < 0x20; }

QByteArray escaped(char c)
{
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return "\\u" + QByteArray::number(int(c), 16).rightJustified(4, '0');
    }
}

} // namespace

JsonWriter &JsonWriter::key(const char *name)
{
    separate();
    m_bytes.append('"').append(name).append("\":");
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    separate();
    const QByteArray utf8 = text.toUtf8();
    m_bytes.append('"');
    qsizetype begin = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (!mustEscape(utf8[i]))
            continue;
        m_bytes.append(utf8.constData() + begin, i - begin).append(escaped(utf8[i]));
        begin = i + 1;
    }
    m_bytes.append(utf8.constData() + begin, utf8.size() - begin).append('"');
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::begin(char bracket)
{
    separate();
    m_bytes.append(bracket);
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::end(char bracket)
{
    m_bytes.append(bracket);
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::raw(const QByteArray &bytes)
{
    separate();
    m_bytes.append(bytes);
    m_needsComma = true;
    return *this;
}

void JsonWriter::separate()
{
    if (m_needsComma)
        m_bytes.append(',');
}

} // namespace cli
