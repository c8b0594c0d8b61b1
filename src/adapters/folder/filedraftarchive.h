// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/draftarchive.h"
#include <mutex>

namespace adapters {

/// Earlier texts as files `<folder>/<version>.notes.past/<SHA-256>`, compressed, with their order in `index.json` beside them;
/// where the parts of the draft came from in `<folder>/<version>.notes.origin`.
class FileDraftArchive final : public engine::DraftArchive {
public:
    /// `folder` is absolute; it is made when something is first kept. `largest`: bytes of the files of one draft.
    explicit FileDraftArchive(QString folder, qint64 largest = 32'000'000);
    domain::Status keep(const QString &version, engine::Document document, const QString &markdown, engine::KeptDraft::Why why,
                        const QDateTime &at) override;
    domain::Result<std::vector<engine::KeptDraft>> kept(const QString &version, engine::Document document) const override;
    domain::Result<QString> text(const QString &version, engine::Document document, const QString &id) const override;
    domain::Result<QByteArray> origin(const QString &version, engine::Document document) const override;
    domain::Status keepOrigin(const QString &version, engine::Document document, const QByteArray &origin) override;

private:
    domain::Result<QString> pathOf(const QString &version, engine::Document document, const char *kind) const;
    void thin(const QString &folder, std::vector<engine::KeptDraft> &kept) const;

    QString m_folder;
    qint64 m_largest;
    mutable std::mutex m_mutex;
};

} // namespace adapters
