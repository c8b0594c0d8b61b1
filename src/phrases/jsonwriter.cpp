// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/jsonwriter.h"
#include <QStringEncoder>
#include <algorithm>

namespace phrases {
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
    m_bytes.append('"');
    const qsizetype begin = m_bytes.size();
    QStringEncoder toUtf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    m_bytes.resize(begin + toUtf8.requiredSpace(text.size())); // encoded in place: no text is copied twice
    m_bytes.truncate(toUtf8.appendToBuffer(m_bytes.data() + begin, text) - m_bytes.constData());
    escapeFrom(begin);
    m_bytes.append('"');
    m_needsComma = true;
    return *this;
}

void JsonWriter::escapeFrom(qsizetype begin)
{
    if (std::none_of(m_bytes.cbegin() + begin, m_bytes.cend(), mustEscape))
        return;
    const QByteArray plain = m_bytes.mid(begin);
    m_bytes.truncate(begin);
    for (const char c : plain) {
        if (mustEscape(c))
            m_bytes.append(escaped(c));
        else
            m_bytes.append(c);
    }
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

} // namespace phrases
