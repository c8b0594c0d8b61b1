// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/previewlook.h"
#include <QTextDocument>

namespace ui {

/// A page of the preview, or a piece of one. Loads nothing but images that lie inside one folder and are of a sensible
/// size: never anything remote. The small pictures of tasks and alerts are its own.
class PreviewDocument final : public QTextDocument {
    Q_OBJECT
public:
    PreviewDocument(const QString &folder, const PreviewLook &look, QObject *parent = nullptr);

    /// HTML as MarkdownRenderer gives it, with its code coloured.
    /// Pictures are drawn no wider than `width`.
    void setPage(const QString &html, double width);
    /// Other blocks are drawn above: room that Qt leaves out above the first one.
    void leaveRoomAbove();
    bool hasPictures() const { return m_hasPictures; } ///< of the project

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void dressTables();
    void dressHeadings();
    void dressTasks();
    void dressNumbers();
    void dressLists();
    QImage ownPicture(const QString &name) const;

    QString m_folder; ///< canonical
    PreviewLook m_look;
    int m_widest = 0; ///< pixels; a larger picture is shown smaller; 0: none is
    bool m_hasPictures = false;
};

} // namespace ui
