// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <QColor>
#include <QHash>
#include <QTextLayout>
#include <QTimer>
#include <vector>

class QPlainTextEdit;
class QTextBlock;

namespace ui {

/// Colours a text of any length, as far down as somebody looks: what is typed at once, the rest in moments of a few
/// milliseconds. A place that is jumped to has colours by a guess until the lines above it have been read.
class PatientHighlighter final : public QObject, private KSyntaxHighlighting::AbstractHighlighter {
    Q_OBJECT
public:
    explicit PatientHighlighter(QPlainTextEdit &editor); ///< which owns it

    void setLanguage(const KSyntaxHighlighting::Definition &definition);
    /// Colours are moved so far that they can be read on `ground`.
    void setColours(const KSyntaxHighlighting::Theme &theme, const QColor &ground);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    void startOver();
    void follow(int position, int removed, int added);
    void look();
    void goOn();
    int recolour(int first, int last, int known);
    void guess(int first, int last);
    KSyntaxHighlighting::State colour(const QTextBlock &block, const KSyntaxHighlighting::State &before);
    KSyntaxHighlighting::State before(int line) const;
    QTextCharFormat paintedFormat(const KSyntaxHighlighting::Format &format) const;
    std::pair<int, int> inSight() const;

    /// Lines below m_done whose state and colours follow from a guess.
    struct Guessed {
        int first = 0;
        int end = 0; ///< behind the last one
        bool knowsBefore(int line) const { return first < line && line <= end; }
    };

    QPlainTextEdit &m_editor;
    QColor m_ground = Qt::white;
    std::vector<KSyntaxHighlighting::State> m_after; ///< of each line
    int m_done = 0;                                  ///< lines from the top whose state and colours are right
    Guessed m_guessed;
    QHash<int, QTextCharFormat> m_formats;           ///< by the format's id
    QList<QTextLayout::FormatRange> m_line;          ///< of the one that is read
    QTimer m_moment;
};

} // namespace ui
