// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guiwindow.h"
#include "support/watchdogapplication.h"
#include <QTextStream>

namespace {

QTextStream out(stdout);

/// Handles events until it is so; false after a minute.
bool until(const std::function<bool()> &so)
{
    QElapsedTimer timer;
    timer.start();
    while (!so() && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return so();
}

void report(tests::WatchdogApplication &application, const char *stage)
{
    out << stage << '\n';
    for (const auto &stretch : application.longest(3))
        out << QStringLiteral("  %1 ms, %2 of the processor  %3\n")
                   .arg(stretch.milliseconds, 8, 'f', 1)
                   .arg(stretch.busy, 6, 'f', 1)
                   .arg(stretch.what);
    out.flush();
    application.forget();
}

bool carryOut(const tests::GuiWindow &gui, const char *nextWords)
{
    auto *next = gui.find<QPushButton>("previewNext");
    if (!until([&] { return next->isEnabled() && next->text().startsWith(QLatin1String(nextWords)); }))
        return false;
    gui.window->findChild<QAction *>(QStringLiteral("viewChecklist"))->trigger();
    QTest::mouseClick(next, Qt::LeftButton);
    if (!until([&] { return gui.dialog("planDialog") != nullptr; }))
        return false;
    const QByteArray words = gui.textOf("publishNext").toUtf8();
    QTest::mouseClick(gui.dialog("planDialog")->findChild<QPushButton *>(QStringLiteral("carryOut")), Qt::LeftButton);
    return until([&] { return gui.textOf("publishNext").toUtf8() != words; });
}

/// Opens a repository that somebody named: panes, then every fact of it.
int openOnly(tests::WatchdogApplication &application, const QString &repository)
{
    tests::GuiWindow gui;
    QElapsedTimer timer;
    timer.start();
    gui.window->open(repository);
    const bool panes = until([&] { return gui.find<QWidget>("checklistPane") && !gui.textOf("projectName").isEmpty(); });
    out << QStringLiteral("panes after %1 ms\n").arg(timer.elapsed());
    const bool facts = panes && until([&] {
                           return !gui.textOf("verdict").isEmpty() && !gui.textOf("version").isEmpty()
                                  && gui.textOf("notesKeeping") != QLatin1String("Loading…");
                       });
    out << QStringLiteral("all facts after %1 ms\n").arg(timer.elapsed());
    report(application, "open");
    gui.window->findChild<QAction *>(QStringLiteral("viewNotes"))->trigger();
    timer.restart();
    while (timer.elapsed() < 3000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    report(application, "look at the notes");
    return facts ? 0 : 1;
}

} // namespace

/// The longest times that the window did not answer: at each stage of the sample release, or with the path of a repository
/// while that is opened. For figures, not a test.
int main(int argc, char *argv[])
{
    tests::WatchdogApplication application(argc, argv);
    if (argc > 1)
        return openOnly(application, QString::fromLocal8Bit(argv[1]));
    QElapsedTimer timer;
    timer.start();
    tests::GuiWindow gui;
    out << QStringLiteral("make the window\n  %1 ms\n").arg(timer.elapsed(), 8);
    const bool shown = until([&] { return gui.find<QPushButton>("sample")->isVisible(); });
    report(application, "start");
    gui.click("sample");
    const bool opened = shown && until([&] { return gui.textOf("verdict").startsWith(QLatin1String("Not ready")); });
    report(application, "open the sample project");
    gui.click("runAll");
    const bool checked = opened && until([&] { return gui.textOf("verdict") == QLatin1String("Ready"); });
    report(application, "run all checks");
    bool done = checked;
    for (const char *words : {"Preview cut", "Preview tag", "Preview publishing"}) {
        done = done && carryOut(gui, words);
        report(application, words);
    }
    out << (done ? "the release came to its end\n" : "the release did not come to its end\n");
    return done ? 0 : 1;
}
