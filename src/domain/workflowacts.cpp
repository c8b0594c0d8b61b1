// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workflowacts.h"
#include <QRegularExpression>
#include <array>

namespace domain {
namespace {

using Kind = WorkflowAct::Kind;

struct KnownAction {
    const char *name;
    Kind kind;
    const char *permission;
};

/// As the README of each says.
constexpr std::array knownActions{
    KnownAction{"softprops/action-gh-release", Kind::None, "contents"},
    KnownAction{"ncipollo/release-action", Kind::None, "contents"},
    KnownAction{"actions/create-release", Kind::CreatesPublic, "contents"},
    KnownAction{"actions/upload-release-asset", Kind::Uploads, "contents"},
    KnownAction{"svenstaro/upload-release-action", Kind::Uploads, "contents"},
    KnownAction{"pypa/gh-action-pypi-publish", Kind::Publishes, "id-token"},
    KnownAction{"actions/attest-build-provenance", Kind::None, "id-token"},
    KnownAction{"actions/attest-build-provenance", Kind::None, "attestations"},
    KnownAction{"actions/attest-sbom", Kind::None, "id-token"},
    KnownAction{"actions/attest-sbom", Kind::None, "attestations"},
    KnownAction{"rust-lang/crates-io-auth-action", Kind::None, "id-token"},
    KnownAction{"orhun/git-cliff-action", Kind::NeedsHistory, ""},
    KnownAction{"goreleaser/goreleaser-action", Kind::NeedsHistory, ""},
};

/// Where a command of a shell begins: what stands elsewhere is an argument, such as a file's name.
const QLatin1String commandStart(R"((?:^|[;&|(]|\b(?:then|do|else|if|sudo|xargs|npx|uvx|-m)\b)\s*(?:[A-Za-z_]\w*=\S*\s+)*)");

struct KnownCommand {
    const char *text; ///< a regular expression
    Kind kind;
    const char *permission;
};

constexpr std::array knownCommands{
    KnownCommand{R"(gh release create\b)", Kind::CreatesPublic, "contents"},
    KnownCommand{R"(gh release upload\b)", Kind::Uploads, "contents"},
    KnownCommand{R"(cosign sign(?!-)\b)", Kind::Signs, ""},
    KnownCommand{R"((npm|pnpm) publish\b)", Kind::Publishes, ""},
    KnownCommand{R"(cargo publish\b)", Kind::Publishes, ""},
    KnownCommand{R"(twine upload\b)", Kind::Publishes, ""},
    KnownCommand{R"(uv publish\b)", Kind::Publishes, ""},
    KnownCommand{R"(gem push\b)", Kind::Publishes, ""},
    KnownCommand{R"(git[ -]cliff(?![-\w.]))", Kind::NeedsHistory, ""},
    KnownCommand{R"(git describe\b(?!.*--(tags|all|always)))", Kind::NeedsHistory, ""},
    KnownCommand{R"(git shortlog\b)", Kind::NeedsHistory, ""},
};

/// An input or variable that gives the step another token than the job's own, whose rights are not in the workflow.
bool hasOtherToken(const Workflow &workflow, const WorkflowJob &job, const WorkflowStep &step)
{
    const auto isOther = [](const QString &value) {
        return !value.isEmpty() && !value.contains(QLatin1String("secrets.GITHUB_TOKEN"), Qt::CaseInsensitive)
               && !value.contains(QLatin1String("github.token"), Qt::CaseInsensitive);
    };
    for (const char *input : {"token", "repo_token", "github_token", "github-token"})
        if (isOther(step.with.value(QLatin1String(input))))
            return true;
    for (const char *variable : {"GH_TOKEN", "GITHUB_TOKEN"})
        for (const auto *variables : {&step.environment, &job.environment, &workflow.environment})
            if (const QString value = variables->value(QLatin1String(variable)); !value.isEmpty()) {
                if (isOther(value))
                    return true;
                break;
            }
    return false;
}

bool isDraft(const WorkflowStep &step)
{
    const QString draft = step.with.value(QStringLiteral("draft"));
    return !draft.isEmpty() && draft != QLatin1String("false");
}

/// Whether everybody sees the release that an action makes before another step is done with it.
Kind kindOf(const KnownAction &known, const WorkflowJob &job, const WorkflowStep &step)
{
    const QLatin1String name(known.name);
    if (known.kind == Kind::CreatesPublic && isDraft(step))
        return Kind::None;
    if (name == QLatin1String("softprops/action-gh-release") && job.hasMatrix && !isDraft(step)
        && step.with.contains(QStringLiteral("files")))
        return Kind::CreatesPublic;
    return known.kind;
}

void addActions(const Workflow &workflow, const WorkflowJob &job, const WorkflowStep &step, std::vector<WorkflowAct> &acts)
{
    const bool hasPassword = step.with.contains(QStringLiteral("password"));
    for (const KnownAction &known : knownActions) {
        if (step.action() != QLatin1String(known.name))
            continue;
        QString permission = QLatin1String(known.permission);
        const bool isGiven = permission == QLatin1String("id-token") ? hasPassword : hasOtherToken(workflow, job, step);
        if (isGiven)
            permission.clear();
        acts.push_back({kindOf(known, job, step), step.action(), permission, step.uses.line, true});
    }
}

void addImage(const WorkflowStep &step, std::vector<WorkflowAct> &acts)
{
    if (step.action() != QLatin1String("docker/build-push-action") || step.with.value(QStringLiteral("push")) != QLatin1String("true"))
        return;
    static const QRegularExpression latest(QStringLiteral("[^\\s,]+:latest(?=[\\s,]|$)"));
    if (const auto match = latest.match(step.with.value(QStringLiteral("tags"))); match.hasMatch())
        acts.push_back({Kind::PushesLatest, match.captured(), {}, step.uses.line, true});
}

/// "gh release create" makes a draft when it is told so, and by what a variable holds, nobody knows.
bool mayBeDraft(const QString &line)
{
    return line.contains(QLatin1String("draft"), Qt::CaseInsensitive) || line.contains(QLatin1String(" -d"))
           || line.contains(QLatin1String("[@]"));
}

void addCommands(const Workflow &workflow, const WorkflowJob &job, const WorkflowStep &step, std::vector<WorkflowAct> &acts)
{
    for (const LinedText &line : step.script)
        for (const KnownCommand &known : knownCommands) {
            const QRegularExpression shape(commandStart + QLatin1Char('(') + QLatin1String(known.text) + QLatin1Char(')'));
            const auto match = shape.match(line.text);
            const bool isTried = line.text.contains(QLatin1String("--dry-run"));
            if (!match.hasMatch() || isTried)
                continue;
            const bool isHidden = known.kind == Kind::CreatesPublic && mayBeDraft(line.text);
            const QString permission = hasOtherToken(workflow, job, step) ? QString() : QLatin1String(known.permission);
            acts.push_back({isHidden ? Kind::None : known.kind, match.captured(1), permission, line.line, false});
        }
}

} // namespace

std::vector<WorkflowAct> actsOf(const Workflow &workflow, const WorkflowJob &job, const WorkflowStep &step)
{
    std::vector<WorkflowAct> acts;
    addActions(workflow, job, step, acts);
    addImage(step, acts);
    addCommands(workflow, job, step, acts);
    return acts;
}

} // namespace domain
