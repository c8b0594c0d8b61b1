// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/openrelease.h"
#include "ui/common/work.h"
#include "ui/notes/choicepast.h"
#include "ui/notes/peoplemodel.h"

namespace ui {

/// What can be done to the chosen people.
enum class PeopleAction { Anonymise, LeaveOut, PutBack };
QString label(PeopleAction action);

/// Who is credited in the release and how: reads it when somebody looks, asks meanwhile who is there for the first time,
/// keeps every choice at once, and takes back any of them. Knows no table.
class PeopleDeskViewModel final : public QObject {
    Q_OBJECT
public:
    enum class State { Closed, Loading, Ready, Failed };

    explicit PeopleDeskViewModel(QObject *parent = nullptr);

    void setRelease(ReleasePtr release); ///< null: none is open
    void setOpen(bool open);             ///< somebody looks at it
    State state() const { return m_state; }
    PeopleModel &model() { return m_model; }
    PersonCommitsModel &commits() { return m_commits; }
    QString counts() const; ///< "12 people, 10 named, 2 with a remark"

    void setFilter(const QString &words);
    void showCommitsOf(const QString &key); ///< of nobody for an empty one
    /// Whether what is chosen next is for every release of the project.
    void setForProject(bool forProject) { m_forProject = forProject; }

    bool can(PeopleAction action, const QStringList &people) const;
    void act(PeopleAction action, const QStringList &people);
    /// An empty name: as the commits spell it.
    void rename(const QString &key, const QString &name);
    QStringList spellingsOf(const QString &key) const; ///< that commits have besides

    /// Notes say of newcomers that they are some.
    bool marksNewcomers() const { return !choices().ofRelease.newcomers.isEmpty(); }
    bool canMarkNewcomers() const;
    void markNewcomers(bool mark);

    bool canUndo() const { return m_past.canUndo(); }
    bool canRedo() const { return m_past.canRedo(); }
    void undo();
    void redo();

Q_SIGNALS:
    void changed(); ///< the state, the rows or what can be taken back
    void kept();    ///< a choice is on disk: generated texts differ
    void failed(const domain::Error &error);

private:
    void load();
    void askWhoIsNew();
    void choose(CreditChoices choices);
    void show(const CreditChoices &choices);
    void apply(PeopleAction action, const QString &key, CreditChoices &choices) const;
    bool fits(PeopleAction action, const QString &key) const;
    CreditChoices choices() const { return m_model.rows().choices(); }
    domain::PeopleChoices &scopeOf(CreditChoices &choices) const { return m_forProject ? choices.ofProject : choices.ofRelease; }

    ReleasePtr m_release;
    bool m_open = false;
    bool m_forProject = false;
    State m_state = State::Closed;
    PeopleModel m_model;
    PersonCommitsModel m_commits;
    QString m_shown; ///< whose commits
    ChoicePast<CreditChoices> m_past;
    Work m_load;
    Work m_before;
    Work m_save;
};

} // namespace ui
