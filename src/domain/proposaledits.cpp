// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposaledits.h"
#include <algorithm>

namespace domain {
namespace {

const QString newLine = QStringLiteral("\n");
const QString emptyLine = QStringLiteral("\n\n");

bool isBullet(QStringView marker) { return !marker.isEmpty() && QStringView(u"-*+").contains(marker.trimmed().at(0)); }

qsizetype indentOf(QStringView line)
{
    return std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' ' && c != u'\t'; }) - line.begin();
}

} // namespace

ProposalEdits::ProposalEdits(const NoteProposals &proposals, const QString &text)
    : m_proposals(proposals), m_text(text), m_isGenerated(proposals.m_mine.size(), false)
{
    const auto &now = proposals.m_now;
    int above = -1;
    for (size_t i = 0; i < now.size(); ++i) {
        const int mine = proposals.m_mineOfNow[i];
        const int heading = proposals.m_headingOfNow[i];
        if (now[i].kind == NotePartKind::Heading)
            above = -1;
        m_above.push_back(above);
        if (now[i].kind != NotePartKind::Heading && mine >= 0
            && proposals.m_mine[size_t(mine)].heading == (heading < 0 ? -1 : proposals.m_mineOfNow[size_t(heading)]))
            above = mine;
    }
    for (const auto *found : {&proposals.m_mineOfLast, &proposals.m_mineOfNow})
        for (const int mine : *found)
            if (mine >= 0)
                m_isGenerated[size_t(mine)] = true;
}

void ProposalEdits::add(int proposal)
{
    const auto &trio = m_proposals.m_trios[size_t(proposal)];
    switch (m_proposals.m_proposals[size_t(proposal)].kind) {
    case NoteProposal::Kind::Add: return insert(trio.now);
    case NoteProposal::Kind::Drop: m_removed.insert(trio.mine); return;
    case NoteProposal::Kind::Move: break;
    case NoteProposal::Kind::Change:
        if (m_proposals.m_now[size_t(trio.now)].kind == NotePartKind::Heading || !m_proposals.isMoved(trio))
            return replace(trio.mine, trio.now);
        break;
    }
    m_removed.insert(trio.mine);
    insert(trio.now);
    if (m_proposals.m_proposals[size_t(proposal)].kind == NoteProposal::Kind::Move)
        m_edits.back().text = textOf(trio.mine).toString(); // with what a person made of it
}

void ProposalEdits::insert(int now)
{
    const GeneratedPart &part = m_proposals.m_now[size_t(now)];
    const int heading = m_proposals.m_headingOfNow[size_t(now)];
    const int mine = heading < 0 ? -1 : m_proposals.m_mineOfNow[size_t(heading)];
    if (m_above[size_t(now)] >= 0)
        m_edits.push_back(placeBelow(m_above[size_t(now)], part));
    else if (mine >= 0)
        m_edits.push_back(placeIn(mine, part));
    else
        m_edits.push_back(placeOfSection(heading, part));
    if (mine >= 0)
        m_filled.insert(mine);
}

void ProposalEdits::replace(int mine, int now)
{
    const NotePart &part = m_proposals.m_mine[size_t(mine)];
    m_edits.push_back({part.at, part.length, {}, {}, textLike(m_proposals.m_now[size_t(now)], mine), {}, {}});
}

/// Below another one of its section, and below what belongs to that.
ProposalEdits::Edit ProposalEdits::placeBelow(int above, const GeneratedPart &part) const
{
    const auto &mine = m_proposals.m_mine;
    const QString text = textLike(part, above);
    const qsizetype indent = indentOf(textOf(above));
    if (mine[size_t(above)].kind == NotePartKind::Item)
        while (above + 1 < int(mine.size()) && mine[size_t(above) + 1].kind == NotePartKind::Item && indentOf(textOf(above + 1)) > indent)
            ++above;
    const bool goesOn = part.kind == NotePartKind::Item && mine[size_t(above)].kind == NotePartKind::Item;
    const QString next = part.kind == NotePartKind::Item ? newLine : emptyLine;
    return {mine[size_t(above)].end(), 0, goesOn ? newLine : emptyLine, next, text, {}, {}};
}

