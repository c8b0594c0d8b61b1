// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/formats/yamldocument.h"
#include "adapters/formats/textplaces.h"
#include "engine/utf8.h"
#include <QSet>
#include <yaml-cpp/yaml.h>

namespace adapters {
namespace {

using domain::DataNode;
using domain::ErrorKind;

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr int mostNodes = 100'000;
constexpr int mostLevels = 64;

/// Copies a document node by node; an alias is copied as often as it is used.
class Copy {
public:
    explicit Copy(const QByteArray &bytes) : m_bytes(bytes) {}
    DataNode of(const YAML::Node &node, int level = 0);

private:
    void addText(const YAML::Node &node, DataNode &copy) const;
    void addValues(const YAML::Node &node, DataNode &copy, int level);

    const QByteArray &m_bytes;
    int m_nodes = 0;
};

DataNode Copy::of(const YAML::Node &node, int level)
{
    if (level > mostLevels || ++m_nodes > mostNodes)
        throw YAML::ParserException(node.Mark(), level > mostLevels ? "too many levels" : "too many nodes");
    DataNode copy;
    copy.line = copy.textLine = node.Mark().line + 1;
    if (node.IsScalar()) {
        addText(node, copy);
    } else if (node.IsSequence()) {
        copy.kind = DataNode::Kind::List;
        for (const auto &item : node)
            copy.items.push_back(of(item, level + 1));
    } else if (node.IsMap()) {
        addValues(node, copy, level);
    }
    return copy;
}

/// What a block scalar says begins on the line below its mark.
void Copy::addText(const YAML::Node &node, DataNode &copy) const
{
    copy.kind = DataNode::Kind::Text;
    copy.text = QString::fromStdString(node.Scalar());
    const qsizetype at = byteOrderMarkSize(m_bytes) + node.Mark().pos;
    const char first = at >= 0 && at < m_bytes.size() ? m_bytes.at(at) : ' ';
    copy.isLiteral = first == '|';
    copy.textLine += first == '|' || first == '>';
}

void Copy::addValues(const YAML::Node &node, DataNode &copy, int level)
{
    copy.kind = DataNode::Kind::Map;
    QSet<QString> keys;
    for (const auto &entry : node) {
        if (!entry.first.IsScalar())
            throw YAML::ParserException(entry.first.Mark(), "a key that is no text");
        DataNode value = of(entry.second, level + 1);
        value.key = QString::fromStdString(entry.first.Scalar());
        value.line = entry.first.Mark().line + 1;
        if (keys.contains(value.key))
            throw YAML::ParserException(entry.first.Mark(), "the key \"" + entry.first.Scalar() + "\" is here twice");
        keys.insert(value.key);
        copy.items.push_back(std::move(value));
    }
}

domain::Error malformed(const QString &path, const QByteArray &bytes, const YAML::Mark &mark, const std::string &detail)
{
    return {ErrorKind::MalformedFile,
            path,
            QString::fromStdString(detail),
            {},
            placeAt(bytes, byteOrderMarkSize(bytes) + std::max(mark.pos, 0), path)};
}

} // namespace

domain::Result<DataNode> YamlDocument::read(const QString &path, const QByteArray &bytes) const
{
    if (bytes.size() > mostBytes)
        return domain::failure(domain::Error{ErrorKind::FileTooLarge, path, {}, QStringLiteral("at most 1 MiB"), {path, 0, 0, {}}});
    if (const int line = engine::firstLineNotUtf8(bytes))
        return domain::failure(domain::Error{ErrorKind::NotUtf8, path, {}, {}, {path, line, 0, {}}});
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0) // yaml-cpp would take it for UTF-16
        return domain::failure(
            domain::Error{ErrorKind::MalformedFile, path, QStringLiteral("NUL character"), {}, placeAt(bytes, zero, path)});
    try {
        return Copy(bytes).of(YAML::Load(bytes.toStdString()));
    } catch (const YAML::Exception &error) {
        return domain::failure(malformed(path, bytes, error.mark, error.msg));
    } catch (const std::exception &error) {
        return domain::failure(malformed(path, bytes, YAML::Mark(), error.what()));
    }
}

} // namespace adapters
