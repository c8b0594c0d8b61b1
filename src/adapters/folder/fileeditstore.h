// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/editstore.h"
#include <map>
#include <mutex>

namespace adapters {

/// The edits of drafts as files `<folder>/<version>.notes.edits` and `<version>.changelog.edits`, beside the drafts. Each
/// piece is sealed together with all before it, so that what was torn by a crash is seen and left out.
class FileEditStore final : public engine::EditStore {
public:
    /// `folder` is absolute; it is made when something is first kept. `largest`: bytes of a file, of which the newer half is kept.
    explicit FileEditStore(QString folder, qsizetype largest = 4'000'000);
    /// Error of all three: also InvalidVersion, when the version is no file name.
    domain::Result<QByteArrayList> read(const QString &version, engine::Document document) const override;
    domain::Status append(const QString &version, engine::Document document, const QByteArray &piece) override;
    domain::Status clear(const QString &version, engine::Document document) override;

private:
    /// The whole part of a file.
    struct End {
        qsizetype size = 0;
        QByteArray seal;
    };
    domain::Result<QString> pathOf(const QString &version, engine::Document document) const;
    domain::Result<End> endOf(const QString &path);
    domain::Status appendAt(const QString &path, End &end, const QByteArray &piece);
    domain::Status shorten(const QString &path, End &end);

    QString m_folder;
    qsizetype m_largest;
    mutable std::mutex m_mutex;
    std::map<QString, End> m_ends; ///< by path; nobody else writes them while the repository is locked
};

} // namespace adapters
