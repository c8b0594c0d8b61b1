// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notespane.h"
#include "ui/common/access.h"
#include "ui/common/elidedbutton.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/lookdelegate.h"
#include "ui/common/prompter.h"
#include "ui/common/scrolled.h"
#include "ui/common/textviewer.h"
#include "ui/common/theme.h"
#include "ui/notes/commitdesk.h"
#include "ui/notes/editcontext.h"
#include "ui/notes/elsewherebar.h"
#include "ui/notes/findbar.h"
#include "ui/notes/livepreview.h"
#include "ui/notes/markdowneditor.h"
#include "ui/notes/notestrip.h"
#include "ui/notes/notetracking.h"
#include "ui/notes/originmargin.h"
#include "ui/notes/peopledesk.h"
#include "ui/notes/proposalspanel.h"
#include "ui/notes/spellmarks.h"
#include "ui/notes/versionsdialog.h"
#include "ui/plan/changesdialog.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTreeView>
#include <QUrl>
#include <array>
#include <utility>

namespace ui {
namespace {

/// A scroll bar that is at its end moves the other one to its end.
bool isAtEnd(const QScrollBar *bar) { return bar->maximum() > 0 && bar->value() == bar->maximum(); }

} // namespace

NotesPane::NotesPane(NotesViewModel &notes, CommitDeskViewModel &desk, PeopleDeskViewModel &people, const NoteTools &tools,
                     Prompter &prompter, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_notes(notes),
      m_deskModel(desk),
      m_peopleModel(people),
      m_prompter(prompter),
      m_export(notes, tools.renderer, prompter, this),
      m_files(notes, this),
      m_keeping(new ElidedLabel(this)),
      m_placeholders(new QLabel(this)),
      m_filesButton(new ElidedButton(tr("Previe&w files…"), this)),
      m_back(new ElidedButton(tr("&Back to generated text…"), this)),
      m_stack(new QStackedWidget(this)),
      m_desk(new CommitDesk(desk, this)),
      m_people(new PeopleDesk(people, this)),
      m_outline(new QTreeView(this)),
      m_editor(new MarkdownEditor(this)),
      m_find(new FindBar(*m_editor, this)),
      m_tracking(new NoteTracking(notes, this)),
      m_margin(new OriginMargin(*m_tracking, *m_editor)),
      m_proposals(new ProposalsPanel(*m_tracking, *m_editor, this)),
      m_strip(new NoteStrip(notes, *m_editor, m_completions, this)),
      m_elsewhere(new NoteElsewhere(notes, tools.watcher, this)),
      m_elsewhereBar(new ElsewhereBar(*m_elsewhere, this)),
      m_spelling(new NoteSpelling(tools.spelling, settings, this)),
      m_spellMarks(new SpellMarks(*m_editor, *m_spelling)),
      m_preview(new LivePreview(notes.text(), tools.renderer, this))
{
    setObjectName(QStringLiteral("notesPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHeader());
    layout->addWidget(m_elsewhereBar);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_people);
    layout->addWidget(m_stack, 1);
    tabThrough(QList<QWidget *>{m_notesSwitch, m_changelogSwitch, m_deskSwitch, m_peopleSwitch, m_back} + m_elsewhereBar->stops()
               + QList<QWidget *>{m_outline, m_filesButton} + m_find->stops() + QList<QWidget *>{m_editor} + m_proposals->stops()
               + m_strip->stops() + QList<QWidget *>{m_preview} + m_desk->stops() + m_people->stops());
    setFocusProxy(m_editor);
    m_editor->follow(settings);
    m_preview->follow(settings);
    m_editor->recordIn(m_notes.edits());
    m_editor->completeFrom(m_completions);
    bind();
    bindTracking();
    bindSpelling();
    bindElsewhere();
    showText();
    refresh();
}

NotesPane::~NotesPane()
{
    // They outlive this part of the object, and scroll and change while they go.
    for (QObject *child :
         {static_cast<QObject *>(m_editor), static_cast<QObject *>(m_editor->document()), static_cast<QObject *>(m_preview),
          static_cast<QObject *>(m_editor->verticalScrollBar()), static_cast<QObject *>(m_preview->verticalScrollBar())})
        child->disconnect(this);
}

QLayout *NotesPane::makeHeader()
{
    const auto show = [this](engine::Document document) {
        showPage(Page::Text);
        m_notes.setDocument(document);
    };
    m_notesSwitch = makeSwitch(QStringLiteral("documentNotes"), tr("Release &notes"), [show] { show(engine::Document::Notes); });
    m_changelogSwitch =
        makeSwitch(QStringLiteral("documentChangelog"), tr("&Changelog entry"), [show] { show(engine::Document::Changelog); });
    m_deskSwitch = makeSwitch(QStringLiteral("documentCommits"), tr("Co&mmits"), [this] { showPage(Page::Commits); });
    m_peopleSwitch = makeSwitch(QStringLiteral("documentPeople"), tr("Pe&ople"), [this] { showPage(Page::People); });
    m_notesSwitch->setChecked(true);
    m_keeping->setObjectName(QStringLiteral("notesKeeping"));
    m_placeholders->setObjectName(QStringLiteral("notesPlaceholders"));
    m_filesButton->setObjectName(QStringLiteral("notesFiles"));
    m_filesButton->setToolTip(tr("Show what a cut writes of these texts, file by file. Nothing is written."));
    m_back->setObjectName(QStringLiteral("notesBack"));
    m_back->setIcon(symbol(QStringLiteral("undo")));
    m_back->setToolTip(tr("Throw away what was written and show what the commits give"));

    auto *header = new QHBoxLayout;
    header->setContentsMargins(wideGap, gap, wideGap, gap);
    header->setSpacing(gap);
    header->addWidget(m_notesSwitch);
    header->addWidget(m_changelogSwitch);
    header->addWidget(m_deskSwitch);
    header->addWidget(m_peopleSwitch);
    header->addStretch(1);
    header->addWidget(m_placeholders);
    header->addSpacing(gap);
    header->addWidget(m_keeping);
    header->addSpacing(gap);
    header->addWidget(m_back);
    return header;
}

QAbstractButton *NotesPane::makeSwitch(const QString &name, const QString &words, const std::function<void()> &show)
{
    auto *button = new ElidedButton(words, this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoExclusive(true); // to a screen reader: one of a choice
    connect(button, &QPushButton::clicked, this, show);
    return button;
}

QWidget *NotesPane::makeBody()
{
    m_outline->setObjectName(QStringLiteral("outline"));
    m_outline->setAccessibleName(tr("Outline"));
    m_outline->setModel(&m_notes.outline());
    letSelectionLead(m_outline);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setHeaderHidden(true);
    m_outline->setRootIsDecorated(false);
    m_outline->setUniformRowHeights(true);
    m_outline->setItemDelegate(new LookDelegate(m_outline, 24));
    m_editor->setObjectName(QStringLiteral("notesEditor"));
    m_editor->setAccessibleName(tr("Text in Markdown"));
    m_editor->setPlaceholderText(tr("No commit since the last release gives a text. Write one here."));
    m_preview->setObjectName(QStringLiteral("notesPreview"));
    m_preview->setAccessibleName(tr("Preview"));

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(m_outline, 1);
    leftColumn->addWidget(m_filesButton);

    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_editor, 1);
    column->addWidget(m_proposals);
    column->addWidget(m_strip);

    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("notesSplitter"));
    for (QWidget *part : {left, middle, static_cast<QWidget *>(m_preview)})
        splitter->addWidget(part);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 1);
    splitter->setSizes({160, 480, 480});
    splitter->setCollapsible(1, false);
    return splitter;
}

void NotesPane::showPage(Page page)
{
    const std::array<QWidget *, 3> focused{m_editor, m_desk, m_people};
    m_stack->setCurrentIndex(int(page));
    setFocusProxy(focused[size_t(page)]);
    m_deskModel.setOpen(page == Page::Commits);
    m_peopleModel.setOpen(page == Page::People);
    refresh();
}

void NotesPane::bind()
{
    connect(m_desk, &CommitDesk::commitWanted, this, &NotesPane::commitWanted);
    connect(m_people, &PeopleDesk::commitWanted, this, &NotesPane::commitWanted);
    connect(&m_notes, &NotesViewModel::loaded, this, &NotesPane::showText);
    connect(&m_notes, &NotesViewModel::textChanged, this, [this] {
        m_find->lookAgain();
        m_strip->look();
    });
    connect(&m_notes, &NotesViewModel::textChanged, m_preview, &LivePreview::showAnew);
    connect(&m_notes, &NotesViewModel::textEdited, this, &NotesPane::showEdit);
    connect(&m_notes, &NotesViewModel::placeFound, m_editor, &MarkdownEditor::goToLine);
    connect(&m_notes, &NotesViewModel::keepingChanged, this, &NotesPane::refresh);
    connect(m_editor->document(), &QTextDocument::contentsChange, this, &NotesPane::keepEdit);
    connect(m_back, &QPushButton::clicked, this, &NotesPane::askBackToGenerated);
    connect(m_editor, &MarkdownEditor::shown, this, &NotesPane::refresh);
    const auto keepPlace = [this] {
        if (!m_editor->isShowing())
            m_notes.setPlace(m_editor->place());
    };
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, keepPlace);
    connect(m_preview, &LivePreview::linkWanted, this, &NotesPane::linkWanted);
    connect(m_preview, &LivePreview::scrolled, this, &NotesPane::scrollEditor);
    whenScrolled(*m_editor, this, [this, keepPlace] {
        keepPlace();
        scrollPreview();
    });
    connect(m_outline, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { m_editor->goToLine(index.data(OutlineModel::LineRole).toInt()); });
    connect(m_outline, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { m_editor->goToLine(index.data(OutlineModel::LineRole).toInt()); });
}

