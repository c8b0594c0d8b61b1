// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/reportviewmodel.h"
#include "ui/common/writefile.h"

namespace ui {
namespace {

/// The end of a log tells of the fault, and a report is to be read before it is given away.
constexpr qsizetype mostLines = 500;

/// What is not for strangers is taken out first: cut in two, a key would look like none.
QString endOf(const QString &log, const domain::Whereabouts &who)
{
    const QStringList lines = domain::forStrangers(log, who).trimmed().split(QLatin1Char('\n'));
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

/// Called on a worker, for a long log takes a while to look through.
QString reportFrom(const ReportSources &sources)
{
    std::vector<Fact> facts = sources.facts;
    const std::vector<Fact> components = sources.components();
    facts.insert(facts.end(), components.begin(), components.end());
    QString system;
    for (const auto &[name, value] : facts)
        system += QStringLiteral("- %1: %2\n").arg(name, value.isEmpty() ? ReportViewModel::tr("not found") : value);
    const QString log = endOf(sources.log, sources.who);
    return heading(ReportViewModel::tr("What happened")) + ReportViewModel::tr("What I did:\n\nWhat I expected:\n\nWhat I saw instead:\n\n")
           + heading(ReportViewModel::tr("System")) + domain::forStrangers(system, sources.who) + QLatin1Char('\n')
           + heading(ReportViewModel::tr("Log"))
           + (log.isEmpty() ? ReportViewModel::tr("The log is empty.") + QLatin1Char('\n') : fenced(log));
}

} // namespace

ReportViewModel::ReportViewModel(ReportSources sources, QObject *parent) : QObject(parent), m_sources(std::move(sources)) {}

void ReportViewModel::load()
{
    m_load.start<QString>([sources = m_sources](const engine::CancelToken &,
                                                const engine::Job::Post &) -> domain::Result<QString> { return reportFrom(sources); },
                          [this](const domain::Result<QString> &text) {
                              m_text = text.value_or(QString());
                              m_loaded = true;
                              Q_EMIT changed();
                          });
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
