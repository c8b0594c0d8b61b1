// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barerepository.h"
#include <QProcess>

namespace tests {

std::map<QString, QString> BareRepository::branches() const
{
    std::map<QString, QString> branches;
    const QString all =
        git({QStringLiteral("for-each-ref"), QStringLiteral("--format=%(objectname) %(refname)"), QStringLiteral("refs/heads")});
    for (const QString &line : all.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        branches[line.section(QStringLiteral("refs/heads/"), 1)] = line.section(QLatin1Char(' '), 0, 0);
    return branches;
}

bool BareRepository::holds(const QString &commit) const
{
    return ask({QStringLiteral("cat-file"), QStringLiteral("-e"), commit + QLatin1String("^{commit}")}).code == 0;
}

bool BareRepository::isAncestor(const QString &ancestor, const QString &of) const
{
    return ask({QStringLiteral("merge-base"), QStringLiteral("--is-ancestor"), ancestor, of}).code == 0;
}

int BareRepository::count(const QString &from, const QString &to) const
{
    return git({QStringLiteral("rev-list"), QStringLiteral("--count"), from + QLatin1String("..") + to}).toInt();
}

std::vector<std::pair<QString, QString>> BareRepository::authors(const QString &of) const
{
    std::vector<std::pair<QString, QString>> authors;
    for (const QString &line :
         git({QStringLiteral("log"), QStringLiteral("--format=%H %ae"), of}).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        authors.emplace_back(line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1));
    return authors;
}

std::optional<QString> BareRepository::mergedTree(const QString &into, const QString &from) const
{
    const Answer merged = ask({QStringLiteral("merge-tree"), QStringLiteral("--write-tree"), into, from});
    return merged.code == 0 ? std::optional(merged.out.section(QLatin1Char('\n'), 0, 0)) : std::nullopt;
}

QString BareRepository::commitTree(const QString &tree, const QStringList &parents, const QString &message) const
{
    QStringList arguments{QStringLiteral("-c"),          QStringLiteral("user.name=GitHub"),
                          QStringLiteral("-c"),          QStringLiteral("user.email=noreply@github.example"),
                          QStringLiteral("commit-tree"), tree};
    for (const QString &parent : parents)
        arguments << QStringLiteral("-p") << parent;
    return git(arguments, message);
}

QString BareRepository::message(const QString &commit) const
{
    return git({QStringLiteral("show"), QStringLiteral("-s"), QStringLiteral("--format=%B"), commit});
}

QString BareRepository::treeOf(const QString &commit) const
{
    return git({QStringLiteral("rev-parse"), commit + QLatin1String("^{tree}")});
}

bool BareRepository::move(const QString &branch, const QString &to, const QString &from) const
{
    return ask({QStringLiteral("update-ref"), QStringLiteral("refs/heads/") + branch, to, from}).code == 0;
}

void BareRepository::remove(const QString &branch) const
{
    git({QStringLiteral("update-ref"), QStringLiteral("-d"), QStringLiteral("refs/heads/") + branch});
}

BareRepository::Answer BareRepository::ask(const QStringList &arguments, const QString &input) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder);
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        if (name.startsWith(QLatin1String("GIT_")))
            environment.remove(name);
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("git"), arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        qFatal("git %s: %s", qUtf8Printable(arguments.join(QLatin1Char(' '))), qUtf8Printable(process.errorString()));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed()};
}

QString BareRepository::git(const QStringList &arguments, const QString &input) const
{
    const Answer answer = ask(arguments, input);
    if (answer.code != 0)
        qFatal("git %s: exit code %d", qUtf8Printable(arguments.join(QLatin1Char(' '))), answer.code);
    return answer.out;
}

} // namespace tests
