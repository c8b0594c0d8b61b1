// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/credentialstore.h"
#include <QTest>
#include <memory>
#include <optional>

namespace test {

/// An answer that a credential store owes. Shared with the callback, so that a late one does no harm.
template <class T>
class Owed {
public:
    engine::CredentialStore::Answer<T> callback()
    {
        return [state = m_state](domain::Result<T> result) {
            ++state->count;
            state->result.emplace(std::move(result));
        };
    }
    bool isThere() const { return m_state->count > 0; }
    int count() const { return m_state->count; }
    /// Waits for it; a test that goes on without one ends here.
    domain::Result<T> &wait()
    {
        if (!QTest::qWaitFor([this] { return isThere(); }, 15000))
            qFatal("the credential store never answered");
        return *m_state->result;
    }
    domain::ErrorKind errorKind() { return wait() ? domain::ErrorKind::Unexpected : wait().error().kind; }

private:
    struct State {
        int count = 0;
        std::optional<domain::Result<T>> result;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace test
