// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/noteproposals.h"
#include "domain/notematch.h"
#include "domain/proposaledits.h"
#include <QSet>
#include <algorithm>

namespace domain {
namespace {

using Kind = NoteProposal::Kind;

std::vector<int> inverse(const std::vector<int> &numbers, size_t size)
{
    std::vector<int> inverted(size, -1);
    for (size_t i = 0; i < numbers.size(); ++i)
        if (numbers[i] >= 0)
            inverted[size_t(numbers[i])] = int(i);
    return inverted;
}

std::vector<int> headingsOf(const GeneratedParts &parts)
{
    std::vector<int> headings;
    headings.reserve(parts.size());
    int heading = -1;
    for (size_t i = 0; i < parts.size(); ++i) {
        const bool isHeading = parts[i].kind == NotePartKind::Heading;
        headings.push_back(isHeading ? -1 : heading);
        if (isHeading)
            heading = int(i);
    }
    return headings;
}

QSet<ObjectId> inBoth(const std::vector<ObjectId> &one, const std::vector<ObjectId> &other)
{
    return QSet<ObjectId>(one.begin(), one.end()).intersect(QSet<ObjectId>(other.begin(), other.end()));
}

bool areAllIn(const std::vector<ObjectId> &commits, const QSet<ObjectId> &known)
{
    return !commits.empty() && std::ranges::all_of(commits, [&](const ObjectId &id) { return known.contains(id); });
}

QString wordsOf(const GeneratedPart &part) { return wordsOf(part.text, part.kind); }

} // namespace

NoteProposals::NoteProposals(GeneratedParts last, const QString &text, GeneratedParts now)
    : m_last(std::move(last)),
      m_now(std::move(now)),
      m_mine(partsOf(text)),
      m_headingOfLast(headingsOf(m_last)),
      m_headingOfNow(headingsOf(m_now)),
      m_proposalOfNow(m_now.size(), -1),
      m_proposalOfLast(m_last.size(), -1)
{
    matchAll(text);
    compareNow(text);
    compareLast(text);
}

void NoteProposals::matchAll(const QString &text)
{
    const auto last = matchParts(m_last);
    const auto mine = matchParts(text, m_mine);
    const auto now = matchParts(m_now);
    const std::vector<int> lastOfMine = match(last, mine);
    m_mineOfLast = inverse(lastOfMine, last.size());
    m_mineOfNow = inverse(match(now, mine), now.size());
    m_lastOfNow = match(last, now);
    // What was generated last leads from one to the other where the words alone do not.
    std::vector<bool> taken(mine.size(), false);
    for (const int found : m_mineOfNow)
        if (found >= 0)
            taken[size_t(found)] = true;
    for (size_t i = 0; i < now.size(); ++i) {
        const int from = m_lastOfNow[i] < 0 ? -1 : m_mineOfLast[size_t(m_lastOfNow[i])];
        if (from >= 0 && m_mineOfNow[i] < 0 && !taken[size_t(from)]) {
            m_mineOfNow[i] = from;
            taken[size_t(from)] = true;
        }
    }
}

/// Changes that a line needs which a person took out are none any more.
void NoteProposals::compareNow(const QString &text)
{
    for (size_t i = 0; i < m_now.size(); ++i) {
        const Trio trio{m_lastOfNow[i], m_mineOfNow[i], int(i)};
        const bool isHeading = m_now[i].kind == NotePartKind::Heading;
        if (trio.last < 0) {
            if (trio.mine < 0 && !isHeading)
                propose(Kind::Add, text, trio);
            continue;
        }
        const QString words = wordsOf(m_now[i]);
        if (trio.mine < 0 || m_last[size_t(trio.last)].isGone)
            continue;
        const NotePart &mine = m_mine[size_t(trio.mine)];
        const bool isNews = words != wordsOf(m_last[size_t(trio.last)]);
        const bool isThere = words == wordsOf(QStringView(text).mid(mine.at, mine.length), mine.kind);
        if (isNews && !isThere)
            propose(Kind::Change, text, trio);
        else if (!isHeading && isMoved(trio))
            propose(Kind::Move, text, trio);
    }
}

void NoteProposals::compareLast(const QString &text)
{
    const std::vector<int> nowOfLast = inverse(m_lastOfNow, m_last.size());
    // What another line told before and still tells may lose one, such as a highlight: that is no news.
    QSet<ObjectId> stillTold;
    for (size_t i = 0; i < m_last.size(); ++i)
        if (nowOfLast[i] >= 0)
            stillTold.unite(inBoth(m_last[i].commits, m_now[size_t(nowOfLast[i])].commits));
    const std::vector<int> nowOfMine = inverse(m_mineOfNow, m_mine.size());
    for (size_t i = 0; i < m_last.size(); ++i) {
        const int mine = m_mineOfLast[i];
        const GeneratedPart &part = m_last[i];
        if (nowOfLast[i] < 0 && mine >= 0 && nowOfMine[size_t(mine)] < 0 && part.kind != NotePartKind::Heading && !part.isGone
            && !areAllIn(part.commits, stillTold))
            propose(Kind::Drop, text, {int(i), mine, -1});
    }
}

/// What stands behind the last section belongs to none.
bool NoteProposals::isMoved(const Trio &trio) const
{
    if (m_now[size_t(trio.now)].kind != NotePartKind::Item)
        return false;
    const int from = m_headingOfLast[size_t(trio.last)];
    const int to = m_headingOfNow[size_t(trio.now)];
    const int lastOfTo = to < 0 ? -1 : m_lastOfNow[size_t(to)];
    const int mineOfTo = to < 0 ? -1 : m_mineOfNow[size_t(to)];
    return from != lastOfTo && m_mine[size_t(trio.mine)].heading != mineOfTo;
}

void NoteProposals::propose(Kind kind, const QString &text, const Trio &trio)
{
    NoteProposal proposal;
    proposal.kind = kind;
    const GeneratedPart &part = trio.now >= 0 ? m_now[size_t(trio.now)] : m_last[size_t(trio.last)];
    proposal.section = part.section;
    proposal.commits = part.commits;
    if (trio.now >= 0)
        proposal.now = part.text;
    if (trio.last >= 0)
        proposal.before = m_last[size_t(trio.last)].text;
    if (trio.mine >= 0) {
        const NotePart &mine = m_mine[size_t(trio.mine)];
        proposal.mine = text.mid(mine.at, mine.length);
        proposal.line = mine.line;
        proposal.isEdited = !gave(m_last[size_t(trio.last)], wordsOf(proposal.mine, mine.kind));
    } else {
        for (int i = trio.now - 1; i >= 0 && i > trio.now - 100; --i) // near enough
            if (const int above = m_mineOfNow[size_t(i)]; above >= 0) {
                proposal.line = m_mine[size_t(above)].line;
                break;
            }
    }
    const int number = int(m_proposals.size());
    (trio.now >= 0 ? m_proposalOfNow[size_t(trio.now)] : m_proposalOfLast[size_t(trio.last)]) = number;
    m_proposals.push_back(std::move(proposal));
    m_trios.push_back(trio);
}

std::optional<TextChange> NoteProposals::accepting(const QString &text, const std::set<int> &accepted) const
{
    ProposalEdits edits(*this, text);
    for (const int number : accepted)
        edits.add(number);
    return edits.change();
}

GeneratedParts NoteProposals::settled(const std::set<int> &refused) const
{
    const auto isOpen = [&](int proposal) {
        return proposal >= 0 && !refused.contains(proposal);
    };
    // What is not generated any more stays behind what it stood behind.
    std::vector<GeneratedParts> others(m_now.size() + 1);
    const std::vector<int> nowOfLast = inverse(m_lastOfNow, m_last.size());
    size_t place = 0;
    for (size_t i = 0; i < m_last.size(); ++i) {
        if (nowOfLast[i] >= 0) {
            place = size_t(nowOfLast[i]) + 1;
        } else if (m_mineOfLast[i] >= 0) {
            others[place].push_back(m_last[i]);
            others[place].back().isGone = !isOpen(m_proposalOfLast[i]);
        }
    }
    GeneratedParts parts = std::move(others[0]);
    for (size_t i = 0; i < m_now.size(); ++i) {
        if (!isOpen(m_proposalOfNow[i]))
            parts.push_back(m_now[i]);
        else if (m_lastOfNow[i] >= 0)
            parts.push_back(m_last[size_t(m_lastOfNow[i])]);
        parts.insert(parts.end(), others[i + 1].begin(), others[i + 1].end());
    }
    return parts;
}

} // namespace domain
