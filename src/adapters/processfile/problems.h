// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/error.h"
#include <algorithm>
#include <toml++/toml.h>
#include <vector>

namespace adapters {

/// Collects what is wrong with a process file. `subject` and place.key are the dotted key.
class Problems {
public:
    explicit Problems(QString file) : m_file(std::move(file)) {}

    void add(domain::ErrorKind kind, const QString &key, const toml::source_position &at, QString expected, QString detail = {})
    {
        domain::Error error{kind, key, std::move(detail), std::move(expected), {m_file, int(at.line), int(at.column), key}};
        const auto behind = std::upper_bound(m_all.begin(), m_all.end(), error, isBefore);
        m_all.insert(behind, std::move(error));
    }
    /// All of them in the order of the file.
    const std::vector<domain::Error> &all() const { return m_all; }

private:
    static bool isBefore(const domain::Error &a, const domain::Error &b)
    {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    }

    QString m_file;
    std::vector<domain::Error> m_all;
};

} // namespace adapters
