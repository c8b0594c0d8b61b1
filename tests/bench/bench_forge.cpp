// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_forge [RUNS [TIMES]]: reads the check runs of a commit from a stand-in for GitHub on loopback, and once more while nothing
// changed. Prints a line for each time: runs that were read, milliseconds, milliseconds of the second look, requests of both.
#include "adapters/forge/github.h"
#include "support/githubstandin.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

namespace {

const QString tip = QStringLiteral("4f2c91e0000000000000000000000000000000aa");

/// Milliseconds; -1 when it failed.
double look(engine::ForgeSession &session, size_t &read)
{
    QElapsedTimer timer;
    timer.start();
    const auto results = session.results(tip, {});
    read = results ? results->size() : 0;
    return results ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::atoi(argv[1]) : 1000;
    const int times = argc > 2 ? std::atoi(argv[2]) : 5;
    for (int time = 0; time < times; ++time) {
        tests::GitHubStandIn gitHub;
        gitHub.change([runs](tests::GitHubState &state) {
            state.commits = {tip};
            for (int i = 0; i < runs; ++i)
                state.runs[tip].push_back({QStringLiteral("test (%1)").arg(i)});
        });
        adapters::GitHub forge(
            {QStringLiteral("octo/harbor"), gitHub.address().toString()},
            [](const QString &, const engine::CancelToken &) -> domain::Result<domain::Secret> { return domain::Secret(QByteArray()); });
        const auto session = forge.signIn({});
        if (!session)
            return 1;
        size_t read = 0;
        const double first = look(**session, read), second = look(**session, read);
        std::printf("%zu %.1f %.1f %zu\n", read, first, second, gitHub.http().asked().size());
    }
    return 0;
}
