// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

namespace ui {

/// All that was chosen since something was read, in turn, and which of it is shown.
template <class Choices>
class ChoicePast {
public:
    void clear()
    {
        m_past.clear();
        m_at = 0;
    }
    void begin(Choices choices)
    {
        m_past = {std::move(choices)};
        m_at = 0;
    }
    /// What was taken back is forgotten.
    void add(Choices choices)
    {
        m_past.resize(m_at + 1);
        m_past.push_back(std::move(choices));
        ++m_at;
    }
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_past.size(); }
    Choices undo() { return m_past[--m_at]; }
    Choices redo() { return m_past[++m_at]; }

private:
    std::vector<Choices> m_past;
    size_t m_at = 0;
};

} // namespace ui
