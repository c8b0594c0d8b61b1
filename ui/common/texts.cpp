// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/texts.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace ui {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

bool isHexadecimal(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace

QString relativeTime(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const qint64 minutes = at.secsTo(now) / 60;
    if (minutes < 1)
        return Texts::tr("just now");
    if (minutes < 60)
        return Texts::tr("%L1 min ago").arg(minutes);
    if (minutes < 24 * 60)
        return Texts::tr("%L1 h ago").arg(minutes / 60);
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QString daysAgo(const QDateTime &at, const QDateTime &now)
{
    const qint64 days = at.toLocalTime().date().daysTo(now.toLocalTime().date());
    return days < 1 ? Texts::tr("today") : Texts::tr("%L1 d ago").arg(days);
}

QString exactTime(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    static const QRegularExpression zones(
        QStringLiteral("t+")); // some locales ask for the zone's long name, which Qt writes as several short ones
    QString format = QLocale().dateTimeFormat(QLocale::LongFormat).replace(zones, QStringLiteral("t"));
    if (!format.contains(QLatin1Char('t')))
        format += QLatin1String(" t");
    return QLocale().toString(at.toLocalTime(), format);
}

QString timeOfDay(const QTime &time) { return QLocale().toString(time, QStringLiteral("HH:mm:ss")); }

QString clockTime(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 3600)
        return QStringLiteral("%L1:%L2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%L1:%L2:%L3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString listed(const QStringList &things) { return things.join(Texts::tr(", ", "between the things of a list")); }

QString together(const QString &sentence, const QString &next)
{
    return next.isEmpty() ? sentence : Texts::tr("%1 %2", "a sentence, and the next one").arg(sentence, next);
}

QString isolated(const QString &text, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return text;
    // A word of letters and digits with a sign in, before or after it, without the sentence's own signs around it.
    static const QRegularExpression technical(QStringLiteral("(?<=^|[\\s“”„\"(])(?=[^\\s]*[A-Za-z0-9])"
                                                             "(?=[A-Za-z0-9]*[^\\sA-Za-z0-9“”\"’).,:;!?]|[A-Za-z0-9]*[.:][^\\s])"
                                                             "([^\\s“”\"()]+?)(?=[.,:;!?]*(?:[\\s“”\")]|$))"));
    return QString(text).replace(technical, QStringLiteral("\u200e\\1\u200e"));
}

QString shortCommit(const domain::ObjectId &id) { return id.left(7); }

QString shortDigest(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QStringView digits = QStringView(text).mid(colon + 1);
    if (digits.size() < 40 || !isHexadecimal(digits))
        return text;
    return text.left(colon + 1 + 10) + QChar(0x2026);
}

} // namespace ui
