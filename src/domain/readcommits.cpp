// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/readcommits.h"
#include "domain/commitheader.h"
#include <QHashFunctions>

namespace domain {

void ReadCommits::add(const Commit &commit, QStringView description)
{
    const QByteArray id = QByteArray::fromHex(commit.id.toLatin1());
    m_idBytes = id.size();
    m_ids.append(id);
    m_subjectKeys.push_back(subjectKey(commit.message));
    m_descriptionKeys.push_back(description.isEmpty() ? noKey : subjectKey(description));
}

size_t ReadCommits::subjectKey(QStringView message)
{
    QStringView subject = lineAt(message, 0).trimmed();
    takePullRequests(subject);
    return qHash(subject, QHashSeed::globalSeed());
}

} // namespace domain
