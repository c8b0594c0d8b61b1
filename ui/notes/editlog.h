// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/draftedits.h"
#include <utility>

namespace ui {

/// What is done to a text while it is written: for Undo, and for the disk. Knows no editor.
class EditLog {
public:
    using Events = std::vector<domain::UndoHistory::Event>;

    EditLog() = default;
    explicit EditLog(domain::UndoHistory history) : m_history(std::move(history)) {}

    void record(const domain::Edit &edit)
    {
        m_history.record(edit);
        m_new.push_back({domain::UndoHistory::Kind::Edit, edit});
    }
    /// The change that the editor is to make, without recording it; nullopt: there is none.
    std::optional<domain::TextChange> undo() { return told(m_history.undo()); }
    std::optional<domain::TextChange> redo() { return told(m_history.redo()); }
    bool canUndo() const { return m_history.canUndo(); }
    bool canRedo() const { return m_history.canRedo(); }

    /// What happened since this was asked last.
    Events takeNew() { return std::exchange(m_new, {}); }

private:
    std::optional<domain::TextChange> told(const std::optional<domain::UndoHistory::Event> &event)
    {
        if (!event)
            return std::nullopt;
        m_new.push_back(*event);
        return domain::changeOf(*event);
    }

    domain::UndoHistory m_history;
    Events m_new;
};

} // namespace ui
