// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/undohistory.h"

namespace domain {
namespace {

Edit turnedRound(const Edit &edit) { return {edit.at, edit.inserted, edit.removed}; }

bool isOneCharacter(const QString &text)
{
    return text != QLatin1String("\n") && (text.size() == 1 || (text.size() == 2 && text.front().isHighSurrogate()));
}

/// What is typed goes on with the step before until the next word begins; so does what is rubbed out, letter by letter.
bool goOn(Edit &step, const Edit &edit)
{
    const bool isTyped = edit.removed.isEmpty() && isOneCharacter(edit.inserted) && !step.inserted.isEmpty()
                         && edit.at == step.at + step.inserted.size() && step.inserted.back() != u'\n';
    if (isTyped && (!step.inserted.back().isSpace() || edit.inserted.front().isSpace())) {
        step.inserted += edit.inserted;
        return true;
    }
    const bool isRubbed = edit.inserted.isEmpty() && step.inserted.isEmpty() && isOneCharacter(edit.removed);
    if (isRubbed && edit.at + edit.removed.size() == step.at) {
        step.at = edit.at;
        step.removed.prepend(edit.removed);
        return true;
    }
    if (isRubbed && edit.at == step.at) {
        step.removed += edit.removed;
        return true;
    }
    return false;
}

} // namespace

void UndoHistory::record(const Edit &edit)
{
    m_steps.resize(m_done);
    if (m_steps.empty() || !goOn(m_steps.back(), edit))
        m_steps.push_back(edit);
    m_done = m_steps.size();
}

void UndoHistory::replay(const Event &event)
{
    switch (event.kind) {
    case Kind::Edit: return record(event.edit);
    case Kind::Undo:
        if (m_done > 0 && turnedRound(m_steps[m_done - 1]) == event.edit) {
            --m_done;
        } else {
            m_steps.erase(m_steps.begin(), m_steps.begin() + ptrdiff_t(m_done));
            m_steps.insert(m_steps.begin(), turnedRound(event.edit));
            m_done = 0;
        }
        return;
    case Kind::Redo:
        if (canRedo() && m_steps[m_done] == event.edit)
            ++m_done;
        else
            record(event.edit);
        return;
    }
}

std::optional<UndoHistory::Event> UndoHistory::undo()
{
    if (!canUndo())
        return std::nullopt;
    return Event{Kind::Undo, turnedRound(m_steps[--m_done])};
}

std::optional<UndoHistory::Event> UndoHistory::redo()
{
    if (!canRedo())
        return std::nullopt;
    return Event{Kind::Redo, m_steps[m_done++]};
}

TextChange changeOf(const UndoHistory::Event &event)
{
    const qsizetype behind = event.edit.at + event.edit.inserted.size();
    return {event.edit.at, event.edit.removed.size(), event.edit.inserted, {behind, behind}};
}

} // namespace domain
