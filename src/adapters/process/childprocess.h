// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/canceltoken.h"
#include <QProcessEnvironment>
#include <QStringList>
#include <functional>

namespace adapters {

/// What to run, without a shell in between.
struct ChildCommand {
    QString program;
    QStringList arguments;
    QString folder;
    QProcessEnvironment environment;
    QByteArray input;       ///< all that the child's standard input gives
    bool ownGroup = false;  ///< a session of its own: cancelling ends grandchildren too, but no terminal can be asked
    int idleLimit = 0;      ///< milliseconds without a byte of output after which it is ended; 0: no limit
};

struct ChildEnd {
    enum class How { Exited, Signalled, NotStarted, Cancelled, Idle };
    How how = How::NotStarted;
    int code = -1;   ///< exit code, or the signal
    QString reason;  ///< why it did not start
};

using ChildOutput = std::function<void(const QByteArray &)>;

/// Runs a child to its end and hands its output on as it comes, on the calling thread. Without `errors`
/// both streams go to `output`, in their order. A child that is to end gets SIGTERM, and SIGKILL three
/// seconds later.
ChildEnd runChild(const ChildCommand &command, const ChildOutput &output, const ChildOutput &errors, const engine::CancelToken &cancel);

} // namespace adapters
