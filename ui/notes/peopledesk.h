// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/peopledeskviewmodel.h"
#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ui {

class EmptyState;

/// The table of those whom the release credits, what can be done about it, and the commits of whoever is chosen. Binds and
/// asks; decides nothing.
class PeopleDesk final : public QWidget {
    Q_OBJECT
public:
    explicit PeopleDesk(PeopleDeskViewModel &people, QWidget *parent = nullptr);

    QList<QWidget *> stops() const; ///< in the order of the Tab key

Q_SIGNALS:
    void commitWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHeader();
    QWidget *makeTables();
    QLayout *makeActions();
    void bind();
    void refresh();
    void refreshActions();
    void followSelection();
    void rememberPlace();
    void restorePlace();
    void openMenu(const QPoint &at);
    void openCommit();
    void goToCommits();
    QStringList selected() const;
    QString keyAt(const QModelIndex &index) const;

    PeopleDeskViewModel &m_people;
    QLabel *m_counts;
    QLineEdit *m_filter;
    QComboBox *m_scope;
    QStackedWidget *m_stack;
    QTreeView *m_table;
    QTreeView *m_commits;
    EmptyState *m_empty;
    QPushButton *m_showAs;
    QMap<PeopleAction, QPushButton *> m_actions;
    QPushButton *m_logins;
    QCheckBox *m_newcomers;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QStringList m_kept; ///< who is selected while the rows change
    QString m_keptCurrent;
    int m_top = 0;
};

} // namespace ui
