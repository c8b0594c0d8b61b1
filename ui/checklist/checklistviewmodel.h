// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/checkhistory.h"
#include "engine/checks.h"
#include "ui/checklist/checklistmodel.h"
#include "ui/common/logbook.h"
#include "ui/common/logrelay.h"
#include "ui/common/look.h"
#include "ui/common/openrelease.h"
#include "ui/common/showntext.h"
#include "ui/common/work.h"
#include <map>

namespace ui {

/// The checks of the open release: looks, runs, and keeps what a person says. Without a widget in sight.
class ChecklistViewModel final : public QObject {
    Q_OBJECT
public:
    explicit ChecklistViewModel(QObject *parent = nullptr);

    ChecklistModel &model() { return m_model; }
    void setRelease(ReleasePtr release); ///< null: none is open

    void look();
    void lookAt(const QString &id);
    void runAll();
    void run(const QString &id);
    void stop();
    void say(const QString &id, engine::Statement::Kind kind, const QString &name, const QString &reason);
    void withdraw(const QString &id);
    /// Reads the earlier results of a check; pastFound() tells when they are there.
    void lookBack(const QString &id);
    const engine::CheckPast *pastOf(const QString &id) const;
    /// Read off the window's thread, then told by textRead(): a file as the checked commit holds it, a commit, a log.
    void readFile(const QString &path, int line);
    void readCommit(const domain::ObjectId &commit);
    void readLog(const QString &path);
    /// A result that somebody else found: an act looks at the checks too.
    void apply(const domain::CheckResult &result)
    {
        m_model.setResult(result);
        announce();
        Q_EMIT checkEnded(result);
    }

    bool isRunning() const { return m_run.isRunning(); }
    bool isReady() const;
    engine::Act nextAct() const;
    QString version() const;
    QString personName() const { return m_personName; }
    std::vector<ProgressPart> progress() const;   ///< passed, waived, pending and failed, for the ring
    QString headline(const QDateTime &now) const; ///< "7 of 9 passed · for commit 4f2c91e · 2 min ago"
    QString verdict() const;                      ///< "Ready", or "Not ready: 1 failed, 2 not checked"
    QString badge() const;                        ///< "7/9"
    const LogBook *logOf(const QString &id) const; ///< of its last run; nullptr when there was none
    /// The folder that evidence's files are relative to.
    QString folder() const;

Q_SIGNALS:
    void changed();
    void runningChanged();
    void checkEnded(const domain::CheckResult &result);
    void pastFound(const QString &id);
    void textRead(const ui::ShownText &text);
    void logged(const QString &id, const engine::LogLines &lines);
    void failed(const domain::Error &error);

private:
    struct Looked {
        std::vector<domain::CheckResult> results;
        QString personName;
    };
    void read(std::function<domain::Result<ShownText>(const OpenRelease &)> reader);
    void start(std::vector<domain::CheckDefinition> definitions);
    void keep(std::function<domain::Status(const engine::Checks &)> statement);
    void show(const domain::Result<Looked> &looked);
    void announce();
    void log(const QString &id, engine::LogLevel level, const QString &text);
    std::vector<domain::CheckResult> standing() const;

    ReleasePtr m_release;
    ChecklistModel m_model;
    QString m_personName;
    std::map<QString, LogBook> m_logs;
    std::map<QString, engine::CheckPast> m_pasts;
    LogRelay m_relay;
    Work m_past;
    Work m_read;
    Work m_statements;
    Work m_look;
    Work m_run;
};

} // namespace ui
