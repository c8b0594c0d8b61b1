// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/showntext.h"
#include <QDialog>

class QPlainTextEdit;

namespace ui {

/// Shows a text read-only, in the colours of its language, at a line.
class TextViewer final : public QDialog {
    Q_OBJECT
public:
    explicit TextViewer(const ShownText &shown, QWidget *parent = nullptr);

Q_SIGNALS:
    void editorWanted(const QString &path, int line);

private:
    void pointOut(int line);

    QPlainTextEdit *m_text;
};

} // namespace ui
