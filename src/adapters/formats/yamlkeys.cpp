// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/formats/keysearch.h"
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace adapters {
namespace {

/// Follows the events of all documents and remembers the places of one key. Aliases are not followed.
class YamlWalk final : public YAML::EventHandler {
public:
    explicit YamlWalk(const KeySearch &search) : m_search(search), m_base(byteOrderMarkSize(search.bytes)) {}
    domain::Result<Spans> run();

    void OnDocumentStart(const YAML::Mark &mark) override;
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { other(mark); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { other(mark); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        open(mark, false);
    }
    void OnSequenceEnd() override { m_open.pop_back(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { open(mark, true); }
    void OnMapEnd() override { m_open.pop_back(); }

private:
    /// A map or list that is being read.
    struct Open {
        bool isMap = false;
        std::optional<std::size_t> matched; ///< how many segments led here; nullopt when off the path
        bool keyComes = true;
        bool keyMatches = false;
        std::size_t index = 0;
    };
    enum class Role { Key, Value };
    struct Turn {
        Role role = Role::Value;
        std::optional<std::size_t> matched;
    };

    Turn turn();
    void open(const YAML::Mark &mark, bool isMap);
    void other(const YAML::Mark &mark);
    bool isWanted(const Turn &turn) const { return turn.role == Role::Value && turn.matched == m_search.path.size(); }
    qsizetype offsetOf(const YAML::Mark &mark) const;
    void refuse(const domain::Error &error);

    const KeySearch &m_search;
    const qsizetype m_base;
    std::vector<Open> m_open;
    int m_documentAt = -1;
    Spans m_spans;
    std::optional<domain::Error> m_wrongType;
};

domain::Result<Spans> YamlWalk::run()
{
    if (const qsizetype zero = m_search.bytes.indexOf('\0'); zero >= 0) // yaml-cpp would take it for UTF-16
        return domain::failure(m_search.malformed(zero, "NUL character"));
    try {
        std::istringstream stream(m_search.bytes.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(*this)) {}
    } catch (const YAML::Exception &error) {
        return domain::failure(m_search.malformed(offsetOf(error.mark), error.msg.c_str()));
    } catch (const std::exception &error) {
        return domain::failure(m_search.malformed(0, error.what()));
    }
    if (m_wrongType)
        return domain::failure(*m_wrongType);
    return m_spans;
}

void YamlWalk::OnDocumentStart(const YAML::Mark &mark)
{
    if (mark.pos == m_documentAt) // yaml-cpp makes an empty document of a token it does not understand, again and again
        throw YAML::ParserException(mark, "unexpected token");
    m_documentAt = mark.pos;
    m_open.clear();
}

/// What the node that begins now is to the map or list around it.
YamlWalk::Turn YamlWalk::turn()
{
    if (m_open.empty())
        return {Role::Value, 0};
    Open &around = m_open.back();
    const bool isKey = around.isMap && around.keyComes;
    around.keyComes = !around.keyComes;
    if (isKey) {
        around.keyMatches = false;
        return {Role::Key, around.matched};
    }
    const bool onPath = around.matched && *around.matched < m_search.path.size();
    const bool same = onPath && (around.isMap ? around.keyMatches : m_search.path[*around.matched].index == around.index);
    ++around.index;
    return {Role::Value, same ? std::optional(*around.matched + 1) : std::nullopt};
}

void YamlWalk::open(const YAML::Mark &mark, bool isMap)
{
    const Turn now = turn();
    if (isWanted(now))
        refuse(m_search.notText(offsetOf(mark)));
    m_open.push_back({isMap, now.role == Role::Value ? now.matched : std::nullopt});
}

void YamlWalk::other(const YAML::Mark &mark)
{
    if (isWanted(turn()))
        refuse(m_search.notText(offsetOf(mark)));
}

void YamlWalk::OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &value)
{
    const Turn now = turn();
    if (now.role == Role::Key) {
        const bool onPath = now.matched && *now.matched < m_search.path.size();
        m_open.back().keyMatches = onPath && m_search.path[*now.matched].name == value;
        return;
    }
    if (!isWanted(now))
        return;
    const qsizetype offset = offsetOf(mark);
    if (const auto span = literalAt(m_search.bytes, offset, value))
        m_spans.push_back(*span);
    else
        refuse(m_search.notLiteral(offset));
}

/// yaml-cpp counts bytes behind the byte order mark, and marks a node with properties at its anchor or tag.
qsizetype YamlWalk::offsetOf(const YAML::Mark &mark) const
{
    const QByteArray &bytes = m_search.bytes;
    qsizetype at = m_base + std::max(mark.pos, 0);
    const auto isSpace = [&] {
        return at < bytes.size() && (bytes.at(at) == ' ' || bytes.at(at) == '\t');
    };
    while (at < bytes.size() && (bytes.at(at) == '&' || bytes.at(at) == '!')) {
        while (at < bytes.size() && !isSpace() && bytes.at(at) != '\n')
            ++at;
        while (isSpace())
            ++at;
    }
    return at;
}

void YamlWalk::refuse(const domain::Error &error)
{
    if (!m_wrongType)
        m_wrongType = error;
}

} // namespace

domain::Result<Spans> locateInYaml(const KeySearch &search) { return YamlWalk(search).run(); }

} // namespace adapters
