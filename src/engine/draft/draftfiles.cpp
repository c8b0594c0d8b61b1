// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changelog.h"
#include "domain/conventionalcommit.h"
#include "engine/draft/draftsource.h"
#include <QRegularExpression>
#include <algorithm>

namespace engine {
namespace {

using About = Guess::About;

/// In a large repository the files near the root are the ones that count.
constexpr qsizetype mostFiles = 40;
constexpr std::size_t mostMentions = 5;

QStringList matching(const DraftSource &source, const QRegularExpression &shape)
{
    QStringList found = source.paths.filter(shape);
    std::stable_sort(found.begin(), found.end(), [](const QString &a, const QString &b) { return depthOf(a) < depthOf(b); });
    return found.mid(0, mostFiles);
}

Guess changelogIn(const DraftSource &source, const QString &path)
{
    Guess guess{About::Changelog, path, {}, false, {Clue::Kind::ChangelogFound, {}, path, 0}};
    const auto changelog = domain::Changelog::parse(source.read(path));
    if (!path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) || !changelog) {
        guess.about = About::Later;
        guess.clue.kind = Clue::Kind::ChangelogNotMarkdown;
    } else if (!source.last) {
        guess.used = true;
    } else if (const auto *section = changelog->section(source.lastVersion())) {
        guess.used = true;
        guess.clue = {Clue::Kind::ChangelogHas, {section->name}, path, section->line};
    } else {
        guess.clue = {Clue::Kind::ChangelogLacks, {source.lastVersion()}, path, 0};
    }
    return guess;
}

Guess breakingGuess(const DraftSource &source)
{
    Guess guess{About::BreakingCheck, {}, {}, true, {Clue::Kind::ConventionalCommits, {}, {}, 0}};
    const auto commits = source.repository.commits({source.last ? source.last->tag.commit : domain::ObjectId(), source.commit});
    const auto all = commits ? qsizetype(commits->size()) : 0;
    const auto conventional =
        commits ? std::count_if(commits->begin(), commits->end(),
                                [](const domain::Commit &commit) { return domain::ConventionalCommit::parse(commit.message).has_value(); })
                : 0;
    guess.used = conventional * 2 >= all;
    guess.clue.arguments = {QString::number(conventional), QString::number(all)};
    return guess;
}

/// Pages that name the last released version: they may have to name the next one, too.
std::vector<Guess> mentionGuesses(const DraftSource &source, const std::vector<Guess> &known)
{
    static const QRegularExpression page(QStringLiteral("\\.(md|rst|adoc|txt)$"));
    std::vector<Guess> guesses;
    const auto found = source.last ? source.repository.filesContaining(source.commit, source.lastVersion().toUtf8())
                                   : domain::Result<std::map<QString, int>>();
    for (const auto &[path, line] : found.value_or(std::map<QString, int>())) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
                                         [&, file = path](const Guess &guess) { return guess.file == file || guess.value == file; });
        if (page.match(path).hasMatch() && !isKnown)
            guesses.push_back({About::MentionCheck, path, {}, false, {Clue::Kind::Mentions, {source.lastVersion()}, path, line}});
    }
    std::stable_sort(guesses.begin(), guesses.end(), [](const Guess &a, const Guess &b) { return depthOf(a.value) < depthOf(b.value); });
    guesses.resize(std::min(guesses.size(), mostMentions));
    return guesses;
}

/// A page with a heading for each decision can be checked; a folder with a page for each cannot, yet.
std::vector<Guess> decisionGuesses(const DraftSource &source)
{
    static const QRegularExpression page(QStringLiteral("(^|/)(decisions|decision-log|adr)\\.md$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inFolder(QStringLiteral("(^|/)(adrs?|decisions|architecture-decisions)/[^/]+\\.md$"),
                                             QRegularExpression::CaseInsensitiveOption);
    std::vector<Guess> guesses;
    for (const QString &path : matching(source, page)) {
        const qsizetype headings = ('\n' + source.read(path)).count("\n## ");
        guesses.push_back(
            {About::DecisionCheck, path, {}, headings > 0, {Clue::Kind::DecisionsHere, {QString::number(headings)}, path, 0}});
    }
    if (const QStringList pages = matching(source, inFolder); !pages.isEmpty()) {
        const QString folder = folderOf(pages.first());
        const auto count =
            pages.filter(QRegularExpression(QLatin1Char('^') + QRegularExpression::escape(folder) + QLatin1Char('/'))).size();
        guesses.push_back({About::Later, folder, {}, false, {Clue::Kind::DecisionFolder, {QString::number(count)}, folder, 0}});
    }
    return guesses;
}

} // namespace

std::vector<Guess> changelogGuesses(const DraftSource &source, const std::vector<Guess> &known)
{
    static const QRegularExpression name(
        QStringLiteral("(^|/)(changelog|changes|history|news|releases?|release[-_]notes)(\\.(md|rst|txt|adoc))?$"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList folders{QString(), QStringLiteral("docs"), QStringLiteral("doc")};
    for (const Guess &guess : known)
        if (guess.about == About::VersionFile && guess.used)
            folders += folderOf(guess.file);
    std::vector<Guess> guesses;
    for (const QString &path : matching(source, name))
        if (folders.contains(folderOf(path)))
            guesses.push_back(changelogIn(source, path));
    const auto rank = [](const Guess &guess) {
        return guess.used ? 0 : guess.about == About::Changelog ? 1 : 2;
    };
    // The one that can be used; the others would only be in the way.
    const auto best = std::min_element(guesses.begin(), guesses.end(), [&](const Guess &a, const Guess &b) { return rank(a) < rank(b); });
    return best == guesses.end() ? std::vector<Guess>() : std::vector<Guess>{*best};
}

std::vector<Guess> checkGuesses(const DraftSource &source, const std::vector<Guess> &known)
{
    std::vector<Guess> guesses{breakingGuess(source)};
    for (const auto &more : {mentionGuesses(source, known), decisionGuesses(source)})
        guesses.insert(guesses.end(), more.begin(), more.end());
    return guesses;
}

} // namespace engine
