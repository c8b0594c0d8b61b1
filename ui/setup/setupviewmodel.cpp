// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupviewmodel.h"

namespace ui {

using domain::Result;
using engine::CancelToken;
using engine::Job;

SetupViewModel::SetupViewModel(SetupDoors doors, QObject *parent) : QObject(parent), m_doors(std::move(doors)), m_reading(m_doors.reader)
{
    connect(&m_reading, &ProcessReading::changed, this, &SetupViewModel::changed);
    connect(&m_reading, &ProcessReading::failed, this, &SetupViewModel::failed);
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
    m_guesses.setChangeable(!isTextEdited());
    m_reading.setText(text);
    Q_EMIT changed();
}

bool SetupViewModel::canWrite() const { return m_reading.isGood() && !isBusy(); }

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
