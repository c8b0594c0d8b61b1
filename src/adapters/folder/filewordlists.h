// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/wordlists.h"
#include <mutex>

namespace adapters {

/// Lists as files `<folder>/<list>.txt` in UTF-8, a word a line, sorted: they can be read and mended with any editor.
class FileWordLists final : public engine::WordLists {
public:
    /// `folder` is absolute; it is made when the first word is added.
    explicit FileWordLists(QString folder);
    domain::Result<QSet<QString>> words(const QString &list) const override;
    domain::Status add(const QString &list, const QString &word) override;

private:
    domain::Result<QString> pathOf(const QString &list) const;

    QString m_folder;
    std::mutex m_mutex; ///< a list is read, added to and written by one at a time
};

} // namespace adapters
