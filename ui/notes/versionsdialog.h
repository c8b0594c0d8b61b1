// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/noteversions.h"
#include <QDialog>

class QLabel;
class QListView;
class QPushButton;

namespace ui {

class CodeEditor;

/// The earlier texts of a draft, what has changed since each, and the way back to one.
class VersionsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit VersionsDialog(NotesViewModel &notes, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeWanted(const domain::TextChange &change);

private:
    void build();

    NoteVersions m_versions;
    QLabel *m_words;
    QListView *m_list;
    CodeEditor *m_difference;
    QPushButton *m_back;
};

} // namespace ui
