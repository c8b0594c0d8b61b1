// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/job.h"
#include <deque>
#include <optional>

namespace ui {

/// Blocking work of one view-model: one piece at a time, each on a Job, answered on the view-model's
/// thread. Knows no widget. Keep it the last member: it dies first, and waits for what still runs.
class Work final : public QObject {
    Q_OBJECT
public:
    enum class Turn {
        Newest, ///< drops what waits; what runs is asked to stop and its answer is not heard
        After,  ///< takes its turn
    };
    template <class T>
    using Piece = std::function<domain::Result<T>(const engine::CancelToken &, const engine::Job::Post &)>;
    template <class T>
    using Answer = std::function<void(const domain::Result<T> &)>;

    using QObject::QObject;
    ~Work() override;

    template <class T>
    void start(Piece<T> piece, Answer<T> answer, Turn turn = Turn::Newest)
    {
        auto result = std::make_shared<std::optional<domain::Result<T>>>();
        auto work = [piece = std::move(piece), result](const engine::CancelToken &cancel, const engine::Job::Post &post) -> domain::Status {
            result->emplace(piece(cancel, post));
            return {};
        };
        auto done = [answer = std::move(answer), result](const domain::Status &end) {
            answer(end ? std::move(**result) : domain::Result<T>(domain::failure(end.error())));
        };
        add({std::move(work), std::move(done)}, turn);
    }

    bool isRunning() const { return m_job != nullptr; }
    /// Asks what runs to stop. It still answers.
    void cancel();
    /// Nobody wants an answer any more.
    void drop();
    /// Before the end of the program: waits for what runs, does here what waits, and answers nothing.
    void drain();

Q_SIGNALS:
    void runningChanged();

private:
    using Done = std::function<void(const domain::Status &)>;
    struct Entry {
        engine::Job::Work work;
        Done done;
    };
    void add(Entry entry, Turn turn);
    void next();
    void finish(const Done &done, const domain::Status &end);

    std::deque<Entry> m_waiting;
    bool m_superseded = false;
    std::unique_ptr<engine::Job> m_job;
};

} // namespace ui
