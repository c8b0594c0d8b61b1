// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/openeddraft.h"
#include "ui/common/openrelease.h"
#include "ui/common/work.h"

namespace ui {

/// The file of a draft, beside which the edits that led to it are kept: keeps texts there, one after another, and tells what
/// another program wrote into it. Until that is decided nothing is written there; what is typed is kept beside it. Knows no editor.
/// Answers on the thread that it lives on.
class DraftFile final : public QObject {
    Q_OBJECT
public:
    using Elsewhere = std::optional<engine::DraftElsewhere>; ///< nullopt: nobody wrote anything

    using QObject::QObject;

    void setDraft(ReleasePtr release, engine::Document document); ///< null: none is open
    /// Nothing is known of the file: another draft is to be opened.
    void forget();
    void opened(const engine::OpenedDraft &draft);
    /// The file was read anew, while the text that is open stays with what led to it.
    void openedAgain(const engine::OpenedDraft &draft);

    /// Answers what is in the way; nullopt: the text was kept. Not at all where another draft was opened meanwhile and something is
    /// in the way: that is told when this one is opened again.
    void keep(const QString &text, const engine::EditBatch &edits, std::function<void(const domain::Result<Elsewhere> &)> answer);
    /// Before the end of the program. Blocks; the jobs have to be drained.
    void keepNow(const QString &text, const engine::EditBatch &edits);
    void keepPlace(const engine::EditPlace &place);

    /// What another program wrote, and nobody has decided about.
    const Elsewhere &elsewhere() const { return m_elsewhere; }
    void look(const QString &mine); ///< at the file; tells by changed()
    /// The next text may be kept over this, and nothing else.
    void accept(const engine::DraftElsewhere &seen);
    void letGo(); ///< it was decided about
    domain::Error inTheWay() const;

    /// What else is done to the draft on disk takes its turn with the texts.
    Work &jobs() { return m_jobs; }

Q_SIGNALS:
    void changed(); ///< elsewhere()

private:
    /// What the jobs, one after another, know of the disk.
    struct Disk {
        QByteArray seal;             ///< of the text that the kept edits end with
        std::optional<QString> held; ///< by the file; nullopt: there is none
    };
    std::function<domain::Result<Elsewhere>()> keeper(const QString &text, const engine::EditBatch &edits);
    void setElsewhere(const Elsewhere &elsewhere);

    ReleasePtr m_release;
    engine::Document m_document = engine::Document::Notes;
    std::shared_ptr<Disk> m_disk = std::make_shared<Disk>();
    Elsewhere m_elsewhere;
    std::optional<QString> m_accepted;
    Work m_jobs;
};

} // namespace ui
