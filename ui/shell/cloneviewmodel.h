// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/clone.h"
#include "ui/common/work.h"

namespace ui {

/// Clones a repository from an address into a folder beside the person's others.
class CloneViewModel final : public QObject {
    Q_OBJECT
public:
    using Clone = std::function<domain::Status(const QString &address, const QString &folder, const engine::CloneHeard &heard,
                                               const engine::CancelToken &cancel)>;

    explicit CloneViewModel(Clone clone, QObject *parent = nullptr);

    void setAddress(const QString &address);
    void setParentFolder(const QString &folder);

    QString name() const;    ///< what the address ends with: "harbor" of ".../harbor.git"
    QString folder() const;  ///< where the clone goes; empty while that is not known
    QString problem() const; ///< why it cannot start, for a person; empty while nothing is wrong
    bool canStart() const;
    bool isRunning() const { return m_work.isRunning(); }
    const engine::CloneProgress &progress() const { return m_progress; }
    QString progressWords() const;

    void start();
    /// Nothing is left of the clone afterwards.
    void cancel() { m_work.cancel(); }

Q_SIGNALS:
    void changed();
    void cloned(const QString &folder);
    void failed(const domain::Error &error);

private:
    Clone m_clone;
    QString m_address;
    QString m_parentFolder;
    engine::CloneProgress m_progress;
    Work m_work;
};

} // namespace ui
