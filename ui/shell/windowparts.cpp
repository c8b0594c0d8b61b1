// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowparts.h"
#include "ui/common/access.h"
#include "ui/common/announcer.h"
#include "ui/common/focusring.h"
#include <QAction>

namespace ui {

WindowParts::WindowParts(QWidget *window, const QList<QWidget *> &parts, const QAction &next, const QAction &previous)
    : QObject(window), m_window(window), m_parts(parts)
{
    new FocusRing(this);
    connect(&next, &QAction::triggered, this, [this] { go(1); });
    connect(&previous, &QAction::triggered, this, [this] { go(-1); });
}

qsizetype WindowParts::current() const
{
    const QWidget *focused = m_window->focusWidget();
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        if (focused && m_parts[i]->isVisible() && (m_parts[i] == focused || m_parts[i]->isAncestorOf(focused)))
            return i;
    return -1;
}

void WindowParts::go(qsizetype direction)
{
    const qsizetype count = m_parts.size();
    const qsizetype here = current();
    qsizetype at = here < 0 && direction < 0 ? 0 : here;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + direction + count) % count;
        if (at != here && m_parts[at]->isVisible() && enter(m_parts[at], Qt::TabFocusReason))
            return Announcer::of(*m_window).say(m_parts[at]->accessibleName());
    }
}

} // namespace ui
