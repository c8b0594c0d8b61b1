// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/weblinks.h"

namespace domain {

WebLinks::WebLinks(const std::optional<ForgeDefinition> &forge, const QString &remoteUrl)
{
    if (forge) {
        m_service = Service::GitHub;
        m_address = forge->address + u'/' + forge->repository;
        return;
    }
    QString address = remoteUrl;
    if (const qsizetype at = address.indexOf(u'@'); !address.contains(u"://") && at >= 0)
        address = QLatin1String("https://") + address.mid(at + 1).replace(u':', u'/');
    if (address.startsWith(u"ssh://git@"))
        address.replace(0, 10, QLatin1String("https://"));
    if (address.endsWith(u".git"))
        address.chop(4);
    if (address.startsWith(u"https://github.com/"))
        m_service = Service::GitHub;
    else if (address.startsWith(u"https://codeberg.org/"))
        m_service = Service::Forgejo;
    else if (address.startsWith(u"https://gitlab.com/"))
        m_service = Service::GitLab;
    m_address = address;
}

QString WebLinks::at(const QString &github, const QString &gitlab, const QString &forgejo) const
{
    switch (m_service) {
    case Service::Unknown: return {};
    case Service::GitHub: return m_address + github;
    case Service::GitLab: return m_address + gitlab;
    case Service::Forgejo: return m_address + forgejo;
    }
    Q_UNREACHABLE();
}

QString WebLinks::compare(const QString &from, const QString &to) const
{
    const QString usual = QStringLiteral("/compare/%1...%2").arg(from, to);
    return at(usual, QStringLiteral("/-/compare/%1...%2").arg(from, to), usual);
}

QString WebLinks::commit(const ObjectId &id) const
{
    const QString usual = QLatin1String("/commit/") + id;
    return at(usual, QLatin1String("/-") + usual, usual);
}

QString WebLinks::pullRequest(int number) const
{
    const QString count = QString::number(number);
    return at(QLatin1String("/pull/") + count, QLatin1String("/-/merge_requests/") + count, QLatin1String("/pulls/") + count);
}

QStringList WebLinks::all(const std::vector<ObjectId> &commits, const std::vector<int> &pullRequests) const
{
    QStringList links;
    if (m_service == Service::Unknown)
        return links;
    for (const int number : pullRequests)
        links << pullRequest(number);
    for (const ObjectId &id : commits)
        links << commit(id);
    return links;
}

} // namespace domain
