// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/templatereader.h"

namespace adapters {

/// Templates in the language of mustache(5), without its lambdas: what a template includes lies in its folder.
class MustacheReader final : public engine::TemplateReader {
public:
    domain::Result<std::unique_ptr<engine::LoadedTemplate>> read(const QString &path, const Files &files,
                                                                 const domain::TemplateShape &shape) const override;
};

} // namespace adapters
