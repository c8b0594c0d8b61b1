// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notesmenu.h"
#include "ui/notes/findbar.h"
#include "ui/notes/markdowneditor.h"
#include "ui/notes/notespane.h"
#include "ui/notes/originmargin.h"
#include "ui/notes/spellmarks.h"
#include "ui/settings/settings.h"
#include "ui/shell/menuactions.h"
#include <QEvent>

namespace ui {

NotesMenu::NotesMenu(QWidget &window, NotesPane &pane, Settings &settings) : QObject(&window), m_pane(pane)
{
    using Act = MarkdownEditor::Act;
    static constexpr std::pair<const char *, Act> acts[] = {
        {"notesUndo", Act::Undo},
        {"notesRedo", Act::Redo},
        {"pastePlain", Act::PastePlain},
        {"textBold", Act::Bold},
        {"textItalic", Act::Italic},
        {"textCode", Act::Code},
        {"textStrike", Act::Strike},
        {"textLink", Act::Link},
        {"headingDeeper", Act::HeadingDeeper},
        {"headingHigher", Act::HeadingHigher},
        {"linesUp", Act::LinesUp},
        {"linesDown", Act::LinesDown},
        {"linesTwice", Act::LinesTwice},
        {"alignTable", Act::AlignTable},
        {"quickFix", Act::Fix},
    };
    for (const auto &[name, act] : acts) {
        auto *action = window.findChild<QAction *>(QLatin1String(name));
        m_actions << action;
        connect(action, &QAction::triggered, &pane, [editor = &pane.editor(), act = act] {
            editor->setFocus();
            editor->act(act);
        });
    }
    bindFind(window);
    bindExport(window);
    bindSpelling(window, settings);
    pane.editor().addActions(m_actions);
    pane.editor().installEventFilter(this);
    refresh();
}

void NotesMenu::bindFind(QWidget &window)
{
    const auto bind = [&](const char *name, auto act) {
        auto *action = window.findChild<QAction *>(QLatin1String(name));
        m_actions << action;
        connect(action, &QAction::triggered, &m_pane, act);
    };
    FindBar &bar = m_pane.findBar();
    bind("notesFind", [&bar] { bar.open(false); });
    bind("notesReplace", [&bar] { bar.open(true); });
    bind("notesFindNext", [&bar] { bar.goOn(true); });
    bind("notesFindPrevious", [&bar] { bar.goOn(false); });
    bind("noteCommits", [this] { m_pane.margin().showCommits(); });
    bind("noteVersions", [this] { m_pane.showVersions(); });
    bind("nextMisspelt", [this] { m_pane.spellMarks().goToNext(); });
    bind("noteFiles", [this] { m_pane.showFiles(); });
}

void NotesMenu::bindExport(QWidget &window)
{
    static constexpr std::pair<const char *, NoteForm> forms[] = {
        {"Markdown", NoteForm::Markdown}, {"WebPage", NoteForm::WebPage}, {"PlainText", NoteForm::PlainText}};
    const auto bind = [&](const QString &name, auto act) {
        auto *action = window.findChild<QAction *>(name);
        m_actions << action;
        connect(action, &QAction::triggered, &m_pane, act);
    };
    for (const auto &[word, form] : forms) {
        bind(QLatin1String("copy") + QLatin1String(word), [&exports = m_pane.exports(), form = form] { exports.copy(form); });
        bind(QLatin1String("export") + QLatin1String(word), [&exports = m_pane.exports(), form = form] { exports.save(form); });
    }
}

/// Can be chosen at any time, as in the settings.
void NotesMenu::bindSpelling(QWidget &window, Settings &settings)
{
    auto *action = window.findChild<QAction *>(QStringLiteral("checkSpelling"));
    const auto follow = [action, &settings] {
        action->setChecked(settings.value(setting::spelling));
    };
    follow();
    connect(&settings, &Settings::changed, action, follow);
    connect(action, &QAction::triggered, action, [&settings](bool on) { settings.set(setting::spelling, on); });
}

bool NotesMenu::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ReadOnlyChange: refresh(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void NotesMenu::refresh()
{
    const bool canEdit = m_pane.editor().isVisible() && !m_pane.editor().isReadOnly();
    for (QAction *action : std::as_const(m_actions))
        setWhyNot(*action, canEdit ? QString() : tr("Choose the notes first"));
}

} // namespace ui
