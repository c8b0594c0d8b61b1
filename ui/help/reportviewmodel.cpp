// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/reportviewmodel.h"
#include <QSaveFile>

namespace ui {
namespace {

/// The end of a log tells of the fault, and a report is to be read before it is given away.
constexpr qsizetype mostLines = 500;

QString endOf(const QString &log)
{
    const QStringList lines = log.trimmed().split(QLatin1Char('\n'));
    return lines.mid(qMax(lines.size() - mostLines, 0)).join(QLatin1Char('\n'));
}

QString heading(const QString &words) { return QStringLiteral("## %1\n\n").arg(words); }

/// A fence that is longer than any in the text.
QString fenced(const QString &text)
{
    QString fence = QStringLiteral("```");
    while (text.contains(fence))
        fence += QLatin1Char('`');
    return QStringLiteral("%1text\n%2\n%1\n").arg(fence, text);
}

domain::Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return domain::failure(domain::ErrorKind::InputOutput, path, file.errorString());
}

} // namespace

ReportViewModel::ReportViewModel(ReportSources sources, QObject *parent) : QObject(parent), m_sources(std::move(sources)) {}

void ReportViewModel::load()
{
    m_load.start<std::vector<Fact>>(
        [components = m_sources.components](const engine::CancelToken &, const engine::Job::Post &) -> domain::Result<std::vector<Fact>> {
            return components();
        },
        [this](const domain::Result<std::vector<Fact>> &components) {
            m_text = write(components.value_or(std::vector<Fact>()));
            m_loaded = true;
            Q_EMIT changed();
        });
}

QString ReportViewModel::write(const std::vector<Fact> &components) const
{
    std::vector<Fact> facts = m_sources.facts;
    facts.insert(facts.end(), components.begin(), components.end());
    QString text = heading(tr("What happened"));
    text += tr("What I did:\n\nWhat I expected:\n\nWhat I saw instead:\n\n");
    QString below = heading(tr("System"));
    for (const auto &[name, value] : facts)
        below += QStringLiteral("- %1: %2\n").arg(name, value.isEmpty() ? tr("not found") : value);
    const QString log = endOf(m_sources.log);
    below += QLatin1Char('\n') + heading(tr("Log")) + (log.isEmpty() ? tr("The log is empty.") + QLatin1Char('\n') : fenced(log));
    return text + domain::forStrangers(below, m_sources.who);
}

void ReportViewModel::save(const QString &path)
{
    m_save.start<void>(
        [path, bytes = m_text.toUtf8()](const engine::CancelToken &, const engine::Job::Post &) { return writeFile(path, bytes); },
        [this, path](const domain::Status &written) {
            if (!written)
                return Q_EMIT failed(written.error());
            Q_EMIT saved(path);
        });
}

} // namespace ui
