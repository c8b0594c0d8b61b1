// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkrules.h"
#include "domain/changelog.h"
#include "domain/versionmention.h"
#include "engine/cichecks.h"
#include "engine/openeddraft.h"
#include "engine/planner.h"
#include "engine/workflowcheck.h"
#include <QRegularExpression>
#include <algorithm>

namespace engine {

using domain::CheckDefinition;
using domain::CheckKind;
using domain::CheckState;
using domain::ErrorKind;
using domain::Evidence;
using Kind = domain::Evidence::Kind;

namespace {

Evidence evidence(Kind kind, const QStringList &arguments = {}, const QString &file = {}, int line = 0)
{
    return {kind, arguments, file, line, std::nullopt};
}

Finding problem(const domain::Error &error)
{
    Evidence found = evidence(Kind::Problem, {}, error.place.file, error.place.line);
    found.error = error;
    return {CheckState::Failed, {found}};
}

/// The first line that mentions the version, from 1; 0 when there is none.
int lineMentioning(const QByteArray &text, const QByteArray &version)
{
    const size_t at = domain::findVersion({text.constData(), size_t(text.size())}, {version.constData(), size_t(version.size())});
    return at == std::string_view::npos ? 0 : domain::lineOf(text, qsizetype(at));
}

/// One release's checks read the same few things; this holds them together.
class Rules {
public:
    Rules(const CheckDefinition &check, const Project &project, const ReleaseState &state)
        : m_check(check), m_project(project), m_repository(*project.repository), m_state(state), m_version(state.version.toString())
    {
    }

    Finding cleanAndUpToDate() const
    {
        Finding finding{CheckState::Passed, {}};
        const auto dirty = m_repository.dirtyPaths();
        if (!dirty)
            return problem(dirty.error());
        for (const QString &path : *dirty)
            finding.evidence.push_back(evidence(Kind::TreeDirty, {path}, path));
        if (dirty->isEmpty())
            finding.evidence.push_back(evidence(Kind::TreeClean));
        if (const auto failed = compareWithRemote(finding))
            return problem(*failed);
        const bool wrong = std::any_of(finding.evidence.begin(), finding.evidence.end(), [](const Evidence &e) {
            return e.kind == Kind::TreeDirty || e.kind == Kind::BehindRemote || e.kind == Kind::AheadOfRemote;
        });
        if (wrong)
            finding.state = CheckState::Failed;
        return finding;
    }

    Finding changelogSection() const
    {
        const QString path = m_project.process.changelogPath;
        const auto changelog = changelogAtCandidate();
        if (!changelog)
            return problem(changelog.error());
        const domain::ChangelogSection *section = changelog->section(m_version);
        const auto decided = decidedText(section);
        if (!decided)
            return problem(decided.error());
        if (*decided && !(*decided)->trimmed().isEmpty())
            return withoutPlaceholders(**decided, path, {CheckState::Pending, {evidence(Kind::SectionWillBeWritten, {m_version}, path)}});
        if (section && (*decided || section->body.trimmed().isEmpty()))
            return {CheckState::Failed, {evidence(Kind::SectionEmpty, {m_version}, path, section->line)}};
        if (section)
            return withoutPlaceholders(section->body, path,
                                       {CheckState::Passed, {evidence(Kind::SectionFound, {m_version}, path, section->line)}});
        if (isCut())
            return {CheckState::Failed, {evidence(Kind::SectionMissing, {m_version}, path)}};
        const auto planned = draft(m_project, m_state.version, Document::Changelog);
        if (!planned)
            return problem(planned.error());
        if (planned->markdown.trimmed().isEmpty() && !(changelog->unreleased() && !changelog->unreleased()->body.isEmpty()))
            return {CheckState::Failed, {evidence(Kind::SectionEmpty, {m_version}, path)}};
        return withoutPlaceholders(planned->markdown, path,
                                   {CheckState::Pending, {evidence(Kind::SectionWillBeWritten, {m_version}, path)}});
    }

    Finding breakingChangesHaveMigration() const
    {
        const auto range = rangeOfRelease();
        if (!range)
            return problem(range.error());
        const auto text = sectionText();
        if (!text)
            return problem(text.error());

        Finding finding{CheckState::Passed, {}};
        const Items items = itemsOf(*text);
        for (const domain::NotesEntry &entry : range->notes->entries) {
            if (!entry.breaking)
                continue;
            const bool told = hasMigration(items, entry);
            finding.evidence.push_back(told ? evidence(Kind::MigrationFound, {entry.text})
                                            : evidence(Kind::MigrationMissing, {entry.text, domain::shortId(entry.commits.front())}));
            if (!told)
                finding.state = CheckState::Failed;
        }
        if (finding.evidence.empty())
            finding.evidence.push_back(evidence(Kind::NoBreakingChange));
        return finding;
    }

