// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSplitter>

class QListView;

namespace ui {

class ProcessEditor;
class ProcessReading;

/// The text of slipway.toml, below it what is wrong with it, and the checklist that it gives: below too, or beside.
class ProcessPart final : public QSplitter {
    Q_OBJECT
public:
    ProcessPart(ProcessReading &reading, Qt::Orientation checklistAt, QWidget *parent = nullptr);

    ProcessEditor &editor() { return *m_editor; }
    /// A widget under a title that leads to it.
    static QWidget *titled(const QString &title, QWidget *content, QWidget *parent);

private:
    void build();
    void refresh();
    void goToProblem(const QModelIndex &index);

    ProcessReading &m_reading;
    ProcessEditor *m_editor;
    QListView *m_checks;
    QListView *m_problems;
    QWidget *m_problemPart;
};

} // namespace ui
