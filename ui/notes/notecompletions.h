// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/notefacts.h"
#include "ui/common/completionlist.h"
#include "ui/notes/outline.h"

namespace ui {

/// What can be completed in a line of the notes: #12 and @name of the release's commits, :emoji:, and [words](#heading).
class NoteCompletions final : public CompletionList {
    Q_OBJECT
public:
    using CompletionList::CompletionList;

    void setMentions(const engine::NoteMentions &mentions) { m_mentions = mentions; }
    void setHeadings(const std::vector<Heading> &headings) { m_headings = headings; }
    void look(const QString &line, qsizetype position) override;

private:
    std::vector<Row> issues(const QString &digits) const;
    std::vector<Row> people(const QString &begun) const;
    static std::vector<Row> emojis(const QString &begun);
    std::vector<Row> headings(const QString &begun, bool isClosed) const;

    engine::NoteMentions m_mentions;
    std::vector<Heading> m_headings;
};

} // namespace ui
