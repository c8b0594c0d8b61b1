// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <map>
#include <optional>

namespace tests {

/// A bare repository on disk as a forge uses it: by the git program alone. What fails ends the test program with git's
/// words, but for what says that it may fail.
class BareRepository {
public:
    explicit BareRepository(QString folder) : m_folder(std::move(folder)) {}

    std::map<QString, QString> branches() const; ///< short name to commit
    bool holds(const QString &commit) const;
    bool isAncestor(const QString &ancestor, const QString &of) const;
    int count(const QString &from, const QString &to) const;
    std::vector<std::pair<QString, QString>> authors(const QString &of) const; ///< commit and address of its author, newest first
    /// nullopt: they conflict.
    std::optional<QString> mergedTree(const QString &into, const QString &from) const;
    QString commitTree(const QString &tree, const QStringList &parents, const QString &message) const;
    QString message(const QString &commit) const;
    QString treeOf(const QString &commit) const;
    /// False: the branch is elsewhere by now.
    bool move(const QString &branch, const QString &to, const QString &from) const;
    void remove(const QString &branch) const;

private:
    struct Answer {
        int code = 0;
        QString out;
    };
    Answer ask(const QStringList &arguments, const QString &input = {}) const;
    QString git(const QStringList &arguments, const QString &input = {}) const;

    QString m_folder;
};

} // namespace tests
