// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/showntext.h"
#include <QDialog>
#include <memory>

class QPlainTextEdit;

namespace KSyntaxHighlighting {
class Repository;
} // namespace KSyntaxHighlighting

namespace ui {

/// Shows a text read-only, in the colours of its language, at a line.
class TextViewer final : public QDialog {
    Q_OBJECT
public:
    explicit TextViewer(const ShownText &shown, QWidget *parent = nullptr);
    ~TextViewer() override;

Q_SIGNALS:
    void editorWanted(const QString &path, int line);

private:
    void colourAs(const QString &fileName);
    void pointOut(int line);

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    QPlainTextEdit *m_text;
};

} // namespace ui
