// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include "domain/commitorder.h"

namespace domain {

/// What has to be remembered of every commit of a range: a million of them take forty megabytes.
class ReadCommits {
public:
    /// `description`: what follows the type, empty where nothing else may mean the commit by that.
    void add(const Commit &commit, QStringView description);

    quint32 count() const { return quint32(m_subjectKeys.size()); }
    ObjectId id(quint32 number) const { return QString::fromLatin1(idBytes(number).toByteArray().toHex()); }
    /// Two hexadecimal digits each.
    QByteArrayView idBytes(quint32 number) const { return QByteArrayView(m_ids).sliced(qsizetype(number) * m_idBytes, m_idBytes); }

    /// What commits with the same subject have in common, whatever pull request they came with. Good for as long as the
    /// process lives; different subjects with the same key are possible, though nobody will see one.
    static size_t subjectKey(QStringView message);
    size_t subjectKey(quint32 number) const { return m_subjectKeys[number]; }
    /// That of a message which is nothing but the description.
    size_t descriptionKey(quint32 number) const { return m_descriptionKeys[number]; }
    void forgetDescriptions() { m_descriptionKeys = {}; }

private:
    static constexpr size_t noKey = 0;
    QByteArray m_ids; ///< their bytes, one after another: ids of one repository are all of one length
    qsizetype m_idBytes = 0;
    std::vector<size_t> m_subjectKeys;
    std::vector<size_t> m_descriptionKeys;
};

} // namespace domain
