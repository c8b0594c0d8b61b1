// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/markdowntext.h"
#include "domain/textfind.h"
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <vector>

class QMenu;
class QTextBlock;

namespace ui {

class MarkdownEditor;
class NoteSpelling;

/// Waves below the misspelt words that can be seen, and what a menu offers for one of them. The word that is being written
/// is left alone.
class SpellMarks final : public QObject {
    Q_OBJECT
public:
    SpellMarks(MarkdownEditor &editor, NoteSpelling &spelling);

    /// Puts at the top of a menu what can be done about the word at a place of the text. Nothing where it is right.
    void fill(QMenu &menu, int position);
    void goToNext(); ///< misspelt word behind the cursor

Q_SIGNALS:
    void nothingFound();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void look();
    void forgetFrom(int position);
    domain::FenceTracker fenceAbove(const QTextBlock &block);
    void showSuggestions(const QString &word, const QStringList &words);
    void put(const QString &word);

    MarkdownEditor &m_editor;
    NoteSpelling &m_spelling;
    std::vector<domain::Found> m_wrong; ///< in sight
    std::vector<domain::FenceTracker> m_fences; ///< above every so many lines: the text may be long
    QPointer<QMenu> m_menu;
    QString m_word; ///< that m_menu is about
    domain::Found m_place;
    QTimer m_rest;
};

} // namespace ui
