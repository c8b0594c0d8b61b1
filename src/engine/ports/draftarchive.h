// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/draftstore.h"
#include <QDateTime>
#include <vector>

namespace engine {

/// An earlier text of a draft.
struct KeptDraft {
    enum class Why {
        Generated, ///< what the commits gave before a person wrote the first word
        Pause,     ///< as it was left before it was gone on with
        Proposals, ///< before proposals were accepted
        Discarded, ///< before the text was generated anew
        Replaced,  ///< before another text came in its place
        Elsewhere, ///< as another program wrote it
        OtherVersion, ///< as it was written for a version that this one came in place of
    };
    QString id; ///< of the text: equal ones have the same
    Why why = Why::Pause;
    QDateTime at; ///< UTC
    bool operator==(const KeptDraft &) const = default;
};

/// The earlier texts of drafts, per version and document, and what is known of where their parts came from. Written whole or
/// not at all. Bounded: of those in between the oldest go first, the first and the last ones never.
/// Safe from any thread. Errors: DiskFull, ReadOnly, InputOutput, InvalidVersion.
class DraftArchive {
public:
    virtual ~DraftArchive() = default;
    /// Does nothing when the newest kept one is this text.
    virtual domain::Status keep(const QString &version, Document document, const QString &markdown, KeptDraft::Why why,
                                const QDateTime &at) = 0;
    /// Newest first.
    virtual domain::Result<std::vector<KeptDraft>> kept(const QString &version, Document document) const = 0;
    /// Error: also FileNotFound, MalformedFile when the file was damaged.
    virtual domain::Result<QString> text(const QString &version, Document document, const QString &id) const = 0;

    /// Empty when nothing was kept.
    virtual domain::Result<QByteArray> origin(const QString &version, Document document) const = 0;
    virtual domain::Status keepOrigin(const QString &version, Document document, const QByteArray &origin) = 0;
};

} // namespace engine
