// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/choicedesk.h"
#include "ui/notes/peoplemodel.h"

namespace ui {

/// What can be done to the chosen people.
enum class PeopleAction { Anonymise, LeaveOut, PutBack };
QString label(PeopleAction action);

/// Who is credited in the release and how; asks meanwhile who is there for the first time. Knows no table.
class PeopleDeskViewModel final : public ChoiceDesk<PeopleModel, PeopleRows, CreditChoices> {
    Q_OBJECT
public:
    explicit PeopleDeskViewModel(QObject *parent = nullptr);

    PersonCommitsModel &commits() { return m_commits; }
    QString counts() const; ///< "12 people, 10 named, 2 with a remark"

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

    /// Asks the forge what it calls those whose login commits do not tell; kept for every release.
    bool hasForge() const { return release() && release()->project->forge; }
    bool canAskForLogins() const;
    bool isAskingForLogins() const { return m_logins.isRunning(); }
    void askForLogins();

private:
    void cleared() override;
    void read() override; ///< and reads the whole history beside that
    void apply(PeopleAction action, const QString &key, CreditChoices &choices) const;
    bool fits(PeopleAction action, const QString &key) const;
    domain::PeopleChoices &scopeOf(CreditChoices &choices) const { return m_forProject ? choices.ofProject : choices.ofRelease; }

    bool m_forProject = false;
    PersonCommitsModel m_commits;
    QString m_shown; ///< whose commits
    Work m_before;
    Work m_logins;
};

} // namespace ui
