// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/deskentry.h"
#include "ui/common/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ui {

QString sectionLabel(const QString &section) { return section.isEmpty() ? DeskEntry::tr("By type") : section; }

DeskEntry::DeskEntry(CommitDeskViewModel &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_section(new QComboBox(this)), m_migration(new QLineEdit(this))
{
    constexpr int letters = 14; // a section with a longer name is told whole in the list
    setObjectName(QStringLiteral("deskEntry"));
    m_section->setObjectName(QStringLiteral("deskSection"));
    m_section->setAccessibleName(tr("Section of the chosen commits"));
    m_section->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_section->setMinimumContentsLength(letters);
    m_migration->setObjectName(QStringLiteral("deskMigration"));
    m_migration->setAccessibleName(tr("Migration of the chosen commits"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(wideGap, gap, wideGap, gap);
    row->setSpacing(gap);
    const auto add = [&](const QString &words, QWidget *field, int stretch) {
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, stretch);
    };
    add(tr("Sect&ion"), m_section, 0);
    row->addSpacing(gap);
    add(tr("Mi&gration"), m_migration, 1);
    connect(m_section, &QComboBox::currentIndexChanged, this, [this](int index) { // activated() is silent about letters
        if (index >= 0)
            m_desk.write(rowsOf(m_entries), DeskColumn::Section, m_section->itemData(index).toString());
    });
    connect(m_migration, &QLineEdit::editingFinished, this, &DeskEntry::writeMigration);
    connect(&m_desk, &CommitDeskViewModel::leaving, this, &DeskEntry::writeMigration);
}

void DeskEntry::show(const std::vector<DeskRows::Row> &rows)
{
    if (m_desk.isReading())
        return; // whoever types goes on meanwhile
    std::vector<Entry> entries; // a choice may make an entry of a commit that was shown as it is
    for (const DeskRows::Row &row : rows)
        entries.push_back({m_desk.model().rows().id(row), qMax(0, row.part)});
    const bool isTyped = m_migration->isModified();
    if (isTyped && entries != m_entries) // later: the table is in the midst of its change
        QMetaObject::invokeMethod(
            this, [this, before = m_entries, typed = m_migration->text()] { m_desk.write(rowsOf(before), DeskColumn::Migration, typed); },
            Qt::QueuedConnection);
    const bool goesOn = isTyped && entries == m_entries;
    m_entries = std::move(entries);
    showSection();
    if (!goesOn)
        showMigration();
}

std::vector<DeskRows::Row> DeskEntry::rowsOf(const std::vector<Entry> &entries) const
{
    std::vector<DeskRows::Row> rows;
    for (const Entry &entry : entries)
        if (const auto number = m_desk.model().rows().numberOf(entry.commit))
            rows.push_back({*number, m_desk.model().rows().choice({*number, -1}) ? entry.part : -1});
    return rows;
}

/// Of those that may be written, each once.
QStringList DeskEntry::textsOf(DeskColumn column) const
{
    const DeskRows &all = m_desk.model().rows();
    QStringList texts;
    for (const DeskRows::Row &row : rowsOf(m_entries))
        if (all.canWrite(row, column) && !texts.contains(all.text(row, column)))
            texts << all.text(row, column);
    return texts;
}

void DeskEntry::fillSections()
{
    const QStringList sections = QStringList{QString()} + m_desk.sections();
    bool isSame = m_section->count() == sections.size();
    for (int i = 0; isSame && i < sections.size(); ++i)
        isSame = m_section->itemData(i).toString() == sections[i];
    if (isSame)
        return;
    m_section->clear();
    for (const QString &section : sections)
        m_section->addItem(sectionLabel(section), section);
}

void DeskEntry::showSection()
{
    const QSignalBlocker quiet(m_section);
    fillSections();
    const QStringList chosen = textsOf(DeskColumn::Section);
    m_section->setEnabled(!chosen.isEmpty());
    m_section->setPlaceholderText(chosen.isEmpty() ? QString() : tr("Several"));
    m_section->setCurrentIndex(chosen.size() == 1 ? m_section->findData(chosen.front()) : -1);
}

void DeskEntry::showMigration()
{
    const QStringList written = textsOf(DeskColumn::Migration);
    const QString hint = written.size() == 1 ? tr("What users have to do") : tr("Several");
    m_migration->setEnabled(!written.isEmpty());
    m_migration->setPlaceholderText(written.isEmpty() ? QString() : hint);
    const QString text = written.size() == 1 ? written.front() : QString();
    m_migration->setModified(false);
    if (m_migration->text() == text)
        return;
    m_migration->setText(text);
    if (!m_migration->hasFocus())
        m_migration->home(false); // of a long one the beginning
}

void DeskEntry::writeMigration()
{
    if (!m_migration->isModified())
        return;
    const QString typed = m_migration->text();
    m_migration->setModified(false);
    if (!typed.isEmpty() || textsOf(DeskColumn::Migration).size() == 1)
        m_desk.write(rowsOf(m_entries), DeskColumn::Migration, typed);
}

void DeskEntry::hideEvent(QHideEvent *event)
{
    writeMigration();
    QWidget::hideEvent(event);
}

QList<QWidget *> DeskEntry::stops() const { return {m_section, m_migration}; }

} // namespace ui
