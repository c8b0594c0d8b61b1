// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/processfile/nameshapes.h"
#include <QDir>
#include <QRegularExpression>
#include <algorithm>

namespace adapters {
namespace {

bool isRefCharacter(QChar c) { return c.unicode() > 0x20 && c.unicode() != 0x7f && !QStringLiteral("~^:?*[\\").contains(c); }

bool isRefComponent(const QString &part)
{
    return !part.isEmpty() && !part.startsWith(QLatin1Char('.')) && !part.endsWith(QLatin1String(".lock"));
}

} // namespace

bool isRefName(const QString &name)
{
    const QStringList parts = name.split(QLatin1Char('/'));
    return std::all_of(parts.begin(), parts.end(), isRefComponent) && std::all_of(name.begin(), name.end(), isRefCharacter)
           && !name.startsWith(QLatin1Char('-')) && !name.endsWith(QLatin1Char('.')) && !name.contains(QLatin1String(".."))
           && !name.contains(QLatin1String("@{")) && name != QLatin1String("@") && name != QLatin1String("HEAD");
}

bool isId(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"));
    return shape.match(text).hasMatch();
}

std::optional<QString> insidePath(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    const bool up = path.split(QLatin1Char('/')).contains(QLatin1String(".."));
    const bool git = clean.section(QLatin1Char('/'), 0, 0).compare(QLatin1String(".git"), Qt::CaseInsensitive) == 0;
    if (up || git || path.startsWith(QLatin1Char('/')) || path.endsWith(QLatin1Char('/')) || clean.isEmpty() || clean == QLatin1String("."))
        return std::nullopt;
    return clean;
}

QString unknownPlaceholder(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\{(?!version\\})[A-Za-z0-9_-]*\\}"));
    return shape.match(text).captured();
}

} // namespace adapters
