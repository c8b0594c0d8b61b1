// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "domain/templatevalue.h"
#include <QByteArray>
#include <functional>
#include <memory>

namespace engine {

/// A template that was read and is right: all that it names is there. Not for two threads at once.
class LoadedTemplate {
public:
    virtual ~LoadedTemplate() = default;
    virtual const domain::UsedNames &names() const = 0;
    /// With LF line ends. Values are put in as they are: nothing in them is read as a template. Error: MalformedTemplate when it
    /// makes more than 64 MiB.
    virtual domain::Result<QString> render(const domain::TemplateRecord &values) = 0;
};

/// Reads templates in the language of mustache(5), which has no code. Safe from any thread.
class TemplateReader {
public:
    using Files = std::function<domain::Result<QByteArray>(const QString &path)>;

    virtual ~TemplateReader() = default;
    /// Reads `path`, and what it includes from its folder and below. Errors, with their place: MalformedTemplate,
    /// TemplateNameUnknown (expected: the names that are known there), NotUtf8; and those of `files`.
    virtual domain::Result<std::unique_ptr<LoadedTemplate>> read(const QString &path, const Files &files,
                                                                 const domain::TemplateShape &shape) const = 0;
};

} // namespace engine
