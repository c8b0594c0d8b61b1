// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <initializer_list>

namespace phrases {

/// Writes JSON (RFC 8259) front to back, keys in the order they come. Ten thousand entries cost what their
/// bytes cost: nothing is kept as a tree.
class JsonWriter {
public:
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

    /// What was written, with a line end.
    QByteArray line() const { return m_bytes + '\n'; }

private:
    JsonWriter &begin(char bracket);
    JsonWriter &end(char bracket);
    JsonWriter &raw(const QByteArray &bytes);
    void separate();
    void escapeFrom(qsizetype begin);

    QByteArray m_bytes;
    bool m_needsComma = false;
};

} // namespace phrases
