// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/taskbarprogress.h"
#include "ui/publish/releaserunviewmodel.h"

namespace ui {

TaskbarProgress::TaskbarProgress(ReleaseRunViewModel &run, std::unique_ptr<engine::Taskbar> taskbar, QObject *parent)
    : QObject(parent), m_run(run), m_taskbar(std::move(taskbar))
{
    connect(&m_run, &ReleaseRunViewModel::progressed, this, &TaskbarProgress::refresh);
    connect(&m_run, &ReleaseRunViewModel::runningChanged, this, &TaskbarProgress::refresh);
}

void TaskbarProgress::refresh()
{
    const int total = m_run.steps().rowCount();
    m_taskbar->show(m_run.isRunning() && total > 0 ? std::optional(double(m_run.doneCount()) / total) : std::nullopt);
}

} // namespace ui
