// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notesviewmodel.h"
#include "domain/releasenotes.h"
#include "engine/draftorigin.h"
#include <utility>

namespace ui {

using engine::CancelToken;
using engine::Job;
using engine::KeptDraft;

namespace {

constexpr qint64 pauseLength = 10 * 60 * 1000; ///< milliseconds after which the text is kept before it is gone on with

} // namespace

NotesViewModel::NotesViewModel(QObject *parent) : QObject(parent)
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(500); // not restarted by the next key: also steady typing is kept within a second
    connect(&m_autosave, &QTimer::timeout, this, &NotesViewModel::save);
    m_placeRest.setSingleShot(true);
    m_placeRest.setInterval(800);
    connect(&m_placeRest, &QTimer::timeout, this, &NotesViewModel::keepPlace);
    m_structure.setSingleShot(true);
    m_structure.setInterval(150);
    connect(&m_structure, &QTimer::timeout, this, &NotesViewModel::readStructure);
    connect(&m_file, &DraftFile::changed, this, &NotesViewModel::elsewhereChanged);
    connect(&m_file, &DraftFile::changed, this, &NotesViewModel::keepingChanged);
}

NotesViewModel::~NotesViewModel()
{
    // The last words before the program ends: written here, for no event loop will answer any more.
    if (m_placeRest.isActive())
        keepPlace();
    m_file.jobs().drain();
    if (m_release && m_loaded && (m_keeping == Keeping::Unsaved || m_keeping == Keeping::Failed))
        m_file.keepNow(m_text, newEdits());
}

void NotesViewModel::setRelease(ReleasePtr release)
{
    const bool same = areOfOneVersion(release, m_release);
    save(); // of the release before
    const int unpushed = this->unpushed();
    m_release = std::move(release);
    m_file.setDraft(m_release, m_document);
    if (this->unpushed() != unpushed)
        Q_EMIT keepingChanged();
    if (same && isWritten())
        return Q_EMIT lookedAgain(); // what a person wrote is not touched by what the repository does
    if (!same)
        unload();
    load();
}

void NotesViewModel::setDocument(engine::Document document)
{
    if (document == m_document)
        return;
    save();
    m_document = document;
    m_file.setDraft(m_release, m_document);
    unload();
    load();
}

/// Until the other text is there nothing can be typed, so nothing is kept under a wrong name.
void NotesViewModel::unload()
{
    m_load.drop();
    m_loaded = false;
    m_edits = {};
    m_file.forget();
    m_isGoingBack = false;
    m_lastKey.invalidate();
    m_place.reset();
    m_placeRest.stop();
    show({}, {}, Keeping::Nothing);
}

void NotesViewModel::load()
{
    if (!m_release)
        return;
    m_load.start<Opened>(
        [release = m_release, document = m_document](const CancelToken &, const Job::Post &) -> domain::Result<Opened> {
            const auto found = engine::openDraft(*release->project, release->state.version, document);
            if (!found)
                return domain::failure(found.error());
            Opened opened{*found, structureOf(found->edited.text), {}};
            opened.kept = found->draft.markdown == found->edited.text ? opened.edited : structureOf(found->draft.markdown);
            return opened;
        },
        [this](const domain::Result<Opened> &opened) {
            if (!opened)
                return Q_EMIT failed(opened.error());
            open(*opened);
        });
}

void NotesViewModel::open(const Opened &opened)
{
    if (m_loaded && isWritten())
        return; // typed while this was on its way
    const engine::OpenedDraft &draft = opened.draft;
    const Keeping keeping = draft.draft.written ? Keeping::Saved : Keeping::Generated;
    if (m_loaded)
        m_file.openedAgain(draft);
    if (m_loaded && draft.draft.markdown == m_text)
        return keep(keeping);
    if (m_loaded) // it comes in place of what was there, and that can be undone
        return show(draft.draft.markdown, opened.kept, keeping);
    m_loaded = true;
    m_edits = EditLog(draft.edited.history);
    m_place = draft.edited.place;
    show(draft.edited.text, opened.edited, draft.edited.isNewer ? Keeping::Unsaved : keeping);
    m_file.opened(draft);
    save();
}

void NotesViewModel::show(const QString &text, const Structure &structure, Keeping keeping)
{
    m_text = text;
    m_autosave.stop();
    m_structure.stop();
    m_read.drop();
    take(structure);
    keep(keeping);
    Q_EMIT loaded();
    Q_EMIT textChanged();
    tellPlace();
}

void NotesViewModel::setText(const QString &text)
{
    if (!m_release || !m_loaded || text == m_text)
        return;
    beforeWriting();
    m_text = text;
    written();
    Q_EMIT textChanged();
}

