// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/setup/processeditviewmodel.h"
#include "ui/setup/setupviewmodel.h"

class QAction;
class QWidget;

namespace ui {

class MessageBar;
class Prompter;
class WindowViewModel;

/// The window's doings with slipway.toml: drafts one where there is none, edits the one that is there, and says what
/// comes next. Asks for the repository to be opened (again) by openWanted().
class ProcessDesk final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget *window;
        MessageBar *message;
        QAction *setUp;
        QAction *edit;
    };
    ProcessDesk(const SetupDoors &setup, const ProcessDoors &process, WindowViewModel &model, Prompter &prompter, const Parts &parts);

    void refresh();
    /// Says what to do about an error of slipway.toml, beside the error itself.
    void heard(const domain::Error &error);
    /// A repository is open; tells to commit what was written here.
    void opened();

Q_SIGNALS:
    void openWanted(const QString &folder);
    void logged(const QString &source, const engine::LogLines &lines);

private:
    void setUp();
    void edit(const QString &folder);
    void tellToCommit();
    void dismissOnceCommitted();
    static QString wordsToCommit();

    SetupDoors m_setup;
    ProcessDoors m_process;
    WindowViewModel &m_model;
    Prompter &m_prompter;
    Parts m_parts;
    QString m_unprepared; ///< the repository that could not be opened for want of a slipway.toml
    QString m_broken;     ///< the one that could not be opened because of it
    QString m_toCommit;   ///< where a slipway.toml was written and is to be committed
    bool m_isTold = false; ///< that it is to be committed
    std::optional<domain::ObjectId> m_tipBefore; ///< of the main branch when that was told
};

} // namespace ui
