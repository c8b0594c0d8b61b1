// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"
#include <QStandardPaths>

namespace ui {
namespace {

QString in(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/slipway/slipway.conf");
}

} // namespace

Settings::Settings(const QString &personFile, const QString &machineFile)
    : m_person(personFile, QSettings::IniFormat), m_machine(machineFile, QSettings::IniFormat)
{
}

QString Settings::personFile() { return in(QStandardPaths::GenericConfigLocation); }

QString Settings::machineFile() { return in(QStandardPaths::GenericDataLocation); }

void Settings::put(Scope scope, const QString &key, const QVariant &value)
{
    QSettings &file = scope == Scope::Person ? m_person : m_machine;
    if (file.contains(key) == value.isValid() && file.value(key) == value)
        return;
    if (value.isValid())
        file.setValue(key, value);
    else
        file.remove(key);
    Q_EMIT changed(key);
}

} // namespace ui
