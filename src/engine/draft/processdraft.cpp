// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/draft/processdraft.h"
#include "domain/remoteaddress.h"
#include "engine/draft/draftsource.h"
#include <QRegularExpression>
#include <algorithm>

namespace engine {
namespace {

using About = Guess::About;
using domain::ErrorKind;
using domain::Result;

/// The forge that a host is, as slipway.toml will write it; empty for a host that could be anything.
QString forgeOf(const QString &host)
{
    static const std::map<QString, QString> known{{QStringLiteral("github.com"), QStringLiteral("github")},
                                                  {QStringLiteral("gitlab.com"), QStringLiteral("gitlab")},
                                                  {QStringLiteral("codeberg.org"), QStringLiteral("forgejo")}};
    const auto found = known.find(host);
    return found == known.end() ? QString() : found->second;
}

class Drafter {
public:
    Drafter(const Repository &repository, const KeyLocator &keys) : m_repository(repository), m_source{repository, keys, {}, {}, {}, {}} {}
    Result<ProcessDraft> run();

private:
    domain::Status read();
    Guess name() const;
    std::optional<Guess> nameInManifest() const;
    Guess remote() const;
    Guess mainBranch() const;
    Guess tag() const;
    Guess folder(bool otherwisePublished) const;
    std::vector<Guess> forge() const;
    bool canAskForge() const;
    std::vector<Guess> ciCheck() const;
    std::vector<Guess> security() const;
    void add(std::vector<Guess> guesses) { std::move(guesses.begin(), guesses.end(), std::back_inserter(m_draft.guesses)); }

