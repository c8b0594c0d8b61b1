// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace tests {
namespace {

const QString oldTip = QStringLiteral("0f1ab2decd2e30c11d23201f49f51d13c431833f"); // ids of the sample never change

/// Collects what is not as it should be.
class Judge {
public:
    explicit Judge(const Sample &sample) : m_sample(sample) {}

    QStringList judge()
    {
        branchAndCommit();
        tag();
        refs();
        checkout();
        files();
        archive();
        return m_problems;
    }

private:
    void same(const QString &what, const QString &actual, const QString &expected)
    {
        if (actual != expected)
            m_problems << QStringLiteral("%1: “%2” instead of “%3”").arg(what, actual, expected);
    }

    void branchAndCommit()
    {
        same(QStringLiteral("commits on main since the old tip"),
             m_sample.remoteGit(QStringLiteral("log --format=%s|%P ") + oldTip + QLatin1String("..main")),
             QLatin1String("chore(release): 0.12.0|") + oldTip);
        same(QStringLiteral("tree of main and of the branch"), m_sample.remoteGit(QStringLiteral("rev-parse main^{tree}")),
             m_sample.remoteGit(QStringLiteral("rev-parse release/0.12.0^{tree}")));
        same(QStringLiteral("commits on the branch"),
             m_sample.remoteGit(QStringLiteral("log --format=%s|%P %1..release/0.12.0").arg(oldTip)),
             QLatin1String("chore(release): 0.12.0|") + oldTip);
        for (const char *commit : {"main", "release/0.12.0"})
            same(QStringLiteral("trailer and people of %1").arg(QLatin1String(commit)),
                 git(m_sample.remote(), {QStringLiteral("log"), QStringLiteral("-1"), QLatin1String(commit),
                                         QStringLiteral("--format=%(trailers:key=Signed-off-by,separator=+)|%an <%ae>|%cn <%ce>")}),
                 QStringLiteral(
                     "Signed-off-by: Ada Lovelace <ada@example.org>|Ada Lovelace <ada@example.org>|Ada Lovelace <ada@example.org>"));
    }

    void tag()
    {
        same(QStringLiteral("kind of tag"), m_sample.remoteGit(QStringLiteral("cat-file -t v0.12.0")), QStringLiteral("tag"));
        same(QStringLiteral("commit of the tag"), m_sample.remoteGit(QStringLiteral("rev-parse v0.12.0^{commit}")),
             m_sample.remoteGit(QStringLiteral("rev-parse main")));
        same(QStringLiteral("tagger"),
             m_sample.remoteGit(QStringLiteral("for-each-ref --format=%(taggername)%(taggeremail) refs/tags/v0.12.0")),
             QStringLiteral("Ada Lovelace<ada@example.org>"));
    }

    void refs()
    {
        const QString names = QStringLiteral("for-each-ref --format=%(refname) refs/heads refs/tags");
        const QString all =
            QStringLiteral("refs/heads/main\nrefs/heads/release/0.12.0\nrefs/tags/v0.10.0\nrefs/tags/v0.11.0\nrefs/tags/v0.12.0");
        same(QStringLiteral("refs of the remote"), m_sample.remoteGit(names), all);
        same(QStringLiteral("refs of the clone"), m_sample.git(names), all);
        const QString ids = QStringLiteral("for-each-ref --format=%(refname)=%(objectname) refs/heads refs/tags");
        same(QStringLiteral("ids of the clone's refs"), m_sample.git(ids), m_sample.remoteGit(ids));
    }

    void checkout()
    {
        same(QStringLiteral("state of the checkout"), m_sample.git(QStringLiteral("status --porcelain --branch")),
             QStringLiteral("## main...origin/main"));
        same(QStringLiteral("work trees"), m_sample.git(QStringLiteral("worktree list --porcelain")).section(QLatin1Char('\n'), 0, 0),
             QLatin1String("worktree ") + QDir(m_sample.work()).canonicalPath());
        same(QStringLiteral("number of work trees"),
             QString::number(m_sample.git(QStringLiteral("worktree list --porcelain")).count(QLatin1String("worktree "))),
             QStringLiteral("1"));
    }

    void files()
    {
        const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        const QDir published(m_sample.path(QStringLiteral("published")));
        same(QStringLiteral("published versions"), published.entryList(everything).join(QLatin1Char(' ')), QStringLiteral("0.12.0"));
        const QDir version(published.filePath(QStringLiteral("0.12.0")));
        same(QStringLiteral("published files"), version.entryList(everything, QDir::Name).join(QLatin1Char(' ')),
             QStringLiteral("NOTES.md SHA256SUMS harbor-0.12.0.tar.gz"));
        QString sums;
        for (const char *name : {"harbor-0.12.0.tar.gz", "NOTES.md"})
            sums += digestOf(version.filePath(QLatin1String(name))) + QLatin1String("  ") + QLatin1String(name) + QLatin1Char('\n');
        QStringList stated = textOf(version.filePath(QStringLiteral("SHA256SUMS"))).split(QLatin1Char('\n'));
        QStringList computed = sums.split(QLatin1Char('\n'));
        stated.sort();
        computed.sort();
        same(QStringLiteral("SHA256SUMS"), stated.join(QLatin1Char('\n')), computed.join(QLatin1Char('\n')));
    }

    /// The same tar that plain git makes of the tag, whatever compressed it.
    void archive()
    {
        const QString file = m_sample.path(QStringLiteral("published/0.12.0/harbor-0.12.0.tar.gz"));
        const Surroundings here{m_sample.work(), {}, {}, {}};
        const Ended unpacked = run(here, QStringLiteral("gzip"), {QStringLiteral("-dc"), file});
        const Ended made = run(here, QStringLiteral("git"),
                               {QStringLiteral("-c"), QStringLiteral("tar.umask=022"), QStringLiteral("archive"),
                                QStringLiteral("--format=tar"), QStringLiteral("--prefix=harbor-0.12.0/"), QStringLiteral("v0.12.0")});
        if (unpacked.out.isEmpty() || unpacked.out != made.out)
            m_problems << QStringLiteral("the archive is not what git archive makes of v0.12.0");
    }

    QString textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QString digestOf(const QString &path)
    {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex()) : QString();
    }

    const Sample &m_sample;
    QStringList m_problems;
};

} // namespace

QStringList problemsOfRelease(const Sample &sample) { return Judge(sample).judge(); }

} // namespace tests
