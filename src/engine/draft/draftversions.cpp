// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draft/draftsource.h"
#include "engine/versionfiles.h"
#include <QRegularExpression>
#include <algorithm>

namespace engine {
namespace {

using domain::ErrorKind;
using domain::VersionFile;

/// Where files of this name hold the version: by a key, or by what stands around it (the first group).
struct Habit {
    const char *fileName; ///< a regular expression for the whole name
    const char *key;
    const char *text;
};

constexpr Habit habits[] = {
    {"pyproject\\.toml", "project.version", nullptr},
    {"pyproject\\.toml", "tool.poetry.version", nullptr},
    {"Cargo\\.toml", "package.version", nullptr},
    {"Cargo\\.toml", "workspace.package.version", nullptr},
    {"(package|composer|deno|jsr|manifest)\\.json", "version", nullptr},
    {"(Chart|pubspec|galaxy)\\.ya?ml", "version", nullptr},
    {"Chart\\.ya?ml", "appVersion", nullptr},
    {"CMakeLists\\.txt", nullptr, "\\bproject\\s*\\([^)]*?\\bVERSION\\s+@"},
    {"meson\\.build", nullptr, "\\bversion\\s*:\\s*'@'"},
    {"configure\\.ac", nullptr, "\\bAC_INIT\\(\\[?[^,\\]]*\\]?,\\s*\\[?@"},
    {"setup\\.cfg", nullptr, "^version\\s*=\\s*@"},
    {"setup\\.py", nullptr, "\\bversion\\s*=\\s*[\"']@[\"']"},
    {"(__init__|__about__|__version__|_?version)\\.py", nullptr, "^(?:__version__|version|VERSION)\\s*(?::\\s*str\\s*)?=\\s*[\"']@[\"']"},
    {".*\\.gemspec", nullptr, "\\.version\\s*=\\s*[\"']@[\"']"},
    {"version\\.rb", nullptr, "\\bVERSION\\s*=\\s*[\"']@[\"']"},
    {"mix\\.exs", nullptr, "\\bversion:\\s*\"@\""},
    {"version\\.go", nullptr, "\\b[Vv]ersion\\s*=\\s*\"v?@\""},
    {"gradle\\.properties", nullptr, "^version\\s*=\\s*@"},
    {"build\\.gradle(\\.kts)?", nullptr, "^version\\s*=?\\s*[\"']@[\"']"},
    {"pom\\.xml", nullptr, "<artifactId>[^<]*</artifactId>\\s*<version>@</version>"},
    {".*\\.(csproj|props)", nullptr, "<Version>@</Version>"},
    {"VERSION(\\.txt)?", nullptr, "\\A\\s*@"},
    {"version\\.txt", nullptr, "\\A\\s*@"},
};

/// In a large repository the files near the root are the ones that count.
constexpr std::size_t mostFiles = 300;

const QString versionPlace = QStringLiteral("{version}");

/// The pattern that a habit gives in this text, and what stands in the version's place now.
struct Written {
    QString pattern;
    QString text;
};

std::optional<Written> writtenIn(const QByteArray &bytes, const char *habit)
{
    const QString shape = QString::fromLatin1(habit).replace(QLatin1Char('@'), QLatin1String("([0-9][0-9A-Za-z.+-]*)"));
    const auto match = QRegularExpression(shape, QRegularExpression::MultilineOption).match(QString::fromUtf8(bytes));
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype at = match.capturedStart(match.lastCapturedIndex()) - match.capturedStart();
    QString pattern = match.captured().trimmed();
    pattern.replace(at - (match.captured().indexOf(pattern)), match.captured(match.lastCapturedIndex()).size(), versionPlace);
    return Written{pattern, match.captured(match.lastCapturedIndex())};
}

class Search {
public:
    explicit Search(const DraftSource &source) : m_source(source) {}
    std::vector<Guess> run();

private:
    QStringList candidates() const;
    void look(const QString &path, const Habit &habit);
    void judge(const VersionFile &file, const QString &text);
    Clue clueOf(const FoundVersion &found);

