// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "fakeproject.h"
#include "scriptedprompter.h"
#include "ui/notes/commitdeskviewmodel.h"
#include "ui/notes/livepreview.h"
#include "ui/notes/markdowneditor.h"
#include "ui/notes/notespane.h"
#include "ui/notes/peopledeskviewmodel.h"
#include "ui/resources.h"
#include "ui/settings/settings.h"
#include <QClipboard>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace {

QString sections(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral(
                    "## Heading %1\n\nSome words of section %1 that are long enough to break into lines, see [that][r%1].\n\n- a\n- b\n\n")
                    .arg(i);
    return text;
}

struct Shown {
    QString text;
    ui::LivePreview preview;

    explicit Shown(const QString &markdown) : text(markdown), preview(text, app::makeMarkdownRenderer())
    {
        preview.resize(600, 400);
        preview.show();
        (void)QTest::qWaitForWindowExposed(&preview);
    }
    void edit(qsizetype position, qsizetype removed, const QString &added)
    {
        text.replace(position, removed, added);
        preview.showEdit(position, removed, added.size());
    }
    QImage picture() { return preview.viewport()->grab().toImage(); }
};

/// The pane with a draft of that text.
struct Written {
    std::shared_ptr<tests::FakeWorld> world = tests::makeWorld();
    QTemporaryDir folder;
    ui::Settings settings{folder.filePath(QStringLiteral("person.conf")), folder.filePath(QStringLiteral("machine.conf"))};
    tests::ScriptedPrompter prompter;
    ui::NotesViewModel notes;
    ui::CommitDeskViewModel desk;
    ui::PeopleDeskViewModel people;
    ui::NotesPane pane{notes, desk, people, {app::makeMarkdownRenderer(), {}, {}}, prompter, settings};
    ui::MarkdownEditor *editor = pane.findChild<ui::MarkdownEditor *>(QStringLiteral("notesEditor"));
    ui::LivePreview *preview = pane.findChild<ui::LivePreview *>(QStringLiteral("notesPreview"));

    explicit Written(const QString &draft)
    {
        world->drafts[QStringLiteral("1.1.0/0")] = draft;
        pane.resize(1200, 500);
        pane.show();
        notes.setRelease(tests::releaseOf(tests::makeProject(world)));
    }
};

} // namespace

