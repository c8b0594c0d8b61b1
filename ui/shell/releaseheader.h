// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class ElidedLabel;
class ReleaseViewModel;
class StageStrip;

/// Which project, which release, and how far it has come.
class ReleaseHeader final : public QWidget {
    Q_OBJECT
public:
    explicit ReleaseHeader(ReleaseViewModel &release, QWidget *parent = nullptr);
    void refresh(bool published);

Q_SIGNALS:
    void failed(const QString &words);

private:
    void choose();

    ReleaseViewModel &m_release;
    ElidedLabel *m_project;
    QLineEdit *m_version;
    QLabel *m_level;
    StageStrip *m_stages;
};

} // namespace ui
