// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeports.h"
#include <algorithm>

namespace tests {

using domain::Commit;
using domain::ErrorKind;
using domain::ObjectId;
using domain::Result;
using domain::Status;
using engine::CancelToken;

ptrdiff_t FakeRepository::indexOf(const ObjectId &id) const
{
    const auto &all = m_world->commits;
    return std::find_if(all.begin(), all.end(), [&](const Commit &c) { return c.id == id; }) - all.begin();
}

Result<engine::HeadInfo> FakeRepository::head() const
{
    const auto held = lock();
    return engine::HeadInfo{QStringLiteral("main"), m_world->commits.front().id};
}

Result<ObjectId> FakeRepository::resolve(const QString &revision) const
{
    const auto held = lock();
    if (revision == QLatin1String("main") || revision == QLatin1String("HEAD") || revision == QLatin1String("refs/remotes/origin/main"))
        return m_world->commits.front().id;
    if (const auto tag = m_world->tags.find(revision); tag != m_world->tags.end())
        return tag->second.commit;
    if (indexOf(revision) < ptrdiff_t(m_world->commits.size()))
        return revision;
    return domain::failure(ErrorKind::RefNotFound, revision);
}

Result<std::optional<ObjectId>> FakeRepository::branch(const QString &name) const
{
    const auto held = lock();
    return name == QLatin1String("main") ? std::optional(m_world->commits.front().id) : std::nullopt;
}

Result<std::optional<engine::TagRef>> FakeRepository::tag(const QString &name) const
{
    const auto held = lock();
    const auto found = m_world->tags.find(name);
    return found == m_world->tags.end() ? std::nullopt : std::optional(found->second);
}

Result<QStringList> FakeRepository::tagNames() const
{
    const auto held = lock();
    QStringList names;
    for (const auto &[name, tag] : m_world->tags)
        names << name;
    return names;
}

Result<Commit> FakeRepository::commit(const ObjectId &id) const
{
    const auto held = lock();
    const ptrdiff_t index = indexOf(id);
    if (index == ptrdiff_t(m_world->commits.size()))
        return domain::failure(ErrorKind::RefNotFound, id);
    return m_world->commits[size_t(index)];
}

Result<bool> FakeRepository::isAncestor(const ObjectId &ancestor, const ObjectId &of) const
{
    const auto held = lock();
    return indexOf(ancestor) >= indexOf(of);
}

Result<domain::CommitOrder> FakeRepository::walk(const engine::Range &range, const engine::CommitSink &sink) const
{
    const auto held = lock();
    domain::CommitOrder order;
    const ptrdiff_t begin = indexOf(range.to);
    const ptrdiff_t end = range.from.isEmpty() ? ptrdiff_t(m_world->commits.size()) : indexOf(range.from);
    for (ptrdiff_t i = begin; i < end; ++i) {
        const Commit &commit = m_world->commits[size_t(i)];
        order.newestFirst.push_back(quint32(i - begin));
        order.parentsBegin.push_back(quint32(order.parents.size()));
        for (const ObjectId &parent : commit.parents)
            order.parents.push_back(indexOf(parent) < end ? quint32(indexOf(parent) - begin) : domain::CommitOrder::outside);
        sink(Commit(commit));
    }
    order.parentsBegin.push_back(quint32(order.parents.size()));
    return order;
}

Result<QByteArray> FakeRepository::fileAt(const ObjectId &, const QString &path) const
{
    const auto held = lock();
    const auto found = m_world->files.find(path);
    if (found == m_world->files.end())
        return domain::failure(ErrorKind::FileNotFound, path);
    return found->second;
}

Result<std::map<QString, ObjectId>> FakeGit::remoteRefs(const QString &, const CancelToken &)
{
    const auto held = lock();
    return m_world->remoteRefs;
}

Status FakeGit::fetch(const QString &, const CancelToken &)
{
    const auto held = lock();
    return m_world->fetchFails ? Status(domain::failure(*m_world->fetchFails)) : Status();
}

Status FakeGit::push(const QString &, const std::vector<engine::PushRef> &refs, const CancelToken &)
{
    const auto held = lock();
    if (m_world->pushFails)
        return domain::failure(*m_world->pushFails);
    for (const auto &ref : refs) {
        const auto &tag = m_world->tags.at(ref.to.section(QLatin1Char('/'), -1));
        m_world->remoteRefs[ref.to] = tag.object;
        m_world->remoteRefs[ref.to + QLatin1String("^{}")] = tag.commit;
    }
    return {};
}

Status FakeGit::createTag(const QString &name, const ObjectId &commit, const QString &, const CancelToken &)
{
    const auto held = lock();
    m_world->tags[name] = {name, commit, QLatin1String("tag of ") + commit, true};
    return {};
}

namespace {

class FakeWorkTree final : public engine::WorkTree {
public:
    QString path() const override { return QStringLiteral("/fake/tree"); }
    Result<QByteArray> read(const QString &file) const override { return domain::failure(ErrorKind::FileNotFound, file); }
    Status write(const QString &, const QByteArray &) override { return {}; }
};

QString key(const QString &check, const ObjectId &commit) { return check + QLatin1Char('@') + commit; }
QString key(const QString &version, engine::Document document) { return QStringLiteral("%1/%2").arg(version).arg(int(document)); }

template <class T>
std::optional<T> lookUp(const std::map<QString, T> &map, const QString &name)
{
    const auto found = map.find(name);
    return found == map.end() ? std::nullopt : std::optional<T>(found->second);
}

} // namespace

Result<std::unique_ptr<engine::WorkTree>> FakeGit::checkOut(const ObjectId &, const CancelToken &)
{
    return std::make_unique<FakeWorkTree>();
}

Status FakeJournal::record(const engine::JournalEntry &entry)
{
    const auto held = lock();
    m_world->journal.push_back(entry);
    return {};
}

Result<std::vector<engine::JournalEntry>> FakeJournal::entries(const QString &) const
{
    const auto held = lock();
    return m_world->journal;
}

Result<std::vector<engine::JournalEntry>> FakeJournal::entriesOfAct(const QString &act) const
{
    const auto held = lock();
    std::vector<engine::JournalEntry> found;
    std::copy_if(m_world->journal.begin(), m_world->journal.end(), std::back_inserter(found),
                 [&](const engine::JournalEntry &entry) { return entry.act == act; });
    return found;
}

Result<std::optional<engine::JournalEntry>> FakeJournal::unfinished() const
{
    const auto held = lock();
    std::optional<engine::JournalEntry> begun;
    for (const engine::JournalEntry &entry : m_world->journal) {
        if (entry.state == engine::actBegun)
            begun = entry;
        else if (entry.state == engine::actEnded)
            begun.reset();
    }
    return begun;
}

Status FakeCheckStore::keep(const QString &check, const ObjectId &commit, const engine::CommandOutcome &outcome)
{
    const auto held = lock();
    m_world->outcomes[key(check, commit)] = outcome;
    return {};
}

Result<std::optional<engine::CommandOutcome>> FakeCheckStore::outcome(const QString &check, const ObjectId &commit) const
{
    const auto held = lock();
    return lookUp(m_world->outcomes, key(check, commit));
}

Status FakeCheckStore::keep(const QString &check, const ObjectId &commit, const engine::Statement &statement)
{
    const auto held = lock();
    m_world->statements[key(check, commit)] = statement;
    return {};
}

Status FakeCheckStore::keep(const QString &check, const ObjectId &commit, const domain::CiReport &report)
{
    const auto held = lock();
    m_world->ciReports[key(check, commit)] = report;
    return {};
}

Result<std::optional<domain::CiReport>> FakeCheckStore::ciReport(const QString &check, const ObjectId &commit) const
{
    const auto held = lock();
    return lookUp(m_world->ciReports, key(check, commit));
}

Status FakeCheckStore::keep(const QString &check, const ObjectId &commit, const domain::WorkflowAtForge &said)
{
    const auto held = lock();
    m_world->workflows[key(check, commit)] = said;
    return {};
}

Result<std::optional<domain::WorkflowAtForge>> FakeCheckStore::workflowAtForge(const QString &check, const ObjectId &commit) const
{
    const auto held = lock();
    return lookUp(m_world->workflows, key(check, commit));
}

Status FakeCheckStore::withdraw(const QString &check, const ObjectId &commit, const QDateTime &)
{
    const auto held = lock();
    m_world->statements.erase(key(check, commit));
    return {};
}

Result<std::optional<engine::Statement>> FakeCheckStore::statement(const QString &check, const ObjectId &commit) const
{
    const auto held = lock();
    return lookUp(m_world->statements, key(check, commit));
}

Result<std::vector<engine::PastResult>> FakeCheckStore::history(const QString &check, int) const
{
    const auto held = lock();
    std::vector<engine::PastResult> found;
    for (const auto &[name, outcome] : m_world->outcomes)
        if (name.section(QLatin1Char('@'), 0, 0) == check)
            found.push_back({name.section(QLatin1Char('@'), 1), outcome.at, outcome, std::nullopt});
    for (const auto &[name, statement] : m_world->statements)
        if (name.section(QLatin1Char('@'), 0, 0) == check)
            found.push_back({name.section(QLatin1Char('@'), 1), statement.at, std::nullopt, statement});
    return found;
}

Result<std::optional<QString>> FakeDraftStore::read(const QString &version, engine::Document document) const
{
    const auto held = lock();
    return lookUp(m_world->drafts, key(version, document));
}

Status FakeDraftStore::save(const QString &version, engine::Document document, const QString &markdown)
{
    const auto held = lock();
    if (m_world->draftsFail)
        return domain::failure(*m_world->draftsFail);
    m_world->drafts[key(version, document)] = markdown;
    m_world->saves << markdown;
    return {};
}

Status FakeDraftStore::discard(const QString &version, engine::Document document)
{
    const auto held = lock();
    m_world->drafts.erase(key(version, document));
    return {};
}

Result<QByteArrayList> FakeEditStore::read(const QString &version, engine::Document document) const
{
    const auto held = lock();
    return m_world->edits[key(version, document)];
}

Status FakeEditStore::append(const QString &version, engine::Document document, const QByteArray &piece)
{
    const auto held = lock();
    if (m_world->draftsFail)
        return domain::failure(*m_world->draftsFail);
    m_world->edits[key(version, document)] << piece;
    return {};
}

Status FakeEditStore::clear(const QString &version, engine::Document document)
{
    const auto held = lock();
    m_world->edits.erase(key(version, document));
    return {};
}

Status FakeDraftArchive::keep(const QString &version, engine::Document document, const QString &markdown, engine::KeptDraft::Why why,
                              const QDateTime &at)
{
    const auto held = lock();
    auto &all = m_world->kept[key(version, document)];
    if (all.empty() || all.front().second != markdown)
        all.insert(all.begin(), {{QString::number(all.size()), why, at}, markdown});
    return {};
}

Result<std::vector<engine::KeptDraft>> FakeDraftArchive::kept(const QString &version, engine::Document document) const
{
    const auto held = lock();
    std::vector<engine::KeptDraft> found;
    for (const auto &[draft, text] : m_world->kept[key(version, document)])
        found.push_back(draft);
    return found;
}

Result<QString> FakeDraftArchive::text(const QString &version, engine::Document document, const QString &id) const
{
    const auto held = lock();
    for (const auto &[draft, text] : m_world->kept[key(version, document)])
        if (draft.id == id)
            return text;
    return domain::failure(ErrorKind::FileNotFound, id);
}

Result<QByteArray> FakeDraftArchive::origin(const QString &version, engine::Document document) const
{
    const auto held = lock();
    return m_world->origins[key(version, document)];
}

Status FakeDraftArchive::keepOrigin(const QString &version, engine::Document document, const QByteArray &origin)
{
    const auto held = lock();
    m_world->origins[key(version, document)] = origin;
    return {};
}

Result<int> FakeCommandRunner::run(const QStringList &command, const QString &, const Output &output, const CancelToken &cancel)
{
    ++m_world->commandsRun;
    if (output)
        output(m_world->output);
    const auto gate = m_world->commandGate;
    while (gate && !gate->tryAcquire(1, 10))
        if (cancel.requested())
            return domain::failure(ErrorKind::Cancelled, command.value(0));
    return m_world->exitCode;
}

Result<std::optional<std::map<QString, engine::Digest>>> FakePublishFolder::published(const QString &, const QString &version) const
{
    const auto held = lock();
    return lookUp(m_world->published, version);
}

Status FakePublishFolder::publish(const QString &, const QString &version, const QStringList &files)
{
    const auto held = lock();
    for (const QString &file : files)
        m_world->published[version][file.section(QLatin1Char('/'), -1)] = QLatin1String("sha256:") + QString(64, QLatin1Char('a'));
    return {};
}

} // namespace tests
