// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "engine/canceltoken.h"
#include <QMap>
#include <QStringList>
#include <functional>

namespace adapters {

/// "worktree list --porcelain" as arguments; none of them may hold a space.
QStringList words(const char *command);

/// What a git command left. Its words are English (LC_ALL=C), so that failures can be told apart.
struct GitOutput {
    int exitCode = 0;
    QByteArray out;
    QByteArray err;
};

struct GitCall {
    QStringList arguments;
    QByteArray input = {};
    QMap<QString, QString> environment = {}; ///< on top of ours
    int idleLimit = 0;                       ///< milliseconds without output
    std::function<void(const QByteArray &)> heard = {}; ///< standard error as it comes, on the calling thread
};

/// The git program in one folder. Whether the person may be asked on the terminal is decided once.
/// Safe from any thread.
class GitChild {
public:
    enum class Terminal { Silent, MayAsk };
    explicit GitChild(QString folder, Terminal terminal = Terminal::Silent) : m_folder(std::move(folder)), m_terminal(terminal) {}

    QString folder() const { return m_folder; }
    GitChild in(const QString &folder) const { return GitChild(folder, m_terminal); }

    /// A result for any exit code. Error: ProgramMissing, FileNotFound (the folder), Cancelled, TimedOut, CommandFailed.
    domain::Result<GitOutput> run(const GitCall &call, const engine::CancelToken &cancel) const;

private:
    QString m_folder;
    Terminal m_terminal;
};

} // namespace adapters
