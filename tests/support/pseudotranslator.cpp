// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pseudotranslator.h"
#include <QRegularExpression>
#include <algorithm>

namespace tests {
namespace {

constexpr QChar opening = u'\u27e6', closing = u'\u27e7';

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("ABCDEFGHIKLNOPRSTUWYZabcdefghijklnoprstuwyz");
    static const QString strange = QStringLiteral("ÅƁÇÐÉƑĜĤÎĶĻÑÖÞŔŠŢÛŴÝŽåƀçðéƒĝĥîĵķļñöþŕšţûŵýž");
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : strange.at(at);
}

QString padding(qsizetype length)
{
    static const QString words = QStringLiteral(" öñé ţŵö ţĥŕéé ƒöûŕ ƒîvé šîx šévéñ éîĝĥţ ñîñé ţéñ");
    QString text;
    while (text.size() < length)
        text += words;
    text.truncate(std::max<qsizetype>(length, 3));
    return text.trimmed().isEmpty() ? text : text.startsWith(u' ') ? u' ' + text.trimmed() : text.trimmed();
}

} // namespace

QString pseudo(const QString &source)
{
    static const QRegularExpression kept(QStringLiteral("%L?(?:n|\\d+)|<[^>]+>|&[a-z]+;|\\{[a-z]+\\}"));
    QString text;
    qsizetype done = 0;
    const auto accentUpTo = [&](qsizetype end) {
        std::transform(source.begin() + done, source.begin() + end, std::back_inserter(text), accented);
        done = end;
    };
    for (auto match = kept.globalMatch(source); match.hasNext();) {
        const auto part = match.next();
        accentUpTo(part.capturedStart());
        text += part.captured();
        done = part.capturedEnd();
    }
    accentUpTo(source.size());
    return opening + text + padding(source.size() * 2 / 5) + closing;
}

QString untranslated(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == opening;
        if (depth == 0)
            outside += c;
        depth -= c == closing;
    }
    static const QRegularExpression word(QStringLiteral("\\p{L}{2}"));
    return outside.contains(word) ? outside.trimmed() : QString();
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    // Of Qt's own texts only those of its buttons: others are read again, "Ctrl" of a shortcut for example.
    const QByteArray of(context);
    if (of.startsWith('Q') && of != "QPlatformTheme")
        return {};
    return pseudo(QString::fromUtf8(source));
}

} // namespace tests
