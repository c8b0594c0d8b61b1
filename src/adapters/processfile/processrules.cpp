// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/processfile/processrules.h"
#include "adapters/formats/formatkeylocator.h"
#include "adapters/formats/keypath.h"
#include "adapters/processfile/nameshapes.h"
#include "adapters/processfile/shapecheck.h"
#include "domain/nearest.h"
#include <QRegularExpression>
#include <QUrl>

namespace adapters {
namespace {

using domain::ErrorKind;
using domain::ReleaseProcess;

QString versionPlace() { return QStringLiteral("{version}"); }

/// The address of a GitHub Enterprise Server. Without encryption only to this machine: the token would be read on the way.
void readForgeAddress(const Section &project, domain::ForgeDefinition &forge)
{
    const auto text = project.text("forge-url");
    if (!text)
        return;
    const QUrl url(*text, QUrl::StrictMode);
    const bool isHere =
        url.host() == QLatin1String("localhost") || url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("::1");
    const bool isSafe = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isHere);
    const bool isBare = (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery() && !url.hasFragment();
    if (!isSafe || !isBare || url.host().isEmpty() || !url.userInfo().isEmpty())
        return project.invalid("forge-url", QStringLiteral("an address such as https://github.example.org"));
    forge.address = url.scheme() + QLatin1String("://") + url.authority();
}

/// "owner/name", as GitHub takes them.
bool isRepositoryName(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9-]*/(?!\\.{1,2}\\z)[A-Za-z0-9._-]+\\z"));
    return shape.match(text).hasMatch() && !text.endsWith(QLatin1String(".git"));
}

void readGitHub(const Section &project, const QString &repository, ReleaseProcess &process)
{
    if (!isRepositoryName(repository))
        project.invalid("forge", QStringLiteral("github:<owner>/<name>"));
    process.forge = domain::ForgeDefinition{repository};
    readForgeAddress(project, *process.forge);
    process.remote = project.text("remote").value_or(QString());
    if (project.text("remote") && !isRefName(process.remote))
        project.invalid("remote", QStringLiteral("the name of a remote"));
}

void readForge(const Section &project, ReleaseProcess &process)
{
    const QString forge = project.text("forge").value_or(QStringLiteral("git:"));
    const QString scheme = forge.section(QLatin1Char(':'), 0, 0) + QLatin1Char(':');
    const QString name = forge.mid(scheme.size());
    if (forge.startsWith(QLatin1String("github:")))
        return readGitHub(project, name, process);
    for (const char *key : {"forge-url", "remote"})
        if (project.has(key))
            project.invalid(key, QStringLiteral("only for forge github:"));
    const bool plainGit = forge.startsWith(QLatin1String("git:")) && (name.isEmpty() || isRefName(name));
    if (!plainGit) {
        const QStringList possible{QStringLiteral("git:"), QStringLiteral("git:<remote name>"), QStringLiteral("github:<owner>/<name>")};
        const QStringList later{QStringLiteral("gitlab:"), QStringLiteral("forgejo:")};
        project.invalid("forge", later.contains(scheme) ? expectedWord(scheme, possible, later) : possible.join(QStringLiteral(", ")));
    } else if (!name.isEmpty()) {
        process.remote = name;
    }
}

void readProject(const Section &project, ReleaseProcess &process)
{
    process.projectName = project.text("name").value_or(QString());
    readForge(project, process);
    process.mainBranch = project.text("main-branch").value_or(process.mainBranch);
    if (!isRefName(process.mainBranch))
        project.invalid("main-branch", QStringLiteral("a branch name that Git accepts"));
    if (project.has("changelog"))
        process.changelogPath = readInsidePath(project, "changelog");
}

/// The one key or pattern of an entry.
void readPlace(const Section &entry, domain::VersionFile &file)
{
    file.key = entry.text("key").value_or(QString());
    file.pattern = entry.text("pattern").value_or(QString());
    if (entry.has("key") && entry.has("pattern"))
        entry.invalid("pattern", QStringLiteral("either key or pattern"));
    else if (!entry.has("key") && !entry.has("pattern"))
        entry.problem(ErrorKind::MissingKey, "key", QStringLiteral("key or pattern"));
    else if (entry.text("pattern") && file.pattern.count(versionPlace()) != 1)
        entry.invalid("pattern", QStringLiteral("a text with exactly one {version}"));
    else if (entry.text("key") && !parseKeyPath(file.key))
        entry.invalid("key", parseKeyPath(file.key).error().expected);
    else if (entry.text("key") && !file.path.isEmpty() && !FormatKeyLocator::knowsSuffixOf(file.path))
        entry.invalid("path", FormatKeyLocator::suffixes());
}

void readVersionFiles(const Section &versioning, ReleaseProcess &process)
{
    for (const Section &entry : versioning.sections("file")) {
        domain::VersionFile file;
        file.path = readInsidePath(entry, "path");
        readPlace(entry, file);
        const bool twice = std::ranges::any_of(process.versionFiles, [&](const domain::VersionFile &other) {
            return !file.path.isEmpty() && other.path == file.path && other.key == file.key && other.pattern == file.pattern;
        });
        if (twice)
            entry.invalid("path", QStringLiteral("each place only once"));
        process.versionFiles.push_back(file);
    }
}

void readVersioning(const Section &versioning, ReleaseProcess &process)
{
    const QString semVer = QStringLiteral("semver");
    if (versioning.text("scheme").value_or(semVer) != semVer)
        versioning.invalid("scheme", semVer);
    if (const auto text = versioning.text("tag")) {
        const auto tag = domain::TagPattern::parse(*text);
        if (!tag)
            versioning.invalid("tag", tag.error().expected);
        else if (tag->scheme() != domain::VersionScheme::SemVer)
            versioning.invalid("tag", QStringLiteral("a text with {version}"));
        else
            process.tag = *tag;
    }
    readVersionFiles(versioning, process);
}

void readCadence(const Section &cadence, ReleaseProcess &process)
{
    const auto minor = cadence.text("minor");
    if (!minor)
        return;
    process.minorCadence = domain::cadenceOf(*minor);
    if (!process.minorCadence)
        cadence.invalid("minor", expectedWord(*minor, domain::cadenceWords(), {}));
}

void readReleaseBranch(const Section &branch, ReleaseProcess &process)
{
    process.branchName = branch.text("name").value_or(process.branchName);
    process.commitMessage = branch.text("commit").value_or(process.commitMessage);
    process.signOff = branch.flag("sign-off").value_or(process.signOff);

    QString sample = process.branchName;
    const qsizetype places = sample.count(versionPlace());
    sample.replace(versionPlace(), QStringLiteral("1.2.3"));
    if (places != 1 || sample.contains(QLatin1Char('{')) || sample.contains(QLatin1Char('}')))
        branch.invalid("name", QStringLiteral("a branch name with {version}"));
    else if (!isRefName(sample))
        branch.invalid("name", QStringLiteral("a branch name that Git accepts"));
    if (!unknownPlaceholder(process.commitMessage).isEmpty() || process.commitMessage.trimmed().isEmpty())
        branch.invalid("commit", QStringLiteral("a message with no other placeholder than {version}"));
}

void readPullRequest(const Section &root, ReleaseProcess &process)
{
    if (root.has("pull-request") && !process.forge)
        root.invalid("pull-request", QStringLiteral("only for forge github:"));
    const Section section = root.section("pull-request");
    domain::PullRequestRules &rules = process.pullRequest;
    rules.title = section.text("title").value_or(rules.title).trimmed();
    if (rules.title.isEmpty() || rules.title.contains(QLatin1Char('\n')) || !unknownPlaceholder(rules.title).isEmpty())
        section.invalid("title", QStringLiteral("one line with no other placeholder than {version}"));
    if (section.has("body-file"))
        rules.bodyFile = readInsidePath(section, "body-file");
    const QString squash = QStringLiteral("squash");
    if (const QString merge = section.text("merge").value_or(squash); merge != squash)
        section.invalid("merge", expectedWord(merge, {squash}, {QStringLiteral("merge"), QStringLiteral("rebase")}));
}

void readSignOff(const Section &root, ReleaseProcess &process)
{
    if (!root.has("sign-off"))
        return;
    const Section section = root.section("sign-off");
    domain::SignOffRules rules;
    rules.maintainers = section.texts("maintainers").value_or(QStringList());
    rules.authorCounts = section.flag("author-counts").value_or(rules.authorCounts);
    const bool areNames = std::ranges::all_of(rules.maintainers, domain::isMaintainerName);
    if (!areNames || QStringList(rules.maintainers).removeDuplicates() > 0)
        section.invalid("maintainers", QStringLiteral("names as in .slipway/allowed_signers, each once"));
    const qint64 needed = section.number("needed").value_or(rules.needed);
    if (needed < 1 || (section.texts("maintainers") && needed > rules.maintainers.size()))
        section.invalid("needed", QStringLiteral("from 1 to the number of maintainers"));
    rules.needed = int(needed);
    process.signOffRules = rules;
}

/// Targets without an id of their own are named after their kind: "folder", "folder-2".
void nameTargets(std::vector<domain::TargetDefinition> &targets)
{
    QStringList taken;
    for (const auto &target : targets)
        taken += target.id;
    for (auto &target : targets) {
        for (int n = 1; target.id.isEmpty(); ++n) {
            const QString id = n == 1 ? target.kind : QStringLiteral("%1-%2").arg(target.kind).arg(n);
            if (!taken.contains(id))
                taken += target.id = id;
        }
    }
}

domain::TargetDefinition readTarget(const Section &entry)
{
    const QString folder = QStringLiteral("folder");
    const domain::TargetDefinition target{entry.text("id").value_or(QString()), entry.text("kind").value_or(folder),
                                          entry.text("path").value_or(QString())};
    if (entry.text("id") && !isId(target.id))
        entry.invalid("id", QStringLiteral("letters, digits, '.', '_' and '-'"));
    if (target.kind != folder) {
        const QStringList later{QStringLiteral("pypi"), QStringLiteral("oci-image"), QStringLiteral("helm-chart"),
                                QStringLiteral("forge-release")};
        entry.invalid("kind", expectedWord(target.kind, {folder}, later));
    } else if (entry.text("kind") && !entry.has("path")) {
        entry.problem(ErrorKind::MissingKey, "path", QStringLiteral("a text"));
    }
    return target;
}

/// Slipway itself, or a workflow that the tag starts.
void readPublisher(const Section &publish, ReleaseProcess &process)
{
    const QString slipway = QStringLiteral("slipway"), ci = QStringLiteral("ci");
    const QString by = publish.text("by").value_or(slipway);
    if (by != slipway && by != ci)
        return publish.invalid("by", expectedWord(by, {slipway, ci}, {}));
    if (by == slipway && publish.has("workflow"))
        publish.invalid("workflow", QStringLiteral("only for by = ci"));
    if (by == slipway)
        return;
    if (publish.has("target"))
        publish.invalid("target", QStringLiteral("only for by = slipway"));
    if (!publish.has("workflow"))
        return publish.problem(ErrorKind::MissingKey, "workflow", QStringLiteral("a text"));
    process.workflowPath = readInsidePath(publish, "workflow");
    static const QRegularExpression file(QStringLiteral("^\\.github/workflows/[^/]+\\.ya?ml$"));
    if (publish.text("workflow") && !file.match(process.workflowPath).hasMatch())
        publish.invalid("workflow", QStringLiteral("a file such as .github/workflows/release.yml"));
}

void readPublish(const Section &publish, ReleaseProcess &process)
{
    readPublisher(publish, process);
    QStringList ids;
    for (const Section &entry : publish.sections("target")) {
        process.targets.push_back(readTarget(entry));
        const QString &id = process.targets.back().id;
        if (!id.isEmpty() && ids.contains(id))
            entry.invalid("id", QStringLiteral("an id that no other target has"));
        ids += id;
    }
    nameTargets(process.targets);
}

} // namespace

QString readInsidePath(const Section &section, const char *name)
{
    const auto text = section.text(name);
    if (!text)
        return {};
    const auto path = insidePath(*text);
    if (!path)
        section.invalid(name, QStringLiteral("a relative path inside the repository"));
    return path.value_or(QString());
}

QString expectedWord(const QString &word, const QStringList &possible, const QStringList &later)
{
    const QString all = possible.join(QStringLiteral(", "));
    if (later.contains(word))
        return notSupported() + QStringLiteral("; possible: ") + all;
    const QString nearest = domain::nearestOf(word, possible);
    return nearest.isEmpty() ? all : nearest;
}

domain::ReleaseProcess readRules(const Section &root)
{
    ReleaseProcess process;
    readProject(root.section("project"), process);
    readVersioning(root.section("versioning"), process);
    readCadence(root.section("cadence"), process);
    process.notes = readNotes(root.section("notes"));
    readTexts(root.section("notes"), process);
    readReleaseBranch(root.section("release-branch"), process);
    readPullRequest(root, process);
    readSignOff(root, process);
    readPublish(root.section("publish"), process);
    process.checks = readChecks(root, process);
    return process;
}

} // namespace adapters
