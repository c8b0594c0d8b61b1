// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/releaseprocess.h"
#include "engine/draft/processdraft.h"
#include <algorithm>

namespace engine {
namespace {

using About = Guess::About;

/// A TOML 1.0.0 string: basic, or literal where that spares escapes.
QString quoted(const QString &text)
{
    const bool isControlled = std::any_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == QChar(0x7f); });
    if (!isControlled && !text.contains(u'\'') && (text.contains(u'"') || text.contains(u'\\')))
        return QLatin1Char('\'') + text + QLatin1Char('\'');
    QString escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += QLatin1Char('\\') + QString(c);
        else if (c == u'\n')
            escaped += QLatin1String("\\n");
        else if (c < u' ' || c == QChar(0x7f))
            escaped += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            escaped += c;
    }
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

/// Letters, digits and dashes of a path, for an id: "docs/index.md" gives "docs-index-md".
QString idOf(const QString &path)
{
    QString id;
    for (const QChar c : path) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (plain)
            id += c.toLower();
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    return id.isEmpty() ? QStringLiteral("file") : id;
}

class Writer {
public:
    explicit Writer(const ProcessDraft &draft) : m_draft(draft) {}
    QByteArray write();

private:
    const Guess *used(About about) const;
    std::vector<const Guess *> allUsed(About about) const;
    void line(const QString &text = {}) { m_text += text + QLatin1Char('\n'); }
    void value(const char *key, const QString &text) { line(QLatin1String(key) + QLatin1String(" = ") + quoted(text)); }
    void value(const char *key, const Guess *guess)
    {
        if (guess)
            value(key, guess->value);
    }
    void table(const char *header, const QString &comment = {});
    void check(const QString &id, domain::CheckKind kind, const QString &path = {});
    void project();
    void versioning();
    void checks();
    void releaseBranch();
    const Guess *workflow() const { return used(About::Forge) && !used(About::Folder) ? used(About::Workflow) : nullptr; }
    void publish();

    const ProcessDraft &m_draft;
    QStringList m_ids;
    QString m_text;
};

const Guess *Writer::used(About about) const
{
    const auto all = allUsed(about);
    return all.empty() ? nullptr : all.front();
}

std::vector<const Guess *> Writer::allUsed(About about) const
{
    std::vector<const Guess *> all;
    for (const Guess &guess : m_draft.guesses)
        if (guess.about == about && guess.used)
            all.push_back(&guess);
    return all;
}

void Writer::table(const char *header, const QString &comment)
{
    line();
    if (!comment.isEmpty())
        line(QLatin1String("# ") + comment);
    line(QLatin1String(header));
}

void Writer::project()
{
    table("[project]");
    value("name", used(About::Name));
    const Guess *forge = used(About::Forge);
    const Guess *remote = used(About::Remote);
    value("forge", forge);
    if (forge && remote && remote->value != QLatin1String("origin"))
        value("remote", remote);
    else if (remote && !forge)
        value("forge", remote->value == QLatin1String("origin") ? QStringLiteral("git:") : QLatin1String("git:") + remote->value);
    value("main-branch", used(About::MainBranch));
    value("changelog", used(About::Changelog));
}

void Writer::versioning()
{
    table("[versioning]");
    value("scheme", QStringLiteral("semver"));
    value("tag", used(About::Tag));
    QString comment = QStringLiteral("Every place that holds the version: each matches exactly once. A cut changes them all.");
    for (const Guess *file : allUsed(About::VersionFile)) {
        table("[[versioning.file]]", comment);
        value("path", file->file);
        value(file->value.contains(QLatin1String("{version}")) ? "pattern" : "key", file->value);
        comment.clear();
    }
}

void Writer::check(const QString &id, domain::CheckKind kind, const QString &path)
{
    QString own = id;
    for (int n = 2; m_ids.contains(own); ++n)
        own = QStringLiteral("%1-%2").arg(id).arg(n);
    table("[[check]]", m_ids.isEmpty() ? QStringLiteral("What has to be so before a release goes out.") : QString());
    m_ids += own;
    value("id", own);
    value("kind", domain::toWord(kind));
    if (!path.isEmpty())
        value("path", path);
}

void Writer::checks()
{
    if (used(About::Changelog))
        check(QStringLiteral("changelog"), domain::CheckKind::ChangelogSection);
    if (used(About::BreakingCheck))
        check(QStringLiteral("breaking"), domain::CheckKind::BreakingChangesHaveMigration);
    if (used(About::VersionFile))
        check(QStringLiteral("versions"), domain::CheckKind::VersionsBumped);
    if (used(About::CiCheck) && used(About::Forge))
        check(QStringLiteral("ci"), domain::CheckKind::CiGreen);
    if (workflow())
        check(QStringLiteral("workflow"), domain::CheckKind::ReleaseWorkflow);
    for (const Guess *mention : allUsed(About::MentionCheck))
        check(idOf(mention->value), domain::CheckKind::FileMentionsVersion, mention->value);
    for (const Guess *decision : allUsed(About::DecisionCheck))
        check(QStringLiteral("decision"), domain::CheckKind::DecisionRecorded, decision->value);
}

void Writer::releaseBranch()
{
    const domain::ReleaseProcess usual;
    table("[release-branch]", QStringLiteral("A release is prepared on a branch of its own and reviewed there."));
    value("name", usual.branchName);
    value("commit", usual.commitMessage);
    line(QStringLiteral("sign-off = true"));
}

void Writer::publish()
{
    const Guess *folder = used(About::Folder);
    if (workflow()) {
        table("[publish]", QStringLiteral("The tag starts this workflow, and it publishes."));
        value("by", QStringLiteral("ci"));
        value("workflow", workflow());
    }
    if (!folder)
        return;
    table("[publish]");
    value("by", QStringLiteral("slipway"));
    table("[[publish.target]]", QStringLiteral("One folder for each version, with the source archive, checksums and the notes."));
    value("kind", QStringLiteral("folder"));
    value("path", folder->value);
}

QByteArray Writer::write()
{
    line(QStringLiteral("# How this project is released. Slipway carries it out; every key is described in slipway.schema.json."));
    line(QStringLiteral("schema = 1"));
    project();
    versioning();
    checks();
    releaseBranch();
    publish();
    return m_text.toUtf8();
}

} // namespace

QByteArray toToml(const ProcessDraft &draft) { return Writer(draft).write(); }

bool isEditable(const Guess &guess)
{
    return guess.about != About::Later && guess.about != About::BreakingCheck && guess.about != About::CiCheck;
}

} // namespace engine
