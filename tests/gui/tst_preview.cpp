// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "ui/common/codecolours.h"
#include "ui/notes/markdowneditor.h"
#include "ui/notes/previewdocument.h"
#include "ui/notes/previewview.h"
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

namespace {

/// Builds a page of Markdown as the window does, and shows it.
struct Shown {
    ui::PreviewBuilder builder{app::makeMarkdownRenderer()};
    ui::PreviewView view;
    int pages = 0;

    Shown()
    {
        QObject::connect(&builder, &ui::PreviewBuilder::built, &view, [this](const ui::PreviewPage &page) {
            view.setPage(page);
            ++pages;
        });
        view.resize(600, 400);
        view.show();
    }
    void build(const QString &markdown, const QString &folder = {})
    {
        ui::PreviewRequest request;
        request.markdown = markdown;
        request.folder = folder;
        builder.build(request);
    }
};

QStringList foregroundsOf(const QTextDocument &document)
{
    QStringList colours;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (const auto &range : block.textFormats())
            if (range.format.foreground().style() != Qt::NoBrush)
                colours << range.format.foreground().color().name();
    return colours;
}

} // namespace

class TstPreview : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingRemoteIsEverLoaded_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("image") << QStringLiteral("![x](http://127.0.0.1:%1/x.png)");
        QTest::newRow("html image") << QStringLiteral("<img src=\"http://127.0.0.1:%1/x.png\">");
        QTest::newRow("reference") << QStringLiteral("![x]\n\n[x]: http://127.0.0.1:%1/x.png");
        QTest::newRow("protocol-relative") << QStringLiteral("![x](//127.0.0.1:%1/x.png)");
        QTest::newRow("style sheet") << QStringLiteral("<link rel=\"stylesheet\" href=\"http://127.0.0.1:%1/x.css\">\n\ntext");
    }
    void nothingRemoteIsEverLoaded()
    {
        QFETCH(QString, markdown);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSignalSpy called(&server, &QTcpServer::newConnection);
        Shown shown;
        shown.build(markdown.arg(server.serverPort()));
        QTRY_COMPARE(shown.pages, 1);
        QTest::qWait(200);
        QCOMPARE(called.size(), 0);
    }

    void onlyImagesInsideTheRepositoryAreShown()
    {
        QTemporaryDir outer;
        const QDir base(outer.path());
        QVERIFY(base.mkpath(QStringLiteral("work/docs")));
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(base.filePath(QStringLiteral("work/docs/in.png"))));
        QVERIFY(image.save(base.filePath(QStringLiteral("out.png"))));
        QVERIFY(QFile::link(base.filePath(QStringLiteral("out.png")), base.filePath(QStringLiteral("work/link.png"))));

        ui::PreviewDocument page(base.filePath(QStringLiteral("work")), {});
        const auto loads = [&](const QUrl &url) {
            return !page.resource(QTextDocument::ImageResource, url).value<QImage>().isNull();
        };
        QVERIFY(loads(QUrl(QStringLiteral("docs/in.png"))));
        QVERIFY(loads(QUrl::fromLocalFile(base.filePath(QStringLiteral("work/docs/in.png")))));
        QVERIFY(!loads(QUrl(QStringLiteral("../out.png"))));
        QVERIFY(!loads(QUrl(QStringLiteral("link.png"))));
        QVERIFY(!loads(QUrl::fromLocalFile(base.filePath(QStringLiteral("out.png")))));
        QVERIFY(!loads(QUrl(QStringLiteral("qrc:/icons/slipway.svg"))));
        QVERIFY(!loads(QUrl(QStringLiteral("http://example.org/docs/in.png"))));
        ui::PreviewDocument nowhere(QString(), {});
        QVERIFY(nowhere.resource(QTextDocument::ImageResource, QUrl::fromLocalFile(base.filePath(QStringLiteral("out.png")))).isNull());
    }

    void aLinkIsFollowedByAClickAlone()
    {
        Shown shown;
        QSignalSpy wanted(&shown.view, &ui::PreviewView::linkWanted);
        shown.build(QStringLiteral("[there](https://example.org/)"));
        QTRY_COMPARE(shown.pages, 1);
        QCOMPARE(wanted.size(), 0);
        Q_EMIT shown.view.anchorClicked(QUrl(QStringLiteral("https://example.org/")));
        QCOMPARE(wanted.size(), 1);
        QVERIFY(shown.view.source().isEmpty());
    }

    void fencedCodeIsColoured()
    {
        Shown shown;
        shown.build(QStringLiteral("text\n\n```cpp\nint answer = 42; // yes < no\n```\n"));
        QTRY_COMPARE(shown.pages, 1);
        QVERIFY(shown.view.toPlainText().contains(QStringLiteral("int answer = 42; // yes < no")));
        QStringList colours = foregroundsOf(*shown.view.document());
        colours.removeDuplicates();
        QVERIFY2(colours.size() >= 3, qPrintable(colours.join(QLatin1Char(' '))));
    }

    void codeIsEscaped_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"", "cpp", "diff", "sh", "no-such-language"})
            QTest::newRow(*language ? language : "none") << QString::fromLatin1(language);
    }
    void codeIsEscaped()
    {
        QFETCH(QString, language);
        ui::CodeColours colours;
        const QString code = QStringLiteral("a <img src='http://x/'> & \"b\"\n+<b>\n-</pre>\n");
        QTextDocument document;
        const QString html = colours.toHtml(code, language, false);
        QVERIFY(!html.contains(QStringLiteral("<img")));
        document.setHtml(QStringLiteral("<pre>%1</pre>").arg(html));
        QCOMPARE(document.toPlainText().trimmed(), code.trimmed());
    }

    void theNewestTextIsShownInTheEnd()
    {
        Shown shown;
        for (int i = 0; i <= 50; ++i)
            shown.build(QStringLiteral("# Number %1").arg(i));
        QTRY_VERIFY(shown.view.toPlainText().contains(QStringLiteral("Number 50")));
        QVERIFY(shown.pages >= 2);
        QVERIFY(shown.pages < 51);
    }

    void headingsKnowTheirPlaces()
    {
        Shown shown;
        shown.build(QStringLiteral("# A\n\n") + QStringLiteral("text\n\n").repeated(40) + QStringLiteral("## B\n\ntext\n"));
        QTRY_COMPARE(shown.pages, 1);
        const auto tops = shown.view.headingTops();
        QCOMPARE(tops.size(), 2u);
        QVERIFY(tops[1] > tops[0] + 100);
    }

    void aLongTextDoesNotHoldTheWindowUp()
    {
        Shown shown;
        shown.build(
            QStringLiteral("# Heading\n\n- a list with *some* `marks` and [a link](https://example.org)\n\n").repeated(4000)); // 300 KB
        QElapsedTimer timer;
        qint64 longest = 0;
        timer.start();
        while (shown.pages == 0 && timer.isValid()) {
            const qint64 before = timer.elapsed();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            longest = qMax(longest, timer.elapsed() - before);
            QVERIFY(timer.elapsed() < 60'000);
        }
        qInfo("longest pause of the window: %lld ms of %lld ms", longest, timer.elapsed());
        QVERIFY(longest < timer.elapsed() / 2 + 50);
    }

    void theEditorKeepsEveryCharacter()
    {
        ui::MarkdownEditor editor;
        editor.show();
        const QString text = QStringLiteral("a\u00a0b\n\n\ttab  \u2026 \u00fc\n");
        for (const bool undoable : {false, true}) {
            editor.setText(text, undoable);
            QCOMPARE(editor.text(), text);
        }
    }

    void aLongTextIsThereAtOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("as long as colours go")
            << QStringLiteral("- a list with *some* `marks` and [a link](https://example.org)\n").repeated(900);
        QTest::newRow("longer") << QStringLiteral("- a list with *some* `marks` and [a link](https://example.org)\n").repeated(10'000);
        QTest::newRow("long line") << QString(50'000, QLatin1Char('*'));
    }
    void aLongTextIsThereAtOnce()
    {
        QFETCH(QString, text);
        ui::MarkdownEditor editor;
        editor.resize(600, 400);
        editor.show();
        QElapsedTimer timer;
        timer.start();
        editor.setText(text, false);
        QCoreApplication::processEvents();
        const qint64 shown = timer.restart();
        QTest::keyClicks(&editor, QStringLiteral("x"));
        qInfo("%lld characters: %lld ms to show, %lld ms a key", qint64(text.size()), shown, timer.elapsed());
        QVERIFY(shown < 5000);
        QVERIFY(timer.elapsed() < 2000);
    }

    void typingCanBeUndone()
    {
        ui::MarkdownEditor editor;
        editor.show();
        editor.setPlainText(QStringLiteral("# Title\n"));
        QTest::keyClicks(&editor, QStringLiteral("x"));
        QCOMPARE(editor.text(), QStringLiteral("x# Title\n"));
        editor.undo();
        QCOMPARE(editor.text(), QStringLiteral("# Title\n"));
    }
};

QTEST_MAIN(TstPreview)
#include "tst_preview.moc"
