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
#include <QPushButton>

namespace ui {
namespace {

constexpr int listHeight = 120;
constexpr int mostCounted = 500'000; ///< characters of a selection; counting must not be felt

} // namespace

NoteStrip::NoteStrip(MarkdownEditor &editor, NoteCompletions &completions, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_completions(completions),
      m_toggle(new QPushButton(this)),
      m_fix(new QPushButton(tr("Mend"), this)),
      m_words(new QLabel(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("noteStrip"));
    build();
    connect(&m_checking, &NoteChecking::changed, this, &NoteStrip::refresh);
    connect(m_toggle, &QPushButton::toggled, this, &NoteStrip::refresh);
    connect(m_fix, &QPushButton::clicked, this, &NoteStrip::fix);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { goTo(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { goTo(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_fix->setEnabled(m_checking.canFix(row())); });
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

void NoteStrip::goTo(int row)
{
    const domain::Found place = m_checking.found()[size_t(row)].place;
    const int end = m_editor.document()->characterCount() - 1;
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(qMin(int(place.at), end));
    cursor.setPosition(qMin(int(place.end()), end), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
}

void NoteStrip::fix()
{
    if (!m_checking.canFix(row()))
        return;
    m_editor.make(*m_checking.found()[size_t(row())].fix);
    m_editor.setFocus();
}

} // namespace ui
