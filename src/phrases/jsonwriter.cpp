// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/jsonwriter.h"

namespace phrases {
namespace {

constexpr qsizetype partBytes = 256 * 1024;

/// RFC 8259 section 7: quotation mark, reverse solidus and the control characters must be escaped.
bool mustEscape(char16_t c) { return c == u'"' || c == u'\\' || c < 0x20; }

/// False when the text is not plain ASCII that stands for itself; `out` then holds nothing of use. Written so that compilers
/// take many characters at once: no way out of the loop, and all of one width.
bool copyPlain(QStringView text, char *__restrict out)
{
    quint16 special = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const quint16 c = text.utf16()[i];
        out[i] = char(c);
        special |= c >= 0x80 || mustEscape(c);
    }
    return special == 0;
}

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
    if (copyPlain(text, room(text.size())))
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
        m_part(written());
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

} // namespace phrases
