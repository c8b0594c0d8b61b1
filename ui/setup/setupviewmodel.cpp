// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupviewmodel.h"
#include "engine/checks.h"
#include "phrases/phrases.h"

namespace ui {

using domain::Result;
using engine::CancelToken;
using engine::Job;

SetupViewModel::SetupViewModel(SetupDoors doors, QObject *parent) : QObject(parent), m_doors(std::move(doors))
{
    connect(&m_guesses, &GuessModel::edited, this, &SetupViewModel::draftAgain);
    connect(&m_draft, &Work::runningChanged, this, &SetupViewModel::changed);
    connect(&m_write, &Work::runningChanged, this, &SetupViewModel::changed);
}

void SetupViewModel::load(const QString &folder)
{
    m_draft.start<engine::ProcessDraft>([draft = m_doors.draft, folder](const CancelToken &, const Job::Post &) { return draft(folder); },
                                        [this](const Result<engine::ProcessDraft> &draft) {
                                            if (!draft)
                                                return Q_EMIT failed(draft.error());
                                            m_guesses.setDraft(*draft);
                                            draftAgain();
                                        });
}

void SetupViewModel::draftAgain()
{
    m_drafted = QString::fromUtf8(engine::toToml(m_guesses.draft()));
    setText(m_drafted);
}

void SetupViewModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_isRead = false;
    m_guesses.setChangeable(!isTextEdited());
    Q_EMIT changed();
    read();
}

/// Reads the newest text only: what was typed in between is not waited for.
void SetupViewModel::read()
{
    m_read.start<Reading>(
        [doors = m_doors, toml = m_text.toUtf8()](const CancelToken &, const Job::Post &) -> Result<Reading> {
            Reading reading{doors.problems(toml), {}};
            if (const auto process = doors.read(toml))
                for (const domain::CheckDefinition &check : engine::checklistOf(*process))
                    reading.checks << phrases::title(check);
            return reading;
        },
        [this](const Result<Reading> &reading) {
            if (!reading)
                return Q_EMIT failed(reading.error());
            m_isRead = true;
            m_problems.setProblems(reading->problems);
            if (reading->problems.empty())
                m_checks.setStringList(reading->checks);
            Q_EMIT changed();
        });
}

bool SetupViewModel::canWrite() const { return m_isRead && m_problems.rowCount() == 0 && !isBusy(); }

void SetupViewModel::write()
{
    if (!canWrite())
        return;
    const QString workTree = m_guesses.draft().workTree;
    m_write.start<void>(
        [write = m_doors.write, workTree, toml = m_text.toUtf8()](const CancelToken &, const Job::Post &) { return write(workTree, toml); },
        [this, workTree](const domain::Status &status) {
            if (!status)
                return Q_EMIT failed(status.error());
            Q_EMIT written(workTree);
        });
}

QString SetupViewModel::commitCommand()
{
    return QStringLiteral("git add slipway.toml && git commit -m \"chore: describe the release process\"");
}

} // namespace ui
