// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/commit.h"
#include <QHash>
#include <memory>

namespace domain {

/// How a project wants people written whose commits have several spellings: gitmailmap(5), as Git reads it. Addresses and
/// names are found whatever the case of their Latin letters; where two lines speak of the same, the last one counts.
/// A value that is cheap to copy.
class Mailmap {
public:
    Mailmap() = default; ///< changes nobody
    /// Lines that say nothing are passed over, as Git does.
    explicit Mailmap(const QByteArray &text);

    bool isEmpty() const { return !m_byEmail || m_byEmail->isEmpty(); }
    /// Once: what comes out is not looked up again.
    Person resolved(const Person &person) const;

private:
    /// Null texts are left as they are.
    struct Wanted {
        QString name;
        QString email;
    };
    struct Entry {
        Wanted anyName;
        QHash<QString, Wanted> byName;
    };
    using Entries = QHash<QString, Entry>;
    static void readLine(QStringView line, Entries &entries);

    std::shared_ptr<const Entries> m_byEmail;
};

} // namespace domain
