// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/textfind.h"
#include "ui/common/work.h"
#include <QTimer>

namespace ui {

/// Looks for something in a text that changes, on a worker: where it is, and which of the places the cursor is at.
/// Knows no editor.
class FindViewModel final : public QObject {
    Q_OBJECT
public:
    explicit FindViewModel(QObject *parent = nullptr);

    void setSought(const domain::Sought &sought);
    const domain::Sought &sought() const { return m_sought; }
    /// The text has changed. It is taken from there and looked through once the keys have rested.
    using Text = std::function<QString()>;
    void setText(Text text);
    void setSelection(const domain::Selection &selection);

    /// In order. While isCurrent() is not true they are those of an earlier text.
    const std::vector<domain::Found> &found() const { return m_found; }
    bool isCurrent() const { return m_isCurrent; }
    bool isWrong() const { return !m_expression.isValid(); }
    QString words() const; ///< "3 of 17", "not found", or what is wrong with the expression

    /// Leads by placeWanted() to the next place, or the one before, round the ends; once they are known.
    void go(bool forward);
    /// The same for the place at the selection's beginning or the next one behind it: what was typed has changed.
    void goFromHere();
    /// Wants the selected place to be changed by changeWanted(), and leads to the next.
    void replace(const QString &replacement);
    /// Wants all places to be changed by changeWanted(), as one change.
    void replaceAll(const QString &replacement);

Q_SIGNALS:
    void changed();
    void placeWanted(const domain::Found &place);
    void changeWanted(const domain::TextChange &change);

private:
    enum class Going { Nowhere, Forward, Back, Here };
    void look();
    void startOver();
    void goOn();
    std::vector<domain::Found>::const_iterator placeFrom(qsizetype position) const;

    domain::Sought m_sought;
    QRegularExpression m_expression;
    Text m_source;
    QString m_text; ///< that was looked through, or is now; none that is held while somebody types
    domain::Selection m_selection;
    std::vector<domain::Found> m_found;
    bool m_isCurrent = false;
    Going m_going = Going::Nowhere;
    QTimer m_rest;
    Work m_look;
    Work m_replace;
};

} // namespace ui