ProposalEdits::Edit ProposalEdits::placeIn(int heading, const GeneratedPart &part)
{
    const auto &mine = m_proposals.m_mine;
    const auto first = std::ranges::find(mine, heading, &NotePart::heading);
    const QString next = part.kind == NotePartKind::Item ? newLine : emptyLine;
    if (first == mine.end())
        return {mine[size_t(heading)].end(), 0, emptyLine, next, part.text, {}, {}};
    const int number = int(first - mine.begin());
    if (first->kind == NotePartKind::Item && part.kind == NotePartKind::Item)
        return {first->at, 0, {}, {}, textLike(part, number), newLine, {}};
    int last = number;
    while (last + 1 < int(mine.size()) && mine[size_t(last) + 1].heading == heading)
        ++last;
    return placeBelow(last, part);
}

/// Behind the section that it comes after, or else before one that it comes before.
ProposalEdits::Edit ProposalEdits::placeOfSection(int heading, const GeneratedPart &part) const
{
    const auto &now = m_proposals.m_now;
    const auto &mine = m_proposals.m_mine;
    const QString title = heading < 0 ? QString() : now[size_t(heading)].text + emptyLine;
    const int level = heading < 0 ? 1 : now[size_t(heading)].level;
    const QString next = part.kind == NotePartKind::Item ? newLine : emptyLine;
    for (int i = heading - 1; i >= 0; --i) {
        const int found = m_proposals.m_mineOfNow[size_t(i)];
        if (now[size_t(i)].kind != NotePartKind::Heading || found < 0)
            continue;
        int last = lastOfSection(found, level);
        // A line that closes the last section, such as a link, closes the new one.
        for (size_t k = size_t(heading + 1); k < now.size() && now[k].kind != NotePartKind::Heading; ++k)
            if (const int closing = m_proposals.m_mineOfNow[k]; closing > found && closing <= last)
                last = closing - 1;
        return {mine[size_t(last)].end(), 0, emptyLine + title, next, part.text, {}, {}};
    }
    for (size_t i = size_t(heading + 1); i < now.size(); ++i)
        if (const int found = m_proposals.m_mineOfNow[i]; now[i].kind == NotePartKind::Heading && found >= 0)
            return {mine[size_t(found)].at, 0, title, {}, part.text, newLine, newLine};
    if (mine.empty())
        return {m_text.size(), 0, title, next, part.text, {}, newLine};
    return {mine.back().end(), 0, emptyLine + title, next, part.text, {}, {}};
}

int ProposalEdits::lastOfSection(int heading, int level) const
{
    const auto &mine = m_proposals.m_mine;
    int last = heading;
    while (last + 1 < int(mine.size()) && !(mine[size_t(last) + 1].kind == NotePartKind::Heading && mine[size_t(last) + 1].level <= level))
        ++last;
    return last;
}

QStringView ProposalEdits::textOf(int mine) const
{
    const NotePart &part = m_proposals.m_mine[size_t(mine)];
    return QStringView(m_text).mid(part.at, part.length);
}

/// With the mark that the list has there.
QString ProposalEdits::textLike(const GeneratedPart &part, int neighbour) const
{
    const QStringView own = part.kind == NotePartKind::Item ? markerOf(part.text) : QStringView();
    const QStringView marker =
        m_proposals.m_mine[size_t(neighbour)].kind == NotePartKind::Item ? markerOf(textOf(neighbour)) : QStringView();
    return isBullet(own) && isBullet(marker) ? marker.toString() + part.text.mid(own.size()) : part.text;
}

/// With one of its line ends, so that no other line moves.
ProposalEdits::Edit ProposalEdits::removal(int mine) const
{
    const auto &parts = m_proposals.m_mine;
    const NotePart &part = parts[size_t(mine)];
    const bool isFollowed = mine + 1 < int(parts.size()) && parts[size_t(mine) + 1].at == part.end() + 1;
    if (isFollowed || mine == 0)
        return {part.at, std::min(part.length + 1, m_text.size() - part.at), {}, {}, {}, {}, {}};
    const qsizetype from = parts[size_t(mine) - 1].end();
    return {from, part.end() - from, {}, {}, {}, {}, {}};
}

