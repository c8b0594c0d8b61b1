// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/codeeditor.h"
#include "ui/common/patienthighlighter.h"
#include "ui/common/theme.h"
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

namespace ui {
CodeEditor::CodeEditor(const QString &language, QWidget *parent) : QPlainTextEdit(parent), m_language(language)
{
    setFont(monospace());
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTabChangesFocus(true);
    document()->setDocumentMargin(16);
}

CodeEditor::~CodeEditor()
{
    delete m_highlighter; // before what it reads with
}

void CodeEditor::makeHighlighter()
{
    if (m_highlighter)
        return;
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    m_highlighter = new PatientHighlighter(*this);
    m_highlighter->setLanguage(m_repository->definitionForName(m_language));
    applyTheme();
}

void CodeEditor::setText(const QString &text, bool undoable)
{
    if (undoable) {
        QTextCursor all(document());
        all.select(QTextCursor::Document);
        all.insertText(text);
    } else {
        setPlainText(text);
    }
}

void CodeEditor::applyTheme()
{
    if (!m_highlighter)
        return;
    const auto chosen = std::as_const(*m_repository).theme(m_theme);
    dress(chosen);
    const auto fitting = isDark(palette()) ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme;
    m_highlighter->setColours(chosen.isValid() ? chosen : std::as_const(*m_repository).defaultTheme(fitting),
                              palette().color(QPalette::Base));
    showMarks();
}

/// A chosen theme brings its ground with it: dark colours on a light window would not be those of the theme.
void CodeEditor::dress(const KSyntaxHighlighting::Theme &theme)
{
    using Role = KSyntaxHighlighting::Theme::EditorColorRole;
    if (!theme.isValid() && !m_isDressed)
        return;
    m_isDressed = theme.isValid();
    const QScopedValueRollback dressing(m_isDressing, true);
    QPalette own;
    if (theme.isValid()) {
        const QColor ground = QColor::fromRgb(theme.editorColor(Role::BackgroundColor));
        const QColor words = QColor::fromRgb(theme.textColor(KSyntaxHighlighting::Theme::Normal));
        own.setColor(QPalette::Base, ground);
        own.setColor(QPalette::Text, readableOn(ground, words));
        own.setColor(QPalette::PlaceholderText, readableOn(ground, words));
        own.setColor(QPalette::Highlight, QColor::fromRgb(theme.editorColor(Role::TextSelection)));
        own.setColor(QPalette::HighlightedText, readableOn(own.color(QPalette::Highlight), words));
    }
    setPalette(own);
}

void CodeEditor::setTheme(const QString &name)
{
    if (std::exchange(m_theme, name) != name)
        applyTheme();
}

QStringList CodeEditor::themes()
{
    QStringList names;
    const KSyntaxHighlighting::Repository repository;
    for (const auto &theme : repository.themes())
        names << theme.name();
    return names;
}

void CodeEditor::mark(Layer layer, const QList<QTextEdit::ExtraSelection> &marks)
{
    m_layers[size_t(layer)] = marks;
    showMarks();
}

QString CodeEditor::text() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    return text.replace(QChar::LineSeparator, QLatin1Char('\n'));
}

void CodeEditor::markLines(const std::vector<int> &lines, Look look)
{
    m_marked = lines;
    m_markLook = look;
    showMarks();
}

void CodeEditor::markPlaces(const std::vector<domain::Place> &places, Look look)
{
    m_places = places;
    std::vector<int> lines;
    for (const domain::Place &place : places)
        if (place.line > 0)
            lines.push_back(place.line);
    markLines(lines, look);
}

void CodeEditor::showMarks()
{
    const QColor wave = colourOf(m_markLook, palette());
    QColor tint = wave;
    tint.setAlpha(48);
    QList<QTextEdit::ExtraSelection> selections;
    for (const int line : m_marked) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        selection.format.setBackground(tint);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections << selection;
    }
    for (const domain::Place &place : m_places) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = wordAt(place);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(wave);
        selections << selection;
    }
    for (const auto &layer : m_layers)
        selections << layer;
    setExtraSelections(selections);
}

QTextCursor CodeEditor::wordAt(const domain::Place &place) const
{
    const QTextBlock block = document()->findBlockByNumber(place.line - 1);
    if (!block.isValid())
        return {};
    const QString line = block.text();
    int start = qBound(0, place.column - 1, int(line.size()));
    int end = int(line.size());
    if (place.column > 0 && start < end) {
        const bool isKey = line.at(start).isLetterOrNumber();
        for (end = start + 1; end < line.size(); ++end)
            if (line.at(end).isSpace() || (isKey && line.at(end) == QLatin1Char('=')))
                break;
    }
    if (place.column > 0 && start == line.size()) // the end of a line is where it broke off
        start = qMax(0, start - 1);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + start);
    cursor.setPosition(block.position() + end, QTextCursor::KeepAnchor);
    return cursor;
}

void CodeEditor::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(qBound(1, line, document()->blockCount()) - 1);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, column - 1, block.length() - 1));
    setTextCursor(cursor);
    setFocus();
}

void CodeEditor::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    makeHighlighter();
}

void CodeEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isDressing)
        applyTheme();
}

} // namespace ui
