// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/markdownrenderer.h"
#include "ui/common/look.h"
#include "ui/common/work.h"

namespace ui {

class NotesViewModel;
class Prompter;

/// What a text of the release can leave the window as.
enum class NoteForm {
    Markdown,
    WebPage,
    PlainText, ///< for a mail: lines of 72 columns
};

/// Copies and saves the text that is shown, as what the person wants. Draws it aside: the window goes on.
class NoteExport final : public QObject {
    Q_OBJECT
public:
    NoteExport(const NotesViewModel &notes, std::shared_ptr<const engine::MarkdownRenderer> renderer, Prompter &prompter, QObject *parent);

    void copy(NoteForm form);
    void save(NoteForm form); ///< asks where

Q_SIGNALS:
    void told(ui::Look look, const QString &words);

private:
    struct Drawn {
        QString text;
        QString plain; ///< beside a web page: for programs that take no rich text
    };
    Work::Piece<Drawn> drawing(NoteForm form) const;
    void saveAs(NoteForm form, const QString &path);
    QString title() const;

    const NotesViewModel &m_notes;
    const std::shared_ptr<const engine::MarkdownRenderer> m_renderer;
    Prompter &m_prompter;
    Work m_work;
};

} // namespace ui