    Finding versionsBumped() const
    {
        const auto found = versionsAt(m_project, m_state.candidate());
        if (!found)
            return problem(found.error());
        Finding finding{CheckState::Passed, {}};
        for (const FoundVersion &file : *found) {
            const bool bumped = file.version == m_state.version;
            finding.evidence.push_back(
                bumped ? evidence(Kind::VersionIs, {m_version}, file.file.path, file.line)
                       : evidence(Kind::VersionWillBe, {file.version.toString(), m_version}, file.file.path, file.line));
            if (!bumped)
                finding.state = isCut() ? CheckState::Failed : CheckState::Pending;
        }
        if (const auto elsewhere = oldVersionElsewhere(m_project, m_state); elsewhere && m_state.previous)
            for (const auto &[path, line] : *elsewhere)
                finding.evidence.push_back(evidence(Kind::OldVersionElsewhere, {m_state.previous->version.toString()}, path, line));
        return finding;
    }

    Finding fileMentionsVersion() const
    {
        const auto content = m_repository.fileAt(m_state.candidate(), m_check.path);
        if (!content)
            return problem(content.error());
        if (const int line = lineMentioning(*content, m_version.toUtf8()))
            return {CheckState::Passed, {evidence(Kind::MentionFound, {m_version}, m_check.path, line)}};
        if (!isCut()) {
            const auto edits = plannedEdits(m_project, m_state);
            const bool willMention = edits && std::any_of(edits->begin(), edits->end(), [this](const domain::FileEdit &edit) {
                                         return edit.path == m_check.path && lineMentioning(edit.after, m_version.toUtf8()) > 0;
                                     });
            if (willMention)
                return {CheckState::Pending, {evidence(Kind::MentionFound, {m_version}, m_check.path)}};
        }
        // The line that speaks of the version before is where this one is missing.
        const int line = m_state.previous ? lineMentioning(*content, m_state.previous->version.toString().toUtf8()) : 0;
        return {CheckState::Failed, {evidence(Kind::MentionMissing, {m_version}, m_check.path, line)}};
    }

    /// A decision is a heading of the file that was not there at the last release.
    Finding decisionRecorded() const
    {
        const auto now = m_repository.fileAt(m_state.candidate(), m_check.path);
        if (!now)
            return problem(now.error());
        QList<QByteArray> known;
        if (m_state.previous)
            if (const auto then = m_repository.fileAt(m_state.previous->tag.commit, m_check.path))
                known = then->split('\n');
        const QList<QByteArray> lines = now->split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (lines[i].startsWith("## ") && !known.contains(lines[i]))
                return {CheckState::Passed,
                        {evidence(Kind::DecisionFound, {QString::fromUtf8(lines[i].mid(3)).trimmed()}, m_check.path, int(i) + 1)}};
        return {CheckState::Failed,
                {evidence(Kind::DecisionMissing, {m_state.previous ? m_state.previous->tag.name : QString()}, m_check.path)}};
    }

    Finding ciGreen() const
    {
        const auto report = m_project.checks->ciReport(m_check.id, m_state.base);
        if (!report)
            return problem(report.error());
        if (!*report)
            return {CheckState::NotChecked, {evidence(Kind::CiNotAsked)}};
        CiVerdict verdict = verdictOf(**report);
        return {verdict.state, std::move(verdict.evidence), (*report)->at};
    }

    Finding command() const
    {
        const QString line = m_check.run.join(QLatin1Char(' '));
        const auto outcome = m_project.checks->outcome(m_check.id, m_state.candidate());
        if (!outcome)
            return problem(outcome.error());
        if (!*outcome)
            return {CheckState::NotChecked, {evidence(Kind::CommandNotRun, {line})}};
        const QString milliseconds = QString::number((*outcome)->milliseconds);
        if ((*outcome)->exitCode == 0)
            return {CheckState::Passed, {evidence(Kind::CommandSucceeded, {line, milliseconds})}};
        return {CheckState::Failed, {evidence(Kind::CommandFailed, {line, milliseconds, QString::number((*outcome)->exitCode)})}};
    }

    Finding manual() const { return {CheckState::NotChecked, {evidence(Kind::ConfirmationMissing)}}; }

private:
    /// After the cut nothing is pending any more: what is not so is wrong.
    bool isCut() const { return m_state.reviewed || m_state.landed; }

    std::optional<domain::Error> compareWithRemote(Finding &finding) const
    {
        const auto local = m_repository.branch(m_project.process.mainBranch);
        if (!local)
            return local.error();
        if (!*local)
            return std::nullopt;
        const QString name = m_project.process.remote + QLatin1Char('/') + m_project.process.mainBranch;
        const auto behind = m_repository.commits({**local, m_state.mainTip});
        const auto ahead = m_repository.commits({m_state.mainTip, **local});
        if (!behind || !ahead)
            return behind ? ahead.error() : behind.error();
        if (!behind->empty())
            finding.evidence.push_back(evidence(Kind::BehindRemote, {name, QString::number(behind->size())}));
        if (!ahead->empty())
            finding.evidence.push_back(evidence(Kind::AheadOfRemote, {name, QString::number(ahead->size())}));
        if (behind->empty() && ahead->empty())
            finding.evidence.push_back(evidence(Kind::UpToDate, {name}));
        return std::nullopt;
    }

