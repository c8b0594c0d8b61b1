// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/draftfile.h"
#include "ui/notes/editlog.h"
#include "ui/notes/outlinemodel.h"
#include <QElapsedTimer>
#include <QTimer>

namespace ui {

/// The text of the release that a person writes: loads it, keeps it within a second of a key, and
/// never loses it. Knows no editor.
class NotesViewModel final : public QObject {
    Q_OBJECT
public:
    enum class Keeping { Nothing, Generated, Unsaved, Saved, Failed };

    explicit NotesViewModel(QObject *parent = nullptr);
    ~NotesViewModel() override;

    void setRelease(ReleasePtr release); ///< null: none is open
    void setDocument(engine::Document document);
    engine::Document document() const { return m_document; }

    const ReleasePtr &release() const { return m_release; }
    bool isLoaded() const { return m_loaded; }
    const QString &text() const { return m_text; }
    Keeping keeping() const { return m_keeping; }
    bool isWritten() const { return m_keeping != Keeping::Nothing && m_keeping != Keeping::Generated; }
    /// "Saved", "Generated from the commits", ... and what the release leaves out because it was not pushed.
    QString keepingWords() const;
    QString folder() const;

    EditLog &edits() { return m_edits; }
    /// Where the person was in this text when it was open last; nullopt: never.
    const std::optional<engine::EditPlace> &place() const { return m_place; }
    void setPlace(const engine::EditPlace &place); ///< kept within a second, as the text is

    OutlineModel &outline() { return m_outline; }
    /// Lines (from 1) with places that a person has yet to fill in.
    const std::vector<int> &placeholders() const { return m_placeholders; }

    /// What another program wrote into the draft's file, and nobody has decided about.
    const std::optional<engine::DraftElsewhere> &elsewhere() const { return m_file.elsewhere(); }
    void lookElsewhere(); ///< at the file; tells by elsewhereChanged()
    /// Saves the text over what another program wrote, and no other.
    void saveOver(const engine::DraftElsewhere &seen);

    void setText(const QString &text); ///< as the person typed it
    /// The same for a change in one place, whatever the size of the text.
    void edit(qsizetype position, qsizetype removed, const QString &added);
    void save();
    /// Calls `then` when the text is on disk; not at all when it cannot be kept, which failed() tells.
    void whenSaved(std::function<void()> then);
    /// Keeps the text as it is now among the earlier ones of the draft.
    void keepVersion(engine::KeptDraft::Why why);
    void backToGenerated();
    /// What the commits give may be another text now; what a person wrote stays.
    void generateAnew();
    /// Tells by placeFound() where the text speaks of one of these, the first that it has; waits for a text that is on its way.
    void seek(const QStringList &words);

Q_SIGNALS:
    /// A text to show in place of what was there.
    void loaded();
    void textChanged();
    void textEdited(qsizetype position, qsizetype removed, qsizetype added);
    void placeFound(int line); ///< from 0
    void keepingChanged();
    void saved();
    void elsewhereChanged();
    void lookedAgain(); ///< at the repository, while the text stayed as it is
    void failed(const domain::Error &error);

private:
    QString keptWords() const;
    int unpushed() const; ///< commits that this release does not have for that
    /// What stands where in a text.
    struct Structure {
        std::vector<Heading> headings;
        std::vector<int> placeholders;
    };
    struct Opened {
        engine::OpenedDraft draft;
        Structure edited; ///< of what a person goes on with
        Structure kept;   ///< of what the draft holds, or the commits give
    };
    void load();
    void open(const Opened &opened);
    void keepPlace();
    engine::EditBatch newEdits();
    void lookForDraft();
    void unload();
    void show(const QString &text, const Structure &structure, Keeping keeping);
    void keep(Keeping keeping);
    void beforeWriting();
    void written();
    static Structure structureOf(const QString &text);
    void readStructure();
    void take(const Structure &structure);
    void tellPlace();
    void tellSaved();
    void saveFinished(const QString &text, const domain::Result<DraftFile::Elsewhere> &end);

    ReleasePtr m_release;
    engine::Document m_document = engine::Document::Notes;
    QString m_text;
    bool m_loaded = false;
    Keeping m_keeping = Keeping::Nothing;
    OutlineModel m_outline;
    std::vector<int> m_placeholders;
    QStringList m_sought;
    std::vector<std::function<void()>> m_whenSaved;
    EditLog m_edits;
    std::optional<engine::EditPlace> m_place;
    QElapsedTimer m_lastKey; ///< in this text
    bool m_isGoingBack = false; ///< to the generated text; nothing is saved until that is there
    QTimer m_autosave;
    QTimer m_placeRest;
    QTimer m_structure;
    Work m_read;
    Work m_load;
    DraftFile m_file;
};

} // namespace ui
