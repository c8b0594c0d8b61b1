// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/shortcuttable.h"
#include <QSortFilterProxyModel>
#include <QWidget>
#include <memory>

namespace ui {

namespace Ui {
class ShortcutsPage;
}

/// Where the keys of the actions are found and changed.
class ShortcutsPage final : public QWidget {
    Q_OBJECT
public:
    explicit ShortcutsPage(Shortcuts &shortcuts, QWidget *parent = nullptr);
    ~ShortcutsPage() override;

private:
    QAction *current() const;
    void choose();
    void tell(const QString &refusal);
    void refresh();

    Shortcuts &m_shortcuts;
    ShortcutTable m_table;
    QSortFilterProxyModel m_found;
    std::unique_ptr<Ui::ShortcutsPage> m_form;
};

} // namespace ui
