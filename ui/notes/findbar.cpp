// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/findbar.h"
#include "ui/common/theme.h"
#include "ui/notes/markdowneditor.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

namespace ui {

FindBar::FindBar(MarkdownEditor &editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_words(new QLineEdit(this)),
      m_replacement(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_replacePart(new QWidget(this))
{
    setObjectName(QStringLiteral("findBar"));
    build();
    bind();
    refresh();
    hide();
}

void FindBar::build()
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setAccessibleName(tr("Find in the notes"));
    m_words->setPlaceholderText(tr("Find in the notes"));
    m_replacement->setObjectName(QStringLiteral("findReplacement"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_count->setObjectName(QStringLiteral("findCount"));
    for (QLineEdit *line : {m_words, m_replacement}) {
        line->setClearButtonEnabled(true);
        line->installEventFilter(this);
    }
    m_case = makeChoice(QStringLiteral("findCase"), tr("Match case"), tr("Tell capital letters from small ones"));
    m_whole = makeChoice(QStringLiteral("findWhole"), tr("Whole words"), tr("Leave out what is part of a longer word"));
    m_expression = makeChoice(QStringLiteral("findExpression"), tr("Expression"), tr("The words are a regular expression"));
    m_previous = makeButton(QStringLiteral("findPrevious"), tr("Previous"), QStringLiteral("back"));
    m_next = makeButton(QStringLiteral("findNext"), tr("Next"), QStringLiteral("forward"));
    m_closer = makeButton(QStringLiteral("findClose"), {}, QStringLiteral("close"));
    m_closer->setAccessibleName(tr("Close the search"));
    m_closer->setToolTip(tr("Close the search"));
    connect(m_closer, &QPushButton::clicked, this, &FindBar::leave);
    m_replace = makeButton(QStringLiteral("replaceOne"), tr("Replace"), {});
    m_replaceAll = makeButton(QStringLiteral("replaceAll"), tr("Replace all"), {});

    auto *first = new QHBoxLayout;
    for (QWidget *part : QList<QWidget *>{m_words, m_previous, m_next, m_closer})
        first->addWidget(part, part == m_words ? 1 : 0);
    auto *choices = new QHBoxLayout;
    for (QWidget *part : QList<QWidget *>{m_case, m_whole, m_expression})
        choices->addWidget(part);
    choices->addStretch(1);
    choices->addWidget(m_count);
    auto *second = new QHBoxLayout(m_replacePart);
    second->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : QList<QWidget *>{m_replacement, m_replace, m_replaceAll})
        second->addWidget(part, part == m_replacement ? 1 : 0);
    for (QHBoxLayout *row : {first, choices, second})
        row->setSpacing(gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(wideGap, gap, wideGap, gap);
    layout->setSpacing(smallGap);
    layout->addLayout(first);
    layout->addLayout(choices);
    layout->addWidget(m_replacePart);
}

QPushButton *FindBar::makeButton(const QString &name, const QString &words, const QString &picture)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(name);
    if (!picture.isEmpty())
        button->setIcon(symbol(picture));
    return button;
}

QCheckBox *FindBar::makeChoice(const QString &name, const QString &words, const QString &hint)
{
    auto *choice = new QCheckBox(words, this);
    choice->setObjectName(name);
    choice->setToolTip(hint);
    connect(choice, &QCheckBox::toggled, this, &FindBar::seek);
    return choice;
}

void FindBar::bind()
{
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::seek);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_find.go(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_find.go(true); });
    connect(m_replace, &QPushButton::clicked, this, [this] { m_find.replace(m_replacement->text()); });
    connect(m_replaceAll, &QPushButton::clicked, this, [this] { m_find.replaceAll(m_replacement->text()); });
    connect(&m_find, &FindViewModel::changed, this, &FindBar::refresh);
    connect(&m_find, &FindViewModel::placeWanted, this, [this](const domain::Found &place) {
        QTextCursor cursor = m_editor.textCursor();
        cursor.setPosition(int(place.at));
        cursor.setPosition(int(place.end()), QTextCursor::KeepAnchor);
        m_editor.setTextCursor(cursor);
    });
    connect(&m_find, &FindViewModel::changeWanted, &m_editor, &MarkdownEditor::make);
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { m_find.setSelection({m_editor.textCursor().anchor(), m_editor.textCursor().position()}); });
    connect(m_editor.verticalScrollBar(), &QScrollBar::valueChanged, this, &FindBar::showMarks);
}

void FindBar::open(bool replacing)
{
    m_replacePart->setVisible(replacing);
    show();
    m_find.setText([this] { return m_editor.text(); });
    m_find.setSelection({m_editor.textCursor().anchor(), m_editor.textCursor().position()});
    const QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator) && !m_expression->isChecked())
        m_words->setText(selected);
    m_words->setFocus();
    m_words->selectAll();
}

void FindBar::goOn(bool forward)
{
    if (m_find.sought().words.isEmpty())
        return open(false);
    if (!isVisible())
        m_find.setText([this] { return m_editor.text(); });
    m_find.go(forward);
}

void FindBar::lookAgain()
{
    if (isVisible())
        m_find.setText([this] { return m_editor.text(); });
}

QList<QWidget *> FindBar::stops() const
{
    return {m_words, m_previous, m_next, m_closer, m_case, m_whole, m_expression, m_replacement, m_replace, m_replaceAll};
}

void FindBar::seek()
{
    m_find.setSought({m_words->text(), m_expression->isChecked(), m_case->isChecked(), m_whole->isChecked()});
    m_find.goFromHere();
    refresh();
}

void FindBar::leave()
{
    hide();
    showMarks();
    m_editor.setFocus();
}

void FindBar::refresh()
{
    m_count->setText(m_find.words());
    QPalette colours = palette();
    if (m_find.isWrong())
        colours.setColor(QPalette::WindowText, colourOf(Look::Failed, colours));
    m_count->setPalette(colours);
    const bool isThere = !m_find.found().empty();
    if (!isThere && (m_replace->hasFocus() || m_replaceAll->hasFocus()))
        m_words->setFocus(); // a button that goes grey would give it to whatever comes next
    for (QPushButton *button : {m_previous, m_next, m_replace, m_replaceAll})
        button->setEnabled(isThere && (button == m_previous || button == m_next || !m_editor.isReadOnly()));
    showMarks();
}

/// Those on the screen: a text may have a hundred thousand.
void FindBar::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QRect shown = m_editor.viewport()->rect();
    const int first = m_editor.cursorForPosition(shown.topLeft()).position();
    const int last = m_editor.cursorForPosition(shown.bottomRight()).position();
    QColor colour = palette().color(QPalette::Highlight);
    colour.setAlpha(isDark(palette()) ? 120 : 70);
    const auto &found = m_find.found();
    auto place = std::lower_bound(found.begin(), found.end(), first, [](const domain::Found &each, int at) { return each.end() < at; });
    for (; isVisible() && m_find.isCurrent() && place != found.end() && place->at <= last; ++place) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_editor.textCursor();
        mark.cursor.setPosition(int(place->at));
        mark.cursor.setPosition(int(place->end()), QTextCursor::KeepAnchor);
        mark.format.setBackground(colour);
        marks << mark;
    }
    m_editor.mark(CodeEditor::Layer::Found, marks);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (watched == m_replacement)
                m_replace->click();
            else
                m_find.go(!key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
