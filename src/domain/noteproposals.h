// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/noteparts.h"
#include "domain/textchange.h"
#include <set>

namespace domain {

/// A change of a draft that the commits ask for and a person decides on.
struct NoteProposal {
    enum class Kind { Add, Change, Move, Drop };
    Kind kind = Kind::Add;
    QString section; ///< that it belongs in: "Bug fixes"
    QString before;  ///< as it was generated last; empty for Add
    QString mine;    ///< as it stands in the text; empty for Add
    QString now;     ///< as it is generated now; empty for Drop
    bool isEdited = false; ///< a person changed what would be replaced
    std::vector<ObjectId> commits;
    int line = 0; ///< of the text, from 0: where it is about
    bool operator==(const NoteProposal &) const = default;
};

/// A three-way merge of what was generated last, what a person made of it, and what is generated now. What the text has already
/// is settled; all else that the commits changed is proposed, and nothing is done.
class NoteProposals {
public:
    NoteProposals() = default;
    /// `last` is what settled() gave the last time.
    NoteProposals(GeneratedParts last, const QString &text, GeneratedParts now);

    const std::vector<NoteProposal> &all() const { return m_proposals; }
    /// The change that these proposals (by their numbers) make of the text that they were worked out for, all at once: sections
    /// that are missing are made, and generated ones that nothing is left in go. nullopt when there is nothing to change.
    std::optional<TextChange> accepting(const QString &text, const std::set<int> &accepted) const;
    /// What counts as generated last from now on, once these were refused: they are not proposed again until the commits say
    /// something else.
    GeneratedParts settled(const std::set<int> &refused = {}) const;

private:
    /// The same part in all three; -1 where it is not.
    struct Trio {
        int last = -1;
        int mine = -1;
        int now = -1;
    };
    void matchAll(const QString &text);
    void compareNow(const QString &text);
    void compareLast(const QString &text);
    void propose(NoteProposal::Kind kind, const QString &text, const Trio &trio);
    bool isMoved(const Trio &trio) const;

    GeneratedParts m_last;
    GeneratedParts m_now;
    std::vector<NotePart> m_mine;
    std::vector<int> m_mineOfLast, m_mineOfNow, m_lastOfNow; ///< the part that is the same one; -1: none
    std::vector<int> m_headingOfLast, m_headingOfNow;        ///< that a part stands under
    std::vector<int> m_proposalOfNow, m_proposalOfLast;      ///< that has yet to be decided; -1: none
    std::vector<NoteProposal> m_proposals;
    std::vector<Trio> m_trios; ///< of the proposals
    friend class ProposalEdits;
};

} // namespace domain
