// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/notes/commitdeskviewmodel.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ui {

/// A section that an entry may be put into, as people read it; "By type" for none.
QString sectionLabel(const QString &section);

/// What the table of commits has no column for: the section that the chosen entries were put into, and the migration of those that
/// break something. What is typed and not confirmed is never dropped: it is written as soon as other entries are chosen.
class DeskEntry final : public QWidget {
    Q_OBJECT
public:
    explicit DeskEntry(CommitDeskViewModel &desk, QWidget *parent = nullptr);

    void show(const std::vector<DeskRows::Row> &rows); ///< the chosen ones
    QList<QWidget *> stops() const;                    ///< in the order of Tab

protected:
    void hideEvent(QHideEvent *event) override;

private:
    /// One that may be read anew, when rows have other numbers.
    struct Entry {
        domain::ObjectId commit;
        int part = 0;
        bool operator==(const Entry &) const = default;
    };
    std::vector<DeskRows::Row> rowsOf(const std::vector<Entry> &entries) const;
    void fillSections();
    void showSection();
    void showMigration();
    void writeMigration();
    QStringList textsOf(DeskColumn column) const;

    CommitDeskViewModel &m_desk;
    QComboBox *m_section;
    QLineEdit *m_migration;
    std::vector<Entry> m_entries; ///< the chosen ones
};

} // namespace ui
