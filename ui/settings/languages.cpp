// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languages.h"
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <memory>

namespace ui {
namespace {

const QString stem = QStringLiteral("slipway");

QString fileOf(const QString &code) { return stem + QLatin1Char('_') + code + QStringLiteral(".qm"); }

/// Not that of QLocale, which has "American English" and "español de España".
QString nameOf(const QString &code, const QString &folder)
{
    constexpr const char *english[] = QT_TRANSLATE_NOOP3("Languages", "English", "the name of the language of this file, in itself");
    QTranslator language;
    if (!language.load(fileOf(code), folder))
        return QLocale(code).nativeLanguageName();
    const QString name = language.translate("Languages", english[0], english[1]);
    return name.isEmpty() ? QString::fromLatin1(english[0]) : name;
}

bool add(QCoreApplication &application, const QLocale &locale, const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    return translator->load(locale, file, QStringLiteral("_"), folder) && application.installTranslator(translator.release());
}

} // namespace

std::vector<Languages::Language> Languages::all() const
{
    std::vector<Language> found;
    for (const QString &file : QDir(m_folder).entryList({fileOf(QStringLiteral("*"))}, QDir::Files)) {
        const QString code = file.mid(stem.size() + 1).chopped(3);
        found.push_back({code, nameOf(code, m_folder)});
    }
    std::sort(found.begin(), found.end(), [](const Language &a, const Language &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return found;
}

void Languages::install(QCoreApplication &application, const QString &code) const
{
    const bool isKnown = !code.isEmpty() && QFile::exists(m_folder + QLatin1Char('/') + fileOf(code));
    const QLocale locale = isKnown ? QLocale(code) : QLocale();
    if (isKnown)
        QLocale::setDefault(locale);
    add(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!add(application, locale, stem, m_folder))
        add(application, QLocale(QLocale::English), stem, m_folder); // the texts in the sources have no plurals
}

} // namespace ui
