// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

class QCoreApplication;

namespace ui {

/// The languages that Slipway speaks: one for each slipway_<code>.qm in a folder. In the program that is a folder of its resources.
class Languages {
public:
    struct Language {
        QString code; ///< "de", "pt_BR"
        QString name; ///< in the language itself, as its translation has it
    };
    explicit Languages(QString folder = QStringLiteral(":/i18n")) : m_folder(std::move(folder)) {}

    std::vector<Language> all() const; ///< sorted by name
    /// Translates our texts and Qt's. An empty code, or one that is not there, means the languages of the system, or else English.
    /// Loads no more than it needs: it is called at the start.
    void install(QCoreApplication &application, const QString &code) const;

private:
    QString m_folder;
};

} // namespace ui
