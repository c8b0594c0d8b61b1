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
std::optional<engine::DraftElsewhere> NoteElsewhere::seen() const
{
    if (m_notes.elsewhere() || m_section)
        return m_notes.elsewhere() ? m_notes.elsewhere() : m_section;
    return m_another ? std::optional(m_another->text) : std::nullopt;
}

bool NoteElsewhere::isForAnother() const { return m_another && !m_notes.elsewhere() && !m_section; }

QString NoteElsewhere::words() const
{
    if (m_notes.elsewhere() || !m_notes.release())
        return tr("Another program changed the file of this text. Nothing is written there until you decide; both texts are kept.");
    if (isForAnother())
        return tr("You wrote a text for %1, and the next version is %2 now. It can come into this one; it is kept in any case.")
            .arg(m_another->version, m_notes.release()->state.version.toString());
    return tr("%1 has a section of this version that says something else. The cut leaves it as it is until you decide; both texts are "
              "kept.")
        .arg(m_notes.release()->project->process.changelogPath);
}

void NoteElsewhere::watch()
{
    m_watch.reset();
    m_look.drop();
    m_lookBack.drop();
    setSection({});
    setAnother({});
    if (!m_notes.isLoaded() || !m_notes.release())
        return;
    lookAtChangelog();
    lookAtOthers();
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
    lookAtOthers();
}

void NoteElsewhere::lookAtOthers()
{
    if (!m_notes.release() || !m_notes.isLoaded())
        return;
    using Another = std::optional<engine::DraftForAnother>;
    m_lookBack.start<Another>(
        [release = m_notes.release(), document = m_notes.document()](const CancelToken &, const Job::Post &) {
            return engine::draftForAnother(*release->project, release->state, document);
        },
        [this](const domain::Result<Another> &another) { setAnother(another.value_or(Another())); });
}

void NoteElsewhere::setAnother(const std::optional<engine::DraftForAnother> &another)
{
    if (m_another == another)
        return;
    m_another = another;
    Q_EMIT changed();
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
        [release = m_notes.release(), document = m_notes.document(), mine = m_notes.text(), theirs = theirs->theirs,
         title = isForAnother() ? tr("From the text of this version to that of %1").arg(m_another->version)
                                : tr("From your text to that of the other program")](const CancelToken &,
                                                                                     const Job::Post &) -> domain::Result<ShownText> {
            const QString name =
                release->state.version.toString() + QLatin1String(document == engine::Document::Notes ? ".notes.md" : ".changelog.md");
            ShownText shown;
            shown.title = title;
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
    std::optional<engine::DraftForAnother> another;
    if (isForAnother()) {
        m_lookBack.drop();
        another = m_another;
        setAnother({});
    } else {
        setSection({});
    }
    m_keep.start<void>(
        [release = m_notes.release(), document = m_notes.document(), theirs = seen.theirs, another](const CancelToken &,
                                                                                                    const Job::Post &) {
            const QString version = release->state.version.toString();
            return another ? engine::decideAnother(*release->project, version, document, *another)
                           : engine::decideSection(*release->project, version, theirs);
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
