// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/templates/mustachesource.h"
#include "domain/templatevalue.h"

namespace adapters {

/// Sees that every name of a template is known where it stands, and that it ends. Weighs its parts and collects its names.
class MustacheChecker {
public:
    MustacheChecker(MustacheSource &source, const domain::TemplateShape &shape) : m_source(source), m_scopes{&shape} {}

    /// Error: the first that is wrong, in the order of the text.
    domain::Status check();
    domain::UsedNames takeNames() { return std::move(m_names); }

private:
    domain::Status file(const std::string &name);
    domain::Status parts(std::vector<MustachePart> &parts, size_t &weight);
    domain::Status part(MustachePart &part, size_t &weight);
    domain::Status section(MustachePart &part, const domain::TemplateName &name);
    const domain::TemplateName *find(const std::string &name) const;
    QString knownNames() const;
    domain::Error errorAt(const MustachePart &part, domain::ErrorKind kind, const QString &expected) const;

    MustacheSource &m_source;
    std::vector<const domain::TemplateShape *> m_scopes; ///< the innermost last
    std::vector<const MustacheFile *> m_files;           ///< that include each other
    domain::UsedNames m_names;
    int m_steps = 0;
};

/// The place of a byte.
domain::Place placeIn(const MustacheFile &file, size_t offset);

} // namespace adapters
