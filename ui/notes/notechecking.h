// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/notefacts.h"
#include "engine/ports/draftstore.h"
#include "ui/common/openrelease.h"
#include "ui/common/problemmodel.h"
#include "ui/common/work.h"
#include <QTimer>

namespace ui {

/// Looks, while a text is written, for what its readers would stumble over, and counts its words. Knows no editor.
class NoteChecking final : public QObject {
    Q_OBJECT
public:
    explicit NoteChecking(QObject *parent = nullptr);

    /// Looks at the newest text only, once the keys have rested for a moment.
    void look(const ReleasePtr &release, engine::Document document, const QString &text);

    ProblemModel &problems() { return m_model; }
    /// In the order of the model; of an earlier text while isCurrent() is not true.
    const std::vector<domain::NoteProblem> &found() const { return m_found; }
    bool isCurrent() const { return m_isCurrent; }
    bool canFix(int row) const;
    engine::NoteMentions mentions() const { return m_facts ? m_facts->mentions : engine::NoteMentions(); }
    qsizetype words() const { return m_words; } ///< of the text

Q_SIGNALS:
    void changed();

private:
    struct Facts {
        QString key;
        domain::NoteFacts facts;
        engine::NoteMentions mentions;
    };
    struct Checked {
        std::shared_ptr<const Facts> facts;
        std::vector<domain::NoteProblem> problems;
        std::vector<ProblemModel::Row> rows;
        qsizetype words = 0;
    };
    void start();
    static std::shared_ptr<const Facts> factsOf(const OpenRelease &release, engine::Document document,
                                                const std::shared_ptr<const Facts> &known);

    ReleasePtr m_release;
    engine::Document m_document = engine::Document::Notes;
    QString m_text;
    std::shared_ptr<const Facts> m_facts; ///< of the release as it was looked at last
    std::vector<domain::NoteProblem> m_found;
    qsizetype m_words = 0;
    bool m_isCurrent = false;
    ProblemModel m_model;
    QTimer m_rest;
    Work m_look;
};

/// What is wrong, and what would be right.
QString sentenceOf(const domain::NoteProblem &problem, const domain::NoteFacts &facts);

} // namespace ui
