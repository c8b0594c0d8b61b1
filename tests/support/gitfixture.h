// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QTemporaryDir>
#include <memory>

namespace tests {

/// A Git repository in a temporary folder that goes when the object dies. Made and asked with the git
/// program alone, so that it can judge our adapters. Branch main, identity "Ada Lovelace
/// <ada@example.org>" in the repository's own configuration, and dates that start at
/// 2026-01-01T00:00:00Z and move on by a minute with every call of git. A git command that fails ends
/// the test program with git's words, except through tryGit().
class ScratchRepository {
public:
    enum class Kind { WithWorkTree, Bare };
    explicit ScratchRepository(Kind kind = Kind::WithWorkTree);
    /// A clone with `other` as its remote "origin". `options` go to `git clone`.
    static ScratchRepository cloneOf(const ScratchRepository &other, const QStringList &options = {});

    QString path() const { return m_path; }
    QString pathOf(const QString &file) const;

    /// Standard output without its last newline.
    QByteArray git(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The exit code of a command that may fail.
    int tryGit(const QStringList &arguments, QByteArray *output = nullptr) const;
    QString revParse(const QString &revision) const;

    /// Makes the folders on the way too.
    void write(const QString &file, const QByteArray &content) const;
    QByteArray read(const QString &file) const;
    /// Writes one file and commits everything; returns the commit.
    QString commit(const QString &file, const QByteArray &content, const QByteArray &message) const;
    /// A commit that changes no file.
    QString commit(const QByteArray &message) const;
    /// Annotated when there is a message.
    void tag(const QString &name, const QByteArray &message = {}, const QString &revision = QStringLiteral("HEAD")) const;
    /// Makes a branch at HEAD and changes to it.
    void branch(const QString &name) const;
    void addRemote(const QString &name, const ScratchRepository &remote) const;
    /// An executable hook of this repository; `script` runs in sh.
    void addHook(const QString &name, const QByteArray &script) const;
    void setConfig(const QString &key, const QString &value) const;
    void unsetConfig(const QString &key) const;

private:
    ScratchRepository(std::unique_ptr<QTemporaryDir> folder, const QString &path);
    void setIdentity() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    mutable qint64 m_clock = 1767225600; // 2026-01-01T00:00:00Z
};

} // namespace tests