    const Repository &m_repository;
    DraftSource m_source;
    HeadInfo m_head;
    std::optional<RemoteInfo> m_remote;
    QStringList m_tags;
    std::optional<TagShape> m_shape;
    ProcessDraft m_draft;
};

Result<ProcessDraft> Drafter::run()
{
    if (const auto status = read(); !status)
        return domain::failure(status.error());
    m_draft.workTree = m_repository.workTree();
    add({name()});
    add(forge());
    add({remote(), mainBranch(), tag()});
    add(versionGuesses(m_source));
    add(changelogGuesses(m_source, m_draft.guesses));
    add(ciCheck());
    add(checkGuesses(m_source, m_draft.guesses));
    const auto publishers = publisherGuesses(m_source);
    if (const auto workflow = workflowGuess(m_source); workflow && canAskForge())
        add({*workflow});
    add({folder(!publishers.empty())});
    add(publishers);
    add(security());
    std::stable_partition(m_draft.guesses.begin(), m_draft.guesses.end(), [](const Guess &guess) { return guess.about != About::Later; });
    return std::move(m_draft);
}

domain::Status Drafter::read()
{
    const auto head = m_repository.head();
    if (!head)
        return domain::failure(head.error());
    if (head->commit.isEmpty())
        return domain::failure(ErrorKind::EmptyRepository, m_repository.workTree());
    const auto paths = m_repository.paths(head->commit);
    const auto remotes = m_repository.remotes();
    const auto tags = m_repository.tagNames();
    if (!paths || !remotes || !tags)
        return domain::failure(!paths ? paths.error() : !remotes ? remotes.error() : tags.error());
    m_head = *head;
    m_source.commit = head->commit;
    m_source.paths = *paths;
    m_tags = *tags;
    const auto origin = std::find_if(remotes->begin(), remotes->end(), [](const auto &one) { return one.name == QLatin1String("origin"); });
    if (!remotes->empty())
        m_remote = origin != remotes->end() ? *origin : remotes->front();
    m_shape = tagShapeOf(m_tags, name().value);
    if (m_shape)
        m_source.tag = m_shape->pattern;
    return lastReleased(m_repository, m_source.tag, head->commit).map([this](const std::optional<Released> &last) {
        m_source.last = last;
    });
}

/// The last part of the remote's address is what people call the project; a manifest may say "…-monorepo".
Guess Drafter::name() const
{
    const auto address = m_remote ? domain::remoteAddressOf(m_remote->url) : std::nullopt;
    if (address)
        return {About::Name, fileNameOf(address->path), {}, true, {Clue::Kind::NamedByRemote, {m_remote->url}, {}, 0}};
    if (auto manifest = nameInManifest())
        return *std::move(manifest);
    const QString folder = fileNameOf(m_repository.workTree());
    return {About::Name, folder, {}, true, {Clue::Kind::NamedByFolder, {folder}, {}, 0}};
}

std::optional<Guess> Drafter::nameInManifest() const
{
    static const struct {
        const char *path;
        const char *key;
    } manifests[] = {{"pyproject.toml", "project.name"},
                     {"pyproject.toml", "tool.poetry.name"},
                     {"Cargo.toml", "package.name"},
                     {"package.json", "name"},
                     {"Chart.yaml", "name"},
                     {"pubspec.yaml", "name"}};
    const auto guess = [](const QString &path, const QByteArray &bytes, domain::TextSpan span) {
        const int line = domain::lineOf(bytes, span.offset);
        return Guess{About::Name,
                     QString::fromUtf8(bytes.mid(span.offset, span.length)),
                     {},
                     true,
                     {Clue::Kind::NamedInFile, {lineAt(bytes, line)}, path, line}};
    };
    for (const auto &manifest : manifests) {
        const QByteArray bytes = m_source.read(QLatin1String(manifest.path));
        const auto spans = m_source.keys.locate(QLatin1String(manifest.path), bytes, QLatin1String(manifest.key));
        if (spans && spans->size() == 1 && spans->front().length > 0)
            return guess(QLatin1String(manifest.path), bytes, spans->front());
    }
    const QString cmake = QStringLiteral("CMakeLists.txt");
    static const QRegularExpression project(QStringLiteral("\\bproject\\s*\\(\\s*([A-Za-z0-9_.+-]+)"));
    const QByteArray bytes = m_source.read(cmake);
    const auto match = project.match(QString::fromLatin1(bytes)); // Latin-1, so that an offset is one of the bytes
    return match.hasMatch() ? std::optional(guess(cmake, bytes, {match.capturedStart(1), match.capturedLength(1)})) : std::nullopt;
}

Guess Drafter::remote() const
{
    if (!m_remote)
        return {About::Remote, QStringLiteral("origin"), {}, false, {Clue::Kind::NoRemote, {}, {}, 0}};
    return {About::Remote, m_remote->name, {}, true, {Clue::Kind::RemoteConfigured, {m_remote->name, m_remote->url}, {}, 0}};
}

Guess Drafter::mainBranch() const
{
    const auto guess = [](const QString &branch, Clue::Kind kind, const QStringList &arguments = {}) {
        return Guess{About::MainBranch, branch, {}, true, {kind, arguments, {}, 0}};
    };
    if (m_remote && !m_remote->mainBranch.isEmpty())
        return guess(m_remote->mainBranch, Clue::Kind::RemoteMain, {m_remote->name});
    for (const char *usual : {"main", "master", "trunk"})
        if (const auto found = m_repository.branch(QLatin1String(usual)); found && *found)
            return guess(QLatin1String(usual), Clue::Kind::BranchExists);
    return guess(m_head.branch.isEmpty() ? QStringLiteral("main") : m_head.branch, Clue::Kind::BranchCheckedOut);
}

Guess Drafter::tag() const
{
    const QString all = QString::number(m_tags.size());
    if (!m_shape)
        return {About::Tag, QStringLiteral("v{version}"), {}, true, {Clue::Kind::NoVersionTag, {all}, {}, 0}};
    const QString last = m_shape->pattern.tagFor(m_source.last ? m_source.last->version : m_shape->highest);
    return {About::Tag, m_shape->pattern.text(), {}, true, {Clue::Kind::TagsMatch, {QString::number(m_shape->count), all, last}, {}, 0}};
}

Guess Drafter::folder(bool otherwisePublished) const
{
    static const QRegularExpression unfit(QStringLiteral("[^A-Za-z0-9._-]+"));
    const QString path =
        QStringLiteral("../%1-releases").arg(fileNameOf(m_draft.guesses.front().value).replace(unfit, QStringLiteral("-")));
    const Clue::Kind why = otherwisePublished ? Clue::Kind::PublishedAlready : Clue::Kind::NobodyPublishes;
    return {About::Folder, path, {}, !otherwisePublished, {why, {}, {}, 0}};
}

std::vector<Guess> Drafter::forge() const
{
    const auto address = m_remote ? domain::remoteAddressOf(m_remote->url) : std::nullopt;
    const QString forge = address ? forgeOf(address->host) : QString();
    if (forge.isEmpty())
        return {};
    const bool isKnown = forge == QLatin1String("github") && address->path.count(QLatin1Char('/')) == 1;
    return {{isKnown ? About::Forge : About::Later,
             forge + QLatin1Char(':') + address->path,
             {},
             isKnown,
             {isKnown ? Clue::Kind::ForgeKnown : Clue::Kind::ForgeOf, {m_remote->name, m_remote->url}, {}, 0}}};
}

bool Drafter::canAskForge() const
{
    const auto forges = forge();
    return !forges.empty() && forges.front().about == About::Forge;
}

/// What runs at the forge for a commit has to be green before it is released.
std::vector<Guess> Drafter::ciCheck() const
{
    static const QRegularExpression workflow(QStringLiteral("^\\.github/workflows/[^/]+\\.ya?ml$"));
    const QStringList found = m_source.paths.filter(workflow);
    if (found.isEmpty() || !canAskForge())
        return {};
    return {{About::CiCheck, {}, {}, true, {Clue::Kind::WorkflowsRun, {QString::number(found.size())}, found.first(), 0}}};
}

std::vector<Guess> Drafter::security() const
{
    static const QRegularExpression policy(QStringLiteral("^(\\.github/|docs/)?SECURITY(\\.(md|rst|txt))?$"));
    const QStringList found = m_source.paths.filter(policy);
    if (found.isEmpty())
        return {};
    return {{About::Later, found.first(), {}, false, {Clue::Kind::SecurityPolicy, {}, found.first(), 0}}};
}

} // namespace

Result<ProcessDraft> draftProcess(const Repository &repository, const KeyLocator &keys) { return Drafter(repository, keys).run(); }

} // namespace engine
