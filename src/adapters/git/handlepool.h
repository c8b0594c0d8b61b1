// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "adapters/git/githandles.h"
#include "domain/error.h"
#include <QByteArray>
#include <mutex>
#include <vector>

namespace adapters {

/// libgit2's handles of one repository. A handle serves one thread at a time; a call that comes while
/// another is at work gets a handle of its own, so that a long walk keeps nobody waiting.
class HandlePool {
public:
    /// A handle on loan; goes back when this dies.
    class Loan {
    public:
        Loan(const HandlePool &pool, RepositoryHandle handle) : m_pool(&pool), m_handle(std::move(handle)) {}
        Loan(Loan &&) = default;
        Loan &operator=(Loan &&) = delete;
        ~Loan();
        git_repository *get() const { return m_handle.get(); }

    private:
        const HandlePool *m_pool;
        RepositoryHandle m_handle;
    };

    explicit HandlePool(RepositoryHandle first);
    /// Error: NotARepository when the folder has gone.
    domain::Result<Loan> borrow() const;

private:
    QByteArray m_gitDirectory;
    mutable std::mutex m_mutex;
    mutable std::vector<RepositoryHandle> m_idle;
};

} // namespace adapters
