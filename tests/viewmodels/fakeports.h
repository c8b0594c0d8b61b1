// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "fakeproject.h"
#include <utility>

namespace tests {

class FakePort {
public:
    explicit FakePort(std::shared_ptr<FakeWorld> world) : m_world(std::move(world)) {}

protected:
    std::unique_lock<std::mutex> lock() const { return std::unique_lock(m_world->mutex); }
    std::shared_ptr<FakeWorld> m_world;
};

class FakeRepository final : public engine::Repository, FakePort {
public:
    using FakePort::FakePort;
    QString workTree() const override { return QStringLiteral("/fake/work"); }
    QString gitDirectory() const override { return QStringLiteral("/fake/work/.git"); }
    bool isShallow() const override { return false; }
    domain::Result<engine::HeadInfo> head() const override;
    domain::Result<domain::ObjectId> resolve(const QString &revision) const override;
    domain::Result<std::optional<domain::ObjectId>> branch(const QString &name) const override;
    domain::Result<std::optional<engine::TagRef>> tag(const QString &name) const override;
    domain::Result<QStringList> tagNames() const override;
    domain::Result<QString> tagMessage(const QString &) const override { return QString(); }
    domain::Result<domain::Commit> commit(const domain::ObjectId &id) const override;
    domain::Result<domain::ObjectId> treeOf(const domain::ObjectId &commit) const override { return QLatin1String("tree") + commit; }
    domain::Result<bool> isAncestor(const domain::ObjectId &ancestor, const domain::ObjectId &of) const override;
    domain::Result<domain::CommitOrder> walk(const engine::Range &range, const engine::CommitSink &sink) const override;
    domain::Result<QStringList> changedPaths(const domain::ObjectId &, const domain::ObjectId &) const override
    {
        return QStringList(QStringLiteral("CHANGELOG.md"));
    }
    domain::Result<QStringList> paths(const domain::ObjectId &) const override { return QStringList(); }
    domain::Result<QByteArray> fileAt(const domain::ObjectId &commit, const QString &path) const override;
    domain::Result<std::map<QString, int>> filesContaining(const domain::ObjectId &, const QByteArray &) const override
    {
        return std::map<QString, int>();
    }
    domain::Result<QStringList> dirtyPaths() const override { return QStringList(); }
    bool isReadOnly(const QString &) const override { return false; }
    QByteArray mailmap(const domain::ObjectId &) const override
    {
        const auto held = lock();
        return m_world->files[QStringLiteral(".mailmap")];
    }
    std::optional<QString> config(const QString &) const override { return std::nullopt; }
    domain::Result<domain::Person> identity() const override
    {
        return domain::Person{QStringLiteral("Ada"), QStringLiteral("ada@example.org")};
    }
    std::optional<QString> remoteUrl(const QString &) const override { return QStringLiteral("/fake/remote.git"); }
    domain::Result<std::vector<engine::RemoteInfo>> remotes() const override { return std::vector<engine::RemoteInfo>(); }
    QString diff(const domain::FileEdit &edit) const override { return QStringLiteral("--- %1\n+++ %1\n").arg(edit.path); }

private:
    ptrdiff_t indexOf(const domain::ObjectId &id) const;
};

class FakeGit final : public engine::GitCommands, FakePort {
public:
    using FakePort::FakePort;
    domain::Result<std::map<QString, domain::ObjectId>> remoteRefs(const QString &, const engine::CancelToken &) override;
    domain::Status fetch(const QString &, const engine::CancelToken &) override;
    QStringList pushCommand(const QString &, const std::vector<engine::PushRef> &) const override { return {QStringLiteral("git push")}; }
    QStringList archiveCommand(const QString &, const QString &, const QString &) const override { return {QStringLiteral("git archive")}; }
    domain::Status push(const QString &, const std::vector<engine::PushRef> &refs, const engine::CancelToken &) override;
    domain::Status createTag(const QString &name, const domain::ObjectId &commit, const QString &message,
                             const engine::CancelToken &) override;
    domain::Result<std::unique_ptr<engine::WorkTree>> checkOut(const domain::ObjectId &commit, const engine::CancelToken &) override;

