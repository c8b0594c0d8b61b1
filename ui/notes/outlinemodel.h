// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/outline.h"
#include <QAbstractListModel>

namespace ui {

/// The headings of the text that is being written.
class OutlineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { LineRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const std::vector<Heading> &headings() const { return m_headings; }
    void setHeadings(std::vector<Heading> headings);

private:
    std::vector<Heading> m_headings;
};

} // namespace ui
