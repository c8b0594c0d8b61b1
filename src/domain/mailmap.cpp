// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mailmap.h"
#include <optional>

namespace domain {

namespace {

struct NameAndEmail {
    QString name; ///< null: none is written
    QString email;
};

bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r'; }

QStringView withoutOuterBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// Git compares bytes: letters outside ASCII keep their case.
QString keyOf(QStringView text)
{
    QString key = text.toString();
    for (QChar &c : key)
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    return key;
}

/// Takes "Name <mail>" off the front.
std::optional<NameAndEmail> takePerson(QStringView &line, bool mayBeWithoutEmail)
{
    const qsizetype open = line.indexOf(u'<');
    const qsizetype close = open < 0 ? -1 : line.indexOf(u'>', open + 1);
    if (close < 0 || (close == open + 1 && !mayBeWithoutEmail))
        return std::nullopt;
    const QStringView name = withoutOuterBlanks(line.left(open));
    NameAndEmail person{name.isEmpty() ? QString() : name.toString(), line.mid(open + 1, close - open - 1).toString()};
    line = line.mid(close + 1);
    return person;
}

void overwrite(QString &text, const QString &wanted)
{
    if (!wanted.isNull())
        text = wanted;
}

} // namespace

Mailmap::Mailmap(const QByteArray &text)
{
    Entries entries;
    const QString decoded = QString::fromUtf8(text);
    for (const QStringView line : QStringView(decoded).split(u'\n', Qt::SkipEmptyParts))
        readLine(line, entries);
    if (!entries.isEmpty())
        m_byEmail = std::make_shared<const Entries>(std::move(entries));
}

/// The four forms: "Name <mail>", "<mail> <old mail>", "Name <mail> <old mail>", "Name <mail> Old Name <old mail>".
void Mailmap::readLine(QStringView line, Entries &entries)
{
    if (line.startsWith(u'#'))
        return;
    const auto wanted = takePerson(line, false);
    if (!wanted)
        return;
    const auto old = takePerson(line, true);
    if (!old) {
        overwrite(entries[keyOf(wanted->email)].anyName.name, wanted->name);
        return;
    }
    Entry &entry = entries[keyOf(old->email)];
    if (!old->name.isNull()) {
        entry.byName.insert(keyOf(old->name), {wanted->name, wanted->email});
        return;
    }
    overwrite(entry.anyName.name, wanted->name);
    overwrite(entry.anyName.email, wanted->email);
}

Person Mailmap::resolved(const Person &person) const
{
    if (isEmpty())
        return person;
    const auto found = m_byEmail->constFind(keyOf(person.email));
    if (found == m_byEmail->cend())
        return person;
    const auto named = found->byName.isEmpty() ? found->byName.cend() : found->byName.constFind(keyOf(person.name));
    const Wanted &wanted = named == found->byName.cend() ? found->anyName : *named;
    Person resolved = person;
    overwrite(resolved.name, wanted.name);
    overwrite(resolved.email, wanted.email);
    return resolved;
}

} // namespace domain