void NotesPane::bindTracking()
{
    connect(m_tracking, &NoteTracking::changeWanted, m_editor, &MarkdownEditor::make);
    connect(m_tracking, &NoteTracking::textRead, this, [this](const ShownText &text) { (new TextViewer(text, window()))->open(); });
    connect(m_tracking, &NoteTracking::failed, &m_notes, &NotesViewModel::failed);
    connect(&m_files, &NoteFiles::failed, &m_notes, &NotesViewModel::failed);
    connect(&m_files, &NoteFiles::worked, this, [this](const ChangeSheet &sheet) { (new ChangesDialog(sheet, window()))->open(); });
    connect(m_filesButton, &QPushButton::clicked, this, &NotesPane::showFiles);
}

void NotesPane::bindSpelling()
{
    connect(m_strip, &NoteStrip::looked, this, [this] { m_spelling->setPeople(m_strip->mentions().people); });
    connect(m_spelling, &NoteSpelling::failed, &m_notes, &NotesViewModel::failed);
    connect(m_spellMarks, &SpellMarks::nothingFound, this, [this] { Q_EMIT told(Look::Passed, tr("No word is misspelt.")); });
}

void NotesPane::bindElsewhere()
{
    connect(m_elsewhere, &NoteElsewhere::changeWanted, m_editor, &MarkdownEditor::make);
    connect(m_elsewhere, &NoteElsewhere::textRead, this, [this](const ShownText &text) { (new TextViewer(text, window()))->open(); });
    connect(m_elsewhere, &NoteElsewhere::merged, this, [this](int conflicts) {
        const Look look = conflicts == 0 ? Look::Passed : Look::Pending;
        Q_EMIT told(look, conflicts == 0 ? tr("Both texts are merged.")
                                         : tr("Both texts are merged. In %n place(s) both were changed: choose at the remarks below "
                                              "the text what stays.",
                                              nullptr, conflicts));
    });
    connect(m_elsewhereBar, &ElsewhereBar::decided, this, [this] { m_editor->setFocus(); });
}

