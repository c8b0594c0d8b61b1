// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/formats/keysearch.h"
#include <simdjson.h>

namespace adapters {
namespace {

using namespace simdjson;

constexpr int deepest = 500;

/// Reads a whole document, because on-demand parsing only finds mistakes in what is read,
/// and remembers the places of one key.
class JsonWalk {
public:
    explicit JsonWalk(const KeySearch &search)
        : m_search(search),
          m_base(byteOrderMarkSize(search.bytes)),
          m_json(search.bytes.constData() + m_base, std::size_t(search.bytes.size() - m_base))
    {
    }

    domain::Result<Spans> run();

private:
    using Value = ondemand::value;
    qsizetype offsetOf(const char *at) const { return m_base + (at - m_json.data()); }
    qsizetype offsetOf(Value &value) const { return m_base + (value.raw_json_token().data() - m_json.data()); }
    error_code document(ondemand::document &root);
    error_code value(Value value, std::size_t matched, bool onPath, int depth);
    error_code object(Value value, std::size_t matched, bool onPath, int depth);
    error_code array(Value value, std::size_t matched, bool onPath, int depth);
    error_code scalar(Value value, ondemand::json_type type, bool wanted);
    qsizetype badStringAt() const;
    qsizetype endOfWhole() const;

    const KeySearch &m_search;
    const qsizetype m_base;
    const padded_string m_json;
    Spans m_spans;
    std::optional<qsizetype> m_mistakeAt; ///< a text, number or word that is being read, or where the document should have ended
    std::optional<domain::Error> m_wrongType;
};

domain::Result<Spans> JsonWalk::run()
{
    ondemand::parser parser;
    ondemand::document root;
    if (const auto error = parser.iterate(m_json).get(root))
        return domain::failure(m_search.malformed(badStringAt(), error_message(error)));
    if (const auto error = document(root)) {
        const char *at = nullptr;
        const bool inside = !root.current_location().get(at);
        const qsizetype reached = inside ? offsetOf(at) : m_search.bytes.size();
        return domain::failure(m_search.malformed(m_mistakeAt.value_or(reached), error_message(error)));
    }
    if (m_wrongType)
        return domain::failure(*m_wrongType);
    return m_spans;
}

error_code JsonWalk::document(ondemand::document &root)
{
    ondemand::json_type type{};
    if (const auto error = root.type().get(type))
        return error;
    if (type != ondemand::json_type::object && type != ondemand::json_type::array)
        return SUCCESS; // a lone text or number has no keys
    Value whole;
    if (const auto error = root.get_value().get(whole)) {
        m_mistakeAt = endOfWhole();
        return error;
    }
    if (const auto error = value(whole, 0, true, 0))
        return error;
    const bool more = !root.current_location().error();
    return more ? TRAILING_CONTENT : SUCCESS;
}

error_code JsonWalk::value(Value value, std::size_t matched, bool onPath, int depth)
{
    if (depth > deepest)
        return DEPTH_ERROR;
    ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    const bool wanted = onPath && matched == m_search.path.size();
    if (wanted && type != ondemand::json_type::string && !m_wrongType)
        m_wrongType = m_search.notText(offsetOf(value));
    if (type == ondemand::json_type::object)
        return object(value, matched, onPath && !wanted, depth);
    if (type == ondemand::json_type::array)
        return array(value, matched, onPath && !wanted, depth);
    return scalar(value, type, wanted);
}

error_code JsonWalk::object(Value value, std::size_t matched, bool onPath, int depth)
{
    ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    for (auto next : object) {
        ondemand::field field;
        std::string_view name;
        if (const auto error = std::move(next).get(field))
            return error;
        if (const auto error = field.unescaped_key().get(name))
            return error;
        const bool same = onPath && m_search.path[matched].name == name;
        if (const auto error = this->value(field.value(), matched + 1, same, depth + 1))
            return error;
    }
    return SUCCESS;
}

error_code JsonWalk::array(Value value, std::size_t matched, bool onPath, int depth)
{
    ondemand::array array;
    if (const auto error = value.get_array().get(array))
        return error;
    std::size_t index = 0;
    for (auto next : array) {
        Value element;
        if (const auto error = std::move(next).get(element))
            return error;
        const bool same = onPath && m_search.path[matched].index == index++;
        if (const auto error = this->value(element, matched + 1, same, depth + 1))
            return error;
    }
    return SUCCESS;
}

error_code JsonWalk::scalar(Value value, ondemand::json_type type, bool wanted)
{
    m_mistakeAt = offsetOf(value);
    std::string_view text;
    bool isNull = false;
    error_code error = SUCCESS;
    if (type == ondemand::json_type::number)
        error = value.get_double().error();
    else if (type == ondemand::json_type::boolean)
        error = value.get_bool().error();
    else if (type == ondemand::json_type::null)
        error = value.is_null().get(isNull);
    else
        error = value.get_string().get(text);
    if (error)
        return error;
    if (wanted && type == ondemand::json_type::string) {
        if (const auto span = literalAt(m_search.bytes, *m_mistakeAt, text))
            m_spans.push_back(*span);
        else if (!m_wrongType)
            m_wrongType = m_search.notLiteral(*m_mistakeAt);
    }
    m_mistakeAt.reset();
    return SUCCESS;
}

/// simdjson does not say where a text is not closed or holds a control character.
qsizetype JsonWalk::badStringAt() const
{
    const QByteArray &bytes = m_search.bytes;
    qsizetype opened = -1;
    for (qsizetype i = m_base; i < bytes.size(); ++i) {
        if (bytes.at(i) == '"')
            opened = opened < 0 ? i : -1;
        else if (opened >= 0 && bytes.at(i) == '\\')
            ++i;
        else if (opened >= 0 && uchar(bytes.at(i)) < 0x20)
            return i;
    }
    return opened < 0 ? m_base : opened;
}

/// Newer simdjson (3.12) looks at the last token first. When that closes nothing, it does not say where the document ended.
/// Returns what follows the end, or the size of a document that has none. Texts are known to be closed here.
qsizetype JsonWalk::endOfWhole() const
{
    const QByteArray &bytes = m_search.bytes;
    bool inText = false;
    bool ended = false;
    int open = 0;
    qsizetype i = m_base;
    for (; i < bytes.size() && !ended; ++i) {
        const char c = bytes.at(i);
        if (c == '"')
            inText = !inText;
        else if (inText)
            i += int(c == '\\');
        else if (c == '{' || c == '[')
            ++open;
        else if (c == '}' || c == ']')
            ended = --open == 0;
    }
    while (i < bytes.size() && QByteArrayView(" \t\r\n").contains(bytes.at(i)))
        ++i;
    return std::min(i, bytes.size());
}

} // namespace

domain::Result<Spans> locateInJson(const KeySearch &search) { return JsonWalk(search).run(); }

} // namespace adapters
