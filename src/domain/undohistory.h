// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textchange.h"
#include <vector>

namespace domain {

/// What was taken out of a text at a place, and what came there instead.
struct Edit {
    qsizetype at = 0;
    QString removed;
    QString inserted;
    bool operator==(const Edit &) const = default;
};

/// Everything that was done to a text, as steps that can be taken back and made again, without end. Knows the changes and
/// not the text. What is typed into one word is one step.
class UndoHistory {
public:
    enum class Kind : quint8 { Edit, Undo, Redo };
    /// How the text changed; that of an Undo is the step turned round.
    struct Event {
        Kind kind = Kind::Edit;
        domain::Edit edit;
        bool operator==(const Event &) const = default;
    };

    void record(const Edit &edit);
    /// What happened at an earlier time. Steps that are forgotten may be taken back in it.
    void replay(const Event &event);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// The change to make now; nullopt: there is none.
    std::optional<Event> undo();
    std::optional<Event> redo();

private:
    std::vector<Edit> m_steps;
    size_t m_done = 0; ///< those behind were taken back
};

/// The change that an event made; the cursor is behind what came.
TextChange changeOf(const UndoHistory::Event &event);

} // namespace domain