/// Whoever comes back to the window may have changed something elsewhere.
void NotesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_elsewhere->look();
}

/// What no part of the pane has a use for.
void NotesPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_find->isVisible())
        return m_find->leave();
    QWidget::keyPressEvent(event);
}

void NotesPane::showVersions()
{
    auto *dialog = new VersionsDialog(m_notes, window());
    connect(dialog, &VersionsDialog::changeWanted, m_editor, &MarkdownEditor::make);
    dialog->open();
}

/// The text came from the view-model. One that replaces another of the same document can be undone.
void NotesPane::showText()
{
    m_preview->setFolder(m_notes.folder());
    m_spelling->setDraft(m_notes.release(), m_notes.document());
    const bool undoable = std::exchange(m_isShown, m_notes.isLoaded()) && m_notes.isLoaded() && !m_editor->isShowing();
    if (m_editor->holds(m_notes.text()))
        return refresh();
    const QScopedValueRollback showing(m_showing, true);
    const auto place = m_notes.place();
    m_editor->showText(m_notes.text(), undoable);
    if (place && !undoable)
        m_editor->goTo(*place);
    refresh();
}

/// Only what changed goes through the window: the text may be large.
void NotesPane::keepEdit(int position, int removed, int added)
{
    if (m_showing || m_editor->isShowing())
        return;
    // A document counts the end of its last line with what was replaced as a whole.
    const int excess = qMax(0, position + added - (m_editor->document()->characterCount() - 1));
    m_notes.edit(position, removed - excess, textAt(*m_editor->document(), position, added - excess));
    if (m_notes.text().size() != m_editor->document()->characterCount() - 1)
        m_notes.setText(m_editor->text());
}

