// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/noteversions.h"
#include <QLocale>

namespace ui {

using engine::CancelToken;
using engine::Job;
using engine::KeptDraft;

namespace {

QString wordsOf(KeptDraft::Why why)
{
    switch (why) {
    case KeptDraft::Why::Generated: return NoteVersions::tr("as the commits gave it");
    case KeptDraft::Why::Pause: return NoteVersions::tr("as it was left");
    case KeptDraft::Why::Proposals: return NoteVersions::tr("before proposals were accepted");
    case KeptDraft::Why::Discarded: return NoteVersions::tr("before it was generated anew");
    case KeptDraft::Why::Replaced: return NoteVersions::tr("before an earlier version was brought back");
    case KeptDraft::Why::Elsewhere: return NoteVersions::tr("as another program wrote it");
    case KeptDraft::Why::OtherVersion: return NoteVersions::tr("as it was written for another version");
    }
    Q_UNREACHABLE();
}

} // namespace

NoteVersions::NoteVersions(NotesViewModel &notes, QObject *parent) : QObject(parent), m_notes(notes) {}

void NoteVersions::list()
{
    if (!m_notes.release())
        return;
    m_list.start<std::vector<KeptDraft>>(
        [release = m_notes.release(), document = m_notes.document()](const CancelToken &, const Job::Post &) {
            return release->project->archive->kept(release->state.version.toString(), document);
        },
        [this](const domain::Result<std::vector<KeptDraft>> &kept) {
            if (!kept)
                return Q_EMIT failed(kept.error());
            m_kept = *kept;
            std::vector<ProblemModel::Row> rows;
            for (const KeptDraft &draft : m_kept)
                rows.push_back({tr("%1, %2", "when, and why a text was kept")
                                    .arg(QLocale().toString(draft.at.toLocalTime(), QLocale::ShortFormat), wordsOf(draft.why)),
                                {},
                                Look::None});
            m_model.setRows(std::move(rows));
            Q_EMIT listed();
        });
}

void NoteVersions::compare(int row)
{
    m_chosen.reset();
    if (row < 0 || row >= int(m_kept.size()))
        return;
    struct Compared {
        QString text;
        QString difference;
    };
    m_compare.start<Compared>(
        [release = m_notes.release(), document = m_notes.document(), id = m_kept[size_t(row)].id,
         now = m_notes.text()](const CancelToken &, const Job::Post &) -> domain::Result<Compared> {
            const QString version = release->state.version.toString();
            const auto text = release->project->archive->text(version, document, id);
            if (!text)
                return domain::failure(text.error());
            const QString name = version + QLatin1String(document == engine::Document::Notes ? ".notes.md" : ".changelog.md");
            return Compared{*text, *text == now ? QString() : release->project->repository->diff({name, text->toUtf8(), now.toUtf8()})};
        },
        [this](const domain::Result<Compared> &compared) {
            if (!compared)
                return Q_EMIT failed(compared.error());
            if (compared->text != m_notes.text())
                m_chosen = compared->text;
            Q_EMIT this->compared(compared->difference.isEmpty() ? tr("This is the text as it is now.") : compared->difference);
        });
}

void NoteVersions::bringBack()
{
    const auto change = m_chosen ? domain::changeBetween(m_notes.text(), *m_chosen, {}) : std::nullopt;
    if (!change)
        return;
    m_notes.keepVersion(KeptDraft::Why::Replaced);
    domain::TextChange wanted = *change;
    wanted.after = {wanted.at, wanted.at};
    Q_EMIT changeWanted(wanted);
}

} // namespace ui
