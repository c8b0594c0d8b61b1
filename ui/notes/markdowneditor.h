// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>
#include <memory>

namespace KSyntaxHighlighting {
class Repository;
} // namespace KSyntaxHighlighting

namespace ui {

class PatientHighlighter;

/// Plain text with Markdown's colours. The definitions are read when it is first shown.
class MarkdownEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MarkdownEditor(QWidget *parent = nullptr);
    ~MarkdownEditor() override;

    /// The text as it is; toPlainText() would turn no-break spaces into spaces.
    QString markdown() const;
    void setMarkdown(const QString &text, bool undoable);
    void setPlaceholderLines(const std::vector<int> &lines); ///< from 1
    /// The line at the top, with the part of it that is scrolled away.
    double topLine() const;
    void scrollToLine(double line);
    void goToLine(int line); ///< from 0; puts the cursor there

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void makeHighlighter();
    void colour();
    void colourUpTo(qsizetype length);
    void applyTheme();

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<PatientHighlighter> m_highlighter;
    bool m_coloured = false;
    std::vector<int> m_placeholders;
};

} // namespace ui
