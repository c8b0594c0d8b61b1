// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/commitdeskviewmodel.h"
#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ui {

class DeskEntry;
class EmptyState;

/// The table of the release's commits with what can be done to them. Binds and asks; decides nothing.
class CommitDesk final : public QWidget {
    Q_OBJECT
public:
    explicit CommitDesk(CommitDeskViewModel &desk, QWidget *parent = nullptr);

    QList<QWidget *> stops() const; ///< in the order of the Tab key

Q_SIGNALS:
    void commitWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeHeader();
    QLayout *makeActions();
    void makeTable();
    void bind();
    void refresh();
    void refreshActions();
    void rememberPlace();
    void restorePlace();
    void openMenu(const QPoint &at);
    QMenu *makeSectionMenu(QWidget *parent);
    QStringList selected() const;
    std::vector<DeskRows::Row> selectedRows() const;
    QString commitAt(const QModelIndex &index) const;

    CommitDeskViewModel &m_desk;
    QLabel *m_counts;
    QLineEdit *m_filter;
    QComboBox *m_groups;
    QStackedWidget *m_stack;
    QTreeView *m_table;
    EmptyState *m_empty;
    DeskEntry *m_entry;
    QMap<DeskAction, QPushButton *> m_actions;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QStringList m_kept; ///< what is selected while the rows change
    int m_top = 0;
};

} // namespace ui
