// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <string>

namespace adapters {

/// An instant as a column holds it: RFC 3339 in UTC with milliseconds, or empty when invalid.
inline std::string timeColumn(const QDateTime &at) { return at.toUTC().toString(Qt::ISODateWithMs).toStdString(); }

inline QDateTime timeOf(const std::string &column) { return QDateTime::fromString(QString::fromStdString(column), Qt::ISODateWithMs); }

} // namespace adapters
