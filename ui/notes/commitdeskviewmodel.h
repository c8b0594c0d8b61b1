// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/openrelease.h"
#include "ui/common/work.h"
#include "ui/notes/choicepast.h"
#include "ui/notes/commitdeskmodel.h"

namespace ui {

/// What can be done to the chosen commits.
enum class DeskAction { Show, Hide, Merge, Split, AcceptGuess, Reset };
QString label(DeskAction action);

/// The commits of the release and how each is shown: reads them when somebody looks, keeps every choice at once, and
/// takes back any of them. Knows no table.
class CommitDeskViewModel final : public QObject {
    Q_OBJECT
public:
    enum class State { Closed, Loading, Ready, Failed };

    explicit CommitDeskViewModel(QObject *parent = nullptr);

    void setRelease(ReleasePtr release); ///< null: none is open
    void setOpen(bool open); ///< somebody looks at it
    State state() const { return m_state; }
    CommitDeskModel &model() { return m_model; }
    QString counts() const; ///< "57 commits, 41 shown, 3 follow no convention"

    void setFilter(const QString &words);
    void groupBy(std::optional<DeskColumn> column);

    bool can(DeskAction action, const QStringList &commits) const;
    void act(DeskAction action, const QStringList &commits);
    bool canUndo() const { return m_past.canUndo(); }
    bool canRedo() const { return m_past.canRedo(); }
    void undo();
    void redo();

Q_SIGNALS:
    void changed();  ///< the state, the rows or what can be taken back
    void kept();     ///< a choice is on disk: generated texts differ
    void failed(const domain::Error &error);

private:
    void load();
    void choose(domain::NoteChoices choices);
    void show(const domain::NoteChoices &choices);
    void edit(const DeskRows::Row &row, DeskColumn column, const QString &text);
    void apply(DeskAction action, const domain::ObjectId &commit, domain::NoteChoices &choices) const;
    domain::NoteChoice merged(const QStringList &commits) const;
    bool fits(DeskAction action, const domain::ObjectId &commit) const;
    const domain::NoteChoices &choices() const { return m_model.rows().desk().choices; }

    ReleasePtr m_release;
    bool m_open = false;
    State m_state = State::Closed;
    CommitDeskModel m_model;
    ChoicePast<domain::NoteChoices> m_past;
    Work m_load;
    Work m_save;
};

} // namespace ui
