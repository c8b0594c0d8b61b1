// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/spelling/hunspellchecker.h"
#include <QDir>
#include <QFile>
#include <QStringConverter>
#include <hunspell/hunspell.hxx>

namespace adapters {

using domain::ErrorKind;
using domain::Result;

namespace {

constexpr qsizetype mostSuggestions = 7;

/// Hyphenation's files have the same endings.
bool isDictionary(const QString &name) { return !name.startsWith(QLatin1String("hyph_")) && !name.startsWith(QLatin1String("th_")); }

/// As Qt and ICU call it.
std::string encodingOf(Hunspell &hunspell)
{
    const std::string named = hunspell.get_dict_encoding();
    const std::string prefix = "microsoft-";
    return named.starts_with(prefix) ? named.substr(prefix.size()) : named;
}

QString fileOf(const QString &folder, const QString &language, const char *ending)
{
    return QDir(folder).filePath(language + QLatin1String(ending));
}

bool holds(const QString &folder, const QString &language)
{
    return QFile::exists(fileOf(folder, language, ".aff")) && QFile::exists(fileOf(folder, language, ".dic"));
}

} // namespace

/// One dictionary, and the way to its encoding and back.
class HunspellDictionary {
public:
    HunspellDictionary(const QString &affixes, const QString &words)
        : m_hunspell(QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData()),
          m_encode(encodingOf(m_hunspell).c_str(), QStringConverter::Flag::Stateless),
          m_decode(encodingOf(m_hunspell).c_str(), QStringConverter::Flag::Stateless)
    {
    }
    bool isReadable() const { return m_encode.isValid() && m_decode.isValid(); }

    bool knows(const QString &word)
    {
        const QByteArray encoded = m_encode.encode(word);
        return m_hunspell.spell(encoded.toStdString());
    }
    QStringList suggestions(const QString &word)
    {
        QStringList found;
        const QByteArray encoded = m_encode.encode(word);
        for (const std::string &each : m_hunspell.suggest(encoded.toStdString()))
            if (found.size() < mostSuggestions)
                found << QString(m_decode.decode(QByteArrayView(each.data(), qsizetype(each.size()))));
        return found;
    }

private:
    Hunspell m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

HunspellChecker::HunspellChecker(QStringList folders) : m_folders(std::move(folders)) {}
HunspellChecker::~HunspellChecker() = default;

QStringList HunspellChecker::languages() const
{
    QStringList found;
    for (const QString &folder : m_folders)
        for (const QString &file : QDir(folder).entryList({QStringLiteral("*.dic")}, QDir::Files))
            if (const QString language = file.chopped(4); isDictionary(language) && holds(folder, language) && !found.contains(language))
                found << language;
    found.sort();
    return found;
}

Result<HunspellDictionary *> HunspellChecker::open(const QString &language)
{
    if (const auto known = m_open.find(language); known != m_open.end())
        return known->second.get();
    for (const QString &folder : m_folders) {
        if (language.isEmpty() || language.contains(u'/') || !holds(folder, language))
            continue;
        auto dictionary = std::make_unique<HunspellDictionary>(fileOf(folder, language, ".aff"), fileOf(folder, language, ".dic"));
        if (!dictionary->isReadable())
            return domain::failure(ErrorKind::MalformedFile, fileOf(folder, language, ".aff"));
        return m_open.emplace(language, std::move(dictionary)).first->second.get();
    }
    return domain::failure(ErrorKind::FileNotFound, language + QLatin1String(".dic"));
}

Result<QSet<QString>> HunspellChecker::unknown(const QString &language, const QStringList &words)
{
    const std::lock_guard held(m_mutex);
    const auto dictionary = open(language);
    if (!dictionary)
        return domain::failure(dictionary.error());
    QSet<QString> unknown;
    for (const QString &word : words)
        if (!(*dictionary)->knows(word))
            unknown.insert(word);
    return unknown;
}

Result<QStringList> HunspellChecker::suggestions(const QString &language, const QString &word)
{
    const std::lock_guard held(m_mutex);
    const auto dictionary = open(language);
    if (!dictionary)
        return domain::failure(dictionary.error());
    return (*dictionary)->suggestions(word);
}

} // namespace adapters
