// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/libgit2repository.h"
#include "domain/creditledger.h"
#include "support/gitfixture.h"
#include <QFile>
#include <QTest>

using adapters::LibGit2Repository;
using tests::ScratchRepository;

namespace {

std::unique_ptr<engine::Repository> open(const ScratchRepository &scratch)
{
    auto repository = LibGit2Repository::open(scratch.path());
    if (!repository)
        qFatal("open: %s", qPrintable(repository.error().detail));
    return std::move(*repository);
}

const QString head = QStringLiteral("HEAD");

/// "Name <mail>" as our reader has it.
QByteArray resolved(const ScratchRepository &scratch, const domain::Person &person)
{
    const domain::Mailmap mailmap(open(scratch)->mailmap(scratch.revParse(head)));
    const domain::Person found = mailmap.resolved(person);
    return (found.name.isEmpty() ? QString() : found.name + QLatin1Char(' ')).toUtf8() + '<' + found.email.toUtf8() + '>';
}

void commitAs(const ScratchRepository &scratch, const QString &author, const QString &message)
{
    scratch.git({QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("--allow-empty"), QStringLiteral("--author"), author,
                 QStringLiteral("-m"), message});
}

const QByteArray oddMailmap = "# people\n"
                              "Ada Lovelace <ada@new.example> <ada@old.example>\n"
                              "  Spaced Name\t<spaced@example.org>  \n"
                              "Plain <plain@example.org> # said so\n"
                              "<only@mail.example> <mail@old.example>\n"
                              "Twice A <twice@example.org>\nTwice B <twice@example.org>\n"
                              "Any One <any@new.example> <shared@box.example>\n"
                              "Grace <grace@new.example> gRACE hopper <SHARED@box.example>\n"
                              "Zo\xc3\xab <z@new.example> ZO\xc3\x8b <z@old.example>\n"
                              "No Mail <nomail@example.org> <>\n"
                              "Chain B <b@chain.example> <a@chain.example>\nChain C <c@chain.example> <b@chain.example>\n"
                              "broken <\nalso broken\n<>\n<> <x@y.example>\n"
                              "Late <late@example.org> <ada@OLD.example>\n"
                              "<mail@for.name> Namely Known <named@old.example>\n"
                              "Behind <behind@new.example> <behind@old.example> tail <tail@example.org>\n"
                              " # Hash <hash@example.org>\r\n";

} // namespace

class TstMailmapReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAsGitDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        const std::vector<std::pair<const char *, const char *>> people = {{"ada", "ada@old.example"},
                                                                           {"ada", "ADA@Old.Example"},
                                                                           {"x", "spaced@example.org"},
                                                                           {"x", "plain@example.org"},
                                                                           {"kept", "mail@old.example"},
                                                                           {"x", "twice@example.org"},
                                                                           {"bob", "shared@box.example"},
                                                                           {"Grace Hopper", "shared@BOX.example"},
                                                                           {"zo\xc3\xab", "z@old.example"},
                                                                           {"ZO\xc3\x8b", "z@old.example"},
                                                                           {"x", "a@chain.example"},
                                                                           {"x", "b@chain.example"},
                                                                           {"x", "x@y.example"},
                                                                           {"namely known", "named@old.example"},
                                                                           {"other", "named@old.example"},
                                                                           {"x", "behind@old.example"},
                                                                           {"x", "tail@example.org"},
                                                                           {"x", "hash@example.org"},
                                                                           {"nobody", "not@there.example"}};
        for (const auto &[name, email] : people)
            QTest::addRow("%s <%s>", name, email) << QString::fromUtf8(name) << QString::fromUtf8(email);
    }

    void readsAsGitDoes()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        const ScratchRepository scratch;
        scratch.commit(QStringLiteral(".mailmap"), oddMailmap, "feat: a");
        const QByteArray git = scratch.git({QStringLiteral("check-mailmap"), QStringLiteral("%1 <%2>").arg(name, email)});
        QCOMPARE(resolved(scratch, {name, email}), git);
    }

    void authorsOfARangeAreThoseOfShortlog()
    {
        const ScratchRepository scratch;
        scratch.commit("feat: before");
        scratch.tag(QStringLiteral("v1"));
        const QStringList authors{QStringLiteral("ada <ada@old.example>"),
                                  QStringLiteral("Ada Lovelace <ada@new.example>"),
                                  QStringLiteral("grace hopper <shared@box.example>"),
                                  QStringLiteral("x <SHARED@box.example>"),
                                  QStringLiteral("x <twice@example.org>"),
                                  QStringLiteral("y <twice@example.org>"),
                                  QStringLiteral("Nobody <not@there.example>")};
        for (int i = 0; i < 3; ++i)
            for (const QString &author : authors)
                commitAs(scratch, author, QStringLiteral("feat: x\n\nCo-authored-by: ada <ada@old.example>"));
        scratch.commit(QStringLiteral(".mailmap"), oddMailmap, "chore: people");

        const auto repository = open(scratch);
        const engine::Range range{scratch.revParse(QStringLiteral("v1")), scratch.revParse(head)};
        domain::CreditReader reader(domain::Mailmap(repository->mailmap(range.to)));
        const auto order = repository->walk(range, [&reader](domain::Commit &&commit) { reader.add(commit); });
        QVERIFY(order);
        for (const auto &[group, role] : {std::pair("--group=author", domain::CreditRole::Author),
                                          std::pair("--group=trailer:co-authored-by", domain::CreditRole::CoAuthor)}) {
            QStringList ours;
            for (const auto &entry : reader.ledger(*order, {}, domain::CreditReader::Detail::Mentions).people)
                if (const auto count = std::ranges::count(entry.mentions, role, &domain::CreditLedger::Mention::role))
                    ours << QStringLiteral("%1\t%2 <%3>").arg(count, 6).arg(entry.person.name, entry.person.email);
            QStringList gits = QString::fromUtf8(scratch.git({QStringLiteral("shortlog"), QStringLiteral("-se"), QLatin1String(group),
                                                              QStringLiteral("v1..HEAD")}))
                                   .split(QLatin1Char('\n'));
            ours.sort();
            gits.sort();
            QCOMPARE(ours, gits);
        }
    }

    void theFileOfTheWorkTreeCountsForWhatIsNotYounger()
    {
        const ScratchRepository scratch;
        const QString old = scratch.commit("feat: old");
        scratch.commit(QStringLiteral(".mailmap"), "Committed <a@x>\n", "chore: people");
        scratch.write(QStringLiteral(".mailmap"), "Written <a@x>\n");
        QCOMPARE(open(scratch)->mailmap(old), QByteArray("Written <a@x>\n"));
        QCOMPARE(open(scratch)->mailmap(scratch.revParse(head)), QByteArray("Written <a@x>\n"));
    }

    void aYoungerCommitBringsItsOwn()
    {
        const ScratchRepository scratch;
        scratch.commit(QStringLiteral(".mailmap"), "Old <a@x>\n", "chore: people");
        const QString young = scratch.commit(QStringLiteral(".mailmap"), "Young <a@x>\n", "chore: people");
        scratch.git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("HEAD~1")});
        QCOMPARE(open(scratch)->mailmap(young), QByteArray("Young <a@x>\n"));
        QCOMPARE(open(scratch)->mailmap(scratch.revParse(head)), QByteArray("Old <a@x>\n"));
    }

    void configuredOnesComeLast()
    {
        const ScratchRepository scratch;
        scratch.commit(QStringLiteral("people/blob.txt"), "Blob <a@x>\nBlob <b@x>", "feat: a");
        scratch.write(QStringLiteral(".mailmap"), "Tree <a@x>\nTree <b@x>\nTree <c@x>");
        scratch.write(QStringLiteral("file.txt"), "File <a@x>\n");
        scratch.setConfig(QStringLiteral("mailmap.blob"), QStringLiteral("HEAD:people/blob.txt"));
        scratch.setConfig(QStringLiteral("mailmap.file"), QStringLiteral("file.txt"));
        for (const char *email : {"a@x", "b@x", "c@x"}) {
            const QString one = QString::fromUtf8(email);
            QCOMPARE(resolved(scratch, {QStringLiteral("n"), one}),
                     scratch.git({QStringLiteral("check-mailmap"), QStringLiteral("n <%1>").arg(one)}));
        }
    }

    void whatIsNotThereChangesNothing()
    {
        const ScratchRepository scratch;
        scratch.commit("feat: a");
        QCOMPARE(open(scratch)->mailmap(scratch.revParse(head)), QByteArray());
        scratch.setConfig(QStringLiteral("mailmap.blob"), QStringLiteral("HEAD:nowhere"));
        scratch.setConfig(QStringLiteral("mailmap.file"), QStringLiteral("/nowhere/at/all"));
        QCOMPARE(open(scratch)->mailmap(scratch.revParse(head)), QByteArray());
        QCOMPARE(open(scratch)->mailmap({}), QByteArray());
    }

    /// Git neither: a repository of a stranger would have any file read.
    void noLinkIsFollowed()
    {
        const ScratchRepository scratch;
        scratch.commit("feat: a");
        scratch.write(QStringLiteral("secret"), "Secret <a@x>\n");
        QVERIFY(QFile::link(scratch.pathOf(QStringLiteral("secret")), scratch.pathOf(QStringLiteral(".mailmap"))));
        QCOMPARE(open(scratch)->mailmap(scratch.revParse(head)), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TstMailmapReader)
#include "tst_mailmapreader.moc"
