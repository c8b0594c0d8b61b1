// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/notechecks.h"

namespace domain {

/// One way to meet a remark: a change of the text, or only of what is selected where a person has to write.
struct NoteFix {
    enum class Kind {
        AddMigration,    ///< a place for what to do about the breaking change
        NothingToDo,     ///< says that nobody has to do anything about it
        Define,          ///< the reference, at the end of the text
        Escape,          ///< what looks like a reference is none
        RemoveLink,      ///< leaves its words
        ChooseHeading,   ///< the link leads to #subject
        ChooseFile,      ///< the link leads to the file `subject`
        MergeSections,   ///< what stands under the second heading goes under the first
        Rename,          ///< selects the heading
        MoveTo,          ///< the entries, to the section `subject`
        AddHeading,      ///< above the entries
        ChooseIssue,     ///< #subject is meant
        RemoveMention,
        FillIn,          ///< selects the placeholder
        RemoveLine,
        Correct,         ///< to subject
        KeepMine,        ///< of two texts, what was written here
        KeepTheirs,      ///< what another program wrote
        KeepBoth,        ///< one below the other
    };
    Kind kind = Kind::FillIn;
    QString subject;
    TextChange change;
    bool operator==(const NoteFix &) const = default;
};

/// The ways to meet a remark of checkNotes() on this text, the best first; never none. Reads the text once through at most.
std::vector<NoteFix> fixesFor(const NoteProblem &problem, const QString &markdown, const NoteFacts &facts);

} // namespace domain
