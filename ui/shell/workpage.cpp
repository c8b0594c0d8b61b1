// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workpage.h"
#include "phrases/phrases.h"
#include "ui/checklist/checklistpane.h"
#include "ui/common/access.h"
#include "ui/common/announcer.h"
#include "ui/common/emptystate.h"
#include "ui/common/prompter.h"
#include "ui/common/textsearch.h"
#include "ui/common/theme.h"
#include "ui/notes/notespane.h"
#include "ui/plan/changesdialog.h"
#include "ui/publish/publishpane.h"
#include "ui/settings/settings.h"
#include "ui/shell/logpane.h"
#include "ui/shell/panelist.h"
#include "ui/shell/releaseheader.h"
#include "ui/shell/windowviewmodel.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QSplitter>
#include <QStackedWidget>

namespace ui {
namespace {

/// Also that of its symbol and of its page in the user guide.
QString nameOf(int pane)
{
    switch (pane) {
    case WorkPage::Checklist: return QStringLiteral("checklist");
    case WorkPage::Notes: return QStringLiteral("notes");
    default: return QStringLiteral("publish");
    }
}

} // namespace

WorkPage::WorkPage(WindowViewModel &model, const NoteTools &tools, Prompter &prompter, Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_header(new ReleaseHeader(model.release(), this)),
      m_panes(new PaneList(this)),
      m_stack(new QStackedWidget(this)),
      m_checklist(new ChecklistPane(model.checklist(), model.signOff(), prompter, this)),
      m_notes(new NotesPane(model.notes(), model.desk(), model.people(), tools, prompter, settings, this)),
      m_publish(new PublishPane(model.run(), this)),
      m_empty(new EmptyState(QStringLiteral("tag"), this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_log(new LogPane(this))
{
    m_panes->addPane(nameOf(Checklist), tr("Checklist"));
    m_panes->addPane(nameOf(Notes), tr("Notes"));
    m_panes->addPane(nameOf(Publish), tr("Publish"));
    for (QWidget *pane : {static_cast<QWidget *>(m_checklist), static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_publish)})
        m_stack->addWidget(pane);
    m_stack->addWidget(m_empty);
    m_header->setAccessibleName(tr("Release"));
    m_log->setAccessibleName(tr("Log"));
    m_empty->setAccessibleName(tr("No release"));
    place();
    bind();
    connect(m_publish, &PublishPane::skipWanted, this, [this, &prompter] { askToSkip(prompter); });
    choose(Checklist);
    refresh();
}

void WorkPage::place()
{
    auto *middle = new QWidget(this);
    auto *columns = new QHBoxLayout(middle);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_panes);
    columns->addWidget(makeLine(QFrame::VLine, this));
    columns->addWidget(m_stack, 1);
    m_splitter->setObjectName(QStringLiteral("logSplitter"));
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_log);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeLine(QFrame::HLine, this));
    layout->addWidget(m_splitter, 1);
}

void WorkPage::bind()
{
    connect(m_panes, &PaneList::paneChosen, this, &WorkPage::showPane);
    connect(m_empty, &EmptyState::actionWanted, this, [this] { m_model.release().refresh(false); });
    connect(&m_model.release(), &ReleaseViewModel::busyChanged, this, &WorkPage::showPane);
    connect(m_checklist, &ChecklistPane::nextWanted, &m_model, &WindowViewModel::previewNext);
    connect(m_publish, &PublishPane::nextWanted, &m_model, &WindowViewModel::previewNext);
    connect(m_publish, &PublishPane::processWanted, this,
            [this] { Q_EMIT fileWanted(m_model.release().folder() + QLatin1String("/slipway.toml"), 0); });
    connect(m_publish, &PublishPane::refreshWanted, this, [this] { m_model.release().refresh(true); });
    connect(m_checklist, &ChecklistPane::notesWanted, this, [this](const QStringList &words) {
        m_notes->showDocument();
        m_model.notes().setDocument(engine::Document::Changelog);
        choose(Notes);
        m_model.notes().seek(words);
    });
    connect(m_checklist, &ChecklistPane::fixWanted, &m_model, &WindowViewModel::proposeFix);
    connect(&m_model.fix(), &FixViewModel::proposed, this, [this](const ChangeSheet &sheet) {
        auto *dialog = new ChangesDialog(sheet, window());
        connect(dialog, &QDialog::accepted, &m_model.fix(), &FixViewModel::carryOut);
        dialog->open();
    });
    connect(m_checklist, &ChecklistPane::linkWanted, this, &WorkPage::linkWanted);
    connect(m_checklist, &ChecklistPane::fileWanted, this, &WorkPage::fileWanted);
    connect(m_notes, &NotesPane::commitWanted, &m_model.checklist(), &ChecklistViewModel::readCommit);
    connect(m_notes, &NotesPane::linkWanted, this, &WorkPage::linkWanted);
    connect(m_notes, &NotesPane::told, this, &WorkPage::told);
    connect(m_log, &LogPane::openChanged, this, &WorkPage::shareHeight);
    connect(m_header, &ReleaseHeader::failed, this, [this](const QString &words) { Q_EMIT told(Look::Failed, words); });
    connect(&m_notes->exports(), &NoteExport::told, this, &WorkPage::told);
    connect(&m_model.fix(), &FixViewModel::nothingToDo, this, [this](const QString &words) { Q_EMIT told(Look::Pending, words); });
    connect(&m_model.fix(), &FixViewModel::told, this, [this](const QString &words) { Q_EMIT told(Look::Passed, words); });
    connect(&m_model, &WindowViewModel::logged, this, &WorkPage::log);
    connect(&m_model.news(), &News::told, this, [this](const QString &words, bool isFailure) {
        Announcer::of(*this).say(words, isFailure ? Announcer::Weight::Failure : Announcer::Weight::News);
    });
    connect(&m_model.release(), &ReleaseViewModel::releaseChanged, this, &WorkPage::refresh);
    connect(&m_model.checklist(), &ChecklistViewModel::changed, this, &WorkPage::refresh);
    connect(&m_model.notes(), &NotesViewModel::keepingChanged, this, &WorkPage::refresh);
    connect(&m_model.run(), &ReleaseRunViewModel::runningChanged, this, &WorkPage::refresh);
    connect(&m_model.run(), &ReleaseRunViewModel::progressed, this, &WorkPage::refresh);
    connect(&m_model.run(), &ReleaseRunViewModel::boardChanged, this, &WorkPage::refresh);
}

