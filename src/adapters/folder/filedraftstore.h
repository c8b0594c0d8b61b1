// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/draftstore.h"

namespace adapters {

/// Drafts as files `<folder>/<version>.notes.md` and `<version>.changelog.md` in UTF-8; "~" ends the name of a backup, ".saved"
/// that of what Slipway wrote last.
class FileDraftStore final : public engine::DraftStore {
public:
    /// `folder` is absolute; it is made when the first draft is saved.
    explicit FileDraftStore(QString folder);
    /// Error of all three: also InvalidVersion, when the version is no file name.
    domain::Result<std::optional<QString>> read(const QString &version, engine::Document document) const override;
    std::vector<engine::WrittenDraft> written(engine::Document document) const override;
    domain::Result<std::optional<QString>> lastSaved(const QString &version, engine::Document document) const override;
    QString place(const QString &version, engine::Document document) const override;
    domain::Status save(const QString &version, engine::Document document, const QString &markdown) override;
    domain::Status discard(const QString &version, engine::Document document) override;
    domain::Result<std::optional<QString>> section(const QString &version) const override;
    domain::Status keepSection(const QString &version, const std::optional<QString> &body) override;

private:
    static domain::Result<std::optional<QString>> textIn(const QString &path);
    domain::Result<QString> pathOf(const QString &version, engine::Document document) const;
    domain::Result<QString> sectionPathOf(const QString &version) const;

    QString m_folder;
};

} // namespace adapters
