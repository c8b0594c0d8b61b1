// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklist/checkpage.h"
#include "phrases/phrases.h"
#include "ui/common/texts.h"
#include <QCoreApplication>

namespace ui {
namespace {

constexpr size_t longestList = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckPage)
};

QString link(const QString &target, const QString &words)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target, words.toHtmlEscaped());
}

QString commitLink(const domain::ObjectId &id) { return link(QLatin1String("commit:") + id, shortCommit(id)); }

QString placeOf(const domain::Evidence &evidence)
{
    return evidence.line > 0 ? QStringLiteral("%1:%2").arg(evidence.file).arg(evidence.line) : evidence.file;
}

QString paragraph(const QString &html) { return QStringLiteral("<p>%1</p>").arg(html); }

QString evidenceOf(const domain::CheckResult &result)
{
    QString html;
    if (result.waiver)
        html += paragraph(Words::tr("Waived by %1: “%2”").arg(result.waiver->name, result.waiver->reason).toHtmlEscaped());
    int number = 0;
    for (const auto &evidence : result.evidence) {
        const QString place = evidence.file.isEmpty()
                                  ? QString()
                                  : QStringLiteral(" &nbsp;") + link(QStringLiteral("place:%1").arg(number), placeOf(evidence));
        const bool hasPage = isOfWeb(QUrl(evidence.address, QUrl::StrictMode));
        const QString page = hasPage ? QStringLiteral(" &nbsp;") + link(evidence.address.toHtmlEscaped(), Words::tr("open")) : QString();
        html += paragraph(phrases::sentence(evidence).toHtmlEscaped() + place + page);
        ++number;
    }
    return html;
}

/// The first of many, and how many more there are.
QString listOf(const QStringList &items)
{
    QString html;
    for (const QString &item : items.mid(0, longestList))
        html += QStringLiteral("<br/>&nbsp;&nbsp;%1").arg(item);
    if (const int more = int(items.size()) - int(longestList); more > 0)
        html += QStringLiteral("<br/>&nbsp;&nbsp;") + Words::tr("and %Ln more", nullptr, more);
    return html;
}

QString sinceOf(const engine::ChangedSince &since)
{
    QStringList commits, paths;
    for (const domain::Commit &commit : since.commits)
        commits << commitLink(commit.id) + QLatin1Char(' ') + commit.subject().toHtmlEscaped();
    for (const QString &path : since.paths)
        paths << path.toHtmlEscaped();
    return paragraph(Words::tr("It passed for %1. Commits since then: %L2").arg(commitLink(since.passed)).arg(commits.size())
                     + listOf(commits))
           + paragraph(Words::tr("Files that changed since then: %L1").arg(paths.size()) + listOf(paths));
}

QString wordsOf(const engine::Statement &statement)
{
    const QString said =
        statement.reason.isEmpty() ? statement.name : Words::tr("%1: “%2”", "who said it, and why").arg(statement.name, statement.reason);
    switch (statement.kind) {
    case engine::Statement::Kind::Confirmed: return Words::tr("confirmed by %1").arg(said);
    case engine::Statement::Kind::Waived: return Words::tr("waived by %1").arg(said);
    case engine::Statement::Kind::NoneNeeded: return Words::tr("stated as not needed by %1").arg(said);
    }
    Q_UNREACHABLE();
}

QString pastLine(const engine::PastResult &past, size_t number, const QDateTime &now)
{
    QString what = Words::tr("withdrawn");
    if (past.outcome) {
        const QString took = phrases::duration(past.outcome->milliseconds);
        what = past.outcome->exitCode == 0 ? Words::tr("passed in %1").arg(took)
                                           : Words::tr("failed with exit code %1 after %2").arg(past.outcome->exitCode).arg(took);
    } else if (past.statement) {
        what = wordsOf(*past.statement);
    }
    const QString log = past.outcome && !past.outcome->logPath.isEmpty()
                            ? QStringLiteral(" · ") + link(QStringLiteral("log:%1").arg(number), Words::tr("log"))
                            : QString();
    return QStringLiteral("%1 · %2 · %3%4")
        .arg(relativeTime(past.at, now).toHtmlEscaped(), commitLink(past.commit), what.toHtmlEscaped(), log);
}

} // namespace

bool isOfWeb(const QUrl &url) { return url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"); }

QString checkPage(const domain::CheckResult &result, const engine::CheckPast *past, const QDateTime &now)
{
    QString html = evidenceOf(result);
    if (past && past->since)
        html += sinceOf(*past->since);
    if (past && !past->results.empty()) {
        QStringList lines;
        for (size_t i = 0; i < past->results.size(); ++i)
            lines << pastLine(past->results[i], i, now);
        html += paragraph(QStringLiteral("<b>%1</b>").arg(Words::tr("History").toHtmlEscaped()) + listOf(lines));
    }
    return html + paragraph(Words::tr("For commit %1").arg(commitLink(result.commit)));
}

} // namespace ui