void NotesViewModel::edit(qsizetype position, qsizetype removed, const QString &added)
{
    if (!m_release || !m_loaded || (removed == added.size() && QStringView(m_text).mid(position, removed) == added))
        return;
    beforeWriting();
    m_text.replace(position, removed, added);
    written();
    Q_EMIT textEdited(position, removed, added.size());
}

/// What a text was before a person begins or goes on with it is worth coming back to.
void NotesViewModel::beforeWriting()
{
    if (m_keeping == Keeping::Generated)
        keepVersion(KeptDraft::Why::Generated);
    else if (!m_lastKey.isValid() || m_lastKey.elapsed() > pauseLength)
        keepVersion(KeptDraft::Why::Pause);
    m_lastKey.start();
}

void NotesViewModel::keepVersion(KeptDraft::Why why)
{
    if (!m_release || !m_loaded)
        return;
    m_file.jobs().start<void>(
        [release = m_release, document = m_document, text = m_text, why](const CancelToken &, const Job::Post &) -> domain::Status {
            const auto &project = *release->project;
            const QString version = release->state.version.toString();
            // What was refused of the other text before a person began to write is in it, and stays refused.
            const bool isKnown = !project.archive->origin(version, document).value_or(QByteArray()).isEmpty();
            if (why == KeptDraft::Why::Generated && !isKnown)
                if (const auto parts = engine::generatedParts(project, release->state.version, document, text))
                    (void)project.archive->keepOrigin(version, document, engine::toBytes(*parts));
            return project.archive->keep(version, document, text, why, project.clock->now());
        },
        [](const domain::Status &) {}, // the words come first, and saving those says what is wrong with the disk
        Work::Turn::After);
}

void NotesViewModel::written()
{
    keep(Keeping::Unsaved);
    m_read.drop();
    if (!m_autosave.isActive())
        m_autosave.start();
    m_structure.start();
}

void NotesViewModel::save()
{
    m_autosave.stop();
    if (m_placeRest.isActive())
        keepPlace();
    if (!m_release || !m_loaded || (m_keeping != Keeping::Unsaved && m_keeping != Keeping::Failed))
        return;
    if (m_isGoingBack)
        return keepVersion(KeptDraft::Why::Discarded); // in the file it would come back
    m_file.keep(m_text, newEdits(), [this, text = m_text](const auto &end) { saveFinished(text, end); });
}

/// Since the text was kept last.
engine::EditBatch NotesViewModel::newEdits()
{
    m_placeRest.stop();
    return {{}, {}, m_place.value_or(engine::EditPlace()), m_edits.takeNew()};
}

void NotesViewModel::setPlace(const engine::EditPlace &place)
{
    if (!m_loaded || m_place == place)
        return;
    m_place = place;
    if (m_keeping == Keeping::Saved && !m_placeRest.isActive())
        m_placeRest.start();
}

void NotesViewModel::keepPlace()
{
    m_placeRest.stop();
    if (m_release && m_keeping == Keeping::Saved && m_place)
        m_file.keepPlace(*m_place);
}

void NotesViewModel::saveFinished(const QString &text, const domain::Result<DraftFile::Elsewhere> &end)
{
    if (!end) {
        m_whenSaved.clear();
        keep(Keeping::Failed);
        return Q_EMIT failed(end.error());
    }
    if (*end) {
        if (!std::exchange(m_whenSaved, {}).empty())
            Q_EMIT failed(m_file.inTheWay());
        return;
    }
    if (text != m_text)
        return; // more was typed, or another text is open; its own saving follows
    if (m_keeping == Keeping::Unsaved || m_keeping == Keeping::Failed)
        keep(Keeping::Saved);
    tellSaved();
}

void NotesViewModel::tellSaved()
{
    Q_EMIT saved();
    for (const auto &then : std::exchange(m_whenSaved, {}))
        then();
}

void NotesViewModel::whenSaved(std::function<void()> then)
{
    if (elsewhere())
        return Q_EMIT failed(m_file.inTheWay());
    if (m_keeping != Keeping::Unsaved && m_keeping != Keeping::Failed)
        return then();
    m_whenSaved.push_back(std::move(then));
    save();
}

void NotesViewModel::lookElsewhere()
{
    if (!m_release || !m_loaded)
        return;
    if (isWritten())
        m_file.look(m_text);
    else
        lookForDraft();
}

/// Nothing was written here that a draft could be held against: one that is there now is opened.
void NotesViewModel::lookForDraft()
{
    m_load.start<std::optional<QString>>(
        [release = m_release, document = m_document](const CancelToken &, const Job::Post &) {
            return release->project->drafts->read(release->state.version.toString(), document);
        },
        [this](const domain::Result<std::optional<QString>> &draft) {
            if (draft && *draft && !isWritten())
                load();
        },
        Work::Turn::After);
}

