// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/releaseprocess.h"
#include <QUrl>
#include <algorithm>
#include <array>

namespace domain {

namespace {

struct KindWord {
    CheckKind kind;
    QLatin1String word;
};

constexpr std::array kindWords = {
    KindWord{CheckKind::CleanAndUpToDate, QLatin1String("clean-and-up-to-date")},
    KindWord{CheckKind::ChangelogSection, QLatin1String("changelog-section")},
    KindWord{CheckKind::BreakingChangesHaveMigration, QLatin1String("breaking-changes-have-migration")},
    KindWord{CheckKind::VersionsBumped, QLatin1String("versions-bumped")},
    KindWord{CheckKind::FileMentionsVersion, QLatin1String("file-mentions-version")},
    KindWord{CheckKind::DecisionRecorded, QLatin1String("decision-recorded")},
    KindWord{CheckKind::CiGreen, QLatin1String("ci-green")},
    KindWord{CheckKind::ReleaseWorkflow, QLatin1String("release-workflow")},
    KindWord{CheckKind::Command, QLatin1String("command")},
    KindWord{CheckKind::Manual, QLatin1String("manual")},
};

struct CadenceWord {
    Cadence cadence;
    QLatin1String word;
    int months;
};

constexpr std::array cadences = {
    CadenceWord{Cadence::Monthly, QLatin1String("monthly"), 1},
    CadenceWord{Cadence::Quarterly, QLatin1String("quarterly"), 3},
    CadenceWord{Cadence::HalfYearly, QLatin1String("half-yearly"), 6},
    CadenceWord{Cadence::Yearly, QLatin1String("yearly"), 12},
};

QString withVersion(QString text, const Version &version) { return text.replace(QLatin1String("{version}"), version.toString()); }

} // namespace

QString toWord(CheckKind kind)
{
    const auto found = std::find_if(kindWords.begin(), kindWords.end(), [kind](const KindWord &entry) { return entry.kind == kind; });
    Q_ASSERT(found != kindWords.end());
    return found->word;
}

std::optional<CheckKind> checkKindOf(const QString &word)
{
    const auto found = std::find_if(kindWords.begin(), kindWords.end(), [&word](const KindWord &entry) { return entry.word == word; });
    if (found == kindWords.end())
        return std::nullopt;
    return found->kind;
}

QStringList checkKindWords()
{
    QStringList words;
    for (const KindWord &entry : kindWords)
        words.append(entry.word);
    return words;
}

QString toWord(Cadence cadence) { return cadences[size_t(cadence)].word; }

std::optional<Cadence> cadenceOf(const QString &word)
{
    const auto found = std::find_if(cadences.begin(), cadences.end(), [&word](const CadenceWord &entry) { return entry.word == word; });
    return found == cadences.end() ? std::nullopt : std::optional(found->cadence);
}

QStringList cadenceWords()
{
    QStringList words;
    for (const CadenceWord &entry : cadences)
        words.append(entry.word);
    return words;
}

QDate dueAfter(const QDate &last, Cadence cadence) { return last.addMonths(cadences[size_t(cadence)].months); }

QString ForgeDefinition::host() const { return QUrl(address).authority(); }

QString ReleaseProcess::releaseBranch(const Version &version) const { return withVersion(branchName, version); }

QString ReleaseProcess::releaseCommitMessage(const Version &version) const { return withVersion(commitMessage, version); }

QString ReleaseProcess::pullRequestTitle(const Version &version) const { return withVersion(pullRequest.title, version); }

} // namespace domain
