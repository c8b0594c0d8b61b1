// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPushButton>

namespace ui {

/// A button whose words may hold a long path: they are cut in the middle when there is no room, and then told on hover.
class ElidedButton final : public QPushButton {
    Q_OBJECT
public:
    explicit ElidedButton(const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int around() const; ///< the width that is not for words
    QString m_whole;
};

} // namespace ui
