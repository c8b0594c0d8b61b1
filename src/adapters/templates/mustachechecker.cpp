// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/templates/mustachechecker.h"
#include <QStringList>
#include <algorithm>

namespace adapters {

using domain::ErrorKind;
using domain::Status;
using domain::TemplateName;
using kainjow::mustache::tag_type;

namespace {
/// Files that include others twice, which do the same, grow without end although nothing goes in circles.
constexpr int mostSteps = 1'000'000;
} // namespace

domain::Place placeIn(const MustacheFile &file, size_t offset)
{
    const std::string before = file.text.substr(0, offset);
    const size_t lineBegin = before.rfind('\n') == std::string::npos ? 0 : before.rfind('\n') + 1;
    return {file.path, int(std::ranges::count(before, '\n')) + 1, int(QString::fromStdString(before.substr(lineBegin)).size()) + 1, {}};
}

Status MustacheChecker::check() { return file({}); }

Status MustacheChecker::file(const std::string &name)
{
    MustacheFile &file = m_source.files.at(name);
    m_files.push_back(&file);
    size_t weight = 0;
    const Status status = parts(file.root.children, weight);
    m_files.pop_back();
    size_t &known = m_source.weights[weightOfFile(name)];
    known = std::max(known, weight);
    return status;
}

Status MustacheChecker::parts(std::vector<MustachePart> &parts, size_t &weight)
{
    for (MustachePart &one : parts)
        if (const Status status = part(one, weight); !status)
            return status;
    return {};
}

Status MustacheChecker::part(MustachePart &part, size_t &weight)
{
    if (++m_steps > mostSteps)
        return domain::failure(errorAt(part, ErrorKind::MalformedTemplate, QLatin1String(wrong::tooMuch)));
    const std::string &name = part.tag.name;
    switch (part.tag.type) {
    case tag_type::text: weight += part.text.size(); return {};
    case tag_type::partial:
        if (std::ranges::find(m_files, &m_source.files.at(name)) != m_files.end())
            return domain::failure(errorAt(part, ErrorKind::MalformedTemplate, QLatin1String(wrong::circle)));
        return file(name);
    case tag_type::variable:
    case tag_type::unescaped_variable:
    case tag_type::section_begin:
    case tag_type::section_begin_inverted: break;
    default: return {};
    }
    const TemplateName *known = find(name);
    if (!known)
        return domain::failure(errorAt(part, ErrorKind::TemplateNameUnknown, knownNames()));
    m_names.insert(name);
    if (part.tag.is_section_begin())
        return section(part, *known);
    if (known->isList)
        return domain::failure(errorAt(part, ErrorKind::MalformedTemplate, QLatin1String(wrong::list)));
    return {};
}

Status MustacheChecker::section(MustachePart &part, const TemplateName &name)
{
    const bool opensList = name.isList && part.tag.type == tag_type::section_begin;
    if (opensList)
        m_scopes.push_back(&name.inside);
    size_t weight = 0;
    const Status status = parts(part.children, weight);
    if (opensList)
        m_scopes.pop_back();
    size_t &known = m_source.weights[part.tag.name];
    known = std::max(known, weight);
    return status;
}

const TemplateName *MustacheChecker::find(const std::string &name) const
{
    for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
        for (const TemplateName &one : **scope)
            if (name == one.name)
                return &one;
    return nullptr;
}

QString MustacheChecker::knownNames() const
{
    QStringList names;
    for (const domain::TemplateShape *scope : m_scopes)
        for (const TemplateName &one : *scope)
            names << QLatin1String(one.name);
    names.removeDuplicates();
    names.sort();
    return names.join(QLatin1String(", "));
}

domain::Error MustacheChecker::errorAt(const MustachePart &part, ErrorKind kind, const QString &expected) const
{
    return {kind, QString::fromStdString(part.tag.name), {}, expected, placeIn(*m_files.back(), part.position)};
}

} // namespace adapters
