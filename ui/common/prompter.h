// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <functional>
#include <vector>

namespace ui {

/// Every question to the person goes through here and is answered later, so that no pane ever waits.
/// An answer that is not given (Cancel, Escape) calls nothing.
class Prompter {
public:
    struct Question {
        QString title;
        QString text;
        QString details; ///< more to read, folded away
        QString verb;    ///< words of the button that says yes: what it does, never "OK"
    };
    struct Way {
        QString verb;
        std::function<void()> act;
    };
    struct Choice {
        QString title;
        QString text;
        std::vector<Way> ways;
        QString stay; ///< words of the button that changes nothing
    };
    struct NameQuestion {
        QString title;
        QString text;
        QString name;             ///< proposed
        QString reasonLabel;
        bool reasonNeeded = true;
        QString verb;
    };
    virtual ~Prompter() = default;
    virtual void confirm(const Question &question, std::function<void()> yes) = 0;
    virtual void choose(const Choice &choice) = 0;
    virtual void askNameAndReason(const NameQuestion &question, std::function<void(const QString &name, const QString &reason)> answer) = 0;
    virtual void askFolder(const QString &title, const QString &start, std::function<void(const QString &folder)> answer) = 0;
    virtual void askFileToWrite(const QString &title, const QString &proposed, std::function<void(const QString &path)> answer) = 0;
};

} // namespace ui
