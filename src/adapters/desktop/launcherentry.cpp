// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/desktop/launcherentry.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>

namespace adapters {

LauncherEntry::LauncherEntry(const QString &desktopFile)
    : m_application(QStringLiteral("application://%1.desktop").arg(desktopFile)),
      m_path(QStringLiteral("/com/canonical/unity/launcherentry/%1").arg(qHash(m_application)))
{
}

/// A bar that is left standing would look like work that hangs.
LauncherEntry::~LauncherEntry() { show(std::nullopt); }

void LauncherEntry::show(std::optional<double> progress)
{
    if (progress == m_shown)
        return;
    m_shown = progress;
    QDBusMessage signal = QDBusMessage::createSignal(m_path, QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    signal << m_application
           << QVariantMap{{QStringLiteral("progress-visible"), progress.has_value()}, {QStringLiteral("progress"), progress.value_or(0)}};
    QDBusConnection::sessionBus().send(signal);
}

} // namespace adapters
