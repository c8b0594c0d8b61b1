// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfind.h"

namespace domain {
namespace {

/// The number of the group that a replacement names at a place, and how many characters name it.
std::pair<int, qsizetype> groupAt(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A(?:[$\\](\d)|\$\{(\d{1,2})\}))"));
    const auto match = shape.match(text.left(5).toString());
    if (!match.hasMatch())
        return {-1, 0};
    return {(match.captured(1) + match.captured(2)).toInt(), match.capturedLength(0)};
}

QString filled(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype at = 0; at < replacement.size();) {
        if (const auto [group, length] = groupAt(QStringView(replacement).mid(at)); group >= 0) {
            text += match.captured(group);
            at += length;
            continue;
        }
        if (replacement.at(at) == u'\\' && at + 1 < replacement.size()) {
            const QChar next = replacement.at(at + 1);
            text += next == u'n' ? QChar(u'\n') : next == u't' ? QChar(u'\t') : next;
            at += 2;
            continue;
        }
        text += replacement.at(at++);
    }
    return text;
}

QString comesFor(const QRegularExpressionMatch &match, const Sought &sought, const QString &replacement)
{
    return sought.isExpression ? filled(replacement, match) : replacement;
}

template <class Each>
void forEach(const QString &text, const QRegularExpression &expression, const std::function<bool()> &isCancelled, Each each)
{
    if (!expression.isValid() || expression.pattern().isEmpty())
        return;
    for (auto places = expression.globalMatch(text); places.hasNext() && !isCancelled();)
        if (const auto match = places.next(); match.capturedLength() > 0)
            each(match);
}

} // namespace

QRegularExpression expressionFor(const Sought &sought)
{
    if (sought.words.isEmpty())
        return {};
    const QString words = sought.isExpression ? sought.words : QRegularExpression::escape(sought.words);
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!sought.matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression plain(words, options);
    // Asked by itself first: an error then speaks of what was typed.
    if (!sought.wholeWords || !plain.isValid())
        return plain;
    return QRegularExpression(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(words), options);
}

std::vector<Found> findAll(const QString &text, const QRegularExpression &expression, const std::function<bool()> &isCancelled)
{
    std::vector<Found> found;
    forEach(text, expression, isCancelled,
            [&](const QRegularExpressionMatch &match) { found.push_back({match.capturedStart(), match.capturedLength()}); });
    return found;
}

std::optional<QString> replacementAt(const QString &text, const Found &place, const Sought &sought, const QString &replacement)
{
    const auto match =
        expressionFor(sought).match(text, place.at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch() || match.capturedLength() != place.length)
        return std::nullopt;
    return comesFor(match, sought, replacement);
}

std::optional<TextChange> replaceAll(const QString &text, const Sought &sought, const QString &replacement,
                                     const std::function<bool()> &isCancelled)
{
    TextChange change{-1, 0, {}, {}};
    qsizetype copied = 0;
    forEach(text, expressionFor(sought), isCancelled, [&](const QRegularExpressionMatch &match) {
        if (change.at < 0)
            change.at = copied = match.capturedStart();
        change.inserted += QStringView(text).mid(copied, match.capturedStart() - copied);
        change.inserted += comesFor(match, sought, replacement);
        copied = match.capturedEnd();
    });
    if (change.at < 0 || isCancelled())
        return std::nullopt;
    change.removed = copied - change.at;
    change.after = {change.at + change.inserted.size(), change.at + change.inserted.size()};
    return change;
}

} // namespace domain