    domain::Result<domain::Changelog> changelogAtCandidate() const
    {
        const QString path = m_project.process.changelogPath;
        if (path.isEmpty())
            return domain::failure(ErrorKind::MissingKey, QStringLiteral("project.changelog"));
        const auto bytes = m_repository.fileAt(m_state.candidate(), path);
        if (!bytes)
            return domain::failure(bytes.error());
        auto changelog = domain::Changelog::parse(*bytes);
        if (!changelog) {
            changelog.error().subject = path;
            return domain::failure(changelog.error());
        }
        return changelog;
    }

    /// What the cut writes in place of the section that is there; nullopt: nothing, or nothing else.
    domain::Result<std::optional<QString>> decidedText(const domain::ChangelogSection *section) const
    {
        return section && !isCut() ? textInPlaceOf(m_project, m_version, *section) : std::nullopt;
    }

    /// The changelog's section, or before the cut what it will say.
    domain::Result<QString> sectionText() const
    {
        const auto changelog = changelogAtCandidate();
        const domain::ChangelogSection *section = changelog ? changelog->section(m_version) : nullptr;
        const auto decided = decidedText(section);
        if (!decided)
            return domain::failure(decided.error());
        if (section)
            return decided->value_or(section->body);
        const auto planned = draft(m_project, m_state.version, Document::Changelog);
        if (!planned)
            return domain::failure(planned.error());
        const QString moved = changelog && changelog->unreleased() ? changelog->unreleased()->body : QString();
        return moved + QLatin1Char('\n') + planned->markdown;
    }

    domain::Result<RangeNotes> rangeOfRelease() const
    {
        return notesOfRange(*m_project.history, m_project.process.tag, m_state.previous ? m_state.previous->tag.name : QString(),
                            m_state.base);
    }

    struct Item {
        QString text;
        QString plain; ///< in Markdown some characters stand behind a backslash
        bool tells = false; ///< of a migration
    };
    using Items = std::vector<Item>;

    static Items itemsOf(const QString &section)
    {
        static const QRegularExpression marker(QStringLiteral("\n[-*+] ")); // a template may use any of them
        Items items;
        for (const QString &text : section.split(marker)) {
            const qsizetype at = text.indexOf(QLatin1String("migration"), 0, Qt::CaseInsensitive);
            items.push_back({text, QString(text).remove(QLatin1Char('\\')), at >= 0 && domain::placeholdersIn(text.mid(at)).empty()});
        }
        return items;
    }

    /// The change's own item says how to migrate; a section in a person's own words passes when it tells of a
    /// migration in an item of its own for it.
    static bool hasMigration(const Items &items, const domain::NotesEntry &entry)
    {
        const QString id = domain::shortId(entry.commits.front()).left(7);
        const auto own = std::find_if(items.begin(), items.end(),
                                      [&](const Item &item) { return item.plain.contains(entry.text) || item.text.contains(id); });
        return own != items.end() ? own->tells : std::any_of(items.begin(), items.end(), [](const Item &item) { return item.tells; });
    }

    static Finding withoutPlaceholders(const QString &markdown, const QString &path, Finding finding)
    {
        const QStringList lines = markdown.split(QLatin1Char('\n'));
        for (const int line : domain::placeholdersIn(markdown)) {
            finding.state = CheckState::Failed;
            finding.evidence.push_back(evidence(Kind::PlaceholderLeft, {lines.value(line - 1).trimmed()}, path));
        }
        return finding;
    }

    const CheckDefinition &m_check;
    const Project &m_project;
    const Repository &m_repository;
    const ReleaseState &m_state;
    const QString m_version;
};

} // namespace

Finding apply(const CheckDefinition &check, const Project &project, const ReleaseState &state)
{
    const Rules rules(check, project, state);
    switch (check.kind) {
    case CheckKind::CleanAndUpToDate: return rules.cleanAndUpToDate();
    case CheckKind::ChangelogSection: return rules.changelogSection();
    case CheckKind::BreakingChangesHaveMigration: return rules.breakingChangesHaveMigration();
    case CheckKind::VersionsBumped: return rules.versionsBumped();
    case CheckKind::FileMentionsVersion: return rules.fileMentionsVersion();
    case CheckKind::DecisionRecorded: return rules.decisionRecorded();
    case CheckKind::CiGreen: return rules.ciGreen();
    case CheckKind::ReleaseWorkflow: return workflowFinding(check, project, state);
    case CheckKind::Command: return rules.command();
    case CheckKind::Manual: return rules.manual();
    }
    Q_UNREACHABLE();
}

} // namespace engine
