// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/project.h"
#include "ui/common/openrelease.h"
#include "ui/common/work.h"
#include "ui/notes/choicepast.h"

namespace ui {

/// What every desk tells, whatever it is that is chosen there.
class ChoiceDeskSignals : public QObject {
    Q_OBJECT
public:
    enum class State { Closed, Loading, Ready, Failed };
    using QObject::QObject;

Q_SIGNALS:
    void leaving(); ///< the rows are about to go: what is half written belongs to them
    void changed(); ///< the state, the rows or what can be taken back
    void kept();    ///< a choice is on disk: generated texts differ
    void failed(const domain::Error &error);
};

/// A desk where a person chooses how the release is told: reads its rows when somebody looks, keeps every choice at once, and takes
/// back any of them. `Model` shows `Rows`, which hold the `Choices`. Knows neither what the rows are nor what is chosen.
template <class Model, class Rows, class Choices>
class ChoiceDesk : public ChoiceDeskSignals {
public:
    using RowsPtr = std::shared_ptr<Rows>;
    /// What a desk reads and writes; both block and are called on a worker thread.
    struct Disk {
        std::function<domain::Result<RowsPtr>(const engine::Project &, const engine::ReleaseState &)> read;
        std::function<domain::Status(engine::ChoiceStore &, const QString &version, const Choices &before, const Choices &next)> save;
    };

    void setRelease(ReleasePtr release) ///< null: none is open
    {
        const bool same = areOfOneVersion(release, m_release) && release->state.base == m_release->state.base;
        if (!same && m_state == State::Ready)
            Q_EMIT leaving();
        m_release = std::move(release);
        if (same && m_state == State::Ready)
            return;
        m_load.drop();
        m_state = State::Closed;
        m_past.clear();
        m_model.change([](Rows &rows) { rows = Rows(); });
        cleared();
        load();
        Q_EMIT changed();
    }
    void setOpen(bool open) ///< somebody looks at it
    {
        m_open = open;
        if (m_state == State::Failed)
            m_state = State::Closed;
        load();
    }
    State state() const { return m_state; }
    /// Rows will be there that are not yet.
    bool isReading() const { return m_release && m_open && (m_state == State::Closed || m_state == State::Loading); }
    Model &model() { return m_model; }
    const Model &model() const { return m_model; }

    void setFilter(const QString &words)
    {
        m_model.change([&](Rows &rows) { rows.setFilter(words); });
    }

    bool canUndo() const { return m_past.canUndo(); }
    bool canRedo() const { return m_past.canRedo(); }
    void undo()
    {
        if (canUndo())
            show(m_past.undo());
    }
    void redo()
    {
        if (canRedo())
            show(m_past.redo());
    }

protected:
    ChoiceDesk(Disk disk, QObject *parent) : ChoiceDeskSignals(parent), m_disk(std::move(disk))
    {
        connect(&m_save, &Work::runningChanged, this, [this] { load(); });
    }

    virtual void cleared() {} ///< the rows of another release are gone
    virtual void read() {}    ///< the rows are there

    const ReleasePtr &release() const { return m_release; }
    decltype(auto) choices() const { return m_model.rows().choices(); }
    void choose(Choices next)
    {
        if (m_state != State::Ready || next == choices())
            return;
        m_past.add(next);
        show(next);
    }

    State m_state = State::Closed;

private:
    void load()
    {
        if (!m_release || !m_open || m_state != State::Closed || m_save.isRunning())
            return; // what was chosen last is read, too
        m_state = State::Loading;
        Q_EMIT changed();
        m_load.start<RowsPtr>(
            [read = m_disk.read, release = m_release](const engine::CancelToken &, const engine::Job::Post &) -> domain::Result<RowsPtr> {
                return read(*release->project, release->state);
            },
            [this](const domain::Result<RowsPtr> &end) { take(end); });
    }
    void take(const domain::Result<RowsPtr> &end)
    {
        m_state = end ? State::Ready : State::Failed;
        if (end) {
            m_model.change([&](Rows &rows) { rows = std::move(**end); });
            m_past.begin(choices());
            read();
        }
        Q_EMIT changed();
        if (!end)
            Q_EMIT failed(end.error());
    }
    void show(const Choices &chosen)
    {
        const Choices before = choices();
        m_model.change([&](Rows &rows) { rows.setChoices(chosen); });
        Q_EMIT changed();
        m_save.start<void>(
            [save = m_disk.save, release = m_release, before, chosen](const engine::CancelToken &, const engine::Job::Post &) {
                return save(*release->project->choices, release->state.version.toString(), before, chosen);
            },
            [this](const domain::Status &end) {
                if (!end)
                    return Q_EMIT failed(end.error());
                Q_EMIT kept();
            },
            Work::Turn::After);
    }

    Disk m_disk;
    ReleasePtr m_release;
    bool m_open = false;
    Model m_model;
    ChoicePast<Choices> m_past;
    Work m_load;
    Work m_save;
};

} // namespace ui
