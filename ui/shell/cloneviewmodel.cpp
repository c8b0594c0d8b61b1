// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cloneviewmodel.h"
#include "domain/redact.h"
#include <QDir>
#include <QRegularExpression>

namespace ui {

using engine::CloneProgress;

CloneViewModel::CloneViewModel(Clone clone, QObject *parent) : QObject(parent), m_clone(std::move(clone))
{
    connect(&m_work, &Work::runningChanged, this, &CloneViewModel::changed);
}

void CloneViewModel::setAddress(const QString &address)
{
    m_address = address.trimmed();
    Q_EMIT changed();
}

void CloneViewModel::setParentFolder(const QString &folder)
{
    m_parentFolder = QDir::fromNativeSeparators(folder.trimmed());
    Q_EMIT changed();
}

QString CloneViewModel::name() const
{
    static const QRegularExpression last(QStringLiteral("([^/:\\\\]+?)(?:\\.git)?[/\\\\]*$"));
    const QString found = last.match(m_address).captured(1);
    return found == QLatin1String(".") || found == QLatin1String("..") ? QString() : found;
}

QString CloneViewModel::folder() const
{
    return name().isEmpty() || m_parentFolder.isEmpty() ? QString() : QDir::cleanPath(m_parentFolder + QLatin1Char('/') + name());
}

QString CloneViewModel::problem() const
{
    if (m_address.isEmpty())
        return {};
    if (domain::redacted(m_address) != m_address)
        return tr("The address holds a password, which Git would keep in clear text. Leave it out: Git asks your credential helper.");
    if (name().isEmpty())
        return tr("The address names no repository. It looks like https://host/name.git, git@host:name.git, or a folder.");
    if (m_parentFolder.isEmpty())
        return {};
    if (!QDir::isAbsolutePath(m_parentFolder) || !QFileInfo(m_parentFolder).isDir())
        return tr("There is no folder %1. Choose one that is there.").arg(QDir::toNativeSeparators(m_parentFolder));
    if (!isRunning() && QFileInfo(folder()).isDir() && !QDir(folder()).isEmpty())
        return tr("%1 is there already. Open it, or choose another folder.").arg(QDir::toNativeSeparators(folder()));
    return {};
}

bool CloneViewModel::canStart() const { return !isRunning() && !folder().isEmpty() && problem().isEmpty(); }

QString CloneViewModel::progressWords() const
{
    switch (m_progress.stage) {
    case CloneProgress::Stage::Asking: return tr("Waiting for the remote…");
    case CloneProgress::Stage::Receiving: return tr("Receiving objects, %L1 %").arg(m_progress.percent);
    case CloneProgress::Stage::Resolving: return tr("Putting them together, %L1 %").arg(m_progress.percent);
    case CloneProgress::Stage::CheckingOut: return tr("Writing the files, %L1 %").arg(m_progress.percent);
    }
    Q_UNREACHABLE();
}

void CloneViewModel::start()
{
    if (!canStart())
        return;
    m_progress = {};
    m_work.start<void>(
        [clone = m_clone, address = m_address, target = folder(), this](const engine::CancelToken &cancel, const engine::Job::Post &post) {
            return clone(
                address, target,
                [&](const CloneProgress &progress) {
                    post([this, progress] {
                        m_progress = progress;
                        Q_EMIT changed();
                    });
                },
                cancel);
        },
        [this, target = folder()](const domain::Status &done) {
            if (done)
                return Q_EMIT cloned(target);
            if (done.error().kind != domain::ErrorKind::Cancelled)
                Q_EMIT failed(done.error());
        });
}

} // namespace ui
