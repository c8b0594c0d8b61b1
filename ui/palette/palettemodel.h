// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/palette/fuzzymatch.h"
#include <QAbstractListModel>
#include <functional>

namespace ui {

/// Something the person can do, as it is offered in the command palette.
struct Command {
    QString title;    ///< "Release: Run all checks"
    QString shortcut; ///< as people read it; empty when there is none
    QString whyNot;   ///< why it cannot be done now; empty when it can
    std::function<void()> run;
};

/// The commands that fit what was typed, the best first.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ShortcutRole = Qt::UserRole + 1,
        WhyNotRole,
        PlacesRole, ///< QList<int>: the letters of the title that fit
    };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setCommands(std::vector<Command> commands);
    void setTyped(const QString &typed);
    /// Null when it cannot be done now.
    std::function<void()> commandAt(int row) const;

private:
    struct Row {
        size_t command;
        FuzzyMatch match;
    };
    void sort();

    std::vector<Command> m_commands;
    QString m_typed;
    std::vector<Row> m_rows;
};

} // namespace ui
