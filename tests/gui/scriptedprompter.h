// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/common/prompter.h"
#include <QStringList>
#include <optional>

namespace tests {

/// Answers every question from a script, at once. What is not in the script is cancelled.
class ScriptedPrompter final : public ui::Prompter {
public:
    bool yes = true;
    std::optional<QString> name, reason, folder, file;
    std::optional<size_t> way;
    QStringList asked; ///< titles
    QStringList verbs;

    void confirm(const Question &question, std::function<void()> then) override
    {
        note(question.title, question.verb);
        if (yes)
            then();
    }
    void choose(const Choice &choice) override
    {
        note(choice.title, choice.stay);
        if (way)
            choice.ways[*way].act();
    }
    void askNameAndReason(const NameQuestion &question, std::function<void(const QString &, const QString &)> answer) override
    {
        note(question.title, question.verb);
        if (name)
            answer(*name, reason.value_or(QString()));
    }
    void askFolder(const QString &title, const QString &, std::function<void(const QString &)> answer) override
    {
        note(title, {});
        if (folder)
            answer(*folder);
    }
    void askFileToWrite(const QString &title, const QString &, std::function<void(const QString &)> answer) override
    {
        note(title, {});
        if (file)
            answer(*file);
    }

private:
    void note(const QString &title, const QString &verb)
    {
        asked << title;
        verbs << verb;
    }
};

} // namespace tests
