// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/choicedesk.h"
#include "ui/notes/commitdeskmodel.h"

namespace ui {

/// What can be done to the chosen commits.
enum class DeskAction { Show, Hide, Merge, Split, AcceptGuess, Reset };
QString label(DeskAction action);

/// The commits of the release and how each is shown. Knows no table.
class CommitDeskViewModel final : public ChoiceDesk<CommitDeskModel, DeskRows, domain::NoteChoices> {
    Q_OBJECT
public:
    explicit CommitDeskViewModel(QObject *parent = nullptr);

    QString counts() const; ///< "57 commits, 41 shown, 3 follow no convention"
    void groupBy(std::optional<DeskColumn> column);

    bool can(DeskAction action, const QStringList &commits) const;
    void act(DeskAction action, const QStringList &commits);
    /// The sections that an entry may be put into by hand.
    QStringList sections() const;
    bool canWrite(const std::vector<DeskRows::Row> &rows, DeskColumn column) const; ///< any of them
    /// Into every row that allows it, as one choice. Type, scope, text, section (empty: the rules tell it) or migration.
    void write(const std::vector<DeskRows::Row> &rows, DeskColumn column, const QString &text);

private:
    void apply(DeskAction action, const domain::ObjectId &commit, domain::NoteChoices &choices) const;
    domain::NoteChoice merged(const QStringList &commits) const;
    bool fits(DeskAction action, const domain::ObjectId &commit) const;
};

} // namespace ui
