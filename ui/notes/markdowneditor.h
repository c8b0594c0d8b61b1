// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textfind.h"
#include "engine/draftedits.h"
#include "ui/common/codeeditor.h"
#include <QTimer>
#include <functional>

class QMenu;

namespace ui {

class CompletionPopup;
class EditLog;
class EditRecorder;
class NoteCompletions;
class Settings;

/// The font chosen for editors, or the system's fixed-width one.
QFont editorFont(const Settings &settings);

/// The editor of a Markdown text that a preview scrolls with. What its keys do to the text is in src/domain.
class MarkdownEditor final : public CodeEditor {
    Q_OBJECT
public:
    /// What an action of the window can do here; each is one step of undo.
    enum class Act {
        Undo,
        Redo,
        PastePlain,
        Bold,
        Italic,
        Code,
        Strike,
        Link,
        HeadingDeeper,
        HeadingHigher,
        LinesUp,
        LinesDown,
        LinesTwice,
        AlignTable,
        Fix
    };

    explicit MarkdownEditor(QWidget *parent = nullptr);
    void follow(Settings &settings); ///< font and wrapping, now and when they change
    void act(Act act);
    void make(const domain::TextChange &change); ///< as one step of undo
    void completeFrom(NoteCompletions &completions);
    void recordIn(EditLog &log); ///< which undo and redo work with from then on
    void undo();
    void redo();
    /// Shows another text; as an edit when it is undoable. Else a long one comes bit by bit while the window goes on: it must not
    /// be written in until shown().
    void showText(const QString &text, bool undoable);
    bool isShowing() const { return m_shownTo < m_toShow.size(); }

    engine::EditPlace place() const;
    void goTo(const engine::EditPlace &place);
    void select(const domain::Found &place); ///< as much of it as there is, and brings it into sight

    /// A strip of this width beside the text, at the side where its lines begin.
    void setStrip(QWidget *strip, int width);
    /// The lines that can be seen, from 0, with their places in the strip.
    std::vector<std::pair<int, QRectF>> linesInSight() const;
    int lineAt(int y) const; ///< of the strip; the last one below the text

    /// The line at the top, with the part of it that is scrolled away.
    double topLine() const;
    void scrollToLine(double line);
    void goToLine(int line); ///< from 0; puts the cursor there, once it is shown

Q_SIGNALS:
    void shown(); ///< the whole text
    /// Before a menu about a place of the text is shown: whoever knows more puts it there.
    void menuWanted(QMenu *menu, int position);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using Rule = std::function<std::optional<domain::TextChange>(const QString &text, const domain::Selection &selection)>;
    bool apply(const Rule &rule);
    void makeAt(const domain::TextChange &change, int start);
    bool enter();
    bool tab(bool forward);
    void pastePlain();
    void offerFixes();
    void showMore();

    EditRecorder *m_recorder = nullptr;
    CompletionPopup *m_popup = nullptr;
    QWidget *m_strip = nullptr;
    QString m_toShow;
    qsizetype m_shownTo = 0;
    std::function<void()> m_whenShown; ///< where to go then
    QTimer m_more;
};

} // namespace ui