bool ProposalEdits::losesAll(int heading) const
{
    const auto &mine = m_proposals.m_mine;
    int number = heading + 1;
    while (number < int(mine.size()) && mine[size_t(number)].heading == heading && m_removed.contains(number))
        ++number;
    const bool isEnd = number == int(mine.size())
                       || (mine[size_t(number)].kind == NotePartKind::Heading && mine[size_t(number)].level <= mine[size_t(heading)].level);
    return isEnd && number > heading + 1 && m_isGenerated[size_t(heading)] && !m_filled.contains(heading);
}

/// A section goes with the last that stood in it.
void ProposalEdits::removeParts()
{
    const auto &mine = m_proposals.m_mine;
    for (auto removed = m_removed.begin(); removed != m_removed.end();) {
        const int heading = mine[size_t(*removed)].heading;
        if (heading < 0 || *removed != heading + 1 || !losesAll(heading)) {
            m_edits.push_back(removal(*removed++));
            continue;
        }
        int last = *removed;
        while (removed != m_removed.end() && mine[size_t(*removed)].heading == heading)
            last = *removed++;
        const qsizetype end = mine[size_t(last)].end();
        if (heading > 0) {
            const qsizetype from = mine[size_t(heading) - 1].end();
            m_edits.push_back({from, end - from, {}, {}, {}, {}, {}});
        } else {
            const qsizetype to = last + 1 < int(mine.size()) ? mine[size_t(last) + 1].at : m_text.size();
            m_edits.push_back({0, to, {}, {}, {}, {}, {}});
        }
    }
}

/// What would come into the middle of something that goes comes before it, with its line ends turned round.
std::vector<ProposalEdits::Edit> ProposalEdits::movedOutOfRemovals(std::vector<Edit> edits) const
{
    const Edit *removal = nullptr;
    for (Edit &edit : edits) {
        if (edit.removed > 0)
            removal = &edit;
        if (edit.removed > 0 || !removal || edit.at <= removal->at || edit.at >= removal->end())
            continue;
        if (edit.first.startsWith(u'\n')) {
            edit.first.remove(0, 1);
            edit.next.remove(0, edit.next.startsWith(u'\n') ? 1 : 0);
            edit.last += u'\n';
        } else {
            edit.first.prepend(emptyLine);
            edit.next.prepend(newLine);
            edit.last.clear();
        }
        edit.at = removal->at;
    }
    return edits;
}

std::optional<TextChange> ProposalEdits::change()
{
    removeParts();
    m_removed.clear();
    const auto inOrder = [](const Edit &a, const Edit &b) {
        return a.at < b.at;
    };
    std::ranges::stable_sort(m_edits, inOrder);
    m_edits = movedOutOfRemovals(std::move(m_edits));
    std::ranges::stable_sort(m_edits, inOrder);
    if (m_edits.empty())
        return std::nullopt;
    TextChange change;
    change.at = m_edits.front().at;
    qsizetype end = change.at;
    for (size_t i = 0; i < m_edits.size(); ++i) {
        const Edit &edit = m_edits[i];
        const auto isLike = [&](size_t other) {
            return other < m_edits.size() && edit.removed == 0 && m_edits[other].removed == 0 && m_edits[other].at == edit.at
                   && m_edits[other].first == edit.first;
        };
        if (edit.at > end)
            change.inserted += QStringView(m_text).mid(end, edit.at - end);
        change.inserted += (isLike(i - 1) ? edit.next : edit.first) + edit.text + edit.last + (isLike(i + 1) ? QString() : edit.tail);
        end = std::max(end, edit.end());
    }
    change.removed = end - change.at;
    change.after = {change.at, change.at};
    m_edits.clear();
    return change;
}

} // namespace domain