void NotesPane::showEdit(qsizetype position, qsizetype removed, qsizetype added)
{
    const QScopedValueRollback moving(m_scrolling, true);
    m_isEditing = true; // until the editor has moved to where that happened
    QMetaObject::invokeMethod(this, [this] { m_isEditing = false; }, Qt::QueuedConnection);
    m_find->lookAgain();
    m_strip->look();
    m_preview->showEdit(position, removed, added, m_editor->document()->findBlock(int(position + added)).blockNumber());
}

void NotesPane::refresh()
{
    const bool isText = m_stack->currentIndex() == 0;
    if (isText)
        (m_notes.document() == engine::Document::Notes ? m_notesSwitch : m_changelogSwitch)->setChecked(true);
    for (QWidget *part : {static_cast<QWidget *>(m_keeping), static_cast<QWidget *>(m_placeholders), static_cast<QWidget *>(m_back)})
        part->setVisible(isText);
    m_editor->setReadOnly(!m_notes.isLoaded() || m_editor->isShowing());
    m_editor->markLines(m_notes.placeholders(), Look::Pending);
    m_completions.setHeadings(m_notes.outline().headings());
    m_keeping->setElidedText(m_notes.keepingWords());
    const size_t open = m_notes.placeholders().size();
    m_placeholders->setText(open == 0 ? QString() : tr("To fill in: %L1").arg(open));
    m_placeholders->setToolTip(tr("Marked lines hold a <place> that waits for your words. It is left out where nothing was written."));
    m_filesButton->setEnabled(m_notes.isLoaded());
    m_back->setEnabled(m_notes.isWritten());
}

void NotesPane::askBackToGenerated()
{
    m_prompter.confirm({tr("Back to generated text"),
                        tr("What was written is put aside and the text is made from the commits again."),
                        {},
                        tr("Back to generated text")},
                       [self = QPointer(this)] {
                           if (self)
                               self->m_notes.backToGenerated();
                       });
}

void NotesPane::scrollPreview()
{
    if (m_scrolling)
        return;
    const QScopedValueRollback moving(m_scrolling, true);
    if (isAtEnd(m_editor->verticalScrollBar()))
        m_preview->scrollToEnd();
    else
        m_preview->scrollToLine(m_editor->topLine());
    if (m_isEditing) // both sides may need different room
        m_preview->showLine(m_editor->textCursor().blockNumber());
}

void NotesPane::scrollEditor()
{
    if (m_scrolling)
        return;
    const QScopedValueRollback moving(m_scrolling, true);
    if (isAtEnd(m_preview->verticalScrollBar()))
        m_editor->verticalScrollBar()->setValue(m_editor->verticalScrollBar()->maximum());
    else
        m_editor->scrollToLine(m_preview->topLine());
}

} // namespace ui
