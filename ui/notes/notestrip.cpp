// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notestrip.h"
#include "domain/wordcount.h"
#include "ui/common/access.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/theme.h"
#include "ui/notes/markdowneditor.h"
#include "ui/notes/notecompletions.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTextBlock>

namespace ui {
namespace {

constexpr int listHeight = 120;
constexpr int mostCounted = 500'000; ///< characters of a selection; counting must not be felt

} // namespace

NoteStrip::NoteStrip(const NotesViewModel &notes, MarkdownEditor &editor, NoteCompletions &completions, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_completions(completions),
      m_checking(notes),
      m_toggle(new QPushButton(this)),
      m_fix(new QPushButton(tr("Mend"), this)),
      m_words(new QLabel(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("noteStrip"));
    build();
    connect(&m_checking, &NoteChecking::changed, this, &NoteStrip::refresh);
    connect(&m_checking, &NoteChecking::changed, this, &NoteStrip::looked);
    connect(m_toggle, &QPushButton::toggled, this, &NoteStrip::refresh);
    connect(m_fix, &QPushButton::clicked, this, &NoteStrip::fix);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { goTo(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { goTo(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_fix->setEnabled(m_checking.canFix(row())); });
    connect(&m_editor, &MarkdownEditor::menuWanted, this, [this](QMenu *menu, int position) { fill(*menu, position); });
    connect(&m_editor, &QPlainTextEdit::selectionChanged, this, &NoteStrip::refreshWords);
    refresh();
}

void NoteStrip::build()
{
    m_toggle->setObjectName(QStringLiteral("noteRemarks"));
    m_toggle->setCheckable(true);
    m_fix->setObjectName(QStringLiteral("noteMend"));
    m_fix->setToolTip(tr("Change the text so that the chosen remark is met"));
    m_words->setObjectName(QStringLiteral("noteWords"));
    m_list->setObjectName(QStringLiteral("noteProblems"));
    m_list->setAccessibleName(tr("Remarks on the text"));
    m_list->setModel(&m_checking.problems());
    letSelectionLead(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new LookDelegate(m_list, 24));
    m_list->setFixedHeight(listHeight);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(gap, smallGap, wideGap, smallGap);
    row->setSpacing(gap);
    row->addWidget(m_toggle);
    row->addWidget(m_fix);
    row->addStretch(1);
    row->addWidget(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLine(QFrame::HLine, this));
    layout->addLayout(row);
    layout->addWidget(m_list);
}

QList<QWidget *> NoteStrip::stops() const { return {m_toggle, m_fix, m_list}; }

int NoteStrip::row() const { return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1; }

void NoteStrip::refresh()
{
    m_completions.setMentions(m_checking.mentions());
    const int count = m_checking.problems().rowCount();
    m_toggle->setText(count == 0 ? tr("No remarks") : tr("Remarks: %L1").arg(count));
    m_toggle->setEnabled(count > 0);
    m_list->setVisible(m_toggle->isChecked() && count > 0);
    m_fix->setVisible(m_list->isVisibleTo(this));
    m_fix->setEnabled(m_checking.canFix(row()));
    refreshWords();

    QList<QTextEdit::ExtraSelection> waves;
    for (const domain::NoteProblem &problem : m_checking.found()) {
        QTextEdit::ExtraSelection wave;
        wave.cursor = QTextCursor(m_editor.document());
        const int end = m_editor.document()->characterCount() - 1;
        wave.cursor.setPosition(qMin(int(problem.place.at), end));
        wave.cursor.setPosition(qMin(int(problem.place.end()), end), QTextCursor::KeepAnchor);
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(colourOf(Look::Pending, palette()));
        waves << wave;
    }
    m_editor.mark(CodeEditor::Layer::Remarks, waves);
}

void NoteStrip::refreshWords()
{
    const QTextCursor cursor = m_editor.textCursor();
    const int selected = cursor.selectionEnd() - cursor.selectionStart();
    const bool isCounted = selected > 0 && selected <= mostCounted;
    m_words->setText(isCounted ? tr("Words: %L1 of %L2").arg(domain::wordsIn(cursor.selectedText())).arg(m_checking.words())
                               : tr("Words: %L1").arg(m_checking.words()));
}

void NoteStrip::goTo(int row) { m_editor.select(m_checking.found()[size_t(row)].place); }

void NoteStrip::make(const domain::NoteFix &fix)
{
    m_editor.make(fix.change);
    m_editor.ensureCursorVisible();
    m_editor.setFocus();
}

/// The only way there is, or a choice.
void NoteStrip::fix()
{
    const auto fixes = m_checking.fixes(row());
    if (fixes.size() == 1)
        return make(fixes.front());
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("noteFixes"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFixes(*menu, nullptr, row());
    menu->popup(m_fix->mapToGlobal(QPoint(0, m_fix->height())));
}

void NoteStrip::addFixes(QMenu &menu, QAction *before, int row)
{
    int number = 0;
    for (const domain::NoteFix &fix : m_checking.fixes(row)) {
        auto *action = new QAction(QString(wordsOf(fix)).replace(u'&', QLatin1String("&&")), &menu);
        action->setObjectName(QStringLiteral("noteFix%1:%2").arg(row).arg(number++));
        connect(action, &QAction::triggered, this, [this, fix, text = m_editor.document()->revision()] {
            if (m_editor.document()->revision() == text) // what it was made for
                make(fix);
        });
        menu.insertAction(before, action);
    }
}

/// What can be done about the remarks at a place comes first in its menu.
void NoteStrip::fill(QMenu &menu, int position)
{
    const QTextBlock line = m_editor.document()->findBlock(position);
    QAction *first = menu.actions().value(0);
    for (const int row : m_checking.rowsAt(position, line.position(), line.position() + line.length() - 1)) {
        if (m_editor.isReadOnly())
            return;
        addFixes(menu, first, row);
        menu.insertSeparator(first);
    }
}

} // namespace ui