    // Nothing here cuts a release: that is for tests with a real repository.
    domain::Status updateRef(const QString &, const domain::ObjectId &, const domain::ObjectId &, const QString &) override { return no(); }
    domain::Result<domain::ObjectId> commit(const engine::WorkTree &, const QStringList &, const QString &, bool,
                                            const engine::CancelToken &) override
    {
        return no();
    }
    domain::Status fetchRefs(const QString &, const QString &, const engine::CancelToken &) override { return {}; }
    domain::Result<domain::ObjectId> commitFiles(const std::map<QString, QByteArray> &, const domain::ObjectId &, const QString &,
                                                 const engine::CancelToken &) override
    {
        return no();
    }
    domain::Result<domain::ObjectId> squashMerge(const engine::WorkTree &, const domain::ObjectId &, const QString &,
                                                 const engine::CancelToken &) override
    {
        return no();
    }
    domain::Result<bool> fastForward(const QString &, const domain::ObjectId &, const engine::CancelToken &) override { return no(); }
    domain::Status archive(const QString &, const QString &, const QString &, const engine::CancelToken &) override { return {}; }

private:
    static tl::unexpected<domain::Error> no() { return domain::failure(domain::ErrorKind::Unexpected); }
};

class FakeJournal final : public engine::Journal, FakePort {
public:
    using FakePort::FakePort;
    domain::Status record(const engine::JournalEntry &entry) override;
    domain::Result<std::vector<engine::JournalEntry>> entries(const QString &) const override;
    domain::Result<std::vector<engine::JournalEntry>> entriesOfAct(const QString &act) const override;
    domain::Result<std::optional<engine::JournalEntry>> unfinished() const override;
};

class FakeCheckStore final : public engine::CheckStore, FakePort {
public:
    using FakePort::FakePort;
    domain::Status keep(const QString &check, const domain::ObjectId &commit, const engine::CommandOutcome &outcome) override;
    domain::Result<std::optional<engine::CommandOutcome>> outcome(const QString &check, const domain::ObjectId &commit) const override;
    domain::Status keep(const QString &check, const domain::ObjectId &commit, const engine::Statement &statement) override;
    domain::Status keep(const QString &check, const domain::ObjectId &commit, const domain::CiReport &report) override;
    domain::Result<std::optional<domain::CiReport>> ciReport(const QString &check, const domain::ObjectId &commit) const override;
    domain::Status keep(const QString &check, const domain::ObjectId &commit, const domain::WorkflowAtForge &said) override;
    domain::Result<std::optional<domain::WorkflowAtForge>> workflowAtForge(const QString &check,
                                                                           const domain::ObjectId &commit) const override;
    domain::Status withdraw(const QString &check, const domain::ObjectId &commit, const QDateTime &at) override;
    domain::Result<std::optional<engine::Statement>> statement(const QString &check, const domain::ObjectId &commit) const override;
    domain::Result<std::vector<engine::PastResult>> history(const QString &check, int limit) const override;
};

class FakeDraftStore final : public engine::DraftStore, FakePort {
public:
    using FakePort::FakePort;
    std::vector<engine::WrittenDraft> written(engine::Document) const override { return {}; }
    domain::Result<std::optional<QString>> lastSaved(const QString &, engine::Document) const override { return std::nullopt; }
    QString place(const QString &, engine::Document) const override { return {}; }
    domain::Result<std::optional<QString>> read(const QString &version, engine::Document document) const override;
    domain::Status save(const QString &version, engine::Document document, const QString &markdown) override;
    domain::Status discard(const QString &version, engine::Document document) override;
    domain::Result<std::optional<QString>> section(const QString &) const override { return std::nullopt; }
    domain::Status keepSection(const QString &, const std::optional<QString> &) override { return {}; }
};

class FakeChoiceStore final : public engine::ChoiceStore, FakePort {
public:
    using FakePort::FakePort;
    domain::Result<domain::NoteChoices> read(const QString &version) const override
    {
        auto held = lock();
        if (const auto gate = std::exchange(m_world->choicesGate, nullptr)) {
            held.unlock();
            gate->acquire();
            held.lock();
        }
        return m_world->choices[version];
    }
    domain::Status save(const QString &version, const domain::NoteChoices &choices) override
    {
        const auto held = lock();
        if (m_world->draftsFail)
            return domain::failure(*m_world->draftsFail);
        m_world->choices[version] = choices;
        return {};
    }
    domain::Result<domain::PeopleChoices> readPeople(const QString &version) const override
    {
        const auto held = lock();
        return m_world->people[version];
    }
    domain::Status savePeople(const QString &version, const domain::PeopleChoices &choices) override
    {
        const auto held = lock();
        if (m_world->draftsFail)
            return domain::failure(*m_world->draftsFail);
        m_world->people[version] = choices;
        return {};
    }
};

class FakeEditStore final : public engine::EditStore, FakePort {
public:
    using FakePort::FakePort;
    domain::Result<QByteArrayList> read(const QString &version, engine::Document document) const override;
    domain::Status append(const QString &version, engine::Document document, const QByteArray &piece) override;
    domain::Status clear(const QString &version, engine::Document document) override;
};

class FakeDraftArchive final : public engine::DraftArchive, FakePort {
public:
    using FakePort::FakePort;
    domain::Status keep(const QString &version, engine::Document document, const QString &markdown, engine::KeptDraft::Why why,
                        const QDateTime &at) override;
    domain::Result<std::vector<engine::KeptDraft>> kept(const QString &version, engine::Document document) const override;
    domain::Result<QString> text(const QString &version, engine::Document document, const QString &id) const override;
    domain::Result<QByteArray> origin(const QString &version, engine::Document document) const override;
    domain::Status keepOrigin(const QString &version, engine::Document document, const QByteArray &origin) override;
};

class FakeCommandRunner final : public engine::CommandRunner, FakePort {
public:
    using FakePort::FakePort;
    domain::Result<int> run(const QStringList &command, const QString &, const Output &output, const engine::CancelToken &cancel) override;
};

class FakePublishFolder final : public engine::PublishFolder, FakePort {
public:
    using FakePort::FakePort;
    domain::Result<std::optional<std::map<QString, engine::Digest>>> published(const QString &, const QString &version) const override;
    domain::Status writable(const QString &) const override { return {}; }
    domain::Status publish(const QString &, const QString &version, const QStringList &files) override;
    domain::Result<QByteArray> read(const QString &, const QString &, const QString &) const override { return QByteArray(); }
};

class FakeBuildFolder final : public engine::BuildFolder {
public:
    domain::Result<QString> pathFor(const QString &version, const QString &fileName) override
    {
        return QStringLiteral("/fake/build/%1/%2").arg(version, fileName);
    }
    domain::Result<QByteArray> read(const QString &) const override { return QByteArray("bytes"); }
    domain::Result<engine::Digest> digest(const QString &) const override
    {
        return QLatin1String("sha256:") + QString(64, QLatin1Char('a'));
    }
    domain::Status write(const QString &, const QByteArray &) override { return {}; }
};

} // namespace tests
