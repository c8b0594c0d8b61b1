// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
#include <set>

class QLabel;
class QListView;
class QPushButton;

namespace ui {

class MarkdownEditor;
class NoteTracking;

/// What the commits ask to be changed in a text that a person wrote. There only while there is something.
class ProposalsPanel final : public QWidget {
    Q_OBJECT
public:
    ProposalsPanel(NoteTracking &tracking, MarkdownEditor &editor, QWidget *parent);

    QList<QWidget *> stops() const; ///< of Tab, in their order

private:
    void build();
    void refresh();
    void showDetail();
    std::set<int> chosen() const;
    std::set<int> all() const;
    void decide(bool accept, const std::set<int> &proposals);

    NoteTracking &m_tracking;
    MarkdownEditor &m_editor;
    QLabel *m_title;
    QListView *m_list;
    QLabel *m_detail;
    QPushButton *m_accept;
    QPushButton *m_refuse;
    QPushButton *m_acceptAll;
    QPushButton *m_refuseAll;
    int m_told = 0; ///< how many a screen reader was told of
};

} // namespace ui
