// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace ui {

/// Everything that was said while Slipway works, newest at the end. Folds down to its title.
class LogPane final : public QWidget {
    Q_OBJECT
public:
    explicit LogPane(QWidget *parent = nullptr);
    QString text() const;
    void append(const QString &source, const QString &text);
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void openChanged(bool open);

private:
    QToolButton *m_title;
    QPlainTextEdit *m_text;
};

} // namespace ui
