// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/gitconfig.h"

namespace adapters {

std::optional<QString> GitConfig::ask(const QStringList &arguments) const
{
    const auto result = m_git.run({arguments}, {});
    if (!result || result->exitCode != 0)
        return std::nullopt;
    QByteArray text = result->out;
    if (text.endsWith('\0') || text.endsWith('\n'))
        text.chop(1);
    return QString::fromUtf8(text);
}

std::optional<QString> GitConfig::value(const QString &key) const { return ask(words("config --null --get") << key); }

domain::Result<domain::Person> GitConfig::author() const
{
    const auto firstOf = [this](const char *variable, const char *authorKey, const char *userKey) {
        if (qEnvironmentVariableIsSet(variable))
            return qEnvironmentVariable(variable).trimmed();
        const auto own = value(QString::fromLatin1(authorKey));
        return (own ? own : value(QString::fromLatin1(userKey))).value_or(QString()).trimmed();
    };
    domain::Person person{firstOf("GIT_AUTHOR_NAME", "author.name", "user.name"),
                          firstOf("GIT_AUTHOR_EMAIL", "author.email", "user.email")};
    if (person.email.isEmpty())
        person.email = qEnvironmentVariable("EMAIL").trimmed();
    if (person.name.isEmpty())
        return domain::failure(domain::ErrorKind::IdentityMissing, QStringLiteral("user.name"));
    if (person.email.isEmpty())
        return domain::failure(domain::ErrorKind::IdentityMissing, QStringLiteral("user.email"));
    return person;
}

} // namespace adapters
