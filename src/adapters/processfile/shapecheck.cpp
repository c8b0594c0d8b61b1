// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/processfile/shapecheck.h"
#include "adapters/formats/tomltree.h"
#include "adapters/processfile/processkeys.h"
#include "domain/nearest.h"

namespace adapters {
namespace {

using domain::ErrorKind;

QString dotted(const QString &section, const QString &name) { return section.isEmpty() ? name : section + QLatin1Char('.') + name; }

QString textOf(const toml::key &key) { return QString::fromUtf8(key.str().data(), qsizetype(key.str().size())); }

class ShapeCheck {
public:
    explicit ShapeCheck(Problems &problems) : m_problems(problems) {}
    void table(const toml::table &table, const QString &section, const toml::source_position &at);

private:
    void known(const KnownKey &key, const toml::key &written, const toml::node &node);
    void unknown(const QString &section, const toml::key &written);
    void text(const QString &key, const toml::node &node);
    void texts(const QString &key, const toml::array &array);
    void tables(const QString &key, const toml::array &array);
    void wrongType(const QString &key, const toml::node &node, Shape wanted);

    Problems &m_problems;
};

bool hasShape(const toml::node &node, Shape shape)
{
    switch (shape) {
    case Shape::Number: return node.is_integer();
    case Shape::Text: return node.is_string();
    case Shape::Flag: return node.is_boolean();
    case Shape::Table: return node.is_table();
    case Shape::Texts:
    case Shape::Tables: break;
    }
    return node.is_array();
}

void ShapeCheck::table(const toml::table &table, const QString &section, const toml::source_position &at)
{
    for (const auto &[written, node] : table) {
        const auto isThis = [&, name = textOf(written)](const KnownKey &key) {
            return section == QLatin1String(key.section) && name == QLatin1String(key.name);
        };
        const auto key = std::ranges::find_if(knownKeys(), isThis);
        if (key != knownKeys().end())
            known(*key, written, node);
        else
            unknown(section, written);
    }
    for (const KnownKey &key : knownKeys()) {
        if (key.use == Use::Required && section == QLatin1String(key.section) && !table.contains(key.name))
            m_problems.add(ErrorKind::MissingKey, dotted(section, QLatin1String(key.name)), at, typeWord(key.shape));
    }
}

void ShapeCheck::known(const KnownKey &key, const toml::key &written, const toml::node &node)
{
    const QString name = dotted(QLatin1String(key.section), QLatin1String(key.name));
    if (key.use == Use::NotYet)
        m_problems.add(ErrorKind::InvalidConfiguration, name, written.source().begin, notSupported());
    else if (!hasShape(node, key.shape))
        wrongType(name, node, key.shape);
    else if (key.shape == Shape::Text)
        text(name, node);
    else if (key.shape == Shape::Table)
        table(*node.as_table(), name, node.source().begin);
    else if (key.shape == Shape::Texts)
        texts(name, *node.as_array());
    else if (key.shape == Shape::Tables)
        tables(name, *node.as_array());
}

/// Suggests a key of this section, or else a key of this very name in another one.
void ShapeCheck::unknown(const QString &section, const toml::key &written)
{
    const QString name = textOf(written);
    QStringList here;
    QString elsewhere;
    for (const KnownKey &key : knownKeys()) {
        const QString known = QLatin1String(key.name);
        if (key.use == Use::NotYet)
            continue;
        if (section == QLatin1String(key.section))
            here += known;
        else if (name == known && elsewhere.isEmpty())
            elsewhere = dotted(QLatin1String(key.section), known);
    }
    const QString nearest = domain::nearestOf(name, here);
    m_problems.add(ErrorKind::UnknownKey, dotted(section, name), written.source().begin, nearest.isEmpty() ? elsewhere : nearest);
}

void ShapeCheck::text(const QString &key, const toml::node &node)
{
    const std::string &value = node.as_string()->get();
    if (value.empty())
        m_problems.add(ErrorKind::InvalidConfiguration, key, node.source().begin, QStringLiteral("a text that is not empty"));
    else if (value.find('\0') != std::string::npos)
        m_problems.add(ErrorKind::InvalidConfiguration, key, node.source().begin, QStringLiteral("a text without NUL"));
}

void ShapeCheck::texts(const QString &key, const toml::array &array)
{
    for (const toml::node &node : array) {
        if (!node.is_string())
            wrongType(key, node, Shape::Texts);
        else if (node.as_string()->get().find('\0') != std::string::npos)
            m_problems.add(ErrorKind::InvalidConfiguration, key, node.source().begin, QStringLiteral("texts without NUL"));
    }
}

void ShapeCheck::tables(const QString &key, const toml::array &array)
{
    for (const toml::node &node : array) {
        if (const auto *one = node.as_table())
            table(*one, key, node.source().begin);
        else
            wrongType(key, node, Shape::Tables);
    }
}

void ShapeCheck::wrongType(const QString &key, const toml::node &node, Shape wanted)
{
    m_problems.add(ErrorKind::WrongType, key, node.source().begin, typeWord(wanted), typeWord(node));
}

} // namespace

void checkShape(const toml::table &root, Problems &problems) { ShapeCheck(problems).table(root, {}, {1, 1}); }

QString notSupported() { return QStringLiteral("not supported by this version"); }

} // namespace adapters
