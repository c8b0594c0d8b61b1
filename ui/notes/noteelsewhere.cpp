// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/noteelsewhere.h"
#include "domain/textmerge.h"

namespace ui {

using engine::CancelToken;
using engine::Job;
using engine::KeptDraft;

NoteElsewhere::NoteElsewhere(NotesViewModel &notes, std::shared_ptr<engine::FileWatcher> watcher, QObject *parent)
    : QObject(parent), m_notes(notes), m_watcher(std::move(watcher))
{
    connect(&notes, &NotesViewModel::elsewhereChanged, this, &NoteElsewhere::changed);
    connect(&notes, &NotesViewModel::loaded, this, &NoteElsewhere::watch);
}

/// The draft first: until that is decided it is not known which text is held against the changelog.
std::optional<engine::DraftElsewhere> NoteElsewhere::seen() const { return m_notes.elsewhere() ? m_notes.elsewhere() : m_section; }

QString NoteElsewhere::words() const
{
    if (m_notes.elsewhere() || !m_notes.release())
        return tr("Another program changed the file of this text. Nothing is written there until you decide; both texts are kept.");
    return tr("%1 has a section of this version that says something else. The cut leaves it as it is until you decide; both texts are "
              "kept.")
        .arg(m_notes.release()->project->process.changelogPath);
}

void NoteElsewhere::watch()
{
    m_watch.reset();
    m_look.drop();
    setSection({});
    if (!m_notes.isLoaded() || !m_notes.release())
        return;
    lookAtChangelog();
    const auto &project = *m_notes.release()->project;
    QStringList files{project.drafts->place(m_notes.release()->state.version.toString(), m_notes.document())};
    if (m_notes.document() == engine::Document::Changelog)
        files << project.repository->workTree() + u'/' + project.process.changelogPath;
    files.removeAll(QString());
    if (m_watcher && !files.isEmpty())
        m_watch = m_watcher->watch(files, [this] { look(); });
}

void NoteElsewhere::look()
{
    m_notes.lookElsewhere();
    lookAtChangelog();
}

void NoteElsewhere::lookAtChangelog()
{
    if (!m_notes.release() || m_notes.document() != engine::Document::Changelog)
        return setSection({});
    using Section = std::optional<engine::DraftElsewhere>;
    m_look.start<Section>(
        [release = m_notes.release(), mine = m_notes.text()](const CancelToken &, const Job::Post &) {
            return engine::changelogElsewhere(*release->project, release->state, mine);
        },
        [this](const domain::Result<Section> &section) {
            setSection(m_notes.isWritten() ? section.value_or(Section()) : Section()); // what is generated follows the commits
        });
}

void NoteElsewhere::setSection(const std::optional<engine::DraftElsewhere> &section)
{
    if (m_section == section)
        return;
    m_section = section;
    Q_EMIT changed();
}

void NoteElsewhere::compare()
{
    const auto theirs = seen();
    if (!theirs)
        return;
    m_compare.start<ShownText>(
        [release = m_notes.release(), document = m_notes.document(), mine = m_notes.text(),
         theirs = theirs->theirs](const CancelToken &, const Job::Post &) -> domain::Result<ShownText> {
            const QString name =
                release->state.version.toString() + QLatin1String(document == engine::Document::Notes ? ".notes.md" : ".changelog.md");
            ShownText shown;
            shown.title = tr("From your text to that of the other program");
            shown.fileName = name + QLatin1String(".diff");
            shown.text = release->project->repository->diff({name, mine.toUtf8(), theirs.toUtf8()});
            return shown;
        },
        [this](const domain::Result<ShownText> &shown) {
            if (shown)
                Q_EMIT textRead(*shown);
        });
}

/// The other text is among the earlier ones from then on, which also tells that it was decided about.
void NoteElsewhere::decide(const engine::DraftElsewhere &seen)
{
    if (m_notes.elsewhere())
        return m_notes.saveOver(seen);
    setSection({});
    m_keep.start<void>(
        [release = m_notes.release(), theirs = seen.theirs](const CancelToken &, const Job::Post &) {
            return engine::decideSection(*release->project, release->state.version.toString(), theirs);
        },
        [](const domain::Status &) {}, // then it is told once more
        Work::Turn::After);
}

void NoteElsewhere::keepMine()
{
    if (const auto theirs = seen())
        decide(*theirs);
}

void NoteElsewhere::takeTheirs()
{
    if (const auto theirs = seen()) {
        put(theirs->theirs);
        decide(*theirs);
    }
}

void NoteElsewhere::put(const QString &text)
{
    m_notes.keepVersion(KeptDraft::Why::Replaced);
    auto change = domain::changeBetween(m_notes.text(), text, {});
    if (!change)
        return;
    change->after = {change->at, change->at};
    Q_EMIT changeWanted(*change);
}

void NoteElsewhere::merge()
{
    const auto theirs = seen();
    if (!theirs)
        return;
    m_merge.start<domain::MergedText>(
        [theirs, mine = m_notes.text()](const CancelToken &, const Job::Post &) -> domain::Result<domain::MergedText> {
            return domain::mergeTexts(theirs->common, mine, theirs->theirs);
        },
        [this, theirs, mine = m_notes.text()](const domain::Result<domain::MergedText> &made) {
            if (!made || seen() != theirs)
                return;
            if (m_notes.text() != mine)
                return merge(); // typed meanwhile
            put(made->text);
            decide(*theirs);
            Q_EMIT merged(made->conflicts);
        });
}

} // namespace ui
