// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include "ui/common/look.h"
#include <QPlainTextEdit>
#include <array>
#include <memory>

namespace KSyntaxHighlighting {
class Repository;
class Theme;
} // namespace KSyntaxHighlighting

namespace ui {

class PatientHighlighter;

/// Plain text with the colours of a language ("Markdown", "TOML"). The definitions are read when it is first shown.
class CodeEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeEditor(const QString &language, QWidget *parent = nullptr);
    ~CodeEditor() override;

    /// The text as it is; toPlainText() would turn no-break spaces into spaces.
    QString text() const;
    bool holds(const QString &text) const { return document()->characterCount() - 1 == text.size() && this->text() == text; }
    void setText(const QString &text, bool undoable);
    void markLines(const std::vector<int> &lines, Look look); ///< from 1
    /// A wave below the word at each place, or below its whole line where the column is not known.
    void markPlaces(const std::vector<domain::Place> &places, Look look);
    /// What is drawn over the text, by who draws it.
    enum class Layer { Spelling, Remarks, Found, Last = Found };
    void mark(Layer layer, const QList<QTextEdit::ExtraSelection> &marks);
    /// The colours of a theme of the highlighter's; empty: those that fit the window.
    void setTheme(const QString &name);
    static QStringList themes();
    void goTo(int line, int column); ///< from 1; puts the cursor there

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHighlighter();
    void applyTheme();
    void dress(const KSyntaxHighlighting::Theme &theme);
    void showMarks();
    QTextCursor wordAt(const domain::Place &place) const;

    QString m_language;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    PatientHighlighter *m_highlighter = nullptr;

    std::vector<int> m_marked;
    std::vector<domain::Place> m_places;
    Look m_markLook = Look::None;
    std::array<QList<QTextEdit::ExtraSelection>, size_t(Layer::Last) + 1> m_layers;
    QString m_theme;
    bool m_isDressed = false; ///< in the colours of a theme
    bool m_isDressing = false; ///< the palette changes by the editor's own doing
};

} // namespace ui
