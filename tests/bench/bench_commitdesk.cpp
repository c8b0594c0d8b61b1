// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 commits in the commit desk: milliseconds from their being read to rows on the screen, and of each key of a filter.
#include "ui/notes/commitdeskmodel.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QTreeView>
#include <cstdio>

namespace {

engine::CommitDesk longDesk(int count)
{
    engine::CommitDesk desk;
    const QStringList types{QStringLiteral("feat"), QStringLiteral("fix"), QStringLiteral("chore"), QString()};
    for (int i = 0; i < count; ++i) {
        engine::DeskCommit commit;
        commit.own.type = types[i % types.size()];
        commit.own.scope = QStringLiteral("area%1").arg(i % 37);
        commit.own.text = QStringLiteral("Lift load number %1 over the mast of the ship in dock %2").arg(i).arg(i % 91);
        commit.own.commits = {QStringLiteral("%1").arg(i, 40, 16, QLatin1Char('0'))};
        commit.own.people = {QStringLiteral("Person %1").arg(i % 997)};
        commit.own.pullRequests = {i};
        commit.own.section = desk.rules.restTitle();
        desk.commits.push_back(std::move(commit));
    }
    return desk;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    engine::CommitDesk desk = longDesk(100'000);
    ui::CommitDeskModel model;
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.resize(1000, 700);
    view.show();
    QApplication::processEvents();

    QElapsedTimer timer;
    const auto tell = [&](const QString &what) {
        view.grab();
        std::printf("%-28s %7.1f ms\n", qPrintable(what), double(timer.nsecsElapsed()) / 1e6);
    };
    timer.start();
    auto rows = std::make_unique<ui::DeskRows>(std::move(desk));
    model.change([&](ui::DeskRows &shown) { shown = std::move(*rows); });
    tell(QStringLiteral("open"));
    QString typed;
    for (const QChar key : QStringLiteral("mast 77")) {
        typed += key;
        timer.restart();
        model.change([&](ui::DeskRows &shown) { shown.setFilter(typed); });
        tell(QStringLiteral("filter \"%1\"").arg(typed));
    }
    timer.restart();
    model.change([](ui::DeskRows &shown) { shown.setFilter({}); });
    tell(QStringLiteral("no filter"));
    timer.restart();
    model.sort(int(ui::DeskColumn::Text));
    tell(QStringLiteral("sort by text"));
    timer.restart();
    model.change([](ui::DeskRows &shown) { shown.setGrouping(ui::DeskColumn::Author); });
    for (int group = 0; group < model.rowCount(); ++group)
        view.expand(model.index(group, 0));
    tell(QStringLiteral("group by author"));
    return 0;
}
