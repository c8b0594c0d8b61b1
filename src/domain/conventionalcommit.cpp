// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conventionalcommit.h"
#include "domain/commitheader.h"
#include "domain/footers.h"
#include <algorithm>

namespace domain {

namespace {

bool isHexDigit(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }

QString withLineFeeds(const QString &message)
{
    if (!message.contains(u'\r'))
        return message;
    QString text = message;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.replace(u'\r', u'\n');
}

QStringView withoutLeadingBlank(QStringView text)
{
    while (!text.isEmpty() && text.front().isSpace())
        text = text.mid(1);
    return text;
}

bool isListItem(QStringView line)
{
    return line.size() > 1 && (line.front() == u'-' || line.front() == u'*' || line.front() == u'+') && line.at(1).isSpace();
}

/// How much of `below` belongs to the header because its author's editor wrapped it. More than two lines, or a
/// first line that ends a sentence, are a body that lacks its blank line.
qsizetype wrappedLength(QStringView first, QStringView below)
{
    constexpr int mostLines = 2;
    if (first.trimmed().endsWith(u'.'))
        return 0;
    qsizetype length = 0;
    for (int lines = 0; length < below.size(); ++lines) {
        const QStringView line = lineAt(below, length);
        if (line.trimmed().isEmpty() || isListItem(line) || readFooterLine(line))
            break;
        if (lines == mostLines)
            return 0;
        length = std::min(length + line.size() + 1, below.size());
    }
    return length;
}

/// Reads ids as "676104e, a215868" or "676104e and a215868" until something else comes.
void appendIds(QStringView text, std::vector<ObjectId> &ids)
{
    constexpr qsizetype shortest = 7, longest = 64;
    while (true) {
        text = withoutLeadingBlank(text);
        if (text.startsWith(u','))
            text = withoutLeadingBlank(text.mid(1));
        if (text.startsWith(u"and "))
            text = withoutLeadingBlank(text.mid(4));
        const auto end = std::find_if_not(text.begin(), text.end(), isHexDigit);
        const qsizetype length = end - text.begin();
        if (length < shortest || length > longest || (end != text.end() && end->isLetterOrNumber()))
            return;
        ids.push_back(text.left(length).toString().toLower());
        text = text.mid(length);
    }
}

/// Git's "This reverts commit <id>.", and the footers of Conventional Commits' recommendation for reverts.
std::vector<ObjectId> revertedIds(QStringView tail, const std::vector<Footer> &footers)
{
    constexpr QStringView phrase = u"This reverts commit";
    std::vector<ObjectId> ids;
    for (qsizetype at = tail.indexOf(phrase); at >= 0; at = tail.indexOf(phrase, at + 1)) {
        const QStringView rest = tail.mid(at + phrase.size());
        appendIds(rest.startsWith(u's') ? rest.mid(1) : rest, ids);
    }
    for (const Footer &footer : footers) {
        const QString token = footer.token.toLower();
        if (token == u"refs" || token == u"ref" || token == u"reverts")
            appendIds(footer.value, ids);
    }
    return ids;
}

/// The subject that Git's own 'Revert "…"' takes back. 'Reapply "…"' takes back the revert of it.
std::optional<QString> takenBack(QStringView subject)
{
    constexpr QStringView revert = u"Revert \"", reapply = u"Reapply \"";
    const bool isReapply = subject.startsWith(reapply);
    if (!isReapply && !subject.startsWith(revert))
        return std::nullopt;
    QStringView quoted = subject.mid(isReapply ? reapply.size() : revert.size());
    if (quoted.endsWith(u'"'))
        quoted.chop(1);
    if (quoted.trimmed().isEmpty())
        return std::nullopt;
    return isReapply ? QStringLiteral("Revert \"%1\"").arg(quoted) : quoted.toString();
}

void fillTail(ConventionalCommit &commit, QStringView text)
{
    MessageTail tail = readTail(text);
    commit.body = std::move(tail.body);
    commit.footers = std::move(tail.footers);
    commit.breaking = commit.breaking || tail.breaking;
    commit.breakingText = std::move(tail.breakingText);
    if (commit.type == u"revert")
        commit.reverts = revertedIds(text, commit.footers);
    else if (commit.description.startsWith(u"revert", Qt::CaseInsensitive)) // "fix: revert …", with Git's own words below
        commit.reverts = revertedIds(text, {});
}

std::optional<ConventionalCommit> parseRevert(QStringView subject, QStringView tail)
{
    constexpr QStringView unquoted = u"Revert ";
    ConventionalCommit commit;
    commit.type = QStringLiteral("revert");
    commit.pullRequests = takePullRequests(subject);
    const auto quoted = takenBack(subject);
    if (!quoted && !subject.startsWith(unquoted))
        return std::nullopt;
    commit.description = quoted ? *quoted : subject.mid(unquoted.size()).trimmed().toString();
    fillTail(commit, tail);
    // "Revert to the old parser" is somebody's own sentence unless the message names a commit.
    if (!quoted && commit.reverts.empty())
        return std::nullopt;
    return commit;
}

} // namespace

std::optional<ConventionalCommit> ConventionalCommit::parse(const QString &message)
{
    const QString text = withLineFeeds(message);
    const QStringView all = withoutLeadingBlank(text);
    QStringView line = lineAt(all, 0);
    QStringView tail = all.mid(std::min(line.size() + 1, all.size()));
    std::optional<CommitHeader> header = readHeader(line);
    if (!header)
        return line.startsWith(u"Re") ? parseRevert(line, tail) : std::nullopt;
    QString joined;
    if (const qsizetype wrapped = wrappedLength(line, tail)) {
        joined = line.trimmed().toString() + u' ' + tail.left(wrapped).toString().simplified();
        tail = tail.mid(wrapped);
        header = readHeader(joined);
    }
    ConventionalCommit commit;
    commit.pullRequests = takePullRequests(header->description);
    if (header->description.isEmpty())
        return std::nullopt;
    commit.type = header->type.toString().toLower();
    commit.scope = header->scope.toString();
    commit.description = header->description.toString();
    commit.breaking = header->breaking;
    fillTail(commit, tail);
    return commit;
}

} // namespace domain
