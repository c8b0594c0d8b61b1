// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"
#include "cli/output.h"
#include <csignal>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace cli {
namespace {

/// A signal handler can only reach what is static.
engine::CancelToken &signalledToken()
{
    static engine::CancelToken token;
    return token;
}

void requestStop(int) { signalledToken().request(); }

/// Bytes up to `end` (not included) or the end of stdin. False when a signal interrupted it.
bool readUntil(QByteArray &bytes, std::optional<char> end)
{
    char c = 0;
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, &c, 1);
        if (count < 0)
            return false;
        if (count == 0 || (end && c == *end))
            return true;
        bytes.append(c);
    }
}

/// The terminal shows nothing of what is typed while this lives.
class WithoutEcho {
public:
    WithoutEcho()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~WithoutEcho() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(WithoutEcho)

private:
    termios m_before{};
};

} // namespace

engine::CancelToken cancelOnSignals()
{
    struct sigaction action = {};
    action.sa_handler = requestStop;
    action.sa_flags = int(SA_RESETHAND); // and no SA_RESTART: a question that waits for an answer is to end
    (void)signalledToken();
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    return signalledToken();
}

bool canAsk() { return ::isatty(STDIN_FILENO) == 1; }

bool askForYes(const QString &question)
{
    pass((question + QLatin1Char(' ')).toUtf8());
    QByteArray answer;
    return readUntil(answer, '\n') && answer.trimmed() == "yes";
}

domain::Result<domain::Secret> readSecret(const QString &prompt)
{
    QByteArray typed;
    typed.reserve(64 * 1024); // growing would leave copies in memory
    bool whole = false;
    if (canAsk()) {
        pass(prompt.toUtf8());
        const WithoutEcho quiet;
        whole = readUntil(typed, '\n');
        pass("\n");
    } else {
        whole = readUntil(typed, std::nullopt);
        if (typed.endsWith('\n'))
            typed.chop(1);
    }
    domain::Secret secret(std::move(typed));
    if (!whole)
        return domain::failure(domain::ErrorKind::Cancelled, QStringLiteral("secret"));
    return secret;
}

} // namespace cli
