// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_rangewalk REPOSITORY [FROM [TO]]: opens the repository and reads the range's commits once.
// Prints one line: milliseconds from start to end, milliseconds of commits() alone, commits, peak
// memory in MB. FROM "" means the whole history.
#include "adapters/git/libgit2repository.h"
#include <QElapsedTimer>
#include <QString>
#include <cstdio>
#include <sys/resource.h>

namespace {

int fail(const domain::Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(error.subject), qUtf8Printable(error.detail));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer whole;
    whole.start();
    const auto argument = [&](int i, const char *otherwise) {
        return QString::fromLocal8Bit(argc > i ? argv[i] : otherwise);
    };
    const auto repository = adapters::LibGit2Repository::open(argument(1, "."));
    if (!repository)
        return fail(repository.error());
    engine::Range range;
    if (const QString from = argument(2, ""); !from.isEmpty()) {
        const auto resolved = (*repository)->resolve(from);
        if (!resolved)
            return fail(resolved.error());
        range.from = *resolved;
    }
    const auto to = (*repository)->resolve(argument(3, "HEAD"));
    if (!to)
        return fail(to.error());
    range.to = *to;
    QElapsedTimer walk;
    walk.start();
    const auto commits = (*repository)->commits(range);
    if (!commits)
        return fail(commits.error());
    const double walkMs = double(walk.nsecsElapsed()) / 1e6;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.1f ms in all, %.1f ms walk, %zu commits, %ld MB\n", double(whole.nsecsElapsed()) / 1e6, walkMs, commits->size(),
                usage.ru_maxrss / 1024);
    return 0;
}
