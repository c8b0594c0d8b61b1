// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spelling.h"
#include "adapters/folder/filewordlists.h"
#include "app/modules.h"
#include "app/openproject.h"
#include <QStandardPaths>
#include <mutex>

namespace app {

using domain::Result;

namespace {

/// A person's own dictionaries first, then those of the system.
QStringList dictionaryFolders()
{
    QStringList folders;
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << data + QLatin1String("/hunspell");
    folders << QStringLiteral("/usr/share/hunspell");
    folders.removeDuplicates();
    return folders;
}

class LoadedSpellChecker final : public engine::SpellChecker {
public:
    QStringList languages() const override
    {
        const auto checker = load();
        return checker ? (*checker)->languages() : QStringList();
    }
    Result<QSet<QString>> unknown(const QString &language, const QStringList &words) override
    {
        const auto checker = load();
        return checker ? (*checker)->unknown(language, words) : domain::failure(checker.error());
    }
    Result<QStringList> suggestions(const QString &language, const QString &word) override
    {
        const auto checker = load();
        return checker ? (*checker)->suggestions(language, word) : domain::failure(checker.error());
    }

private:
    Result<engine::SpellChecker *> load() const
    {
        using Open = engine::SpellChecker *(const QStringList &);
        const std::lock_guard lock(m_mutex);
        if (m_checker)
            return m_checker.get();
        const auto open = functionOfModule("slipway_spelling", "slipwayOpenSpelling");
        if (!open)
            return domain::failure(open.error());
        m_checker.reset(reinterpret_cast<Open *>(*open)(dictionaryFolders()));
        return m_checker.get();
    }

    mutable std::mutex m_mutex;
    mutable std::unique_ptr<engine::SpellChecker> m_checker;
};

} // namespace

std::shared_ptr<engine::SpellChecker> makeSpellChecker() { return std::make_shared<LoadedSpellChecker>(); }

std::shared_ptr<engine::WordLists> makeWordLists()
{
    return std::make_shared<adapters::FileWordLists>(dataFolder() + QLatin1String("/words"));
}

} // namespace app
