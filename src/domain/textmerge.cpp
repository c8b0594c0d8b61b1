// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textmerge.h"
#include "domain/linematch.h"
#include <optional>

namespace domain {
namespace {

const QString mineMark = QStringLiteral("<<<<<<< mine");
const QString middleMark = QStringLiteral("======= or"); // the bare line would make a heading of what is above, and so may be in the text
const QString theirsMark = QStringLiteral(">>>>>>> theirs");

/// The lines of all three from one that they have in common to the next.
struct Chunk {
    QStringList base, mine, theirs;
};

class Merger {
public:
    explicit Merger(bool hasBase) : m_hasBase(hasBase) {}

    void common(const QString &line) { m_lines << line; }

    void merge(const Chunk &chunk)
    {
        if (chunk.mine == chunk.theirs || (m_hasBase && chunk.theirs == chunk.base))
            m_lines << chunk.mine;
        else if (m_hasBase && chunk.mine == chunk.base)
            m_lines << chunk.theirs;
        else if (!m_hasBase && (chunk.mine.isEmpty() || chunk.theirs.isEmpty()))
            m_lines << chunk.mine << chunk.theirs;
        else if (const auto both = sideBySide(chunk.base, chunk.mine, chunk.theirs); m_hasBase && both)
            m_lines << *both;
        else
            mark(chunk);
    }

    MergedText end() const { return {m_lines.join(u'\n'), m_conflicts}; }

private:
    /// One changed lines, the other put some before or behind those: that is no conflict, and usual in lists.
    static std::optional<QStringList> sideBySide(const QStringList &base, const QStringList &mine, const QStringList &theirs)
    {
        const qsizetype size = base.size();
        for (const auto &[changed, longer] : {std::pair(&mine, &theirs), std::pair(&theirs, &mine)}) {
            if (size == 0 || changed->size() > size || longer->size() <= size)
                continue;
            if (longer->mid(0, size) == base)
                return *changed + longer->mid(size);
            if (longer->mid(longer->size() - size) == base)
                return longer->mid(0, longer->size() - size) + *changed;
        }
        return std::nullopt;
    }
    /// What both begin and end with stays outside of the marks.
    void mark(const Chunk &chunk)
    {
        const qsizetype most = std::min(chunk.mine.size(), chunk.theirs.size());
        qsizetype head = 0;
        while (head < most && chunk.mine[head] == chunk.theirs[head])
            ++head;
        qsizetype tail = 0;
        while (tail < most - head && chunk.mine[chunk.mine.size() - 1 - tail] == chunk.theirs[chunk.theirs.size() - 1 - tail])
            ++tail;
        const QStringList mine = chunk.mine.mid(head, chunk.mine.size() - head - tail);
        const QStringList theirs = chunk.theirs.mid(head, chunk.theirs.size() - head - tail);
        m_lines << chunk.mine.mid(0, head) << mineMark << mine << middleMark << theirs << theirsMark
                << chunk.mine.mid(chunk.mine.size() - tail);
        ++m_conflicts;
    }

    const bool m_hasBase;
    QStringList m_lines;
    int m_conflicts = 0;
};

QStringList commonLines(const QStringList &mine, const QStringList &theirs)
{
    QStringList common;
    const auto found = matchLines(mine, theirs);
    for (size_t i = 0; i < found.size(); ++i)
        if (found[i] >= 0)
            common << mine[qsizetype(i)];
    return common;
}

} // namespace

MergedText mergeTexts(const QString &base, const QString &mine, const QString &theirs)
{
    const QStringList m = mine.split(u'\n');
    const QStringList t = theirs.split(u'\n');
    const QStringList b = base.isNull() ? commonLines(m, t) : base.split(u'\n');
    const auto inMine = matchLines(b, m);
    const auto inTheirs = matchLines(b, t);
    Merger merger(!base.isNull());
    int b0 = 0, m0 = 0, t0 = 0;
    const auto upTo = [&](int bEnd, int mEnd, int tEnd) {
        const Chunk chunk{b.mid(b0, bEnd - b0), m.mid(m0, mEnd - m0), t.mid(t0, tEnd - t0)};
        if (!chunk.base.isEmpty() || !chunk.mine.isEmpty() || !chunk.theirs.isEmpty())
            merger.merge(chunk);
        b0 = bEnd + 1;
        m0 = mEnd + 1;
        t0 = tEnd + 1;
    };
    for (int line = 0; line < int(b.size()); ++line) {
        const int mineLine = inMine[size_t(line)];
        const int theirLine = inTheirs[size_t(line)];
        if (mineLine < 0 || theirLine < 0)
            continue;
        upTo(line, mineLine, theirLine);
        merger.common(b[line]);
    }
    upTo(int(b.size()), int(m.size()), int(t.size()));
    return merger.end();
}

std::vector<MergeConflict> conflictsIn(const QString &text)
{
    std::vector<MergeConflict> found;
    std::optional<MergeConflict> open;
    bool isTheirs = false;
    qsizetype start = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype next = start + line.size() + 1;
        if (line == mineMark) {
            open = MergeConflict{{start, 0}, {next, 0}, {}};
            isTheirs = false;
        } else if (open && !isTheirs && line == middleMark) {
            open->mine.length = start - open->mine.at;
            open->theirs.at = next;
            isTheirs = true;
        } else if (open && isTheirs && line == theirsMark) {
            open->theirs.length = start - open->theirs.at;
            open->place.length = start + line.size() - open->place.at;
            found.push_back(*open);
            open.reset();
        }
        start = next;
    }
    return found;
}

} // namespace domain
