// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/processeditviewmodel.h"
#include <utility>

namespace ui {

using domain::ErrorKind;
using domain::FileEdit;
using domain::Result;
using domain::Status;
using engine::CancelToken;
using engine::Job;

namespace {

const QString fileName = QStringLiteral("slipway.toml");
constexpr char byteOrderMark[] = "\xef\xbb\xbf";

} // namespace

ProcessEditViewModel::ProcessEditViewModel(ProcessDoors doors, QObject *parent)
    : QObject(parent), m_doors(std::move(doors)), m_reading(m_doors.reader)
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(500); // not restarted by the next key: also steady typing is kept within a second
    connect(&m_autosave, &QTimer::timeout, this, &ProcessEditViewModel::keep);
    connect(&m_reading, &ProcessReading::changed, this, &ProcessEditViewModel::changed);
    connect(&m_reading, &ProcessReading::failed, this, &ProcessEditViewModel::failed);
    connect(&m_write, &Work::runningChanged, this, &ProcessEditViewModel::changed);
}

ProcessEditViewModel::~ProcessEditViewModel()
{
    keep(); // the last words before the program ends: no event loop will answer any more
    m_keep.drain();
}

void ProcessEditViewModel::load(const QString &path)
{
    m_path = path;
    m_load.start<engine::ProcessText>([open = m_doors.open, path](const CancelToken &, const Job::Post &) { return open(path); },
                                      [this](const Result<engine::ProcessText> &text) {
                                          if (!text)
                                              return Q_EMIT failed(text.error());
                                          if (QString::fromUtf8(text->saved).contains(QChar::ReplacementCharacter))
                                              return Q_EMIT failed({ErrorKind::NotUtf8, fileName, {}, {}, {}});
                                          m_workTree = text->workTree;
                                          if (text->unsaved)
                                              m_unsaved = QString::fromUtf8(*text->unsaved).remove(QLatin1Char('\r'));
                                          m_loaded = true;
                                          take(text->saved);
                                      });
}

/// The file as it is on disk is what the text starts from.
void ProcessEditViewModel::take(const QByteArray &saved)
{
    m_saved = saved;
    m_head = saved.startsWith(byteOrderMark) ? QByteArray(byteOrderMark) : QByteArray();
    m_crlf = saved.count('\n') > 0 && saved.count("\r\n") == saved.count('\n');
    const QString text = QString::fromUtf8(saved.mid(m_head.size()));
    show(m_crlf ? QString(text).remove(QLatin1Char('\r')) : text);
}

QByteArray ProcessEditViewModel::bytesOf(const QString &text) const
{
    QByteArray bytes = text.toUtf8();
    return m_head + (m_crlf ? bytes.replace("\n", "\r\n") : bytes);
}

void ProcessEditViewModel::show(const QString &text)
{
    m_text = text;
    m_reading.setText(text);
    Q_EMIT loaded();
    Q_EMIT changed();
}

void ProcessEditViewModel::setText(const QString &text)
{
    if (!m_loaded || text == m_text)
        return;
    m_text = text;
    m_isKept = false;
    m_reading.setText(text);
    if (!m_autosave.isActive())
        m_autosave.start();
    Q_EMIT changed();
}

/// What is on offer from an earlier time is put aside before it is overwritten.
void ProcessEditViewModel::keep()
{
    m_autosave.stop();
    if (std::exchange(m_isKept, true))
        return;
    m_keep.start<void>(
        [doors = m_doors, path = m_path, toml = bytesOf(m_text),
         older = std::exchange(m_unsaved, {}).has_value()](const CancelToken &, const Job::Post &) -> Status {
            const Status aside = older ? doors.dropUnsaved(path) : Status();
            return aside ? doors.keepUnsaved(path, toml) : aside;
        },
        [this](const Status &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        },
        Work::Turn::After);
}

void ProcessEditViewModel::restore()
{
    if (const auto unsaved = std::exchange(m_unsaved, {}))
        show(*unsaved);
}

void ProcessEditViewModel::discard()
{
    m_autosave.stop();
    m_isKept = true;
    m_keep.start<void>([drop = m_doors.dropUnsaved, path = m_path](const CancelToken &, const Job::Post &) { return drop(path); },
                       [](const Status &) {}, Work::Turn::After);
}

void ProcessEditViewModel::review()
{
    m_review.start<Review>(
        [doors = m_doors, path = m_path, edit = FileEdit{fileName, m_saved, bytesOf(m_text)}](const CancelToken &,
                                                                                              const Job::Post &) -> Result<Review> {
            const auto now = doors.open(path);
            if (!now)
                return domain::failure(now.error());
            const auto difference = doors.difference(path, edit);
            if (!difference)
                return domain::failure(difference.error());
            return Review{now->saved, {{}, {}, {{engine::Effect::Kind::Diff, *difference}}, {}}};
        },
        [this, edit = FileEdit{fileName, m_saved, bytesOf(m_text)}](Result<Review> review) {
            if (!review)
                return Q_EMIT failed(review.error());
            m_onDisk = review->onDisk;
            if (m_onDisk != edit.before)
                return Q_EMIT foundOther();
            m_proposed = edit;
            review->sheet.title = tr("Save the release process");
            review->sheet.introduction = tr("Nothing has been written yet. What the file holds now is kept as a backup. Commit and "
                                            "push it afterwards: a cut needs a clean work tree.");
            review->sheet.verb = tr("Save slipway.toml");
            Q_EMIT proposed(review->sheet);
        });
}

void ProcessEditViewModel::save()
{
    m_write.start<QString>(
        [save = m_doors.save, path = m_path, edit = m_proposed](const CancelToken &, const Job::Post &) { return save(path, edit); },
        [this, edit = m_proposed](const Result<QString> &backup) {
            if (!backup && backup.error().kind == ErrorKind::FileChanged)
                return review();
            if (!backup)
                return Q_EMIT failed(backup.error());
            m_saved = edit.after;
            m_isKept = m_isKept || !isChanged();
            Q_EMIT logged(tr("files"), {{engine::LogLevel::Note, tr("%1 is changed; what it held is kept as %2").arg(fileName, *backup)}});
            Q_EMIT changed();
            Q_EMIT saved(m_workTree);
        });
}

void ProcessEditViewModel::compareWithOther()
{
    m_saved = m_onDisk;
    Q_EMIT changed();
    review();
}

void ProcessEditViewModel::takeOther()
{
    take(m_onDisk);
    discard();
}

QString ProcessEditViewModel::stateWords() const
{
    if (!m_loaded)
        return {};
    return isChanged() ? tr("Not saved") : tr("Saved");
}

} // namespace ui
