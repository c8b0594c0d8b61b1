// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <QDateTime>
#include <optional>
#include <vector>

namespace engine {

/// The two texts of a release that a person writes.
enum class Document {
    Notes,     ///< the release notes: the tag's message and the published NOTES.md
    Changelog, ///< the body of the version's section in the changelog
};

/// That a person wrote for a version, and when last.
struct WrittenDraft {
    QString version;
    QDateTime at; ///< UTC
    bool operator==(const WrittenDraft &) const = default;
};

/// What a person is writing, per version and document; written whole or not at all.
/// Safe from any thread. Errors: DiskFull, ReadOnly, InputOutput.
class DraftStore {
public:
    virtual ~DraftStore() = default;
    /// nullopt when nobody wrote anything: the text is generated from the commits.
    virtual domain::Result<std::optional<QString>> read(const QString &version, Document document) const = 0;
    /// The versions that read() has a text of, what was written last first.
    virtual std::vector<WrittenDraft> written(Document document) const = 0;
    /// What save() was given last, whatever the file holds now; nullopt: not known.
    virtual domain::Result<std::optional<QString>> lastSaved(const QString &version, Document document) const = 0;
    /// The file, where another program may write too; empty: none.
    virtual QString place(const QString &version, Document document) const = 0;
    virtual domain::Status save(const QString &version, Document document, const QString &markdown) = 0;
    /// What the version's section of the changelog's file and the text for it had in common when Slipway wrote that section, or
    /// when somebody decided about it last; nullopt: never.
    virtual domain::Result<std::optional<QString>> section(const QString &version) const = 0;
    /// nullopt: the section is gone.
    virtual domain::Status keepSection(const QString &version, const std::optional<QString> &body) = 0;
    /// Back to the generated text; what was written stays beside it as a backup.
    virtual domain::Status discard(const QString &version, Document document) = 0;
};

} // namespace engine
