// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace ui {

/// What can be looked at and not changed: a file, a commit, a log.
struct ShownText {
    QString title;
    QString fileName; ///< tells the colours of the text; empty for none
    QString text;
    int line = 0;     ///< to point out, from 1; 0 for none
    QString path;     ///< of the file that "Open in editor" opens; empty when there is none
};

} // namespace ui
