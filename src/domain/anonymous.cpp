// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/anonymous.h"
#include "domain/redact.h"
#include <QRegularExpression>
#include <algorithm>

namespace domain {

namespace {

QRegularExpression shape(const char *pattern)
{
    return QRegularExpression(QLatin1String(pattern),
                              QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString withoutSecrets(QString text)
{
    // A key that is cut off at an end of the text is a key too.
    static const QRegularExpression key = shape(R"(-----BEGIN [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----(?s:.*?)(-----END [A-Z0-9 ]*-----|\z))");
    // What the services begin their tokens with, and JSON Web Tokens (RFC 7519).
    static const QRegularExpression token = shape(R"(\b(gh[opusr]_[a-z0-9]{16,}|github_pat_\w{20,}|gl[a-z]{2,6}-[\w-]{16,}|pypi-[\w-]{16,})"
                                                  R"(|npm_[a-z0-9]{20,}|xox[a-z]-[a-z0-9-]{10,}|sk-[\w-]{20,}|A[KS]IA[0-9A-Z]{16})"
                                                  R"(|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*))");
    static const QRegularExpression header = shape(R"(\b((?:proxy-)?authorization|(?:set-)?cookie|x-api-key|private-token)(\s*[:=]\s*).+)");
    static const QRegularExpression named = shape(
        R"re(((?:pass(?:word|wd|phrase)|secret|token|credential|(?:api|access|private)[_-]?key)["']?(?:\s*[:=]\s*|(?<=--password|--token|--secret)\s+)))re"
        R"re(("[^"]*"|'[^']*'|[^\s"']+))re");
    static const QRegularExpression endOfKey = shape(R"(-----END [A-Z0-9 ]*PRIVATE KEY[A-Z ]*-----)");
    const QString hidden = QStringLiteral("<private key>");
    text.replace(key, hidden);
    if (const auto rest = endOfKey.match(text); rest.hasMatch())
        text = hidden + text.mid(rest.capturedEnd());
    text.replace(header, QStringLiteral("\\1\\2***"));
    text.replace(token, QStringLiteral("***"));
    text.replace(named, QStringLiteral("\\1***"));
    return text;
}

QString withoutWord(QString text, const QString &word, const QString &instead)
{
    if (word.trimmed().isEmpty())
        return text;
    const QRegularExpression whole(
        QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(word.trimmed())),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(whole, instead);
}

QString withoutHome(QString text, QString home)
{
    while (home.endsWith(QLatin1Char('/')))
        home.chop(1);
    if (home.isEmpty())
        return text;
    static const QString end = QStringLiteral("(?![\\w.-])");
    return text.replace(QRegularExpression(QRegularExpression::escape(home) + end), QStringLiteral("~"));
}

} // namespace

QString forStrangers(const QString &text, const Whereabouts &who)
{
    static const QRegularExpression address = shape(R"([\w.+%-]+@[\w-]+(\.[\w-]+)*)");
    QString open = withoutHome(withoutSecrets(redacted(text)), who.home);
    open.replace(address, QStringLiteral("<e-mail>"));
    QStringList names = who.names;
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : names)
        open = withoutWord(open, name, QStringLiteral("<name>"));
    open = withoutWord(open, who.login, QStringLiteral("<user>"));
    open = withoutWord(open, who.host, QStringLiteral("<host>"));
    return withoutWord(open, who.host.section(QLatin1Char('.'), 0, 0), QStringLiteral("<host>"));
}

} // namespace domain
