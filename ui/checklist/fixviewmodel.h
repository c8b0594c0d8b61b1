// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/check.h"
#include "engine/logline.h"
#include "ui/common/openrelease.h"
#include "ui/common/work.h"
#include "ui/plan/changesheet.h"

namespace ui {

/// Makes failed checks pass by changing files of the work tree: shows the changes, makes them, and takes them back.
class FixViewModel final : public QObject {
    Q_OBJECT
public:
    explicit FixViewModel(QObject *parent = nullptr);

    void setRelease(ReleasePtr release); ///< null: none is open
    /// Works out the changes; proposed() shows them, or nothingToDo() says why there are none.
    void propose(const domain::CheckDefinition &check);
    /// Makes the changes that were proposed last.
    void carryOut();

    bool canUndo() const { return !m_done.empty() && !m_change.isRunning(); }
    /// Takes back the newest fix; failed() says why where a file was changed since.
    void undo();

Q_SIGNALS:
    void proposed(const ui::ChangeSheet &sheet);
    void nothingToDo(const QString &words);
    void told(const QString &words); ///< what was done, and what is to be done now
    void changed();                  ///< what undo() can do
    void logged(const QString &source, const engine::LogLines &lines);
    void failed(const domain::Error &error);

private:
    using Edits = std::vector<domain::FileEdit>;
    struct Proposal {
        Edits edits;
        ChangeSheet sheet;
    };
    void change(const Edits &edits, std::function<void()> then);
    void log(const Edits &edits, const QStringList &backups);

    ReleasePtr m_release;
    Edits m_proposed;
    std::vector<Edits> m_done; ///< the newest last
    Work m_propose;
    Work m_change;
};

} // namespace ui
