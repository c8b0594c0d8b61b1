// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMessageBox;
class QWidget;

namespace ui {

/// Version, licence and what Slipway is built with. To be opened by the caller.
QMessageBox *makeAboutBox(QWidget *parent);

} // namespace ui
