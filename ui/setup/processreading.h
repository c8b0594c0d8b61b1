// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/releaseprocess.h"
#include "ui/common/problemmodel.h"
#include "ui/common/work.h"
#include <QStringListModel>
#include <QTimer>

namespace ui {

/// How the text of a slipway.toml is understood. The composition root fills these in; they block and are called on a worker.
struct ProcessReader {
    std::function<domain::Result<domain::ReleaseProcess>(const QByteArray &toml)> read;
    std::function<std::vector<domain::Error>(const QByteArray &toml)> problems;
};

/// Reads a text while it is typed: what is wrong with it, and the checklist that it gives.
class ProcessReading final : public QObject {
    Q_OBJECT
public:
    explicit ProcessReading(ProcessReader reader, QObject *parent = nullptr);

    /// Reads the newest text only, once the keys have rested for a moment.
    void setText(const QString &text);
    bool isRead() const { return m_isRead; } ///< what is known is about this very text
    bool isGood() const { return m_isRead && m_problems.rowCount() == 0; }

    QStringListModel &checks() { return m_checks; } ///< of a text with problems, the last that had none
    ProblemModel &problems() { return m_problems; }

Q_SIGNALS:
    void changed();
    void failed(const domain::Error &error);

private:
    struct Found {
        std::vector<domain::Error> problems;
        QStringList checks;
    };
    void read();

    ProcessReader m_reader;
    QStringListModel m_checks;
    ProblemModel m_problems;
    QString m_text;
    bool m_isRead = false;
    QTimer m_rest;
    Work m_read;
};

} // namespace ui
