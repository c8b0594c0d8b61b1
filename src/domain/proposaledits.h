// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/noteproposals.h"

namespace domain {

/// Carries accepted proposals into a text. Knows where a part belongs, and not whether it should be there.
class ProposalEdits {
public:
    ProposalEdits(const NoteProposals &proposals, const QString &text);
    void add(int proposal);
    /// One change for all that was added.
    std::optional<TextChange> change();

private:
    struct Edit {
        qsizetype at = 0;
        qsizetype removed = 0;
        QString first; ///< before the text, where it is the first of its kind at this place
        QString next;  ///< the same for those behind it
        QString text;
        QString last;  ///< behind the text
        QString tail;  ///< behind the last of its kind
        qsizetype end() const { return at + removed; }
    };
    void insert(int now);
    void replace(int mine, int now);
    Edit placeIn(int heading, const GeneratedPart &part);
    Edit placeBelow(int above, const GeneratedPart &part) const;
    Edit placeOfSection(int heading, const GeneratedPart &part) const;
    QString textLike(const GeneratedPart &part, int neighbour) const;
    QStringView textOf(int mine) const;
    int lastOfSection(int heading, int level) const;
    Edit removal(int mine) const;
    void removeParts();
    bool losesAll(int heading) const;
    std::vector<Edit> movedOutOfRemovals(std::vector<Edit> edits) const;

    const NoteProposals &m_proposals;
    const QString &m_text;
    std::vector<int> m_above;       ///< the part of the text that stands above one of now, in its section; -1: none
    std::vector<bool> m_isGenerated; ///< headings of the text
    std::set<int> m_removed;        ///< parts of the text
    std::set<int> m_filled;         ///< headings of the text that something comes under
    std::vector<Edit> m_edits;      ///< in the order of what is generated now
};

} // namespace domain
