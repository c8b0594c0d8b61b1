// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/credits.h"
#include "domain/commitheader.h"
#include "domain/conventionalcommit.h"
#include <algorithm>
#include <array>

namespace domain {

namespace {

using enum CreditRole;

struct Trailer {
    QStringView token;
    CreditRoles roles;
};

constexpr std::array trailers = {
    Trailer{u"co-authored-by", CoAuthor},
    Trailer{u"reported-by", Reporter},
    Trailer{u"reviewed-by", Reviewer},
    Trailer{u"acked-by", Reviewer},
    Trailer{u"approved-by", Reviewer},
    Trailer{u"tested-by", Tester},
    Trailer{u"helped-by", Helper},
    Trailer{u"suggested-by", Helper},
    Trailer{u"co-developed-by", CoAuthor},
    Trailer{u"reported-and-tested-by", CreditRoles(Reporter) | Tester},
    Trailer{u"reviewed-and-tested-by", CreditRoles(Reviewer) | Tester},
};
/// The trailer that a colon of the message ends. Few colons do: "-by" stands before those.
const Trailer *trailerAt(QStringView message, qsizetype colon)
{
    if (colon < 3 || !message.mid(colon - 3, 3).startsWith(u'-') || message.mid(colon - 3, 3).compare(u"-by", Qt::CaseInsensitive) != 0)
        return nullptr;
    const QStringView before = message.left(colon);
    const QStringView token = before.mid(before.lastIndexOf(u'\n') + 1).trimmed();
    const auto found =
        std::ranges::find_if(trailers, [&](const Trailer &known) { return known.token.compare(token, Qt::CaseInsensitive) == 0; });
    return found == trailers.end() ? nullptr : &*found;
}

bool isName(QStringView text)
{
    constexpr qsizetype longest = 100;
    return text.size() <= longest && !text.contains(u"://") && std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

/// "Name <mail>"; where `mayLackAddress`, also "Name", "@login" and "mail".
std::optional<Person> readPerson(QStringView text, bool mayLackAddress)
{
    const qsizetype open = text.indexOf(u'<');
    const qsizetype close = text.indexOf(u'>', open + 1);
    if (open >= 0 && close >= 0) {
        Person person{text.left(open).trimmed().toString(), text.mid(open + 1, close - open - 1).trimmed().toString()};
        if (person.email.contains(u'@') && (mayLackAddress || !person.name.isEmpty()))
            return person;
        return std::nullopt;
    }
    text = text.trimmed();
    if (!mayLackAddress || open >= 0 || !isName(text))
        return std::nullopt;
    const bool isAddress = text.indexOf(u'@') > 0 && !text.contains(u' ');
    return isAddress ? Person{{}, text.toString()} : Person{text.toString(), {}};
}

bool isLoginCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u'.';
}

bool isLogin(QStringView text) { return !text.isEmpty() && std::ranges::all_of(text, isLoginCharacter); }

/// "123+ada" or "123-ada" as forges write it: what stands behind the number.
QString behindNumber(QStringView local, QChar separator)
{
    const qsizetype at = local.indexOf(separator);
    const bool isNumbered = at > 0 && std::ranges::all_of(local.left(at), [](QChar c) { return c.isDigit(); });
    const QStringView login = isNumbered ? local.mid(at + 1) : local;
    return isLogin(login) ? login.toString() : QString();
}

constexpr QStringView gitHub = u"@users.noreply.github.com";

QString gitHubLogin(const Person &person)
{
    const QStringView email = QStringView(person.email).trimmed();
    return email.endsWith(gitHub, Qt::CaseInsensitive) ? behindNumber(email.chopped(gitHub.size()), u'+') : QString();
}

} // namespace

std::span<const CreditRole> allCreditRoles()
{
    static constexpr std::array roles = {Author, CoAuthor, Committer, Reporter, Reviewer, Tester, Helper};
    return roles;
}

bool wroteSomething(CreditRoles roles) { return bool(roles & (CreditRoles(Author) | CoAuthor)); }

QString toWord(CreditRole role)
{
    switch (role) {
    case Author: return QStringLiteral("author");
    case CoAuthor: return QStringLiteral("co-author");
    case Committer: return QStringLiteral("committer");
    case Reporter: return QStringLiteral("reporter");
    case Reviewer: return QStringLiteral("reviewer");
    case Tester: return QStringLiteral("tester");
    case Helper: return QStringLiteral("helper");
    }
    Q_UNREACHABLE();
}

std::vector<NamedPerson> peopleNamedIn(const QString &message)
{
    std::vector<NamedPerson> people;
    const qsizetype body = message.indexOf(u'\n') + 1;
    for (qsizetype colon = body > 0 ? message.indexOf(u':', body) : -1; colon >= 0; colon = message.indexOf(u':', colon + 1)) {
        const Trailer *trailer = trailerAt(message, colon);
        if (!trailer)
            continue;
        if (auto person = readPerson(lineAt(message, colon + 1), !trailer->roles.testFlag(CoAuthor)))
            people.push_back({std::move(*person), trailer->roles});
    }
    return people;
}

std::vector<Person> coAuthorsOf(const QString &message)
{
    std::vector<Person> persons;
    for (NamedPerson &named : peopleNamedIn(message))
        if (named.roles.testFlag(CoAuthor))
            persons.push_back(std::move(named.person));
    return persons;
}

QString loginOf(const Person &person)
{
    if (const QString login = gitHubLogin(person); !login.isEmpty())
        return login;
    const QStringView email = QStringView(person.email).trimmed();
    for (const QStringView host : {QStringView(u"@users.noreply.gitlab.com"), QStringView(u"@noreply.codeberg.org")})
        if (email.endsWith(host, Qt::CaseInsensitive))
            return behindNumber(email.chopped(host.size()), u'-');
    const QStringView name = QStringView(person.name).trimmed();
    return name.startsWith(u'@') && isLogin(name.mid(1)) ? name.mid(1).toString() : QString();
}

QString personKey(const Person &person)
{
    if (const QString login = gitHubLogin(person); !login.isEmpty())
        return QLatin1Char('@') + login.toLower();
    if (const QString email = person.email.trimmed().toLower(); !email.isEmpty())
        return email;
    return person.name.trimmed().toLower(); // "@login" as above
}

} // namespace domain
