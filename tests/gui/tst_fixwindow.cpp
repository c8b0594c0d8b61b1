// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guiwindow.h"
#include "support/gitfixture.h"
#include "ui/common/messagebar.h"
#include <QFile>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextBrowser>

namespace {

constexpr int patience = 30'000;
const QByteArray process = "schema = 1\n[project]\nname = \"harbor\"\nchangelog = \"CHANGELOG.md\"\n"
                           "[[versioning.file]]\npath = \"api.json\"\nkey = \"version\"\n"
                           "[[versioning.file]]\npath = \"web.json\"\nkey = \"version\"\n"
                           "[[check]]\nid = \"versions\"\nkind = \"versions-bumped\"\n"
                           "[[check]]\nid = \"breaking\"\nkind = \"breaking-changes-have-migration\"\n"
                           "[[check]]\nid = \"docs\"\nkind = \"file-mentions-version\"\npath = \"docs.md\"\n";
const QByteArray api = "{ \"version\": \"1.0.0\" }\n";
const QByteArray web = "{ \"version\": \"0.9.0\" }\n";

/// The version files do not agree, a breaking change has no migration, and the docs speak of the version before.
struct Project {
    tests::ScratchRepository remote{tests::ScratchRepository::Kind::Bare};
    tests::ScratchRepository work;
    tests::GuiWindow gui;

    Project()
    {
        work.write(QStringLiteral("slipway.toml"), process);
        work.write(QStringLiteral("api.json"), api);
        work.write(QStringLiteral("web.json"), web);
        work.write(QStringLiteral("docs.md"), "# Docs\n\nNew in 1.0.0.\n");
        work.commit(QStringLiteral("CHANGELOG.md"), "# Changelog\n\n## [1.0.0] - 2026-01-01\n\n- First.\n", "feat: first");
        work.tag(QStringLiteral("v1.0.0"));
        work.commit("feat!: moor at the quay only");
        work.addRemote(QStringLiteral("origin"), remote);
        work.git({QStringLiteral("push"), QStringLiteral("-q"), QStringLiteral("--tags"), QStringLiteral("-u"), QStringLiteral("origin"),
                  QStringLiteral("main")});
    }

    /// Opens it and presses the button of this check's row.
    void press(const char *id)
    {
        gui.window->open(work.path());
        QTRY_COMPARE_WITH_TIMEOUT(gui.textOf("projectName"), QStringLiteral("harbor"), patience);
        const QByteArray button = QByteArray("act:") + id;
        QTRY_VERIFY_WITH_TIMEOUT(gui.find<QPushButton>(button.constData()), patience);
        gui.click(button.constData());
    }
};

} // namespace

class TstFixWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void versionsAreBumpedAfterTheirDiffWasShownAndPutBack()
    {
        Project p;
        p.press("versions");
        QTRY_VERIFY_WITH_TIMEOUT(p.gui.dialog("changesDialog"), patience);
        const QString diff = p.gui.find<QTextBrowser>("changes")->toPlainText();
        QVERIFY2(diff.contains(QStringLiteral("-{ \"version\": \"0.9.0\" }"))
                     && diff.contains(QStringLiteral("+{ \"version\": \"2.0.0\" }")),
                 qPrintable(diff));
        QCOMPARE(p.gui.textOf("makeChanges"), QStringLiteral("Change 2 files"));
        QVERIFY(p.gui.textOf("changesIntroduction").contains(QStringLiteral("commit")));
        QVERIFY(!p.gui.find<QAction>("undoFix")->isEnabled());
        QCOMPARE(p.work.read(QStringLiteral("web.json")), web);

        p.gui.click("makeChanges");
        QTRY_COMPARE_WITH_TIMEOUT(p.work.read(QStringLiteral("web.json")), QByteArray("{ \"version\": \"2.0.0\" }\n"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(p.gui.find<QAction>("undoFix")->isEnabled(), patience);
        QVERIFY(p.gui.find<QPlainTextEdit>("log")->toPlainText().contains(QStringLiteral("backups/web.json.1~")));
        p.gui.find<QAction>("undoFix")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(p.work.read(QStringLiteral("web.json")), web, patience);
        QTRY_COMPARE_WITH_TIMEOUT(p.work.read(QStringLiteral("api.json")), api, patience);
        QTRY_VERIFY(!p.gui.find<QAction>("undoFix")->isEnabled());
    }

    void whatWasChangedSinceIsNotUndone()
    {
        Project p;
        p.press("versions");
        QTRY_VERIFY_WITH_TIMEOUT(p.gui.dialog("changesDialog"), patience);
        p.gui.click("makeChanges");
        QTRY_VERIFY_WITH_TIMEOUT(p.gui.find<QAction>("undoFix")->isEnabled(), patience);
        p.work.write(QStringLiteral("web.json"), "mine\n");
        const QByteArray other = p.work.read(QStringLiteral("api.json"));
        p.gui.find<QAction>("undoFix")->trigger();
        auto *message = p.gui.find<ui::MessageBar>("message");
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("web.json was changed")), patience);
        QCOMPARE(p.work.read(QStringLiteral("web.json")), QByteArray("mine\n"));
        QCOMPARE(p.work.read(QStringLiteral("api.json")), other);
        QVERIFY(p.gui.find<QAction>("undoFix")->isEnabled());
    }

    void aMissingMigrationOpensTheNotesAtTheChange()
    {
        Project p;
        p.press("breaking");
        auto *editor = p.gui.find<QPlainTextEdit>("notesEditor");
        QTRY_VERIFY_WITH_TIMEOUT(editor->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(editor->textCursor().block().text().contains(QStringLiteral("moor at the quay only")), patience);
        QVERIFY(editor->textCursor().blockNumber() > 0);
        QVERIFY(p.gui.find<QPushButton>("documentChangelog")->isChecked());
    }

    void aMissingMentionOpensTheFileAtThePlace()
    {
        Project p;
        p.press("docs");
        QTRY_VERIFY_WITH_TIMEOUT(p.gui.dialog("textViewer"), patience);
        QCOMPARE(p.gui.find<QPlainTextEdit>("viewedText")->textCursor().blockNumber(), 2);
    }
};

QTEST_MAIN(TstFixWindow)
#include "tst_fixwindow.moc"
