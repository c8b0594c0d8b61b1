// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

namespace ui {

class LogView;

/// What stands over a log: from which level on it is shown, and a search in it.
class LogTools final : public QWidget {
    Q_OBJECT
public:
    explicit LogTools(LogView *log, QWidget *parent = nullptr);
};

} // namespace ui
