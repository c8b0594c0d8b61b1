// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/setup/guessmodel.h"
#include "ui/setup/processreading.h"

namespace ui {

/// How a release process is drafted and written. The composition root fills these in; they block and are called on a worker.
struct SetupDoors {
    std::function<domain::Result<engine::ProcessDraft>(const QString &folder)> draft;
    ProcessReader reader;
    std::function<domain::Status(const QString &workTree, const QByteArray &toml)> write; ///< never over a file
};

/// A slipway.toml in the making: guesses that make the text, until a person changes the text itself; then the text rules.
class SetupViewModel final : public QObject {
    Q_OBJECT
public:
    explicit SetupViewModel(SetupDoors doors, QObject *parent = nullptr);

    void load(const QString &folder);
    bool isBusy() const { return m_draft.isRunning() || m_write.isRunning(); }

    GuessModel &guesses() { return m_guesses; }
    ProcessReading &reading() { return m_reading; }

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    bool isTextEdited() const { return m_text != m_drafted; }
    void backToGuesses() { setText(m_drafted); }

    bool canWrite() const; ///< the text was read, and nothing is wrong with it
    void write();
    /// What commits the file, to be typed in a shell in the work tree.
    static QString commitCommand();

Q_SIGNALS:
    void changed();
    void written(const QString &workTree);
    void failed(const domain::Error &error);

private:
    void draftAgain();

    SetupDoors m_doors;
    GuessModel m_guesses;
    ProcessReading m_reading;
    QString m_drafted;
    QString m_text;
    Work m_draft;
    Work m_write;
};

} // namespace ui
