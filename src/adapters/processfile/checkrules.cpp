// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/processfile/nameshapes.h"
#include "adapters/processfile/processrules.h"

namespace adapters {
namespace {

using domain::CheckDefinition;
using domain::CheckKind;
using domain::ErrorKind;

constexpr qint64 mostCommits = 100;

bool takesPath(CheckKind kind) { return kind == CheckKind::FileMentionsVersion || kind == CheckKind::DecisionRecorded; }

/// A key that a kind needs, and that no other kind may have: it would claim what is not done.
void demand(const Section &entry, const char *name, const QString &expected, bool needed, const QString &kinds)
{
    if (needed && !entry.has(name))
        entry.problem(ErrorKind::MissingKey, name, expected);
    else if (!needed && entry.has(name))
        entry.invalid(name, QStringLiteral("only for kind ") + kinds);
}

void demandKeys(const Section &entry, CheckKind kind)
{
    const QString pathKinds =
        domain::toWord(CheckKind::FileMentionsVersion) + QStringLiteral(", ") + domain::toWord(CheckKind::DecisionRecorded);
    demand(entry, "path", QStringLiteral("a text"), takesPath(kind), pathKinds);
    if (kind != CheckKind::CiGreen && entry.has("commits"))
        entry.invalid("commits", QStringLiteral("only for kind ") + domain::toWord(CheckKind::CiGreen));
    demand(entry, "run", QStringLiteral("a list of texts"), kind == CheckKind::Command, domain::toWord(CheckKind::Command));
}

/// What a kind looks at has to be told elsewhere in the file.
void demandSubject(const Section &entry, CheckKind kind, const domain::ReleaseProcess &process)
{
    if (kind == CheckKind::ChangelogSection && process.changelogPath.isEmpty())
        entry.invalid("kind", QStringLiteral("project.changelog, which this kind reads"));
    else if (kind == CheckKind::VersionsBumped && process.versionFiles.empty())
        entry.invalid("kind", QStringLiteral("[[versioning.file]], which this kind reads"));
    else if (kind == CheckKind::ReleaseWorkflow && process.workflowPath.isEmpty())
        entry.invalid("kind", QStringLiteral("publish.workflow, which this kind reads"));
    else if ((kind == CheckKind::CiGreen || kind == CheckKind::ReleaseWorkflow) && !process.forge)
        entry.invalid("kind", QStringLiteral("project.forge with github:, which this kind asks"));
}

CheckDefinition readCheck(const Section &entry, const domain::ReleaseProcess &process)
{
    CheckDefinition check;
    check.id = entry.text("id").value_or(QString());
    check.title = entry.text("title").value_or(QString());
    const auto run = entry.texts("run");
    check.run = run.value_or(QStringList());
    if (entry.text("id") && !isId(check.id))
        entry.invalid("id", QStringLiteral("letters, digits, '.', '_' and '-'"));
    if (run && (check.run.isEmpty() || check.run.first().isEmpty()))
        entry.invalid("run", QStringLiteral("a list that begins with a program"));

    if (const auto commits = entry.number("commits"); commits && (*commits < 1 || *commits > mostCommits))
        entry.invalid("commits", QStringLiteral("a number from 1 to 100"));
    else
        check.commits = int(commits.value_or(1));

    const auto word = entry.text("kind");
    if (!word)
        return check;
    const auto kind = domain::checkKindOf(*word);
    if (!kind) {
        entry.invalid("kind", expectedWord(*word, domain::checkKindWords(), {QStringLiteral("advisories-final")}));
        return check;
    }
    check.kind = *kind;
    demandKeys(entry, *kind);
    demandSubject(entry, *kind, process);
    if (takesPath(*kind))
        check.path = readInsidePath(entry, "path");
    return check;
}

} // namespace

std::vector<CheckDefinition> readChecks(const Section &root, const domain::ReleaseProcess &process)
{
    std::vector<CheckDefinition> checks;
    QStringList ids;
    for (const Section &entry : root.sections("check")) {
        checks.push_back(readCheck(entry, process));
        const QString &id = checks.back().id;
        if (!id.isEmpty() && ids.contains(id))
            entry.invalid("id", QStringLiteral("an id that no other check has"));
        ids += id;
    }
    return checks;
}

} // namespace adapters
