// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/gitclone.h"
#include "adapters/git/gitchild.h"
#include "adapters/git/gitfailure.h"
#include "domain/redact.h"
#include <QDir>
#include <QRegularExpression>

namespace adapters {

using domain::ErrorKind;
using engine::CloneProgress;

namespace {

constexpr int silenceOfARemote = 120'000; // milliseconds
constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// The last thing git said of its progress: "Receiving objects:  45% (9/20)". Its words are English (LC_ALL=C).
std::optional<CloneProgress> progressIn(const QByteArray &bytes)
{
    static const QRegularExpression line(QStringLiteral("(?:remote: )?(\\w+) (?:objects|deltas|files|out files):\\s+(\\d+)%"));
    std::optional<CloneProgress> last;
    for (auto match = line.globalMatch(QString::fromUtf8(bytes)); match.hasNext();) {
        const auto found = match.next();
        const QStringView verb = found.capturedView(1);
        const auto stage = verb == QLatin1String("Receiving")                                       ? CloneProgress::Stage::Receiving
                           : verb == QLatin1String("Resolving")                                     ? CloneProgress::Stage::Resolving
                           : verb == QLatin1String("Updating") || verb == QLatin1String("Checking") ? CloneProgress::Stage::CheckingOut
                                                                                                    : CloneProgress::Stage::Asking;
        last = CloneProgress{stage, found.capturedView(2).toInt()};
    }
    return last;
}

domain::Status runClone(const QString &address, const QString &folder, const engine::CloneHeard &heard, const engine::CancelToken &cancel)
{
    GitCall call{words("clone --progress --no-recurse-submodules --") << address << QStringLiteral("."), {}, {}, silenceOfARemote};
    call.heard = [&heard](const QByteArray &bytes) {
        if (const auto progress = progressIn(bytes))
            heard(*progress);
    };
    const auto result = GitChild(folder).run(call, cancel);
    if (!result)
        return domain::failure(result.error());
    if (result->exitCode != 0)
        return domain::failure(gitFailure(*result, domain::redacted(address), ErrorKind::RemoteGone));
    return {};
}

} // namespace

domain::Status cloneRepository(const QString &address, const QString &folder, const engine::CloneHeard &heard,
                               const engine::CancelToken &cancel)
{
    QDir place(folder);
    const bool wasThere = place.exists();
    if (wasThere && !place.isEmpty(everything))
        return domain::failure(ErrorKind::InputOutput, folder, QStringLiteral("not empty"));
    if (!wasThere && !QDir().mkdir(folder))
        return domain::failure(ErrorKind::InputOutput, folder);
    const domain::Status cloned = runClone(address, place.absolutePath(), heard, cancel);
    if (!cloned) {
        place.removeRecursively();
        if (wasThere)
            QDir().mkdir(folder);
    }
    return cloned;
}

} // namespace adapters
