// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/palette/palettemodel.h"
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace ui {

/// A box at the top of the window in which a command is typed, found and done without the mouse. Gone on Escape, or when
/// the person goes elsewhere; the focus returns to where it was.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);
    void open(std::vector<Command> commands);

private:
    void choose(int row);
    void move(int rows);
    void activate(const QModelIndex &index);
    void leave();
    void place();
    bool eventFilter(QObject *watched, QEvent *event) override;

    PaletteModel m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    QPointer<QWidget> m_before;
};

} // namespace ui
