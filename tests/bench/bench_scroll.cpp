// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checktree.h"
#include "ui/common/logrelay.h"
#include "ui/common/lookdelegate.h"
#include "ui/publish/boardmodel.h"
#include "ui/resources.h"
#include "ui/shell/logpane.h"
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextStream>
#include <algorithm>
#include <ctime>

namespace {

QTextStream out(stdout);

double millisecondsOf(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// Scrolls from end to end in 300 frames, each drawn at once.
void scroll(const char *what, QAbstractScrollArea &area)
{
    area.resize(1000, 700);
    area.show();
    QCoreApplication::processEvents();
    QScrollBar *bar = area.verticalScrollBar();
    std::vector<double> frames;
    for (int frame = 0; frame <= 300; ++frame) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(int(qint64(bar->maximum()) * frame / 300));
        area.viewport()->repaint();
        QCoreApplication::processEvents();
        frames.push_back(millisecondsOf(timer));
    }
    std::sort(frames.begin(), frames.end());
    out << QStringLiteral("%1: frame median %2 ms, 99 % %3 ms, longest %4 ms\n")
               .arg(QLatin1String(what), -22)
               .arg(frames[frames.size() / 2], 0, 'f', 2)
               .arg(frames[frames.size() * 99 / 100], 0, 'f', 2)
               .arg(frames.back(), 0, 'f', 2);
    out.flush();
}

void checks()
{
    std::vector<domain::CheckResult> results(10'000);
    for (size_t i = 0; i < results.size(); ++i) {
        results[i].definition.id = QStringLiteral("check-%1").arg(i);
        results[i].definition.title = results[i].definition.id;
        results[i].definition.kind = i % 3 == 0 ? domain::CheckKind::Manual : domain::CheckKind::Command;
        results[i].state = i % 5 == 0 ? domain::CheckState::Failed : domain::CheckState::Passed;
    }
    ui::ChecklistModel list;
    ui::CheckTree tree(list);
    QElapsedTimer timer;
    timer.start();
    list.setResults(results);
    out << QStringLiteral("10,000 checks are there after %1 ms\n").arg(millisecondsOf(timer), 0, 'f', 1);
    scroll("10,000 checks", tree);
    timer.restart();
    for (int i = 0; i < 100; ++i)
        list.setResult(results[size_t(i * 97)]);
    out << QStringLiteral("one changed result: %1 ms\n").arg(millisecondsOf(timer) / 100, 0, 'f', 2);
}

void board()
{
    std::vector<engine::TargetStatus> targets(2000);
    for (size_t i = 0; i < targets.size(); ++i) {
        targets[i].id = QStringLiteral("target-%1").arg(i);
        targets[i].state = i % 7 == 0 ? engine::TargetStatus::State::Differs : engine::TargetStatus::State::Verified;
        targets[i].expected = targets[i].actual = QLatin1String("sha256:") + QString(64, QLatin1Char('a'));
    }
    ui::BoardModel model;
    model.setTargets(targets);
    QTreeView view;
    view.setModel(&model);
    view.setItemDelegate(new ui::LookDelegate(&view));
    view.setUniformRowHeights(true);
    scroll("2,000 targets", view);
}

/// Of this thread: what a busy machine takes away does not count.
double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

long residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLong() * 4096 / 1'000'000 : 0;
}

/// 50 MB as fast as it is taken, through all that output goes through; then scrolled, filtered and searched.
void log()
{
    ui::LogPane pane;
    pane.resize(1000, 700);
    pane.setOpen(true);
    pane.show();
    ui::LogBook book;
    ui::LogRelay relay;
    QObject::connect(&relay, &ui::LogRelay::arrived, &pane, [&](const QString &source, engine::LogLevel level, const QString &text) {
        pane.append(source, book.append(level, text));
    });
    const auto sink = relay.sink([](const std::function<void()> &) {});
    const QString piece = (QString(80, QLatin1Char('x')) + QLatin1Char('\n')).repeated(200);
    const long before = residentMegabytes();
    QElapsedTimer whole, timer;
    whole.start();
    double longest = 0, busiest = 0; // of the clock, of the processor
    const auto turn = [&](const auto &act) {
        const double busy = processorMilliseconds();
        timer.start();
        act();
        longest = std::max(longest, millisecondsOf(timer));
        busiest = std::max(busiest, processorMilliseconds() - busy);
    };
    const auto told = [&] {
        return QStringLiteral("blocked at most %1 ms (%2 ms of the processor)")
            .arg(std::exchange(longest, 0), 0, 'f', 1)
            .arg(std::exchange(busiest, 0), 0, 'f', 1);
    };
    for (qint64 bytes = 0; bytes < 50'000'000; bytes += piece.size()) {
        sink(QStringLiteral("build"), engine::LogLevel::Output, piece);
        if (bytes / 2'000'000 != (bytes + piece.size()) / 2'000'000) // 20 MB a second, flushed every 100 ms
            turn([&] { relay.flush(); });
        turn([] { QCoreApplication::processEvents(); });
    }
    while (QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents)) {}
    out << QStringLiteral("50 MB of log in %1 ms: %2, %3 MB more memory\n")
               .arg(millisecondsOf(whole), 0, 'f', 0)
               .arg(told())
               .arg(residentMegabytes() - before);
    for (const int key : {Qt::Key_End, Qt::Key_Home})
        turn([&] { QTest::keyClick(pane.findChild<QComboBox *>(), Qt::Key(key)); });
    out << QStringLiteral("filter by level: %1\n").arg(told());
    turn([&] { pane.findChild<QLineEdit *>()->setText(QStringLiteral("not there")); });
    turn([&] { pane.findChild<QLineEdit *>()->setText(QStringLiteral("xx")); });
    out << QStringLiteral("find a word: %1\n").arg(told());
    scroll("its end", *pane.findChild<QPlainTextEdit *>());
}

} // namespace

/// How long a frame takes while long lists are scrolled. For figures, not a test.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    initializeSlipwayResources();
    checks();
    board();
    log();
    return 0;
}
