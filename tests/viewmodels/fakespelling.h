// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/spellchecker.h"
#include "engine/ports/wordlists.h"
#include <map>
#include <mutex>

namespace tests {

/// Knows a few words, and what it was asked.
class FakeSpellChecker final : public engine::SpellChecker {
public:
    explicit FakeSpellChecker(QStringList installed = {QStringLiteral("en_GB")}) : m_installed(std::move(installed)) {}

    QStringList languages() const override { return m_installed; }
    domain::Result<QSet<QString>> unknown(const QString &language, const QStringList &words) override
    {
        const std::lock_guard held(m_mutex);
        if (!m_installed.contains(language))
            return domain::failure(domain::ErrorKind::FileNotFound, language);
        asked << words;
        QSet<QString> wrong;
        for (const QString &word : words)
            if (!known.contains(word.toLower()))
                wrong.insert(word);
        return wrong;
    }
    domain::Result<QStringList> suggestions(const QString &, const QString &word) override
    {
        return word == QLatin1String("hrn") ? QStringList{QStringLiteral("horn"), QStringLiteral("harbor")} : QStringList();
    }
    int timesAsked(const QString &word)
    {
        const std::lock_guard held(m_mutex);
        return int(asked.count(word));
    }

    QSet<QString> known{QStringLiteral("the"), QStringLiteral("horn"), QStringLiteral("of"), QStringLiteral("harbor")};

private:
    const QStringList m_installed;
    std::mutex m_mutex;
    QStringList asked;
};

class FakeWordLists final : public engine::WordLists {
public:
    domain::Result<QSet<QString>> words(const QString &list) const override
    {
        const std::lock_guard held(m_mutex);
        const auto found = m_lists.find(list);
        return found == m_lists.end() ? QSet<QString>() : found->second;
    }
    domain::Status add(const QString &list, const QString &word) override
    {
        const std::lock_guard held(m_mutex);
        m_lists[list].insert(word);
        return {};
    }

private:
    mutable std::mutex m_mutex;
    std::map<QString, QSet<QString>> m_lists;
};

} // namespace tests