class TstLivePreview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initializeSlipwayResources(); }

    void whatIsTypedIsThereAtOnce()
    {
        Shown shown(sections(500));
        shown.edit(3, 7, QStringLiteral("Title"));
        QVERIFY2(shown.preview.shownText().startsWith(QStringLiteral("Title 0")), qPrintable(shown.preview.shownText().left(50)));
    }

    void anEditElsewhereChangesNothingThatIsSeen()
    {
        Shown shown(sections(500));
        shown.preview.scrollToLine(1000);
        const QImage before = shown.picture();
        const int value = shown.preview.verticalScrollBar()->value();
        QVERIFY(value > 0);
        for (int i = 0; i < 40; ++i)
            shown.edit(shown.text.size() - 20, 0, QStringLiteral("more\n\n"));
        QCOMPARE(shown.picture(), before);
        QCOMPARE(shown.preview.verticalScrollBar()->value(), value);
        shown.edit(0, 0, QStringLiteral("# New beginning\n\nwords\n\n"));
        QCOMPARE(shown.picture(), before);
    }

    void theLineAtTheTopIsTheOneThatWasAskedFor()
    {
        Shown shown(sections(500));
        for (const int line : {8, 801, 2500, 4, 0}) {
            shown.preview.scrollToLine(line);
            QVERIFY2(std::abs(shown.preview.topLine() - line) < 1.5, qPrintable(QString::number(shown.preview.topLine())));
        }
    }

    void aHeadingStandsAtTheTop()
    {
        Shown shown(sections(500));
        shown.preview.scrollToLine(7 * 321);
        QVERIFY2(shown.preview.shownText().contains(QStringLiteral("Heading 321")), qPrintable(shown.preview.shownText().left(80)));
        const double here = shown.preview.topLine();
        shown.preview.verticalScrollBar()->setValue(shown.preview.verticalScrollBar()->value() + 100);
        QVERIFY(shown.preview.topLine() > here);
    }

    void theEndIsTheEnd()
    {
        Shown shown(sections(300) + QStringLiteral("The very last words.\n"));
        shown.preview.scrollToEnd();
        QVERIFY(shown.preview.shownText().contains(QStringLiteral("The very last words.")));
        QCOMPARE(shown.preview.verticalScrollBar()->value(), shown.preview.verticalScrollBar()->maximum());
        shown.preview.verticalScrollBar()->setValue(0);
        QVERIFY(shown.preview.shownText().startsWith(QStringLiteral("Heading 0")));
        shown.preview.verticalScrollBar()->setValue(shown.preview.verticalScrollBar()->maximum());
        QVERIFY(shown.preview.shownText().contains(QStringLiteral("The very last words.")));
    }

    void linksAndFootnotesReachOverPieces()
    {
        Shown shown(QStringLiteral("[first][far] and a note[^n]\n\n") + sections(200)
                    + QStringLiteral("[far]: https://example.org/far\n[^n]: The note.\n"));
        QVERIFY(shown.preview.shownText().startsWith(QStringLiteral("first and a note1")));
        QSignalSpy wanted(&shown.preview, &ui::LivePreview::linkWanted);
        shown.preview.setFocus();
        QTest::keyClick(&shown.preview, Qt::Key_Tab);
        QTest::keyClick(&shown.preview, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toUrl(), QUrl(QStringLiteral("https://example.org/far")));
        QTest::keyClick(&shown.preview, Qt::Key_Tab);
        QTest::keyClick(&shown.preview, Qt::Key_Return);
        QVERIFY(shown.preview.shownText().contains(QStringLiteral("The note.")));
        QCOMPARE(wanted.size(), 1);
        // The definition goes, and so does the footnote.
        shown.edit(shown.text.size() - QStringLiteral("[^n]: The note.\n").size(), QStringLiteral("[^n]: The note.\n").size(), {});
        shown.preview.scrollToLine(0);
        QVERIFY(shown.preview.shownText().startsWith(QStringLiteral("first and a note[^n]")));
    }

    void nothingRemoteIsEverLoaded()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSignalSpy called(&server, &QTcpServer::newConnection);
        const QString address = QStringLiteral("http://127.0.0.1:%1/x").arg(server.serverPort());
        Shown shown(QStringLiteral("![a](%1) <img src=\"%1\">\n\n<link rel=\"stylesheet\" href=\"%1\">\n\n![b](//127.0.0.1:%2/x)\n")
                        .arg(address)
                        .arg(server.serverPort()));
        (void)shown.picture();
        QTest::qWait(200);
        QCOMPARE(called.size(), 0);
        QVERIFY(shown.preview.shownText().contains(QStringLiteral("▣ a (%1)").arg(address)));
    }

    void hostileTextIsShownQuickly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a line of a megabyte") << QString(1'000'000, QLatin1Char('x'));
        QTest::newRow("words without end") << QStringLiteral("word ").repeated(200'000);
        QTest::newRow("stars") << QString(1'000'000, QLatin1Char('*'));
        QTest::newRow("quotations") << QString(1'000'000, QLatin1Char('>'));
        QTest::newRow("code without end") << QStringLiteral("```cpp\n") + QStringLiteral("int a; /* \"\n").repeated(100'000);
        QTest::newRow("a long table") << QStringLiteral("|a|b|\n|-|-|\n") + QStringLiteral("|c|d|\n").repeated(100'000);
        QTest::newRow("escapes") << QStringLiteral("\x1b[31m\u202e\u2066").repeated(100'000);
        QTest::newRow("nothing at all") << QString(100'000, QChar(0));
        QTest::newRow("html") << QStringLiteral("<div onclick=x><script>alert(1)</script>\n").repeated(20'000);
    }
    void hostileTextIsShownQuickly()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        Shown shown(text);
        (void)shown.picture();
        shown.edit(text.size() / 2, 0, QStringLiteral("x"));
        shown.preview.scrollToEnd();
        (void)shown.picture();
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!shown.preview.shownText().contains(QChar(0x202e)));
    }

    void aSelectionOfAllHasAllWords()
    {
        Shown shown(sections(60));
        shown.preview.selectAll();
        shown.preview.copy();
        const QString copied = QGuiApplication::clipboard()->text();
        for (int i = 0; i < 60; ++i)
            QVERIFY(copied.contains(QStringLiteral("Some words of section %1 that").arg(i)));
    }

    void theLookFollowsStyleAndColours()
    {
        Shown shown(QStringLiteral("text"));
        shown.preview.setStyle(ui::PreviewStyle::GitHub, ui::Scheme::Dark);
        QCOMPARE(shown.picture().pixelColor(2, 2), QColor(0x0d, 0x11, 0x17));
        shown.preview.setStyle(ui::PreviewStyle::GitHub, ui::Scheme::Light);
        QCOMPARE(shown.picture().pixelColor(2, 2), QColor(Qt::white));
        shown.preview.setStyle(ui::PreviewStyle::Plain, ui::Scheme::Dark);
        QCOMPARE(shown.picture().pixelColor(2, 2), ui::paletteOf(ui::Scheme::Dark).color(QPalette::Base));
    }

    void whatIsTypedInThePaneIsNeverReadAsAWhole()
    {
        Written written(sections(40));
        QTRY_VERIFY(written.notes.isLoaded());
        QTRY_VERIFY(written.preview->shownText().contains(QStringLiteral("Heading 0")));
        QSignalSpy whole(&written.notes, &ui::NotesViewModel::textChanged);
        QSignalSpy parts(&written.notes, &ui::NotesViewModel::textEdited);
        written.editor->moveCursor(QTextCursor::Start);
        QTest::keyClicks(written.editor, QStringLiteral("# A *new* `title`"));
        QTest::keyClick(written.editor, Qt::Key_Return);
        QTest::keyClick(written.editor, Qt::Key_Return);
        QCOMPARE(written.notes.text(), written.editor->text());
        QVERIFY(written.preview->shownText().startsWith(QStringLiteral("A new title")));
        written.editor->selectAll();
        written.editor->cut();
        QCOMPARE(written.notes.text(), QString());
        written.editor->undo();
        QCOMPARE(written.notes.text(), written.editor->text());
        QCOMPARE(whole.size(), 0);
        QVERIFY(parts.size() >= 20);
    }

    void bothSidesScrollTogether()
    {
        Written written(sections(200));
        QTRY_VERIFY(written.notes.isLoaded());
        QTRY_VERIFY(written.preview->shownText().contains(QStringLiteral("Heading 0")));
        written.editor->goToLine(7 * 120);
        QTRY_VERIFY2(written.preview->shownText().contains(QStringLiteral("Heading 120")),
                     qPrintable(written.preview->shownText().left(60)));
        written.preview->verticalScrollBar()->setValue(written.preview->verticalScrollBar()->maximum());
        QCOMPARE(written.editor->verticalScrollBar()->value(), written.editor->verticalScrollBar()->maximum());
    }

    void thePreviewGoesWhereTheKeyboardLeads()
    {
        Written written(sections(200));
        QTRY_VERIFY(written.notes.isLoaded());
        QTRY_VERIFY(written.preview->shownText().contains(QStringLiteral("Heading 0")));
        const auto shows = [&](const char *heading) {
            return written.preview->shownText().contains(QLatin1String(heading));
        };
        QTest::keyClick(written.editor, Qt::Key_End, Qt::ControlModifier);
        QVERIFY2(shows("Heading 199"), qPrintable(written.preview->shownText().left(60)));
        QTest::keyClick(written.editor, Qt::Key_Home, Qt::ControlModifier);
        QVERIFY2(shows("Heading 0"), qPrintable(written.preview->shownText().left(60)));
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(written.editor, Qt::Key_PageDown);
        const int top = int(written.editor->topLine());
        QVERIFY(top > 7 * 10);
        QVERIFY2(written.preview->shownText().contains(QStringLiteral("Heading %1").arg((top + 6) / 7)),
                 qPrintable(written.preview->shownText().left(60)));
    }

    void whatIsTypedAtTheEndIsInSight()
    {
        Written written(sections(40));
        QTRY_VERIFY(written.notes.isLoaded());
        QTest::keyClick(written.editor, Qt::Key_End, Qt::ControlModifier);
        for (int i = 0; i < 30; ++i) {
            QTest::keyClicks(written.editor, QStringLiteral("word%1").arg(i));
            QVERIFY(written.preview->shownText().contains(QStringLiteral("word%1").arg(i)));
            QTest::keyClick(written.editor, Qt::Key_Return);
            QTest::keyClick(written.editor, Qt::Key_Return);
        }
        written.editor->undo();
        QTest::keyClick(written.editor, Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(written.preview->shownText().contains(QStringLiteral("Heading 0")));
    }
};

QTEST_MAIN(TstLivePreview)
#include "tst_livepreview.moc"
