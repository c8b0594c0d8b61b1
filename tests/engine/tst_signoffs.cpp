// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/signoffs.h"
#include "projectfixture.h"
#include "support/signingpeople.h"
#include <QStandardPaths>

using namespace tests;
using domain::ErrorKind;
using domain::FingerprintPart;
using engine::Act;
using engine::SignOffs;
using engine::SignOffView;
using State = domain::SignOff::State;

namespace {

const QByteArray twoOfThree = "[sign-off]\nneeded = 2\nmaintainers = [\"ada\", \"grace\", \"alan\"]\n";

/// The project of ProjectFixture with maintainers, as Ada has it and as Grace has it.
struct Maintainers : ProjectFixture {
    SigningPeople people;
    std::unique_ptr<ScratchRepository> grace;

    explicit Maintainers(const QByteArray &process = twoOfThree) : ProjectFixture(process)
    {
        people.become(QStringLiteral("ada"), work);
        allow({{"ada", "ada"}, {"grace", "grace"}, {"alan", "alan"}});
        work.commit("feat: docks");
        push();
        grace = std::make_unique<ScratchRepository>(ScratchRepository::cloneOf(remote));
        people.become(QStringLiteral("grace"), *grace);
    }

    void allow(const std::vector<std::pair<const char *, const char *>> &lines)
    {
        QByteArray list = "# whose keys sign releases\n";
        for (const auto &[names, key] : lines)
            list += people.allowed(QLatin1String(names), QLatin1String(key));
        work.commit(QStringLiteral(".slipway/allowed_signers"), list, "chore: maintainers");
    }

    static std::shared_ptr<engine::Project> openAt(const ScratchRepository &repository)
    {
        const auto project = app::openProject(repository.path());
        if (!project)
            qFatal("openProject: kind %d, %s", int(project.error().kind), qPrintable(project.error().subject));
        return *project;
    }

    /// "done waiting", and what stopped it.
    QString carryOut(Act act, const ScratchRepository &where)
    {
        const auto report = engine::carryOut(openAt(where), version("1.1.0"), act, {}, {});
        if (!report)
            qFatal("carryOut: kind %d, %s: %s", int(report.error().kind), qPrintable(report.error().subject),
                   qPrintable(report.error().detail));
        QStringList states;
        for (const auto &result : report->blocking)
            states << QLatin1String("blocked by ") + result.definition.id;
        for (const auto &record : report->records) {
            states << engine::toWord(record.state);
            if (record.error)
                error = *record.error;
        }
        return states.join(QLatin1Char(' '));
    }
    QString cut() { return carryOut(Act::Cut, work); }

    static SignOffView lookAt(const ScratchRepository &where)
    {
        const auto project = openAt(where);
        const SignOffs signOffs(*project, version("1.1.0"));
        const auto fetched = engine::fetchNews(*project, {});
        const auto view = signOffs.look({});
        if (!fetched || !view)
            qFatal("look: kind %d, %s", int((fetched ? view.error() : fetched.error()).kind),
                   qPrintable((fetched ? view.error() : fetched.error()).detail));
        return *view;
    }
    static domain::Status sign(const ScratchRepository &where)
    {
        const auto shown = lookAt(where).current->fingerprint;
        return SignOffs(*openAt(where), version("1.1.0")).sign(shown, {});
    }
    /// "ada counts, grace changed notes, alan missing", as Ada sees it.
    QString told() const { return told(lookAt(work)); }
    static QString told(const SignOffView &view)
    {
        QStringList rows;
        for (const auto &row : view.people) {
            rows << row.name + QLatin1Char(' ') + domain::toWord(row.state);
            for (const auto &part : row.changes)
                rows.back() += QLatin1Char(' ') + domain::toWord(part.kind);
        }
        return rows.join(QLatin1String(", "));
    }
    void bothSigned()
    {
        QCOMPARE(cut(), waits);
        QVERIFY(sign(work));
        QVERIFY(sign(*grace));
        QCOMPARE(told(), QStringLiteral("ada counts, grace counts, alan missing"));
    }
    void writeNotes(const ScratchRepository &where, const char *text)
    {
        QVERIFY(openAt(where)->drafts->save(QStringLiteral("1.1.0"), engine::Document::Notes, QString::fromUtf8(text)));
    }
    QString records() const { return QString::fromUtf8(remote.git({QStringLiteral("ls-tree"), QStringLiteral("--name-only"), ref})); }
    /// A file of the records is what it is not, by somebody who may push.
    void forge(const QString &file, const QByteArray &content) const
    {
        const QString blob =
            QString::fromLatin1(remote.git({QStringLiteral("hash-object"), QStringLiteral("-w"), QStringLiteral("--stdin")}, content));
        QByteArray tree;
        for (const QByteArray &line : remote.git({QStringLiteral("ls-tree"), ref}).split('\n'))
            if (!line.endsWith('\t' + file.toUtf8()))
                tree += line + '\n';
        tree += "100644 blob " + blob.toLatin1() + '\t' + file.toUtf8() + '\n';
        const QString made = QString::fromLatin1(remote.git({QStringLiteral("mktree")}, tree));
        const QString commit = QString::fromLatin1(
            remote.git({QStringLiteral("commit-tree"), made, QStringLiteral("-p"), ref, QStringLiteral("-m"), QStringLiteral("forged")}));
        remote.git({QStringLiteral("update-ref"), ref, commit});
    }
    QByteArray recordOf(const char *name) const
    {
        return remote.git({QStringLiteral("cat-file"), QStringLiteral("blob"),
                           ref + QLatin1Char(':') + QLatin1String(name) + QStringLiteral(".signature")})
               + '\n';
    }

