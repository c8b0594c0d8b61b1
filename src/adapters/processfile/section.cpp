// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/processfile/section.h"

namespace adapters {
namespace {

QString textOf(const toml::node &node)
{
    const auto *text = node.as_string();
    return text ? QString::fromStdString(text->get()) : QString();
}

} // namespace

QString Section::keyOf(const char *name) const
{
    return m_path.isEmpty() ? QLatin1String(name) : m_path + QLatin1Char('.') + QLatin1String(name);
}

Section Section::section(const char *name) const
{
    const auto *child = node(name);
    return {child ? child->as_table() : nullptr, keyOf(name), child ? child->source().begin : m_at, *m_problems};
}

std::vector<Section> Section::sections(const char *name) const
{
    std::vector<Section> all;
    const auto *child = node(name);
    if (const auto *array = child ? child->as_array() : nullptr) {
        for (const toml::node &element : *array) {
            if (element.is_table())
                all.emplace_back(element.as_table(), keyOf(name), element.source().begin, *m_problems);
        }
    }
    return all;
}

std::optional<QString> Section::text(const char *name) const
{
    const auto *child = node(name);
    const QString text = child ? textOf(*child) : QString();
    return text.isEmpty() || text.contains(QChar::Null) ? std::nullopt : std::optional(text);
}

std::optional<QStringList> Section::texts(const char *name) const
{
    const auto *child = node(name);
    const auto *array = child ? child->as_array() : nullptr;
    if (!array)
        return std::nullopt;
    QStringList all;
    for (const toml::node &element : *array) {
        if (!element.is_string())
            return std::nullopt;
        all += textOf(element);
    }
    return all;
}

std::optional<bool> Section::flag(const char *name) const
{
    const auto *child = node(name);
    const auto *value = child ? child->as_boolean() : nullptr;
    return value ? std::optional(value->get()) : std::nullopt;
}

std::optional<qint64> Section::number(const char *name) const
{
    const auto *child = node(name);
    const auto *value = child ? child->as_integer() : nullptr;
    return value ? std::optional<qint64>(value->get()) : std::nullopt;
}

void Section::problem(domain::ErrorKind kind, const char *name, const QString &expected, const QString &detail) const
{
    const auto *child = node(name);
    m_problems->add(kind, keyOf(name), child ? child->source().begin : m_at, expected, detail);
}

void Section::invalid(const char *name, const QString &expected) const
{
    const auto *child = node(name);
    problem(domain::ErrorKind::InvalidConfiguration, name, expected, child ? textOf(*child) : QString());
}

} // namespace adapters
