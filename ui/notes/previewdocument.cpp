// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/previewdocument.h"
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QUrl>

namespace ui {

PreviewDocument::PreviewDocument(const QString &folder, QObject *parent)
    : QTextDocument(parent), m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath())
{
}

QVariant PreviewDocument::loadResource(int type, const QUrl &name)
{
    const bool isFile = name.isLocalFile() || name.isRelative();
    if (type != ImageResource || !isFile || m_folder.isEmpty())
        return {};
    const QString path = QDir(m_folder).filePath(name.isLocalFile() ? name.toLocalFile() : name.path());
    const QString canonical = QFileInfo(path).canonicalFilePath(); // links that lead outside are outside
    if (!canonical.startsWith(m_folder + QLatin1Char('/')))
        return {};
    QImageReader reader(canonical);
    reader.setAutoTransform(true);
    return reader.read();
}

} // namespace ui
