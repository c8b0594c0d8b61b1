// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/git/handlepool.h"
#include "adapters/git/libgit2.h"

namespace adapters {

HandlePool::HandlePool(RepositoryHandle first) : m_gitDirectory(git_repository_path(first.get())) { m_idle.push_back(std::move(first)); }

domain::Result<HandlePool::Loan> HandlePool::borrow() const
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            Loan loan(*this, std::move(m_idle.back()));
            m_idle.pop_back();
            return loan;
        }
    }
    RepositoryHandle fresh;
    if (fill(fresh, git_repository_open, m_gitDirectory.constData()) != 0)
        return domain::failure(libGit2Error(domain::ErrorKind::NotARepository, QString::fromUtf8(m_gitDirectory)));
    return Loan(*this, std::move(fresh));
}

HandlePool::Loan::~Loan()
{
    if (!m_handle)
        return;
    const std::lock_guard lock(m_pool->m_mutex);
    m_pool->m_idle.push_back(std::move(m_handle));
}

} // namespace adapters
