// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/noteexport.h"
#include "ui/common/prompter.h"
#include "ui/common/writefile.h"
#include "ui/notes/notesviewmodel.h"
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

namespace ui {
namespace {

constexpr int mailColumns = 72;

QString suffixOf(NoteForm form)
{
    switch (form) {
    case NoteForm::Markdown: return QStringLiteral("md");
    case NoteForm::WebPage: return QStringLiteral("html");
    case NoteForm::PlainText: return QStringLiteral("txt");
    }
    Q_UNREACHABLE();
}

} // namespace

NoteExport::NoteExport(const NotesViewModel &notes, std::shared_ptr<const engine::MarkdownRenderer> renderer, Prompter &prompter,
                       QObject *parent)
    : QObject(parent), m_notes(notes), m_renderer(std::move(renderer)), m_prompter(prompter)
{
}

void NoteExport::copy(NoteForm form)
{
    m_work.start<Drawn>(drawing(form), [this, form](const domain::Result<Drawn> &drawn) {
        if (!drawn)
            return;
        auto *clip = new QMimeData;
        clip->setText(form == NoteForm::WebPage ? drawn->plain : drawn->text);
        if (form == NoteForm::WebPage)
            clip->setHtml(drawn->text);
        QGuiApplication::clipboard()->setMimeData(clip);
        Q_EMIT told(Look::Passed, tr("The text is in the clipboard."));
    });
}

void NoteExport::save(NoteForm form)
{
    const QString name = QStringLiteral("%1.%2").arg(title(), suffixOf(form));
    m_prompter.askFileToWrite(tr("Save the text"), name, [self = QPointer(this), form](const QString &path) {
        if (self)
            self->saveAs(form, path);
    });
}

void NoteExport::saveAs(NoteForm form, const QString &path)
{
    auto draw = drawing(form);
    const Work::Piece<bool> piece = [draw = std::move(draw), path](const engine::CancelToken &cancel,
                                                                   const engine::Job::Post &post) -> domain::Result<bool> {
        const auto drawn = draw(cancel, post);
        const domain::Status written = drawn ? writeFile(path, drawn->text.toUtf8()) : domain::failure(drawn.error());
        return written ? domain::Result<bool>(true) : domain::failure(written.error());
    };
    m_work.start<bool>(piece, [this, path](const domain::Result<bool> &saved) {
        if (saved)
            Q_EMIT told(Look::Passed, tr("Saved as %1.").arg(path));
        else
            Q_EMIT told(Look::Failed, tr("%1 could not be written: %2").arg(path, saved.error().detail));
    });
}

Work::Piece<NoteExport::Drawn> NoteExport::drawing(NoteForm form) const
{
    return [renderer = m_renderer, form, markdown = m_notes.text(), title = title()](const engine::CancelToken &,
                                                                                     const engine::Job::Post &) -> domain::Result<Drawn> {
        switch (form) {
        case NoteForm::Markdown: return Drawn{markdown, {}};
        case NoteForm::WebPage: return Drawn{renderer->toWebPage(markdown, title), renderer->toPlainText(markdown, mailColumns)};
        case NoteForm::PlainText: return Drawn{renderer->toPlainText(markdown, mailColumns), {}};
        }
        Q_UNREACHABLE();
    };
}

QString NoteExport::title() const
{
    const bool isChangelog = m_notes.document() == engine::Document::Changelog;
    const QString kind = isChangelog ? QStringLiteral("changelog") : QStringLiteral("release-notes");
    return m_notes.release() ? QStringLiteral("%1-%2").arg(kind, m_notes.release()->state.version.toString()) : kind;
}

} // namespace ui
