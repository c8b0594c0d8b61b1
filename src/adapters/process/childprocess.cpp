// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/process/childprocess.h"
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryFile>
#include <QThread>
#include <csignal>
#include <unistd.h>

namespace adapters {
namespace {

constexpr int pollMilliseconds = 50;
constexpr int graceMilliseconds = 3000;

class Child {
public:
    Child(const ChildCommand &command, const ChildOutput &output, const ChildOutput &errors)
        : m_command(command), m_output(output), m_errors(errors)
    {
        m_process.setWorkingDirectory(command.folder);
        m_process.setProcessEnvironment(command.environment);
        if (!errors)
            m_process.setProcessChannelMode(QProcess::MergedChannels);
        if (command.ownGroup)
            m_process.setChildProcessModifier([] { ::setsid(); });
    }

    ChildEnd run(const engine::CancelToken &cancel)
    {
        if (!start())
            return {ChildEnd::How::NotStarted, -1, m_problem.isEmpty() ? m_process.errorString() : m_problem};
        m_group = pid_t(m_process.processId());
        m_sinceOutput.start();
        while (m_process.state() != QProcess::NotRunning) {
            pump();
            if (cancel.requested())
                return stop(ChildEnd::How::Cancelled);
            if (m_command.idleLimit > 0 && m_sinceOutput.hasExpired(m_command.idleLimit))
                return stop(ChildEnd::How::Idle);
        }
        pump();
        const bool exited = m_process.exitStatus() == QProcess::NormalExit;
        return {exited ? ChildEnd::How::Exited : ChildEnd::How::Signalled, m_process.exitCode(), {}};
    }

private:
    /// The input is a file, not a pipe: were we killed while writing, the child would take half for the whole.
    bool start()
    {
        QTemporaryFile input;
        if (m_command.input.isEmpty()) {
            m_process.setStandardInputFile(QProcess::nullDevice());
        } else {
            if (!input.open() || input.write(m_command.input) != m_command.input.size() || !input.flush()) {
                m_problem = input.errorString();
                return false;
            }
            m_process.setStandardInputFile(input.fileName());
        }
        m_process.start(m_command.program, m_command.arguments);
        return m_process.waitForStarted(-1);
    }

    void pump()
    {
        if (m_process.state() != QProcess::NotRunning)
            m_process.waitForFinished(pollMilliseconds);
        forward(m_process.readAllStandardOutput(), m_output);
        if (m_errors)
            forward(m_process.readAllStandardError(), m_errors);
    }

    void forward(const QByteArray &bytes, const ChildOutput &to)
    {
        if (bytes.isEmpty())
            return;
        m_sinceOutput.start();
        to(bytes);
    }

    void send(int signal) const { ::kill(m_command.ownGroup ? -m_group : m_group, signal); }

    bool groupLives() const { return m_command.ownGroup && ::kill(-m_group, 0) == 0; }

    ChildEnd stop(ChildEnd::How how)
    {
        if (m_process.state() != QProcess::NotRunning || groupLives())
            send(SIGTERM);
        const QDeadlineTimer grace(graceMilliseconds);
        while (!grace.hasExpired() && (m_process.state() != QProcess::NotRunning || groupLives())) {
            if (m_process.state() == QProcess::NotRunning)
                QThread::msleep(10);
            pump();
        }
        if (m_process.state() != QProcess::NotRunning || groupLives())
            send(SIGKILL);
        while (m_process.state() != QProcess::NotRunning)
            pump();
        return {how, m_process.exitCode(), {}};
    }

    const ChildCommand &m_command;
    const ChildOutput &m_output;
    const ChildOutput &m_errors;
    QProcess m_process;
    pid_t m_group = 0;
    QElapsedTimer m_sinceOutput;
    QString m_problem; ///< why the input could not be laid ready
};

} // namespace

ChildEnd runChild(const ChildCommand &command, const ChildOutput &output, const ChildOutput &errors, const engine::CancelToken &cancel)
{
    if (cancel.requested())
        return {ChildEnd::How::Cancelled, -1, {}};
    return Child(command, output, errors).run(cancel);
}

} // namespace adapters
