// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include "domain/commitorder.h"

namespace domain {

/// What has to be remembered of every commit of a range: a million of them take thirty megabytes.
class ReadCommits {
public:
    void add(const Commit &commit);

    quint32 count() const { return quint32(m_subjectKeys.size()); }
    ObjectId id(quint32 number) const { return QString::fromLatin1(idBytes(number).toByteArray().toHex()); }
    /// Two hexadecimal digits each.
    QByteArrayView idBytes(quint32 number) const { return QByteArrayView(m_ids).sliced(qsizetype(number) * m_idBytes, m_idBytes); }

    /// What commits with the same subject have in common, whatever pull request they came with. Good for as long as the
    /// process lives; different subjects with the same key are possible, though nobody will see one.
    static size_t subjectKey(QStringView message);
    size_t subjectKey(quint32 number) const { return m_subjectKeys[number]; }

private:
    QByteArray m_ids; ///< their bytes, one after another: ids of one repository are all of one length
    qsizetype m_idBytes = 0;
    std::vector<size_t> m_subjectKeys;
};

} // namespace domain