    static inline const QString waits = QStringLiteral("done done done done done waiting waiting waiting waiting");
    static inline const QString ref = QStringLiteral("refs/slipway/releases/1.1.0");
    domain::Error error;
};

} // namespace

/// The sign-off of a release at a plain remote, by people with real keys in clones of their own.
class TstSignOffs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty())
            QSKIP("OpenSSH is not installed");
    }

    void landsWhenEnoughHaveSigned()
    {
        Maintainers at;
        const QString before = at.remote.revParse(QStringLiteral("main"));
        QCOMPARE(at.cut(), Maintainers::waits);
        QCOMPARE(at.error.kind, ErrorKind::SignOffMissing);
        QCOMPARE(at.error.expected, QStringLiteral("2"));
        QCOMPARE(at.error.detail, QStringLiteral("ada\tmissing\ngrace\tmissing\nalan\tmissing"));
        QVERIFY(Maintainers::sign(at.work));
        QCOMPARE(at.cut(),
                 QStringLiteral("already-done already-done already-done already-done already-done waiting waiting waiting waiting"));
        QCOMPARE(at.remote.revParse(QStringLiteral("main")), before);

        const SignOffView seen = Maintainers::lookAt(*at.grace);
        QCOMPARE(Maintainers::told(seen), QStringLiteral("ada counts, grace missing, alan missing"));
        QVERIFY(seen.isProposed && !seen.own());
        QVERIFY2(seen.current->notes.contains("docks"), seen.current->notes.constData());
        QVERIFY(Maintainers::sign(*at.grace));
        QCOMPARE(Maintainers::lookAt(*at.grace).own()->name, QStringLiteral("grace"));
        QCOMPARE(at.cut(), QStringLiteral("already-done already-done already-done already-done already-done already-done done done done"));
        QVERIFY(at.remote.revParse(QStringLiteral("main")) != before);
        QCOMPARE(at.told(), QStringLiteral("ada counts, grace counts, alan missing")); // also after the landing
        QCOMPARE(at.carryOut(Act::Tag, at.work), QStringLiteral("already-done done done"));
        QCOMPARE(at.remote.revParse(QStringLiteral("v1.1.0^{commit}")), at.remote.revParse(QStringLiteral("main")));
    }

    void nobodySignsTwice()
    {
        Maintainers at;
        QCOMPARE(at.cut(), Maintainers::waits);
        QVERIFY(Maintainers::sign(at.work));
        const QString tip = at.remote.revParse(Maintainers::ref);
        QVERIFY(Maintainers::sign(at.work));
        QCOMPARE(at.remote.revParse(Maintainers::ref), tip);
        QCOMPARE(at.records(), QStringLiteral("ada.signature\nfingerprint\nnotes.md"));
    }

    void otherNotesVoidAndSaySo()
    {
        Maintainers at;
        at.bothSigned();
        at.writeNotes(at.work, "# v1.1.0\n\nQuite another text.\n");
        QCOMPARE(at.told(), QStringLiteral("ada changed notes, grace changed notes, alan missing"));
        QCOMPARE(at.cut(), QStringLiteral("already-done already-done already-done already-done done waiting waiting waiting waiting"));
        QCOMPARE(at.error.detail, QStringLiteral("ada\tchanged\tnotes \ngrace\tchanged\tnotes \nalan\tmissing"));
        const SignOffView seen = Maintainers::lookAt(*at.grace); // the text came along
        QCOMPARE(Maintainers::told(seen), QStringLiteral("ada changed notes, grace changed notes, alan missing"));
        QVERIFY(seen.current->notes.contains("Quite another text."));
        QVERIFY(Maintainers::sign(*at.grace));
        QVERIFY(Maintainers::sign(at.work));
        QCOMPARE(at.told(), QStringLiteral("ada counts, grace counts, alan missing"));
    }

    void anAmendedCommitVoidsAndSaysSo()
    {
        Maintainers at;
        at.bothSigned();
        const QString branch = QStringLiteral("release/1.1.0");
        at.work.git({QStringLiteral("switch"), QStringLiteral("-q"), branch});
        at.work.write(QStringLiteral("package.json"), "{ \"version\": \"1.1.0\" }\n");
        at.work.git(
            {QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-a"), QStringLiteral("--amend"), QStringLiteral("--no-edit")});
        at.work.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("origin"), branch});
        at.work.git({QStringLiteral("switch"), QStringLiteral("-q"), QStringLiteral("main")});
        const QString changed = QStringLiteral("ada changed commit file, grace changed commit file, alan missing");
        QCOMPARE(at.told(), changed);
        QCOMPARE(Maintainers::told(Maintainers::lookAt(*at.grace)), changed);
        const auto refused = Maintainers::sign(*at.grace); // nobody proposed it
        QCOMPARE(refused.error().kind, ErrorKind::NotReady);
    }

    void aWaiverVoidsAndSaysSo()
    {
        Maintainers at(twoOfThree + "[[check]]\nid = \"tests\"\nkind = \"command\"\nrun = [\"true\"]\n");
        at.bothSigned();
        QCOMPARE(Maintainers::lookAt(at.work).current->fingerprint.value(FingerprintPart::Kind::Check, QStringLiteral("tests")),
                 QStringLiteral("passed"));
        const auto project = Maintainers::openAt(at.work);
        const auto state = stateOf(*project, "1.1.0");
        QVERIFY(project->checks->keep(QStringLiteral("tests"), *state.reviewed,
                                      engine::CommandOutcome{1, QDateTime::currentDateTimeUtc(), 1, {}}));
        QVERIFY(engine::Checks(*project, state)
                    .state(QStringLiteral("tests"), engine::Statement::Kind::Waived, QStringLiteral("Ada"), QStringLiteral("flaky")));
        QCOMPARE(at.told(), QStringLiteral("ada changed check, grace changed check, alan missing"));
        const auto view = Maintainers::lookAt(at.work);
        QCOMPARE(view.people.front().changes.front().after, QStringLiteral("waived by Ada: flaky"));
    }

    void whatWasShownIsSignedOrNothing()
    {
        Maintainers at;
        QCOMPARE(at.cut(), Maintainers::waits);
        const auto shown = Maintainers::lookAt(*at.grace).current->fingerprint;
        at.writeNotes(at.work, "# v1.1.0\n\nOther words.\n");
        QCOMPARE(at.cut(), QStringLiteral("already-done already-done already-done already-done done waiting waiting waiting waiting"));
        // Grace has not heard of it: the push is overtaken, and then refused here.
        const auto refused = SignOffs(*Maintainers::openAt(*at.grace), version("1.1.0")).sign(shown, {});
        QCOMPARE(refused.error().kind, ErrorKind::SignOffChanged);
        QCOMPARE(at.records(), QStringLiteral("fingerprint\nnotes.md"));
    }

    void theMainBranchSaysWhoseKeysCount()
    {
        Maintainers at;
        QCOMPARE(at.cut(), Maintainers::waits);
        // The release branch gives the name to another key: no effect.
        const QString branch = QStringLiteral("release/1.1.0");
        at.work.git({QStringLiteral("switch"), QStringLiteral("-q"), branch});
        at.allow({{"ada", "ada"}, {"grace", "eve"}, {"alan", "alan"}});
        at.work.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("origin"), branch});
        at.work.git({QStringLiteral("switch"), QStringLiteral("-q"), QStringLiteral("main")});
        QCOMPARE(at.cut(), QStringLiteral("already-done already-done already-done already-done done waiting waiting waiting waiting"));
        at.people.become(QStringLiteral("eve"), *at.grace);
        QCOMPARE(Maintainers::sign(*at.grace).error().kind, ErrorKind::SignerUnknown);
        at.people.become(QStringLiteral("grace"), *at.grace);
        QVERIFY(Maintainers::sign(*at.grace));
        QCOMPARE(at.told(), QStringLiteral("ada missing, grace counts, alan missing"));
        // Once the main branch takes it back it is gone.
        at.allow({{"ada", "ada"}});
        at.push();
        QVERIFY(at.told().contains(QStringLiteral("grace key-not-allowed")));
    }

    void keysExpire()
    {
        Maintainers at;
        QCOMPARE(at.cut(), Maintainers::waits);
        QVERIFY(Maintainers::sign(*at.grace));
        at.work.commit(QStringLiteral(".slipway/allowed_signers"),
                       "grace valid-before=\"20200101\" " + at.people.publicKey(QStringLiteral("grace")) + '\n', "chore: expire");
        at.push();
        QVERIFY(at.told().contains(QStringLiteral("grace key-not-allowed")));
    }

    void theAuthorDoesNotCountByRule()
    {
        Maintainers at(twoOfThree + "author-counts = false\n");
        at.allow({{"ada,ada@example.org", "ada"}, {"grace", "grace"}, {"alan", "alan"}});
        at.push();
        QCOMPARE(at.cut(), Maintainers::waits);
        QVERIFY(Maintainers::sign(at.work));
        QVERIFY(Maintainers::sign(*at.grace));
        QCOMPARE(at.told(), QStringLiteral("ada by-author, grace counts, alan missing"));
        at.people.become(QStringLiteral("alan"), *at.grace);
        QVERIFY(Maintainers::sign(*at.grace));
        QVERIFY(at.cut().endsWith(QStringLiteral("done done done")));
        QCOMPARE(at.told(), QStringLiteral("ada by-author, grace counts, alan counts"));
    }

    void oneKeyDoesNotCountTwice()
    {
        Maintainers at;
        at.allow({{"ada,alan", "ada"}, {"grace", "grace"}});
        at.push();
        QCOMPARE(at.cut(), Maintainers::waits);
        QVERIFY(Maintainers::sign(at.work));
        at.forge(QStringLiteral("alan.signature"), at.recordOf("ada"));
        QCOMPARE(at.told(), QStringLiteral("ada counts, grace missing, alan key-twice"));
    }

    void whatIsWithdrawnDoesNotCount()
    {
        Maintainers at;
        at.bothSigned();
        QVERIFY(SignOffs(*Maintainers::openAt(*at.grace), version("1.1.0")).withdraw({}));
        QCOMPARE(at.told(), QStringLiteral("ada counts, grace missing, alan missing"));
        QCOMPARE(SignOffs(*Maintainers::openAt(*at.grace), version("1.1.0")).withdraw({}).error().kind, ErrorKind::NotSigned);
        QVERIFY(at.cut().endsWith(QStringLiteral("waiting waiting waiting waiting")));
        const QByteArray history = at.remote.git({QStringLiteral("log"), QStringLiteral("--format=%an: %s"), Maintainers::ref});
        QCOMPARE(history,
                 QByteArray("grace: withdraw 1.1.0 of grace\ngrace: sign 1.1.0 as grace\nada: sign 1.1.0 as ada\nada: propose 1.1.0"));
    }

    void theTagIsRefusedWithoutIt()
    {
        Maintainers at;
        at.bothSigned();
        QVERIFY(at.cut().endsWith(QStringLiteral("done done done")));
        QVERIFY(SignOffs(*Maintainers::openAt(*at.grace), version("1.1.0")).withdraw({}));
        QCOMPARE(at.carryOut(Act::Tag, at.work), QStringLiteral("waiting waiting waiting"));
        QCOMPARE(at.error.kind, ErrorKind::SignOffMissing);
        at.writeNotes(at.work, "# v1.1.0\n\nWritten after it landed.\n");
        QCOMPARE(at.carryOut(Act::Tag, at.work), QStringLiteral("waiting waiting waiting"));
        QVERIFY2(at.error.detail.startsWith(QStringLiteral("ada\tchanged\tnotes")), qPrintable(at.error.detail));
        QCOMPARE(at.work.git({QStringLiteral("tag"), QStringLiteral("--list"), QStringLiteral("v1.1.0")}), QByteArray());
    }

    void anotherMachineTagsWhatWasSigned()
    {
        Maintainers at;
        at.writeNotes(at.work, "# v1.1.0 — Docks\n\nWritten by Ada.\n");
        at.bothSigned();
        QVERIFY(at.cut().endsWith(QStringLiteral("done done done")));
        at.grace->git({QStringLiteral("pull"), QStringLiteral("-q")});
        at.writeNotes(*at.grace, "# v1.1.0\n\nWhat Grace wrote for herself.\n");
        QCOMPARE(at.carryOut(Act::Tag, *at.grace), QStringLiteral("already-done done done"));
        const QByteArray message =
            at.remote.git({QStringLiteral("tag"), QStringLiteral("-l"), QStringLiteral("--format=%(contents)"), QStringLiteral("v1.1.0")});
        QVERIFY2(message.startsWith("v1.1.0 — Docks") && message.contains("Written by Ada."), message.constData());
    }

    void anotherTextUnderTheSameSignatureIsRefused()
    {
        Maintainers at;
        QCOMPARE(at.cut(), Maintainers::waits);
        QVERIFY(Maintainers::sign(*at.grace));
        const QByteArray old = at.recordOf("grace");
        at.writeNotes(at.work, "# v1.1.0\n\nOther words.\n");
        (void)at.cut();
        QVERIFY(at.told().contains(QStringLiteral("grace changed notes")));
        // With the text of today under the signature of yesterday.
        const QByteArray today = Maintainers::lookAt(at.work).current->fingerprint.text();
        const qsizetype armour = old.indexOf("-----BEGIN");
        at.forge(QStringLiteral("grace.signature"), old.left(old.indexOf('\n') + 1) + today + old.mid(armour));
        QVERIFY2(at.told().contains(QStringLiteral("grace key-not-allowed")), qPrintable(at.told()));
        at.forge(QStringLiteral("grace.signature"), "nothing of the kind\n");
        QVERIFY(at.told().contains(QStringLiteral("grace unreadable")));
        at.forge(QStringLiteral("eve.signature"), old);
        QVERIFY(at.told().endsWith(QStringLiteral("eve not-maintainer")));
    }

    void aSignatureForAnotherPurposeIsNone()
    {
        Maintainers at;
        QCOMPARE(at.cut(), Maintainers::waits);
        const auto project = Maintainers::openAt(*at.grace);
        const QByteArray text = Maintainers::lookAt(*at.grace).current->fingerprint.text();
        const auto signature = project->signer->signature(text, QStringLiteral("file"), {});
        QVERIFY(signature);
        at.forge(QStringLiteral("grace.signature"), "2026-01-01T00:00:00Z\n" + text + *signature);
        QVERIFY(at.told().contains(QStringLiteral("grace key-not-allowed")));
    }

    void openPgpKeysSignToo()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("gpg")).isEmpty())
            QSKIP("GnuPG is not installed");
        const QTemporaryDir home;
        qputenv("GNUPGHOME", home.path().toUtf8());
        outputOf(QStringLiteral("gpg"),
                 {QStringLiteral("--batch"), QStringLiteral("--passphrase"), QString(), QStringLiteral("--quick-generate-key"),
                  QStringLiteral("grace@example.org"), QStringLiteral("ed25519"), QStringLiteral("sign"), QStringLiteral("never")});
        const QByteArray listed = outputOf(QStringLiteral("gpg"), {QStringLiteral("--with-colons"), QStringLiteral("--list-keys")});
        const QByteArray fingerprint = listed.mid(listed.indexOf("\nfpr:")).split(':').value(9);
        Maintainers at;
        at.work.commit(QStringLiteral(".slipway/allowed_signers"),
                       at.people.allowed(QStringLiteral("ada"), QStringLiteral("ada")) + "grace openpgp4fpr:" + fingerprint.toLower()
                           + '\n',
                       "chore: OpenPGP");
        at.push();
        at.grace->setConfig(QStringLiteral("gpg.format"), QStringLiteral("openpgp"));
        at.grace->setConfig(QStringLiteral("user.signingKey"), QStringLiteral("grace@example.org"));
        at.bothSigned();
        QVERIFY(at.recordOf("grace").contains("-----BEGIN PGP SIGNATURE-----"));
        at.allow({{"ada", "ada"}, {"grace", "grace"}});
        at.push();
        QCOMPARE(at.told(), QStringLiteral("ada counts, grace key-not-allowed, alan missing"));
        outputOf(QStringLiteral("gpgconf"), {QStringLiteral("--kill"), QStringLiteral("all")});
        qunsetenv("GNUPGHOME");
    }
};

QTEST_GUILESS_MAIN(TstSignOffs)
#include "tst_signoffs.moc"
