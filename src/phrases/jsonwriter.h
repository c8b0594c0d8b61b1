// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <cstring>
#include <functional>
#include <vector>

namespace phrases {

/// Writes JSON (RFC 8259) front to back, keys in the order they come. Ten thousand entries cost what their
/// bytes cost: nothing is kept as a tree.
class JsonWriter {
public:
    using Part = std::function<void(const QByteArray &)>;

    JsonWriter() = default;
    /// Gives away what was written in parts of about 256 KiB, the last one by finish(): a text of any length takes no more memory.
    explicit JsonWriter(Part part) : m_part(std::move(part)) {}

    JsonWriter &beginObject() { return begin('{'); }
    JsonWriter &endObject() { return end('}'); }
    JsonWriter &beginArray() { return begin('['); }
    JsonWriter &endArray() { return end(']'); }
    /// Names of members are plain ASCII without anything to escape.
    JsonWriter &key(const char *name);
    JsonWriter &value(const QString &text);
    JsonWriter &value(const char *text) { return value(QString::fromUtf8(text)); }
    JsonWriter &value(bool flag) { return raw(flag ? "true" : "false"); }
    JsonWriter &value(int number) { return raw(QByteArray::number(number)); }
    JsonWriter &null() { return raw("null"); }
    /// The text, or null when it is empty.
    JsonWriter &valueOrNull(const QString &text) { return text.isEmpty() ? null() : value(text); }
    template <class Texts>
    JsonWriter &texts(const Texts &all)
    {
        beginArray();
        for (const QString &text : all)
            value(text);
        return endArray();
    }

    /// What was written and not given away, with a line end.
    QByteArray line() const { return written() + '\n'; }
    void finish() { m_part(line()); }

private:
    JsonWriter &begin(char bracket);
    JsonWriter &end(char bracket);
    JsonWriter &raw(QByteArrayView bytes);
    void separate();
    void append(QByteArrayView bytes)
    {
        std::memcpy(room(bytes.size()), bytes.data(), size_t(bytes.size()));
        m_size += bytes.size();
    }
    void appendEscaped(const QString &text);
    /// Where the next bytes go.
    char *room(qsizetype bytes)
    {
        if (size_t(m_size + bytes) > m_bytes.size())
            m_bytes.resize(2 * m_bytes.size() + size_t(bytes));
        return m_bytes.data() + m_size;
    }
    QByteArray written() const { return QByteArray::fromRawData(m_bytes.data(), m_size); }

    Part m_part;
    std::vector<char> m_bytes; ///< longer than what is written
    qsizetype m_size = 0;
    bool m_needsComma = false;
};

} // namespace phrases
