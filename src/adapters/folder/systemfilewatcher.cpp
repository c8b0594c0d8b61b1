// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/systemfilewatcher.h"
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

namespace adapters {
namespace {

class SystemFileWatch final : public QObject, public engine::FileWatch {
public:
    SystemFileWatch(QStringList files, std::function<void()> changed) : m_files(std::move(files))
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(150); // a file is often emptied and then written
        QObject::connect(&m_rest, &QTimer::timeout, this, std::move(changed));
        const auto heard = [this] {
            listen();
            m_rest.start();
        };
        QObject::connect(&m_system, &QFileSystemWatcher::fileChanged, this, heard);
        QObject::connect(&m_system, &QFileSystemWatcher::directoryChanged, this, heard);
        listen();
    }

private:
    /// A file that was replaced is not listened to any more, and one may have come.
    void listen()
    {
        for (const QString &file : m_files) {
            add(file);
            QString folder = QFileInfo(file).path();
            while (!QFileInfo(folder).isDir() && QFileInfo(folder).path() != folder)
                folder = QFileInfo(folder).path();
            add(folder);
        }
    }

    void add(const QString &path)
    {
        if (QFileInfo::exists(path) && !m_system.files().contains(path) && !m_system.directories().contains(path))
            m_system.addPath(path);
    }

    const QStringList m_files;
    QFileSystemWatcher m_system;
    QTimer m_rest;
};

} // namespace

std::unique_ptr<engine::FileWatch> SystemFileWatcher::watch(const QStringList &files, std::function<void()> changed)
{
    return std::make_unique<SystemFileWatch>(files, std::move(changed));
}

} // namespace adapters
