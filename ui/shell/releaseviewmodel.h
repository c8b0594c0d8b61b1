// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/openrelease.h"
#include "ui/common/work.h"

namespace ui {

/// How a project is come by. The composition root fills these in; they block and are called on a worker.
struct ProjectDoors {
    std::function<domain::Result<std::shared_ptr<const engine::Project>>(const QString &path)> open;
    std::function<domain::Result<QString>()> makeSample; ///< returns the folder to open
};

/// The project that is open and the release it is about.
class ReleaseViewModel final : public QObject {
    Q_OBJECT
public:
    explicit ReleaseViewModel(ProjectDoors doors, QObject *parent = nullptr);

    void open(const QString &path);
    void openSample();
    void close();
    /// Asks the remote for news first when told to; where that fails, what is known is shown all the same. A release that was
    /// out when it was proposed makes way for the next one as soon as the commits ask for one.
    void refresh(bool fetch);
    /// Error: InvalidVersion; else the release is looked at, and shown when it is there.
    domain::Status choose(const QString &version);

    const QString &asked() const { return m_asked; } ///< the path that was to be opened last
    bool isOpen() const { return m_project != nullptr; }
    bool isBusy() const { return m_work.isRunning(); }
    QString projectName() const;
    QString folder() const;
    QString versionText() const;
    QString level() const { return m_level; } ///< "minor" when the version is the one the commits ask for
    std::optional<engine::Stage> stage() const;
    const ReleasePtr &release() const { return m_release; } ///< null while there is none to show
    const std::optional<engine::JournalEntry> &unfinished() const { return m_unfinished; }

Q_SIGNALS:
    void opened();
    void closed();
    void releaseChanged();
    void busyChanged();
    void failed(const domain::Error &error);

private:
    using ProjectPtr = std::shared_ptr<const engine::Project>;
    /// What one look at a repository brings; each part may fail by itself.
    struct Seen {
        ProjectPtr project;
        std::optional<domain::Version> version;
        std::optional<engine::ReleaseState> state;
        QString level;
        std::optional<engine::JournalEntry> unfinished;
        std::optional<domain::Error> problem;
        bool isProposed = false; ///< nobody chose the version
    };
    static Seen see(const ProjectPtr &project, const std::optional<domain::Version> &wanted);
    void look(const std::optional<domain::Version> &wanted, bool fetch);
    void openWith(std::function<domain::Result<QString>()> path);
    void begin(const ProjectPtr &project);
    void show(const Seen &seen);

    ProjectDoors m_doors;
    QString m_asked;
    ProjectPtr m_project;
    std::optional<domain::Version> m_version;
    ReleasePtr m_release;
    QString m_level;
    bool m_wasOut = false; ///< the release was out when it was proposed
    std::optional<engine::JournalEntry> m_unfinished;
    Work m_work;
};

} // namespace ui
