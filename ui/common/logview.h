// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/logline.h"
#include "ui/common/look.h"
#include <QPlainTextEdit>
#include <QTimer>
#include <deque>

namespace ui {

/// Shows the end of a log, from a level on. However much comes at once, it is put in a little at a time, and stays at the
/// end when it was there.
class LogView final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Where the lines are had when all of them are to be shown anew.
    using Source = std::function<engine::LogLines(engine::LogLevel least)>;

    LogView(const QString &name, const QString &words, QWidget *parent = nullptr);

    void setSource(Source source);
    void refill();
    void append(const engine::LogLines &lines);
    void setLeast(engine::LogLevel least);
    engine::LogLevel least() const { return m_least; }

Q_SIGNALS:
    void refilled();

private:
    void changeEvent(QEvent *event) override;
    void take(const engine::LogLines &lines);
    void putSome();
    QTextCharFormat formatOf(engine::LogLevel level) const;

    Source m_source;
    engine::LogLevel m_least = engine::LogLevel::Output;
    std::deque<engine::LogLine> m_waiting;
    QTimer m_next;
};

} // namespace ui