void WorkPage::askToSkip(Prompter &prompter)
{
    const engine::StepRecord *step = m_model.run().skippable();
    if (!step)
        return;
    prompter.askNameAndReason(
        {tr("Skip a step"),
         tr("The release goes on without this: %1. What it would have published is missing until it is published by a "
            "later run. Your name and reason are kept in the journal.")
             .arg(phrases::title(step->info)),
         m_model.checklist().personName(), tr("&Reason"), true, tr("Skip it and go on")},
        [self = QPointer(this)](const QString &name, const QString &reason) {
            if (self)
                self->m_model.run().skip(name, reason);
        });
}

void WorkPage::refresh()
{
    showPane();
    const bool published = m_model.isPublished();
    m_header->refresh(published);
    const QString next = published ? QString() : m_model.previewNextWords();
    m_checklist->offerNext(next, m_model.canPreview(), published ? tr("%1 is published").arg(m_model.release().versionText()) : QString());
    m_publish->offerNext(next, m_model.canPreview());
    const bool written = m_model.notes().isWritten();
    m_panes->setBadge(Checklist, m_model.checklist().badge(), m_model.checklist().verdict());
    m_panes->setBadge(Notes, written ? QString(QChar(0x2022)) : QString(), written ? tr("written by hand") : QString());
    m_panes->setBadge(Publish, m_model.run().badge(), m_model.run().spokenBadge());
}

void WorkPage::choose(int pane)
{
    m_entering = true;
    m_panes->setCurrentPane(pane);
    showPane();
}

QString WorkPage::paneName() const { return nameOf(m_panes->currentPane()); }

QList<QWidget *> WorkPage::parts() const { return {m_header, m_panes, m_stack, m_log}; }

/// The pane, or why there is nothing to show in it.
void WorkPage::showPane()
{
    m_stack->setAccessibleName(m_panes->currentIndex().data().toString());
    if (m_model.release().release()) {
        QWidget *pane = m_stack->widget(m_panes->currentPane());
        const bool isNew = !pane->focusWidget(); // asked before the stack takes one by itself
        m_stack->setCurrentWidget(pane);
        if (m_entering && ((isNew && enter(pane->focusProxy(), Qt::OtherFocusReason)) || enter(pane, Qt::OtherFocusReason)))
            m_entering = false;
        return;
    }
    if (m_model.release().isBusy())
        m_empty->tellLoading(tr("Looking at %1…").arg(m_model.release().projectName()));
    else
        m_empty->tell(tr("There is no release to show"), tr("What stands in the way is said above. Mend it, then look again."),
                      tr("Look &again"));
    m_stack->setCurrentWidget(m_empty);
}

/// The log takes a fifth when it is opened, and gives the place back when it is folded.
void WorkPage::shareHeight(bool logOpen)
{
    const int whole = m_splitter->height();
    const int log = logOpen ? qMax(whole / 5, 120) : m_log->maximumHeight();
    m_splitter->setSizes({whole - log, log});
}

void WorkPage::toggleLog() { m_log->setOpen(!m_log->isOpen()); }

/// In the log that is nearest to the focus; else in that of the window.
void WorkPage::findInLog()
{
    for (QWidget *part = QApplication::focusWidget(); part && part != m_splitter; part = part->parentWidget())
        for (auto *search : part->findChildren<TextSearch *>())
            if (search->isVisible())
                return search->begin();
    m_log->setOpen(true);
    m_log->findChild<TextSearch *>()->begin();
}

QString WorkPage::logText() const { return m_log->text(); }

void WorkPage::log(const QString &source, const engine::LogLines &lines) { m_log->append(source, lines); }

void WorkPage::saveLayout(Settings &settings) const
{
    settings.set(setting::logOpen, m_log->isOpen());
    for (const auto *splitter : findChildren<QSplitter *>())
        if (!splitter->objectName().isEmpty() && splitter != m_splitter)
            settings.set(setting::splitter.of(splitter->objectName()), splitter->saveState());
}

void WorkPage::restoreLayout(Settings &settings)
{
    for (auto *splitter : findChildren<QSplitter *>())
        if (splitter != m_splitter)
            splitter->restoreState(settings.value(setting::splitter.of(splitter->objectName())));
    m_log->setOpen(settings.value(setting::logOpen));
}

} // namespace ui
