// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproject.h"
#include "fakeports.h"

namespace tests {
namespace {

class FakeKeyLocator final : public engine::KeyLocator {
public:
    domain::Result<std::vector<domain::TextSpan>> locate(const QString &, const QByteArray &, const QString &) const override
    {
        return std::vector<domain::TextSpan>();
    }
};

class NoSigner final : public engine::Signer {
public:
    std::optional<QString> suffix() const override { return std::nullopt; }
    std::optional<QString> unknownFormat() const override { return std::nullopt; }
    QStringList command(const QString &) const override { return {}; }
    domain::Status sign(const QString &, const engine::CancelToken &) override { return {}; }
    domain::Result<bool> isOwn(const engine::SignedText &, const engine::CancelToken &) override { return true; }
    domain::Result<QByteArray> signature(const QByteArray &, const QString &, const engine::CancelToken &) override { return QByteArray(); }
    domain::Result<QString> keyOf(const engine::SignedText &, const QByteArray &, const QString &, const engine::CancelToken &) override
    {
        return QString();
    }
};

class FreeLock final : public engine::RepositoryLock {
public:
    domain::Result<std::unique_ptr<engine::HeldLock>> acquire() override { return std::make_unique<engine::HeldLock>(); }
};

class FakeClock final : public engine::Clock {
public:
    explicit FakeClock(std::shared_ptr<FakeWorld> world) : m_world(std::move(world)) {}
    QDateTime now() const override { return m_world->now; }

private:
    std::shared_ptr<FakeWorld> m_world;
};

/// Forty equal digits: an id that one can read.
domain::ObjectId id(char digit) { return QString(40, QLatin1Char(digit)); }

domain::Commit commit(char digit, std::vector<domain::ObjectId> parents, const char *message)
{
    const domain::Person ada{QStringLiteral("Ada"), QStringLiteral("ada@example.org")};
    return {id(digit), std::move(parents), ada, ada, 1'790'000'000 + digit, QLatin1String(message)};
}

} // namespace

std::shared_ptr<FakeWorld> makeWorld()
{
    auto world = std::make_shared<FakeWorld>();
    world->commits = {commit('2', {id('1')}, "feat(crane): lift twice as much"), commit('1', {}, "feat: first")};
    world->tags[QStringLiteral("v1.0.0")] = {QStringLiteral("v1.0.0"), id('1'), id('1'), false};
    world->remoteRefs[QStringLiteral("refs/heads/main")] = id('2');
    world->files[QStringLiteral("CHANGELOG.md")] = "# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- First.\n";
    return world;
}

std::shared_ptr<engine::Project> makeProject(const std::shared_ptr<FakeWorld> &world, std::vector<domain::CheckDefinition> checks)
{
    auto project = std::make_shared<engine::Project>();
    project->process.projectName = QStringLiteral("harbor");
    project->process.changelogPath = QStringLiteral("CHANGELOG.md");
    project->process.checks = std::move(checks);
    project->process.targets = {{QStringLiteral("folder"), QStringLiteral("folder"), QStringLiteral("/fake/published")}};
    project->repository = std::make_unique<FakeRepository>(world);
    project->history = std::make_unique<engine::History>(*project->repository);
    project->git = std::make_unique<FakeGit>(world);
    project->journal = std::make_unique<FakeJournal>(world);
    project->checks = std::make_unique<FakeCheckStore>(world);
    project->drafts = std::make_unique<FakeDraftStore>(world);
    project->choices = std::make_unique<FakeChoiceStore>(world);
    project->edits = std::make_unique<FakeEditStore>(world);
    project->archive = std::make_unique<FakeDraftArchive>(world);
    project->commands = std::make_unique<FakeCommandRunner>(world);
    project->keys = std::make_unique<FakeKeyLocator>();
    project->publishFolder = std::make_unique<FakePublishFolder>(world);
    project->buildFolder = std::make_unique<FakeBuildFolder>();
    project->signer = std::make_unique<NoSigner>();
    project->lock = std::make_unique<FreeLock>();
    project->clock = std::make_unique<FakeClock>(world);
    return project;
}

void land(FakeWorld &world)
{
    const std::lock_guard held(world.mutex);
    world.commits.insert(world.commits.begin(), commit('3', {id('2')}, "chore(release): 1.1.0"));
    world.remoteRefs[QStringLiteral("refs/heads/main")] = id('3');
}

ui::ReleasePtr releaseOf(const std::shared_ptr<const engine::Project> &project, const char *version)
{
    const auto state = engine::releaseState(*project, *domain::Version::parse(QLatin1String(version)));
    if (!state)
        qFatal("releaseState: kind %d, %s", int(state.error().kind), qPrintable(state.error().subject));
    return std::make_shared<const ui::OpenRelease>(ui::OpenRelease{project, *state});
}

domain::CheckDefinition commandCheck(const QString &id) { return {id, domain::CheckKind::Command, {}, {}, {QStringLiteral("make"), id}}; }

domain::CheckDefinition manualCheck(const QString &id)
{
    return {id, domain::CheckKind::Manual, QStringLiteral("Newsletter drafted"), {}, {}};
}

} // namespace tests
