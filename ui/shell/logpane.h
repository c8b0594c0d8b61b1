// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/logbook.h"
#include <QWidget>

class QToolButton;

namespace ui {

class LogTools;
class LogView;

/// Everything that was said while Slipway works, newest at the end. Folds down to its title.
class LogPane final : public QWidget {
    Q_OBJECT
public:
    explicit LogPane(QWidget *parent = nullptr);
    QString text() const; ///< whatever is filtered away
    void append(const QString &source, const engine::LogLines &lines);
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void openChanged(bool open);

private:
    QToolButton *m_title;
    LogBook m_book;
    LogView *m_text;
    LogTools *m_tools;
};

} // namespace ui
