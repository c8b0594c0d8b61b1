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
    void setPage(const QString &html);

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
};

} // namespace ui
