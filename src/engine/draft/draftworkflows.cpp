// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draft/draftsource.h"
#include <QRegularExpression>
#include <algorithm>

namespace engine {
namespace {

/// What stands in a workflow that publishes.
struct Sign {
    const char *target;
    const char *text; ///< a regular expression
};

constexpr Sign signs[] = {
    {"PyPI", "gh-action-pypi-publish|\\b(twine upload|uv publish|poetry publish|flit publish|hatch publish|maturin (publish|upload))\\b"},
    {"npm", "\\b(npm|pnpm|yarn npm|yarn|bun|lerna) publish\\b|changesets/action|JS-DevTools/npm-publish"},
    {"crates.io", "\\bcargo (publish|release)\\b|release-plz"},
    {"RubyGems", "\\bgem push\\b|rubygems/release-gem"},
    {"Maven Central", "\\bmvn\\b.* deploy\\b|publishToMavenCentral|publishToSonatype"},
    {"NuGet", "\\bdotnet nuget push\\b"},
    {"container image", "docker/build-push-action|\\b(docker|podman|buildah) push\\b"},
    {"Helm chart", "\\bhelm push\\b|chart-releaser-action"},
    {"forge release",
     "\\bgh release create\\b|action-gh-release|actions/create-release|release-action@|goreleaser|semantic-release|release-please|"
     "release-cli"},
};

struct Line {
    QString file;
    int number = 0;
    QString text;
};

std::vector<Line> workflowLines(const DraftSource &source)
{
    static const QRegularExpression workflow(QStringLiteral(
        "^(\\.(github|forgejo|gitea)/workflows/[^/]+\\.ya?ml|\\.gitlab-ci\\.yml|\\.circleci/config\\.yml|\\.travis\\.yml)$"));
    std::vector<Line> lines;
    for (const QString &path : source.paths.filter(workflow)) {
        int number = 0;
        for (const QByteArray &bytes : source.read(path).split('\n')) {
            ++number;
            const QString text = QString::fromUtf8(bytes).trimmed();
            if (!text.startsWith(QLatin1Char('#')))
                lines.push_back({path, number, text.left(160)});
        }
    }
    return lines;
}

bool publishes(const Line &line)
{
    return std::ranges::any_of(
        signs, [&line](const Sign &sign) { return QRegularExpression(QLatin1String(sign.text)).match(line.text).hasMatch(); });
}

} // namespace

std::optional<Guess> workflowGuess(const DraftSource &source)
{
    const std::vector<Line> lines = workflowLines(source);
    QString past; // the file whose jobs were reached: an image has tags, too
    for (const Line &tags : lines) {
        if (tags.text == QLatin1String("jobs:"))
            past = tags.file;
        const bool isFilter =
            tags.file.startsWith(QLatin1String(".github/")) && tags.text.startsWith(QLatin1String("tags:")) && tags.file != past;
        if (isFilter && std::ranges::any_of(lines, [&](const Line &line) { return line.file == tags.file && publishes(line); }))
            return Guess{Guess::About::Workflow, tags.file, {}, true, {Clue::Kind::TagsStartWorkflow, {tags.text}, tags.file, tags.number}};
    }
    return std::nullopt;
}

std::vector<Guess> publisherGuesses(const DraftSource &source)
{
    const std::vector<Line> lines = workflowLines(source);
    std::vector<Guess> guesses;
    for (const Sign &sign : signs) {
        const QRegularExpression shape(QLatin1String(sign.text));
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return shape.match(line.text).hasMatch(); });
        if (found != lines.end())
            guesses.push_back({Guess::About::Later,
                               QLatin1String(sign.target),
                               {},
                               false,
                               {Clue::Kind::WorkflowPublishes, {found->text}, found->file, found->number}});
    }
    return guesses;
}

} // namespace engine