void NotesViewModel::saveOver(const engine::DraftElsewhere &seen)
{
    m_file.accept(seen);
    keep(Keeping::Unsaved);
    save();
}

void NotesViewModel::backToGenerated()
{
    if (!m_release)
        return;
    m_autosave.stop();
    m_isGoingBack = true;
    m_file.jobs().start<Opened>(
        [release = m_release, document = m_document, text = m_text](const CancelToken &, const Job::Post &) -> domain::Result<Opened> {
            const engine::Project &project = *release->project;
            const QString version = release->state.version.toString();
            const auto generated = engine::generated(project, release->state.version, document);
            if (!generated)
                return domain::failure(generated.error());
            domain::Status done = project.archive->keep(version, document, text, KeptDraft::Why::Discarded, project.clock->now());
            if (done)
                (void)project.archive->keepOrigin(version, document, {}); // of the text that goes
            if (done)
                done = project.edits->clear(version, document); // they lead to the text that goes, and would bring it back
            if (done)
                done = project.drafts->discard(version, document);
            if (!done)
                return domain::failure(done.error());
            const Structure structure = structureOf(*generated);
            return Opened{{{*generated, false}, {*generated, false, {}, {}}, {}, {}}, structure, structure};
        },
        [this, release = m_release, document = m_document, text = m_text](const domain::Result<Opened> &opened) {
            if (!areOfOneVersion(release, m_release) || document != m_document)
                return;
            m_isGoingBack = false;
            if (!opened) {
                save(); // what was typed meanwhile
                return Q_EMIT failed(opened.error());
            }
            if (m_text != text) // typed meanwhile, or before and kept only after that
                return backToGenerated();
            m_file.letGo();
            keep(Keeping::Generated);
            open(*opened);
            tellSaved();
        },
        Work::Turn::After);
}

void NotesViewModel::generateAnew()
{
    if (m_keeping == Keeping::Generated)
        load();
    Q_EMIT lookedAgain();
}

void NotesViewModel::seek(const QStringList &words)
{
    m_sought = words;
    tellPlace();
}

void NotesViewModel::tellPlace()
{
    if (!m_loaded)
        return;
    const auto plain = [](QString text) {
        return text.remove(QLatin1Char('\\')); // in Markdown some characters stand behind one
    };
    const QString text = plain(m_text);
    for (const QString &words : std::exchange(m_sought, {}))
        if (const qsizetype at = words.isEmpty() ? -1 : text.indexOf(plain(words)); at >= 0)
            return Q_EMIT placeFound(int(text.left(at).count(QLatin1Char('\n'))));
}

void NotesViewModel::keep(Keeping keeping)
{
    if (std::exchange(m_keeping, keeping) != keeping)
        Q_EMIT keepingChanged();
}

NotesViewModel::Structure NotesViewModel::structureOf(const QString &text) { return {headingsOf(text), domain::placeholdersIn(text)}; }

void NotesViewModel::readStructure()
{
    m_read.start<Structure>(
        [text = m_text](const CancelToken &, const Job::Post &) -> domain::Result<Structure> { return structureOf(text); },
        [this](const domain::Result<Structure> &structure) {
            if (structure)
                take(*structure);
        });
}

void NotesViewModel::take(const Structure &structure)
{
    m_outline.setHeadings(structure.headings);
    m_placeholders = structure.placeholders;
    Q_EMIT keepingChanged();
}

QString NotesViewModel::folder() const { return m_release ? m_release->project->repository->workTree() : QString(); }

QString NotesViewModel::keepingWords() const
{
    if (unpushed() == 0)
        return keptWords();
    return tr("%1 \u2013 %2").arg(keptWords(), tr("without %Ln commit(s) that are not pushed", nullptr, unpushed()));
}

int NotesViewModel::unpushed() const
{
    return m_release && m_release->state.stage() == engine::Stage::Prepare ? m_release->state.unpushed : 0;
}

QString NotesViewModel::keptWords() const
{
    if (elsewhere())
        return tr("Changed by another program");
    switch (m_keeping) {
    case Keeping::Nothing: return m_release ? tr("Loading…") : QString();
    case Keeping::Generated: return tr("Generated from the commits");
    case Keeping::Unsaved: return tr("Saving…");
    case Keeping::Saved: return tr("Saved");
    case Keeping::Failed: return tr("Not saved");
    }
    Q_UNREACHABLE();
}

} // namespace ui
