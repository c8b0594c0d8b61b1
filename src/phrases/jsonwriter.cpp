// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/jsonwriter.h"
#include <algorithm>
#include <cstring>

namespace phrases {
namespace {

constexpr qsizetype partBytes = 256 * 1024;

/// RFC 8259 section 7: quotation mark, reverse solidus and the control characters must be escaped.
bool mustEscape(char16_t c) { return c == u'"' || c == u'\\' || c < 0x20; }

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
    append("\"");
    append(name);
    append("\":");
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    separate();
    append("\"");
    // Nearly every text of nearly every history is plain ASCII: written as it is read, without a second look.
    char *out = room(text.size());
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [&out](QChar c) {
        *out++ = char(c.unicode());
        return c.unicode() < 0x80 && !mustEscape(c.unicode());
    });
    if (isPlain)
        m_size += text.size();
    else
        appendEscaped(text);
    append("\"");
    m_needsComma = true;
    return *this;
}

void JsonWriter::appendEscaped(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    for (const char &c : utf8) {
        if (uchar(c) < 0x80 && mustEscape(uchar(c)))
            append(escaped(c));
        else
            append(QByteArrayView(&c, 1));
    }
}

JsonWriter &JsonWriter::begin(char bracket)
{
    separate();
    append(QByteArrayView(&bracket, 1));
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::end(char bracket)
{
    append(QByteArrayView(&bracket, 1));
    m_needsComma = true;
    if (m_part && m_size > partBytes) {
        m_part(m_bytes.left(m_size));
        m_size = 0;
    }
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView bytes)
{
    separate();
    append(bytes);
    m_needsComma = true;
    return *this;
}

void JsonWriter::separate()
{
    if (m_needsComma)
        append(",");
}

void JsonWriter::append(QByteArrayView bytes)
{
    std::memcpy(room(bytes.size()), bytes.data(), size_t(bytes.size()));
    m_size += bytes.size();
}

/// Where the next bytes go.
char *JsonWriter::room(qsizetype bytes)
{
    if (m_size + bytes > m_bytes.size())
        m_bytes.resize(std::max(2 * m_bytes.size(), m_size + bytes));
    return m_bytes.data() + m_size;
}

} // namespace phrases
