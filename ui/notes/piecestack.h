// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports/markdownrenderer.h"
#include "ui/notes/pieceselection.h"
#include "ui/notes/previewdocument.h"
#include "ui/notes/previewtext.h"
#include "ui/notes/scrollmap.h"
#include <memory>
#include <optional>

namespace ui {

class CodeColours;

/// The pieces of a text below each other, seen through a window of some height. Only what the window shows is drawn and
/// measured; the height of the rest is guessed. What stands at the top stays there when a guess turns out wrong.
class PieceStack {
public:
    /// A piece that the window shows, and where.
    struct Shown {
        size_t piece = 0;
        double top = 0; ///< from that of the window
        PreviewDocument *document = nullptr;
    };

    PieceStack(const PreviewText &text, std::shared_ptr<const engine::MarkdownRenderer> renderer);
    ~PieceStack();

    void setLook(const PreviewLook &look);
    const PreviewLook &look() const { return m_look; }
    void setFolder(const QString &folder);
    void setWindow(double width, double height);
    /// The text has changed. Pieces that are the same are not drawn again.
    void change(const PreviewText::Change &change);
    void reset(); ///< to another text: from its top

    const std::vector<Shown> &shown(); ///< draws what is not drawn yet
    double position() const;
    double height() const; ///< of all, at least that of the window
    void scrollBy(double distance);
    void scrollTo(double position);
    void scrollToEnd();

    /// The line of the text at the top, with the part of it that is scrolled away.
    double topLine();
    void scrollToLine(double line);
    void showLine(int line); ///< scrolls as far as it takes
    void scrollToAnchor(const QString &anchor);

    /// Drawn when it was not; valid until the next change.
    PreviewDocument *document(size_t piece);
    /// The words of what is selected of a piece. One between the ends of the selection is not drawn for that.
    QString plainText(size_t piece, const PieceSelection &selection);

private:
    struct Piece {
        std::unique_ptr<PreviewDocument> document;
        QString source;
        int revision = -1; ///< of the text that `source` is known to be right for
        double height = -1; ///< negative: not known
        std::optional<ScrollMap> map;
    };

    void draw(size_t piece);
    void measure(size_t piece);
    double heightOf(size_t piece) const;
    double above(size_t piece) const;
    const ScrollMap &mapOf(size_t piece);
    void settle();
    double fill();
    void forgetFarOnes();

    const PreviewText &m_text;
    std::shared_ptr<const engine::MarkdownRenderer> m_renderer;
    std::unique_ptr<CodeColours> m_colours;
    PreviewLook m_look;
    double m_characterWidth = 1;
    double m_lineHeight = 1;
    QString m_folder;
    double m_width = 100;
    double m_windowHeight = 100;
    std::vector<Piece> m_pieces;
    std::vector<Shown> m_shown;
    size_t m_top = 0;     ///< the piece at the top of the window
    double m_offset = 0;  ///< how much of it is scrolled away
};

} // namespace ui
