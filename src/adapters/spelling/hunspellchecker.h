// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/spellchecker.h"
#include <map>
#include <memory>
#include <mutex>

namespace adapters {

class HunspellDictionary;

/// Hunspell's dictionaries: pairs of `<language>.aff` and `<language>.dic`.
class HunspellChecker final : public engine::SpellChecker {
public:
    /// Of a language that is in several folders the first counts. Folders that are missing hold none.
    explicit HunspellChecker(QStringList folders);
    ~HunspellChecker() override;
    QStringList languages() const override;
    domain::Result<QSet<QString>> unknown(const QString &language, const QStringList &words) override;
    domain::Result<QStringList> suggestions(const QString &language, const QString &word) override;

private:
    domain::Result<HunspellDictionary *> open(const QString &language);

    const QStringList m_folders;
    std::mutex m_mutex; ///< Hunspell's own objects are for one thread at a time
    std::map<QString, std::unique_ptr<HunspellDictionary>> m_open;
};

} // namespace adapters
