// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/taskbar.h"
#include <QObject>
#include <memory>

namespace ui {

class ReleaseRunViewModel;

/// Shows in the task bar how far an act is.
class TaskbarProgress final : public QObject {
    Q_OBJECT
public:
    TaskbarProgress(ReleaseRunViewModel &run, std::unique_ptr<engine::Taskbar> taskbar, QObject *parent);

private:
    void refresh();

    ReleaseRunViewModel &m_run;
    std::unique_ptr<engine::Taskbar> m_taskbar;
};

} // namespace ui
