// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/anonymous.h"
#include "ui/common/work.h"

namespace ui {

/// Something that is so here: "Qt", "6.4.2".
using Fact = std::pair<QString, QString>;

/// What a report is made from.
struct ReportSources {
    std::vector<Fact> facts;
    std::function<std::vector<Fact>()> components; ///< blocks; called on a worker
    QString log;
    domain::Whereabouts who;
};

/// A report of a problem: a text that a person reads, changes, and takes away by themselves. Sends nothing.
class ReportViewModel final : public QObject {
    Q_OBJECT
public:
    explicit ReportViewModel(ReportSources sources, QObject *parent = nullptr);

    /// Asks what is installed; changed() tells when the text is there.
    void load();
    bool isLoaded() const { return m_loaded; }
    const QString &text() const { return m_text; }
    void setText(const QString &text) { m_text = text; }
    void save(const QString &path);

Q_SIGNALS:
    void changed();
    void saved(const QString &path);
    void failed(const domain::Error &error);

private:
    ReportSources m_sources;
    QString m_text;
    bool m_loaded = false;
    Work m_load;
    Work m_save;
};

} // namespace ui
