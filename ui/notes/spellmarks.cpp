// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/spellmarks.h"
#include "ui/common/theme.h"
#include "ui/notes/markdowneditor.h"
#include "ui/notes/notespelling.h"
#include <QEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>

namespace ui {

using domain::Found;

namespace {

constexpr int fenceStep = 500; ///< lines

QString firstName() { return QStringLiteral("spellSuggestion0"); }

} // namespace

SpellMarks::SpellMarks(MarkdownEditor &editor, NoteSpelling &spelling) : QObject(&editor), m_editor(editor), m_spelling(spelling)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(120);
    connect(&m_rest, &QTimer::timeout, this, &SpellMarks::look);
    const auto soon = [this] {
        m_rest.start();
    };
    connect(&spelling, &NoteSpelling::changed, this, soon);
    connect(&spelling, &NoteSpelling::suggested, this, &SpellMarks::showSuggestions);
    connect(&spelling, &NoteSpelling::wrongFound, this, [this](const Found &place) {
        m_editor.select(place);
        m_editor.setFocus();
    });
    connect(&spelling, &NoteSpelling::nothingWrong, this, &SpellMarks::nothingFound);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, soon);
    connect(editor.document(), &QTextDocument::contentsChange, this, [this](int position) {
        forgetFrom(position);
        m_rest.start();
    });
    connect(editor.verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(&editor, &MarkdownEditor::menuWanted, this, [this](QMenu *menu, int position) { fill(*menu, position); });
    editor.viewport()->installEventFilter(this);
}

bool SpellMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::PaletteChange)
        m_rest.start();
    return QObject::eventFilter(watched, event);
}

void SpellMarks::forgetFrom(int position)
{
    const QTextBlock block = m_editor.document()->findBlock(position);
    const size_t untouched = size_t(block.isValid() ? block.blockNumber() / fenceStep + 1 : 0);
    if (m_fences.size() > untouched)
        m_fences.resize(untouched);
}

domain::FenceTracker SpellMarks::fenceAbove(const QTextBlock &block)
{
    const int wanted = block.blockNumber();
    if (m_fences.empty())
        m_fences.emplace_back();
    const size_t known = std::min(m_fences.size() - 1, size_t(wanted / fenceStep));
    domain::FenceTracker fence = m_fences[known];
    QTextBlock above = m_editor.document()->findBlockByNumber(int(known) * fenceStep);
    for (; above.isValid() && above.blockNumber() < wanted; above = above.next()) {
        fence.isCode(QStringView(above.text()));
        if ((above.blockNumber() + 1) % fenceStep == 0 && size_t(above.blockNumber() + 1) / fenceStep == m_fences.size())
            m_fences.push_back(fence);
    }
    return fence;
}

void SpellMarks::look()
{
    if (!m_editor.isVisible())
        return;
    m_wrong.clear();
    const int typedAt = m_editor.hasFocus() ? m_editor.textCursor().position() : -1;
    const auto lines = m_editor.linesInSight();
    QTextBlock block = m_editor.document()->findBlockByNumber(lines.empty() ? 0 : lines.front().first);
    domain::FenceTracker fence = fenceAbove(block);
    for (size_t i = 0; i < lines.size() && block.isValid(); ++i, block = block.next()) {
        const QString line = block.text();
        if (fence.isCode(QStringView(line)))
            continue;
        for (const Found &place : m_spelling.wrongIn(line))
            if (const Found found{block.position() + place.at, place.length}; found.end() != typedAt)
                m_wrong.push_back(found);
    }
    QList<QTextEdit::ExtraSelection> waves;
    for (const Found &place : m_wrong) {
        QTextEdit::ExtraSelection wave;
        wave.cursor = QTextCursor(m_editor.document());
        wave.cursor.setPosition(int(place.at));
        wave.cursor.setPosition(int(place.end()), QTextCursor::KeepAnchor);
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(colourOf(Look::Failed, m_editor.palette()));
        waves << wave;
    }
    m_editor.mark(CodeEditor::Layer::Spelling, waves);
}

void SpellMarks::fill(QMenu &menu, int position)
{
    if (m_editor.isReadOnly())
        return;
    const QTextBlock block = m_editor.document()->findBlock(position);
    const QString line = block.text();
    if (fenceAbove(block).isCode(QStringView(line)))
        return;
    const qsizetype at = position - block.position();
    const auto wrong = m_spelling.wrongIn(line);
    const auto here = std::ranges::find_if(wrong, [at](const Found &place) { return place.at <= at && at <= place.end(); });
    if (here == wrong.end())
        return;
    m_menu = &menu;
    m_word = line.mid(here->at, here->length);
    m_place = {block.position() + here->at, here->length};
    QAction *before = menu.actions().value(0);
    auto *looking = new QAction(tr("Looking for similar words…"), &menu);
    looking->setObjectName(firstName());
    looking->setEnabled(false);
    auto *learn = new QAction(tr("&Add “%1” to my words").arg(QString(m_word).replace(u'&', QLatin1String("&&"))), &menu);
    learn->setObjectName(QStringLiteral("spellLearn"));
    connect(learn, &QAction::triggered, this, [this, word = m_word] { m_spelling.learn(word); });
    auto *ignore = new QAction(tr("&Ignore it in this text"), &menu);
    ignore->setObjectName(QStringLiteral("spellIgnore"));
    connect(ignore, &QAction::triggered, this, [this, word = m_word] { m_spelling.ignoreHere(word); });
    menu.insertActions(before, {looking, learn, ignore});
    if (before)
        menu.insertSeparator(before);
    m_spelling.suggest(m_word);
}

/// They come while the menu is open.
void SpellMarks::showSuggestions(const QString &word, const QStringList &words)
{
    auto *first = m_menu && word == m_word ? m_menu->findChild<QAction *>(firstName()) : nullptr;
    if (!first)
        return;
    if (words.isEmpty())
        return first->setText(tr("No similar words are known"));
    first->setObjectName(QString());
    int number = 0;
    QList<QAction *> actions;
    for (const QString &each : words) {
        auto *action = new QAction(QString(each).replace(u'&', QLatin1String("&&")), m_menu);
        action->setObjectName(QStringLiteral("spellSuggestion%1").arg(number++));
        connect(action, &QAction::triggered, this, [this, each] { put(each); });
        actions << action;
    }
    m_menu->insertActions(first, actions);
    m_menu->removeAction(first);
    first->deleteLater();
}

void SpellMarks::put(const QString &word)
{
    const qsizetype end = m_place.at + word.size();
    m_editor.make({m_place.at, m_place.length, word, {end, end}});
    m_editor.setFocus();
}

void SpellMarks::goToNext() { m_spelling.seek(m_editor.text(), m_editor.textCursor().selectionEnd()); }

} // namespace ui
