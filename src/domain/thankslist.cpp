// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/thankslist.h"

namespace domain {

namespace {

bool isProgram(const Person &person)
{
    return person.name.contains(QLatin1String("[bot]"), Qt::CaseInsensitive)
           || person.email.contains(QLatin1String("[bot]@"), Qt::CaseInsensitive);
}

} // namespace

void ThanksList::add(const Person &person)
{
    const QString email = person.email.trimmed().toLower();
    const QString name = person.name.trimmed().toLower();
    if (isProgram(person) || (email.isEmpty() && name.isEmpty()))
        return;
    qsizetype index = email.isEmpty() ? -1 : m_byEmail.value(email, -1);
    if (index < 0 && !name.isEmpty())
        index = m_byName.value(name, -1);
    if (index < 0) {
        index = qsizetype(m_thanks.size());
        m_thanks.push_back(
            {name.isEmpty() ? person.email.section(u'@', 0, 0).trimmed() : person.name.trimmed(), person.email.trimmed(), {}});
    }
    if (!email.isEmpty() && !m_byEmail.contains(email))
        m_byEmail.insert(email, index);
    if (!name.isEmpty() && !m_byName.contains(name))
        m_byName.insert(name, index);
}

} // namespace domain
