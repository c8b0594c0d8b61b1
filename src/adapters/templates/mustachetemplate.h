// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/templates/mustachesource.h"
#include "engine/ports/templatereader.h"

namespace adapters {

/// Gives values to the library. It escapes nothing: the values are Markdown, not HTML.
class MustacheTemplate final : public engine::LoadedTemplate {
public:
    MustacheTemplate(MustacheSource source, domain::UsedNames names) : m_source(std::move(source)), m_names(std::move(names)) {}

    const domain::UsedNames &names() const override { return m_names; }
    domain::Result<QString> render(const domain::TemplateRecord &values) override;

private:
    MustacheSource m_source;
    domain::UsedNames m_names;
};

} // namespace adapters
