// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openproject.h"
#include "fakeproject.h"
#include "gui/scriptedprompter.h"
#include "support/watchdogapplication.h"
#include "ui/notes/commitdeskviewmodel.h"
#include "ui/notes/livepreview.h"
#include "ui/notes/markdowneditor.h"
#include "ui/notes/notespane.h"
#include "ui/notes/peopledeskviewmodel.h"
#include "ui/resources.h"
#include "ui/settings/settings.h"
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <algorithm>
#include <ctime>

namespace {

QTextStream out(stdout);

/// Headings, lists, a table, code, a quotation and links to the end of the text, as changelogs have them.
QString draftOf(qsizetype bytes)
{
    QString text, links;
    for (int i = 0; text.size() + links.size() < bytes; ++i) {
        text += QStringLiteral("## [%1.%2.0] - 2026-11-24\n\n### Fixed\n\n").arg(i / 10).arg(i % 10);
        for (int item = 0; item < 9; ++item)
            text += QStringLiteral("- A sentence about what was **fixed** in `some::code` ([#%1](https://example.org/%1)) by @somebody.\n")
                        .arg(i * 10 + item);
        text +=
            QStringLiteral("\n| Before | After |\n|---|--:|\n| old | 1 |\n| new | 2 |\n\n> Read this first.\n\n"
                           "```cpp\nint answer = 42; // yes\n```\n\nA paragraph that says in some words what all of this is good for.\n\n");
        links += QStringLiteral("[%1.%2.0]: https://example.org/compare/v%1.%2.0\n").arg(i / 10).arg(i % 10);
    }
    return text + links;
}

/// Of this thread: what a busy machine takes away does not count.
double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// By the clock and of the processor.
struct Times {
    std::vector<double> clock, processor;

    template <class Act>
    void take(const Act &act)
    {
        const double before = processorMilliseconds();
        QElapsedTimer timer;
        timer.start();
        act();
        clock.push_back(double(timer.nsecsElapsed()) / 1e6);
        processor.push_back(processorMilliseconds() - before);
    }
};

QString figures(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return QStringLiteral("median %1 ms, 99 % %2 ms, longest %3 ms")
        .arg(times[times.size() / 2], 0, 'f', 2)
        .arg(times[times.size() * 99 / 100], 0, 'f', 2)
        .arg(times.back(), 0, 'f', 2);
}

QString figures(const Times &times) { return figures(times.clock) + QStringLiteral(" (processor: %1)").arg(figures(times.processor)); }

/// How long each of 500 characters takes from the key to both sides painted.
Times type(ui::MarkdownEditor &editor, ui::LivePreview &preview)
{
    const QString words = QStringLiteral("Now *all* of it is `faster`, see [there](https://example.org). ");
    Times times;
    for (int i = 0; i < 500; ++i) {
        times.take([&] {
            QTest::keyClick(&editor, words[i % words.size()].toLatin1());
            editor.viewport()->repaint();
            preview.viewport()->repaint();
            QCoreApplication::processEvents();
        });
    }
    return times;
}

Times scroll(QAbstractScrollArea &area)
{
    QScrollBar *bar = area.verticalScrollBar();
    Times times;
    const auto frame = [&](int value) {
        times.take([&] {
            bar->setValue(value);
            area.viewport()->repaint();
            QCoreApplication::processEvents();
        });
    };
    for (int i = 0; i < 300; ++i) // as a wheel does
        frame(bar->value() + 60);
    for (int i = 0; i < 100; ++i) // as a hand on the bar does
        frame(int(qint64(bar->maximum()) * i / 100));
    return times;
}

void report(tests::WatchdogApplication &application, const QString &what)
{
    const auto longest = application.longest(1);
    out << what
        << QStringLiteral("; blocked at most %1 ms (%2 of the processor)\n")
               .arg(longest.empty() ? 0 : longest[0].milliseconds, 0, 'f', 1)
               .arg(longest.empty() ? 0 : longest[0].busy, 0, 'f', 1);
    out.flush();
    application.forget();
}

void measure(tests::WatchdogApplication &application, qsizetype bytes)
{
    const auto world = tests::makeWorld();
    const QString draft = draftOf(bytes);
    world->drafts[QStringLiteral("1.1.0/0")] = draft;
    const auto project = tests::makeProject(world);
    QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("person.conf")), folder.filePath(QStringLiteral("machine.conf")));
    tests::ScriptedPrompter prompter;
    ui::NotesViewModel notes;
    ui::CommitDeskViewModel desk;
    ui::PeopleDeskViewModel people;
    ui::NotesPane pane(notes, desk, people, {app::makeMarkdownRenderer(), {}, {}}, prompter, settings);
    pane.resize(1400, 900);
    pane.show();
    auto *editor = pane.findChild<ui::MarkdownEditor *>(QStringLiteral("notesEditor"));
    auto *preview = pane.findChild<ui::LivePreview *>(QStringLiteral("notesPreview"));
    application.forget();
    notes.setRelease(tests::releaseOf(project));
    QElapsedTimer timer;
    timer.start();
    while (editor->isReadOnly() || editor->document()->characterCount() < draft.size())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    const qint64 loaded = timer.elapsed();
    QTest::qWait(500);
    report(application, QStringLiteral("%1 KB: there after %2 ms").arg(draft.size() / 1000).arg(loaded));
    for (const char *place : {"start", "middle", "end"}) {
        const qsizetype at = *place == 's'   ? 0
                             : *place == 'm' ? draft.indexOf(QLatin1String("A paragraph"), draft.size() / 2)
                                             : draft.size();
        QTextCursor cursor(editor->document());
        cursor.setPosition(int(at));
        editor->setTextCursor(cursor);
        QTest::qWait(300);
        application.forget();
        const auto times = type(*editor, *preview);
        QTest::qWait(800);
        report(application, QStringLiteral("  500 keys at the %1: %2").arg(QLatin1String(place), figures(times)));
    }
    application.forget();
    for (QAbstractScrollArea *area : {static_cast<QAbstractScrollArea *>(preview), static_cast<QAbstractScrollArea *>(editor)})
        report(application, QStringLiteral("  scroll the %1: %2").arg(area->objectName(), figures(scroll(*area))));
}

} // namespace

/// bench_preview [KILOBYTES...]: from the key to the repainted preview, and scrolling, for drafts of four sizes. For figures, not a
/// test; build it with the release preset and -DBUILD_TESTING=ON.
int main(int argc, char *argv[])
{
    tests::WatchdogApplication application(argc, argv);
    initializeSlipwayResources();
    QStringList sizes = application.arguments().mid(1);
    if (sizes.isEmpty())
        sizes = {QStringLiteral("10"), QStringLiteral("100"), QStringLiteral("1000"), QStringLiteral("5000")};
    for (const QString &kilobytes : std::as_const(sizes))
        measure(application, kilobytes.toLongLong() * 1000);
    return 0;
}