    const DraftSource &m_source;
    QString m_expected;
    std::vector<Guess> m_guesses;
};

const QRegularExpression &namesOf(const Habit &habit)
{
    static const auto all = [] {
        std::map<const char *, QRegularExpression> made;
        for (const Habit &one : habits)
            made.try_emplace(one.fileName, QRegularExpression::anchoredPattern(QLatin1String(one.fileName)));
        return made;
    }();
    return all.at(habit.fileName);
}

bool isOf(const QString &path, const Habit &habit) { return namesOf(habit).match(fileNameOf(path)).hasMatch(); }

QStringList Search::candidates() const
{
    QStringList found;
    for (const QString &path : m_source.paths)
        if (std::any_of(std::begin(habits), std::end(habits), [&](const Habit &habit) { return isOf(path, habit); }))
            found += path;
    std::stable_sort(found.begin(), found.end(), [](const QString &a, const QString &b) { return depthOf(a) < depthOf(b); });
    return found.mid(0, mostFiles);
}

std::vector<Guess> Search::run()
{
    m_expected = m_source.lastVersion();
    for (const QString &path : candidates())
        for (const Habit &habit : habits)
            if (isOf(path, habit))
                look(path, habit);
    std::stable_partition(m_guesses.begin(), m_guesses.end(), [](const Guess &guess) { return guess.used; });
    return std::move(m_guesses);
}

void Search::look(const QString &path, const Habit &habit)
{
    if (habit.key) {
        judge({path, QLatin1String(habit.key), {}}, {});
        return;
    }
    if (const auto written = writtenIn(m_source.read(path), habit.text))
        judge({path, {}, written->pattern}, written->text);
}

Clue Search::clueOf(const FoundVersion &found)
{
    const QString version = found.version.toString();
    const QString line = lineAt(found.content, found.line);
    if (m_expected.isEmpty() && !m_source.last) {
        m_expected = version; // nothing was released: the file nearest to the root says what the version is
        return {Clue::Kind::HoldsVersion, {version, line}, found.file.path, found.line};
    }
    if (version != m_expected)
        return {Clue::Kind::HoldsOther, {version, m_expected, line}, found.file.path, found.line};
    return {m_source.last ? Clue::Kind::HoldsRelease : Clue::Kind::HoldsVersion, {version, line}, found.file.path, found.line};
}

/// Used when it matches exactly once and holds the last released version; what is near the root is shown in any case.
void Search::judge(const VersionFile &file, const QString &text)
{
    const auto found = findVersions({file}, domain::VersionScheme::SemVer, m_source.keys,
                                    [this](const QString &path) { return m_source.repository.fileAt(m_source.commit, path); });
    Guess guess{Guess::About::VersionFile, file.key.isEmpty() ? file.pattern : file.key, file.path, false, {}};
    if (found) {
        guess.clue = clueOf(found->front());
        guess.used = guess.clue.kind == Clue::Kind::HoldsRelease || guess.clue.kind == Clue::Kind::HoldsVersion;
    } else if (found.error().kind == ErrorKind::SeveralMatches) {
        const qsizetype places = found.error().detail.count(QLatin1Char('\n')) + 1;
        guess.clue = {Clue::Kind::HoldsSeveral, {QString::number(places)}, file.path, found.error().place.line};
    } else if (found.error().kind == ErrorKind::InvalidVersion || !text.isEmpty()) {
        guess.clue = {Clue::Kind::HoldsNoVersion, {text.isEmpty() ? found.error().detail : text}, file.path, found.error().place.line};
    } else {
        return; // no such key
    }
    const auto sameFile = [&](const Guess &other) {
        return other.file == guess.file && other.value == guess.value;
    };
    if ((guess.used || depthOf(file.path) == 0) && std::none_of(m_guesses.begin(), m_guesses.end(), sameFile))
        m_guesses.push_back(std::move(guess));
}

} // namespace

QString lineAt(const QByteArray &bytes, int line) { return QString::fromUtf8(bytes.split('\n').value(line - 1)).trimmed().left(160); }

std::vector<Guess> versionGuesses(const DraftSource &source) { return Search(source).run(); }

} // namespace engine
