// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/processreading.h"
#include "engine/checks.h"
#include "phrases/phrases.h"

namespace ui {

using domain::Result;
using engine::CancelToken;
using engine::Job;

ProcessReading::ProcessReading(ProcessReader reader, QObject *parent) : QObject(parent), m_reader(std::move(reader))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(150);
    connect(&m_rest, &QTimer::timeout, this, &ProcessReading::read);
}

void ProcessReading::setText(const QString &text)
{
    m_text = text;
    m_isRead = false;
    m_read.drop();
    m_rest.start();
}

void ProcessReading::read()
{
    m_read.start<Found>(
        [reader = m_reader, toml = m_text.toUtf8()](const CancelToken &, const Job::Post &) -> Result<Found> {
            Found found{reader.problems(toml), {}};
            if (const auto process = reader.read(toml))
                for (const domain::CheckDefinition &check : engine::checklistOf(*process))
                    found.checks << phrases::title(check);
            return found;
        },
        [this](const Result<Found> &found) {
            if (!found)
                return Q_EMIT failed(found.error());
            m_isRead = true;
            m_problems.setProblems(found->problems);
            if (found->problems.empty())
                m_checks.setStringList(found->checks);
            Q_EMIT changed();
        });
}

} // namespace ui
