// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>
#include <map>
#include <memory>
#include <sys/types.h>

namespace tests {

/// How a program ended and what it said.
struct Ended {
    int code = -1; ///< 128 + signal when a signal ended it, as in a shell
    QByteArray out;
    QByteArray err;

    QString said() const { return QString::fromUtf8(err); }
    QJsonObject json() const; ///< the last line of stdout
};

/// Where a program runs. Nothing of the person's Git configuration or data folder is seen.
struct Surroundings {
    QString folder;
    QString dataFolder;                       ///< what $XDG_DATA_HOME says
    std::map<QString, QString> environment;   ///< on top
    QStringList wrapper;                      ///< a program before it, such as prlimit
};

Ended run(const Surroundings &surroundings, const QString &program, const QStringList &arguments, const QByteArray &input = {});
/// The real program. Its stdin is never a terminal.
Ended slipwayctl(const Surroundings &surroundings, const QStringList &arguments, const QByteArray &input = {});
/// Starts it in a session of its own, without a delay and without its words; to be waited for by its id.
pid_t startAlone(const Surroundings &surroundings, const QStringList &arguments);
/// Standard output of plain git without its last newline; a failure ends the test program with git's words.
QString git(const QString &folder, const QStringList &arguments);

/// What stderr holds when a command fails with this sentence.
inline QString saying(const QString &sentence) { return QLatin1String("slipwayctl: ") + sentence + QLatin1Char('\n'); }

/// A sample project in a temporary folder of its own, with a data folder of its own. It can be copied in any state.
class Sample {
public:
    Sample();
    std::unique_ptr<Sample> copy() const;

    QString path(const QString &name = {}) const;
    QString work() const { return path(QStringLiteral("work")); }
    QString remote() const { return path(QStringLiteral("remote.git")); }
    Surroundings surroundings() const { return {work(), path(QStringLiteral("data")), {}, {}}; }

    Ended ctl(const QStringList &arguments, const QByteArray &input = {}) const { return slipwayctl(surroundings(), arguments, input); }
    Ended ctl(const QString &arguments) const { return ctl(arguments.split(QLatin1Char(' '))); }
    QString git(const QString &arguments) const { return tests::git(work(), arguments.split(QLatin1Char(' '))); }
    QString remoteGit(const QString &arguments) const { return tests::git(remote(), arguments.split(QLatin1Char(' '))); }

    /// An executable hook; `where` is work() or remote().
    void addHook(const QString &where, const QString &name, const QByteArray &script) const;
    void removeHook(const QString &where, const QString &name) const;
    void write(const QString &file, const QByteArray &content) const; ///< in the work tree
    QByteArray read(const QString &file) const;
    void commitAll(const QString &message) const;
    void commitAndPush(const QString &file, const QByteArray &content) const;
    /// In slipway.toml, committed and pushed. `before` must be there.
    void changeProcess(const QByteArray &before, const QByteArray &after) const;

private:
    explicit Sample(const Sample &other);
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// What is wrong with the sample's finished release of 0.12.0, asked with plain git and sha256; empty when all is right.
QStringList problemsOfRelease(const Sample &sample);

} // namespace tests
