// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adapters/folder/mappedfile.h"
#include <QFileInfo>
#include <algorithm>
#include <mutex>
#include <vector>

namespace adapters {
namespace {

std::mutex keptMutex;

std::vector<std::shared_ptr<const MappedFile>> &keptFiles()
{
    // Never destroyed: what points into them may live until the very end.
    static auto &files = *new std::vector<std::shared_ptr<const MappedFile>>;
    return files;
}

} // namespace

std::shared_ptr<const MappedFile> MappedFile::open(const QString &path)
{
    const QFileInfo now(path);
    {
        const std::lock_guard lock(keptMutex);
        const auto kept = std::ranges::find_if(keptFiles(), [&](const auto &file) {
            return file->m_file.fileName() == path && file->m_bytes.size() == now.size() && file->m_changed == now.lastModified();
        });
        if (kept != keptFiles().end())
            return *kept;
    }
    const std::shared_ptr<MappedFile> file(new MappedFile(path));
    if (!file->m_file.open(QIODevice::ReadOnly))
        return nullptr;
    const qint64 size = file->m_file.size();
    const uchar *begin = file->m_file.map(0, size);
    if (!begin)
        return nullptr;
    file->m_changed = now.lastModified();
    file->m_bytes = QByteArrayView(begin, size);
    return file;
}

void MappedFile::keepForGood(std::shared_ptr<const MappedFile> file)
{
    const std::lock_guard lock(keptMutex);
    if (std::ranges::find(keptFiles(), file) == keptFiles().end())
        keptFiles().push_back(std::move(file));
}

} // namespace adapters
