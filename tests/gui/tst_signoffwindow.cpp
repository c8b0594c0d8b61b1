// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "engine/signoffs.h"
#include "guiwindow.h"
#include "support/signingpeople.h"
#include "ui/publish/publishpane.h"
#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QStandardPaths>

using tests::ScratchRepository;

namespace {

constexpr int patience = 30'000;
const QByteArray process = "schema = 1\n[project]\nname = \"harbor\"\nchangelog = \"CHANGELOG.md\"\n"
                           "[[versioning.file]]\npath = \"api.json\"\nkey = \"version\"\n"
                           "[sign-off]\nneeded = 2\nmaintainers = [\"ada\", \"grace\"]\n";

/// A project of two maintainers, open in Ada's window.
struct Project {
    tests::SigningPeople people;
    ScratchRepository remote{ScratchRepository::Kind::Bare};
    ScratchRepository work;
    tests::GuiWindow gui;

    Project()
    {
        people.become(QStringLiteral("ada"), work);
        work.write(QStringLiteral("slipway.toml"), process);
        work.write(QStringLiteral("api.json"), "{ \"version\": \"1.0.0\" }\n");
        work.write(QStringLiteral(".slipway/allowed_signers"), people.allowed(QStringLiteral("ada"), QStringLiteral("ada"))
                                                                   + people.allowed(QStringLiteral("grace"), QStringLiteral("grace")));
        work.commit(QStringLiteral("CHANGELOG.md"), "# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- First.\n", "feat: first");
        work.tag(QStringLiteral("v1.0.0"));
        work.commit("feat: docks");
        work.addRemote(QStringLiteral("origin"), remote);
        work.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("--tags"), QStringLiteral("-u"), QStringLiteral("origin"),
                  QStringLiteral("main")});
        gui.window->open(work.path());
    }

    QString signedBy() const { return gui.textOf("signOffPeople"); }
    QString voids() const { return gui.textOf("signOffVoids"); }

    /// Presses a button of the foot and agrees.
    void agreeTo(const char *button)
    {
        gui.click(button);
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("confirmBox"), patience);
        auto *box = qobject_cast<QMessageBox *>(gui.dialog("confirmBox"));
        m_question = box->text();
        m_details = box->detailedText();
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("confirmVerb")), Qt::LeftButton);
        QTRY_VERIFY(!gui.dialog("confirmBox"));
    }
    void carryOutNext(const QString &words)
    {
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("previewNext"), words, patience);
        gui.click("previewNext");
        QTRY_VERIFY_WITH_TIMEOUT(gui.dialog("planDialog"), patience);
        QTest::mouseClick(gui.dialog("planDialog")->findChild<QPushButton *>(QStringLiteral("carryOut")), Qt::LeftButton);
    }
    void graceSigns()
    {
        const auto clone = ScratchRepository::cloneOf(remote);
        people.become(QStringLiteral("grace"), clone);
        const auto project = app::openProject(clone.path());
        QVERIFY(project);
        const engine::SignOffs signOffs(**project, *domain::Version::parse(QStringLiteral("1.1.0")));
        QVERIFY(engine::fetchNews(**project, {}));
        QVERIFY(signOffs.sign(signOffs.look({})->current->fingerprint, {}));
        gui.find<QAction>("refresh")->trigger();
    }
    void showPane(const char *action) const { gui.find<QAction>(action)->trigger(); }

    QString m_question;
    QString m_details;
};

} // namespace

/// The foot of the checklist: who has signed, Sign… and Withdraw…, through a whole cut.
class TstSignOffWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty())
            QSKIP("OpenSSH is not installed");
    }

    void isSignedVoidedWithdrawnAndLanded()
    {
        Project p;
        QTRY_COMPARE_WITH_TIMEOUT(p.signedBy(), QStringLiteral("ada –   grace –"), patience);
        QVERIFY(!p.gui.find<QPushButton>("signOff")->isEnabled());
        QVERIFY(!p.gui.find<QPushButton>("withdrawSignOff")->isVisible());
        p.carryOutNext(QStringLiteral("Preview cut of 1.1.0…"));
        const auto message = [&p] {
            return p.gui.find<ui::PublishPane>("publishPane")->findChild<QLabel *>(QStringLiteral("messageText"))->text();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(message().contains(QStringLiteral("1.1.0 waits for its sign-off")), qPrintable(message()), patience);

        p.showPane("viewChecklist");
        p.agreeTo("signOff");
        QVERIFY2(p.m_question.contains(QStringLiteral("the file api.json: sha256:")), qPrintable(p.m_question));
        QVERIFY2(p.m_details.contains(QStringLiteral("Docks"), Qt::CaseInsensitive), qPrintable(p.m_details));
        QTRY_VERIFY2_WITH_TIMEOUT(p.signedBy().startsWith(QStringLiteral("ada ✓")), qPrintable(p.signedBy()), patience);
        QVERIFY(p.signedBy().endsWith(QStringLiteral("grace –")));
        QVERIFY(!p.gui.find<QPushButton>("signOff")->isEnabled());

        p.graceSigns();
        QTRY_VERIFY2_WITH_TIMEOUT(p.signedBy().contains(QStringLiteral("grace ✓")), qPrintable(p.signedBy()), patience);
        QVERIFY(p.voids().isEmpty());

        p.showPane("viewNotes");
        auto *editor = p.gui.find<QPlainTextEdit>("notesEditor");
        QTRY_VERIFY_WITH_TIMEOUT(editor->isVisible() && !editor->isReadOnly(), patience);
        QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("Calm seas."));
        QTRY_COMPARE_WITH_TIMEOUT(p.voids(),
                                  QStringLiteral("ada: Signed, but void. Changed since: the release notes.\n"
                                                 "grace: Signed, but void. Changed since: the release notes."),
                                  patience);
        p.showPane("viewChecklist");
        p.agreeTo("withdrawSignOff");
        QTRY_VERIFY2_WITH_TIMEOUT(p.signedBy().startsWith(QStringLiteral("ada –")), qPrintable(p.signedBy()), patience);
        p.agreeTo("signOff");
        QVERIFY2(p.m_details.contains(QStringLiteral("Calm seas.")), qPrintable(p.m_details));
        QTRY_VERIFY2_WITH_TIMEOUT(p.signedBy().startsWith(QStringLiteral("ada ✓")), qPrintable(p.signedBy()), patience);
        p.graceSigns();
        QTRY_VERIFY2_WITH_TIMEOUT(p.signedBy().contains(QStringLiteral("grace ✓")), qPrintable(p.signedBy()), patience);
        p.carryOutNext(QStringLiteral("Preview cut of 1.1.0…"));
        QTRY_COMPARE_WITH_TIMEOUT(p.gui.textOf("previewNext"), QStringLiteral("Preview tag v1.1.0…"), patience);
        QCOMPARE(p.remote.git({QStringLiteral("log"), QStringLiteral("--format=%s"), QStringLiteral("-1"), QStringLiteral("main")}),
                 QByteArray("chore(release): 1.1.0"));
    }

    void isNotThereWhereNobodyAsksForIt()
    {
        tests::GuiWindow gui;
        gui.click("sample");
        QTRY_VERIFY_WITH_TIMEOUT(gui.textOf("verdict").startsWith(QStringLiteral("Not ready")), patience);
        QVERIFY(!gui.find<QFrame>("signOffBar")->isVisible());
    }
};

QTEST_MAIN(TstSignOffWindow)
#include "tst_signoffwindow.moc"
