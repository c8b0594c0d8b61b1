// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/refpattern.h"

namespace domain {
namespace {

/// The end of the "[…]" that begins at `from`, or -1.
qsizetype classEnd(const QString &text, qsizetype from) { return text.indexOf(QLatin1Char(']'), from + 1); }

/// A regular expression of the same meaning; empty when there is none.
QString expressionOf(const QString &pattern)
{
    QString shape;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        if (c == u'\\' && i + 1 < pattern.size()) {
            shape += QRegularExpression::escape(QString(pattern[++i]));
        } else if (c == u'*') {
            const bool isDouble = i + 1 < pattern.size() && pattern[i + 1] == u'*';
            shape += isDouble ? QLatin1String("(?:.*)") : QLatin1String("(?:[^/]*)");
            i += isDouble;
        } else if (c == u'?' || c == u'+') {
            shape += c;
        } else if (c == u'[') {
            const qsizetype end = classEnd(pattern, i);
            const QString inside = end < 0 ? QString() : pattern.mid(i + 1, end - i - 1);
            if (inside.isEmpty() || inside.contains(u'[') || inside.contains(u'\\') || inside.startsWith(u'^'))
                return {};
            shape += QLatin1Char('[') + inside + QLatin1Char(']');
            i = end;
        } else {
            shape += QRegularExpression::escape(QString(c));
        }
    }
    return shape;
}

} // namespace

std::optional<RefPattern> RefPattern::parse(const QString &text)
{
    const bool takesAway = text.startsWith(QLatin1Char('!'));
    const QString shape = expressionOf(takesAway ? text.mid(1) : text);
    QRegularExpression expression(QRegularExpression::anchoredPattern(shape));
    if (shape.isEmpty() || !expression.isValid())
        return std::nullopt;
    return RefPattern(std::move(expression), takesAway);
}

std::optional<bool> takes(const QStringList &patterns, const QString &name)
{
    bool taken = false;
    for (const QString &text : patterns) {
        const auto pattern = RefPattern::parse(text);
        if (!pattern)
            return std::nullopt;
        if (pattern->matches(name))
            taken = !pattern->takesAway();
    }
    return taken;
}

} // namespace domain
