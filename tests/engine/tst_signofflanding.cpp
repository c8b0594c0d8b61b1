// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "atforge.h"
#include "engine/signoffs.h"
#include "support/signingpeople.h"
#include <QStandardPaths>

using namespace tests;
using domain::ErrorKind;
using engine::SignOffs;

/// A release at a forge that its maintainers sign off: by Git, whatever the forge knows.
class TstSignOffLanding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePullRequestIsMergedWhenEnoughHaveSigned()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty())
            QSKIP("OpenSSH is not installed");
        AtForge at("[sign-off]\nneeded = 2\nmaintainers = [\"ada\", \"grace\"]\n");
        SigningPeople people;
        people.become(QStringLiteral("ada"), at.work);
        at.work.commit(QStringLiteral(".slipway/allowed_signers"),
                       people.allowed(QStringLiteral("ada"), QStringLiteral("ada"))
                           + people.allowed(QStringLiteral("grace"), QStringLiteral("grace")),
                       "chore: maintainers");
        at.push();
        const QString before = at.remoteRef("main");

        QCOMPARE(at.cut(), QStringLiteral("done done done done done waiting done already-done waiting waiting"));
        QCOMPARE(at.error().kind, ErrorKind::SignOffMissing);
        QCOMPARE(at.gitHub.pulls().size(), size_t(1));
        QCOMPARE(at.remoteRef("main"), before);

        const auto grace = ScratchRepository::cloneOf(at.remote);
        people.become(QStringLiteral("grace"), grace);
        for (const ScratchRepository *repository : {&std::as_const(at.work), &grace}) {
            const auto project = app::openProject(repository->path());
            QVERIFY(project);
            const SignOffs signOffs(**project, version("1.1.0"));
            QVERIFY(engine::fetchNews(**project, {}));
            const auto view = signOffs.look({});
            QVERIFY(view && view->isProposed);
            QVERIFY(signOffs.sign(view->current->fingerprint, {}));
        }
        QCOMPARE(at.cut(),
                 QStringLiteral(
                     "already-done already-done already-done already-done already-done already-done already-done already-done done done"));
        QCOMPARE(at.pull().merged, at.remoteRef("main"));
        const auto tagged = engine::carryOut(at.open(), version("1.1.0"), engine::Act::Tag, {}, {});
        QVERIFY(tagged && tagged->end == engine::RunEnd::Done);
        QCOMPARE(at.remoteRef("v1.1.0^{commit}"), at.remoteRef("main"));
    }
};

QTEST_GUILESS_MAIN(TstSignOffLanding)
#include "tst_signofflanding.moc"
