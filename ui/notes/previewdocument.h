// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextDocument>

namespace ui {

/// A page of the preview. Loads nothing but images that lie inside one folder: never anything remote.
class PreviewDocument final : public QTextDocument {
    Q_OBJECT
public:
    explicit PreviewDocument(const QString &folder, QObject *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    QString m_folder; ///< canonical
};

} // namespace ui
